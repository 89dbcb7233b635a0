"""`callboard schedule` for conferences that Callboard itself starts: no phone system is needed to plan one."""

import time
from dataclasses import replace

from callboard.command_line.conference.pins import keep_pin
from callboard.command_line.conference.plan import prepared
from callboard.command_line.desk import Desk
from callboard.command_line.exit_codes import ExitCode
from callboard.command_line.schedule.people import each_once
from callboard.command_line.schedule.times import COMES_TWICE, shown_moment, told_moment, typed_moment
from callboard.command_line.schedule.wishes import ScheduleWish
from callboard.domain.board import Board
from callboard.domain.conferences.planned_conference import (
    PlannedConference,
    PlannedState,
    new_planned_id,
    planned_with_id,
    with_planned,
    without_planned,
)
from callboard.domain.conferences.planned_start import why_not_planned
from callboard.domain.numbers.phone_number import printable
from callboard.domain.problems import ProblemCode, SessionFailed, problem
from callboard.sessions.pin_store import key_of_planned

MUST_RUN = "Callboard must be running at that time and connected to this phone system."
LONGEST_TITLE = 80
_STATE_WORDS = {
    PlannedState.WAITING: "waiting",
    PlannedState.STARTING: "being started",
    PlannedState.STARTED: "started",
    PlannedState.FAILED: "could not be started",
    PlannedState.MISSED: "missed: Callboard was not running or not connected",
}


def tell_planned(desk: Desk) -> int:
    """Tell each of them, the next one first. Returns how many there are."""
    known = desk.kept.shelf.read().planned
    for each in sorted(known, key=lambda one: one.starts_at_s):
        state = _STATE_WORDS[each.state]
        title = each.what.name or ", ".join(each.what.numbers)
        _tell(f"{each.planned_id}  {shown_moment(each.starts_at_s)}  {title}: {state}", each, desk)
    return len(known)


def plan(wish: ScheduleWish, desk: Desk) -> ExitCode:
    """Put it on the list. Raises SessionFailed."""
    moment = typed_moment(wish.at, time.time())
    wanted = prepared(wish.what, desk)
    title = " ".join(printable(wish.title, LONGEST_TITLE).split()) or wanted.what.name
    what = each_once(wanted, desk)
    refused = why_not_planned(what, Board())
    if refused is not None:
        raise SessionFailed(refused)
    made = PlannedConference(
        new_planned_id(), moment.at_s, replace(what, name=title), wanted.room, state_since_s=time.time()
    )
    keep_pin(key_of_planned(made.planned_id), wanted.pin, desk)
    desk.kept.shelf.change(lambda memory: replace(memory, planned=with_planned(memory.planned, made)))
    if moment.comes_twice:
        desk.output.warn(COMES_TWICE)
        desk.output.tell("", "warning", code="time-comes-twice", message=COMES_TWICE, mend="")
    _tell("", made, desk)
    said = f"Planned for {shown_moment(made.starts_at_s)} as {made.planned_id}. {MUST_RUN}"
    told_pin = {"pin": wanted.pin} if wanted.is_new_pin else {}
    desk.output.tell(said, "result", outcome="done", id=made.planned_id, message=MUST_RUN, **told_pin)
    if wanted.is_new_pin:
        desk.output.go_on(f"PIN: {wanted.pin}")
    return ExitCode.DONE


def unplan(wish: ScheduleWish, desk: Desk) -> ExitCode:
    """Take them off the list; none of them unless all are on it. Raises SessionFailed."""
    known = desk.kept.shelf.read().planned
    found = [planned_with_id(known, planned_id) for planned_id in wish.ids]
    for planned_id, each in zip(wish.ids, found, strict=True):
        if each is None:
            raise SessionFailed(problem(ProblemCode.PLANNED_UNKNOWN, planned_id=printable(planned_id)))
    for planned_id in wish.ids:
        desk.kept.shelf.change(
            lambda memory, gone=planned_id: replace(memory, planned=without_planned(memory.planned, gone))
        )
        keep_pin(key_of_planned(planned_id), "", desk)
    said = "It is off the list." if len(wish.ids) == 1 else f"{len(wish.ids)} conferences are off the list."
    desk.output.tell(said, "result", outcome="done", ids=list(wish.ids))
    return ExitCode.DONE


def _tell(sentence: str, each: PlannedConference, desk: Desk) -> None:
    desk.output.tell(
        sentence,
        "planned",
        by="callboard",
        id=each.planned_id,
        title=each.what.name,
        starts_at=told_moment(each.starts_at_s),
        starts_at_s=round(each.starts_at_s),
        state=str(each.state),
        slot=each.slot or None,
        numbers=list(each.what.numbers),
        ask_names=each.what.ask_names,
        instant=each.what.instant,
        has_pin=each.what.has_pin,
    )
