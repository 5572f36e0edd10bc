"""The spool on a real disk: what it keeps, in which order it gives it back, and how it refuses."""

import asyncio
import base64
import json
import shutil
import subprocess
import sys
import textwrap
from collections.abc import AsyncIterator, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from deploy.local.paths import ROOT
from services.intake.adapters.spool import Spool, SpoolError
from services.intake.adapters.spool_format import DamagedEntryError, decode, encode
from services.intake.domain.outgoing import Outgoing
from shared.clock import FakeClock, SystemClock
from shared.contracts.ids import new_case_id
from shared.errors import RetryableError
from tests.support import until

NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)


def request(case_id: str, size: int = 40) -> list[Outgoing]:
    """The two records of a request."""
    headers = (("ce_subject", case_id.encode()), ("ce_type", b"request"))
    return [
        Outgoing("keys", case_id, headers, b"wrapped"),
        Outgoing("requests", case_id, headers, b"s" * size),
    ]


def withdrawal(case_id: str) -> list[Outgoing]:
    """A withdrawal that erases: its tombstone comes last."""
    headers = (("ce_subject", case_id.encode()), ("ce_type", b"withdrawn"))
    return [
        Outgoing("requests", case_id, headers, b"sealed"),
        Outgoing("keys", case_id, headers, None),
    ]


class Kafka:
    """Takes entries, as long as it is there."""

    def __init__(self) -> None:
        self.taken: list[list[Outgoing]] = []
        self.takes: int | None = None
        """How many entries it takes before it is away; None is no limit."""
        self.at_once = 0
        self.most_at_once = 0
        self.cases: set[str] = set()

    async def send(self, records: Sequence[Outgoing]) -> None:
        case_id = records[0].case_id
        assert case_id not in self.cases, "two entries of one case are never under way together"
        self.cases.add(case_id)
        self.at_once += 1
        self.most_at_once = max(self.most_at_once, self.at_once)
        try:
            await asyncio.sleep(0)  # lets the others come in
            if self.takes is not None and len(self.taken) >= self.takes:
                raise RetryableError("away")
            self.taken.append(list(records))
        finally:
            self.at_once -= 1
            self.cases.discard(case_id)

    def of(self, case_id: str) -> list[list[Outgoing]]:
        return [records for records in self.taken if records[0].case_id == case_id]


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return tmp_path / "spool"


@pytest.fixture
async def spool(root: Path) -> AsyncIterator[Spool]:
    spool = Spool(root, SystemClock(), reserve_bytes=0)
    await spool.open()
    yield spool
    await spool.close()


def entries(root: Path) -> list[Path]:
    """The files of entries, in whatever folder of a process."""
    return sorted(root.glob("?" * 32 + "/*.entry"))


def modes(root: Path) -> set[tuple[str, int]]:
    """Who may do what with the spool, and with all in it."""
    return {
        ("folder" if path.is_dir() else "file", path.stat().st_mode & 0o777)
        for path in (root, *root.rglob("*"))
    }


def names(root: Path) -> list[str]:
    return sorted(path.name for path in root.iterdir())


def left_over(root: Path) -> list[Path]:
    """What stands in the folders of processes beside entries and locks."""
    return [p for p in root.glob("?" * 32 + "/*") if p.name != "lock" and p.suffix != ".entry"]


async def test_what_is_kept_is_forwarded_as_it_was_and_then_gone(spool: Spool, root: Path) -> None:
    case = new_case_id()
    await spool.keep(request(case))
    assert spool.waiting == 1
    assert spool.holds(case)
    kafka = Kafka()
    assert await spool.forward(kafka.send) == 1
    assert kafka.taken == [request(case)]
    assert not spool.holds(case)
    assert spool.waiting == 0
    assert not entries(root)
    assert await spool.forward(kafka.send) == 0


