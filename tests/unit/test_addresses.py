"""Where webhooks may lead: every address that is not the internet's is refused, in every spelling."""

import asyncio
import ipaddress
import socket
from collections.abc import AsyncIterator, Sequence

import aiohttp
import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.notify.adapters.addresses import (
    AddressGuard,
    AddressRefusedError,
    GuardedResolver,
    SystemLookUp,
)
from services.notify.adapters.webhook import WebhookSender
from services.notify.domain.addresses import is_public, may_be_reached, read_networks
from services.notify.domain.outcome import Outcome
from services.notify.ports import WebhookTarget
from tests.notifying import SECRETS, START, NoChannels

PRIVATE_4 = [
    "0.0.0.0",  # noqa: S104  # an address to refuse, not one to listen on
    "0.1.2.3",
    "10.0.0.1",
    "10.255.255.255",
    "100.64.0.1",
    "100.127.255.254",
    "127.0.0.1",
    "127.255.255.254",
    "169.254.0.1",
    "169.254.169.254",
    "172.16.0.1",
    "172.31.255.255",
    "192.0.0.8",
    "192.0.2.1",
    "192.88.99.1",
    "192.168.0.1",
    "192.168.255.255",
    "198.18.0.1",
    "198.19.255.255",
    "198.51.100.1",
    "203.0.113.1",
    "224.0.0.1",
    "239.255.255.255",
    "240.0.0.1",
    "255.255.255.255",
]
PRIVATE_6 = [
    "::",
    "::1",
    "::127.0.0.1",  # IPv4-compatible, withdrawn
    "100::1",  # discarded
    "64:ff9b:1::1",  # NAT64 of one's own
    "2001::1",  # Teredo
    "2001:db8::1",
    "3fff::1",
    "5f00::1",
    "fc00::1",
    "fd12:3456:789a::1",
    "fe80::1",
    "fe80::1%eth0",
    "fec0::1",
    "ff02::1",
    "ff0e::1",
]
PUBLIC = [
    "1.1.1.1",
    "9.255.255.255",
    "11.0.0.0",
    "100.63.255.255",
    "100.128.0.0",
    "126.255.255.255",
    "128.0.0.1",
    "169.253.255.255",
    "172.15.255.255",
    "172.32.0.0",
    "192.167.255.255",
    "223.255.255.255",
    "2606:4700:4700::1111",
    "2a01:238::1",
    "64:ff9b::1.1.1.1",
    "2002:101:101::1",
]
LOOPBACK = read_networks("127.0.0.0/8,::1/128")


def _in_every_form(address: ipaddress.IPv4Address) -> list[str]:
    """The IPv6 addresses that lead to an IPv4 one: mapped, NAT64 and 6to4."""
    number = int(address)
    return [
        str(ipaddress.IPv6Address(0xFFFF << 32 | number)),
        str(ipaddress.IPv6Address(0x64FF9B << 96 | number)),
        str(ipaddress.IPv6Address(0x2002 << 112 | number << 80 | 1)),
    ]


@pytest.mark.parametrize("address", [*PRIVATE_4, *PRIVATE_6])
def test_what_is_not_the_internets_is_refused(address: str) -> None:
    assert not may_be_reached(address, (), secure=True)


@pytest.mark.parametrize("address", PRIVATE_4)
def test_a_private_address_is_refused_however_it_is_wrapped(address: str) -> None:
    for form in _in_every_form(ipaddress.IPv4Address(address)):
        assert not may_be_reached(form, (), secure=True), form


@pytest.mark.parametrize("address", PUBLIC)
def test_the_internets_addresses_are_reached_over_tls_only(address: str) -> None:
    assert may_be_reached(address, (), secure=True)
    assert not may_be_reached(address, (), secure=False)


@given(st.ip_addresses(v=4))
def test_the_standard_library_agrees_on_what_is_not_global_and_so_do_all_forms(
    address: ipaddress.IPv4Address,
) -> None:
    if not address.is_global or address.is_multicast:
        assert not is_public(address)
    assert {is_public(ipaddress.IPv6Address(form)) for form in _in_every_form(address)} == {
        is_public(address)
    }


@given(st.ip_addresses(v=6))
def test_no_ipv6_address_is_reached_that_the_standard_library_does_not_call_global(
    address: ipaddress.IPv6Address,
) -> None:
    if is_public(address) and address.ipv4_mapped is None:
        assert address.is_global
        assert not address.is_multicast


@pytest.mark.parametrize("text", ["", "localhost", "127.1", "2130706433", "0x7f000001", "1.1.1.1 ", "[::1]"])
def test_what_is_no_address_is_refused(text: str) -> None:
    assert not may_be_reached(text, LOOPBACK, secure=True)


def test_an_allowed_network_is_reached_with_and_without_tls_and_also_when_it_is_mapped() -> None:
    for address in ("127.0.0.1", "127.9.9.9", "::1", "::ffff:127.0.0.1"):
        assert may_be_reached(address, LOOPBACK, secure=False)
        assert may_be_reached(address, LOOPBACK, secure=True)
    for address in ("10.0.0.1", "128.0.0.1", "::2", "64:ff9b::127.0.0.1"):
        assert not may_be_reached(address, LOOPBACK, secure=False)


def test_networks_are_written_in_cidr_and_a_slip_is_an_error() -> None:
    assert read_networks(" ") == ()
    assert read_networks("10.0.0.0/8, fd00::/8") == (
        ipaddress.ip_network("10.0.0.0/8"),
        ipaddress.ip_network("fd00::/8"),
    )
    with pytest.raises(ValueError, match="host bits"):
        read_networks("10.0.0.1/8")


