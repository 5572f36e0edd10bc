"""The composition root of intake: the only place that builds its clients."""

import asyncio
import contextlib
import gc
import signal
from collections.abc import AsyncIterator, Awaitable, Coroutine
from typing import Any

import structlog
import uvicorn
from fastapi import FastAPI
from fastapi.openapi.utils import get_openapi
from redis.asyncio import Redis
from redis.asyncio.retry import Retry
from redis.backoff import NoBackoff
from redis.exceptions import ConnectionError as RedisConnectionError
from redis.exceptions import RedisError

from services.intake.accept import Acceptance
from services.intake.adapters.challenge import Challenges
from services.intake.adapters.doorkeeper import LimitsAndChallenges
from services.intake.adapters.folding import PREFIX, StatusFold
from services.intake.adapters.keeping import KafkaOrSpool
from services.intake.adapters.limits import Limits
from services.intake.adapters.outbox import Outbox
from services.intake.adapters.own import OwnWrites
from services.intake.adapters.repeats import RedisRepeats
from services.intake.adapters.spool import Spool
from services.intake.adapters.store import Store
from services.intake.api import SECURITY_SCHEMES, routes
from services.intake.domain.form.foresight import Foresight
from services.intake.domain.load import LoadGauge
from services.intake.gate import Gate
from services.intake.settings import Settings
from services.intake.shortcut import with_shortcut
from services.intake.site import ApiCors, add_pages
from services.intake.web.form import Form
from services.intake.web.render import Pages
from services.intake.web.status import StatusPages
from services.intake.web.tickets import Tickets
from services.intake.window import Window
from services.intake.withdraw import Withdrawal
from services.intake.words import load_danger
from shared import topics
from shared.answers import Problem
from shared.api_keys import ApiKeys
from shared.clock import SystemClock, date_in_brussels
from shared.deciding.reference import load_reference
from shared.errors import RetryableError
from shared.messaging.broker import DeadLetters, make_broker, until_started
from shared.messaging.fold import FoldingConsumer
from shared.observability import metrics
from shared.observability.logs import innermost_frame
from shared.observability.probes import add_probes
from shared.projections.directory import FollowedReference
from shared.projections.keys import RedisCaseKeys
from shared.reference import policy_periods

_GATHER_MS = 250
"""How old a status may be: nobody waits for it. While many are posting it may be older: they come first."""
_REDIS_SECONDS = 1.0
"""How long Redis may take; the client's own default would hold a post for half a minute."""
_KAFKA_SECONDS = 1.5
"""How long Kafka may take to say where its topics end, for ``/readyz``."""
_GARBAGE = (20_000, 20, 20)
"""How many new objects start a collection: a post makes hundreds, and hardly any in cycles."""
_LEAVE_SECONDS = 5
"""How long leaving Kafka, Redis and the spool may take."""
_DRAIN_SECONDS = 10
"""How long the posts that are under way may take once the service is told to end."""

log = structlog.get_logger()


