"""How long to wait before trying again."""

import pytest

from callboard.controller.line.reconnect import (
    is_worth_retrying,
    planned_retry_s,
    rest_after_loss_s,
    wait_before_retry_s,
)
from callboard.domain.problems import ProblemCode, problem


def test_the_wait_grows_and_stays() -> None:
    assert [wait_before_retry_s(failures) for failures in range(1, 8)] == [5, 10, 20, 30, 30, 30, 30]


def test_a_wait_is_never_longer_and_never_much_shorter() -> None:
    for drawn in (0.0, 0.3, 1.0):
        assert all(0.8 * 5 <= wait_before_retry_s(1, drawn) <= 5 for _ in range(3))
        assert wait_before_retry_s(9, drawn) == 30 * (1 - 0.2 * drawn)
    assert planned_retry_s(problem(ProblemCode.CANNOT_CONNECT), 1, 1.0) == 4


def test_two_losses_in_a_minute_are_tried_at_once_and_more_are_not() -> None:
    assert [rest_after_loss_s([100.0 + each for each in range(count)], 110.0) for count in range(1, 8)] == [
        *(0, 0, 5, 10, 20, 30, 30)
    ]
    assert rest_after_loss_s([0.0, 20.0, 100.0], 100.0) == 0
    assert rest_after_loss_s([98.0, 99.0, 100.0], 100.0, 1.0) == 4


@pytest.mark.parametrize("failures", [0, -3])
def test_no_failure_yet_is_the_shortest_wait(failures: int) -> None:
    assert wait_before_retry_s(failures) == 5


@pytest.mark.parametrize(
    "code",
    [
        ProblemCode.CANNOT_CONNECT,
        ProblemCode.CONNECTION_LOST,
        ProblemCode.CALL_MANAGER_NOT_CONNECTED,
        ProblemCode.VENDOR_ERROR,
    ],
)
def test_what_may_go_away_by_itself_is_tried_again(code: ProblemCode) -> None:
    assert is_worth_retrying(problem(code))
    assert planned_retry_s(problem(code), 2) == 10


@pytest.mark.parametrize(
    "code",
    [ProblemCode.FILE_MISSING, ProblemCode.WRONG_GENERATION, ProblemCode.SIGN_IN_REFUSED, ProblemCode.RUNTIME_MISSING],
)
def test_what_somebody_has_to_mend_is_not(code: ProblemCode) -> None:
    assert not is_worth_retrying(problem(code))
    assert planned_retry_s(problem(code), 1) is None
