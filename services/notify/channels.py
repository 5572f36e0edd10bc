"""What an organisation, or an operator for it, does with its channels; each step is one record (ADR 0013)."""

import base64
import secrets
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Protocol

import structlog

from services.notify.domain.endpoint import OffReason
from services.notify.domain.registration import (
    ChannelRefusedError,
    check_token,
    confirmation_token,
    named_by_token,
    registered,
    rotated,
    switched_off,
    verified,
)
from shared.clock import Clock
from shared.contracts.access import ChannelChanged, ChannelKind
from shared.sealing import Keyring

log = structlog.get_logger()

SERVICE = "notify"
"""Who changed a channel, where it was nobody but this service."""

_SECRET_BYTES = 32


class AccessWrites(Protocol):
    """Where changes of who may do what, and of where organisations are reached, are made known."""

    async def write(self, value: ChannelChanged) -> None:
        """Returns once every in-sync replica has it.

        Raises:
            RetryableError: not acknowledged; it may or may not be kept.
        """
        ...


class Challenger(Protocol):
    """Asks a webhook to show that it reads what we send."""

    async def passes(self, channel: ChannelChanged, now: datetime) -> bool:
        """Whether it answered the challenge, in time and to the letter; every failure is a no.

        Raises:
            ChannelRefusedError: nothing may be posted there, so nobody was asked.
        """
        ...


@dataclass(frozen=True, slots=True)
class Fresh:
    """A channel that was made, or got another secret."""

    channel: ChannelChanged
    secret: str | None = field(default=None, repr=False)
    """Shown once to its owner, a webhook's only."""
    token: str | None = field(default=None, repr=False)
    """What the link in the mail to its owner ends in, of a mail channel that waits for it."""


class ChannelCare:
    """The steps.

    What is known of a channel comes from the topic, so a step taken is known a moment later.

    Args:
        get: a channel by organisation and name, whatever its state.

    Raises from every step:
        ChannelRefusedError: it cannot be taken; the message says what to do.
        RetryableError: not acknowledged by Kafka.
    """

    def __init__(
        self,
        get: Callable[[str, str], ChannelChanged | None],
        writes: AccessWrites,
        challenger: Challenger,
        keyring: Keyring,
        clock: Clock,
        new_secret: Callable[[], str] | None = None,
    ) -> None:
        self._get = get
        self._writes = writes
        self._challenger = challenger
        self._keyring = keyring
        self._clock = clock
        self._new_secret = new_secret or fresh_secret

    async def register(
        self,
        organisation: str,
        name: str,
        kind: ChannelKind,
        address: str,
        *,
        by: str,
        language: str | None = None,
        order: int = 10,
        urgent: bool = False,
        vouched: bool = False,
    ) -> Fresh:
        """A new channel; ``vouched``: somebody has made sure already whose it is."""
        now, secret = self._clock.now(), self._new_secret()
        channel = registered(
            self._get(organisation, name),
            organisation=organisation,
            name=name,
            kind=kind,
            address=address,
            secret=secret,
            now=now,
            by=by,
            language=language,
            order=order,
            urgent=urgent,
        )
        if vouched:
            channel = verified(channel, now=now, by=by)
        await self._writes.write(channel)
        if kind == "webhook":
            return Fresh(channel, secret=secret)
        return Fresh(channel, token=None if vouched else self.token(channel))

    def token(self, channel: ChannelChanged) -> str:
        """What a new link to confirm a mail channel ends in."""
        return confirmation_token(self._keyring, channel, self._clock.now())

    def asked_by(self, token: str) -> ChannelChanged:
        """The channel that a link would confirm; nothing is changed."""
        named = named_by_token(token)
        # An unknown channel and a wrong link look alike.
        channel = None if named is None else self._get(*named)
        if channel is None or channel.kind == "webhook":
            raise ChannelRefusedError("the link is not right or no longer valid; ask for a new one")
        check_token(self._keyring, channel, token, self._clock.now())
        return channel

    async def confirm(self, token: str) -> ChannelChanged:
        """Somebody has followed the link in the mail: the address is theirs."""
        channel = self.asked_by(token)
        return await self._keep(channel, verified(channel, now=self._clock.now(), by=channel.changed_by))

    async def challenge(self, organisation: str, name: str, *, by: str) -> ChannelChanged:
        """Ask a webhook to show that it reads what we send; it is verified when it does."""
        channel = self.known(organisation, name)
        if channel.kind != "webhook":
            raise ChannelRefusedError(f"{name} is no webhook; it is confirmed by the link in a mail to it")
        wanted = verified(channel, now=self._clock.now(), by=by)
        if wanted is not channel and not await self._challenger.passes(channel, self._clock.now()):
            raise ChannelRefusedError(
                f"{name} did not answer the challenge; it must answer 200 with JSON "
                '{"challenge": the same} within 20 seconds'
            )
        return await self._keep(channel, wanted)

    async def vouch(self, organisation: str, name: str, *, by: str) -> ChannelChanged:
        """Somebody has made sure in another way whose channel it is; ``by`` says who and how."""
        channel = self.known(organisation, name)
        return await self._keep(channel, verified(channel, now=self._clock.now(), by=by))

    async def rotate(self, organisation: str, name: str, *, by: str) -> Fresh:
        """Another secret for a webhook."""
        channel, secret = self.known(organisation, name), self._new_secret()
        changed = rotated(channel, secret, now=self._clock.now(), by=by)
        return Fresh(await self._keep(channel, changed), secret=secret)

    async def off(self, organisation: str, channel: str, reason: OffReason, at: datetime) -> None:
        """Switch off what is gone or does nothing but fail; told again it changes nothing.

        A channel of the channels file is only told to the operator: a record of it would take the other
        channels of the file away from its organisation as well.
        """
        known = self._get(organisation, channel)
        if known is None:
            log.error("channel_should_be_off", organisation=organisation, channel=channel, reason=reason)
            return
        await self._keep(known, switched_off(known, reason, now=at, by=SERVICE))

    async def remove(self, organisation: str, name: str, *, by: str) -> ChannelChanged:
        """Its owner takes it away."""
        channel = self.known(organisation, name)
        return await self._keep(channel, switched_off(channel, "removed", now=self._clock.now(), by=by))

    def known(self, organisation: str, name: str) -> ChannelChanged:
        """A channel that there is, whatever its state."""
        channel = self._get(organisation, name)
        if channel is None:
            raise ChannelRefusedError(f"{organisation} has no channel {name}; look which ones it has")
        return channel

    async def _keep(self, before: ChannelChanged, after: ChannelChanged) -> ChannelChanged:
        if after is not before:
            await self._writes.write(after)
        return after


def fresh_secret() -> str:
    """A secret for webhooks (Standard Webhooks): ``whsec_`` and 32 random bytes."""
    return "whsec_" + base64.b64encode(secrets.token_bytes(_SECRET_BYTES)).decode()