def build_app(settings: Settings) -> FastAPI:
    """The service as an ASGI application that owns its clients while it runs."""
    clock = SystemClock()
    keyring = settings.load_keyring()
    redis = Redis.from_url(
        settings.redis,
        socket_timeout=_REDIS_SECONDS,
        socket_connect_timeout=_REDIS_SECONDS,
        # Once more at once, for a connection that a restart of Redis has closed; who waits longer says so.
        retry=Retry(NoBackoff(), 1, supported_errors=(RedisConnectionError,)),
    )
    broker = make_broker(settings.kafka, client_id=PREFIX, consumer_only=True)
    fold = StatusFold(keyring, clock)
    own = OwnWrites(fold)
    letters = [
        DeadLetters(settings.kafka, group) for group in (topics.INTAKE_KEYS_GROUP, topics.INTAKE_GROUP)
    ]
    keys = RedisCaseKeys(
        broker,
        redis,
        keyring,
        prefix=PREFIX,
        group=topics.INTAKE_KEYS_GROUP,
        dead_letters=letters[0],
        clock=clock,
        gather_ms=_GATHER_MS,
        gives_way=lambda: acceptance.is_busy,
    )
    statuses = FoldingConsumer(
        broker,
        redis,
        names=[topics.REQUESTS, topics.CASES, topics.RESPONSES],
        group=topics.INTAKE_GROUP,
        prefix=PREFIX,
        fold=own,
        keys=keys,
        dead_letters=letters[1],
        clock=clock,
        gather_ms=_GATHER_MS,
        gives_way=lambda: acceptance.is_busy,
    )
    store = Store(redis, keyring, fold, own)
    window = Window(store, statuses)
    outbox = Outbox(settings.kafka, client_id=PREFIX, seconds=settings.send_seconds)
    spool = Spool(settings.spool, clock, max_bytes=settings.spool_bytes)
    keeping = KafkaOrSpool(outbox, spool)
    acceptance = Acceptance(keeping, store, keyring, clock)
    withdrawal = Withdrawal(keeping, store, keys, keyring, clock)
    api_keys = ApiKeys(settings.kafka, keyring, clock)
    limits = Limits(
        redis,
        keyring,
        clock,
        posts=settings.posts_per_minute,
        looks=settings.looks_per_minute,
        pages=settings.pages_per_minute,
        wrong_secrets=settings.wrong_secrets_per_hour,
    )
    door = LimitsAndChallenges(
        limits, Challenges(redis, keyring, clock), LoadGauge(settings.quiet_per_minute), clock
    )
    tables = FollowedReference(settings.kafka, load_reference())

    def foresee() -> Foresight:
        return Foresight(tables.reference, date_in_brussels(clock.now()))

    async def problems() -> list[str]:
        """Ready means that a request is taken in and kept. So a Kafka or Redis that is away is no reason to
        send people elsewhere: the disk keeps what they ask."""
        if not (await _answers(store.ping()) and await _answers(keys.caught_up())):
            return [] if spool.is_open else ["Kafka or Redis does not answer, and the spool is not open"]
        healths = (keys.consumer.health, statuses.health)
        found = [f"{health.name}: {problem}" for health in healths if (problem := health.problem())]
        found += filter(None, [outbox.problem(), api_keys.follower.problem()])
        if not window.was_whole:
            found.append("the idempotency window is not whole yet")
        return found

    def troubles() -> list[str]:
        found = list(filter(None, [outbox.problem(), api_keys.follower.trouble()]))
        # No reason to send people elsewhere: what the form foresees may be old, what routing decides is not.
        if (behind := tables.follower.problem() or tables.follower.trouble()) is not None:
            found.append(behind)
        if spool.waiting:
            found.append(f"{spool.waiting} entries wait on the disk since {spool.oldest}")
        if spool.damaged:
            found.append(f"{spool.damaged} entries of the spool are damaged and wait for a person")
        return found

    metrics.SPOOL_WAITING.set_function(lambda: spool.waiting)

    @contextlib.asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncIterator[None]:
        # Nothing here waits for Kafka or Redis: they may come later, and ``/readyz`` says so until then.
        await keys.consumer.start()
        await statuses.start()
        await api_keys.follower.start()
        await tables.follower.start()
        running = {
            "outbox": outbox.run(),
            "spool": keeping.tend(),
            "consumers": until_started("consumers", broker.start, broker.stop),
            "window": window.tend(),
            "keys": keys.consumer.crashed(),
            "statuses": statuses.crashed(),
        }
        tasks = [asyncio.create_task(_end_on_crash(app, one), name=name) for name, one in running.items()]
        yield
        for task in tasks:
            task.cancel()
        try:
            async with asyncio.timeout(_LEAVE_SECONDS):
                await asyncio.gather(*tasks, return_exceptions=True)
                await spool.close()
                await statuses.stop()
                await keys.consumer.stop()
                await broker.stop()
                await api_keys.follower.stop()
                await tables.follower.stop()
                for letter in letters:
                    await letter.close()
                await redis.aclose()
        except TimeoutError:
            # A Kafka that is away lets nobody leave in good order. Nothing that was promised hangs on it: it
            # is acknowledged or on the disk, and the spool's lock ends with the process.
            log.warning("left_without_goodbye")

    app = FastAPI(
        title="Wegwijzer intake",
        summary="Takes requests for help under the Flemish integration policy.",
        version="1.0.0",
        redoc_url=None,
        # A redirect of a post would send what somebody asks a second time, by a link that a proxy may have
        # made http of.
        redirect_slashes=False,
        lifespan=lifespan,
    )
    gate = Gate(limits, api_keys)
    api = routes(acceptance, withdrawal, store, gate, settings, policy_periods()[0].valid_from)
    app.include_router(api)
    app.state.api = api
    app.state.failed = None
    pages = Pages()
    form = Form(
        pages=pages,
        tickets=Tickets(keyring),
        sending=acceptance,
        statuses=store,
        repeats=RedisRepeats(redis, keyring),
        doorkeeper=door,
        names_danger=load_danger().names_danger,
        foresee=foresee,
        clock=clock,
        settings=settings,
    )
    add_pages(app, pages, form, StatusPages(pages, store, withdrawal, door, foresee))
    if settings.cors_origins:
        app.add_middleware(ApiCors, origins=settings.cors_origins)
    add_probes(app, problems, troubles)
    app.openapi = lambda: _openapi(app)  # type: ignore[method-assign]  # FastAPI's own way to extend it
    return app


