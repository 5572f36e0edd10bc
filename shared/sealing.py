"""Sealing: the whole value of every case event, under the case's own key (DESIGN §2, ADR 0003).

Format of a sealed value: one version byte ``0x01``, a random 96-bit nonce, the ciphertext, a 128-bit tag
(AES-256-GCM, NIST SP 800-38D). The plaintext is JSON, padded with spaces to a multiple of 512 bytes, so
that its length does not tell a short answer from a long one; JSON ignores the spaces. Event type, event id
and case id are associated data: a value cannot be moved to another event or case.

A case's key is wrapped by a key of the keyring in the same format, with the case id as associated data.
Destroying the wrapped key makes every copy of the case unreadable.
"""

import base64
import binascii
import hmac
import json
import os
from collections import OrderedDict
from dataclasses import dataclass
from pathlib import Path

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from shared.contracts.events import CaseKeyIssued
from shared.errors import ConfigurationError, SealError

CONTENT_TYPE = "application/vnd.wegwijzer.sealed"
"""Sealed under the case's key."""
KEYRING_CONTENT_TYPE = "application/vnd.wegwijzer.sealed-by-keyring"
"""Sealed under the keyring itself, whose key it names (``Keyring.seal_local``)."""
BLOCK = 512
_REMEMBERED = 4096
"""How many unwrapped keys are remembered; the oldest are forgotten first."""
_VERSION = b"\x01"
_NONCE = 12
_SHORTEST = len(_VERSION) + _NONCE + 16


def associated_data(type_: str, event_id: str, case_id: str) -> bytes:
    """What binds a sealed value to its event and its case."""
    return f"{type_}|{event_id}|{case_id}".encode()


