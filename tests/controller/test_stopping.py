"""The end comes in time: with a stuck call, with news flying, ten times out of ten."""

import subprocess
import sys
import threading
import time
from typing import Self

import pytest

from callboard.controller.patience import Patience
from callboard.controller.switchboard import Switchboard
from callboard.domain.calls.call import LegState
from callboard.domain.commands import DropLeg, PlaceCall
from callboard.domain.connection import LineState
from callboard.domain.problems import ProblemCode, SessionFailed, problem
from tests.doubles.fake_session import DEADLINE_S, FakeSession
from tests.doubles.listening import Listening, connected

CALL = PlaceCall("100", "101")
TIMES = range(10)


class Flood:
    """A thread that tells news without a pause until it is ended."""

    def __init__(self, session: FakeSession) -> None:
        self._session = session
        self._ended = threading.Event()
        self._flowing = threading.Event()
        self._thread = threading.Thread(target=self._tell)

    def __enter__(self) -> Self:
        self._thread.start()
        assert self._flowing.wait(DEADLINE_S)
        return self

    def __exit__(self, *failed: object) -> None:
        self._ended.set()
        self._thread.join(DEADLINE_S)
        assert not self._thread.is_alive()

    def _tell(self) -> None:
        number = 0
        while not self._ended.is_set():
            number += 1
            self._session.leg(number % 500, 1, "100", LegState.RINGING)
            self._flowing.set()


@pytest.mark.parametrize("time_number", TIMES)
def test_with_news_flying(time_number: int) -> None:
    session = FakeSession()
    told = connected(session)
    with Flood(session):
        assert told.switchboard.stop(DEADLINE_S)
    assert session.closed == 1


@pytest.mark.parametrize("time_number", TIMES)
def test_with_a_stuck_call_and_news_flying(time_number: int) -> None:
    session = FakeSession()
    gate = session.gates[CALL] = threading.Event()
    told = connected(session)
    running = told.switchboard.submit(CALL)
    session.wait_until(lambda it: it.executed == [CALL])
    waiting = told.switchboard.submit(CALL)
    with Flood(session):
        began = time.monotonic()
        assert not told.switchboard.stop(0.05), "the vendor call has not come back"
        assert time.monotonic() - began < DEADLINE_S / 2
    for submitted in (running, waiting, told.switchboard.submit(CALL)):
        with pytest.raises(SessionFailed) as raised:
            submitted.accepted.result(DEADLINE_S)
        assert raised.value.problem.code is ProblemCode.CLOSED
    gate.set()
    assert told.switchboard.stop(DEADLINE_S), "asked again once it is back"
    assert session.closed == 1


@pytest.mark.parametrize("time_number", TIMES)
def test_while_it_waits_for_the_next_try(time_number: int) -> None:
    told = Listening(lambda: FakeSession(open_fails=problem(ProblemCode.CANNOT_CONNECT))).start()
    told.wait_for_line(LineState.FAILED)
    assert told.switchboard.stop(DEADLINE_S)


def test_while_it_connects() -> None:
    session = FakeSession()
    session.open_gate = threading.Event()
    told = Listening(lambda: session).start()
    told.wait_for_line(LineState.CONNECTING)
    assert not told.switchboard.stop(0.05)
    session.open_gate.set()
    assert told.switchboard.stop(DEADLINE_S)
    assert session.closed == 1


def test_no_news_follows() -> None:
    session = FakeSession()
    told = connected(session)
    assert told.switchboard.stop()
    before = len(told.changes)
    session.leg(1, 1, "100", LegState.RINGING)
    assert len(told.changes) == before


def test_a_refusal_that_waits_for_its_reason_is_settled() -> None:
    session, drop = FakeSession(), DropLeg(7, "100")
    session.answers[drop] = problem(ProblemCode.REFUSED)
    told = connected(session, Patience(refusal_s=DEADLINE_S))
    session.leg(7, 1, "100", LegState.CONNECTED)
    session.leg(7, 2, "101", LegState.CONNECTED)
    accepted = told.switchboard.submit(drop).accepted
    session.wait_until(lambda session: drop in session.executed)
    assert told.switchboard.stop(DEADLINE_S)
    failure = accepted.exception(0)
    assert isinstance(failure, SessionFailed)
    assert failure.problem.code is ProblemCode.CLOSED


def test_twice_is_harmless() -> None:
    told = connected(FakeSession())
    assert told.switchboard.stop()
    assert told.switchboard.stop()


def test_a_session_that_breaks_while_closing_does_not_hold_it_up(caplog: pytest.LogCaptureFixture) -> None:
    session = FakeSession()
    session.close_breaks = OSError("already gone")
    told = connected(session)
    assert told.switchboard.stop()
    assert "already gone" in caplog.text


def test_from_inside_a_wake_it_does_not_wait_for_itself() -> None:
    session = FakeSession()
    answers: list[bool] = []
    stopped = threading.Event()
    switchboard = Switchboard(lambda: session, Patience(stop_s=0.05))

    def stop_at_once() -> None:
        if not stopped.is_set():
            stopped.set()
            answers.append(switchboard.stop())

    switchboard.start(stop_at_once)
    assert stopped.wait(DEADLINE_S)
    assert switchboard.stop(DEADLINE_S)
    assert answers == [False]


def test_a_program_with_a_stuck_call_ends() -> None:
    program = """
import threading
from callboard.controller.switchboard import Switchboard
from callboard.domain.commands import DropLeg, PlaceCall
from tests.doubles.fake_session import FakeSession

class Stuck(FakeSession):
    def execute(self, command):
        begun.set()
        threading.Event().wait()

begun = threading.Event()
switchboard = Switchboard(Stuck)
live = threading.Event()
switchboard.start(lambda: any(getattr(getattr(c, "connection", None), "is_live", False)
                              for c in switchboard.take_changes()) and live.set())
assert live.wait(10)
switchboard.submit(PlaceCall("100", "101"))
assert begun.wait(10)
print(switchboard.stop(0.05))
"""
    done = subprocess.run(
        [sys.executable, "-c", program],
        env={"PYTHONPATH": ":".join(path for path in sys.path if path)},
        capture_output=True,
        text=True,
        timeout=DEADLINE_S * 3,
        check=False,
    )
    assert (done.returncode, done.stdout.strip()) == (0, "False")
    assert "Traceback" not in done.stderr
