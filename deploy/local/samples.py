"""The committed sample requests, with what each must lead to."""

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from deploy.local.paths import ROOT
from shared.contracts.decision import Decision

FILE = ROOT / "shared" / "reference" / "sample_requests.jsonl"


@dataclass(frozen=True, slots=True)
class Sample:
    """One sample: a request as a form posts it, and the decision that the table demands."""

    id: str
    body: dict[str, Any]
    expected: dict[str, Any]
    gloss: str

    def differences(self, decision: Decision) -> list[str]:
        """The expected fields that a decision does not have."""
        found = {
            **decision.model_dump(mode="json"),
            "alert_org_ids": list(decision.alert),
            "inform_org_ids": list(decision.inform),
            "candidate_nis": list(decision.candidates),
        }
        return [
            f"{field} is {found[field]!r}, expected {wanted!r}"
            for field, wanted in self.expected.items()
            if field in found and found[field] != wanted
        ]


def load(path: Path = FILE) -> list[Sample]:
    """All samples, each with its stated need and its date in the body."""
    samples = []
    for line in path.read_text("utf-8").splitlines():
        row = json.loads(line)
        body = {**row["request"], "need": row["stated_need"], "as_of": row["as_of"]}
        samples.append(Sample(row["id"], body, row["expected"], row["gloss_en"]))
    return samples