class Names:
    """Answers a name with one list of addresses after another, and counts."""

    def __init__(self, *answers: Sequence[str]) -> None:
        self._answers = list(answers)
        self.asked: list[str] = []

    async def __call__(self, host: str) -> Sequence[str]:
        self.asked.append(host)
        return self._answers[min(len(self.asked), len(self._answers)) - 1]


async def test_one_private_address_spoils_the_whole_name() -> None:
    guard = AddressGuard((), secure=True)
    with pytest.raises(AddressRefusedError):
        await GuardedResolver(guard, Names(["1.1.1.1", "10.0.0.1"])).resolve("hooks.example", 443)
    found = await GuardedResolver(guard, Names(["1.1.1.1", "2606:4700::1"])).resolve("hooks.example", 443)
    assert [(one["host"], one["port"], one["family"]) for one in found] == [
        ("1.1.1.1", 443, socket.AF_INET),
        ("2606:4700::1", 443, socket.AF_INET6),
    ]
    with pytest.raises(OSError, match="no address"):
        await GuardedResolver(guard, Names([])).resolve("hooks.example", 443)


async def _post(url: str, names: Names | None = None, allowed: str = "") -> Outcome:
    sender = WebhookSender(
        NoChannels(), inbox_url="", timeout=5, allowed=read_networks(allowed), look_up=names
    )
    try:
        return await sender.post(WebhookTarget(url, SECRETS), "an-id", b"{}", START)
    finally:
        await sender.close()


@pytest.fixture
async def port() -> AsyncIterator[int]:
    """Where somebody answers 204 on every local address, and would take a message that was not refused."""

    async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"{}")
        writer.write(b"HTTP/1.1 204 No Content\r\n\r\n")
        writer.close()

    server = await asyncio.start_server(answer, "127.0.0.1", 0)
    async with server:
        yield server.sockets[0].getsockname()[1]


REFUSED = Outcome("permanent", "address-refused")


@pytest.mark.parametrize(
    "host",
    [
        "127.0.0.1",
        "localhost",
        "127.1",
        "2130706433",
        "0x7f000001",
        "0x7f.1",
        "017700000001",
        "0",
        "[::1]",
        "[::ffff:127.0.0.1]",
        "[::ffff:7f00:1]",
        "[fe80::1%25lo]",
        "127。0。0。1",
        "169.254.169.254",
    ],
)
@pytest.mark.parametrize("scheme", ["http", "https"])
async def test_no_spelling_of_this_machine_gets_past_the_guard(scheme: str, host: str, port: int) -> None:
    assert await _post(f"{scheme}://{host}:{port}/") == REFUSED


async def test_a_public_address_is_not_posted_to_without_tls(port: int) -> None:
    assert await _post("http://hooks.example/", Names(["1.1.1.1"])) == REFUSED
    assert await _post("http://1.1.1.1/") == REFUSED


async def test_the_connection_goes_to_the_address_that_was_judged_and_the_name_is_not_asked_again(
    port: int,
) -> None:
    names = Names(["127.0.0.1"], ["10.0.0.1"])  # a name that changes its answer after the first look
    assert await _post(f"http://rebinding.example:{port}/", names, "127.0.0.0/8") == Outcome(
        "delivered", "204"
    )
    assert names.asked == ["rebinding.example"]


async def test_an_address_written_as_a_number_is_reached_where_it_is_allowed(port: int) -> None:
    assert await _post(f"http://127.0.0.1:{port}/", allowed="127.0.0.0/8") == Outcome("delivered", "204")


async def test_the_resolver_is_not_the_only_guard(port: int) -> None:
    """A connector that is handed a private address all the same does not connect to it."""
    guard = AddressGuard((), secure=True)
    with pytest.raises(AddressRefusedError):
        guard.socket((socket.AF_INET, socket.SOCK_STREAM, 0, "", ("127.0.0.1", port)))
    connector = aiohttp.TCPConnector(socket_factory=guard.socket)
    async with aiohttp.ClientSession(connector=connector) as session:
        with pytest.raises(AddressRefusedError):
            await session.get(f"http://127.0.0.1:{port}/")


async def test_the_systems_names_are_looked_up_and_what_cannot_be_a_name_is_a_failed_connection() -> None:
    assert set(await SystemLookUp()("localhost")) <= {"127.0.0.1", "::1"}
    with pytest.raises(OSError, match="not a name"):
        await SystemLookUp()("a" * 64 + ".example")
    assert await _post("https://hooks.example/", Names([])) == Outcome("retry", "no-connection")


async def test_a_name_that_nobody_answers_for_takes_no_longer_than_the_time_limit_and_holds_nobody_up(
    port: int,
) -> None:
    class Silent(Names):
        async def __call__(self, host: str) -> Sequence[str]:
            if host == "silent.example":
                await asyncio.Event().wait()
            return ["127.0.0.1"]

    sender = WebhookSender(NoChannels(), inbox_url="", timeout=0.3, allowed=LOOPBACK, look_up=Silent())
    target = WebhookTarget(f"http://silent.example:{port}/", SECRETS)
    waiting = asyncio.create_task(sender.post(target, "an-id", b"{}", START))
    other = WebhookTarget(f"http://other.example:{port}/", SECRETS)
    assert await sender.post(other, "an-id", b"{}", START) == Outcome("delivered", "204")
    assert not waiting.done()
    assert await waiting == Outcome("retry", "timeout")
    await sender.close()