def pad(plain: bytes) -> bytes:
    """JSON padded with spaces to a multiple of 512 bytes."""
    return plain.ljust(-(-len(plain) // BLOCK) * BLOCK)


@dataclass(frozen=True, slots=True)
class Cipher:
    """One AES-256-GCM key, ready to seal and open."""

    _aead: AESGCM

    @classmethod
    def of(cls, key: bytes) -> "Cipher":
        """A cipher for a key of 32 bytes."""
        return cls(AESGCM(key))

    def seal(self, plain: bytes, aad: bytes) -> bytes:
        """Encrypt and authenticate; a fresh random nonce each time."""
        nonce = os.urandom(_NONCE)
        return _VERSION + nonce + self._aead.encrypt(nonce, plain, aad)

    def open(self, sealed: bytes, aad: bytes) -> bytes:
        """The plaintext.

        Raises:
            SealError: not our format, another key, altered, or moved to another event.
        """
        if len(sealed) < _SHORTEST or sealed[:1] != _VERSION:
            raise SealError("the value is not in the sealed format")
        try:
            return self._aead.decrypt(sealed[1 : 1 + _NONCE], sealed[1 + _NONCE :], aad)
        except InvalidTag:
            raise SealError("the value does not open under its case's key") from None


def new_case_key() -> bytes:
    """A fresh random key of 256 bits for one case."""
    return AESGCM.generate_key(256)


class Keyring:
    """The keys that wrap case keys; one is active, older ones still open what they wrapped."""

    def __init__(self, active: str, keys: dict[str, bytes]) -> None:
        self.active = active
        self._ciphers = {key_id: Cipher.of(key) for key_id, key in keys.items()}
        self._macs = [
            hmac.new(
                HKDF(SHA256(), 32, salt=None, info=b"wegwijzer idempotency").derive(keys[key_id]),
                digestmod="sha256",
            )
            for key_id in sorted(keys, key=lambda key_id: key_id != active)
        ]
        self._unwrapped: OrderedDict[tuple[bytes, str], Cipher] = OrderedDict()

    @classmethod
    def load(cls, path: Path) -> "Keyring":
        """Read a keyring file: ``{"active": id, "keys": {id: base64 of 32 bytes}}``, mode 0600.

        Raises:
            ConfigurationError: missing, unreadable by us, readable by others, or malformed.
        """
        try:
            mode = path.stat().st_mode
            content = json.loads(path.read_text("utf-8"))
            keys = {key_id: base64.b64decode(key, validate=True) for key_id, key in content["keys"].items()}
            active = content["active"]
        except OSError as error:
            raise ConfigurationError(
                f"The keyring {path} cannot be read ({error.strerror}); let WEGWIJZER_KEYRING name one."
            ) from error
        except (ValueError, KeyError, TypeError, AttributeError) as error:
            raise ConfigurationError(
                f"The keyring {path} is malformed; write "
                '{"active": id, "keys": {id: base64 of 32 bytes}}.'
            ) from error
        if mode & 0o077:
            raise ConfigurationError(f"The keyring {path} can be read by others; run: chmod 600 {path}")
        if active not in keys or any(len(key) != 32 for key in keys.values()):
            raise ConfigurationError(
                f"The keyring {path} has no active key, or a key that is not 32 bytes long; make a new one."
            )
        return cls(active, keys)

    def wrap(self, case_key: bytes, case_id: str) -> CaseKeyIssued:
        """Wrap a case's key under the active key."""
        sealed = self._ciphers[self.active].seal(case_key, case_id.encode())
        return CaseKeyIssued(key_id=self.active, wrapped=base64.b64encode(sealed).decode())

    def issue(self, case_key: bytes, case_id: str) -> tuple[str, Cipher]:
        """The value of a fresh key for ``wegwijzer.keys``, and its cipher; ``unwrap`` knows it too."""
        value = self.wrap(case_key, case_id).model_dump_json()
        return value, self._remember(value.encode(), case_id, Cipher.of(case_key))

    def unwrap(self, issued: bytes, case_id: str) -> Cipher:
        """The cipher of a case, from the value on ``wegwijzer.keys``.

        Raises:
            SealError: the value is malformed, or wrapped by a key that this keyring does not hold.
        """
        known = self._unwrapped.get((issued, case_id))
        if known is not None:
            return known
        try:
            value = json.loads(issued)
            cipher = self._ciphers[value["key_id"]]
            wrapped = base64.b64decode(value["wrapped"])
        except (ValueError, KeyError, TypeError, binascii.Error):
            raise SealError("the case's key is malformed, or wrapped by a key not in this keyring") from None
        return self._remember(issued, case_id, Cipher.of(cipher.open(wrapped, case_id.encode())))

    def _remember(self, issued: bytes, case_id: str, cipher: Cipher) -> Cipher:
        self._unwrapped[issued, case_id] = cipher
        if len(self._unwrapped) > _REMEMBERED:
            self._unwrapped.popitem(last=False)
        return cipher

    def seal_local(self, plain: bytes, purpose: str) -> bytes:
        """Seal something that this service keeps in Redis, under the active key."""
        key_id = self.active.encode()
        return bytes([len(key_id)]) + key_id + self._ciphers[self.active].seal(plain, purpose.encode())

    def open_local(self, sealed: bytes, purpose: str) -> bytes:
        """Open what ``seal_local`` sealed for the same purpose.

        Raises:
            SealError: altered, for another purpose, or under a key that this keyring does not hold.
        """
        split = 1 + (sealed[0] if sealed else 0)
        cipher = self._ciphers.get(sealed[1:split].decode("utf-8", "replace"))
        if cipher is None:
            raise SealError("sealed under a key that is not in this keyring")
        return cipher.open(sealed[split:], purpose.encode())

    def macs(self, content: bytes) -> list[str]:
        """HMAC-SHA256 of the content under every key, the active one first.

        After a change of the active key, values made under the older one are still found.
        """
        found = []
        for keyed in self._macs:
            mac = keyed.copy()  # half the work of beginning with the key
            mac.update(content)
            found.append(mac.hexdigest())
        return found
