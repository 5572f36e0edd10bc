"""The OpenAPI document against a running intake: whatever it answers is documented, and the examples work."""

import http.client
import json
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from email.message import Message
from pathlib import Path
from typing import Any

import pytest
import requests
from hypothesis import example, given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from tests.intaking import BODY, Intake

CASES = 10
"""How many an operation, beside those that go along the edges of its schema one by one."""
METHODS = ("GET", "PUT", "POST", "DELETE", "PATCH", "OPTIONS", "HEAD", "TRACE", "PROPFIND")
JSON = b"application/json"

Document = dict[str, Any]
Headers = Sequence[tuple[str, bytes]]


@pytest.fixture(scope="module")
def document(posted_to: Intake) -> Document:
    """What a running intake says of itself."""
    found: Document = requests.get(f"{posted_to.url}/openapi.json", timeout=10).json()
    return found


@pytest.fixture(scope="module")
def receipt(posted_to: Intake) -> dict[str, str]:
    """Of a request that was taken in."""
    answer = requests.post(f"{posted_to.url}/v1/requests", json=BODY, timeout=10)
    assert answer.status_code == 202
    found: dict[str, str] = answer.json()
    return found


def assert_nothing_found(intake: Intake, folder: Path, *options: str, config: str = "") -> None:
    """Run Schemathesis over the document: examples, the edges of each schema, random ones, sequences."""
    settings = folder / "schemathesis.toml"
    settings.write_text(config, "utf-8")
    # The command, not its pytest plugin: that one knows no sequences, and not the pytest of this project.
    run = subprocess.run(
        [
            Path(sys.executable).with_name("schemathesis"),
            *("--no-color", "--config-file", settings, "run", f"{intake.url}/openapi.json"),
            *("--max-examples", str(CASES), "--generation-deterministic", "--continue-on-failure"),
            *("--suppress-health-check", "all", "--warnings", "off"),
            *options,
        ],
        cwd=folder,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert run.returncode == 0, run.stdout + run.stderr


def test_whatever_is_sent_the_answer_is_a_documented_one(posted_to: Intake, tmp_path: Path) -> None:
    # Which tags are languages and which numbers are telephones no schema can say, so not all that fits the
    # schema is taken; what is refused is refused in a documented way.
    assert_nothing_found(posted_to, tmp_path, "--exclude-checks", "positive_data_acceptance")


def test_who_has_the_secret_gets_a_documented_answer_whatever_else_is_sent(
    posted_to: Intake, tmp_path: Path, receipt: dict[str, str]
) -> None:
    secret = receipt["status_url"].partition("#")[2]
    assert_nothing_found(
        posted_to,
        tmp_path,
        *("--include-path-regex", "reference", "--phases", "examples,coverage,fuzzing"),
        # A wrong secret is answered as a wrong reference is: nothing is disclosed.
        *("--exclude-checks", "ignored_auth"),
        config=f"""
            [[operations]]
            include-path-regex = "reference"
            headers = {{ Authorization = "Bearer {secret}" }}
            parameters = {{ "path.reference" = "{receipt["reference"]}" }}
        """,
    )


@dataclass(frozen=True)
class Answer:
    """An answer as it stands on the wire."""

    status: int
    headers: Message
    body: bytes


def send(intake: Intake, method: str, path: str, headers: Headers = (), body: bytes | None = None) -> Answer:
    """Send a request whose headers and body no client would let pass."""
    connection = http.client.HTTPConnection("127.0.0.1", intake.port, timeout=20)
    try:
        connection.putrequest(method, path)
        for name, value in headers:
            connection.putheader(name, value)
        if body is not None:
            connection.putheader("Content-Length", str(len(body)))
        connection.endheaders(body)
        answer = connection.getresponse()
        return Answer(answer.status, answer.headers, answer.read())
    finally:
        connection.close()


def assert_documented(document: Document, method: str, path: str, answer: Answer) -> None:
    """Hold an answer against what the document says of its operation."""
    answers = document["paths"][path][method.lower()]["responses"]
    assert str(answer.status) in answers, answer
    assert answer.status < 500, answer
    documented = answers[str(answer.status)]
    for name, header in documented.get("headers", {}).items():
        assert name in answer.headers or not header["required"], (name, answer)
    media = documented["content"][answer.headers.get_content_type()]
    schema = {**media["schema"], "components": document["components"]}
    Draft202012Validator(schema).validate(json.loads(answer.body))


WHOLE = json.dumps(BODY).encode()
cut = st.integers(0, len(WHOLE) - 1).map(lambda end: WHOLE[:end])
spliced = st.tuples(st.integers(0, len(WHOLE)), st.binary(min_size=1, max_size=4)).map(
    lambda at: WHOLE[: at[0]] + at[1] + WHOLE[at[0] :]
)


@settings(max_examples=150, derandomize=True, deadline=None, database=None)
@given(body=st.binary(max_size=200) | cut | spliced)
@example(body=b"")
@example(body=b"[" * 60_000)
@example(body=b'{"text": ' * 7_000)
@example(body=b'{"role": "person", "role": "boss"}')
@example(body=b"\xef\xbb\xbf" + WHOLE)
@example(body=WHOLE.decode().encode("utf-16"))
@example(body=b'{"text": "\\ud800", "role": "person", "language": "nl", "consent_to_share": true}')
@example(body=b'{"text": "\\u0000", "role": "person", "language": "nl", "consent_to_share": true}')
@example(body=b'{"appointment": {"starts_at": 1e400}}')
@example(
    body=b'{"appointment": {"starts_at": "2026-12-03T14:30:00+01:00", "duration_minutes": 1' + b"0" * 5_000
)
@example(body=b"x" * 65_536)
@example(body=b"x" * 65_537)
@pytest.mark.parametrize("path", ["/v1/requests", "/v1/requests/{reference}/withdraw"])
def test_a_body_that_is_no_request_gets_a_documented_answer(
    posted_to: Intake, document: Document, receipt: dict[str, str], path: str, body: bytes
) -> None:
    headers = [("Content-Type", JSON)]
    if path != "/v1/requests":
        headers.append(("Authorization", b"Bearer " + receipt["status_url"].partition("#")[2].encode()))
    answer = send(posted_to, "POST", path.format(**receipt), headers, body)
    assert_documented(document, "POST", path, answer)


ODD = (
    b"",
    b" ",
    b"\t",
    b"Bearer",
    b"bearer  ",
    b"Bearer wgw_",
    b"Bearer wgw_000000000000_" + b"0" * 40,
    b"Bearer wgw_\xe9\xff",
    "Bearer ١٢٣".encode(),
    b"Bearer a b c",
    b"Basic dXNlcjpwYXNz",
    b"Digest \"',;=",
    b"Bearer " + b"x" * 16_000,
    b"%00%0d%0a",
    b"\x80\xfe\xff",
    "ключ".encode(),
    b"x" * 255,
    b"x" * 256,
)


@pytest.mark.parametrize("value", ODD, ids=range(len(ODD)))
@pytest.mark.parametrize("name", ["Authorization", "Idempotency-Key", "Content-Type"])
def test_an_odd_header_gets_a_documented_answer(
    posted_to: Intake, document: Document, receipt: dict[str, str], name: str, value: bytes
) -> None:
    typical = {"Content-Type": JSON} if name != "Content-Type" else {}
    for headers in ([*typical.items(), (name, value)], [*typical.items(), (name, value), (name, value)]):
        for method, path in operations(document, "requests"):
            answer = send(posted_to, method, path.format(**receipt), headers, WHOLE)
            assert_documented(document, method, path, answer)


def test_what_is_no_http_is_refused_in_plain_text_before_it_reaches_any_operation(posted_to: Intake) -> None:
    answer = send(
        posted_to, "POST", "/v1/requests", [("Content-Type", JSON), ("Authorization", b"\x7f")], WHOLE
    )
    assert (answer.status, answer.headers.get_content_type()) == (400, "text/plain")


def operations(document: Document, tag: str | None = None) -> list[tuple[str, str]]:
    """Method and path of each, with this tag or with any."""
    return [
        (method.upper(), path)
        for path, item in document["paths"].items()
        for method, operation in item.items()
        if tag is None or tag in operation["tags"]
    ]


def test_a_method_that_a_path_does_not_know_is_refused_with_those_that_it_knows(
    posted_to: Intake, document: Document, receipt: dict[str, str]
) -> None:
    for path, item in document["paths"].items():
        known = {method.upper() for method in item}
        for method in set(METHODS) - known:
            answer = send(posted_to, method, path.format(**receipt), [("Content-Type", JSON)], b"{}")
            assert answer.status == 405, (method, path)
            assert set(answer.headers["Allow"].split(", ")) == known
            assert answer.headers.get_content_type() == "application/problem+json"
            assert all("Allow" in operation["responses"]["405"]["headers"] for operation in item.values())


def test_probes_answer_as_documented(posted_to: Intake, document: Document) -> None:
    found = {path: send(posted_to, "GET", path) for _, path in operations(document, "operation")}
    assert set(found) == {"/livez", "/readyz", "/metrics"}
    for path in ("/livez", "/readyz"):
        assert_documented(document, "GET", path, found[path])
        assert "application/json" in document["paths"][path]["get"]["responses"]["200"]["content"]
    assert set(document["paths"]["/metrics"]["get"]["responses"]["200"]["content"]) == {"text/plain"}
    assert found["/metrics"].headers.get_content_type() == "text/plain"


def test_no_operation_documents_an_answer_that_the_framework_made_up(document: Document) -> None:
    assert "HTTPValidationError" not in document["components"]["schemas"]
    for method, path in operations(document, "requests"):
        for status, answer in document["paths"][path][method.lower()]["responses"].items():
            media = "application/json" if status < "300" else "application/problem+json"
            assert set(answer["content"]) == {media}, (method, path, status)


def test_every_example_of_a_request_is_accepted(posted_to: Intake, document: Document) -> None:
    for name, body in examples(document, "/v1/requests").items():
        answer = requests.post(f"{posted_to.url}/v1/requests", json=body, timeout=10)
        assert answer.status_code == 202, (name, answer.text)


def test_every_example_of_a_withdrawal_takes_a_request_back(posted_to: Intake, document: Document) -> None:
    for name, body in examples(document, "/v1/requests/{reference}/withdraw").items():
        receipt = requests.post(f"{posted_to.url}/v1/requests", json=BODY, timeout=10).json()
        headers = {"Authorization": f"Bearer {receipt['status_url'].partition('#')[2]}"}
        path = f"{posted_to.url}/v1/requests/{receipt['reference']}/withdraw"
        answer = requests.post(path, json=body, headers=headers, timeout=10)
        assert answer.status_code == 202, (name, answer.text)
        assert answer.json()["erase"] is body["erase"]


def examples(document: Document, path: str) -> dict[str, Any]:
    """The bodies that the document shows for a post; at least two."""
    content = document["paths"][path]["post"]["requestBody"]["content"]["application/json"]
    found = {name: one["value"] for name, one in content["examples"].items()}
    assert len(found) > 1
    return found


def test_status_and_withdrawal_need_the_secret_as_the_document_says(
    posted_to: Intake, document: Document
) -> None:
    scheme = document["components"]["securitySchemes"]["secret"]
    assert (scheme["type"], scheme["scheme"]) == ("http", "bearer")
    for method, path in operations(document, "requests"):
        if "{reference}" in path:
            assert document["paths"][path][method.lower()]["security"] == [{"secret": []}]
            answer = send(
                posted_to, method, path.format(reference="7K3M9QTA"), [("Content-Type", JSON)], b"{}"
            )
            assert answer.status == 401
            assert answer.headers["WWW-Authenticate"] == "Bearer"


def test_a_request_may_carry_an_api_key_and_needs_none(document: Document) -> None:
    scheme = document["components"]["securitySchemes"]["api_key"]
    assert (scheme["type"], scheme["scheme"]) == ("http", "bearer")
    assert document["paths"]["/v1/requests"]["post"]["security"] == [{}, {"api_key": []}]


@pytest.mark.parametrize("path", ["/v1/requests/", "/livez/", "/v1/requests/7K3M9QTA/"])
def test_a_path_that_ends_otherwise_is_none_and_leads_nowhere(posted_to: Intake, path: str) -> None:
    answer = send(posted_to, "POST", path, [("Content-Type", JSON)], WHOLE)
    assert (answer.status, answer.headers.get_content_type()) == (404, "application/problem+json")
    assert "Location" not in answer.headers
