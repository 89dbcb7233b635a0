"""`callboard conference start`: one conference, told participant by participant until everybody is in or has failed."""

from dataclasses import replace

from callboard.command_line.conference.findings import agree_to, called_of, tell_findings
from callboard.command_line.conference.keeping import Keeping
from callboard.command_line.conference.members_told import MembersTold, tell_start
from callboard.command_line.conference.plan import Prepared, plan_on
from callboard.command_line.desk import Desk
from callboard.command_line.exit_codes import ExitCode
from callboard.command_line.phone_line import PhoneLine
from callboard.domain.commands import StartConference
from callboard.domain.conferences.conference import ConferencePlan
from callboard.domain.conferences.conference_progress import ConferenceProgress
from callboard.domain.conferences.free_room import proposed_room
from callboard.domain.conferences.preflight import preflight
from callboard.domain.problems import ProblemCode
from callboard.domain.request_rules import why_not

TAKEN = "Someone else was quicker in room {slot}, so it is room {other}."


def start(wanted: Prepared, line: PhoneLine, desk: Desk, *, is_sure: bool = False) -> ExitCode:
    """Start it and tell it. Raises SessionFailed."""
    plan = plan_on(line.board, wanted, desk)
    flight = preflight(plan, line.board, known_names(wanted))
    plan = called_of(plan, flight)
    if why_not(StartConference(plan), line.board) is None:
        tell_findings(flight, desk.output)
        agree_to(plan.participants, line.board, desk, is_sure=is_sure)
    progress = _held(plan, wanted, line, desk)
    if progress is not None and not wanted.room and _was_taken_before(progress):
        # Nobody asked for that very room.
        other = proposed_room(line.board, desk.my_extension, besides=plan.slot)
        if other:
            said = TAKEN.format(slot=plan.slot, other=other)
            desk.output.warn(said)
            desk.output.tell("", "warning", code="room-taken", message=said, mend="")
            progress = _held(replace(plan, slot=other), wanted, line, desk)
    if progress is None:
        return ExitCode.SAID_NO
    return tell_start(progress, line.board, desk.output, wanted.pin if wanted.is_new_pin else "")


def _held(plan: ConferencePlan, wanted: Prepared, line: PhoneLine, desk: Desk) -> ConferenceProgress | None:
    """Start it and tell every step of everybody, until all are in or have failed."""
    told, keeping = MembersTold(desk.output), Keeping(desk, wanted.what)
    progress: ConferenceProgress | None = None
    for progress in line.conference(StartConference(plan)):
        keeping.follow(progress)
        told.tell(progress.members, line.board)
        if progress.is_settled:
            break
    return progress


def _was_taken_before(progress: ConferenceProgress) -> bool:
    """Whether somebody else was quicker, and nobody of ours was called."""
    why = progress.problem
    is_taken = why is not None and why.code is ProblemCode.SLOT_IN_USE and "case" not in why.facts
    return is_taken and all(member.call_id is None for member in progress.members)


def known_names(wanted: Prepared) -> dict[str, str]:
    """Names of people whom the phone system does not know, by number."""
    return {person.number: person.name for person in wanted.what.people if person.name}
