"""What was asked and is not confirmed is in the file, and nothing else."""

import io
import threading
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from callboard.controller.patience import Patience
from callboard.controller.request_journal import OpenRequest, RequestJournal, Wish, open_requests
from callboard.domain.calls.call import LegState
from callboard.domain.commands import (
    AddToConference,
    Command,
    DivertCall,
    DropLeg,
    ListenIn,
    ListenMode,
    PickUpCall,
    PlaceCall,
    ReadProfiles,
    ReadSchedules,
    RecordCall,
    RemoveSchedule,
    ScheduleConference,
    SetPresence,
    StartConference,
    TransferCall,
)
from callboard.domain.conferences.conference import ConferencePlan
from callboard.domain.conferences.scheduled_conference import ScheduledConference
from callboard.domain.problems import ProblemCode, problem
from tests.doubles.fake_session import DEADLINE_S, FakeSession, office
from tests.doubles.listening import connected

CALL = PlaceCall("100", "02079460958")
PIN = "4711"
SHORT = Patience(answer_s=0.2, relief_s=DEADLINE_S, reaction_s=0.2, stop_s=DEADLINE_S)
EVERYTHING: tuple[Command, ...] = (
    CALL,
    StartConference(ConferencePlan("701", ("100", "101"), PIN)),
    AddToConference("701", "102", PIN),
    DropLeg(5, "103"),
    TransferCall(6, "100", "101"),
    DivertCall(7, "100", "102"),
    PickUpCall(8, "100", "103"),
    ListenIn(9, "101", "100", ListenMode.LISTEN),
    RecordCall(9, "101", on=True),
    RecordCall(9, "101", on=False),
)
QUIET: tuple[Command, ...] = (
    ReadSchedules(),
    ScheduleConference(ScheduledConference("a", "Board", 1, PIN, ("101",))),
    RemoveSchedule("a"),
    ReadProfiles("100"),
    SetPresence("100", "Away"),
)


class Kept:
    """A journal on a real file."""

    def __init__(self, folder: Path, *earlier: OpenRequest) -> None:
        self.path = folder / "journal"
        self.journal = RequestJournal(self.path.open("ab"), earlier)

    def open(self) -> list[OpenRequest]:
        return open_requests(self.path.read_bytes())

    def wait_for(self, *wishes: Wish) -> list[OpenRequest]:
        deadline = time.monotonic() + DEADLINE_S
        pause = threading.Event()
        while [each.wish for each in self.open()] != list(wishes):
            assert time.monotonic() < deadline, self.open()
            pause.wait(0.01)
        return self.open()


@pytest.fixture
def kept(tmp_path: Path) -> Kept:
    return Kept(tmp_path)


def test_everything_that_can_be_asked_is_kept_without_a_pin(kept: Kept) -> None:
    for number, command in enumerate(EVERYTHING):
        kept.journal.asked(number, command)
    assert kept.journal.close(DEADLINE_S)
    assert [each.wish for each in kept.open()] == list(Wish)
    assert kept.open()[0].numbers == ("100", "02079460958")
    assert PIN.encode() not in kept.path.read_bytes()


def test_what_is_never_reported_is_not_waited_for(kept: Kept) -> None:
    listen, record = ListenIn(9, "101", "100", ListenMode.LISTEN), RecordCall(9, "101", on=True)
    for number, command in enumerate((listen, record)):
        kept.journal.asked(number, command)
        kept.journal.accepted(number, command)
    assert [request.is_accepted for request in kept.wait_for(Wish.LISTEN_IN)] == [True]
    assert kept.journal.close(DEADLINE_S)


def test_what_lets_no_phone_ring_is_not_kept(kept: Kept) -> None:
    for number, command in enumerate(QUIET):
        kept.journal.asked(number, command)
        kept.journal.accepted(number, command)
    assert kept.journal.close(DEADLINE_S)
    assert kept.path.read_bytes() == b""


def test_it_is_in_the_file_before_the_phone_system_is_asked(kept: Kept) -> None:
    seen: list[list[OpenRequest]] = []
    session = FakeSession()
    session.on_execute = lambda _: seen.append(kept.open())
    told = connected(session, journal=kept.journal)
    told.switchboard.submit(CALL).accepted.result(DEADLINE_S)
    assert [each.wish for each in seen[0]] == [Wish.CALL]
    assert told.switchboard.stop()


def test_a_call_is_open_until_it_can_be_seen(kept: Kept) -> None:
    session = FakeSession()
    told = connected(session, journal=kept.journal)
    told.switchboard.submit(CALL).accepted.result(DEADLINE_S)
    assert kept.wait_for(Wish.CALL)
    session.leg(9, 1, "100", LegState.RINGING, "02079460958")
    kept.wait_for()
    assert kept.path.read_bytes() == b"", "nothing is open: nothing is kept"
    assert told.switchboard.stop()


