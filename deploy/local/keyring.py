"""The keyring of the embedded default: made once, readable by nobody else (CONTRACTS §5)."""

import base64
import json
import os
import secrets
from pathlib import Path


def ensure(path: Path) -> Path:
    """The keyring at ``path``, made there if it does not exist. It is never replaced: that would lose
    every case."""
    if not path.exists():
        content = json.dumps(
            {"active": "k1", "keys": {"k1": base64.b64encode(secrets.token_bytes(32)).decode()}}
        )
        part = path.with_suffix(".part")
        part.unlink(missing_ok=True)
        with os.fdopen(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
    return path
