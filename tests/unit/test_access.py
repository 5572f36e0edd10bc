"""API keys: how they look, what is kept of them, who learns what, and that they outlive a new keyring."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

import pytest

from shared.access import api_key_hashes, new_api_key, open_change, seal_change
from shared.api_keys import ApiKey, ApiKeys
from shared.clock import FakeClock
from shared.contracts.access import API_KEY, ApiKeyChanged
from shared.errors import ContractError, EnvelopeError, SealError
from shared.sealing import BLOCK, Keyring

NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
OLD = b"o" * 32
NEW = b"n" * 32
RING = Keyring("k1", {"k1": OLD})
ROTATED = Keyring("k2", {"k1": OLD, "k2": NEW})
OTHER = Keyring("k1", {"k1": b"x" * 32})


@dataclass
class Written:
    """A record as it is read from the topic."""

    key: bytes | None
    value: bytes | None
    headers: Sequence[tuple[str, bytes]] = ()
    topic: str = "wegwijzer.access"
    partition: int = 0
    offset: int = 0
    timestamp: int = 0


def made(ring: Keyring = RING, **changes: object) -> tuple[ApiKeyChanged, str]:
    key_id, whole = new_api_key()
    value = ApiKeyChanged(
        key_id=key_id,
        name="De Zilverberk",
        scopes=("requests:write",),
        per_minute=60,
        hash=api_key_hashes(ring, whole)[0],
        created_at=NOW,
    )
    return value.model_copy(update=changes), whole


def written(value: ApiKeyChanged, ring: Keyring = RING) -> Written:
    change = seal_change(ring, value, source="/services/console")
    return Written(change.key, change.value, change.headers)


def keys_with(*records: Written, ring: Keyring = RING, now: datetime = NOW) -> ApiKeys:
    keys = ApiKeys("127.0.0.1:1", ring, FakeClock(now))
    for record in records:
        keys.fold(record)
    return keys


def test_a_key_has_its_prefix_its_id_and_160_random_bits() -> None:
    key_id, whole = new_api_key()
    form = API_KEY.fullmatch(whole)
    assert form is not None
    assert form["id"] == key_id
    assert len(form["secret"]) * 4 == 160
    assert len({new_api_key()[1] for _ in range(50)}) == 50


def test_the_record_holds_neither_the_key_nor_anything_readable_and_no_round_or_urgency() -> None:
    value, whole = made()
    record = written(value)
    assert record.value is not None
    everything = record.value + b"".join(name.encode() + content for name, content in record.headers)
    assert whole.encode() not in everything
    assert b"Zilverberk" not in everything
    assert whole not in value.model_dump_json()
    assert dict(record.headers).keys() == {
        "ce_specversion",
        "ce_id",
        "ce_source",
        "ce_type",
        "ce_time",
        "ce_subject",
        "traceparent",
        "content-type",
    }


def test_the_length_of_a_name_does_not_show() -> None:
    short, long = (written(made(name=name)[0]).value for name in ("X", "X" * 60))
    assert short is not None
    assert long is not None
    assert len(short) == len(long)
    assert len(short) > BLOCK


def test_a_key_that_is_known_is_found_with_what_it_may_do() -> None:
    value, whole = made()
    keys = keys_with(written(value))
    found = keys.find(whole)
    assert found == ApiKey(value.key_id, "De Zilverberk", ("requests:write",), 60)
    assert found.allows("requests:write")
    assert not found.allows("requests:read")
    assert keys.refusal(whole) is None


def test_a_scope_that_this_version_does_not_know_grants_nothing_and_breaks_nothing() -> None:
    value, whole = made(scopes=("requests:write", "cases:fly"))
    found = keys_with(written(value)).find(whole)
    assert found is not None
    assert found.allows("requests:write")
    assert not found.allows("requests:read")


@pytest.mark.parametrize("presented", ["", "wgw_", "x" * 5_000, "wgw_0f3a9c21d7b4_" + "é" * 40, "Bearer x"])
def test_what_is_no_key_at_all_is_refused_like_an_unknown_one(presented: str) -> None:
    keys = keys_with()
    keys.follower._whole.set()
    assert keys.find(presented) is None
    assert keys.refusal(presented) == "unknown"


def test_a_wrong_secret_does_not_tell_that_the_key_exists_nor_that_it_is_revoked() -> None:
    value, _ = made()
    revoked, _ = made(revoked_at=NOW)
    keys = keys_with(written(value), written(revoked))
    keys.follower._whole.set()
    guesses = [f"wgw_{id_}_{'0' * 40}" for id_ in (value.key_id, revoked.key_id, "0" * 12)]
    assert [keys.refusal(guess) for guess in guesses] == ["unknown"] * 3
    assert [keys.find(guess) for guess in guesses] == [None] * 3


def test_before_the_topic_is_read_nobody_is_told_that_a_key_is_wrong() -> None:
    _, whole = made()
    assert keys_with().refusal(whole) == "not-read-yet"


def test_a_key_works_until_the_moment_of_its_expiry_and_not_at_it() -> None:
    value, whole = made(expires_at=NOW + timedelta(days=1))
    record = written(value)
    just_before = NOW + timedelta(days=1) - timedelta(milliseconds=1)
    assert keys_with(record, now=just_before).find(whole) is not None
    late = keys_with(record, now=NOW + timedelta(days=1))
    assert late.find(whole) is None
    assert late.refusal(whole) == "expired"


def test_a_revoked_key_is_refused_and_its_holder_may_know_why() -> None:
    value, whole = made()
    revoked = value.model_copy(update={"revoked_at": NOW})
    keys = keys_with(written(value), written(revoked))
    assert keys.find(whole) is None
    assert keys.refusal(whole) == "revoked"


def test_an_older_record_of_a_revoked_key_does_not_bring_it_back() -> None:
    value, whole = made()
    older = written(value)
    keys = keys_with(older, written(value.model_copy(update={"revoked_at": NOW})), older)
    assert keys.refusal(whole) == "revoked"


@pytest.mark.parametrize("empty", [None, b""])
def test_a_tombstone_takes_a_key_away(empty: bytes | None) -> None:
    value, whole = made()
    keys = keys_with(written(value), Written(value.key_id.encode(), empty))
    assert keys.find(whole) is None


def test_a_tombstone_of_something_unknown_and_a_record_of_another_type_are_passed_by() -> None:
    value, whole = made()
    account = Written(b"account-1", b"sealed", [("ce_type", b"be.wegwijzer.account.changed.v1")])
    assert keys_with(written(value), Written(b"nobody", None), account).find(whole) is not None


def test_a_key_made_under_the_older_key_of_the_keyring_still_works_after_the_change() -> None:
    value, whole = made(RING)
    assert keys_with(written(value, RING), ring=ROTATED).find(whole) is not None
    fresh, fresh_whole = made(ROTATED)
    assert keys_with(written(fresh, ROTATED), ring=ROTATED).find(fresh_whole) is not None


def test_each_change_has_an_id_of_its_own_and_the_same_change_the_same() -> None:
    value, _ = made()
    revoked = value.model_copy(update={"revoked_at": NOW + timedelta(seconds=1)})
    ids = [dict(written(one).headers)["ce_id"] for one in (value, value, revoked)]
    assert ids[0] == ids[1]
    assert ids[0] != ids[2]


def test_a_record_moved_to_another_key_or_event_does_not_open() -> None:
    value, _ = made()
    record = written(value)
    moved = replace(
        record,
        key=b"0" * 12,
        headers=[(name, b"0" * 12 if name == "ce_subject" else was) for name, was in record.headers],
    )
    renamed = replace(
        record, headers=[(name, b"x" if name == "ce_id" else was) for name, was in record.headers]
    )
    for altered in (moved, renamed):
        with pytest.raises(SealError):
            open_change(RING, altered)
    with pytest.raises(SealError):
        open_change(OTHER, record)


def test_a_record_whose_key_is_not_its_subject_or_without_headers_is_refused_before_it_is_opened() -> None:
    record = written(made()[0])
    with pytest.raises(EnvelopeError):
        open_change(RING, replace(record, key=b"0" * 12))
    with pytest.raises(EnvelopeError):
        open_change(RING, replace(record, headers=[]))


def test_a_value_that_is_no_api_key_is_a_broken_contract_and_is_not_quoted() -> None:
    value, _ = made()
    record = written(value.model_copy(update={"per_minute": 0, "name": "Zilverberk"}))
    with pytest.raises(ContractError) as caught:
        open_change(RING, record)
    assert "Zilverberk" not in str(caught.value)
    assert caught.value.__suppress_context__
