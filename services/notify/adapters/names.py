"""What organisations are called, by the directory of today."""

from shared.clock import Clock, date_in_brussels
from shared.deciding.reference import Reference


class DirectoryNames:
    """Finds the Dutch name of an organisation by its id, those of municipalities too."""

    def __init__(self, reference: Reference, clock: Clock) -> None:
        self._reference = reference
        self._clock = clock

    def __call__(self, organisation: str) -> str:
        """Its name; the id itself where the directory does not know it today."""
        on = date_in_brussels(self._clock.now())
        found = self._reference.directory.named(organisation, self._reference.gazetteer.at(on), on)
        return found[0].name_nl if found is not None else organisation
