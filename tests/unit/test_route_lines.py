"""``route``: JSON lines in, one decision a line out, bad lines said and counted."""

import io
import json
from datetime import UTC, date, datetime
from typing import Any

from services.routing.route import FIELDS, run
from shared.clock import FakeClock
from shared.reference import sample_requests
from tests.unit.deciding import tables

REQUEST: dict[str, Any] = {
    "role": "person",
    "need": "civic_integration",
    "language": "nl",
    "consent_to_share": True,
    "place": {"postal_code": "9000"},
}


def routed(*lines: object, as_of: date | None = None, now: str = "2026-11-24T12:00") -> tuple[int, list[Any]]:
    out = io.StringIO()
    written = [line if isinstance(line, str) else json.dumps(line) for line in lines]
    clock = FakeClock(datetime.fromisoformat(now).replace(tzinfo=UTC))
    code = run(written, out, as_of, reference=tables(), clock=clock)
    return code, [json.loads(line) for line in out.getvalue().splitlines()]


def test_a_line_gives_the_promised_fields_in_their_order() -> None:
    code, [answer] = routed({"id": "a", "request": REQUEST})
    assert code == 0
    assert list(answer) == ["id", *FIELDS]
    assert answer["id"] == "a"
    assert answer["alert"] == ["amal"]


def test_every_sample_runs_as_it_stands_and_its_other_keys_are_ignored() -> None:
    samples = sample_requests()
    code, answers = routed(*samples)
    assert code == 0
    assert [answer["id"] for answer in answers] == [sample["id"] for sample in samples]
    assert all("error" not in answer for answer in answers)


def test_the_option_wins_over_the_line_and_the_line_over_the_request_and_that_over_today() -> None:
    def policy(as_of: date | None = None, line: str | None = None, inside: str | None = None) -> str:
        request = {**REQUEST, **({"as_of": inside} if inside else {})}
        wrapper = {"id": "a", "request": request, **({"as_of": line} if line else {})}
        return str(routed(wrapper, as_of=as_of)[1][0]["policy"])

    assert policy() == "reform-2022"
    assert policy(inside="2013-01-01") == "decree-1998"
    assert policy(line="2016-01-01", inside="2013-01-01") == "decree-2013"
    assert policy(date(2023, 1, 1), "2016-01-01", "2013-01-01") == "reform-2022"


def test_today_is_the_day_in_brussels() -> None:
    line = {"id": "a", "request": {**REQUEST, "place": {"postal_code": "2150"}}}
    assert routed(line, now="2024-12-31T22:59")[1][0]["nis"] == "11007"
    assert routed(line, now="2024-12-31T23:01")[1][0]["nis"] == "11002"


def test_triage_is_a_decision_and_no_error() -> None:
    code, [answer] = routed({"id": "a", "request": {**REQUEST, "place": {}}})
    assert (code, answer["outcome"]) == (0, "triage")


def test_a_bad_line_is_said_the_others_are_decided_and_the_exit_code_is_1() -> None:
    code, answers = routed("nonsense", {"id": "b", "request": REQUEST}, "", "[]", {"id": 3})
    assert code == 1
    assert [answer["id"] for answer in answers] == [None, "b", None, 3]
    assert answers[0]["error"] == "line: is not JSON; write one JSON object on each line"
    assert answers[1]["outcome"] == "routed"
    assert answers[2]["error"].startswith("line: is not an object; ")
    assert answers[3]["error"].startswith("request: is missing; ")


def test_what_is_wrong_inside_the_request_is_said_as_over_http() -> None:
    bad = {**REQUEST, "need": "x", "shoe_size": 44}
    code, [answer] = routed({"id": "a", "request": bad})
    assert code == 1
    need, unknown = answer["error"].split(" | ")
    assert need.startswith("need: is not a known value; use one of civic_integration, learn_dutch, ")
    assert unknown.startswith("shoe_size: is not a known field; leave it out; known are ")


def test_a_date_without_a_policy_is_an_error() -> None:
    for as_of, line in ((None, "2011-01-09"), (date(1999, 1, 1), "2020-01-01")):
        code, [answer] = routed({"id": "a", "as_of": line, "request": REQUEST}, as_of=as_of)
        assert code == 1
        assert answer["error"].startswith("as_of: no policy in force on ")
        assert answer["error"].endswith("; use a date from 2011-01-10 on")


def test_a_date_that_is_none_is_an_error() -> None:
    for value in ("yesterday", "2026-13-01", "20261124", 20261124, True):
        _, [answer] = routed({"id": "a", "as_of": value, "request": REQUEST})
        assert answer["error"] == "as_of: is not a date; write YYYY-MM-DD"


def test_an_id_that_cannot_be_written_back_is_an_error() -> None:
    for value in (["a"], True, "\ud800"):
        code, [answer] = routed(json.dumps({"id": value, "request": REQUEST}))
        assert (code, answer["id"]) == (1, None)


def test_no_line_at_all_is_no_error() -> None:
    assert routed() == (0, [])
