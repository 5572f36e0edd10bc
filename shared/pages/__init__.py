"""What every application of the family serves beside its pages: tokens, files by content, safe headers."""

import hashlib
import mimetypes
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

TOKENS: Final = Path(__file__).parent / "tokens.css"

HEADERS: Final[Mapping[str, str]] = {
    # Only what we serve ourselves: no third party learns that somebody asked for help.
    "Content-Security-Policy": (
        "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' data:; "
        "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
    ),
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
    "Cross-Origin-Opener-Policy": "same-origin",
    # A page holds what somebody has answered so far: the next person at a shared computer must not find it.
    "Cache-Control": "no-store",
}
"""Headers of every page."""

_TYPES: Final = {".woff2": "font/woff2", ".js": "text/javascript; charset=utf-8"}


@dataclass(frozen=True, slots=True)
class Asset:
    """One file that pages refer to."""

    content: bytes
    media_type: str


class Assets:
    """Static files, read once, named by their content: a changed file has another address, so browsers may
    keep each for ever. References between style sheets and fonts are rewritten."""

    def __init__(self, files: Iterable[Path], prefix: str) -> None:
        self._prefix = prefix
        self._names: dict[str, str] = {}
        self.by_name: dict[str, Asset] = {}
        # Style sheets last: they refer to the others.
        for path in sorted(files, key=lambda path: path.suffix == ".css"):
            content = path.read_bytes()
            if path.suffix == ".css":
                for name, served in self._names.items():
                    content = content.replace(f"url({name})".encode(), f"url({served})".encode())
            served = f"{path.stem}.{hashlib.sha256(content).hexdigest()[:12]}{path.suffix}"
            self._names[path.name] = served
            kind = _TYPES.get(path.suffix) or mimetypes.guess_type(path.name)[0] or "text/plain"
            self.by_name[served] = Asset(content, f"{kind}; charset=utf-8" if kind == "text/css" else kind)

    def url(self, name: str) -> str:
        """The address of a file by the name that it has in its folder."""
        return f"{self._prefix}/{self._names[name]}"
