"""``docs/posting-requests.md`` as its readers use it: each snippet is run as it is written."""

import json
import re
import subprocess
import sys
from collections.abc import Sequence
from html.parser import HTMLParser
from typing import Any

import pytest
import requests

from deploy.local.paths import ROOT
from tests.intaking import BODY, Intake

PAGE = (ROOT / "docs" / "posting-requests.md").read_text("utf-8")
ADDRESS = "http://127.0.0.1:8000"


def snippets(intake: Intake, language: str) -> list[str]:
    """Those in a language, for an intake that listens elsewhere."""
    found = re.findall(rf"^```{language}\n(.*?)^```$", PAGE, re.MULTILINE | re.DOTALL)
    assert all(ADDRESS in one for one in found)
    return [one.replace(ADDRESS, intake.url) for one in found]


def printed(*command: str) -> str:
    """What a command writes; it must say nothing about errors."""
    run = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    assert (run.returncode, run.stderr) == (0, "")
    return run.stdout


def objects(text: str) -> list[dict[str, Any]]:
    """The JSON objects that stand in a text one after the other."""
    found = []
    while text := text.strip():
        one, end = json.JSONDecoder().raw_decode(text)
        found.append(one)
        text = text[end:]
    return found


def body_of(intake: Intake, reference: str) -> Any:
    """What stands on the topic for a reference; exactly one request."""
    (found,) = [one for one in intake.requests() if one.reference == reference]
    return found.body


def test_every_snippet_is_run_here(posted_to: Intake) -> None:
    languages = re.findall(r"^```(\w+)$", PAGE, re.MULTILINE)
    assert sorted(languages) == ["html", "js", "python", "sh", "sh"]


@pytest.mark.needs("curl")
def test_with_curl_a_request_is_taken_in_and_the_same_key_gets_the_same_receipt(posted_to: Intake) -> None:
    first, _ = snippets(posted_to, "sh")
    made_key, _, again = first.partition("\n")
    assert made_key.startswith("key=")
    one, two = objects(printed("sh", "-c", first + again))
    assert one == two
    body = body_of(posted_to, one["reference"])
    assert (body.role, body.need, body.place.postal_code) == ("person", "learn_dutch", "9000")


@pytest.mark.needs("curl")
def test_with_curl_a_status_is_read_and_the_request_taken_back(posted_to: Intake) -> None:
    receipt = requests.post(f"{posted_to.url}/v1/requests", json=BODY, timeout=10).json()
    _, second = snippets(posted_to, "sh")
    assert "7K3M9QTA" in second
    assert "<the part behind #>" in second
    mine = second.replace("7K3M9QTA", receipt["reference"]).replace(
        "<the part behind #>", receipt["status_url"].partition("#")[2]
    )
    status, withdrawn = objects(printed("sh", "-c", mine))
    assert (status["reference"], status["state"]) == (receipt["reference"], "received")
    assert withdrawn == {"reference": receipt["reference"], "erase": False}


def test_with_python_a_school_orders_an_interpreter(posted_to: Intake) -> None:
    (snippet,) = snippets(posted_to, "python")
    reference, status_url = printed(sys.executable, "-c", snippet).split()
    assert reference in status_url
    body = body_of(posted_to, reference)
    assert (body.role, body.need) == ("professional", "interpreter_on_site")
    assert body.organisation.name == "Basisschool De Linde"


def test_with_python_a_wrong_field_is_named_with_the_remedy(posted_to: Intake) -> None:
    (snippet,) = snippets(posted_to, "python")
    wrong = snippet.replace('"role": "professional"', '"role": "boss"')
    assert wrong != snippet
    said = printed(sys.executable, "-c", wrong)
    assert said.startswith("422 role: is not a known value; use one of person, helper, professional")


@pytest.mark.needs("node")
def test_with_javascript_a_helper_asks_for_a_school(posted_to: Intake) -> None:
    (snippet,) = snippets(posted_to, "js")
    reference, status_url = printed("node", "--input-type=module", "-e", snippet).split()
    assert reference in status_url
    body = body_of(posted_to, reference)
    assert (body.role, body.need, body.minor) == ("helper", "school_enrolment", True)


class Form(HTMLParser):
    """The first form of a page: where it goes and what its fields hold."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.action = ""
        self.hidden: dict[str, str] = {}
        self.asked: set[str] = set()
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: Sequence[tuple[str, str | None]]) -> None:
        """See ``HTMLParser``."""
        found = {name: value or "" for name, value in attrs}
        if tag == "form":
            self.action = self.action or found["action"]
        elif tag in ("input", "textarea", "select") and "name" in found:
            if found.get("type") == "hidden":
                self.hidden[found["name"]] = found["value"]
            else:
                self.asked.add(found["name"])


def test_with_plain_html_people_go_on_in_the_form_and_are_not_asked_again(posted_to: Intake) -> None:
    (snippet,) = snippets(posted_to, "html")
    form = Form(snippet)
    answer = requests.post(
        form.action, data=form.hidden, headers={"Origin": "https://elsewhere.example"}, timeout=10
    )
    assert answer.status_code == 200
    assert answer.headers["Content-Language"] == "nl"
    next_page = Form(answer.text)
    assert next_page.asked
    assert not next_page.asked & {"role", "topic", "need"}
    assert {name: next_page.hidden[name] for name in ("role", "topic", "need")} == {
        name: form.hidden[name] for name in ("role", "topic", "need")
    }
