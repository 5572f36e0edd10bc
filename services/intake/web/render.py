"""From a page's name and what stands in it to HTML, in one language."""

from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Final

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response

from shared import pages, words
from shared.words import LANGUAGES, MASTER, Words, best_language

_FOLDER: Final = Path(__file__).parent
LOCALES: Final = _FOLDER.parent / "locales"


class Pages:
    """Renders pages."""

    def __init__(self) -> None:
        self.words: Mapping[str, Words] = words.load(LOCALES)
        self.assets = pages.Assets([pages.TOKENS, *(_FOLDER / "static").iterdir()], "/static")
        self._templates = Environment(
            loader=FileSystemLoader(_FOLDER / "templates"),
            autoescape=True,
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
            auto_reload=False,
        )
        self._templates.globals.update(
            url=self.assets.url, languages=tuple(LANGUAGES.values()), dutch=self.words[MASTER]
        )

    def language(self, asked: str | None, accept_language: str) -> Words:
        """The language that was asked for, or else the best for the browser's header."""
        if asked is not None and asked in self.words:
            return self.words[asked]
        return self.words[best_language(accept_language).tag]

    def words_for(self, request: Request, given: Mapping[str, str] = MappingProxyType({})) -> Words:
        """The language of the page that answers a request.

        Args:
            given: what was posted: the language just chosen, or the one of the page before.
        """
        go, _, chosen = given.get("go", "").partition(":")
        asked = (chosen if go == "lang" else "") or given.get("lang") or request.query_params.get("lang")
        return self.language(asked, request.headers.get("accept-language", ""))

    def page(
        self,
        template: str,
        t: Words,
        *,
        title: str,
        status: int = 200,
        headers: Mapping[str, str] | None = None,
        **content: object,
    ) -> Response:
        """One page.

        Raises:
            jinja2.UndefinedError, LookupError: the page and its template do not fit: a defect.
        """
        standard: dict[str, object] = {
            "problems": (),
            "notice": "",
            "in_form": False,
            "go_default": "next",
            "here": "/",
            "page": template.removesuffix(".html"),
            "danger": False,
        }
        html = self._templates.get_template(template).render(
            **{**standard, "t": t, "language": t.language, "title": title, **content}
        )
        return HTMLResponse(
            html,
            status_code=status,
            headers={**pages.HEADERS, "Content-Language": t.language.tag, **(headers or {})},
        )

    def wrong(
        self, t: Words, what: str, status: int, headers: Mapping[str, str] | None = None, **filled: object
    ) -> Response:
        """A page that says what went wrong and what to do."""
        return self.page(
            "wrong.html",
            t,
            title=t(f"wrong-{what}-title"),
            text=t(f"wrong-{what}", **filled),
            status=status,
            headers=headers,
        )
