"""Requests in, futures and changes out: real threads, a session driven by the test."""

import queue
import threading

import pytest

from callboard.controller.patience import Patience
from callboard.controller.switchboard import Switchboard
from callboard.domain.calls.call import LegState
from callboard.domain.calls.call_progress import CallPhase
from callboard.domain.changes import BoardReplaced, ConnectionChanged, ReadingProgress
from callboard.domain.commands import DropLeg, PlaceCall
from callboard.domain.connection import LineState
from callboard.domain.problems import ProblemCode, SessionFailed, problem
from tests.doubles.fake_session import DEADLINE_S, FakeSession, office
from tests.doubles.listening import Listening, connected
from tests.doubles.reading_session import ReadingSession

CALL = PlaceCall("100", "101")
OTHER = PlaceCall("100", "102")
SHORT = Patience(answer_s=0.3, reaction_s=0.3, connect_s=0.3, stop_s=DEADLINE_S)


def why(switchboard: Switchboard, command: PlaceCall | DropLeg) -> ProblemCode:
    """Why `command` was refused."""
    with pytest.raises(SessionFailed) as raised:
        switchboard.submit(command).accepted.result(DEADLINE_S)
    return raised.value.problem.code


def test_from_a_request_to_both_talking() -> None:
    session = FakeSession()
    told = connected(session)
    submitted = told.switchboard.submit(CALL)
    submitted.accepted.result(DEADLINE_S)
    assert session.executed == [CALL]
    told.wait_for_call(submitted.request_id, lambda progress: progress.phase is CallPhase.ACCEPTED)
    session.leg(9, 1, "100", LegState.RINGING, "101")
    session.leg(9, 1, "100", LegState.CONNECTED, "101")
    session.leg(9, 2, "101", LegState.CONNECTED, "100")
    talking = told.wait_for_call(submitted.request_id, lambda progress: progress.phase is CallPhase.TALKING)
    assert talking.call_id == 9
    assert told.switchboard.stop()
    assert session.closed == 1


def test_one_thread_touches_the_session() -> None:
    session = FakeSession()
    told = connected(session)
    told.switchboard.submit(CALL).accepted.result(DEADLINE_S)
    session.need_attention()
    session.wait_until(lambda it: it.attended == 1)
    assert told.switchboard.stop()
    assert len(session.threads) == 1
    assert threading.get_ident() not in session.threads


def test_what_the_rules_refuse_never_reaches_the_session() -> None:
    session = FakeSession()
    told = connected(session)
    assert why(told.switchboard, PlaceCall("999", "101")) is ProblemCode.FROM_UNKNOWN
    assert why(told.switchboard, PlaceCall("100", "abc")) is ProblemCode.NUMBER_HAS_LETTERS
    assert why(told.switchboard, DropLeg(1, "100")) is ProblemCode.CALL_GONE
    assert session.executed == []
    told.switchboard.submit(CALL).accepted.result(DEADLINE_S)
    assert told.switchboard.stop()


def test_a_refusal_reaches_the_future_and_the_progress() -> None:
    session = FakeSession()
    session.answers[CALL] = problem(ProblemCode.REFUSED, message="no")
    told = connected(session)
    submitted = told.switchboard.submit(CALL)
    with pytest.raises(SessionFailed):
        submitted.accepted.result(DEADLINE_S)
    failed = told.wait_for_call(submitted.request_id, lambda progress: progress.is_over)
    assert failed.problem == problem(ProblemCode.REFUSED, message="no")
    assert told.switchboard.stop()


def test_a_mistake_in_the_session_is_shown_not_swallowed(caplog: pytest.LogCaptureFixture) -> None:
    session = FakeSession()
    session.answers[CALL] = ZeroDivisionError("a bug")
    told = connected(session)
    submitted = told.switchboard.submit(CALL)
    with pytest.raises(ZeroDivisionError):
        submitted.accepted.result(DEADLINE_S)
    failed = told.wait_for_call(submitted.request_id, lambda progress: progress.is_over)
    assert failed.problem == problem(ProblemCode.VENDOR_ERROR, type="ZeroDivisionError", said="a bug")
    assert "a bug" in caplog.text
    told.switchboard.submit(OTHER).accepted.result(DEADLINE_S)
    assert told.switchboard.stop()


def test_before_the_start_nothing_is_connected() -> None:
    switchboard = Switchboard(FakeSession)
    assert why(switchboard, CALL) is ProblemCode.NOT_CONNECTED
    assert switchboard.take_changes()
    assert switchboard.stop()


# ---------------------------------------------------------------- patience


