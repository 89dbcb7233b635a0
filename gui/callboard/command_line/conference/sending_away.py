"""`callboard conference remove` and `end`: ending the part of some, or of everybody."""

from concurrent.futures import Future

from callboard.command_line.conference.calling_in import room_in_use
from callboard.command_line.conference.keeping import forget_running, keep_removed
from callboard.command_line.conference.left_behind import is_over
from callboard.command_line.conference.wishes import RoomWish
from callboard.command_line.desk import Desk
from callboard.command_line.dial import named
from callboard.command_line.exit_codes import ExitCode, exit_code_of
from callboard.command_line.output import told_in_result
from callboard.command_line.phone_line import PhoneLine
from callboard.domain.board import Board
from callboard.domain.calls.call import Leg
from callboard.domain.commands import DropLeg
from callboard.domain.numbers.phone_number import clean_number, printable, same_number
from callboard.domain.problems import Problem, ProblemCode, SessionFailed, problem

UNTIL_GONE_S = 20.0
"""How long an accepted end may take to show."""


def remove(wish: RoomWish, line: PhoneLine, desk: Desk) -> ExitCode:
    """End their parts and tell it one by one. Raises SessionFailed."""
    room, _ = room_in_use(wish.room, line, desk)
    legs = [_leg_in(room, number, line.board) for number in wish.numbers]
    why: Problem | None = None
    for leg in legs:
        failed = _drop(leg, line)
        text = f"{named(leg.number, line.board)} was removed." if failed is None else ""
        if failed is not None:
            desk.output.explain(failed)
        event = "removed" if failed is None else "not-removed"
        told = told_in_result(failed)
        desk.output.tell(text, event, slot=room, number=leg.number, call_id=leg.call_id, **told)
        why = why or failed
        if failed is None:
            keep_removed(room, leg.number, desk)
    code = exit_code_of(why)
    desk.output.tell("", "result", outcome="done" if why is None else "incomplete", slot=room, **told_in_result(why))
    return code


def end(wish: RoomWish, line: PhoneLine, desk: Desk) -> ExitCode:
    """Cut everybody off once somebody has said yes, and wait until the room is empty. Raises SessionFailed."""
    room, _ = room_in_use(wish.room, line, desk)
    count = len(line.board.members_of(room))
    people = "1 person" if count == 1 else f"{count} people"
    question = f"End this conference for everyone? {people} in room {room} will be cut off."
    if not wish.is_sure and not desk.asking.agrees(question):
        raise SessionFailed(problem(ProblemCode.NOT_CONFIRMED))
    line.end_conference(room)
    if not line.is_so_within(UNTIL_GONE_S, lambda board: is_over(room, board)):
        left = problem(ProblemCode.NO_REACTION, seconds=f"{UNTIL_GONE_S:g}")
        desk.output.explain(left)
        still = [leg.number for leg in line.board.members_of(room) if line.board.shows_parties(leg.call_id)]
        desk.output.tell("", "result", outcome="incomplete", slot=room, members=still, **told_in_result(left))
        return exit_code_of(left)
    forget_running(room, desk)
    said = f"The conference in room {room} is over."
    desk.output.tell(said, "result", outcome="done", slot=room, members=[], **told_in_result(None))
    return ExitCode.DONE


def _leg_in(room: str, typed: str, board: Board) -> Leg:
    number = clean_number(typed)
    if isinstance(number, Problem):
        raise SessionFailed(number)
    found = next((leg for leg in board.members_of(room) if same_number(leg.number, number)), None)
    if found is None:
        raise SessionFailed(problem(ProblemCode.NOT_IN_ROOM, number=printable(number), slot=room))
    return found


def _drop(leg: Leg, line: PhoneLine) -> Problem | None:
    """Why it came to nothing; None once the part is seen to be over."""
    answer = line.ask(DropLeg(leg.call_id, leg.number))
    line.is_so_within(UNTIL_GONE_S, lambda board: leg.key not in board.legs or _has_failed(answer))
    if leg.key not in line.board.legs:
        return None
    error = answer.exception() if answer.done() else None
    if isinstance(error, SessionFailed):
        return error.problem
    return problem(ProblemCode.NO_REACTION, seconds=f"{UNTIL_GONE_S:g}")


def _has_failed(answer: "Future[None]") -> bool:
    return answer.done() and answer.exception() is not None
