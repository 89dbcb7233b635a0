"""How long to wait before trying again, and whether trying again can help: pure arithmetic."""

from collections.abc import Sequence

from callboard.domain.problems import WRONG_SET_UP, Problem, ProblemCode

WAITS_S = (5.0, 10.0, 20.0, 30.0)
"""The wait after the first, second, ... failure in a row; the last one repeats (ui-spec, section 7.1)."""
SPREAD = 0.2
"""A wait is shorter by up to this part of it, so that all the consoles of an office do not come back to a phone system
that has just started in the same instant. Never longer: nobody waits for more than the drawn times."""
LOSSES_AT_ONCE, LATELY_S = 2, 60.0
"""A lost line is tried at once. One that is lost for the third time in this time comes and goes: it is left alone for
a while, or the board would flicker and the phone system be read again and again."""

_STAYS_UNTIL_SOMEBODY_ACTS = WRONG_SET_UP | {ProblemCode.SIGN_IN_REFUSED, ProblemCode.SCENARIO_UNREADABLE}


def wait_before_retry_s(failures_in_a_row: int, drawn: float = 0.0) -> float:
    """The wait after that many failures, at least one, in seconds. `drawn` is a random number from 0 to 1."""
    return WAITS_S[min(max(failures_in_a_row, 1), len(WAITS_S)) - 1] * (1 - SPREAD * drawn)


def is_worth_retrying(what: Problem) -> bool:
    """Whether `what` may go away by itself. A wrong file or a wrong password does not."""
    return what.code not in _STAYS_UNTIL_SOMEBODY_ACTS


def planned_retry_s(what: Problem, failures_in_a_row: int, drawn: float = 0.0) -> float | None:
    """The wait before the next try, None when none is planned."""
    return wait_before_retry_s(failures_in_a_row, drawn) if is_worth_retrying(what) else None


def rest_after_loss_s(lost_at_s: Sequence[float], now_s: float, drawn: float = 0.0) -> float:
    """The wait before a line is tried again that was lost at these moments, the newest just now; mostly none."""
    lately = sum(now_s - moment_s < LATELY_S for moment_s in lost_at_s)
    return 0.0 if lately <= LOSSES_AT_ONCE else wait_before_retry_s(lately - LOSSES_AT_ONCE, drawn)
