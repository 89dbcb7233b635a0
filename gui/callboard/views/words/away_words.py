"""What happened while there was no line, in one sentence."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from callboard.domain.away_summary import AwayChange, AwayKind, AwaySummary
from callboard.domain.board import Board
from callboard.domain.conferences.conference import SlotKind
from callboard.views.words.clock_words import duration
from callboard.views.words.state_words import in_sentence, people, personal_room, state_word

translate = QCoreApplication.translate

MOST_NAMED = 3


def away_words(summary: AwaySummary, away_s: float, before: Board, after: Board, my_phone: str) -> str:
    """One sentence for the status line and for a screen reader; `before` knows the names of those who are gone."""
    time = duration(away_s)
    if not summary.changes:
        return translate("Connection", "While away {time}: nothing changed.").format(time=time)
    named = [_change_words(change, before, after, my_phone) for change in summary.changes[:MOST_NAMED]]
    rest = len(summary.changes) - len(named)
    listed = "; ".join(named)
    if not rest:
        return translate("Connection", "While away {time}: {changes}.").format(time=time, changes=listed)
    one = translate("Connection", "1 more change")
    more = one if rest == 1 else translate("Connection", "%n more changes", "", rest)
    text = translate("Connection", "While away {time}: {changes} and {more}.")
    return text.format(time=time, changes=listed, more=more)


def _change_words(change: AwayChange, before: Board, after: Board, my_phone: str) -> str:
    if change.kind <= AwayKind.CONFERENCE_RESIZED:
        return _conference(change, before, after, my_phone)
    if change.is_mine and change.kind in _MINE:
        return _MINE[change.kind]()
    name = after.name_of(change.number) or before.name_of(change.number)
    # A name alone: with its number each of them would take half of the line.
    person = name or in_sentence(change.number, "")
    return _OTHERS[change.kind]().format(person=person, state=state_word(change.state))


def _conference(change: AwayChange, before: Board, after: Board, my_phone: str) -> str:
    slot = after.slots.get(change.number) or before.slots.get(change.number)
    room = change.number
    if slot is not None and slot.kind is SlotKind.PERSONAL:
        owner = after.name_of(slot.owner) or before.name_of(slot.owner) or slot.owner
        room = personal_room("" if slot.owner == my_phone else owner)
    text = {
        AwayKind.CONFERENCE_STARTED: translate("Connection", "{room} started with {people}"),
        AwayKind.CONFERENCE_ENDED: translate("Connection", "{room} ended"),
    }.get(change.kind, translate("Connection", "{room} has {people} now"))
    return text.format(room=room, people=people(change.people))


_MINE: dict[AwayKind, Callable[[], str]] = {
    AwayKind.CALL_ENDED: lambda: translate("Connection", "your call ended"),
    AwayKind.CALL_ANSWERED: lambda: translate("Connection", "your call was answered"),
    AwayKind.CALL_CHANGED: lambda: translate("Connection", "your call changed"),
    AwayKind.CALL_STARTED: lambda: translate("Connection", "you have a new call"),
    AwayKind.WENT_OFFLINE: lambda: translate("Connection", "your phone is offline"),
    AwayKind.CAME_BACK: lambda: translate("Connection", "your phone is back"),
}
_OTHERS: dict[AwayKind, Callable[[], str]] = {
    AwayKind.CALL_ENDED: lambda: translate("Connection", "{person}'s call ended"),
    AwayKind.CALL_ANSWERED: lambda: translate("Connection", "{person}'s call was answered"),
    AwayKind.CALL_CHANGED: lambda: translate("Connection", "{person}'s call changed"),
    AwayKind.CALL_STARTED: lambda: translate("Connection", "{person} has a new call"),
    AwayKind.WENT_OFFLINE: lambda: translate("Connection", "{person} is offline"),
    AwayKind.CAME_BACK: lambda: translate("Connection", "{person} is back"),
    AwayKind.PRESENCE_CHANGED: lambda: translate("Connection", "{person}: {state}"),
    AwayKind.ADDED: lambda: translate("Connection", "{person} is new"),
    AwayKind.REMOVED: lambda: translate("Connection", "{person} is gone"),
}
