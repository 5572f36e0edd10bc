"""Accounts on real Kafka: made by the operator's command, followed by notify, written by the inbox."""

import asyncio
import json
import stat
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from deploy.local import keyring
from deploy.local.access import Access
from deploy.local.accounts import ready_accounts
from deploy.local.cli import app
from deploy.local.errors import CannotStartError
from services.notify.adapters.access_writes import KafkaAccessWrites
from services.notify.adapters.accounts import Accounts
from services.notify.adapters.organisations import CurrentOrganisations
from services.notify.adapters.passwords import Argon2Passwords
from services.notify.domain.accounts import changed
from services.notify.inbox.invitations import Invitations
from services.notify.inbox.ports import NotWrittenError
from shared.clock import SystemClock
from shared.deciding.reference import load_reference
from shared.deciding.upkeep import CurrentReference
from shared.sealing import Keyring
from tests.inboxing import RING, an_account
from tests.support import unique, until

SOON = 1.0
"""Seconds within which a change counts everywhere."""


class Operator:
    """Somebody at a terminal of a system on a real Kafka."""

    def __init__(self, kafka: str, folder: Path) -> None:
        self.ring = keyring.ensure(folder / "keyring.json")
        self.folder = folder
        self._environment = {"WEGWIJZER_KAFKA": kafka, "WEGWIJZER_KEYRING": str(self.ring)}

    async def run(self, *arguments: str) -> Result:
        return await asyncio.to_thread(
            CliRunner().invoke,
            app,
            ["accounts", *arguments, "--data", str(self.folder)],
            env=dict(self._environment),
        )

    async def creates(self, login: str, *more: str) -> Result:
        return await self.run(
            "create", "--organisation", "atlas", "--login", login, "--name", "Els", "--role", "worker", *more
        )


@pytest.fixture
def operator(kafka: str, tmp_path: Path) -> Operator:
    return Operator(kafka, tmp_path)


@asynccontextmanager
async def following(kafka: str, ring: Path) -> AsyncIterator[Accounts]:
    accounts = Accounts(kafka, Keyring.load(ring))
    await accounts.follower.start()
    try:
        async with asyncio.timeout(10):
            await accounts.follower.until_caught_up()
        yield accounts
    finally:
        await accounts.follower.stop()


def a_login() -> str:
    return f"{unique('els')}@atlas.example"


async def test_an_account_that_the_operator_makes_is_known_within_a_second_and_its_password_is_right(
    kafka: str, operator: Operator
) -> None:
    passwords, login = Argon2Passwords(), a_login()
    async with following(kafka, operator.ring) as accounts:
        assert accounts.are_known
        result = await operator.creates(login.upper())
        assert result.exit_code == 0, result.output

        async def known() -> bool:
            found = accounts.by_login(login)
            return found is not None and found.password is not None

        await until(known, seconds=SOON)
        account = accounts.by_login(login)
        assert account is not None
        assert (account.organisation, account.role, account.changed_by) == ("atlas", "worker", "operator")
        assert await passwords.verify(account.password, result.stdout.strip())
        assert result.stdout.count("\n") == 1, "the password alone"


async def test_a_new_password_and_disabling_reach_notify(kafka: str, operator: Operator) -> None:
    passwords, login = Argon2Passwords(), a_login()
    first = (await operator.creates(login)).stdout.strip()
    async with following(kafka, operator.ring) as accounts:
        before = accounts.by_login(login)
        assert before is not None
        second = (await operator.run("password", login)).stdout.strip()
        assert first != second

        async def another() -> bool:
            found = accounts.by_login(login)
            return found is not None and found.password != before.password

        await until(another, seconds=SOON)
        account = accounts.by_login(login)
        assert account is not None
        assert await passwords.verify(account.password, second)
        assert not await passwords.verify(account.password, first)
        assert (await operator.run("disable", login)).exit_code == 0

        async def gone() -> bool:
            return accounts.by_login(login) is None

        await until(gone, seconds=SOON)
        found = accounts.find(account.account_id)
        assert found is not None
        assert found.disabled_at is not None
        assert accounts.of("atlas")


async def test_an_invitation_of_the_operator_opens_in_the_inbox(kafka: str, operator: Operator) -> None:
    login = a_login()
    result = await operator.creates(login, "--invite", "--inbox", "https://inbox.example/")
    link = result.stdout.strip()
    assert link.startswith("https://inbox.example/invitation/")
    async with following(kafka, operator.ring) as accounts:
        links = Invitations(Keyring.load(operator.ring))
        found = links.read(link.rpartition("/")[2], accounts, SystemClock().now())
        assert found is not None
        assert (found.login, found.password) == (login, None)


