"""How long to wait before trying again, and whether trying again can help: pure arithmetic."""

from callboard.domain.problems import WRONG_SET_UP, Problem, ProblemCode

WAITS_S = (5.0, 10.0, 20.0, 30.0)
"""The wait after the first, second, ... failure in a row; the last one repeats (ui-spec, section 7.1)."""

_STAYS_UNTIL_SOMEBODY_ACTS = WRONG_SET_UP | {ProblemCode.SIGN_IN_REFUSED, ProblemCode.SCENARIO_UNREADABLE}


def wait_before_retry_s(failures_in_a_row: int) -> float:
    """The wait after that many failures, at least one. Seconds."""
    return WAITS_S[min(max(failures_in_a_row, 1), len(WAITS_S)) - 1]


def is_worth_retrying(what: Problem) -> bool:
    """Whether `what` may go away by itself. A wrong file or a wrong password does not."""
    return what.code not in _STAYS_UNTIL_SOMEBODY_ACTS


def planned_retry_s(what: Problem, failures_in_a_row: int) -> float | None:
    """The wait before the next try, None when none is planned."""
    return wait_before_retry_s(failures_in_a_row) if is_worth_retrying(what) else None
