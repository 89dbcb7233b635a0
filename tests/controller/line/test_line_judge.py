"""Whether the line is still there: real threads, a session driven by the test, and a rhythm of tenths of a second."""

import threading

import pytest

from callboard.controller.patience import Patience
from callboard.domain.calls.call import LegState
from callboard.domain.changes import ConnectionChanged
from callboard.domain.commands import PlaceCall
from callboard.domain.connection import Connection, LineState
from callboard.domain.problems import ProblemCode, SessionFailed, problem
from tests.doubles.fake_session import DEADLINE_S, FakeSession, office
from tests.doubles.listening import Listening, connected

CALL = PlaceCall("100", "101")
UNHURRIED = Patience(answer_s=60.0, quiet_s=0.1, alive_s=0.2, stop_s=DEADLINE_S)
QUICK = Patience(answer_s=0.3, connect_s=0.3, quiet_s=0.1, alive_s=0.2, stop_s=DEADLINE_S)
LOST = problem(ProblemCode.CONNECTION_LOST)


def states(told: Listening) -> list[LineState]:
    return [connection.state for connection in told.connections]


def test_who_is_silent_is_asked_again_and_again_and_nothing_is_shown_of_it() -> None:
    session = FakeSession()
    told = connected(session, QUICK)
    session.wait_until(lambda it: it.checked >= 3)
    assert states(told) == [LineState.CONNECTING, LineState.LIVE]
    assert told.switchboard.silent_for_s < DEADLINE_S
    assert told.switchboard.stop()


def test_who_talks_is_never_asked() -> None:
    session = FakeSession()
    told = connected(session, Patience(quiet_s=2.0, stop_s=DEADLINE_S))
    pause = threading.Event()
    for call_id in range(25):
        session.leg(call_id, 1, "100", LegState.RINGING)
        pause.wait(0.1)
    assert session.checked == 0
    assert told.switchboard.stop()


def test_no_sign_of_life_is_a_lost_line_that_is_tried_at_once() -> None:
    session = FakeSession()
    session.check_fails = [LOST]
    told = connected(session, QUICK)
    assert told.wait_for_line(LineState.LOST).problem == LOST
    session.wait_until(lambda it: it.attended == 1)
    assert told.switchboard.stop()


def test_an_answer_that_never_comes_is_a_lost_line_and_the_screen_is_told() -> None:
    session = FakeSession()
    gate = session.check_gate = threading.Event()
    told = connected(session, QUICK)
    lost = told.wait_for_line(LineState.LOST)
    assert lost.problem is not None
    assert (lost.problem.code, lost.problem.facts["case"]) == (ProblemCode.NO_ANSWER_FROM_PBX, "silent")
    assert not lost.has_failed, "it may still come"
    told.wait_until(lambda it: it.connections[-1].has_failed)
    gate.set()
    told.wait_until(lambda it: states(it)[-1] is LineState.LIVE)
    told.switchboard.submit(CALL).accepted.result(DEADLINE_S)
    assert told.switchboard.stop()


def test_what_is_asked_while_nobody_answers_is_refused_at_once() -> None:
    session = FakeSession()
    session.check_gate = threading.Event()
    told = connected(session, QUICK)
    told.wait_for_line(LineState.LOST)
    error = told.switchboard.submit(CALL).accepted.exception(DEADLINE_S)
    assert isinstance(error, SessionFailed)
    assert error.problem.code is ProblemCode.NOT_CONNECTED
    session.check_gate.set()
    told.wait_until(lambda it: states(it)[-1] is LineState.LIVE)
    assert session.executed == []
    assert told.switchboard.stop()


def test_a_request_that_never_returns_hides_no_dead_line() -> None:
    session = FakeSession()
    gate = session.gates[CALL] = threading.Event()
    told = connected(session, QUICK)
    asked = told.switchboard.submit(CALL)
    assert isinstance(asked.accepted.exception(DEADLINE_S), SessionFailed)
    told.wait_for_line(LineState.LOST)
    gate.set()
    told.wait_until(lambda it: states(it)[-1] is LineState.LIVE)
    assert session.executed == [CALL]
    assert told.switchboard.stop()


