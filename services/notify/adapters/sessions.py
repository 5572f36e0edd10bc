"""Who is signed in, in Redis and nowhere else: wiping it logs everybody out (DESIGN §4).

Of what a browser carries only the SHA-256 stands in Redis, and the value is sealed: who reads Redis can take
over no session and learns nothing of anybody.
"""

import hmac
from datetime import datetime
from typing import TypeVar

from pydantic import BaseModel, ValidationError
from redis.asyncio import Redis

from services.notify.domain.sessions import (
    INVITATION_LASTS,
    START_LASTS,
    Session,
    Start,
)
from services.notify.inbox.tokens import digest, new_token
from shared.errors import SealError
from shared.sealing import Keyring

T = TypeVar("T", bound=BaseModel)


class RedisSessions:
    """Sessions, sign-ins that were begun, and invitations that were used.

    Raises from every method:
        RedisError, OSError: Redis does not answer; nobody is signed in meanwhile, and nobody signed out.
    """

    def __init__(self, redis: Redis, keyring: Keyring, *, prefix: str) -> None:
        self._redis = redis
        self._keyring = keyring
        self._prefix = prefix

    async def begin(self, account_id: str, version: str, language: str, now: datetime) -> str:
        """A new session with a new id; the id, for the browser and nobody else."""
        session = Session(
            account_id=account_id,
            version=version,
            csrf=new_token(),
            language=language,
            began_at=now,
            seen_at=now,
        )
        id_ = new_token()
        name = self._name("session", id_)
        await self._redis.set(name, self._seal(name, session), ex=session.seconds_left(now))
        return id_

    async def find(self, id_: str, now: datetime, *, touch: bool = True) -> Session | None:
        """The session, where it has not ended.

        Args:
            touch: whether this shows that somebody is there; False for what a page asks by itself.
        """
        name = self._name("session", id_)
        session = self._open(name, await self._redis.get(name), Session)
        if session is None or session.has_ended(now):
            return None
        if touch and session.is_to_be_touched(now):
            session = session.model_copy(update={"seen_at": now})
            await self._keep(name, session, now)
        return session

    async def speak(self, id_: str, language: str, now: datetime) -> None:
        """Let a session speak another language."""
        session = await self.find(id_, now)
        if session is not None:
            await self._keep(
                self._name("session", id_), session.model_copy(update={"language": language}), now
            )

    async def end(self, id_: str) -> None:
        """End a session; one that does not exist has ended."""
        await self._redis.delete(self._name("session", id_))

    async def start(self, start: Start) -> None:
        """Remember that a sign-in elsewhere was begun."""
        name = self._name("start", start.state)
        await self._redis.set(name, self._seal(name, start), ex=START_LASTS)

    async def take_start(self, state: str, binder: str) -> Start | None:
        """The sign-in that was begun, once, for the browser that began it."""
        name = self._name("start", state)
        start = self._open(name, await self._redis.getdel(name), Start)
        if start is None or not hmac.compare_digest(start.binder, digest(binder)):
            return None
        return start

    async def take_invitation(self, token: str) -> bool:
        """Whether this is the first who uses it. After a wipe the account itself still tells: its password is
        another one."""
        name = self._name("invitation", token)
        return bool(await self._redis.set(name, b"1", nx=True, ex=INVITATION_LASTS))

    async def give_back_invitation(self, token: str) -> None:
        """It was taken, and nothing came of it."""
        await self._redis.delete(self._name("invitation", token))

    async def _keep(self, name: str, session: Session, now: datetime) -> None:
        # Only where it still stands there: a sign-out at the same moment must win.
        await self._redis.set(name, self._seal(name, session), ex=session.seconds_left(now), xx=True)

    def _name(self, kind: str, token: str) -> str:
        return f"{self._prefix}:inbox:{kind}:{digest(token)}"

    def _seal(self, name: str, value: BaseModel) -> bytes:
        return self._keyring.seal_local(value.model_dump_json().encode(), name)

    def _open(self, name: str, sealed: object, kind: type[T]) -> T | None:
        if not isinstance(sealed, bytes):
            return None
        try:
            return kind.model_validate_json(self._keyring.open_local(sealed, name))
        except (SealError, ValidationError):
            # Under a key that was taken out of the keyring, or of another version: sign in again.
            return None
