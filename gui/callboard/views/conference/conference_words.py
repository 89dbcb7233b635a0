"""A conference in words: its room, its options, its people. Nothing is painted here."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QCoreApplication

from callboard.domain.board import Board
from callboard.domain.conference import ConferencePlan, SlotKind, SlotState
from callboard.domain.conference_progress import ConferencePhase, ConferenceProgress, MemberStep
from callboard.models.member_facts import MemberFacts
from callboard.models.slot_facts import SlotFacts
from callboard.views.words.clock_words import duration
from callboard.views.words.phrases import problem_text
from callboard.views.words.state_words import in_sentence, people

translate = QCoreApplication.translate


def room_name(slot: str, board: Board, my_phone: str) -> str:
    """How a room is called inside a sentence: "room 702", "my room", "the room of 101 Anna Berg"."""
    known = board.slots.get(slot)
    if known is None or known.kind is not SlotKind.PERSONAL:
        return translate("Conference", "room {slot}").format(slot=slot)
    if known.owner == my_phone:
        return translate("Conference", "my room")
    owner = in_sentence(known.owner, board.name_of(known.owner))
    return translate("Conference", "the room of {owner}").format(owner=owner)


def subtitle(slot: str, board: Board) -> str:
    """What stands below the title of a new conference."""
    known = board.slots.get(slot)
    if known is None or known.kind is not SlotKind.PERSONAL:
        return translate("Conference", "Add people, choose how they join, then start.")
    owner = in_sentence(known.owner, board.name_of(known.owner))
    text = translate("Conference", "Callboard dials {slot}, the room that belongs to {owner}.")
    return text.format(slot=slot, owner=owner)


def plan_words(plan: ConferencePlan, room: str) -> str:
    """What is about to be started, in one line. The PIN itself is not told."""
    parts = [room[:1].upper() + room[1:], people(len(plan.participants))]
    if plan.pin:
        parts.append(translate("Conference", "PIN"))
    if not plan.ask_names:
        parts.append(translate("Conference", "names not asked"))
    if plan.instant:
        parts.append(translate("Conference", "starts instantly"))
    return " · ".join(parts)


def options_words(plan: ConferencePlan) -> str:
    """How a conference was started, in one line. The PIN itself is not told."""
    pin = translate("Conference", "PIN on") if plan.pin else translate("Conference", "No PIN")
    asked, not_asked = translate("Conference", "names asked"), translate("Conference", "names not asked")
    instant = translate("Conference", "people are in as soon as they answer")
    confirmed = translate("Conference", "people confirm before joining")
    return " · ".join((pin, asked if plan.ask_names else not_asked, instant if plan.instant else confirmed))


def standing_words(room: str, facts: SlotFacts | None, now_s: float) -> str:
    """Room, what is going on there, and how long already: "Room 702 · starting · 0:41"."""
    parts = [room[:1].upper() + room[1:]]
    if facts is not None and facts.is_in_use:
        is_running = facts.state is SlotState.RUNNING and facts.joined == facts.expected
        parts.append(translate("Conference", "running") if is_running else translate("Conference", "starting"))
        if facts.since is not None:
            parts.append(duration(now_s - facts.since))
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


def progress_words(progress: ConferenceProgress, person: Callable[[str], str]) -> str:
    """How far a conference started here has come, for the status line."""
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
        return problem_text(progress.problem).what
    return translate("Conference", "The conference has ended.")
