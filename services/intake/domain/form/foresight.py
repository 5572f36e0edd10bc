"""What routing will decide, foreseen: who would receive the request, and which answers still change that."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Final, get_args

from services.intake.domain.form.answers import Answers
from services.intake.domain.form.topics import need, role
from shared.contracts.decision import Decision, Facts, PlaceFacts
from shared.contracts.vocabulary import Residence
from shared.deciding.decide import decide
from shared.deciding.folding import ascii_digits
from shared.deciding.gazetteer import Municipality
from shared.deciding.place import Resolution, resolve
from shared.deciding.reference import Reference

RESIDENCE_ANSWERS: Final[tuple[Residence, ...]] = tuple(
    value for value in get_args(Residence) if value != "not_asked"
)
CARAVAN_ANSWERS: Final = ("yes", "no", "prefer_not_to_say")


@dataclass(frozen=True, slots=True)
class Foresight:
    """Foresees decisions on one day."""

    reference: Reference
    on: date

    def facts(self, answers: Answers) -> Facts:
        """What the decision would read. An answer to a question that is no longer asked does not count:
        somebody went back and changed what made it needed."""
        facts = Facts(role=role(answers), need=need(answers), place=_place(answers), consent_to_share=True)
        if self.minor_matters(facts):
            facts = facts.model_copy(update={"minor": answers["minor"] == "yes"})
        if self.caravan_matters(facts):
            facts = facts.model_copy(update={"lives_in_caravan": answers["caravan"] == "yes"})
        if self.residence_matters(facts) and answers["residence"] in RESIDENCE_ANSWERS:
            facts = facts.model_copy(update={"residence": answers["residence"]})
        return facts

    def decision(self, facts: Facts) -> Decision:
        """What routing would decide today."""
        tables = self.reference
        return decide(facts, tables.gazetteer, tables.policy, tables.directory, self.on)

    def place(self, answers: Answers) -> Resolution:
        """How the place is read."""
        return resolve(_place(answers), self.reference.gazetteer, self.on)

    def municipalities(self, nis_codes: Iterable[str]) -> list[Municipality]:
        """The municipalities with these codes."""
        era = self.reference.gazetteer.at(self.on)
        return [era.by_nis[nis] for nis in nis_codes if nis in era.by_nis]

    def place_matters(self, facts: Facts) -> bool:
        """Whether the place changes anything: not for what is answered alike all over Belgium."""
        era = self.reference.gazetteer.at(self.on)
        of_class: dict[str, str] = {}
        for nis, row in era.by_nis.items():
            of_class.setdefault(row.region_class, nis)
        places = [PlaceFacts(), *(PlaceFacts(nis=nis) for nis in of_class.values())]
        return self._differs(facts.model_copy(update={"place": place}) for place in places)

    def minor_matters(self, facts: Facts) -> bool:
        """Whether it counts that a child is meant. Only for school: elsewhere no rule reads it."""
        return facts.need == "school_enrolment" and self._differs(
            facts.model_copy(update={"minor": minor}) for minor in (False, True)
        )

    def caravan_matters(self, facts: Facts) -> bool:
        """Whether living in a caravan counts. Asked only of who asks for a pitch: that is what the question
        is about, and it asks nobody else how they live."""
        return facts.need == "caravan_pitch" and self._differs(
            facts.model_copy(update={"lives_in_caravan": lives}) for lives in (False, True)
        )

    def residence_matters(self, facts: Facts) -> bool:
        """Whether papers change where the request goes (DOMAIN §8): another receiver, another authority, or
        an answer instead of a receiver. Not asked only to spare a person of ours a look at the case, and
        never of a service about somebody else."""
        if facts.role == "professional":
            return False
        told = [facts.model_copy(update={"residence": residence}) for residence in RESIDENCE_ANSWERS]
        roads = set()
        for variant in told:
            found = self.decision(variant)
            answered = found.outcome == "informed"
            roads.add((found.alert, found.responsible_authority, answered, found.inform if answered else ()))
        return len(roads) > 1

    def _differs(self, variants: Iterable[Facts]) -> bool:
        decisions = [self.decision(variant) for variant in variants]
        return (
            len(
                {(found.rule, found.outcome, found.alert, found.responsible_authority) for found in decisions}
            )
            > 1
        )


def _place(answers: Answers) -> PlaceFacts:
    """The place as the request will carry it."""
    if answers["place_unknown"] == "yes":
        return PlaceFacts()
    typed = answers["place"]
    if not typed:
        return PlaceFacts()
    nis = answers["nis"] or None
    if ascii_digits(typed).replace(" ", "").isdigit():
        return PlaceFacts(postal_code=typed[:20], nis=nis)
    return PlaceFacts(municipality=typed, nis=nis)
