"""Connect once, read everything, and leave."""

import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest

from callboard.domain.problems import ProblemCode, SessionFailed, problem
from callboard.sessions.session import SessionListener
from callboard.sessions.trial_connection import first_picture
from tests.doubles.fake_session import DEADLINE_S, FakeSession, office
from tests.doubles.reading_session import ReadingSession


def test_the_first_picture_and_a_closed_session() -> None:
    session = FakeSession()
    assert first_picture(lambda: session) == office()
    assert session.closed == 1


def test_why_there_is_none() -> None:
    session = FakeSession(open_fails=problem(ProblemCode.SIGN_IN_REFUSED))
    with pytest.raises(SessionFailed) as failure:
        first_picture(lambda: session)
    assert failure.value.problem.code is ProblemCode.SIGN_IN_REFUSED
    assert session.closed == 1


@pytest.fixture
def gate() -> Iterator[threading.Event]:
    made = threading.Event()
    yield made
    made.set()


def test_a_session_that_never_opens(gate: threading.Event) -> None:
    session = FakeSession()
    session.open_gate = gate
    with pytest.raises(SessionFailed) as failure:
        first_picture(lambda: session, timeout_s=0.1)
    assert failure.value.problem.code is ProblemCode.NO_ANSWER_FROM_PBX
    assert failure.value.problem.facts == {"case": "connecting", "seconds": "0.1"}


def test_a_session_that_is_still_reading_is_waited_for() -> None:
    session = ReadingSession()
    with ThreadPoolExecutor(1) as elsewhere:
        picture = elsewhere.submit(first_picture, lambda: session, timeout_s=0.3)
        pause = threading.Event()
        for done in range(6):
            session.tell(done, 6)
            pause.wait(0.1)
        session.finish()
        assert picture.result(DEADLINE_S) == office()


def test_a_session_that_tells_nothing_is_a_mistake() -> None:
    class Silent(FakeSession):
        def open(self, listener: SessionListener) -> None:
            pass

    with pytest.raises(RuntimeError, match="without telling"):
        first_picture(Silent)
