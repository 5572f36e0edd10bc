"""The channels of organisations, in memory, as they stand on ``wegwijzer.access`` (ADR 0013)."""

from collections.abc import Iterator
from datetime import datetime

from services.notify.adapters.channels import FileChannels
from services.notify.domain.delivery import EMAIL, WEBHOOK
from services.notify.domain.preference import Plan, plan
from services.notify.ports import WebhookTarget
from shared import topics
from shared.access import open_change, subject_of, type_of
from shared.contracts.access import CHANNEL_CHANGED, ChannelChanged, ChannelKind
from shared.contracts.vocabulary import Urgency
from shared.messaging.envelope import Record
from shared.messaging.follow import Follower
from shared.sealing import Keyring

KnownChannels = dict[str, dict[str, ChannelChanged]]
"""By organisation, then by name."""


def fold_channels(channels: KnownChannels, keyring: Keyring, record: Record) -> None:
    """Bring ``channels`` up to date with one record; what is about other subjects is passed by.

    The latest record of a subject counts, whatever moment it names: an account and a service that change one
    channel have one order, that of the partition. A tombstone forgets the channel.

    Raises:
        PermanentError: see ``open_change``.
    """
    if not record.value:
        organisation, _, name = subject_of(record).rpartition("/")
        known = channels.get(organisation, {})
        known.pop(name, None)
        if not known:
            channels.pop(organisation, None)
    elif type_of(record) == CHANNEL_CHANGED:
        value = open_change(keyring, record)
        if isinstance(value, ChannelChanged):
            channels.setdefault(value.organisation, {})[value.name] = value


class AccessChannels:
    """Knows every channel without a round trip; see ``Channels``. Only verified ones are used.

    An organisation that the topic says nothing about has those of the channels file: so the embedded default
    works, and one that registers a channel of its own leaves it.

    Start and stop ``follower`` with the service. Before it has caught up nobody may ask: an organisation
    would seem to have no channel, and a person would be told so.
    """

    def __init__(self, bootstrap: str, keyring: Keyring, file: FileChannels) -> None:
        self._keyring = keyring
        self._file = file
        self._channels: KnownChannels = {}
        self.follower = Follower(bootstrap, topics.ACCESS, self.fold)

    def fold(self, record: Record) -> None:
        """Take one record.

        Raises:
            PermanentError: it cannot be read (see ``shared.access.open_change``).
        """
        fold_channels(self._channels, self._keyring, record)

    def get(self, organisation: str, name: str) -> ChannelChanged | None:
        """A channel that stands on the topic, whatever its state."""
        return self._channels.get(organisation, {}).get(name)

    def of(self, organisation: str) -> Iterator[ChannelChanged]:
        """Every channel of an organisation that stands on the topic."""
        yield from self._channels.get(organisation, {}).values()

    def plan(self, organisation: str, urgency: Urgency, decided_at: datetime) -> Plan:
        """See ``Channels.plan``."""
        if not self._has_left_file(organisation):
            return self._file.plan(organisation, urgency, decided_at)
        # Of a case from before the switch nothing is sent again: what was delivered is marked.
        return plan(self.of(organisation), urgency, decided_at) or self._file.plan(
            organisation, urgency, decided_at
        )

    def kind(self, organisation: str, name: str) -> ChannelKind | None:
        """See ``Channels.kind``."""
        if not self._has_left_file(organisation):
            return self._file.kind(organisation, name)
        found = self._usable(organisation, name)
        return None if found is None else found.kind

    def email(self, organisation: str, name: str = EMAIL) -> str | None:
        """See ``Channels.email``."""
        if not self._has_left_file(organisation):
            return self._file.email(organisation, name)
        found = self._usable(organisation, name)
        return found.address if found is not None and found.kind == "email" else None

    def language(self, organisation: str, name: str = EMAIL) -> str | None:
        """See ``Channels.language``."""
        if not self._has_left_file(organisation):
            return self._file.language(organisation, name)
        found = self._usable(organisation, name)
        return None if found is None else found.language

    def webhook(self, organisation: str, name: str = WEBHOOK) -> WebhookTarget | None:
        """See ``Channels.webhook``."""
        if not self._has_left_file(organisation):
            return self._file.webhook(organisation, name)
        found = self._usable(organisation, name)
        return target_of(found) if found is not None and found.kind == "webhook" else None

    def _has_left_file(self, organisation: str) -> bool:
        """Whether its channels on the topic count: not before one of them was verified, for until then
        nothing may go there, and what goes by the file must go on."""
        return any(one.verified_at is not None and one.kind != "digest" for one in self.of(organisation))

    def _usable(self, organisation: str, name: str) -> ChannelChanged | None:
        found = self.get(organisation, name)
        return found if found is not None and found.state == "verified" else None


def target_of(channel: ChannelChanged) -> WebhookTarget | None:
    """Where a webhook is posted to, and what it is signed with; None for one without a secret."""
    return WebhookTarget(channel.address, channel.secrets) if channel.secrets else None
