"""The settings and the channels file: one sentence when they are wrong, and nothing of their content."""

import base64
from ipaddress import ip_network
from pathlib import Path
from typing import Any

import pytest

from services.notify.adapters.channels import FileChannels
from services.notify.settings import Settings
from shared import settings
from shared.errors import ConfigurationError
from tests.notifying import SECRET, SECRETS, write_channels


def secret_of(length: int) -> str:
    return "whsec_" + base64.b64encode(b"s" * length).decode()


ENTRY = {
    "email": "amal@organisation.example",
    "webhook": {"url": "https://hooks.amal.example/x", "secret": SECRET},
}


@pytest.fixture
def environment(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    monkeypatch.setenv("WEGWIJZER_KAFKA", "127.0.0.1:9092")
    monkeypatch.setenv("WEGWIJZER_REDIS", "redis://127.0.0.1:6379/0")
    monkeypatch.setenv("WEGWIJZER_KEYRING", "keyring.json")
    return monkeypatch


def test_the_defaults_are_those_of_the_outside(environment: pytest.MonkeyPatch) -> None:
    found = settings.read(Settings)
    assert (found.host, found.port, found.channels) == ("127.0.0.1", 8001, None)
    assert found.inbox() == "http://127.0.0.1:8001/"
    assert found.mail_from == "meldingen@wegwijzer.example"
    assert found.allowed() == ()
    assert found.lease_seconds > found.timeout_seconds == 20


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("NOTIFY_SMTP", "mail.example"),
        ("NOTIFY_SMTP", "mail.example:0"),
        ("NOTIFY_MAIL_FROM", "nobody"),
        ("NOTIFY_MAIL_FROM", "a@b.example\nBcc: c@d.example"),
        ("NOTIFY_WEBHOOK_ALLOW", "127.0.0.1/8"),
        ("NOTIFY_WEBHOOK_ALLOW", "localhost"),
        ("NOTIFY_TIMEOUT_SECONDS", "0"),
        ("NOTIFY_LEASE_SECONDS", "19"),
    ],
)
def test_a_wrong_setting_stops_the_start(environment: pytest.MonkeyPatch, name: str, value: str) -> None:
    environment.setenv(name, value)
    with pytest.raises(ConfigurationError):
        settings.read(Settings)


def test_the_channels_of_an_organisation_are_those_of_the_file(tmp_path: Path) -> None:
    content = {"amal": ENTRY, "atlas": {"email": "atlas@organisation.example"}, "levl": {}}
    channels = FileChannels(write_channels(tmp_path, content))
    assert set(channels.names("amal")) == {"email", "webhook"}
    assert channels.names("atlas") == ("email",)
    assert channels.names("levl") == channels.names("unknown") == ()
    target = channels.webhook("amal")
    assert target is not None
    assert (target.url, target.secrets) == ("https://hooks.amal.example/x", SECRETS)
    assert SECRET not in repr(target)


@pytest.mark.parametrize("length", [24, 64])
def test_a_secret_has_24_to_64_bytes(tmp_path: Path, length: int) -> None:
    entry = {"webhook": {"url": "https://hooks.amal.example/", "secret": secret_of(length)}}
    assert FileChannels(write_channels(tmp_path, {"amal": entry})).webhook("amal") is not None


def test_the_networks_that_webhooks_may_be_posted_to_besides_are_separated_by_commas(
    environment: pytest.MonkeyPatch,
) -> None:
    environment.setenv("NOTIFY_WEBHOOK_ALLOW", "127.0.0.0/8, ::1/128")
    assert settings.read(Settings).allowed() == (ip_network("127.0.0.0/8"), ip_network("::1/128"))


def test_without_a_file_nobody_has_a_channel() -> None:
    assert FileChannels(None).names("amal") == ()


@pytest.mark.parametrize(
    "entry",
    [
        {"email": "nobody"},
        {"email": "a@b.example, c@d.example"},
        {"webhook": {"url": "ftp://hooks.amal.example/", "secret": SECRET}},
        {"webhook": {"url": "https://me:secret@hooks.amal.example/", "secret": SECRET}},
        {"webhook": {"url": "https://hooks.amal.example/", "secret": "whsec_"}},
        {"webhook": {"url": "https://hooks.amal.example/", "secret": "geheim"}},
        {"webhook": {"url": "https://hooks.amal.example/", "secret": secret_of(23)}},
        {"webhook": {"url": "https://hooks.amal.example/", "secret": secret_of(65)}},
        {"phone": "+3290000000"},
        [],
    ],
)
def test_a_malformed_channel_stops_the_start_and_its_values_are_not_repeated(
    tmp_path: Path, entry: Any
) -> None:
    with pytest.raises(ConfigurationError) as caught:
        FileChannels(write_channels(tmp_path, {"amal": entry}))
    told = str(caught.value)
    assert "amal" in told
    assert not {"nobody", "c@d.example", "me:secret", "geheim", "+3290000000"} & set(told.split())


def test_a_missing_file_or_one_that_is_no_json_stops_the_start(tmp_path: Path) -> None:
    with pytest.raises(ConfigurationError, match="cannot be read"):
        FileChannels(tmp_path / "none.json")
    broken = tmp_path / "broken.json"
    broken.write_text("{")
    with pytest.raises(ConfigurationError, match="malformed"):
        FileChannels(broken)