async def test_a_withdrawal_joins_its_request_and_never_overtakes_it(spool: Spool) -> None:
    cases = [new_case_id() for _ in range(100)]
    await asyncio.gather(*(spool.keep(request(case)) for case in cases))
    for case in cases[:50]:
        assert spool.holds(case)
        await spool.keep(withdrawal(case))
    kafka = Kafka()
    assert await spool.forward(kafka.send) == 150
    for case in cases[:50]:
        assert kafka.of(case) == [request(case), withdrawal(case)]
    assert [records[0].case_id for records in kafka.taken[:1]] == cases[:1], "the oldest goes first"
    assert 1 < kafka.most_at_once <= 64


async def test_a_clock_that_is_put_back_does_not_change_the_order(root: Path) -> None:
    clock = FakeClock(NOW)
    case = new_case_id()
    first = Spool(root, clock, reserve_bytes=0)
    await first.open()
    await first.keep(request(case))
    await first.close()
    clock.advance(-timedelta(hours=1))
    second = Spool(root, clock, reserve_bytes=0)
    await second.open()
    assert second.oldest == NOW
    await second.keep(withdrawal(case))
    kafka = Kafka()
    await second.forward(kafka.send)
    assert kafka.taken == [request(case), withdrawal(case)]
    assert second.oldest is None
    await second.close()


async def test_it_stops_when_kafka_is_away_and_what_was_not_taken_stays_in_place(
    spool: Spool, root: Path
) -> None:
    cases = [new_case_id() for _ in range(200)]
    for case in cases:
        await spool.keep(request(case))
    kafka = Kafka()
    kafka.takes = 70
    assert await spool.forward(kafka.send) == 70
    assert spool.waiting == 130 == len(entries(root))
    assert await spool.forward(kafka.send) == 0
    kafka.takes = None
    assert await spool.forward(kafka.send) == 130
    assert sorted(records[0].case_id for records in kafka.taken) == sorted(cases)


async def test_while_kafka_is_away_one_entry_alone_is_tried(spool: Spool) -> None:
    await asyncio.gather(*(spool.keep(request(new_case_id())) for _ in range(20)))
    kafka = Kafka()
    kafka.takes = 0
    assert await spool.forward(kafka.send) == 0
    assert kafka.most_at_once == 1


async def test_a_defect_in_sending_is_raised_and_the_entry_stays(spool: Spool) -> None:
    await spool.keep(request(new_case_id()))

    async def defect(_: Sequence[Outgoing]) -> None:
        raise OSError("not an answer of Kafka")

    with pytest.raises(OSError, match="not an answer"):
        await spool.forward(defect)
    assert spool.waiting == 1
    assert await spool.forward(Kafka().send) == 1


async def test_files_and_folders_are_for_the_process_alone(spool: Spool, root: Path) -> None:
    await spool.keep(request(new_case_id()))
    assert modes(root) == {("folder", 0o700), ("file", 0o600)}


async def test_a_damaged_entry_is_set_aside_and_the_others_go_on(spool: Spool, root: Path) -> None:
    cases = [new_case_id() for _ in range(3)]
    for case in cases:
        await spool.keep(request(case))
    await spool.keep(withdrawal(cases[1]))
    damaged = entries(root)[1]
    content = bytearray(damaged.read_bytes())
    content[100] ^= 1
    damaged.write_bytes(content)

    kafka = Kafka()
    assert await spool.forward(kafka.send) == 3
    assert kafka.of(cases[1]) == [withdrawal(cases[1])]
    aside = root / "damaged" / f"{damaged.parent.name}.{damaged.name}"
    assert aside.read_bytes() == content
    assert not entries(root)
    assert spool.waiting == 0
    await spool.open()
    assert spool.damaged == 1


async def test_an_entry_under_the_name_of_another_case_is_damaged(spool: Spool, root: Path) -> None:
    case, other = new_case_id(), new_case_id()
    await spool.keep(request(case))
    await spool.close()
    entry = entries(root)[0]
    entry.rename(entry.with_name(entry.name.replace(case, other)))
    await spool.open()
    kafka = Kafka()
    assert await spool.forward(kafka.send) == 0
    assert not kafka.taken
    assert len(list((root / "damaged").iterdir())) == 1


