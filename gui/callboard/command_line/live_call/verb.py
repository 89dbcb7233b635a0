"""`callboard calls`, and what is done with one of them: from what is wanted to whoever does it."""

from collections.abc import Callable

from callboard.command_line.asking import QuestionStopped
from callboard.command_line.desk import Desk
from callboard.command_line.live_call.calls import tell_calls
from callboard.command_line.live_call.carrying_out import LiveCallRun
from callboard.command_line.live_call.wishes import CallsWish, LiveCallDeed, LiveCallWish
from callboard.command_line.phone_line import PhoneLine
from callboard.command_line.stopped import NOTHING_DONE, StoppedWith
from callboard.domain.problems import ProblemCode, SessionFailed, problem

ASKED_AND_NOT_KNOWN = (
    "Stopped watching. The phone system was asked; whether it did it is not known. Look at “callboard calls”."
)
STOPPED_FOLLOWING = "Stopped watching."

OnLine = Callable[[Callable[[PhoneLine], int]], int]
"""Connects, and lets something use the line. Raises SessionFailed."""


def calls_verb(wish: CallsWish, desk: Desk, on_line: OnLine) -> int:
    """Tell them. Returns the exit code. Raises SessionFailed."""
    try:
        return on_line(lambda line: tell_calls(wish, line, desk.output, desk.my_extension))
    except KeyboardInterrupt:
        raise StoppedWith(STOPPED_FOLLOWING) from None


def live_call_verb(wish: LiveCallWish, desk: Desk, on_line: OnLine, may_listen: Callable[[], bool]) -> int:
    """Do it and tell it. Returns the exit code. Raises SessionFailed; StoppedWith tells how far it had come."""
    if wish.deed is LiveCallDeed.LISTEN and not may_listen():
        raise SessionFailed(problem(ProblemCode.LISTENING_OFF))
    run = LiveCallRun(wish, desk)
    try:
        return on_line(run.run)
    except QuestionStopped:
        raise
    except KeyboardInterrupt:
        raise StoppedWith(ASKED_AND_NOT_KNOWN if run.has_asked else NOTHING_DONE) from None
