"""From answers to the request that is sent (CONTRACTS §1)."""

from services.intake.domain.form import checks
from services.intake.domain.form.answers import Answers
from services.intake.domain.form.foresight import Foresight
from services.intake.domain.form.steps import STEPS
from services.intake.domain.form.topics import role
from shared.contracts.request import RequestBody


def body_of(answers: Answers, foresight: Foresight, language: str) -> RequestBody:
    """The request, with what was asked and nothing else: an answer to a question that went away is left out.

    Args:
        language: of the page, to answer in where the person chose none.

    Raises:
        pydantic.ValidationError: an answer was never checked (``checks``).
    """
    asked = {name for step in STEPS if step.asked(answers, foresight) for name in step.fields}
    kept = Answers({name: value for name, value in answers.items() if name in asked})
    facts = foresight.facts(answers)
    found: dict[str, object] = {
        "role": facts.role,
        "language": kept["answer_in"] or language,
        "place": facts.place.model_dump(exclude_none=True),
        "residence": facts.residence,
        "lives_in_caravan": facts.lives_in_caravan,
        "minor": facts.minor,
        "urgent": kept["urgent"] == "yes",
        "consent_to_share": answers["consent"] == "yes",
    }
    if facts.need != "unknown":
        found["need"] = facts.need
    if kept["text"]:
        found["text"] = kept["text"]
    languages = [tag for tag in (kept["language_1"], kept["language_2"]) if tag]
    if languages:
        found["languages_needed"] = list(dict.fromkeys(languages))
    contact = {"name": kept["name"], "email": kept["email"], "phone": checks.phone(kept) or ""}
    if any(contact.values()):
        found["contact"] = {name: value for name, value in contact.items() if value}
    if role(answers) == "professional":
        service = {"name": kept["service"], "department": kept["department"], "reference": kept["own_number"]}
        found["organisation"] = {name: value for name, value in service.items() if value}
    starts_at = checks.moment(kept)
    if starts_at is not None:
        appointment: dict[str, object] = {"starts_at": starts_at.isoformat()}
        if kept["minutes"].isdecimal():
            appointment["duration_minutes"] = int(kept["minutes"])
        if kept["venue"]:
            appointment["place"] = kept["venue"]
        found["appointment"] = appointment
    return RequestBody.model_validate(found)
