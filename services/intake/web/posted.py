"""What a browser sends when somebody presses a button of the form."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final
from urllib.parse import parse_qsl

from fastapi import Request

from services.intake.domain.form.answers import FIELDS, Answers
from services.intake.domain.form.steps import BY_ID
from shared.incoming import TooLargeError, read_body

_MAX_FORM: Final = 256 * 1024
"""Bytes: the longest text in the script that needs most, percent-encoded, and all other answers."""
_MAX_FIELDS: Final = 200


@dataclass(frozen=True, slots=True)
class Posted:
    """One page as it was sent to us."""

    go: str
    page: str
    answers: Answers
    given: Mapping[str, str]


async def read_posted(request: Request) -> Posted:
    """The fields of a form as browsers send them.

    Raises:
        TooLargeError: more than any page of ours can send.
    """
    # A browser sends UTF-8, as the page is; what somebody else sends otherwise becomes readable nonsense that
    # the person sees on the next page, and nothing fails.
    raw = (await read_body(request, _MAX_FORM)).decode("utf-8", "replace")
    try:
        given = dict(parse_qsl(raw, keep_blank_values=True, max_num_fields=_MAX_FIELDS))
    except ValueError as error:
        raise TooLargeError from error
    page = given.get("page", "")
    done = [id_ for id_ in given.get("done", "").split(",") if id_ in BY_ID]
    answers = Answers({name: value for name, value in given.items() if name in FIELDS}, done)
    # A place typed anew makes the municipality chosen for the old one void.
    if page == "place":
        answers = answers.but(nis="").reopened(["which_place"])
    return Posted(given.get("go", "next"), page, answers, given)
