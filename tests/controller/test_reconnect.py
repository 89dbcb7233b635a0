"""How long to wait before trying again."""

import pytest

from callboard.controller.reconnect import is_worth_retrying, planned_retry_s, wait_before_retry_s
from callboard.domain.problems import ProblemCode, problem


def test_the_wait_grows_and_stays() -> None:
    assert [wait_before_retry_s(failures) for failures in range(1, 8)] == [5, 10, 20, 30, 30, 30, 30]


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
