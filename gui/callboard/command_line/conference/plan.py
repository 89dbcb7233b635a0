"""The conference that `start`, `check` and `schedule add` are about, before the phone system is asked for anything."""

from dataclasses import dataclass, field, replace

from callboard.command_line.arguments import MY_EXTENSION
from callboard.command_line.conference.invited import invited
from callboard.command_line.conference.pins import chosen_pin, kept_pin
from callboard.command_line.conference.wishes import StartWish
from callboard.command_line.desk import Desk
from callboard.domain.board import Board
from callboard.domain.capability import Feature
from callboard.domain.conferences.conference import ConferencePlan, SlotKind
from callboard.domain.conferences.conference_template import ConferenceTemplate
from callboard.domain.conferences.free_room import proposed_room
from callboard.domain.numbers.phone_number import clean_number
from callboard.domain.problems import Problem, ProblemCode, SessionFailed, problem
from callboard.domain.request_rules import why_not_pin
from callboard.sessions.pin_store import LAST, key_of_template

NOT_USED = "PIN and options of this list are not used on this phone system: it decides by itself how people join."


@dataclass(frozen=True, slots=True)
class Prepared:
    """`room` "" is still to be chosen. `are_options_wanted`: somebody asked for them now, not only when the list was
    made."""

    what: ConferenceTemplate
    room: str = ""
    pin: str = field(default="", repr=False)
    is_new_pin: bool = False
    are_options_wanted: bool = False


def prepared(wish: StartWish, desk: Desk) -> Prepared:
    """What is wanted, as far as it can be known without a phone system. Raises SessionFailed."""
    options = wish.options
    what = invited(wish.people, options, desk)
    pin = chosen_pin(options.pin, lambda: _pin_of_list(wish, what, desk), desk)
    refused = why_not_pin(pin)
    if refused is not None:
        raise SessionFailed(refused)
    is_pin_said = options.pin.is_asked_for or options.pin.is_made or options.pin.given is not None
    wanted = options.no_names or options.instant or bool(pin and is_pin_said)
    return Prepared(replace(what, has_pin=bool(pin)), room_typed(wish.room), pin, options.pin.is_made, wanted)


def room_typed(text: str) -> str:
    """The room as the phone system calls it. What is no number is no room either, and its list says which there are."""
    number = clean_number(text)
    return text.strip() if isinstance(number, Problem) else number


def plan_on(board: Board, wanted: Prepared, desk: Desk) -> ConferencePlan:
    """The plan on this phone system, in the room that was named or in the one that is proposed. Raises SessionFailed
    NO_PARTICIPANTS or NO_FREE_ROOM."""
    if not wanted.what.people:
        raise SessionFailed(problem(ProblemCode.NO_PARTICIPANTS))
    room = wanted.room or proposed_room(board, desk.my_extension)
    if not room:
        raise SessionFailed(_why_no_room(board, desk.my_extension))
    plan = wanted.what.plan(room, wanted.pin)
    is_off = board.capabilities.of(Feature.CONFERENCE_OPTIONS).on is False
    if plan.has_options and is_off and not wanted.are_options_wanted:
        desk.output.warn(NOT_USED)
        desk.output.tell("", "warning", code="options-not-used", message=NOT_USED, mend="")
        return ConferencePlan(room, plan.participants)
    return plan


def _why_no_room(board: Board, my_extension: str) -> Problem:
    own = sorted(slot.number for slot in board.slots.values() if slot.kind is SlotKind.PERSONAL)
    if not own or my_extension:
        return problem(ProblemCode.NO_FREE_ROOM)
    return problem(ProblemCode.NO_FREE_ROOM, case="whose", example=own[0], variable=MY_EXTENSION)


def _pin_of_list(wish: StartWish, what: ConferenceTemplate, desk: Desk) -> str:
    if not what.has_pin:
        return ""
    return kept_pin(key_of_template(what.name) if wish.people.template is not None else LAST, desk)
