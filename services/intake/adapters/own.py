"""The status fold, spared what this process has worked out before.

Intake writes the status of what it accepts at once, and reads the same request from Kafka a moment later. To
open it, check it and seal the same status again would cost a tenth of a post. So the write is remembered and
carried out once more as it is: after a wipe of Redis it is as good as one that was worked out afresh.
"""

from collections import OrderedDict
from collections.abc import Collection, Mapping, Sequence

from redis.asyncio.client import Pipeline

from services.intake.adapters.folding import StatusFold, Write, queue
from services.intake.domain.drafts import Draft
from shared.contracts.events import REQUEST_SUBMITTED
from shared.messaging.batch import CaseKey, Handled
from shared.messaging.envelope import Envelope
from shared.sealing import Cipher

_REMEMBERED = 20_000
"""How many writes are remembered at most: some ten seconds of the heaviest load, in 10 MB. What falls out is
worked out again."""

_SET_ALL = "for i, name in ipairs(KEYS) do redis.call('SET', name, ARGV[i + 1], 'EX', ARGV[1]) end"
"""One command for many statuses: the client's own work on a command is several times the server's."""


def set_askers(pipe: Pipeline, writes: Sequence[Write]) -> None:
    """Queue writes that say who may ask, and nothing else."""
    askers = [write.asker for write in writes if write.asker is not None]
    if askers:
        names, values = zip(*askers, strict=True)
        pipe.eval(_SET_ALL, len(names), *names, StatusFold.KEEP_SECONDS, *values)


class OwnWrites:
    """Folds as ``StatusFold`` does."""

    def __init__(self, fold: StatusFold) -> None:
        self._fold = fold
        self._own: OrderedDict[str, Write] = OrderedDict()

    @property
    def handled(self) -> Collection[str]:
        """See ``Handler``."""
        return self._fold.handled

    @property
    def ignored(self) -> Collection[str]:
        """See ``Handler``."""
        return self._fold.ignored

    def result_id(self, envelope: Envelope) -> str:
        """See ``Handler``."""
        return self._fold.result_id(envelope)

    def submitted(self, draft: Draft) -> Write:
        """What a request that has no idempotency key changes; its event will be known again."""
        write = self._own[draft.case_id] = self._fold.submitted(draft)
        if len(self._own) > _REMEMBERED:
            self._own.popitem(last=False)
        return write

    def handle(self, envelope: Envelope, sealed: bytes | None, keys: Mapping[str, CaseKey]) -> Write:
        """See ``Handler.handle``."""
        if envelope.type == REQUEST_SUBMITTED:
            own = self._own.get(envelope.case_id)
            # Without its key the case waits, or is erased: that is not for us to decide.
            if own is not None and sealed and isinstance(keys.get(envelope.case_id), Cipher):
                del self._own[envelope.case_id]
                return own
        return self._fold.handle(envelope, sealed, keys)

    def write(self, pipe: Pipeline, handled: Sequence[Handled[Write]]) -> None:
        """Queue what changes, in the order of the events of each case."""
        plain = []
        for item in handled:
            write = item.result
            if write.fact is None and write.draft is None and not write.erases:
                plain.append(write)
            else:
                queue(pipe, write)
        set_askers(pipe, plain)