async def _answers(question: Awaitable[object]) -> bool:
    """Whether Kafka or Redis answers in time."""
    try:
        async with asyncio.timeout(_KAFKA_SECONDS):
            await question
    except (RedisError, RetryableError, OSError) as error:
        log.warning("does_not_answer", error=type(error).__name__)
        return False
    return True


async def _end_on_crash(app: FastAPI, running: Coroutine[Any, Any, None]) -> None:
    """What meets a defect of ours ends the service, so that it is started again."""
    try:
        await running
    except Exception as error:
        _end(app, error)


def _end(app: FastAPI, error: Exception) -> None:
    if app.state.failed is None:
        app.state.failed = error
        log.error("service_ends", error=type(error).__name__, where=innermost_frame(error))
        signal.raise_signal(signal.SIGTERM)


def serve(settings: Settings) -> None:
    """Run until SIGTERM or SIGINT.

    Raises:
        Exception: a defect of ours ended a consumer; the process must be started again.
    """
    app = build_app(settings)
    # What stands now stays until the end: looking for garbage in it costs a sixth of every post, and the
    # longest of them.
    gc.collect()
    gc.freeze()
    gc.set_threshold(*_GARBAGE)
    uvicorn.run(
        with_shortcut(app, app.state.api, "POST", "/v1/requests"),
        host=settings.host,
        port=settings.port,
        log_config=None,
        # An access log would hold references; the metrics count.
        access_log=False,
        forwarded_allow_ips=settings.trusted_proxies,
        loop="uvloop",
        http="httptools",
        timeout_graceful_shutdown=_DRAIN_SECONDS,
    )
    if app.state.failed is not None:
        raise app.state.failed


def _openapi(app: FastAPI) -> dict[str, object]:
    if app.openapi_schema is None:
        schema = get_openapi(title=app.title, version=app.version, summary=app.summary, routes=app.routes)
        components = schema.setdefault("components", {})
        components.setdefault("schemas", {})["Problem"] = Problem.model_json_schema(
            ref_template="#/components/schemas/{model}"
        )
        components["securitySchemes"] = SECURITY_SCHEMES
        _lift_definitions(schema, components["schemas"])
        app.openapi_schema = schema
    return app.openapi_schema


def _lift_definitions(node: object, schemas: dict[str, object]) -> None:
    """Move ``$defs`` of embedded schemas to where their references point."""
    if isinstance(node, dict):
        for name, definition in (node.pop("$defs", None) or {}).items():
            schemas.setdefault(name, definition)
        for child in list(node.values()):
            _lift_definitions(child, schemas)
    elif isinstance(node, list):
        for child in node:
            _lift_definitions(child, schemas)
