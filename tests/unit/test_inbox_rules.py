"""What a password must be, who may change whom, what a session and a link hold on to."""

from datetime import timedelta

import pytest
from pydantic import ValidationError

from services.notify.adapters.passwords import Argon2Passwords
from services.notify.domain.accounts import (
    changed,
    is_login,
    is_name,
    login_of,
    may_manage,
    password_problem,
    password_words,
    state_of,
    version_of,
)
from services.notify.inbox.invitations import Invitations
from services.notify.settings import Settings
from shared.access import fold_accounts, seal_change
from shared.addresses import is_safe, stays_here
from shared.contracts.access import AccountChanged
from shared.sealing import Keyring
from tests.inboxing import KEPT, NOW, RING, KnownAccounts, a_manager, an_account
from tests.unit.test_access import Written

ORGANISATION = "Atlas, integratie en inburgering Antwerpen"


@pytest.mark.parametrize(
    ("password", "problem"),
    [
        ("elf tekens!", "short"),
        ("twaalf tekens", None),
        ("x" * 257, "long"),
        ("ab" * 10, "plain"),
        ("            ", "plain"),
        ("111111111111111", "plain"),
        ("correct paard batterij", None),
        ("Atlas-Antwerpen-1", "names"),
        ("atlasatlasatlas12", "names"),
        ("ATLAS antwerpen 2026", "names"),
        ("els.janssens.1990", "names"),
        ("Janssens1990!!", "names"),
        ("Wachtwoord123!", "names"),
        ("Wegwijzer2026!", "names"),
        ("integratie en inburgering", "names"),
        ("mijn kat heet atlas", None),
        ("日本語のパスワードを長くする", None),
        ("كلمة مرور طويلة جدا", None),
    ],
)
def test_a_password_is_long_and_made_of_more_than_the_names_that_anybody_would_try(
    password: str, problem: str | None
) -> None:
    account = an_account(login="els.janssens@atlas.example", name="Els Janssens")
    assert password_problem(password, password_words(account, ORGANISATION)) == problem


def test_a_login_is_kept_in_lower_case_without_spaces_and_looks_like_an_address() -> None:
    assert login_of("  Els@Atlas.Example\n") == "els@atlas.example"
    assert login_of("e\u0301ls@atlas.example") == login_of("\u00e9ls@atlas.example")
    for login in ("els@atlas.example", "els+1@sub.atlas.example", "éls@atlas.example"):
        assert is_login(login)
    for login in ("", "els", "els@atlas", "@atlas.example", "els@", "e ls@a.b", "a@b@c.d", "els@a.b\nx"):
        assert not is_login(login)
    assert not is_login("x" * 250 + "@a.be")


def test_a_name_is_one_line_that_is_not_endless() -> None:
    assert is_name("Els")
    assert is_name("د. ليلى")
    for name in ("", "x" * 101, "two\nlines", "bell\a"):
        assert not is_name(name)


def test_an_account_is_invited_until_somebody_can_sign_in_with_it() -> None:
    assert state_of(an_account(password=None)) == "invited"
    assert state_of(an_account()) == "active"
    assert state_of(an_account(password=None, issuer="https://id.example", sub="s")) == "active"
    assert state_of(an_account(disabled_at=NOW)) == "disabled"


def test_a_manager_changes_the_others_of_the_organisation_and_nobody_else() -> None:
    manager = a_manager()
    assert may_manage(manager, an_account())
    assert may_manage(manager, a_manager())
    assert not may_manage(manager, manager), "an organisation keeps a manager"
    assert not may_manage(manager, an_account(organisation="amal"))
    assert not may_manage(manager, an_account(disabled_at=NOW))
    assert not may_manage(an_account(), an_account())


def test_a_session_holds_on_to_everything_that_says_what_somebody_may_do() -> None:
    account = an_account()
    fields: dict[str, object] = {
        "account_id": "x",
        "organisation": "amal",
        "login": "x@y.z",
        "role": "manager",
        "password": "x",
        "issuer": "x",
        "sub": "x",
        "disabled_at": NOW,
    }
    for name, value in fields.items():
        other = account.model_copy(update={name: value})
        assert version_of(other) != version_of(account), name
    other = changed(account, by="x", now=NOW + timedelta(days=1), name="X", language="fr")
    assert version_of(other) == version_of(account)
    assert KEPT not in version_of(account)
    told = {*fields, "name", "language", "changed_at", "changed_by", "schema_"}
    assert told == set(AccountChanged.model_fields), "a new field is one or the other"