async def test_what_is_no_entry_in_a_folder_that_is_adopted_is_set_aside(spool: Spool, root: Path) -> None:
    stray = root / ("0" * 32)
    stray.mkdir()
    (stray / "note.txt").write_text("from somebody")
    (stray / "00000000000000000001.c.entry.tmp").write_text("never finished, nobody was told")
    await spool.open()
    assert not stray.exists()
    assert [path.name for path in (root / "damaged").iterdir()] == [f"{'0' * 32}.note.txt"]


async def test_a_folder_that_cannot_be_adopted_does_not_keep_the_others_waiting(root: Path) -> None:
    for name in "012":
        (root / (name * 32) / ("lock" if name == "1" else "")).mkdir(parents=True)
    spool = Spool(root, SystemClock())
    await spool.open()
    await spool.close()
    assert names(root) == ["1" * 32, "lock"]


async def test_two_processes_at_once_keep_to_their_own_and_to_the_order_of_a_case(root: Path) -> None:
    one, two = (Spool(root, SystemClock(), reserve_bytes=0) for _ in range(2))
    await one.open()
    await two.open()
    case, other = new_case_id(), new_case_id()
    await one.keep(request(case))
    assert two.holds(case), "a withdrawal that reaches the other process sees it too"
    await two.keep(withdrawal(case))
    await two.keep(request(other))
    assert (one.waiting, two.waiting) == (1, 2)

    kafka = Kafka()
    assert await two.forward(kafka.send) == 1
    assert kafka.taken == [request(other)], "what waits for the other process waits"
    assert await one.forward(kafka.send) == 1
    assert await two.forward(kafka.send) == 1
    assert kafka.of(case) == [request(case), withdrawal(case)]
    await one.close()
    await two.close()
    assert names(root) == ["lock"]


KEEPS_AND_STAYS = """
    import asyncio, sys
    from pathlib import Path
    from services.intake.adapters.spool import Spool
    from services.intake.domain.outgoing import Outgoing
    from shared.clock import SystemClock

    async def main():
        spool = Spool(Path(sys.argv[1]), SystemClock(), reserve_bytes=0)
        await spool.open()
        await spool.keep([Outgoing("keys", "a-case", (), b"wrapped")])
        print("kept", flush=True)
        sys.stdin.read()

    asyncio.run(main())
"""


def keeper(root: Path) -> "subprocess.Popen[bytes]":
    return subprocess.Popen(
        [sys.executable, "-c", textwrap.dedent(KEEPS_AND_STAYS), str(root)],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )


async def test_a_folder_is_adopted_by_whoever_tends_once_its_process_was_killed(
    spool: Spool, root: Path
) -> None:
    process = keeper(root)
    with process:
        assert process.stdout is not None
        assert await asyncio.to_thread(process.stdout.readline) == b"kept\n"
        kafka = Kafka()
        await spool.open()
        assert await spool.forward(kafka.send) == 0, "it lives, so its folder is its own"
        assert spool.holds("a-case")
        process.kill()
    tending = asyncio.create_task(spool.tend(kafka.send))

    async def its_folder_is_gone() -> bool:
        return len(names(root)) == 2  # the lock, and the folder of the one that lives

    await until(its_folder_is_gone)
    tending.cancel()
    assert [records[0].case_id for records in kafka.taken] == ["a-case"]


async def test_tending_forwards_what_comes_and_goes_on_when_kafka_is_back(spool: Spool) -> None:
    kafka = Kafka()
    kafka.takes = 0
    tending = asyncio.create_task(spool.tend(kafka.send))

    async def all_taken() -> bool:
        return spool.waiting == 0

    for _ in range(10):
        await spool.keep(request(new_case_id()))
    assert not kafka.taken
    kafka.takes = None
    await until(all_taken, seconds=5)
    await spool.keep(request(new_case_id()))
    await until(all_taken, seconds=2)
    assert len(kafka.taken) == 11
    tending.cancel()


