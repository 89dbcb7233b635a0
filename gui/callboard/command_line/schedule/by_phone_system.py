"""`callboard schedule --by 3cx`: conferences that 3CX 12 itself is asked to start, which may not work."""

import time

from callboard.command_line.conference.plan import prepared
from callboard.command_line.conference.verb import OnLine
from callboard.command_line.desk import Desk
from callboard.command_line.exit_codes import ExitCode
from callboard.command_line.output import told
from callboard.command_line.phone_line import PhoneLine
from callboard.command_line.schedule.people import each_once
from callboard.command_line.schedule.times import COMES_TWICE, shown_moment, told_moment, typed_moment
from callboard.command_line.schedule.wishes import ScheduleWish
from callboard.domain.capability import Feature
from callboard.domain.commands import ReadSchedules, RemoveSchedule, ScheduleCommand, ScheduleConference
from callboard.domain.conferences.scheduled_conference import ScheduledConference, Schedules, new_record_id
from callboard.domain.numbers.phone_number import printable
from callboard.domain.problems import ProblemCode, SessionFailed, problem
from callboard.domain.request_rules import why_not
from callboard.wording.problem_sentences import sentence_of
from callboard.wording.schedule_sentences import EXPERIMENTAL, FATE_TEXTS

NOT_READ = "What 3CX has in its list is not known now."


def tell_scheduled(line: PhoneLine, desk: Desk) -> int:
    """Tell each of them, the next one first. Returns how many there are. Raises SessionFailed."""
    schedules = _read(line).remembering(desk.kept.shelf.read().outcomes)
    for each in schedules.known:
        fate = schedules.fate_of(each, time.time())
        head = f"{each.record_id}  {shown_moment(each.starts_at_s)}  {each.title}"
        _tell(f"{head}: {FATE_TEXTS[fate]}", each, str(fate), desk)
    if schedules.unreadable:
        said = f"{schedules.unreadable} more in the list of 3CX could not be read."
        desk.output.warn(said)
        desk.output.tell("", "warning", code="schedules-unreadable", message=said, mend="")
    return len(schedules.known)


def tell_if_there(desk: Desk, on_line: OnLine) -> int:
    """Tell each of them as far as this phone system has such a list; one that does not answer is a warning. Returns how
    many there are."""

    def tell(line: PhoneLine) -> int:
        offers = line.board.capabilities.of(Feature.SCHEDULE).on is not False
        return tell_scheduled(line, desk) if offers else 0

    try:
        return on_line(tell)
    except SessionFailed as failure:
        desk.output.warn(f"{NOT_READ} {sentence_of(failure.problem).whole}")
        desk.output.tell("", "warning", **told(failure.problem))
        return 0


def schedule(wish: ScheduleWish, line: PhoneLine, desk: Desk) -> ExitCode:
    """Ask 3CX for it, and tell what it keeps of it. Raises SessionFailed."""
    moment = typed_moment(wish.at, time.time())
    wanted = prepared(wish.what, desk)
    title = wish.title.strip() or wanted.what.name
    what = each_once(wanted, desk)
    made = ScheduledConference(new_record_id(), title, round(moment.at_s), wanted.pin, what.numbers)
    refused = why_not(ScheduleConference(made), line.board)
    if refused is not None:
        raise SessionFailed(refused)
    if not wish.is_experimental and not desk.kept.is_phone_system_tried():
        raise SessionFailed(problem(ProblemCode.FEATURE_NOT_OFFERED, feature=Feature.SCHEDULE, case="experimental"))
    desk.output.warn(EXPERIMENTAL.whole)
    desk.output.tell("", "warning", code="experimental", message=EXPERIMENTAL.what, mend=EXPERIMENTAL.mend)
    if moment.comes_twice:
        desk.output.warn(COMES_TWICE)
        desk.output.tell("", "warning", code="time-comes-twice", message=COMES_TWICE, mend="")
    _done(ScheduleConference(made), line)
    _tell("", made, "waiting", desk)
    said = f"3CX has “{title}” in its list for {shown_moment(made.starts_at_s)} as {made.record_id}."
    told_pin = {"pin": wanted.pin} if wanted.is_new_pin else {}
    desk.output.tell(said, "result", outcome="done", id=made.record_id, message=EXPERIMENTAL.what, **told_pin)
    if wanted.is_new_pin:
        desk.output.go_on(f"PIN: {wanted.pin}")
    return ExitCode.DONE


def unschedule(wish: ScheduleWish, line: PhoneLine, desk: Desk) -> ExitCode:
    """Have 3CX remove them; none of them unless all are in its list. Raises SessionFailed."""
    schedules = _read(line)
    for record_id in wish.ids:
        if schedules.find(record_id) is None:
            raise SessionFailed(problem(ProblemCode.PLANNED_UNKNOWN, planned_id=printable(record_id)))
    for record_id in wish.ids:
        _done(RemoveSchedule(record_id), line)
    said = "It is off the list of 3CX." if len(wish.ids) == 1 else f"{len(wish.ids)} are off the list of 3CX."
    desk.output.tell(said, "result", outcome="done", ids=list(wish.ids))
    return ExitCode.DONE


def _read(line: PhoneLine) -> Schedules:
    _done(ReadSchedules(), line)
    line.is_so_within(1.0, lambda board: board.schedules.is_read)
    return line.board.schedules


def _done(command: ScheduleCommand, line: PhoneLine) -> None:
    answer = line.ask(command)
    for _ in line.changes():
        if answer.done():
            break
    answer.result()


def _tell(sentence: str, each: ScheduledConference, state: str, desk: Desk) -> None:
    desk.output.tell(
        sentence,
        "planned",
        by="3cx",
        id=each.record_id,
        title=each.title,
        starts_at=told_moment(each.starts_at_s),
        starts_at_s=each.starts_at_s,
        state=state,
        slot=None,
        numbers=list(each.called_at_start),
        ask_names=None,
        instant=None,
        has_pin=bool(each.pin),
    )
