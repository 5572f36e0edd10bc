"""Which view of a case a receiver reads (DESIGN §2, DOMAIN §8).

The school, the interpreter and the neighbour mediator never learn a residence status: they read the
``restricted`` view. Routing makes the views, notify picks the one that an organisation may see.
"""

from typing import Final, Literal

from shared.contracts.vocabulary import MODE_OF_NEED

ReceiverKind = Literal["organisation", "restricted"]

NEIGHBOURS: Final = frozenset({"neighbourhood_conflict", "neighbourhood_initiative"})
_RESTRICTED_KINDS: Final = frozenset(
    {"social-interpreting-translation-service", "walloon-interpreting-service", "school-enrolment"}
)

FOR_RESTRICTED: Final = frozenset(MODE_OF_NEED) | NEIGHBOURS | {"school_enrolment"}
"""The needs that those who read the ``restricted`` view work on. Most others tell by themselves who has no
papers, so a case with one of them is never offered to such a reader."""


def receiver_kind(organisation_kind: str, need: str) -> ReceiverKind:
    """Which view an organisation reads; ``organisation_kind`` is the ``kind`` of the directory."""
    if organisation_kind in _RESTRICTED_KINDS or need in NEIGHBOURS or need in MODE_OF_NEED:
        return "restricted"
    return "organisation"
