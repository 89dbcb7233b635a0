"""Whether the phone system answers, and what a late answer means."""

import pytest

from callboard.domain.capability import Capabilities
from callboard.domain.changes import ConnectionChanged
from callboard.domain.connection import LineState, PbxIdentity
from callboard.domain.problems import ProblemCode, SessionFailed, problem
from callboard.sessions.threecx.generations import generation_named
from callboard.sessions.threecx.live_news import LiveNews, Picture, Wanted
from callboard.sessions.threecx.sign_of_life import ask_for_life
from callboard.sessions.threecx.vendor_rows import VendorTables
from tests.doubles.recording import Recording


class Clock:
    now_s = 100.0

    def __call__(self) -> float:
        return self.now_s

    def run(self, seconds: float) -> None:
        self.now_s += seconds


@pytest.fixture
def told() -> Recording:
    return Recording()


@pytest.fixture
def news(told: Recording) -> LiveNews:
    news = LiveNews(generation_named("v11"), told)
    news.begin_picture(at_least=Wanted.PICTURE)
    news.show_picture(Picture(VendorTables(), PbxIdentity("v11"), lambda _: Capabilities()))
    return news


def _lines(told: Recording) -> list[LineState]:
    return [each.connection.state for each in told.told() if isinstance(each, ConnectionChanged)]


def test_an_answer_in_time_changes_nothing(news: LiveNews, told: Recording) -> None:
    clock = Clock()
    ask_for_life(news, lambda: clock.run(2.0), 2.0, clock)
    assert _lines(told) == [LineState.LIVE]
    assert news.begin_picture() is Wanted.NOTHING


def test_an_answer_that_comes_late_is_a_new_beginning(news: LiveNews, told: Recording) -> None:
    clock = Clock()
    with pytest.raises(SessionFailed) as raised:
        ask_for_life(news, lambda: clock.run(2.6), 2.0, clock)
    assert raised.value.problem == problem(ProblemCode.NO_ANSWER_FROM_PBX, case="silent", seconds="3")
    assert _lines(told) == [LineState.LIVE, LineState.LOST]
    assert news.begin_picture() is Wanted.RECONNECTION


def test_no_answer_says_why(news: LiveNews, told: Recording) -> None:
    def ask() -> None:
        raise SessionFailed(problem(ProblemCode.CANNOT_CONNECT))

    with pytest.raises(SessionFailed) as raised:
        ask_for_life(news, ask, 2.0)
    assert raised.value.problem.code is ProblemCode.CANNOT_CONNECT
    assert _lines(told)[-1] is LineState.LOST


def test_after_the_end_nothing_is_told(news: LiveNews, told: Recording) -> None:
    clock = Clock()
    news.close()
    with pytest.raises(SessionFailed):
        ask_for_life(news, lambda: clock.run(9.0), 2.0, clock)
    assert _lines(told) == [LineState.LIVE]