async def test_who_is_cancelled_while_forwarding_does_not_tear_what_is_being_sent(
    spool: Spool, root: Path
) -> None:
    for _ in range(5):
        await spool.keep(request(new_case_id()))
    sending, answer = asyncio.Event(), asyncio.Event()
    taken = []

    async def send(records: Sequence[Outgoing]) -> None:
        sending.set()
        await answer.wait()
        taken.append(records)

    forwarding = asyncio.create_task(spool.forward(send))
    await sending.wait()
    forwarding.cancel()
    with pytest.raises(asyncio.CancelledError):
        await forwarding
    answer.set()
    await spool.close()
    assert len(taken) == 1, "what was under way came to its end, and nothing more was begun"
    assert len(entries(root)) == 4


async def test_a_spool_on_its_limit_refuses_and_says_what_helps(root: Path) -> None:
    size = len(encode(request(new_case_id())))
    spool = Spool(root, SystemClock(), max_bytes=3 * size, reserve_bytes=0)
    await spool.open()
    answers = await asyncio.gather(
        *(spool.keep(request(new_case_id())) for _ in range(5)), return_exceptions=True
    )
    assert [type(answer) for answer in answers] == [type(None)] * 3 + [SpoolError] * 2
    assert "bring Kafka back" in str(answers[-1])
    await spool.forward(Kafka().send)
    await spool.keep(request(new_case_id()))
    await spool.close()


async def test_a_disk_below_its_reserve_is_refused(root: Path) -> None:
    free = shutil.disk_usage(root.parent).free
    spool = Spool(root, SystemClock(), reserve_bytes=2 * free)
    await spool.open()
    with pytest.raises(SpoolError, match="nearly full; free more than"):
        await spool.keep(request(new_case_id()))
    assert not entries(root)
    assert not left_over(root)
    await spool.close()


async def test_a_spool_that_is_not_open_refuses(root: Path) -> None:
    spool = Spool(root, SystemClock())
    with pytest.raises(SpoolError, match="not open"):
        await spool.keep(request(new_case_id()))
    assert not spool.holds(new_case_id())


