"""How things stand with the phone system."""

import pytest

from callboard.domain.connection import Connection, LineState, moment_of_news_s
from callboard.domain.problems import ProblemCode, problem

WHY = problem(ProblemCode.CANNOT_CONNECT)


@pytest.mark.parametrize(
    ("connection", "has_failed"),
    [
        (Connection(LineState.CONNECTING), False),
        (Connection(LineState.CONNECTING, WHY, attempt=2), True),
        (Connection(LineState.LIVE), False),
        (Connection(LineState.LOST, WHY, attempt=2), False),
        (Connection(LineState.LOST, WHY, attempt=3), True),
        (Connection(LineState.FAILED, WHY), True),
        (Connection(LineState.CLOSED), False),
    ],
)
def test_when_there_is_little_hope(connection: Connection, has_failed: bool) -> None:
    assert connection.has_failed is has_failed


@pytest.mark.parametrize(
    ("now_s", "passed_s", "moment_s"),
    [
        (1060.0, 60.0, 1000.0),
        (1060.0, 5.0, 1000.0),  # slept: the other clock stood still
        (400.0, 60.0, 340.0),  # the calendar was put back: no news of the future
        (9060.0, 60.0, 1000.0),  # put forward
    ],
)
def test_news_is_never_younger_than_it_is(now_s: float, passed_s: float, moment_s: float) -> None:
    assert moment_of_news_s(1000.0, now_s, passed_s) == moment_s