def test_a_call_that_does_not_return_fails_alone_and_news_flows_on() -> None:
    session = FakeSession()
    gate = session.gates[CALL] = threading.Event()
    told = connected(session, SHORT)
    submitted = told.switchboard.submit(CALL)
    session.wait_until(lambda it: it.executed == [CALL])
    waiting = told.switchboard.submit(OTHER)
    with pytest.raises(SessionFailed) as raised:
        submitted.accepted.result(DEADLINE_S)
    assert raised.value.problem == problem(ProblemCode.NO_ANSWER_FROM_PBX, seconds="0.3")
    with pytest.raises(SessionFailed) as raised:
        waiting.accepted.result(DEADLINE_S)
    assert raised.value.problem == problem(ProblemCode.NO_ANSWER_FROM_PBX, case="not-sent")
    assert why(told.switchboard, OTHER) is ProblemCode.NO_ANSWER_FROM_PBX, "at once, while it is stuck"
    session.leg(30, 1, "103", LegState.RINGING)
    told.wait_until(lambda it: any(change.key == (30, 1) for change in it.changes))
    gate.set()
    session.need_attention()
    session.wait_until(lambda it: it.attended == 1)
    told.switchboard.submit(OTHER).accepted.result(DEADLINE_S)
    assert session.executed == [CALL, OTHER], "what failed was not sent later"
    assert told.switchboard.stop()


def test_a_stuck_reading_fails_what_waits_behind_it() -> None:
    session = FakeSession()
    session.attend_gate = threading.Event()
    told = connected(session, SHORT)
    session.need_attention()
    assert why(told.switchboard, CALL) is ProblemCode.NO_ANSWER_FROM_PBX
    session.attend_gate.set()
    session.wait_until(lambda it: it.attended == 1)
    assert told.switchboard.stop()
    assert session.executed == []


def test_no_reaction_is_no_success() -> None:
    session = FakeSession()
    told = connected(session, SHORT)
    submitted = told.switchboard.submit(CALL)
    submitted.accepted.result(DEADLINE_S)
    failed = told.wait_for_call(submitted.request_id, lambda progress: progress.is_over)
    assert failed.problem == problem(ProblemCode.NO_REACTION, seconds="0.3")
    assert told.switchboard.stop()


def test_connecting_for_too_long_is_told_and_may_still_succeed() -> None:
    session = FakeSession()
    session.open_gate = threading.Event()
    told = Listening(lambda: session, SHORT).start()
    failed = told.wait_for_line(LineState.FAILED)
    assert failed.problem == problem(ProblemCode.NO_ANSWER_FROM_PBX, case="connecting", seconds="0.3")
    assert failed.retry_in_s is None
    session.open_gate.set()
    told.wait_for_line(LineState.LIVE)
    told.switchboard.submit(CALL).accepted.result(DEADLINE_S)
    assert told.switchboard.stop()


def test_who_is_being_read_answers_however_long_that_takes() -> None:
    session = ReadingSession()
    told = Listening(lambda: session, SHORT).start()
    enough = threading.Event()
    for done in range(8):  # 0.8 s, of which 0.3 s without a word would be too long
        session.tell(done, 8)
        enough.wait(0.1)
    assert [connection.state for connection in told.connections] == [LineState.CONNECTING]
    session.finish()
    told.wait_for_line(LineState.LIVE)
    assert any(isinstance(change, ReadingProgress) for change in told.changes)
    assert told.switchboard.stop()


def test_one_more_try_says_why_the_last_one_failed_until_it_gets_further() -> None:
    refused = problem(ProblemCode.CANNOT_CONNECT, host="pbx", port="5485")
    reading = ReadingSession()
    made = iter([FakeSession(open_fails=refused), reading])
    told = Listening(lambda: next(made)).start()
    told.wait_for_line(LineState.FAILED)
    told.switchboard.retry_now()
    assert told.wait_for_line(LineState.CONNECTING, attempt=2).problem == refused
    reading.tell(0, 9)
    told.wait_until(lambda now: now.connections[-1].is_on_its_way)
    assert [type(change) for change in told.changes[-2:]] == [ConnectionChanged, ReadingProgress]
    reading.finish()
    told.wait_for_line(LineState.LIVE)
    assert told.switchboard.stop()


# ---------------------------------------------------------------- connecting


def test_a_failure_that_may_pass_is_tried_again() -> None:
    sessions = [FakeSession(open_fails=problem(ProblemCode.CANNOT_CONNECT, host="pbx", port="5485")), FakeSession()]
    made = iter(sessions)
    told = Listening(lambda: next(made)).start()
    failed = told.wait_for_line(LineState.FAILED)
    assert failed.problem is not None
    assert failed.problem.code is ProblemCode.CANNOT_CONNECT
    assert failed.retry_in_s == 5
    assert failed.attempt == 1
    assert why(told.switchboard, CALL) is ProblemCode.NOT_CONNECTED
    told.switchboard.retry_now()
    told.wait_for_line(LineState.LIVE)
    assert sessions[0].closed == 1
    assert told.switchboard.stop()


