"""Referrals on a real Valkey: the same state in any order of the topics, and one answer each."""

import asyncio
from collections.abc import Sequence
from datetime import timedelta
from itertools import permutations
from typing import Any, cast

import pytest

from services.notify.desk import (
    AwayError,
    ConflictError,
    GoneError,
    InvalidError,
    UnknownError,
)
from services.notify.desk import (
    Case as Shown,
)
from services.notify.domain.hours import Hours
from services.notify.domain.referral import Kind, State, answer_id
from services.notify.domain.terms import deadlines
from services.notify.expiry import Expiry
from shared.contracts.events import CaseDecided
from shared.contracts.ids import referral_id
from shared.messaging.batch import ERASED
from tests.notifying import START, TERMS, decided
from tests.referring import HERE, PREFIX, THERE, World, answered


async def test_what_was_offered_waits_in_the_list_of_its_organisation_and_of_nobody_else(
    world: World,
) -> None:
    case = world.case()
    await world.fold(case.record(decided(HERE)))
    mine = referral_id(case.id, 1, HERE)
    assert await world.waiting(HERE) == [mine]
    assert await world.waiting(THERE) == []
    with pytest.raises(UnknownError):
        await world.desk.read(THERE, mine)
    with pytest.raises(UnknownError):
        await world.desk.answer(THERE, mine, "accept", actor="test")


async def test_urgent_ones_stand_first_and_then_the_oldest(world: World) -> None:
    old, young, urgent = world.case(), world.case(), world.case()
    later = START + timedelta(minutes=5)
    await world.fold(
        young.record(decided(HERE, at=later)),
        urgent.record(decided(HERE, at=later + timedelta(hours=1)), "urgent"),
        old.record(decided(HERE)),
    )
    expected = [referral_id(one.id, 1, HERE) for one in (urgent, old, young)]
    assert await world.waiting(HERE) == expected


async def test_nobody_finds_an_organisation_or_a_reference_in_redis(world: World) -> None:
    case = world.case()
    await world.fold(case.record(decided(HERE)))
    for name in cast(list[bytes], await world.redis.keys("*")):
        content = [name]
        match await world.redis.type(name):
            case b"hash":
                fields = cast(dict[bytes, bytes], await cast(Any, world.redis.hgetall(name)))
                content += [*fields, *fields.values()]
            case b"zset":
                content += cast(list[bytes], await world.redis.zrange(name, 0, -1))
            case _:
                content.append(cast(bytes, await world.redis.get(name)))
        for part in content:
            assert HERE.encode() not in part
            assert b"7K3M9QTA" not in part


FORWARDED = [
    ("cases", decided(HERE, attempt=1)),
    ("forward", decided(HERE, attempt=1)),
    ("cases", decided(THERE, attempt=2)),
    ("accept", decided(THERE, attempt=2)),
]
DECLINED = [
    ("cases", decided(HERE, attempt=1)),
    ("decline", decided(HERE, attempt=1)),
    ("cases", decided(THERE, attempt=2)),
]
WITHDRAWN = [
    ("cases", decided(HERE, attempt=1)),
    ("accept", decided(HERE, attempt=1)),
    ("cases", decided(HERE, outcome="withdrawn", attempt=0, reference=None)),
]
CLOSED = [
    ("cases", decided(HERE, attempt=1)),
    ("accept", decided(HERE, attempt=1)),
    ("close", decided(HERE, attempt=1)),
]


@pytest.mark.parametrize(
    ("story", "ends"),
    [
        (FORWARDED, ["handed_over", "accepted"]),
        (DECLINED, ["declined", "waiting"]),
        (WITHDRAWN, ["withdrawn", None]),
        (CLOSED, ["closed", None]),
    ],
    ids=["forwarded and accepted", "declined", "withdrawn", "closed"],
)
async def test_the_state_is_the_same_however_the_two_topics_are_read(
    world: World, story: Sequence[tuple[str, CaseDecided]], ends: Sequence[State | None]
) -> None:
    """Each topic keeps its own order; which of them comes first is nobody's to say."""
    case = world.case()
    records = [
        case.record(value)
        if what == "cases"
        else answered(case, value, what, to=THERE if what == "forward" else None)  # type: ignore[arg-type]
        for what, value in story
    ]
    topics = ["cases" if what == "cases" else "responses" for what, _ in story]
    ids = (referral_id(case.id, 1, HERE), referral_id(case.id, 2, THERE))
    for turns in sorted(set(permutations(topics))):
        await world.redis.flushall()
        queues = {
            topic: iter([record for record, own in zip(records, topics, strict=True) if own == topic])
            for topic in ("cases", "responses")
        }
        for topic in turns:
            record = next(queues[topic])
            await world.fold(record)
            await world.fold(record)
        assert await world.states(*ids) == ends, turns
        still_open = [id_ for id_, state in zip(ids, ends, strict=True) if state in ("waiting", "accepted")]
        assert await world.waiting(HERE) + await world.waiting(THERE) == still_open, turns


