"""`callboard schedule`: from what is wanted to whoever does it."""

from callboard.command_line.conference.verb import OnLine
from callboard.command_line.desk import Desk
from callboard.command_line.exit_codes import ExitCode
from callboard.command_line.phone_line import PhoneLine
from callboard.command_line.schedule.by_phone_system import (
    schedule,
    tell_if_there,
    tell_scheduled,
    unschedule,
)
from callboard.command_line.schedule.planned import plan, tell_planned, unplan
from callboard.command_line.schedule.wishes import ScheduleDeed, ScheduleWish, StartedBy

NOTHING_PLANNED = "Nothing is planned."


def schedule_verb(wish: ScheduleWish, desk: Desk, on_line: OnLine) -> int:
    """Do it and tell it. Returns the exit code. Raises SessionFailed."""
    if wish.deed is ScheduleDeed.LIST:
        return _list(wish.by, desk, on_line)
    is_own = wish.by is StartedBy.CALLBOARD
    if wish.deed is ScheduleDeed.ADD:
        return plan(wish, desk) if is_own else on_line(lambda line: schedule(wish, line, desk))
    return unplan(wish, desk) if is_own else on_line(lambda line: unschedule(wish, line, desk))


def _list(by: StartedBy, desk: Desk, on_line: OnLine) -> int:
    own = 0 if by is StartedBy.PHONE_SYSTEM else tell_planned(desk)
    if by is StartedBy.AS_SWITCHED_ON:
        theirs = tell_if_there(desk, on_line) if desk.kept.is_phone_system_tried() else 0
        return _end(own + theirs, desk)

    def tell_more(line: PhoneLine) -> int:
        return _end(own + tell_scheduled(line, desk), desk)

    return _end(own, desk) if by is StartedBy.CALLBOARD else on_line(tell_more)


def _end(count: int, desk: Desk) -> int:
    desk.output.tell("" if count else NOTHING_PLANNED, "result", outcome="done", planned=count)
    return ExitCode.DONE
