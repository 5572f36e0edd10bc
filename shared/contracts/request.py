"""The HTTP body of ``POST /v1/requests`` (CONTRACTS §1).

Unknown fields, unknown values and contradictions are errors that name the field, the reason and the
remedy. ``shared.contracts.problems`` turns pydantic's errors into those sentences.
"""

from datetime import date
from functools import lru_cache
from typing import Annotated, Self

import langcodes
import phonenumbers
from pydantic import (
    AfterValidator,
    AwareDatetime,
    BaseModel,
    ConfigDict,
    Field,
    Strict,
    StringConstraints,
    model_validator,
)
from pydantic_core import PydanticCustomError

from shared.contracts.decision import Facts, PlaceFacts
from shared.contracts.vocabulary import MODE_OF_NEED, InterpretingMode, Need, Residence, Role

MAX_TEXT = 5_000
"""Longest free text, in characters (CONTRACTS §1)."""


_is_valid_tag = lru_cache(maxsize=1024)(langcodes.tag_is_valid)


def _language_tag(value: str) -> str:
    if not _is_valid_tag(value):
        raise PydanticCustomError(
            "language_tag", "is not a language tag; write a BCP 47 tag such as nl, ar or prs"
        )
    return value


def _phone_number(value: str) -> str:
    try:
        number = phonenumbers.parse(value, None)
    except phonenumbers.NumberParseException:
        number = None
    if number is None or not phonenumbers.is_possible_number(number):
        raise PydanticCustomError(
            "phone_number", "is not an international number; write it with the country code, +32…"
        )
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)


Language = Annotated[str, StringConstraints(min_length=2, max_length=35), AfterValidator(_language_tag)]
Phone = Annotated[str, StringConstraints(max_length=40), AfterValidator(_phone_number)]
Flag = Annotated[bool, Strict()]
ShortText = Annotated[str, StringConstraints(min_length=1, max_length=200, strip_whitespace=True)]
Email = Annotated[
    str, StringConstraints(max_length=254, pattern=r"^[^@\s<>\"',;]+@[^@\s<>\"',;]+\.[^@\s<>\"',;.]+$")
]


class Body(BaseModel):
    """Base of every HTTP body: frozen, and unknown fields are errors."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Place(Body):
    """Where the person lives or stays. Every field may be missing: then a person asks."""

    postal_code: Annotated[str, StringConstraints(max_length=20)] | None = None
    municipality: Annotated[str, StringConstraints(max_length=100)] | None = None
    nis: Annotated[str, StringConstraints(pattern=r"^\d{5}$")] | None = None


class Contact(Body):
    """How the asker may be reached; asking anonymously is allowed."""

    name: ShortText | None = None
    email: Email | None = None
    phone: Phone | None = None


class AskingOrganisation(Body):
    """The service on whose behalf a professional asks."""

    name: ShortText
    department: ShortText | None = None
    reference: ShortText | None = None


class Appointment(Body):
    """When and where an interpreter is needed."""

    starts_at: AwareDatetime
    duration_minutes: Annotated[int, Field(ge=1, le=1440)] | None = None
    place: ShortText | None = None


class RequestBody(Body):
    """A request for help as a form posts it."""

    role: Role
    need: Need | None = None
    text: Annotated[str, StringConstraints(min_length=1, max_length=MAX_TEXT)] | None = None
    language: Language
    place: Place = Place()
    residence: Residence = "not_asked"
    lives_in_caravan: Flag = False
    minor: Flag = False
    arrived_recently: Flag = False
    urgent: Flag = False
    consent_to_share: Flag
    languages_needed: Annotated[tuple[Language, ...], Field(min_length=1, max_length=5)] | None = None
    interpreting_mode: InterpretingMode | None = None
    contact: Contact | None = None
    organisation: AskingOrganisation | None = None
    appointment: Appointment | None = None
    as_of: date | None = None

    @model_validator(mode="after")
    def _says_what_it_is_about(self) -> Self:
        if self.need is None and self.text is None:
            raise PydanticCustomError(
                "need_or_text", "need: is missing, and so is text; send a need code, or the asker's own words"
            )
        return self

    @model_validator(mode="after")
    def _mode_agrees_with_need(self) -> Self:
        if self.need is None or self.interpreting_mode is None:
            return self
        implied = MODE_OF_NEED.get(self.need)
        if implied != self.interpreting_mode:
            remedy = f"send {implied}, or leave" if implied else "leave"
            raise PydanticCustomError(
                "mode_contradicts_need",
                "interpreting_mode: contradicts need; {remedy} interpreting_mode out",
                {"remedy": remedy},
            )
        return self

    def facts(self) -> Facts:
        """The part that the decision reads."""
        place = self.place
        return Facts(
            role=self.role,
            need=self.need or "unknown",
            place=PlaceFacts(postal_code=place.postal_code, municipality=place.municipality, nis=place.nis),
            residence=self.residence,
            lives_in_caravan=self.lives_in_caravan,
            minor=self.minor,
            consent_to_share=self.consent_to_share,
            as_of=self.as_of,
        )
