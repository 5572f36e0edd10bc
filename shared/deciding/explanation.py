"""Why a decision is what it is, in Dutch sentences that a civil servant understands (DESIGN §3, step 6).

The heart is the text of the rule, written for that rule alone and kept beside the table. Around it stand
sentences about what differs from case to case: the place, agreement to share, refusals, what a person
decided. What the asker typed is never repeated here. Whoever reads an explanation may learn a residence
status from it, so it goes only to receivers who may (``views``).
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from shared.contracts.decision import Facts, Ruling
from shared.contracts.terms import AREAS_NL, CONFIDENCES_NL, NEEDS_NL, REGIONS_NL, ROLES_NL, TARGET_GROUPS_NL
from shared.contracts.vocabulary import Outcome, TargetGroup
from shared.deciding.directory import Named
from shared.deciding.gazetteer import Municipality
from shared.deciding.place import Reason, Resolution
from shared.deciding.policy import Match

_MANY: Final = 8
"""Longer lists are not read: the first names and the count say enough."""

_DOUBTS: Final[dict[Reason, str]] = {
    "several": "De opgegeven plaats kan verschillende gemeenten zijn",
    "contradiction": "De onderdelen van de opgegeven plaats spreken elkaar tegen",
    "near": "De naam van de plaats lijkt op een bekende naam maar is niet dezelfde, en wij raden niet",
    "malformed": "De postcode is niet juist geschreven",
    "doubtful": "De opgegeven plaats laat twijfel",
    "empty": "Er is geen plaats opgegeven",
    "unlisted": "De postcode staat niet in de lijst van Statbel, misschien is het een postbusnummer",
    "unknown": "Met de opgegeven plaats is geen gemeente gevonden",
}


@dataclass(slots=True)
class Story:
    """Everything that an explanation tells."""

    facts: Facts
    group: TargetGroup
    policy_name: str
    match: Match
    place: Resolution
    region_class: str
    municipality: Municipality | None
    candidates: tuple[Municipality, ...]
    doubt_without_effect: bool
    by_rule: tuple[Named, ...]
    """Whom the rule gives the case to."""
    proposed: tuple[Named, ...]
    """Who would receive the case, whether or not anything may be sent: by the rule, or by a person."""
    inform: tuple[Named, ...]
    outcome: Outcome
    unresolved: bool
    refused: bool
    ruling: Ruling | None


def explain(story: Story) -> str:
    """The sentences of one decision: the place, the rule, what happens, what it rests on."""
    sentences = [*_place(story), _rule(story)]
    if story.inform:
        sentences.append(f"Aan de vrager genoemd, zonder er iets heen te sturen: {listed(story.inform)}.")
    if story.unresolved or story.refused:
        sentences.extend(_nobody(story))
    if story.ruling is not None:
        sentences.extend(_ruling(story.ruling))
    sentences.extend(_what_happens(story))
    sentences.append(_basis(story))
    return " ".join(sentences)


def listed(names: Iterable[Named]) -> str:
    """``A``, ``A en B``, ``A, B en C``."""
    return _joined([named.name_nl for named in names])


def _joined(words: list[str]) -> str:
    if len(words) > _MANY:
        return f"{', '.join(words[:_MANY])} en nog {len(words) - _MANY} andere"
    if len(words) < 2:
        return "".join(words)
    return f"{', '.join(words[:-1])} en {words[-1]}"


def _place(story: Story) -> list[str]:
    place = story.place
    if story.municipality is not None:
        sentences = [f"De vraag gaat over {story.municipality.name_nl}."]
        if place.reason == "confirmed":
            sentences[0] = f"De vraag gaat over {story.municipality.name_nl}, zoals bevestigd."
        if place.former:
            sentences.append(
                "De opgegeven plaats hoort op deze datum bij die gemeente, door een fusie of nieuwe indeling."
            )
        if place.name_ignored:
            sentences.append("De naam van de plaats is niet herkend; de postcode telt.")
        return sentences
    sentences = [f"{_DOUBTS[place.reason]}."]
    if story.candidates:
        names = _joined([row.name_nl for row in story.candidates])
        if story.doubt_without_effect:
            sentences.append(
                f"Mogelijk zijn {names}. Voor deze vraag maakt dat geen verschil, "
                "dus is er niet naar gevraagd."
            )
        else:
            sentences.append(f"Mogelijk: {names}.")
    if place.area:
        sentences.append(f"De opgave wijst wel naar {AREAS_NL[place.area]}; vraag verder vanaf daar.")
    return sentences


def _rule(story: Story) -> str:
    text = story.match.rule.text
    if "{" not in text:
        return text
    municipality = story.municipality
    where = municipality.name_nl if municipality is not None else "de opgegeven plaats"
    who = listed(story.by_rule) or "de bevoegde organisatie"
    filled = text.replace("{gemeente}", where).replace("{ontvanger}", who)
    return filled[0].upper() + filled[1:]


def _nobody(story: Story) -> Iterable[str]:
    if story.unresolved:
        yield (
            "Een organisatie van deze regel staat op deze datum niet in de lijst; "
            "een medewerker zoekt wie dan helpt."
        )
    if story.refused:
        yield (
            "Wie de vraag weigerde of niet op tijd antwoordde, krijgt ze niet opnieuw; "
            "een voorganger of opvolger evenmin."
        )
        if not story.proposed:
            yield "Er blijft niemand over die de vraag kan krijgen."


def _ruling(ruling: Ruling) -> Iterable[str]:
    if ruling.need is not None:
        yield f"Een medewerker bepaalde de behoefte: {NEEDS_NL[ruling.need]}."
    if ruling.nis is not None:
        yield "Een medewerker bepaalde de gemeente."
    if ruling.alert is not None:
        yield "Een medewerker koos de organisaties, in plaats van het voorstel van de regel."
    if ruling.answer_only:
        yield "Een medewerker besliste dat een antwoord volstaat."


def _what_happens(story: Story) -> Iterable[str]:
    if not story.facts.consent_to_share:
        yield "De vrager gaat niet akkoord met doorsturen: geen enkele organisatie krijgt iets."
    if story.outcome == "routed":
        yield f"De vraag gaat naar {listed(story.proposed)}."
    elif story.outcome == "informed":
        yield "De vrager krijgt dit antwoord; er wordt niets doorgestuurd."
    elif story.facts.consent_to_share and story.proposed:
        yield (
            f"Voorstel: {listed(story.proposed)}. Er vertrekt niets voor een medewerker dit bevestigt "
            "of wijzigt."
        )
    else:
        yield "Een medewerker neemt dit op."


def _basis(story: Story) -> str:
    """Facts used, rule, legal basis and rules passed over: the same for the same facts, so kept."""
    match = story.match
    known = match.basis_text
    if not known:
        rule = match.rule
        others = _joined(list(match.passed_over))
        passed = f" Ook passend, maar lager in rang: {others}." if others else ""
        known = match.basis_text = (
            f"Gebruikte gegevens: behoefte {NEEDS_NL[story.facts.need]}; doelgroep "
            f"{TARGET_GROUPS_NL[story.group]}; gevraagd door {ROLES_NL[story.facts.role]}; gebied "
            f"{REGIONS_NL[story.region_class]}. Regel {rule.id} van het beleid „{story.policy_name}”, "
            f"zekerheid {CONFIDENCES_NL[rule.confidence]}. Rechtsgrond, zoals in de tabel: "
            f"{rule.legal_basis}.{passed}"
        )
    return known
