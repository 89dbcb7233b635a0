"""When the calls are compared with the phone system's own list, and what a refusal waits for."""

from collections.abc import Iterator

import pytest

from callboard.controller.patience import Patience
from callboard.controller.request import Request
from callboard.controller.request_queue import Chore, RequestQueue
from callboard.domain.calls.call import Leg, LegKey, LegState
from callboard.domain.changes import LegEnded
from callboard.domain.commands import Command, DropLeg, PlaceCall
from callboard.domain.connection import LineState
from callboard.domain.problems import ProblemCode, SessionFailed, problem
from tests.doubles.fake_session import DEADLINE_S, FakeSession, office
from tests.doubles.listening import Listening

TALK = (Leg(5, 1, "100", LegState.CONNECTED, "101"), Leg(5, 2, "101", LegState.CONNECTED, "100"))
DROP = DropLeg(5, "100")
REFUSED = problem(ProblemCode.REFUSED, number="100", said="no")


@pytest.fixture
def session() -> FakeSession:
    return FakeSession(office(TALK))


@pytest.fixture
def patience() -> Patience:
    return Patience()


@pytest.fixture
def day(session: FakeSession, patience: Patience) -> Iterator[Listening]:
    listening = Listening(lambda: session, patience).start()
    listening.wait_for_line(LineState.LIVE)
    yield listening
    assert listening.switchboard.stop()


def why(day: Listening, command: Command) -> ProblemCode:
    error = day.switchboard.submit(command).accepted.exception(DEADLINE_S)
    assert isinstance(error, SessionFailed)
    return error.problem.code


def test_requests_come_first() -> None:
    queue = RequestQueue()
    queue.want(Chore.COMPARE)
    request = Request(1, PlaceCall("100", "101"))
    assert queue.ask(request) is None
    assert [queue.next_turn().job for _ in range(2)] == [request, Chore.COMPARE]


@pytest.mark.parametrize("patience", [Patience(compare_s=0.01)])
def test_again_and_again(day: Listening, session: FakeSession) -> None:
    session.wait_until(lambda now: now.compared >= 3)


def test_when_somebody_doubts_a_line_that_is_live(day: Listening, session: FakeSession) -> None:
    day.switchboard.retry_now()
    session.wait_until(lambda now: now.compared == 1 and now.checked == 1)


def test_after_a_refusal_of_a_live_call(day: Listening, session: FakeSession) -> None:
    session.answers[DROP] = REFUSED
    assert why(day, DROP) is ProblemCode.REFUSED
    session.wait_until(lambda now: now.compared == 1)


def test_a_list_that_cannot_be_read_makes_the_line_be_checked(day: Listening, session: FakeSession) -> None:
    session.compare_fails.append(problem(ProblemCode.CONNECTION_LOST))
    day.switchboard.retry_now()
    session.wait_until(lambda now: now.compared == 1 and now.checked == 2)
    assert day.connections[-1].is_live


@pytest.mark.parametrize("patience", [Patience(refusal_s=0.2)])
def test_what_became_of_the_call_may_come_after_the_refusal(day: Listening, session: FakeSession) -> None:
    session.answers[DROP] = REFUSED
    request = day.switchboard.submit(DROP)
    session.wait_until(lambda now: DROP in now.executed)
    session.report(LegEnded(LegKey(5, 1)), LegEnded(LegKey(5, 2)))
    error = request.accepted.exception(DEADLINE_S)
    assert isinstance(error, SessionFailed)
    assert error.problem.code is ProblemCode.CALL_GONE
