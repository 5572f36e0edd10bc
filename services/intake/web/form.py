"""The web form: one question a page, every answer in the page itself, nothing kept before it is sent."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

import structlog
from fastapi import APIRouter, Request, Response
from fastapi.responses import JSONResponse, RedirectResponse
from redis.exceptions import RedisError

from services.intake.accept import Receipt, UnavailableError
from services.intake.domain.drafts import Draft
from services.intake.domain.form.advice import INSTEAD, answer_of
from services.intake.domain.form.answers import Answers
from services.intake.domain.form.body import body_of
from services.intake.domain.form.checks import MINUTES, Problem
from services.intake.domain.form.foresight import Foresight
from services.intake.domain.form.steps import (
    ANSWER,
    BY_ID,
    CHECK,
    EMERGENCY,
    STEPS,
    before,
    foreseen,
    position,
)
from services.intake.domain.form.topics import TOPICS, role
from services.intake.domain.load import WAIT
from services.intake.ports import DangerWords, Doorkeeper, Foresee, Repeats, Sending, Statuses
from services.intake.settings import Settings
from services.intake.web import labels
from services.intake.web.posted import Posted, read_posted
from services.intake.web.render import Pages
from services.intake.web.tickets import ReceiptPage, Tickets
from shared import pages as common
from shared.clock import Clock
from shared.incoming import TooLargeError, address_of
from shared.observability import metrics
from shared.words import MASTER, Words

SUBMITTER: Final = "form"
_MAX_PLACES: Final = 8
_NO_CONSENT: Final = "no_consent"
"""The page for who agrees to nothing being sent."""

log = structlog.get_logger()


@dataclass(frozen=True, slots=True)
class Form:
    """Answers every request for a page of the form."""

    pages: Pages
    tickets: Tickets
    sending: Sending
    statuses: Statuses
    repeats: Repeats
    doorkeeper: Doorkeeper
    names_danger: DangerWords
    foresee: Foresee
    clock: Clock
    settings: Settings

    def routes(self) -> APIRouter:
        """The routes; they stand in no OpenAPI document: they are for people."""
        router = APIRouter(include_in_schema=False)
        router.add_api_route("/", self.start, methods=["GET"])
        router.add_api_route("/ask", self.ask, methods=["POST"])
        router.add_api_route("/ask", self.again, methods=["GET"])
        router.add_api_route("/places", self.places, methods=["GET"])
        router.add_api_route("/static/{name}", self.static, methods=["GET"])
        return router

    async def start(self, request: Request) -> Response:
        """The first page."""
        t = self.pages.words_for(request)
        return self.pages.page("start.html", t, title=t("start-title"))

    async def again(self, _: Request) -> Response:
        """Somebody followed an address of a page that only a form leads to."""
        return RedirectResponse("/", status_code=303, headers=dict(common.HEADERS))

    async def static(self, name: str, request: Request) -> Response:
        """A style sheet, script or font."""
        asset = self.pages.assets.by_name.get(name)
        if asset is None:
            return self.pages.wrong(self.pages.words_for(request), "not-found", 404)
        return Response(
            asset.content,
            media_type=asset.media_type,
            headers={
                "Cache-Control": "public, max-age=31536000, immutable",
                "X-Content-Type-Options": "nosniff",
            },
        )

    async def places(self, q: str = "") -> Response:
        """Names of municipalities that begin with what was typed, in any of their names."""
        era = self.foresee().reference.gazetteer.at(self.foresee().on)
        return JSONResponse(era.suggestions(q[:100], _MAX_PLACES), headers={"Cache-Control": "max-age=3600"})

    async def ask(self, request: Request) -> Response:
        """One page was answered: the next one."""
        seconds = await self.doorkeeper.wait_for_page(address_of(request))
        if seconds is not None:
            headers = {"Retry-After": str(seconds)}
            t = self.pages.words_for(request)
            return self.pages.wrong(t, "too-many", 429, headers, seconds=seconds)
        try:
            posted = await read_posted(request)
        except TooLargeError:
            return self.pages.wrong(self.pages.words_for(request), "too-large", 413)
        t = self.pages.words_for(request, posted.given)
        foresight = self.foresee()
        go, _, value = posted.go.partition(":")
        if posted.page == "receipt":
            return self._receipt_again(posted, t)
        answers = posted.answers
        match go:
            case "lang":
                # What was typed stays as it is, also where it is not right yet.
                if posted.page == CHECK:
                    return await self._check(request, answers, foresight, t)
                if posted.page == _NO_CONSENT:
                    return self._answer(answers, foresight, t, consent=False)
                return self._page(posted.page, answers, foresight, t)
            case "back" if posted.page != _NO_CONSENT:
                wanted = before(posted.page, answers, foresight) or STEPS[0].id
                return self._page(wanted, answers, foresight, t)
            case "to":
                return self._page(value, answers, foresight, t)
            case "safe":
                return await self._next(request, answers.but(danger="no"), foresight, t)
            case "need":
                return await self._next(request, _asking(answers, value), foresight, t)
            case "consent":
                return await self._next(request, answers.but(consent="yes"), foresight, t)
            case "send" if posted.page == CHECK:
                return await self._send(request, posted, foresight, t)
        if posted.page == "which_place" and answers["nis"] == labels.NONE_OF_THESE:
            return self._page("place", answers.but(nis=""), foresight, t)
        step = BY_ID.get(posted.page)
        if step is not None:
            problems = step.problems(answers, foresight)
            if problems:
                return self._page(step.id, answers, foresight, t, problems)
            answers = answers.finished(step.id)
        return await self._next(request, answers, foresight, t)

    async def _next(self, request: Request, answers: Answers, foresight: Foresight, t: Words) -> Response:
        where = position(answers, foresight)
        if where.page == CHECK:
            return await self._check(request, answers, foresight, t)
        return self._page(where.page, answers, foresight, t)

    def _page(
        self,
        wanted: str,
        answers: Answers,
        foresight: Foresight,
        t: Words,
        problems: Sequence[Problem] = (),
    ) -> Response:
        """The page of a question, or of an answer that ends the form."""
        where = position(answers, foresight, wanted)
        page = where.page if where.page != CHECK else STEPS[-1].id
        if page == EMERGENCY:
            kept = [(name, value) for name, value in answers.items() if name != "danger"]
            answered = Answers(dict(kept), answers.done)
            return self.pages.page(
                "emergency.html",
                t,
                title=labels.title(page, answers, t),
                in_form=True,
                go_default="safe",
                kept=[("danger", "yes"), *kept],
                done=sorted(answered.done),
                page=page,
            )
        if page == ANSWER:
            return self._answer(answers, foresight, t)
        fields = BY_ID[page].fields
        return self.pages.page(
            "step.html",
            t,
            title=labels.title(page, answers, t),
            status=422 if problems else 200,
            in_form=True,
            page=page,
            number=where.number,
            total=where.total,
            before=before(page, answers, foresight),
            problems=problems,
            danger=self.names_danger(answers["text"]),
            answers=answers,
            kept=[(name, value) for name, value in answers.items() if name not in fields],
            done=sorted(answers.done),
            options=labels.options(page, answers, foresight, t),
            hint=labels.hint(page, answers, t),
            why=labels.why(page, t),
            spoken=labels.spoken(t) if page == "languages_needed" else (),
            lengths=MINUTES,
            service=role(answers) == "professional",
        )

    def _answer(self, answers: Answers, foresight: Foresight, t: Words, *, consent: bool = True) -> Response:
        """The page that answers instead of sending: who can help, and what else may be asked."""
        found = foreseen(answers, foresight)
        answer = answer_of(found.rule, consent=consent)
        named = found.inform if consent else (*found.alert, *found.inform)
        return self.pages.page(
            "answer.html",
            t,
            title=t(f"answer-{answer}-title"),
            in_form=True,
            page=ANSWER if consent else _NO_CONSENT,
            kept=list(answers.items()),
            done=sorted(answers.done),
            answer=answer,
            who=self._receivers(named, foresight),
            instead=INSTEAD.get(answer, ()),
            may_send=not consent,
            card=card(t, self.pages.words[MASTER]),
        )

    async def _check(
        self,
        request: Request,
        answers: Answers,
        foresight: Foresight,
        t: Words,
        problems: Sequence[Problem] = (),
        *,
        notice: str = "",
        status: int = 200,
        headers: Mapping[str, str] | None = None,
    ) -> Response:
        where = position(answers, foresight)
        if where.page != CHECK:
            return self._page(where.page, answers, foresight, t)
        found = foreseen(answers, foresight)
        body = body_of(answers.but(consent="yes"), foresight, t.language.tag)
        repeated = await self.repeats.seen(address_of(request), body)
        return self.pages.page(
            "check.html",
            t,
            title=t("check-title"),
            status=status,
            headers=headers,
            in_form=True,
            go_default="send",
            page=CHECK,
            number=where.number,
            total=where.total,
            problems=problems,
            notice=notice,
            danger=self.names_danger(answers["text"]),
            repeated=t.moment(repeated) if repeated is not None else "",
            answers=answers,
            kept=[(name, value) for name, value in answers.items() if name != "consent"],
            done=sorted(answers.done),
            rows=labels.rows(answers, foresight, t),
            anonymous=body.contact is None,
            by_person=found.outcome == "triage",
            who=self._receivers(found.alert, foresight),
            ticket=self.tickets.issue(self.sending.prepare(body)),
            challenge=self.doorkeeper.challenge() or "",
        )

    async def _send(self, request: Request, posted: Posted, foresight: Foresight, t: Words) -> Response:
        answers = posted.answers
        where = position(answers, foresight)
        if where.page != CHECK:
            return self._page(where.page, answers, foresight, t)
        if answers["consent"] not in ("yes", "no"):
            problems = [Problem("consent", "check-consent-error")]
            return await self._check(request, answers, foresight, t, problems, status=422)
        found = foreseen(answers, foresight)
        if answers["consent"] == "no":
            return self._answer(answers, foresight, t, consent=False)
        body = body_of(answers, foresight, t.language.tag)
        draft = self.tickets.redeem(posted.given.get("ticket", ""), self.clock.now())
        if draft is None or not self.sending.fits(draft, body):
            return await self._check(request, answers, foresight, t, notice=t("check-again"))
        address = address_of(request)
        seconds = await self.doorkeeper.wait(address)
        if seconds is not None:
            return await self._busy(request, answers, foresight, t, seconds, 429)
        suspicious = bool(posted.given.get("website"))
        if (suspicious or self.doorkeeper.challenge() is not None) and not await self.doorkeeper.admits(
            posted.given.get("proof", ""), draft.received_at
        ):
            return await self._busy(request, answers, foresight, t, int(WAIT.total_seconds()), 503)
        try:
            receipt = await self._received(draft) or await self.sending.send(draft, body, SUBMITTER)
        except UnavailableError as error:
            metrics.INTAKE_REQUESTS.labels(result="503").inc()
            return await self._check(
                request,
                answers,
                foresight,
                t,
                notice=t("check-not-kept"),
                status=503,
                headers={"Retry-After": str(error.seconds)},
            )
        metrics.INTAKE_REQUESTS.labels(result="202").inc()
        await self.repeats.remember(address, body, self.clock.now())
        page = ReceiptPage(
            reference=receipt.reference,
            secret=receipt.secret,
            by_person=found.outcome == "triage",
            has_contact=body.contact is not None
            and bool(body.contact.phone is not None or body.contact.email is not None),
            danger=self.names_danger(answers["text"]),
        )
        return self._receipt(page, t)

    async def _received(self, draft: Draft) -> Receipt | None:
        """The receipt of a page that was sent before: sending again would bring back the key of a request
        that has been erased since."""
        try:
            known = await self.statuses.status(draft.reference, draft.secret)
        except (RedisError, OSError) as error:
            log.warning("sent_without_looking", error=type(error).__name__)
            return None
        return Receipt(draft.case_id, draft.reference, draft.secret) if known is not None else None

    async def _busy(
        self, request: Request, answers: Answers, foresight: Foresight, t: Words, seconds: int, status: int
    ) -> Response:
        return await self._check(
            request,
            answers,
            foresight,
            t,
            notice=t("check-busy", seconds=seconds),
            status=status,
            headers={"Retry-After": str(seconds)},
        )

    def _receipt_again(self, posted: Posted, t: Words) -> Response:
        page = self.tickets.read_receipt(posted.given.get("receipt", ""))
        if page is None:
            return self.pages.wrong(t, "not-found", 404)
        return self._receipt(page, t)

    def _receipt(self, page: ReceiptPage, t: Words) -> Response:
        return self.pages.page(
            "receipt.html",
            t,
            title=t("receipt-title"),
            in_form=True,
            page="receipt",
            receipt=self.tickets.receipt(page),
            reference=page.reference,
            secret=page.secret,
            # The language stays with the link, however its holder's browser is set.
            link=f"{self.settings.status_base()}/status/{page.reference}?lang={t.language.tag}#{page.secret}",
            by_person=page.by_person,
            has_contact=page.has_contact,
            danger=page.danger,
        )

    def _receivers(self, ids: tuple[str, ...], foresight: Foresight) -> list[labels.Receiver]:
        tables = foresight.reference
        return labels.receivers(ids, tables.directory, tables.gazetteer.at(foresight.on))


def card(t: Words, dutch: Words) -> dict[str, str]:
    """What the card that asks for an interpreter says, in Dutch and in the person's own language."""
    tag = t.language.tag
    return {"dutch": dutch.language_name(tag), "own": t.language_name(tag)}


def _asking(answers: Answers, wanted: str) -> Answers:
    """The answers, asking for something else: what was said stays, what is asked next is looked at anew."""
    topic = next((topic for topic, needs in TOPICS.items() if wanted in needs), "")
    if not topic:
        return answers
    return answers.but(topic=topic, need=wanted).finished("topic").finished("need")