def test_a_request_under_way_does_not_hide_that_nobody_answers() -> None:
    session = FakeSession()
    gate = session.gates[CALL] = threading.Event()
    session.beside_gate = threading.Event()
    told = connected(session, UNHURRIED)
    asked = told.switchboard.submit(CALL)
    error = asked.accepted.exception(DEADLINE_S)
    assert isinstance(error, SessionFailed)
    assert error.problem.code is ProblemCode.CONNECTION_LOST, "its own limit is far away"
    lost = told.wait_for_line(LineState.LOST)
    assert lost.problem is not None
    assert lost.problem.facts["case"] == "silent"
    session.beside_gate.set()
    gate.set()
    told.wait_until(lambda it: states(it)[-1] is LineState.LIVE)
    assert session.executed == [CALL]
    assert told.switchboard.stop()


def test_a_request_that_takes_its_time_on_a_quiet_line_is_no_lost_line() -> None:
    session = FakeSession()
    gate = session.gates[CALL] = threading.Event()
    session.may_be_asked_beside = True
    told = connected(session, UNHURRIED)
    asked = told.switchboard.submit(CALL)
    session.wait_until(lambda it: it.asked_beside >= 4)
    assert states(told) == [LineState.CONNECTING, LineState.LIVE]
    gate.set()
    asked.accepted.result(DEADLINE_S)
    assert states(told) == [LineState.CONNECTING, LineState.LIVE]
    assert told.switchboard.stop()


def test_a_request_that_is_stuck_for_itself_is_no_lost_line_either() -> None:
    session = FakeSession()
    gate = session.gates[CALL] = threading.Event()
    session.may_be_asked_beside = True
    told = connected(session, Patience(answer_s=1.0, quiet_s=0.8, alive_s=DEADLINE_S, relief_s=60, stop_s=DEADLINE_S))
    asked = told.switchboard.submit(CALL)
    assert isinstance(asked.accepted.exception(DEADLINE_S), SessionFailed)
    before = session.asked_beside
    session.wait_until(lambda it: it.asked_beside >= before + 2)
    checked = session.checked
    gate.set()
    session.wait_until(lambda it: it.checked > checked)
    assert states(told) == [LineState.CONNECTING, LineState.LIVE]
    assert told.switchboard.stop()


@pytest.mark.parametrize("error", [SessionFailed(LOST), RuntimeError("broken")])
def test_whoever_is_asked_beside_a_request_and_fails_is_lost(
    error: Exception, caplog: pytest.LogCaptureFixture
) -> None:
    session = FakeSession()
    gate = session.gates[CALL] = threading.Event()
    session.beside_fails = error
    told = connected(session, UNHURRIED)
    told.switchboard.submit(CALL)
    told.wait_for_line(LineState.LOST)
    assert "sign of life" in caplog.text
    gate.set()
    told.wait_until(lambda it: states(it)[-1] is LineState.LIVE)
    assert told.switchboard.stop()


def test_a_question_beside_a_request_that_never_comes_back_is_the_only_one() -> None:
    session = FakeSession()
    gate = session.gates[CALL] = threading.Event()
    session.beside_gate = threading.Event()
    told = connected(session, UNHURRIED)
    told.switchboard.submit(CALL)
    told.wait_for_line(LineState.LOST)
    gate.set()
    told.wait_until(lambda it: states(it)[-1] is LineState.LIVE)
    again = session.gates[CALL] = threading.Event()
    told.switchboard.submit(CALL)
    session.wait_until(lambda it: it.executed == [CALL, CALL])
    silences = threading.Event()
    silences.wait(5 * UNHURRIED.quiet_s)
    assert session.asked_beside == 1
    session.beside_gate.set()
    session.wait_until(lambda it: it.asked_beside == 2)
    again.set()
    assert told.switchboard.stop()


