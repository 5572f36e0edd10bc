"""The directory as it stands on ``wegwijzer.directory``, in memory, over the reference files (ADR 0014)."""

from shared import topics
from shared.deciding.reference import Reference
from shared.deciding.upkeep import CurrentReference
from shared.directory.records import read_change
from shared.messaging.envelope import Record
from shared.messaging.follow import Follower


class FollowedReference(CurrentReference):
    """The reference data, kept up to date without a restart.

    Start and stop ``follower`` with the service. Until it has caught up the directory is that of the files:
    who decides must wait for it.
    """

    def __init__(self, bootstrap: str, reference: Reference) -> None:
        super().__init__(reference)
        self.follower = Follower(bootstrap, topics.DIRECTORY, self.fold)

    def fold(self, record: Record) -> None:
        """Take one record; what is about no organisation is passed by.

        Raises:
            PermanentError: it cannot be read (see ``shared.directory.records``); what counted before it
                goes on counting.
        """
        change = read_change(record)
        if change is not None:
            self.apply(*change)
