"""The decision (DESIGN §3): a pure function of the facts, the reference data and the date.

No clock and no I/O: whoever calls gives the date. The steps are those of DECISION_TABLE, Matching.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from shared.contracts.decision import Decision, Facts, PlaceFacts, Ruling
from shared.contracts.directory import Receives
from shared.contracts.vocabulary import Outcome, RegionClass, TargetGroup
from shared.deciding import explanation
from shared.deciding.directory import Directory, Moment, Named
from shared.deciding.errors import RulingError
from shared.deciding.explanation import Story
from shared.deciding.gazetteer import Gazetteer, Municipality
from shared.deciding.group import is_sensitive, target_group, track
from shared.deciding.place import Resolution, resolve
from shared.deciding.policy import Item, Match, Period, PolicyTable

_ALERTED: Final[tuple[Receives, ...]] = ("alerts",)
_NAMED: Final[tuple[Receives, ...]] = ("alerts", "named_only")


@dataclass(frozen=True, slots=True)
class _Receivers:
    """What the items of ``alert`` stand for."""

    named: tuple[Named, ...] = ()
    unresolved: bool = False
    """An item stands for nobody on the date: a person decides."""
    refused: bool = False
    """An item was left out because an organisation of it declined or let the referral expire."""

    @property
    def needs_person(self) -> bool:
        """Nobody may be left without an answer: nobody found, or nobody left."""
        return self.unresolved or (self.refused and not self.named)


@dataclass(frozen=True, slots=True)
class _Where:
    """The place as the rule sees it."""

    region_class: RegionClass
    municipality: Municipality | None
    candidates: tuple[Municipality, ...]
    match: Match
    receivers: _Receivers
    inform: tuple[Named, ...]
    doubt_without_effect: bool = False


class _Round:
    """Everything that stays the same while the candidates of one place are compared."""

    def __init__(
        self,
        facts: Facts,
        group: TargetGroup,
        period: Period,
        directory: Directory,
        moment: Moment,
        excluding: Collection[str],
    ) -> None:
        self._facts = facts
        self._group = group
        self._period = period
        self._directory = directory
        self._moment = moment
        self._excluding = frozenset(excluding)

    def match(self, region: RegionClass) -> Match:
        return self._period.match(self._group, self._facts.need, region, self._facts.role)

    def receivers(self, items: Sequence[Item], municipality: Municipality | None) -> _Receivers:
        """Resolve ``alert``: each item by itself, order kept, doubles removed."""
        named: list[Named] = []
        unresolved = refused = False
        for item in items:
            if self._excluding and self._was_refused(item, municipality):
                refused = True
                continue
            found = self._first(item, municipality, _ALERTED)
            if found is None:
                unresolved = True
            elif found not in named:
                named.append(found)
        return _Receivers(tuple(named), unresolved, refused)

    def inform(self, items: Sequence[Item], municipality: Municipality | None) -> tuple[Named, ...]:
        """Resolve ``inform``: what stands for nobody on the date is left out."""
        found = (self._first(item, municipality, _NAMED) for item in items)
        return tuple(dict.fromkeys(named for named in found if named is not None))

    def _first(
        self, item: Item, municipality: Municipality | None, receives: Collection[Receives]
    ) -> Named | None:
        for alternative in item:
            found = self._directory.resolve(alternative, municipality, self._moment, receives)
            if found is not None:
                return found
        return None

    def _was_refused(self, item: Item, municipality: Municipality | None) -> bool:
        """Whether any alternative is excluded: a successor's refusal does not go to its predecessor.

        A plain id counts by its text, so that it does not matter whether it is valid on the date.
        """
        for alternative in item:
            if alternative.text in self._excluding:
                return True
            if alternative.placeholder:
                found = self._directory.resolve(alternative, municipality, Moment(self._moment.on))
                if found is not None and found.id in self._excluding:
                    return True
        return False


def corrected(facts: Facts, ruling: Ruling | None) -> Facts:
    """The facts after a person corrected them: what a later round, and ``case.decided``, go on with."""
    if ruling is None or (ruling.need is None and ruling.nis is None):
        return facts
    changes: dict[str, object] = {}
    if ruling.need is not None:
        changes["need"] = ruling.need
    if ruling.nis is not None:
        changes["place"] = PlaceFacts(nis=ruling.nis)
    return facts.model_copy(update=changes)


def decide(
    request: Facts,
    gazetteer: Gazetteer,
    policy: PolicyTable,
    directory: Directory,
    on: date,
    excluding: Sequence[str] = (),
    ruling: Ruling | None = None,
    *,
    today: date | None = None,
) -> Decision:
    """Decide one request on the date of its receipt.

    ``excluding`` holds the ids that declined or let the referral expire; ``ruling`` is what a person
    decided in triage; ``today`` is the day of a later round, on which organisations must still exist.

    A ruling with ``alert`` or ``answer_only`` always ends triage. One that only corrects need or place is
    decided again by the table: where the table demands a person for the corrected facts as well, the
    outcome is triage once more, with the new proposal for that person to confirm with ``alert``. Nothing
    is ever sent that nobody confirmed, and no decision leads back to triage without a person's act, so
    triage never loops by itself.

    Raises ``NoPolicyError`` for a date before the first policy and ``RulingError`` for a ruling that
    names an unknown organisation or place, or that decides nothing.
    """
    facts = corrected(request, ruling)
    period = policy.at(on)
    moment = Moment(on) if today is None else Moment(on, today, gazetteer.at(today))
    if ruling is not None:
        _check(ruling, gazetteer, directory, on, today)
    place = resolve(facts.place, gazetteer, on)
    group = target_group(facts)
    round_ = _Round(facts, group, period, directory, moment, excluding)
    where = _where(place, round_)
    rule = where.match.rule

    proposed = where.receivers.named
    by_person = ruling is not None and (ruling.alert is not None or ruling.answer_only)
    if ruling is not None and ruling.alert is not None:
        proposed = _chosen(ruling.alert, gazetteer, directory, today or on)
    manual_review = not by_person and (rule.manual_review or where.receivers.needs_person)
    alert, inform = proposed, where.inform
    if not facts.consent_to_share or (ruling is not None and ruling.answer_only):
        alert, inform = (), tuple(dict.fromkeys((*proposed, *where.inform)))
    outcome: Outcome = "triage" if manual_review else "routed" if alert else "informed"

    municipality = where.municipality
    return Decision(
        outcome=outcome,
        track=track(facts.need),
        target_group=group,
        need=facts.need,
        need_confidence=0.0 if facts.need == "unknown" else 1.0,
        region_class=where.region_class,
        nis=municipality.nis if municipality is not None else None,
        municipality=municipality.name_nl if municipality is not None else None,
        candidates=tuple([row.nis for row in where.candidates]),
        responsible_authority=rule.authority,
        alert=tuple([named.id for named in alert]),
        inform=tuple([named.id for named in inform]),
        rule=rule.id,
        policy=period.id,
        manual_review=manual_review,
        sensitive=is_sensitive(group, facts.need),
        confidence=rule.confidence,
        explanation=explanation.explain(
            Story(
                facts=facts,
                group=group,
                policy_name=period.name_nl,
                match=where.match,
                place=place,
                region_class=where.region_class,
                municipality=municipality,
                candidates=where.candidates,
                doubt_without_effect=where.doubt_without_effect,
                by_rule=where.receivers.named,
                proposed=proposed,
                inform=inform,
                outcome=outcome,
                unresolved=where.receivers.unresolved,
                refused=where.receivers.refused,
                ruling=ruling,
            )
        ),
        legal_basis=rule.legal_basis,
    )


def _where(place: Resolution, round_: _Round) -> _Where:
    municipality = place.municipality
    if municipality is not None:
        match = round_.match(municipality.region_class)
        return _Where(
            municipality.region_class,
            municipality,
            (),
            match,
            round_.receivers(match.rule.alert, municipality),
            round_.inform(match.rule.inform, municipality),
        )
    if place.as_written:
        same = _same_for_all(place.candidates, round_)
        if same is not None:
            return same
    region: RegionClass = "UNKNOWN" if place.reason in ("empty", "unlisted", "unknown") else "AMBIGUOUS"
    match = round_.match(region)
    return _Where(
        region,
        None,
        place.candidates,
        match,
        round_.receivers(match.rule.alert, None),
        round_.inform(match.rule.inform, None),
    )


def _same_for_all(candidates: tuple[Municipality, ...], round_: _Round) -> _Where | None:
    """The decision that holds whichever candidate is meant, or none (DECISION_TABLE, Matching 2).

    Receivers are compared before agreement to share is looked at: without it nothing is sent, but which
    of two municipalities to turn to would still be in doubt, and an answer that names neither helps nobody.
    """
    region = candidates[0].region_class
    if any(row.region_class != region for row in candidates):
        return None
    match = round_.match(region)
    rule = match.rule
    if rule.manual_review:
        return None
    receivers = round_.receivers(rule.alert, candidates[0])
    if receivers.needs_person:
        return None
    common = round_.inform(rule.inform, candidates[0])
    if rule.depends_on_place:
        for row in candidates[1:]:
            if round_.receivers(rule.alert, row) != receivers:
                return None
            others = round_.inform(rule.inform, row)
            common = tuple([named for named in common if named in others])
    return _Where(region, None, candidates, match, receivers, common, doubt_without_effect=True)


def _check(ruling: Ruling, gazetteer: Gazetteer, directory: Directory, on: date, today: date | None) -> None:
    if ruling.need is None and ruling.nis is None and ruling.alert is None and not ruling.answer_only:
        raise RulingError("ruling: decides nothing; correct need or nis, name organisations, or answer only")
    if ruling.alert is not None:
        _chosen(ruling.alert, gazetteer, directory, today or on)
    if ruling.nis is not None and len(gazetteer.at(on).lineage(ruling.nis)) != 1:
        raise RulingError(
            f"nis: is not one municipality on {on.isoformat()}; choose a code that is valid on that date"
        )


def _chosen(ids: Sequence[str], gazetteer: Gazetteer, directory: Directory, day: date) -> tuple[Named, ...]:
    """The organisations that a person chose, on the day of choosing; each must be able to receive a case."""
    if not ids:
        raise RulingError("alert: is empty; name an organisation, or answer only")
    era = gazetteer.at(day)
    chosen: dict[str, Named] = {}
    for organisation_id in ids:
        found = directory.named(organisation_id, era, day)
        if found is None:
            raise RulingError(
                f"alert: holds an organisation that is not known on {day.isoformat()}; "
                "choose one of the directory that is valid on that date"
            )
        named, receives = found
        if receives != "alerts":
            raise RulingError(
                "alert: holds an organisation that receives no cases; name it to the asker instead"
            )
        chosen[named.id] = named
    return tuple(chosen.values())
