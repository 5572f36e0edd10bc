"""What routing will decide, foreseen: who would receive the request, and which answers still change that."""

from collections.abc import Iterable
from dataclasses import dataclass, field
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
    """Foresees decisions on one day; each once, as one page asks for the same many times."""

    reference: Reference
    on: date
    _decided: dict[Facts, Decision] = field(default_factory=dict, init=False, repr=False, compare=False)

    def facts(self, answers: Answers) -> Facts:
        """What the decision would read. An answer to a question that is no longer asked does not count:
        somebody went back and changed what made it needed."""
        typed = self._facts(answers, nis=None)
        chosen = answers["nis"]
        return self._facts(answers, nis=chosen) if chosen in self._candidates(typed) else typed

    def candidates(self, answers: Answers) -> tuple[str, ...]:
        """The NIS codes of the municipalities to choose from, where a doubt which one is meant changes
        something (DECISION_TABLE, Matching 2); also after one was chosen, so that the question stays."""
        return self._candidates(self._facts(answers, nis=None))

    def place_is_asked(self, answers: Answers) -> bool:
        """Whether the place changes anything for this need."""
        return self.place_matters(_without_place(answers))

    def _candidates(self, typed: Facts) -> tuple[str, ...]:
        found = self.decision(typed)
        return found.candidates if found.region_class == "AMBIGUOUS" else ()

    def _facts(self, answers: Answers, nis: str | None) -> Facts:
        facts = _without_place(answers)
        if self.place_matters(facts):
            facts = facts.model_copy(update={"place": _place(answers, nis)})
        if self.minor_matters(facts):
            facts = facts.model_copy(update={"minor": answers["minor"] == "yes"})
        if self.caravan_matters(facts):
            facts = facts.model_copy(update={"lives_in_caravan": answers["caravan"] == "yes"})
        if self.residence_matters(facts) and answers["residence"] in RESIDENCE_ANSWERS:
            facts = facts.model_copy(update={"residence": answers["residence"]})
        return facts

    def decision(self, facts: Facts) -> Decision:
        """What routing would decide today."""
        known = self._decided.get(facts)
        if known is None:
            tables = self.reference
            known = decide(facts, tables.gazetteer, tables.policy, tables.directory, self.on)
            self._decided[facts] = known
        return known

    def place(self, answers: Answers) -> Resolution:
        """How the place is read as it was typed."""
        return resolve(_place(answers, None), self.reference.gazetteer, self.on)

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


def _without_place(answers: Answers) -> Facts:
    return Facts(role=role(answers), need=need(answers), consent_to_share=True)


def _place(answers: Answers, nis: str | None) -> PlaceFacts:
    """The place as the request will carry it."""
    if answers["place_unknown"] == "yes":
        return PlaceFacts()
    typed = answers["place"]
    if not typed:
        return PlaceFacts()
    if ascii_digits(typed).replace(" ", "").isdigit():
        return PlaceFacts(postal_code=typed[:20], nis=nis)
    return PlaceFacts(municipality=typed, nis=nis)
