"""Taking a request back, and having it erased: what its asker may do with the secret of the status link."""

import asyncio

from redis.exceptions import RedisError

from services.intake.accept import UnavailableError
from services.intake.adapters.folding import Asker
from services.intake.adapters.store import Store
from services.intake.domain.outgoing import Outgoing, envelopes
from services.intake.ports import Behind
from shared import topics
from shared.clock import Clock
from shared.contracts import events
from shared.contracts.events import RequestWithdrawn
from shared.errors import RetryableError
from shared.messaging.batch import ERASED
from shared.messaging.envelope import JSON
from shared.messaging.keys import CaseKeys
from shared.sealing import Cipher, Keyring, associated_data, pad

ATTEMPT = 0
"""A withdrawal is no round of deciding (ADR 0005)."""
_LOOKS = 20
_BETWEEN_SECONDS = 0.1
"""A request that was accepted a moment ago: its key may still be on its way back from Kafka."""


class Withdrawal:
    """Withdraws requests."""

    def __init__(self, outbox: Behind, store: Store, keys: CaseKeys, keyring: Keyring, clock: Clock) -> None:
        self._outbox = outbox
        self._store = store
        self._keys = keys
        self._keyring = keyring
        self._clock = clock

    async def withdraw(self, reference: str, secret: str, *, erase: bool) -> bool:
        """Take a request back; false where no request has this reference and this secret.

        With ``erase`` its key is destroyed behind the withdrawal: nobody can read any copy of it any more.
        Again is the same event, which routing drops; a case that is erased already stays so.

        Raises:
            UnavailableError: it could not be kept, or nobody can be asked whose request it is.
        """
        try:
            asker = await self._store.asker(reference, secret)
        except (RedisError, OSError) as error:
            raise UnavailableError("nobody can be asked whose request it is", 5) from error
        if asker is None:
            return False
        cipher = await self._cipher(asker)
        if cipher is not None:
            try:
                await self._outbox.send_behind(self._records(asker.case_id, cipher, erase=erase))
            except RetryableError as error:
                raise UnavailableError("the withdrawal could not be kept", 5) from error
        return True

    async def _cipher(self, asker: Asker) -> Cipher | None:
        """The case's key; none where it is destroyed."""
        spooled = await self._outbox.spooled_key(asker.case_id)
        if spooled is not None:
            return self._keyring.unwrap(spooled, asker.case_id)
        for look in range(_LOOKS):
            if look:
                await asyncio.sleep(_BETWEEN_SECONDS)
            try:
                found = (await self._keys.look_up([asker.case_id])).get(asker.case_id)
            except RetryableError as error:
                raise UnavailableError("the keys cannot be read now", 5) from error
            if isinstance(found, Cipher):
                return found
            if found is ERASED:
                return None
        raise UnavailableError("the key of the request is not here yet", 5)

    def _records(self, case_id: str, cipher: Cipher, *, erase: bool) -> list[Outgoing]:
        now = self._clock.now()
        withdrawn, destroyed = envelopes(
            [events.REQUEST_WITHDRAWN, events.KEY_ISSUED],
            case_id=case_id,
            attempt=ATTEMPT,
            urgency="normal",
            moment=now,
        )
        plain = RequestWithdrawn(at=now, erase=erase).model_dump_json().encode()
        sealed = cipher.seal(pad(plain), associated_data(withdrawn.type, withdrawn.id, case_id))
        records = [Outgoing(topics.REQUESTS, case_id, tuple(withdrawn.headers()), sealed)]
        if erase:
            records.append(Outgoing(topics.KEYS, case_id, tuple(destroyed.headers(JSON)), None))
        return records
