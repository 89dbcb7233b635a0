"""`callboard conference list` and `show`: the rooms, and who is in one, on the way or missing."""

import time

from callboard.command_line.conference.keeping import kept_running
from callboard.command_line.conference.left_behind import left_behind, state_in
from callboard.command_line.conference.pins import kept_pin
from callboard.command_line.conference.plan import room_typed
from callboard.command_line.conference.wishes import RoomWish
from callboard.command_line.desk import Desk
from callboard.command_line.exit_codes import ExitCode
from callboard.command_line.output import Output
from callboard.command_line.status import tell_slot
from callboard.domain.board import Board
from callboard.domain.conferences.conference import ConferenceSlot, SlotKind, SlotState
from callboard.domain.conferences.conference_memory import KeptConference, KeptMember
from callboard.domain.conferences.conference_progress import MemberStep
from callboard.domain.numbers.phone_number import same_number
from callboard.domain.problems import ProblemCode, SessionFailed
from callboard.domain.request_rules import why_not_slot
from callboard.models.conferences.member_facts import MemberFacts, members_facts
from callboard.sessions.pin_store import key_of_running
from callboard.sessions.steady_clock import steady_now_s
from callboard.wording.step_words import MEMBER_STEP_WORDS, SLOT_STATE_WORDS

_NOBODY_IN_IT = frozenset({SlotState.FREE, SlotState.NOT_USABLE})


def tell_rooms(board: Board, desk: Desk, *, is_all: bool) -> ExitCode:
    """Every shared room, and of the personal ones those in use and my own, or with `is_all` all of them."""
    shown = [slot for slot in board.slots.values() if is_all or _is_worth_telling(slot, board, desk.my_extension)]
    gone = left_behind(board)
    shown += gone
    for slot in shown:
        tell_slot(slot, state_in(slot.number, board), board, desk.output)
    shared = [slot.number for slot in board.slots.values() if slot.kind is SlotKind.FIXED]
    free = sum(board.slot_state(number) is SlotState.FREE for number in shared)
    rooms = (*board.slots, *(slot.number for slot in gone))
    running = sum(state_in(number, board) is SlotState.RUNNING for number in rooms)
    inside = "1 conference is running." if running == 1 else f"{running} conferences are running."
    said = f"{free} of {len(shared)} rooms are free." if shared else inside
    desk.output.tell(
        said, "result", outcome="done", slots=len(shown), free_rooms=free, rooms=len(shared), running=running
    )
    return ExitCode.DONE


def show_room(wish: RoomWish, board: Board, desk: Desk) -> ExitCode:
    """Everybody in it, then those who were called from here and are not in it. Raises SessionFailed."""
    room = known_room(wish.room, board)
    kept = kept_running(room, desk)
    state, output = state_in(room, board), desk.output
    is_empty = state in _NOBODY_IN_IT
    output.tell(
        f"Room {room}: {SLOT_STATE_WORDS[state]}" + (f", “{kept.title}”" if kept and kept.title else ""),
        "room",
        number=room,
        state=str(state),
        title=kept.title if kept else "",
        pin_state="not-known" if kept is None else "set" if kept.has_pin else "none",
    )
    people = () if is_empty else members_facts(room, board, None)
    for one in people:
        _tell_one(one, _seconds(one, kept), output)
    absent = {} if kept is None or is_empty else absent_from(kept, people)
    for how, members in absent.items():
        for member in members:
            _tell_absent(member, how, board, output)
    missing = absent.get("missing", [])
    pin = _told_pin(room, wish, kept, desk)
    in_it = sum(one.step is MemberStep.JOINED for one in people)
    output.tell(
        f"{in_it} in, {len(people) - in_it} on the way, {len(missing)} missing.",
        "result",
        outcome="done",
        slot=room,
        joined=in_it,
        on_the_way=len(people) - in_it,
        missing=len(missing),
        **pin,
    )
    return ExitCode.DONE


def known_room(typed: str, board: Board) -> str:
    """The room that was named. Raises SessionFailed when it is none of this phone system's, and nobody is in it."""
    room = room_typed(typed)
    refused = why_not_slot(room, board)
    if refused is not None and not any(slot.number == room for slot in left_behind(board)):
        raise SessionFailed(refused)
    return room


def absent_from(kept: KeptConference, people: tuple[MemberFacts, ...]) -> dict[str, list[KeptMember]]:
    """Who was invited and is not among `people`, who are there or on the way: "missing", "left" or "removed"."""
    absent: dict[str, list[KeptMember]] = {"missing": [], "left": [], "removed": []}
    for member in kept.members:
        if any(same_number(member.number, one.number) for one in people):
            continue
        if member.why == ProblemCode.CANCELLED:
            absent["removed"].append(member)
        else:
            absent["left" if member.step in (MemberStep.JOINED, MemberStep.LEFT) else "missing"].append(member)
    return absent


def _is_worth_telling(slot: ConferenceSlot, board: Board, mine: str) -> bool:
    if slot.kind is not SlotKind.PERSONAL or (slot.owner and slot.owner == mine):
        return True
    return board.slot_state(slot.number) is not SlotState.FREE


def _seconds(one: MemberFacts, kept: KeptConference | None) -> int | None:
    """How long it has been so. The phone system tells that of nobody who was there before this run; who was called
    into the room from here, and is in it by the same call, is kept with the time."""
    if one.since is not None:
        return max(0, round(steady_now_s() - one.since))
    if kept is None or one.step is not MemberStep.JOINED:
        return None
    same = (member for member in kept.members if member.call_id == one.call_id)
    in_since_s = next((member.in_since_s for member in same if same_number(member.number, one.number)), None)
    return None if in_since_s is None else max(0, round(time.time() - in_since_s))


def _tell_one(one: MemberFacts, seconds: int | None, output: Output) -> None:
    spent = "" if seconds is None else f", {seconds // 60}:{seconds % 60:02} min"
    output.tell(
        f"    {one.number} {one.name}".rstrip() + f": {MEMBER_STEP_WORDS[one.step]}{spent}",
        "inside",
        number=one.number,
        name=one.name,
        state=str(one.step),
        call_id=one.call_id,
        seconds=seconds,
    )


def _tell_absent(member: KeptMember, how: str, board: Board, output: Output) -> None:
    name = member.name or board.name_of(member.number)
    text = f"    {member.number} {name}".rstrip() + f": {how.capitalize()}"
    output.tell(text, "absent", number=member.number, name=name, state=how, problem=member.why or None)


def _told_pin(room: str, wish: RoomWish, kept: KeptConference | None, desk: Desk) -> dict[str, str]:
    if not wish.tells_pin or kept is None or not kept.has_pin:
        return {}
    pin = kept_pin(key_of_running(room), desk)
    if pin:
        desk.output.go_on(f"PIN: {pin}")
    return {"pin": pin} if pin else {}
