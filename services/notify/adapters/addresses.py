"""Where webhooks may lead: public addresses alone, and others that an operator names.

Whoever registers a webhook makes us connect to an address of their choice. Without a guard that reaches what
stands beside us and trusts its neighbours: a cloud's metadata, Redis, an administrator's page (server-side
request forgery). The address is judged after the name was looked up, and the connection is made to the one
that was judged, so that a name that answers differently the second time (DNS rebinding) gains nothing.
"""

import asyncio
import socket
import threading
from collections.abc import Awaitable, Callable, Sequence
from contextlib import suppress

from aiohttp.abc import AbstractResolver, ResolveResult

from services.notify.domain.addresses import Network, may_be_reached
from shared.errors import WegwijzerError

LookUp = Callable[[str], Awaitable[Sequence[str]]]
"""The addresses of a name; raises ``OSError`` where it has none."""

LOOK_UPS = 256
"""Names that are looked up at the same time; one that is not answered takes a thread until the system
gives up, half a minute or so."""


class AddressRefusedError(WegwijzerError):
    """A webhook leads to where nothing may be posted. The message names no address: it may end in a log."""

    def __init__(self) -> None:
        super().__init__("the address is none that webhooks may be posted to")


class AddressGuard:
    """Judges addresses; see ``may_be_reached`` for its arguments."""

    def __init__(self, allowed: Sequence[Network], *, secure: bool) -> None:
        self._allowed = tuple(allowed)
        self._secure = secure

    def check(self, text: str) -> None:
        """Go on, or not.

        Raises:
            AddressRefusedError: it may not be reached, or is no address.
        """
        if not may_be_reached(text, self._allowed, secure=self._secure):
            raise AddressRefusedError

    def socket(
        self, info: tuple[int | socket.AddressFamily, int | socket.SocketKind, int, str, tuple[object, ...]]
    ) -> socket.socket:
        """The socket of a connection, made for the very address that it is about to be connected to.

        The last look, and the only one for a host that is written as an address: no name is looked up then.
        """
        family, kind, protocol, _, address = info
        self.check(str(address[0]))
        return socket.socket(family, kind, protocol)


class GuardedResolver(AbstractResolver):
    """Looks names up for the connector; one address that may not be reached spoils the whole name.

    A name with a public and a private address is no accident of an honest receiver.
    """

    def __init__(self, guard: AddressGuard, look_up: LookUp) -> None:
        self._guard = guard
        self._look_up = look_up

    async def resolve(
        self, host: str, port: int = 0, family: socket.AddressFamily = socket.AF_UNSPEC
    ) -> list[ResolveResult]:
        """See ``AbstractResolver.resolve``.

        Raises:
            AddressRefusedError: an address of this name may not be reached.
            OSError: it has none.
        """
        found = await self._look_up(host)
        for address in found:
            self._guard.check(address)
        if not found:
            raise OSError("the name has no address")
        return [
            ResolveResult(
                hostname=host,
                host=address,
                port=port,
                family=socket.AF_INET6 if ":" in address else socket.AF_INET,
                proto=0,
                flags=socket.AI_NUMERICHOST,
            )
            for address in found
        ]

    async def close(self) -> None:
        """Nothing is held."""


class SystemLookUp:
    """Names as the system knows them, each in a thread of its own.

    The event loop's pool has a handful of threads, which a few names that nobody answers for would hold
    against all others; and a thread that waits must not hold up the end of the process, as a pool's do.
    """

    def __init__(self) -> None:
        self._room = asyncio.Semaphore(LOOK_UPS)

    async def __call__(self, host: str) -> Sequence[str]:
        """See ``LookUp``."""
        loop = asyncio.get_running_loop()
        answer: asyncio.Future[Sequence[str]] = loop.create_future()
        # Freed by the thread's end and not by that of our waiting: the room is the thread's.
        await self._room.acquire()

        def finish(found: Sequence[str] | None, error: OSError | None) -> None:
            self._room.release()
            if answer.done():
                return  # nobody waits any more
            if error is not None:
                answer.set_exception(error)
            else:
                answer.set_result(found or ())

        def work() -> None:
            found: Sequence[str] | None = None
            failed: OSError | None = None
            try:
                infos = socket.getaddrinfo(host, None, type=socket.SOCK_STREAM, flags=socket.AI_ADDRCONFIG)
                found = list(dict.fromkeys(str(info[4][0]) for info in infos))
            except OSError as error:
                failed = error
            except UnicodeError:  # what cannot be a name: a label that is empty or too long
                failed = OSError("not a name")
            with suppress(RuntimeError):  # the loop has ended, and with it whoever asked
                loop.call_soon_threadsafe(finish, found, failed)

        threading.Thread(target=work, name="look-up", daemon=True).start()
        return await answer