@pytest.mark.parametrize("answer", [problem(ProblemCode.REFUSED, message="no"), ValueError("broken")])
def test_what_is_refused_is_known(kept: Kept, answer: Exception) -> None:
    session = FakeSession()
    session.answers[CALL] = answer
    told = connected(session, journal=kept.journal)
    assert told.switchboard.submit(CALL).accepted.exception(DEADLINE_S) is not None
    kept.wait_for()
    assert told.switchboard.stop()


def test_what_hangs_stays_open_though_it_counts_as_failed(kept: Kept) -> None:
    session = FakeSession()
    gate = session.gates[CALL] = threading.Event()
    told = connected(session, SHORT, journal=kept.journal)
    assert told.switchboard.submit(CALL).accepted.exception(DEADLINE_S) is not None
    assert kept.wait_for(Wish.CALL)[0].is_accepted is False
    gate.set()
    kept.wait_for()
    assert told.switchboard.stop()


def test_no_reaction_is_an_answer_too(kept: Kept) -> None:
    told = connected(FakeSession(), SHORT, journal=kept.journal)
    told.switchboard.submit(CALL).accepted.result(DEADLINE_S)
    kept.wait_for()
    assert told.switchboard.stop()


def test_a_conference_is_known_when_its_first_call_is_seen(kept: Kept) -> None:
    session = FakeSession(office())
    told = connected(session, journal=kept.journal)
    told.switchboard.submit(StartConference(ConferencePlan("701", ("100",), PIN))).accepted.result(DEADLINE_S)
    assert kept.wait_for(Wish.CONFERENCE)[0].numbers == ("701", "100")
    session.leg(9, 1, "701", LegState.CONNECTED, "100")
    session.leg(9, 2, "100", LegState.RINGING, "701")
    kept.wait_for()
    assert told.switchboard.stop()


def test_what_was_open_before_stays_until_somebody_has_read_it(tmp_path: Path) -> None:
    before = OpenRequest(Wish.CALL, ("100", "101"), 1_700_000_000.5, is_accepted=True)
    kept = Kept(tmp_path, before)
    kept.journal.asked(1, CALL)
    assert kept.wait_for(Wish.CALL, Wish.CALL)[0] == before
    kept.journal.forget_earlier()
    assert kept.wait_for(Wish.CALL)[0].numbers == ("100", "02079460958")
    assert kept.journal.earlier == ()
    assert kept.journal.close(DEADLINE_S)


def test_the_file_stays_small_however_much_is_asked(kept: Kept, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("callboard.controller.request_journal.LARGEST_BYTES", 2000)
    kept.journal.asked(0, CALL)  # never confirmed
    for number in range(1, 500):
        kept.journal.asked(number, CALL)
        kept.journal.settled(number)
    assert kept.journal.close(DEADLINE_S)
    assert len(kept.open()) == 1
    assert kept.path.stat().st_size < 3000


class FullDisk(io.BytesIO):
    def write(self, content: object) -> int:
        raise OSError(28, "No space left on device")


class SilentDisk(io.BytesIO):
    """Answers when the test ends."""

    def __init__(self) -> None:
        super().__init__()
        self.gate = threading.Event()

    def write(self, content: object) -> int:
        self.gate.wait(DEADLINE_S)
        return 0


def test_a_disk_that_is_full_stops_no_call() -> None:
    session = FakeSession()
    told = connected(session, journal=RequestJournal(FullDisk()))
    told.switchboard.submit(CALL).accepted.result(DEADLINE_S)
    told.switchboard.submit(CALL).accepted.result(DEADLINE_S)
    assert told.switchboard.stop()


def test_a_disk_that_does_not_answer_stops_no_call_for_long() -> None:
    disk = SilentDisk()
    journal = RequestJournal(disk)
    began = time.monotonic()
    journal.asked(1, CALL)
    assert time.monotonic() - began < 5.0
    assert not journal.close(0.01)
    disk.gate.set()
    assert journal.close(DEADLINE_S)


@given(st.binary(max_size=300))
def test_whatever_the_file_holds_is_understood_or_left_out(content: bytes) -> None:
    good = b'{"id":1,"wish":"call","numbers":["100","1"],"at":5}\n'
    found = open_requests(content.replace(b"\n", b" ") + b"\n" + good)
    assert found[-1] == OpenRequest(Wish.CALL, ("100", "1"), 5.0)


@pytest.mark.parametrize(
    "line",
    [
        *('{"id":1}', "[]", "null", '{"id":"x"', '{"id":2,"is":"accepted"}', '{"id":1e999,"is":"settled"}'),
        *('{"id":1,"wish":"rob","numbers":[],"at":1}', '{"id":1,"wish":"call","numbers":[],"at":1e999}'),
    ],
)
def test_nonsense_is_left_out(line: str) -> None:
    assert open_requests(line.encode()) == []


def test_numbers_from_the_file_are_safe_to_show() -> None:
    line = b'{"id":1,"wish":"call","numbers":["1\\u202e0\\n0","' + b"9" * 500 + b'"],"at":5}'
    numbers = open_requests(line)[0].numbers
    assert all(number.isprintable() and len(number) <= 60 for number in numbers)