def written(account: AccountChanged) -> Written:
    change = seal_change(RING, account, source="/services/console")
    return Written(change.key, change.value, change.headers)


def test_the_latest_record_of_an_account_counts_disabled_is_for_good_and_a_tombstone_removes() -> None:
    accounts: dict[str, AccountChanged] = {}
    account = an_account()
    for value in (account, account.model_copy(update={"role": "manager"})):
        fold_accounts(accounts, RING, written(value))
    assert accounts[account.account_id].role == "manager"
    disabled = account.model_copy(update={"disabled_at": NOW})
    fold_accounts(accounts, RING, written(disabled))
    fold_accounts(accounts, RING, written(account))
    assert accounts[account.account_id].disabled_at == NOW
    fold_accounts(accounts, RING, Written(account.account_id.encode(), None))
    assert accounts == {}


async def test_a_password_is_argon2id_and_the_same_on_every_keyboard() -> None:
    passwords = Argon2Passwords()
    kept = await passwords.hash("cafe\u0301 met melk")
    assert kept.startswith("$argon2id$v=19$m=19456,t=2,p=1$"), "OWASP Password Storage"
    assert kept != await passwords.hash("cafe\u0301 met melk"), "each has its own salt"
    assert await passwords.verify(kept, "caf\u00e9 met melk")
    assert not await passwords.verify(kept, "cafe met melk")
    assert not await passwords.verify("no hash at all", "cafe met melk")
    assert not await passwords.verify(None, "cafe met melk")


def known(*accounts: AccountChanged) -> KnownAccounts:
    found = KnownAccounts()
    found.put(*accounts)
    return found


def test_a_link_works_for_seven_days_until_the_password_is_another_one() -> None:
    links, account = Invitations(RING), an_account(password=None)
    token = links.token(account, NOW)
    assert links.link("http://127.0.0.1:8001/", account, NOW).startswith("http://127.0.0.1:8001/invitation/")
    for accounts, later, found in (
        (known(account), timedelta(), True),
        (known(account), timedelta(days=7) - timedelta(seconds=1), True),
        (known(account), timedelta(days=7), False),
        (known(account.model_copy(update={"role": "manager"})), timedelta(), True),
        (known(account.model_copy(update={"password": KEPT})), timedelta(), False),
        (known(account.model_copy(update={"disabled_at": NOW})), timedelta(), False),
        (known(), timedelta(), False),
    ):
        assert (links.read(token, accounts, NOW + later) is not None) == found


def test_a_link_that_is_cut_off_made_up_or_of_another_keyring_is_none() -> None:
    account = an_account()
    token = Invitations(RING).token(account, NOW)
    other = Invitations(Keyring("k1", {"k1": b"x" * 32})).token(account, NOW)
    for wrong in ("", token[:-3], token[1:], token + "A", "é", "....", other):
        assert Invitations(RING).read(wrong, known(account), NOW) is None


def test_secrets_go_over_tls_or_stay_on_the_machine() -> None:
    assert stays_here("http://127.0.0.1:8001/")
    assert stays_here("http://[::1]:8001/")
    assert not stays_here("http://[::1/")
    assert not stays_here("http://127.0.0.1.evil.example/")
    assert not stays_here("https://localhost/")
    assert is_safe("https://id.example")
    assert not is_safe("http://id.example")
    assert not is_safe("")


def test_the_provider_is_given_whole_or_not_at_all() -> None:
    must = {
        "WEGWIJZER_KAFKA": "k:1",
        "WEGWIJZER_REDIS": "redis://r:1/0",
        "WEGWIJZER_KEYRING": "/keyring",
    }
    whole = {
        "oidc_issuer": "https://id.example",
        "oidc_client_id": "inbox",
        "oidc_client_secret": "hush",
    }
    settings = Settings.model_validate(must | whole)
    assert "hush" not in repr(settings)
    assert Settings.model_validate(must).oidc_issuer is None
    for name in whole:
        with pytest.raises(ValidationError, match="or none of them"):
            Settings.model_validate(must | {one: value for one, value in whole.items() if one != name})
    with pytest.raises(ValidationError, match="https"):
        Settings.model_validate(must | whole | {"oidc_issuer": "http://id.example"})