async def test_a_root_that_cannot_be_made_is_an_error_with_its_remedy(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(SpoolError, match="ENOTDIR"):
        await Spool(tmp_path / "file" / "spool", SystemClock()).open()


FILLS = """
    import asyncio, resource, sys
    from pathlib import Path
    from services.intake.adapters.spool import Spool, SpoolError
    from services.intake.domain.outgoing import Outgoing
    from shared.clock import SystemClock

    async def main(root, limit):
        spool = Spool(Path(root), SystemClock(), reserve_bytes=0)
        await spool.open()
        if limit:
            resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))
        def records(number, size):
            return [Outgoing("requests", f"case-{number}", (), b"s" * size)]
        # Together, so that what fails shares its batch with what does not.
        answers = await asyncio.gather(
            *(spool.keep(records(n, 30_000 if n % 4 == 3 else 300)) for n in range(40)),
            return_exceptions=True,
        )
        refused = [answer for answer in answers if answer is not None]
        assert refused and all(isinstance(answer, SpoolError) for answer in refused), refused
        (own,) = (path for path in Path(root).iterdir() if path.is_dir())
        kept = {f"case-{n}" for n, answer in enumerate(answers) if answer is None}
        names = {path.name for path in own.iterdir()} - {"lock"}
        assert {name.split(".")[1] for name in names} == kept, (names, kept)
        assert all(name.endswith(".entry") for name in names)
        sent = []
        async def send(records):
            sent.append(records[0].case_id)
        assert await spool.forward(send) == len(kept) == len(set(sent))
        await spool.keep(records(99, 300))
        await spool.close()
        print(len(kept), refused[0])

    asyncio.run(main(sys.argv[1], int(sys.argv[2])))
"""


def fill(root: Path, *, limit: int = 0, before: Sequence[str] = ()) -> str:
    """Keep more than fits, in a process of its own; what it says of how many were kept, and why not all."""
    run = subprocess.run(
        [*before, sys.executable, "-c", textwrap.dedent(FILLS), str(root), str(limit)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=30,
        check=False,
    )
    assert run.returncode == 0, run.stderr
    return run.stdout.splitlines()[-1]


def test_an_entry_that_is_cut_off_while_it_is_written_leaves_nothing_and_spares_its_batch(root: Path) -> None:
    said = fill(root, limit=20_000)
    assert said.startswith("30 ")
    assert "EFBIG" in said


def test_a_full_disk_refuses_clearly_leaves_nothing_half_written_and_recovers(root: Path) -> None:
    tiny = [
        "unshare",
        "-rm",
        "sh",
        "-c",
        'mount -t tmpfs -o size=128k spool "$0" && exec "$@"',
        str(root.parent),
    ]
    if shutil.which("unshare") is None or subprocess.run([*tiny, "true"], check=False).returncode:
        pytest.skip("a file system of its own cannot be mounted here; the limit on file size was tried")
    said = fill(root, before=tiny)
    assert "the disk is full (ENOSPC); free space" in said
    assert 0 < int(said.split()[0]) < 40


RECORDS = st.builds(
    lambda case_id, parts: [Outgoing(topic, case_id, headers, value) for topic, headers, value in parts],
    st.uuids().map(str),
    st.lists(
        st.tuples(
            st.text(max_size=20),
            st.lists(st.tuples(st.text(max_size=20), st.binary(max_size=40)), max_size=4).map(tuple),
            st.none() | st.binary(max_size=200),
        ),
        min_size=1,
        max_size=3,
    ),
)


@given(RECORDS)
def test_an_entry_is_read_back_as_it_was_written(records: list[Outgoing]) -> None:
    assert list(decode(encode(records), records[0].case_id)) == records


@given(RECORDS, st.data())
def test_an_entry_that_was_altered_is_never_read(records: list[Outgoing], data: st.DataObject) -> None:
    content = bytearray(encode(records))
    for position in data.draw(st.sets(st.integers(0, len(content) * 8 - 1), min_size=1, max_size=5)):
        content[position // 8] ^= 1 << position % 8
    with pytest.raises(DamagedEntryError):
        decode(bytes(content), records[0].case_id)


def test_an_entry_is_not_read_with_any_bit_turned_any_byte_missing_or_anything_behind_it() -> None:
    case = new_case_id()
    content = encode([*request(case, 3)[:1], *withdrawal(case)[1:]])
    decode(content, case)
    broken = [content[:length] for length in range(len(content))]
    broken += [content[:at] + content[at + 1 :] for at in range(len(content))]
    broken += [content + b"\n", content + content, b"\n" + content]
    for at in range(len(content) * 8):
        turned = bytearray(content)
        turned[at // 8] ^= 1 << at % 8
        broken.append(bytes(turned))
    for one in broken:
        with pytest.raises(DamagedEntryError):
            decode(one, case)


def test_nothing_stands_in_an_entry_that_does_not_stand_in_kafka() -> None:
    case = new_case_id()
    head, body = encode(request(case)).split(b"\n")
    assert head.startswith(b"wegwijzer-spool 1 ")
    entry = json.loads(body)
    assert entry.keys() == {"case_id", "records"}
    assert base64.b64decode(entry["records"][0]["value"]) == b"wrapped"
    assert all(record.keys() == {"topic", "headers", "value"} for record in entry["records"])


@pytest.mark.parametrize(
    "records",
    [
        [],
        [*request(new_case_id()), *request(new_case_id())],
        [Outgoing("requests", "../else", (), b"")],
    ],
)
def test_an_entry_is_of_one_case_whose_id_can_be_a_name(records: list[Outgoing]) -> None:
    with pytest.raises(ValueError, match="case"):
        encode(records)