async def test_an_answer_is_published_with_the_decision_that_it_answers_and_shown_at_once(
    world: World,
) -> None:
    case = world.case()
    await world.fold(case.record(decided(HERE)))
    await world.open()
    mine = referral_id(case.id, 1, HERE)
    shown = await world.desk.answer(HERE, mine, "accept", actor="noor")
    ((id_, event),) = world.published.answers
    assert event.actor == "noor"
    assert event.context.decision.rule == "R53"
    assert shown.entry.state == "accepted"
    assert shown.entry.answered is not None
    assert shown.entry.answered.actor == "noor"
    assert id_ == answer_id(shown.entry.referral, "accept")


async def test_a_second_answer_is_refused_and_says_what_it_is_now(world: World) -> None:
    case = world.case()
    await world.fold(case.record(decided(HERE)))
    await world.open()
    mine = referral_id(case.id, 1, HERE)
    await world.desk.answer(HERE, mine, "decline", actor="noor", reason="niet voor ons")
    with pytest.raises(ConflictError) as caught:
        await world.desk.answer(HERE, mine, "accept", actor="sam")
    assert caught.value.state == "declined"
    assert len(world.published.answers) == 1


async def test_of_twenty_who_answer_at_once_one_succeeds(world: World) -> None:
    case = world.case()
    await world.fold(case.record(decided(HERE)))
    await world.open()
    mine = referral_id(case.id, 1, HERE)

    async def give(number: int) -> Shown | Exception:
        try:
            if number % 2:
                return await world.desk.answer(HERE, mine, "accept", actor=f"a{number}")
            return await world.desk.answer(HERE, mine, "decline", actor=f"a{number}", reason="nee")
        except ConflictError as error:
            return error

    results = await asyncio.gather(*(give(number) for number in range(20)))
    kinds = {id_ for id_, _ in world.published.answers}
    assert len(kinds) == 1, "only one kind of answer may stand on the topic"
    assert any(isinstance(result, Shown) for result in results)


async def test_an_answer_that_kafka_did_not_acknowledge_can_be_given_again_but_no_other(world: World) -> None:
    case = world.case()
    await world.fold(case.record(decided(HERE)))
    await world.open()
    mine = referral_id(case.id, 1, HERE)
    world.published.away = True
    with pytest.raises(AwayError):
        await world.desk.answer(HERE, mine, "accept", actor="noor")
    world.published.away = False
    with pytest.raises(ConflictError):
        await world.desk.answer(HERE, mine, "decline", actor="sam", reason="nee")
    assert (await world.desk.answer(HERE, mine, "accept", actor="noor")).entry.state == "accepted"


async def test_nothing_is_answered_while_redis_is_not_known_to_be_complete(world: World) -> None:
    case = world.case()
    await world.fold(case.record(decided(HERE)))
    with pytest.raises(AwayError):
        await world.desk.answer(HERE, referral_id(case.id, 1, HERE), "accept", actor="noor")
    assert not world.published.answers


async def test_an_erased_case_shows_nothing_and_cannot_be_answered(world: World) -> None:
    case = world.case()
    await world.fold(case.record(decided(HERE)))
    await world.open()
    world.keys[case.id] = ERASED
    mine = referral_id(case.id, 1, HERE)
    assert (await world.desk.read(HERE, mine)).view is None
    with pytest.raises(GoneError):
        await world.desk.answer(HERE, mine, "accept", actor="noor")


@pytest.mark.parametrize(
    ("kind", "reason", "to", "field"),
    [
        ("decline", None, None, "reason"),
        ("decline", "   ", None, "reason"),
        ("close", "x" * 1001, None, "reason"),
        ("forward", None, None, "to"),
        ("forward", None, HERE, "to"),
        ("forward", None, "nobody", "to"),
        ("accept", None, THERE, "to"),
    ],
)
async def test_what_does_not_do_is_refused_by_its_field_and_nothing_happens(
    world: World, kind: Kind, reason: str | None, to: str | None, field: str
) -> None:
    case = world.case()
    await world.fold(case.record(decided(HERE)))
    await world.open()
    with pytest.raises(InvalidError, match=f"^{field}: "):
        await world.desk.answer(HERE, referral_id(case.id, 1, HERE), kind, actor="noor", reason=reason, to=to)
    assert not world.published.answers


