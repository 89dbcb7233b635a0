"""For a program that waits the first failure is final, and so is a line that stays lost."""

import threading
from itertools import takewhile

import pytest

from callboard.command_line.phone_line import PhoneLine
from callboard.controller.patience import Patience
from callboard.domain.calls.call import LegState
from callboard.domain.calls.call_progress import CallPhase
from callboard.domain.commands import PlaceCall
from callboard.domain.problems import Problem, ProblemCode, SessionFailed, problem
from tests.doubles.fake_session import FakeSession, office
from tests.doubles.scripted_session import ScriptedSession, call_is_answered

CALL = PlaceCall("100", "101")


def failure(session: FakeSession, patience: Patience | None = None) -> Problem:
    with pytest.raises(SessionFailed) as raised, PhoneLine(lambda: session, patience) as line:
        for _ in line.call(CALL):
            pass
    return raised.value.problem


def test_connected_with_a_full_board() -> None:
    session = FakeSession()
    with PhoneLine(lambda: session) as line:
        assert line.board.connection.is_live
        assert set(line.board.extensions) == {"100", "101", "102", "103"}
    assert session.closed == 1


def test_the_first_failure_is_final() -> None:
    sessions: list[FakeSession] = []

    def make() -> FakeSession:
        sessions.append(FakeSession(open_fails=problem(ProblemCode.CANNOT_CONNECT, host="pbx", port="1", said="")))
        return sessions[-1]

    with pytest.raises(SessionFailed) as raised, PhoneLine(make):
        pytest.fail("not connected")
    assert raised.value.problem.code is ProblemCode.CANNOT_CONNECT
    assert len(sessions) == 1


def test_connecting_for_too_long_is_a_failure_too() -> None:
    session = FakeSession()
    session.open_gate = threading.Event()
    found = failure(session, Patience(connect_s=0.05, stop_s=0.05))
    session.open_gate.set()
    assert found == problem(ProblemCode.NO_ANSWER_FROM_PBX, case="connecting", seconds="0.05")


def test_every_step_of_a_call() -> None:
    session = ScriptedSession({CALL: call_is_answered})
    phases: list[CallPhase] = []
    with PhoneLine(lambda: session) as line:
        for progress in line.call(CALL):
            phases.append(progress.phase)
            if progress.phase is CallPhase.TALKING:
                break
        assert line.board.calls[7].is_connected
    assert [str(phase) for phase in phases] == [
        *("asked", "accepted", "calling-from", "calling-to", "calling-to", "calling-to", "talking")
    ]


def test_a_line_that_stays_lost_is_given_up() -> None:
    session = ScriptedSession({CALL: lambda it: it.lose_line()})
    assert failure(session, Patience(reaction_s=0.05)).code is ProblemCode.CONNECTION_LOST


def test_a_line_that_comes_back_is_not() -> None:
    def lost_and_back(session: FakeSession) -> None:
        session.leg(7, 1, "100", LegState.RINGING, "101")
        session.lose_line()
        session.come_back(office())

    session = ScriptedSession({CALL: lost_and_back})
    with PhoneLine(lambda: session) as line:
        phases = [str(progress.phase) for progress in takewhile(lambda it: not it.is_over, line.call(CALL))]
        assert line.board.connection.is_live
    assert phases == ["asked", "accepted", "calling-from"]
