"""From a page's name and what stands in it to HTML, in one language."""

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response

from shared import pages, words
from shared.contracts.access import AccountChanged
from shared.words import Words, best_language, languages_of

_FOLDER: Final = Path(__file__).parent
LOCALES: Final = _FOLDER / "locales"
TEMPLATES: Final = _FOLDER / "templates"
STATIC: Final = "/static"


@dataclass(frozen=True, slots=True)
class Problem:
    """What is wrong with one field, for the summary on top and for the field itself."""

    field: str
    message: str
    """The key of its text."""
    filled: Mapping[str, object] = dataclasses.field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class SignedIn:
    """Who is there: every page behind the sign-in is for one of these."""

    account: AccountChanged
    organisation: str
    """The name of the organisation."""
    t: Words
    """What the pages speak."""
    csrf: str
    """Belongs into every form, as the hidden field ``csrf``."""
    session: str
    """What the browser carries. It goes into no page and no log."""

    @property
    def is_manager(self) -> bool:
        """Whether they also see to the accounts and channels of the organisation."""
        return self.account.role == "manager"

    def __repr__(self) -> str:
        return f"SignedIn({self.account.account_id})"


class Pages:
    """Renders the pages of the inbox.

    Args:
        templates: folders with further templates, which may extend ``base.html``.
    """

    def __init__(self, *templates: Path) -> None:
        self.words: Mapping[str, Words] = words.load(LOCALES)
        self.assets = pages.Assets([pages.TOKENS, *sorted((_FOLDER / "static").iterdir())], STATIC)
        self._templates = Environment(
            loader=FileSystemLoader([TEMPLATES, *templates]),
            autoescape=True,
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
            auto_reload=False,
        )
        self._templates.globals.update(url=self.assets.url, languages=tuple(languages_of(LOCALES).values()))

    def language(self, asked: str | None, otherwise: str) -> Words:
        """The language that was asked for, where it is one of ours."""
        return self.words.get(asked or "") or self.words.get(otherwise) or self.words[words.MASTER]

    def words_for(self, request: Request, asked: str | None = None) -> Words:
        """The language of a page for somebody who is not signed in."""
        best = best_language(request.headers.get("accept-language", ""), tuple(self.words))
        return self.language(asked or request.query_params.get("lang"), best.tag)

    def page(
        self,
        template: str,
        t: Words,
        *,
        title: str,
        visitor: SignedIn | None = None,
        status: int = 200,
        headers: Mapping[str, str] | None = None,
        **content: object,
    ) -> Response:
        """One page.

        Args:
            visitor: who is signed in; the header then names them and their organisation.
            here: in ``content``, the address that the switch of languages leads back to.

        Raises:
            jinja2.UndefinedError, LookupError: the page and its template do not fit: a defect.
        """
        standard: dict[str, object] = {
            "problems": (),
            "notice": "",
            "tone": "good" if status < 400 else "warning",
            "here": "/",
            "page": template.removesuffix(".html"),
            "visitor": visitor,
            "t": t,
            "language": t.language,
            "title": title,
        }
        html = self._templates.get_template(template).render(**{**standard, **content})
        return HTMLResponse(
            html,
            status_code=status,
            headers={**pages.HEADERS, "Content-Language": t.language.tag, **(headers or {})},
        )

    def wrong(
        self,
        t: Words,
        what: str,
        status: int,
        headers: Mapping[str, str] | None = None,
        *,
        visitor: SignedIn | None = None,
        **filled: object,
    ) -> Response:
        """A page that says what went wrong and what to do."""
        return self.page(
            "wrong.html",
            t,
            title=t(f"wrong-{what}-title"),
            visitor=visitor,
            status=status,
            headers=headers,
            text=t(f"wrong-{what}", **filled),
        )