async def test_the_list_shows_every_account_with_its_state_and_no_password(operator: Operator) -> None:
    active, invited, disabled = a_login(), a_login(), a_login()
    password = (await operator.creates(active)).stdout.strip()
    await operator.creates(invited, "--invite")
    await operator.creates(disabled)
    await operator.run("disable", disabled)
    result = await operator.run("list", "--json")
    rows = {row["login"]: row for row in json.loads(result.stdout)}
    assert [rows[login]["state"] for login in (active, invited, disabled)] == [
        "active",
        "invited",
        "disabled",
    ]
    assert "password" not in rows[active]
    assert "argon2" not in result.output
    table = await operator.run("list", "--organisation", "atlas")
    assert active in table.stdout
    assert password not in table.output
    assert active not in (await operator.run("list", "--organisation", "amal")).stdout


async def test_a_login_that_is_taken_an_organisation_that_nobody_knows_and_a_wrong_address_are_refused(
    operator: Operator,
) -> None:
    login = a_login()
    await operator.creates(login)
    for result, words in (
        (await operator.creates(login), "already"),
        (await operator.creates("no address"), "cannot be a login"),
        (await operator.creates(a_login(), "--organisation", "nobody"), "There is no organisation nobody"),
        (await operator.run("disable", "nobody@atlas.example"), "There is no account"),
        (await operator.run("password", "nobody@atlas.example"), "There is no account"),
    ):
        assert isinstance(result.exception, CannotStartError)
        assert words in str(result.exception)
    assert (await operator.creates(a_login(), "--role", "emperor")).exit_code == 2
    await operator.run("disable", login)
    assert (await operator.creates(login)).exit_code == 0, "a login of a disabled account is free"


async def test_an_organisation_of_a_municipality_has_accounts_and_a_name(operator: Operator) -> None:
    assert (await operator.creates(a_login(), "--organisation", "lb-34022")).exit_code == 0
    names = CurrentOrganisations(CurrentReference(load_reference())).name_of
    assert names("atlas") != "atlas"
    assert "Kortrijk" in names("lb-34022")
    assert names("nobody") == "nobody"


async def test_a_fresh_system_has_two_accounts_with_passwords_that_only_its_owner_can_read(
    kafka: str, operator: Operator
) -> None:
    file, now = operator.folder / "accounts.json", SystemClock().now()
    access = Access(kafka, Keyring.load(operator.ring))
    ready = await asyncio.to_thread(ready_accounts, access, file, now)
    assert [login for login, _ in ready] == ["atlas@organisation.example", "amal@organisation.example"]
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    passwords = Argon2Passwords()
    async with following(kafka, operator.ring) as accounts:
        for login, password in ready:
            account = accounts.by_login(login)
            assert account is not None
            assert account.organisation == login.partition("@")[0]
            assert account.role == "manager"
            assert await passwords.verify(account.password, password)
        again = await asyncio.to_thread(ready_accounts, access, file, now)
        assert again == ready, "the next start shows the same"
        # The file is gone, Kafka has its data still: the accounts stay, with new passwords.
        file.unlink()
        known = {one.account_id for one in accounts.of("atlas")}
        anew = await asyncio.to_thread(ready_accounts, access, file, now)
        assert [login for login, _ in anew] == [login for login, _ in ready]
        assert {password for _, password in anew}.isdisjoint(password for _, password in ready)

        async def changed_password() -> bool:
            account = accounts.by_login(anew[0][0])
            return account is not None and await passwords.verify(account.password, anew[0][1])

        await until(changed_password, seconds=SOON)
        assert {one.account_id for one in accounts.of("atlas")} == known


async def test_what_the_inbox_writes_is_known_when_it_goes_on(kafka: str, operator: Operator) -> None:
    ring = Keyring.load(operator.ring)
    writes = KafkaAccessWrites(kafka, ring)
    async with following(kafka, operator.ring) as accounts:
        try:
            account = an_account()
            await writes.write(account)
            assert await accounts.until_known(account)
            assert accounts.find(account.account_id) == account
            other = changed(account, by="x", now=SystemClock().now(), name="Els De Smet")
            await writes.write(other)
            assert await accounts.until_known(other)
            found = accounts.find(account.account_id)
            assert found is not None
            assert found.name == "Els De Smet"
        finally:
            await writes.close()
            await writes.close()


async def test_what_kafka_does_not_take_is_said_to_be_not_written(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("services.notify.adapters.access_writes._SECONDS", 2.0)
    writes = KafkaAccessWrites("127.0.0.1:1", RING)
    with pytest.raises(NotWrittenError):
        await writes.write(an_account())
    await writes.close()


async def test_who_waits_for_a_change_that_never_comes_goes_on_after_a_moment(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("services.notify.adapters.accounts._HEARD_SECONDS", 0.05)
    accounts = Accounts("127.0.0.1:1", RING)
    assert not await accounts.until_known(an_account())