async def test_who_declined_is_told_where_it_went_or_that_a_person_decides(world: World) -> None:
    case = world.case()
    mine = referral_id(case.id, 1, HERE)
    first = decided(HERE)
    await world.fold(case.record(first), answered(case, first, "decline"))
    before = await world.desk.read(HERE, mine)
    assert (before.went_on, before.needs_person) == (False, False)
    await world.fold(case.record(decided(THERE, attempt=2)))
    assert (await world.desk.read(HERE, mine)).went_to == [THERE]
    await world.fold(case.record(decided(THERE, outcome="triage", attempt=3)))
    after = await world.desk.read(HERE, mine)
    assert (after.went_to, after.needs_person) == ([], True)


async def test_a_restricted_reader_is_not_told_of_an_organisation_that_would_tell_who_the_asker_is(
    world: World,
) -> None:
    case = world.case()
    first = decided("tolken")
    await world.fold(
        case.record(first), answered(case, first, "decline"), case.record(decided(THERE, attempt=2))
    )
    shown = await world.desk.read("tolken", referral_id(case.id, 1, "tolken"))
    assert (shown.went_on, shown.went_to) == (True, [])


async def test_software_that_polls_sees_every_change_once_page_by_page(world: World) -> None:
    cases = [world.case() for _ in range(7)]
    values = [decided(HERE, at=START + timedelta(seconds=number // 3)) for number in range(7)]
    await world.fold(*(case.record(value) for case, value in zip(cases, values, strict=True)))
    seen: list[str] = []
    after = 0
    while page := await world.desk.changed(HERE, after, 2):
        seen += [case.entry.referral.id for case in page]
        after = page[-1].entry.cursor
    assert sorted(seen) == sorted(referral_id(case.id, 1, HERE) for case in cases)
    await world.fold(answered(cases[0], values[0], "accept"))
    (changed,) = await world.desk.changed(HERE, after, 2)
    assert (changed.entry.referral.case_id, changed.entry.state) == (cases[0].id, "accepted")


async def test_nothing_appears_behind_a_cursor_whatever_moment_it_tells_of(world: World) -> None:
    now, before = world.case(), world.case()
    await world.fold(now.record(decided(HERE, at=START)))
    (first,) = await world.desk.changed(HERE, 0, 10)
    await world.fold(before.record(decided(HERE, at=START - timedelta(hours=1))))
    (second,) = await world.desk.changed(HERE, first.entry.cursor, 10)
    assert second.entry.referral.case_id == before.id


def expiry_of(world: World) -> Expiry:
    return Expiry(world.referrals, world.desk, world.clock, is_open=world.schedule.is_open)


async def test_what_nobody_answers_expires_at_its_term_once_and_not_before(world: World) -> None:
    case = world.case()
    await world.fold(case.record(decided(HERE)))
    await world.open()
    expiry = expiry_of(world)
    term = deadlines(TERMS, "normal", START, Hours(), urgent_channel=False).expire
    world.clock.advance(term - START - timedelta(seconds=1))
    assert await expiry.look() == 0
    world.clock.advance(timedelta(seconds=1))
    assert await expiry.look() == 1
    assert await expiry.look() == 0
    ((_, event),) = world.published.answers
    assert (event.actor, event.organisation) == ("clock", HERE)
    assert await world.states(referral_id(case.id, 1, HERE)) == ["expired"]


async def test_an_urgent_case_expires_sooner(world: World) -> None:
    calm, urgent = world.case(), world.case()
    await world.fold(calm.record(decided(HERE)), urgent.record(decided(HERE), "urgent"))
    await world.open()
    world.clock.advance(timedelta(hours=8))
    await expiry_of(world).look()
    ids = [referral_id(one.id, 1, HERE) for one in (calm, urgent)]
    assert await world.states(*ids) == ["waiting", "expired"]


@pytest.mark.parametrize("kind", ["accept", "decline"])
async def test_what_was_answered_never_expires(world: World, kind: Kind) -> None:
    case = world.case()
    await world.fold(case.record(decided(HERE)))
    await world.open()
    await world.desk.answer(HERE, referral_id(case.id, 1, HERE), kind, actor="noor", reason="r")
    world.clock.advance(timedelta(days=400))
    await expiry_of(world).look()
    assert len(world.published.answers) == 1


async def test_an_answer_that_is_on_its_way_comes_before_the_term(world: World) -> None:
    case = world.case()
    await world.fold(case.record(decided(HERE)))
    await world.open()
    mine = referral_id(case.id, 1, HERE)
    world.published.away = True
    with pytest.raises(AwayError):
        await world.desk.answer(HERE, mine, "accept", actor="noor")
    world.published.away = False
    world.clock.advance(timedelta(days=30))
    await expiry_of(world).look()
    assert world.published.answers == []
    await world.desk.answer(HERE, mine, "accept", actor="noor")
    assert await world.states(mine) == ["accepted"]


async def test_while_redis_is_not_known_to_be_complete_nothing_expires(world: World) -> None:
    case = world.case()
    await world.fold(case.record(decided(HERE)))
    world.clock.advance(timedelta(days=30))
    with pytest.raises(AwayError):
        await expiry_of(world).look()
    assert world.published.answers == []


async def test_an_erased_case_does_not_expire_and_is_not_looked_at_for_ever(world: World) -> None:
    case = world.case()
    await world.fold(case.record(decided(HERE)))
    await world.open()
    world.keys[case.id] = ERASED
    world.clock.advance(timedelta(days=30))
    assert await expiry_of(world).look() == 1
    assert await expiry_of(world).look() == 0
    assert world.published.answers == []


async def test_what_waits_stands_before_what_was_accepted_however_old_that_is(world: World) -> None:
    old, young = world.case(), world.case()
    await world.fold(
        old.record(decided(HERE), "urgent"), young.record(decided(HERE, at=START + timedelta(hours=1)))
    )
    await world.open()
    first, second = (referral_id(one.id, 1, HERE) for one in (old, young))
    await world.desk.answer(HERE, first, "accept", actor="noor")
    assert await world.waiting(HERE) == [second, first]
    (shown,) = await world.desk.waiting(HERE, 1)
    assert shown.entry.referral.id == second, "a list that is full shows what needs an answer"


async def test_two_who_forward_to_different_organisations_at_once_do_not_both_succeed(world: World) -> None:
    case = world.case()
    await world.fold(case.record(decided("agii")))
    await world.open()
    mine = referral_id(case.id, 1, "agii")
    world.published.away = True
    with pytest.raises(AwayError):
        await world.desk.answer("agii", mine, "forward", actor="noor", to=HERE)
    world.published.away = False
    with pytest.raises(ConflictError):
        await world.desk.answer("agii", mine, "forward", actor="sam", to="tolken")
    await world.desk.answer("agii", mine, "forward", actor="noor", to=HERE)
    assert [event.to for _, event in world.published.answers] == [HERE]


async def test_a_case_whose_need_tells_of_papers_is_never_forwarded_to_a_restricted_reader(
    world: World,
) -> None:
    case = world.case()
    value = decided(HERE)
    value = value.model_copy(
        update={"decision": value.decision.model_copy(update={"need": "urgent_medical_care"})}
    )
    await world.fold(case.record(value))
    await world.open()
    with pytest.raises(InvalidError, match=r"^to: "):
        await world.desk.answer(HERE, referral_id(case.id, 1, HERE), "forward", actor="noor", to="tolken")
    assert not world.published.answers


async def test_a_referral_that_does_not_open_takes_no_other_with_it(world: World) -> None:
    broken, whole = world.case(), world.case()
    await world.fold(broken.record(decided(HERE)), whole.record(decided(HERE)))
    await world.open()
    await world.redis.hset(f"{PREFIX}:referral:{referral_id(broken.id, 1, HERE)}", "sealed", b"x")
    assert await world.waiting(HERE) == [referral_id(whole.id, 1, HERE)]
    world.clock.advance(timedelta(days=30))
    assert await expiry_of(world).look() == 2
    assert await world.states(referral_id(whole.id, 1, HERE)) == ["expired"]
    assert await expiry_of(world).look() == 0


async def test_a_key_that_is_not_known_is_not_taken_for_an_erased_case(world: World) -> None:
    case, other = world.case(), world.case()
    await world.fold(case.record(decided(HERE)), other.record(decided(HERE)))
    await world.open()
    key = world.keys.pop(case.id)
    mine = referral_id(case.id, 1, HERE)
    with pytest.raises(AwayError):
        await world.desk.answer(HERE, mine, "accept", actor="noor")
    world.clock.advance(timedelta(days=30))
    with pytest.raises(AwayError):
        await expiry_of(world).look()
    assert await world.states(referral_id(other.id, 1, HERE)) == ["expired"], "it holds up nobody behind it"
    world.keys[case.id] = key
    await expiry_of(world).look()
    assert await world.states(mine) == ["expired"]


async def test_who_takes_a_request_back_is_read_by_nobody_any_more(world: World) -> None:
    case = world.case()
    await world.fold(case.record(decided(HERE)))
    mine = referral_id(case.id, 1, HERE)
    assert (await world.desk.read(HERE, mine)).view
    await world.fold(case.record(decided(HERE, outcome="withdrawn", attempt=0, reference=None)))
    assert (await world.desk.read(HERE, mine)).view is None
