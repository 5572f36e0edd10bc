"""The page behind the link in a confirmation mail: it asks, and only a press of the button confirms.

Programs that check mails for harm open their links; that must not confirm an address.
"""

from typing import Final

from fastapi import APIRouter, Request, Response

from services.notify.channels import ChannelCare
from services.notify.domain.registration import ChannelRefusedError
from services.notify.inbox.ports import NameOf
from services.notify.inbox.render import Pages
from shared.errors import RetryableError

PATH: Final = "/channels/confirm/{token}"


def confirm_router(care: ChannelCare, pages: Pages, name_of: NameOf) -> APIRouter:
    """The two routes; without the link nobody learns whether a channel exists."""
    router = APIRouter(include_in_schema=False)

    @router.get(PATH)
    async def ask(token: str, request: Request) -> Response:
        t = pages.words_for(request)
        try:
            channel = care.asked_by(token)
        except ChannelRefusedError:
            return pages.wrong(t, "confirm", 410)
        return pages.page(
            "confirm.html",
            t,
            title=t("confirm-title"),
            text=t("confirm-text", organisation=name_of(channel.organisation)),
            here=request.url.path,
            asks=True,
        )

    @router.post(PATH)
    async def confirm(token: str, request: Request) -> Response:
        t = pages.words_for(request)
        try:
            channel = await care.confirm(token)
        except ChannelRefusedError:
            return pages.wrong(t, "confirm", 410)
        except RetryableError:
            return pages.wrong(t, "away", 503, {"Retry-After": "60"})
        return pages.page(
            "confirm.html",
            t,
            title=t("confirm-done-title"),
            text=t("confirm-done", organisation=name_of(channel.organisation)),
            here=request.url.path,
            asks=False,
        )

    return router