def test_the_wait_grows_with_each_failure() -> None:
    told = Listening(lambda: FakeSession(open_fails=problem(ProblemCode.CANNOT_CONNECT))).start()
    waits: list[float | None] = []
    for attempt in range(1, 6):
        waits.append(told.wait_for_line(LineState.FAILED, attempt).retry_in_s)
        told.switchboard.retry_now()
    assert waits == [5, 10, 20, 30, 30]
    assert told.switchboard.stop()


def test_a_wrong_file_is_not_tried_again() -> None:
    sessions: list[FakeSession] = []

    def make() -> FakeSession:
        sessions.append(FakeSession(open_fails=problem(ProblemCode.WRONG_GENERATION) if not sessions else None))
        return sessions[-1]

    told = Listening(make).start()
    assert told.wait_for_line(LineState.FAILED).retry_in_s is None
    told.switchboard.retry_now()
    told.wait_for_line(LineState.LIVE)
    assert told.switchboard.stop()


def test_a_session_that_cannot_be_made_is_a_failed_connection(caplog: pytest.LogCaptureFixture) -> None:
    def make() -> FakeSession:
        raise ImportError("no such thing")

    told = Listening(make).start()
    failed = told.wait_for_line(LineState.FAILED)
    assert failed.problem == problem(ProblemCode.VENDOR_ERROR, type="ImportError", said="no such thing")
    assert "no such thing" in caplog.text
    assert told.switchboard.stop()


def test_a_picture_that_cannot_be_read_again_is_a_lost_line() -> None:
    session = FakeSession()
    session.attend_fails = [problem(ProblemCode.CONNECTION_LOST)]
    told = connected(session)
    session.need_attention()
    lost = told.wait_for_line(LineState.LOST)
    assert lost.retry_in_s == 5
    assert why(told.switchboard, CALL) is ProblemCode.NOT_CONNECTED
    told.switchboard.retry_now()
    told.wait_until(lambda it: [line.state for line in it.connections][-1] is LineState.LIVE)
    told.switchboard.submit(CALL).accepted.result(DEADLINE_S)
    assert told.switchboard.stop()


# ---------------------------------------------------------------- the line is lost


def test_what_was_asked_and_not_accepted_is_lost_and_not_repeated() -> None:
    session = FakeSession()
    gate = session.gates[CALL] = threading.Event()
    told = connected(session)
    running = told.switchboard.submit(CALL)
    session.wait_until(lambda it: it.executed == [CALL])
    waiting = told.switchboard.submit(OTHER)
    session.lose_line()
    with pytest.raises(SessionFailed) as raised:
        running.accepted.result(DEADLINE_S)
    assert raised.value.problem.code is ProblemCode.CONNECTION_LOST
    with pytest.raises(SessionFailed) as raised:
        waiting.accepted.result(DEADLINE_S)
    assert raised.value.problem.code is ProblemCode.NOT_CONNECTED
    assert why(told.switchboard, OTHER) is ProblemCode.NOT_CONNECTED
    gate.set()
    session.come_back(office())
    told.switchboard.submit(OTHER).accepted.result(DEADLINE_S)
    assert session.executed == [CALL, OTHER]
    assert told.switchboard.stop()


def test_a_line_lost_inside_a_request_on_the_pbx_thread_itself() -> None:
    session = FakeSession()
    session.on_execute = lambda command: session.lose_line()
    session.answers = {}
    told = connected(session)
    assert why(told.switchboard, CALL) is ProblemCode.CONNECTION_LOST
    assert told.switchboard.stop()


def test_progress_goes_on_after_the_line_is_back() -> None:
    session = FakeSession()
    told = connected(session)
    submitted = told.switchboard.submit(CALL)
    submitted.accepted.result(DEADLINE_S)
    session.leg(9, 1, "100", LegState.RINGING, "101")
    session.lose_line()
    session.come_back(office())
    failed = told.wait_for_call(submitted.request_id, lambda progress: progress.is_over)
    assert failed.problem == problem(ProblemCode.CONNECTION_LOST)
    assert any(isinstance(change, BoardReplaced) for change in told.changes)
    assert told.switchboard.stop()


def test_what_comes_before_anybody_listens_is_kept_for_them() -> None:
    made: queue.SimpleQueue[FakeSession] = queue.SimpleQueue()

    def make_session() -> FakeSession:
        made.put(session := FakeSession())
        return session

    told = Listening(make_session)
    told.switchboard.connect()
    told.switchboard.connect()
    assert made.get(timeout=DEADLINE_S)
    told.start()
    told.wait_for_line(LineState.LIVE)
    told.wait_until(lambda it: any(isinstance(change, BoardReplaced) for change in it.changes))
    assert told.switchboard.stop()
    assert made.empty(), "connected once"