def test_where_nobody_may_be_asked_beside_a_request_its_own_limit_counts() -> None:
    session = FakeSession()
    gate = session.gates[CALL] = threading.Event()
    told = connected(session, UNHURRIED)
    asked = told.switchboard.submit(CALL)
    session.wait_until(lambda it: it.asked_beside >= 3)
    assert states(told) == [LineState.CONNECTING, LineState.LIVE]
    gate.set()
    asked.accepted.result(DEADLINE_S)
    assert told.switchboard.stop()


def test_a_stuck_thread_is_a_lost_line_only_when_the_news_stops_as_well() -> None:
    session = FakeSession()
    session.attend_gate = threading.Event()
    told = connected(session, Patience(answer_s=0.2, connect_s=0.3, quiet_s=1.0, alive_s=0.2, stop_s=DEADLINE_S))
    session.need_attention()
    pause = threading.Event()
    for call_id in range(10):
        session.leg(call_id, 1, "100", LegState.RINGING)
        pause.wait(0.1)
    assert states(told)[-1] is LineState.LIVE
    told.wait_for_line(LineState.LOST)
    session.attend_gate.set()
    told.wait_until(lambda it: states(it)[-1] is LineState.LIVE)
    assert told.switchboard.stop()


def test_a_line_that_comes_and_goes_is_left_alone_for_a_while() -> None:
    session = FakeSession()
    told = connected(session)
    for loss in (1, 2):
        session.lose_line()
        session.need_attention()
        session.wait_until(lambda it, times=loss: it.attended == times)
        session.come_back(office())
    session.lose_line()
    session.need_attention()
    told.wait_until(lambda it: it.connections[-1] == Connection(LineState.LOST, LOST, 5.0))
    assert session.attended == 2
    told.switchboard.retry_now()
    session.wait_until(lambda it: it.attended == 3)
    assert told.switchboard.stop()


def test_whoever_doubts_a_live_line_has_it_checked() -> None:
    session = FakeSession()
    told = connected(session)
    told.switchboard.retry_now()
    session.wait_until(lambda it: it.checked == 1)
    told.switchboard.things_have_changed()
    session.wait_until(lambda it: it.checked == 2)
    assert told.switchboard.stop()


def test_after_sleep_the_next_try_is_not_waited_for() -> None:
    failed = problem(ProblemCode.CANNOT_CONNECT)
    made = iter([FakeSession(open_fails=failed), FakeSession()])
    told = Listening(lambda: next(made)).start()
    told.wait_for_line(LineState.FAILED)
    told.switchboard.things_have_changed()
    told.wait_for_line(LineState.LIVE)
    assert told.switchboard.stop()


def test_what_stays_wrong_is_not_tried_because_of_a_nap() -> None:
    made: list[FakeSession] = []

    def make() -> FakeSession:
        made.append(FakeSession(open_fails=problem(ProblemCode.SIGN_IN_REFUSED)))
        return made[-1]

    told = Listening(make).start()
    told.wait_for_line(LineState.FAILED)
    told.switchboard.things_have_changed()
    told.switchboard.retry_now()
    told.wait_for_line(LineState.FAILED, attempt=2)
    assert len(made) == 2
    assert told.switchboard.stop()


def test_a_line_lost_while_it_ends_is_no_trouble() -> None:
    session = FakeSession()
    session.check_gate = threading.Event()
    told = connected(session, Patience(quiet_s=0.05, alive_s=0.05, stop_s=0.2))
    told.wait_for_line(LineState.LOST)
    assert not told.switchboard.stop(), "what hangs is left behind"
    session.check_gate.set()
    before = list(told.changes)
    session.wait_until(lambda it: it.closed == 1)
    session.report(ConnectionChanged(Connection(LineState.LOST)))
    assert told.changes == before
