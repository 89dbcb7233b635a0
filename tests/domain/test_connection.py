"""How things stand with the phone system."""

import pytest

from callboard.domain.connection import Connection, LineState
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
