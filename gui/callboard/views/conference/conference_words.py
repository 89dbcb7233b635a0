"""A conference in words: its room, its options, its people. Nothing is painted here."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from callboard.domain.board import Board
from callboard.domain.conference import ConferencePlan, SlotKind
from callboard.domain.conference_progress import ConferencePhase, ConferenceProgress, MemberStep
from callboard.views.phrases import problem_text
from callboard.views.state_words import in_sentence, people

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
