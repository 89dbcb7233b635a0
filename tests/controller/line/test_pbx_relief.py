"""A request that never comes back is left where it is, and another thread with another session takes over."""

import threading
from collections.abc import Callable

import pytest

from callboard.controller.patience import Patience
from callboard.domain.calls.call import LegState
from callboard.domain.commands import PlaceCall
from callboard.domain.connection import LineState
from callboard.domain.problems import ProblemCode, SessionFailed
from tests.doubles.fake_session import DEADLINE_S, FakeSession
from tests.doubles.listening import Listening

FIRST, SECOND, THIRD = PlaceCall("100", "101"), PlaceCall("100", "102"), PlaceCall("101", "103")
SHORT = Patience(answer_s=0.1, relief_s=0.1, stop_s=DEADLINE_S)


class Sessions:
    """Gives one session after the other; in each of them `hanging` commands wait for `gate`."""

    def __init__(self, *hanging: PlaceCall) -> None:
        self.gate = threading.Event()
        self.made: list[FakeSession] = []
        self._hanging = hanging

    def make(self) -> FakeSession:
        session = FakeSession()
        session.gates = dict.fromkeys(self._hanging, self.gate)
        self.made.append(session)
        return session


def why(ask: Callable[[], None]) -> ProblemCode:
    with pytest.raises(SessionFailed) as failed:
        ask()
    return failed.value.problem.code


def ask(told: Listening, command: PlaceCall) -> None:
    told.switchboard.submit(command).accepted.result(DEADLINE_S)


def wait_for_sessions(told: Listening, sessions: Sessions, count: int) -> None:
    told.wait_until(lambda it: len([line for line in it.connections if line.is_live]) == count)
    assert len(sessions.made) == count


def test_another_session_takes_over_and_what_hung_is_not_asked_again() -> None:
    sessions = Sessions(FIRST)
    told = Listening(sessions.make, SHORT).start()
    told.wait_for_line(LineState.LIVE)
    assert why(lambda: ask(told, FIRST)) is ProblemCode.NO_ANSWER_FROM_PBX
    wait_for_sessions(told, sessions, 2)
    ask(told, SECOND)
    first, second = sessions.made
    assert first.executed == [FIRST]
    assert second.executed == [SECOND]
    sessions.gate.set()
    first.wait_until(lambda it: it.closed == 1)
    assert told.switchboard.stop()
    assert second.closed == 1


def test_what_was_left_behind_is_heard_of_no_more() -> None:
    sessions = Sessions(FIRST)
    told = Listening(sessions.make, SHORT).start()
    told.wait_for_line(LineState.LIVE)
    assert why(lambda: ask(told, FIRST)) is ProblemCode.NO_ANSWER_FROM_PBX
    wait_for_sessions(told, sessions, 2)
    first, second = sessions.made
    told_before = len(told.changes)
    first.lose_line()
    first.leg(7, 1, "100", LegState.RINGING)
    first.need_attention()
    assert len(told.changes) == told_before
    second.leg(8, 1, "100", LegState.RINGING)
    told.wait_until(lambda it: len(it.changes) > told_before)
    sessions.gate.set()
    first.wait_until(lambda it: it.closed == 1)
    assert first.attended == 0
    assert told.switchboard.stop()


def test_a_request_that_comes_back_late_needs_no_relief() -> None:
    sessions = Sessions(FIRST)
    told = Listening(sessions.make, Patience(answer_s=0.1, relief_s=DEADLINE_S, stop_s=DEADLINE_S)).start()
    told.wait_for_line(LineState.LIVE)
    assert why(lambda: ask(told, FIRST)) is ProblemCode.NO_ANSWER_FROM_PBX
    assert told.switchboard.stuck_for_s > 0
    sessions.gate.set()
    sessions.made[0].wait_until(lambda it: it.executed == [FIRST])
    told.switchboard.retry_now()
    sessions.made[0].wait_until(lambda it: it.checked == 1)
    assert told.switchboard.stuck_for_s == 0
    assert len(sessions.made) == 1
    assert told.switchboard.stop()


def test_when_every_session_hangs_it_stays_stuck_and_says_for_how_long() -> None:
    sessions = Sessions(FIRST, SECOND, THIRD)
    told = Listening(sessions.make, SHORT).start()
    told.wait_for_line(LineState.LIVE)
    for count, command in enumerate((FIRST, SECOND, THIRD), 1):
        assert why(lambda wanted=command: ask(told, wanted)) is ProblemCode.NO_ANSWER_FROM_PBX
        if count < 3:
            wait_for_sessions(told, sessions, count + 1)
    assert why(lambda: ask(told, FIRST)) is ProblemCode.NO_ANSWER_FROM_PBX
    assert len(sessions.made) == 3
    assert told.switchboard.stuck_for_s > 0
    sessions.gate.set()
    for session in sessions.made[:2]:
        session.wait_until(lambda it: it.closed == 1)
    assert told.switchboard.stop()


def test_the_end_does_not_wait_for_what_was_left_behind() -> None:
    sessions = Sessions(FIRST)
    told = Listening(sessions.make, SHORT).start()
    told.wait_for_line(LineState.LIVE)
    assert why(lambda: ask(told, FIRST)) is ProblemCode.NO_ANSWER_FROM_PBX
    wait_for_sessions(told, sessions, 2)
    assert told.switchboard.stop(1.0)
    sessions.gate.set()
    sessions.made[0].wait_until(lambda it: it.closed == 1)
