"""The page behind the link in a confirmation mail: it asks, and only a press of the button confirms.

Programs that check mails for harm open their links; that must not confirm an address.
"""

from html import escape

from fastapi import APIRouter
from fastapi.responses import HTMLResponse

from services.notify.channels import ChannelCare
from services.notify.domain.registration import ChannelRefusedError
from shared.errors import RetryableError

PATH = "/channels/confirm/{token}"

_HEADERS = {
    "cache-control": "no-store",
    "referrer-policy": "no-referrer",
    "content-security-policy": "default-src 'none'; form-action 'self'; frame-ancestors 'none'",
}


def confirm_router(care: ChannelCare) -> APIRouter:
    """The two routes; without the link nobody learns whether a channel exists."""
    router = APIRouter(include_in_schema=False)

    @router.get(PATH)
    async def ask(token: str) -> HTMLResponse:
        try:
            channel = care.asked_by(token)
        except ChannelRefusedError:
            return _refused()
        return _page(
            "Adres bevestigen",
            f"<p>Wil {escape(channel.organisation)} op dit e-mailadres horen dat er een vraag wacht?</p>\n"
            '<form method="post"><button>Ja, dit adres klopt</button></form>\n'
            "<p>Klopt het niet? Dan hoeft u niets te doen.</p>",
        )

    @router.post(PATH)
    async def confirm(token: str) -> HTMLResponse:
        try:
            await care.confirm(token)
        except ChannelRefusedError:
            return _refused()
        except RetryableError:
            return _page("Nog niet gelukt", "<p>Probeer het over een minuut opnieuw.</p>", 503)
        return _page("Bevestigd", "<p>Het adres is bevestigd. U kunt deze pagina sluiten.</p>")

    return router


def _refused() -> HTMLResponse:
    return _page(
        "Deze link werkt niet",
        "<p>De link is niet juist, of ouder dan zeven dagen. Vraag een nieuwe aan wie hem stuurde.</p>",
        410,
    )


def _page(title: str, body: str, status: int = 200) -> HTMLResponse:
    return HTMLResponse(
        '<!doctype html>\n<html lang="nl"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<title>{title} – Wegwijzer</title></head>\n"
        f"<body><main><h1>{title}</h1>\n{body}</main></body></html>\n",
        status_code=status,
        headers=_HEADERS,
    )
