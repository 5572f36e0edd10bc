"""``submit``: post requests from a file to a running intake."""

import json
import sys
import urllib.error
import urllib.request
from pathlib import Path

from deploy.local.errors import CannotStartError


def run(file: Path, to: str) -> int:
    """Post one request (a JSON object) or many (JSON lines of ``{"id", "request"}``).

    Prints one line of JSON for each; 0 when all were accepted.
    """
    try:
        text = file.read_text("utf-8")
    except OSError as error:
        raise CannotStartError(f"{file} cannot be read ({error.strerror}); name another file.") from error
    refused = 0
    for id_, request in _requests(text, file):
        status, answer = _post(to, request)
        refused += status != 202
        line = {"id": id_, "status": status, **answer}
        print(json.dumps(line, ensure_ascii=False), file=sys.stdout)  # noqa: T201
    return 1 if refused else 0


def _requests(text: str, file: Path) -> list[tuple[str | None, object]]:
    try:
        whole = json.loads(text)
    except ValueError:
        whole = None
    if isinstance(whole, dict) and "request" not in whole:
        return [(None, whole)]
    found: list[tuple[str | None, object]] = []
    for number, line in enumerate(text.splitlines(), 1):
        if not line.strip():
            continue
        try:
            row = json.loads(line)
            found.append((row.get("id"), row["request"]))
        except (ValueError, KeyError, AttributeError) as error:
            raise CannotStartError(
                f"{file}, line {number} is not a JSON object with a request; nothing was sent."
            ) from error
    return found


def _post(to: str, request: object) -> tuple[int, dict[str, object]]:
    call = urllib.request.Request(  # noqa: S310  # the address is the operator's own
        f"{to}/v1/requests",
        data=json.dumps(request).encode(),
        headers={"content-type": "application/json"},
        method="POST",
    )
    try:
        with urllib.request.urlopen(call, timeout=30) as answer:  # noqa: S310
            return answer.status, json.load(answer)
    except urllib.error.HTTPError as error:
        return error.code, json.load(error)
    except (urllib.error.URLError, OSError) as error:
        raise CannotStartError(
            f"No intake answers at {to} ({error}); start it with ./wegwijzer up, or name it with --to."
        ) from error
