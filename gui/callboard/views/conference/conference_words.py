"""A conference in words: its room, its options, its people. Nothing is painted here."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from types import MappingProxyType

from PySide6.QtCore import QCoreApplication

from callboard.domain.board import Board
from callboard.domain.capability import Feature
from callboard.domain.conferences.conference import ConferencePlan, ConferenceSlot, SlotKind
from callboard.domain.conferences.conference_events import events_between
from callboard.domain.conferences.conference_progress import ConferencePhase, ConferenceProgress, MemberStep
from callboard.domain.problems import Problem
from callboard.models.conferences.member_facts import MemberFacts
from callboard.models.conferences.slot_facts import SlotFacts
from callboard.views.words.clock_words import passed
from callboard.views.words.connection_words import no_line_words
from callboard.views.words.number_words import as_dialled
from callboard.views.words.phrases import problem_text, why_off
from callboard.views.words.state_words import in_sentence, people, personal_room

translate = QCoreApplication.translate


def room_name(slot: str, board: Board, my_phone: str) -> str:
    """How a room is called inside a sentence: "room 702", "my room", "Anna Berg's room"."""
    known = board.slots.get(slot)
    if known is None or known.kind is not SlotKind.PERSONAL:
        return translate("Conference", "room {slot}").format(slot=slot)
    if known.owner == my_phone:
        return translate("Conference", "my room")
    return personal_room(board.name_of(known.owner) or known.owner)


def subtitle(slot: str, board: Board) -> str:
    """What stands below the title of a new conference."""
    known = board.slots.get(slot)
    if known is None or known.kind is not SlotKind.PERSONAL:
        return translate("Conference", "Add people, choose how they join, then start.")
    owner = in_sentence(known.owner, board.name_of(known.owner))
    text = translate("Conference", "Callboard dials {slot}, the room that belongs to {owner}.")
    return text.format(slot=slot, owner=owner)


def why_not_add(board: Board, slot: str, is_in_use: bool, is_starting: bool) -> str:
    """Why nobody can be called into the conference that is shown in `slot`, "" when somebody can."""
    if not board.connection.is_live:
        return no_line_words(board.connection)
    if is_orphaned(slot, board):
        return translate(
            "Conference",
            "The extension that owns this room is gone. Nobody can be added any more.",
        )
    offered = board.capabilities.of(Feature.ADD_TO_CONFERENCE)
    if offered.on is not True:
        return why_off(offered, board.identity.generation).whole
    if is_in_use:
        return ""
    if is_starting:
        return translate("Conference", "People can be added as soon as the first phone rings.")
    return translate("Conference", "This conference is over. Choose the room on the left to set up another one.")


def is_orphaned(slot: str, board: Board) -> bool:
    """Whether the room was that of an extension that is gone."""
    known = board.slots.get(slot)
    if known is None:
        return board.is_known and bool(board.slots) and bool(slot)
    return known.kind is SlotKind.PERSONAL and known.owner not in board.extensions


def orphan(slot: str, board: Board) -> ConferenceSlot | None:
    """The room that was that of an extension which is gone; None for any other."""
    owner = slot.partition("**")[2]
    return ConferenceSlot(slot, SlotKind.PERSONAL, owner) if owner and is_orphaned(slot, board) else None


def guests_words(slot: str, board: Board, has_pin: bool) -> str:
    """How somebody joins a running conference by themselves (3cx-conferences, section 2.3)."""
    gateway = next((each.number for each in board.slots.values() if each.kind is SlotKind.GATEWAY), "")
    if not has_pin:
        text = translate("Conference", "Anybody who dials {slot} can join.")
        return text.format(slot=slot)
    if not gateway:
        return ""
    return translate("Conference", "Guests dial {gateway} and type the PIN.").format(gateway=gateway)


def shared_words(room: str) -> str:
    """Two consoles opened the same room at once."""
    text = translate("Conference", "Someone else opened {room} at the same moment. You are all in one conference now.")
    return text.format(room=room)


def named(why: Problem, person: Callable[[str], str]) -> Problem:
    """The same with whoever it happened to as people call them."""
    who = why.facts.get("who", "")
    return replace(why, facts=MappingProxyType({**why.facts, "who": person(who)})) if who else why


def pin_words(people_without: list[str], why: Problem | None) -> str:
    """Who did not come in because the PIN is another one; "" when that is nobody."""
    if why is None or not people_without:
        return ""
    text = problem_text(why)
    return f"{', '.join(people_without)}: {text.what} {text.mend}"


def pin_wanted_words(people_wanted: list[str]) -> str:
    """The PIN of a conference is not known here any more; `people_wanted` shall be called into it."""
    if people_wanted:
        text = translate("Conference", "Type the PIN of this conference to call {people}.")
        return text.format(people=", ".join(people_wanted))
    return translate(
        "Conference", "The PIN of this conference is not known here any more. Type it before somebody is called."
    )


def plan_words(plan: ConferencePlan, room: str) -> str:
    """What is about to be started, in one line. The PIN itself is not told."""
    parts = [room[:1].upper() + room[1:], people(len(plan.participants))]
    if "*" in plan.slot:  # the room of a person: its number is not its name
        parts.insert(1, as_dialled(plan.slot))
    if plan.pin:
        parts.append(translate("Conference", "PIN"))
    if not plan.ask_names:
        parts.append(translate("Conference", "names not asked"))
    if plan.instant:
        parts.append(translate("Conference", "starts instantly"))
    return " · ".join(parts)


def options_words(plan: ConferencePlan, is_pin_unknown: bool = False) -> str:
    """How a conference was started, in one line. The PIN itself is not told, and it may be unknown here."""
    pin = translate("Conference", "PIN on") if plan.pin else translate("Conference", "No PIN")
    if is_pin_unknown:
        pin = translate("Conference", "PIN on, not known here any more")
    asked, not_asked = translate("Conference", "names asked"), translate("Conference", "names not asked")
    instant = translate("Conference", "people are in as soon as they answer")
    confirmed = translate("Conference", "people confirm before joining")
    return " · ".join((pin, asked if plan.ask_names else not_asked, instant if plan.instant else confirmed))


def standing_words(room: str, facts: SlotFacts | None, now_s: float) -> str:
    """Room, what is going on there, and how long already: "Room 702 · starting · 0:41"."""
    parts = [room[:1].upper() + room[1:]]
    if facts is not None and facts.is_in_use:
        starting, running = translate("Conference", "starting"), translate("Conference", "running")
        parts.append(starting if facts.is_starting else running)
        if facts.since is not None:
            parts.append(passed(facts.since, now_s))
    return " · ".join(parts)


def count_words(members: Iterable[MemberFacts]) -> str:
    """How many are where: "3 in · 1 being called · 2 waiting · 3 not in"."""
    steps = [member.step for member in members]
    joined = sum(step is MemberStep.JOINED for step in steps)
    gone = sum(step in (MemberStep.LEFT, MemberStep.FAILED) for step in steps)
    waiting = sum(step is MemberStep.WAITING for step in steps)
    called = len(steps) - joined - gone - waiting
    parts = [translate("Conference", "%n in", "", joined)]
    if called:
        parts.append(translate("Conference", "%n being called", "", called))
    if waiting:
        parts.append(translate("Conference", "%n waiting", "", waiting))
    if gone:
        parts.append(translate("Conference", "%n not in", "", gone))
    return " · ".join(parts)


def news_words(
    before: ConferenceProgress | None,
    after: ConferenceProgress,
    person: Callable[[str], str],
    room: str,
    which: str = "",
) -> str:
    """What the status line says of the step from `before` to `after`, "" when that is nothing. `room` is how its room
    is called; `which` says which conference is meant, "" when that is clear."""
    has_just_run = after.has_run and not after.is_adopted and (before is None or not before.has_run)
    if after.is_over or after.phase is ConferencePhase.OPENING or has_just_run:
        return "" if after.is_adopted else _of_which(which, progress_words(after, person))
    events = events_between(before, after) if before is not None or after.is_adopted else ()
    if not events:
        again = _called_again(before, after)
        text = translate("Conference", "Calling {person} into {room}.")
        return text.format(person=person(again), room=room) if again else ""
    last = events[-1]
    if last.step is MemberStep.JOINED:
        return translate("Conference", "{person} joined {room}.").format(person=person(last.number), room=room)
    if last.step is MemberStep.LEFT:
        return translate("Conference", "{person} left {room}.").format(person=person(last.number), room=room)
    if last.problem is None:
        return ""
    what = problem_text(named(last.problem, person)).what
    who = person(last.number)
    return what if who in what or last.number in what else f"{who}: {what}"


def _of_which(which: str, what_happened: str) -> str:
    return f"{which}: {what_happened}" if which else what_happened


def _called_again(before: ConferenceProgress | None, after: ConferenceProgress) -> str:
    """Who is called once more since `before`, "" when nobody is: what was said of the call before is not true any
    more."""
    asked = {member.number for member in before.members if member.is_being_asked} if before is not None else set[str]()
    new = (member.number for member in after.members if member.is_being_asked and member.number not in asked)
    return next(new, "") if after.has_run else ""


def progress_words(progress: ConferenceProgress, person: Callable[[str], str]) -> str:
    """How far a conference started here has come, for the status line."""
    if progress.is_held and not progress.is_over:
        waiting = sum(member.step is MemberStep.WAITING for member in progress.members)
        if not waiting:
            return translate("Conference", "The conference goes on.")
        return translate("Conference", "The conference goes on. %n people were not called yet.", "", waiting)
    joined = sum(member.step is MemberStep.JOINED for member in progress.members)
    if progress.phase is ConferencePhase.OPENING:
        text = translate("Conference", "Calling {person}, who opens the conference.")
        return text.format(person=person(progress.members[0].number))
    if progress.phase is ConferencePhase.GATHERING:
        text = translate("Conference", "{joined} of {all} are in the conference.")
        return text.format(joined=joined, all=len(progress.members))
    if progress.phase is ConferencePhase.RUNNING:
        text = translate("Conference", "The conference is running with {people}.")
        return text.format(people=people(joined))
    if progress.problem is not None:
        return problem_text(named(progress.problem, person)).what
    return translate("Conference", "The conference has ended.")
