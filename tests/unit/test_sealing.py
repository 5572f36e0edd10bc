"""Sealing: what opens, what does not, and what the length gives away."""

import json
import os
from pathlib import Path

import pytest

from shared.errors import ConfigurationError, SealError
from shared.sealing import BLOCK, Cipher, Keyring, associated_data, new_case_key, pad

AAD = associated_data("be.wegwijzer.case.decided.v1", "event-1", "case-1")


def keyring(*ids: str, active: str = "k1") -> Keyring:
    return Keyring(active, {key_id: os.urandom(32) for key_id in ids or ("k1",)})


def test_a_sealed_value_opens_under_its_own_key_and_associated_data() -> None:
    cipher = Cipher.of(new_case_key())
    assert cipher.open(cipher.seal(b'{"a": 1}', AAD), AAD) == b'{"a": 1}'


@pytest.mark.parametrize(
    "other",
    [
        associated_data("be.wegwijzer.request.submitted.v1", "event-1", "case-1"),
        associated_data("be.wegwijzer.case.decided.v1", "event-2", "case-1"),
        associated_data("be.wegwijzer.case.decided.v1", "event-1", "case-2"),
    ],
)
def test_a_value_cannot_be_moved_to_another_type_event_or_case(other: bytes) -> None:
    cipher = Cipher.of(new_case_key())
    with pytest.raises(SealError):
        cipher.open(cipher.seal(b"{}", AAD), other)


def test_a_value_does_not_open_under_another_key() -> None:
    sealed = Cipher.of(new_case_key()).seal(b"{}", AAD)
    with pytest.raises(SealError):
        Cipher.of(new_case_key()).open(sealed, AAD)


@pytest.mark.parametrize("position", [0, 5, 20, -1])
def test_one_changed_byte_anywhere_keeps_it_shut(position: int) -> None:
    cipher = Cipher.of(new_case_key())
    sealed = bytearray(cipher.seal(b'{"a": 1}', AAD))
    sealed[position] ^= 1
    with pytest.raises(SealError):
        cipher.open(bytes(sealed), AAD)


def test_the_same_plaintext_is_never_sealed_to_the_same_bytes() -> None:
    cipher = Cipher.of(new_case_key())
    assert cipher.seal(b"{}", AAD) != cipher.seal(b"{}", AAD)


@pytest.mark.parametrize("length", [0, 1, 511, 512, 513, 5_000])
def test_padding_fills_blocks_and_json_reads_through_it(length: int) -> None:
    plain = json.dumps({"text": "x" * length}).encode()
    padded = pad(plain)
    assert len(padded) % BLOCK == 0
    assert len(padded) - len(plain) < BLOCK
    assert json.loads(padded) == json.loads(plain)


def test_a_case_key_unwraps_only_for_its_own_case() -> None:
    ring = keyring()
    key = new_case_key()
    issued = ring.wrap(key, "case-1").model_dump_json().encode()
    sealed = Cipher.of(key).seal(b"{}", AAD)
    assert ring.unwrap(issued, "case-1").open(sealed, AAD) == b"{}"
    with pytest.raises(SealError):
        ring.unwrap(issued, "case-2")


def test_a_key_wrapped_before_a_rotation_still_unwraps() -> None:
    keys = {"k1": os.urandom(32), "k2": os.urandom(32)}
    issued = Keyring("k1", keys).wrap(new_case_key(), "case-1").model_dump_json().encode()
    Keyring("k2", keys).unwrap(issued, "case-1")


def test_a_key_of_another_keyring_does_not_unwrap() -> None:
    issued = keyring("k1").wrap(new_case_key(), "case-1").model_dump_json().encode()
    with pytest.raises(SealError):
        keyring("k1").unwrap(issued, "case-1")


def test_what_redis_holds_opens_only_for_its_purpose() -> None:
    ring = keyring()
    sealed = ring.seal_local(b"delivery", "notify:delivery:1")
    assert ring.open_local(sealed, "notify:delivery:1") == b"delivery"
    with pytest.raises(SealError):
        ring.open_local(sealed, "notify:delivery:2")


def test_the_active_key_makes_the_first_mac_and_older_keys_the_rest() -> None:
    keys = {"k1": os.urandom(32), "k2": os.urandom(32)}
    before, after = Keyring("k1", keys), Keyring("k2", keys)
    assert after.macs(b"x")[1] == before.macs(b"x")[0]


def write_keyring(path: Path, content: object, mode: int = 0o600) -> Path:
    path.write_text(content if isinstance(content, str) else json.dumps(content), "utf-8")
    path.chmod(mode)
    return path


GOOD = {"active": "k1", "keys": {"k1": "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="}}


def test_a_good_keyring_file_loads(tmp_path: Path) -> None:
    assert Keyring.load(write_keyring(tmp_path / "keyring.json", GOOD)).active == "k1"


@pytest.mark.parametrize(
    ("content", "mode", "says"),
    [
        (GOOD, 0o644, "chmod 600"),
        ("not json", 0o600, "malformed"),
        ({"active": "k1"}, 0o600, "malformed"),
        ({"active": "k9", "keys": GOOD["keys"]}, 0o600, "no active key"),
        ({"active": "k1", "keys": {"k1": "AAAA"}}, 0o600, "32 bytes"),
    ],
)
def test_a_bad_keyring_file_is_refused_with_the_remedy(
    tmp_path: Path, content: object, mode: int, says: str
) -> None:
    with pytest.raises(ConfigurationError, match=says):
        Keyring.load(write_keyring(tmp_path / "keyring.json", content, mode))


def test_a_missing_keyring_names_the_setting(tmp_path: Path) -> None:
    with pytest.raises(ConfigurationError, match="WEGWIJZER_KEYRING"):
        Keyring.load(tmp_path / "absent.json")
