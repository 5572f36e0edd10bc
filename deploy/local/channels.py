"""The channels of the embedded default: every organisation that may be alerted, at the stand-ins.

No organisation's real address is known or invented; these end in ``.example`` (CONTRACTS §5).
"""

import base64
import csv
import json
import os
import secrets
from pathlib import Path
from typing import Any

from deploy.local.paths import ROOT

_REFERENCE = ROOT / "shared" / "reference"


def organisations() -> list[str]:
    """The ids of all organisations that a rule may alert, template ids of every municipality included."""
    directory = json.loads((_REFERENCE / "organisations.json").read_text("utf-8"))
    with (_REFERENCE / "municipalities.csv").open(encoding="utf-8", newline="") as file:
        municipalities = {(row["nis_code"], row["region_code"]) for row in csv.DictReader(file)}
    plain = [one["id"] for one in directory["organisations"] if one["receives"] == "alerts"]
    filled = [
        template["id"].replace("{nis}", nis)
        for template in directory["templates"]
        if template["receives"] == "alerts"
        for nis, region in sorted(municipalities)
        if region in template["regions"]
    ]
    return sorted({*plain, *filled})


def write(path: Path, *, sink: str) -> None:
    """Write the file, keeping the secrets that it already has; only its owner may read it."""
    known: dict[str, Any] = json.loads(path.read_text("utf-8")) if path.exists() else {}
    content = {
        name: {
            "email": f"{name}@organisation.example",
            "webhook": {
                "url": f"{sink}/{name}",
                "secret": known.get(name, {}).get("webhook", {}).get("secret") or _secret(),
            },
        }
        for name in organisations()
    }
    part = path.with_suffix(".part")
    part.unlink(missing_ok=True)
    with os.fdopen(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as file:
        json.dump(content, file, indent=1)
    part.replace(path)


def _secret() -> str:
    return "whsec_" + base64.b64encode(secrets.token_bytes(32)).decode()
