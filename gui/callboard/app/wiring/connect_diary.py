"""The diary of the calls that are seen, and what is said out of it before a call leaves."""

from __future__ import annotations

from typing import TYPE_CHECKING

from callboard.models.calls.call_diary_now import CallDiaryNow
from callboard.models.calls.collision_guard import CollisionGuard
from callboard.models.calls.incoming_calls import IncomingCall
from callboard.models.calls.shown_parties import ShownParties
from callboard.views.words.earlier_words import earlier_words
from callboard.views.words.number_words import own_country

if TYPE_CHECKING:
    from callboard.app.console import Console


def diary_of(console: Console) -> CallDiaryNow:
    """Made before anything else follows the board: who asks it then finds what is on the board."""
    diary = CallDiaryNow(own_country, ShownParties(console), console)
    console.feed.board_changed.connect(diary.show)
    console.feed.call_progressed.connect(diary.follow_call)
    return diary


def connect_guard(console: Console) -> None:
    """Let the fields of the dialler and every other place from which a call leaves ask the diary first."""
    guard = CollisionGuard(
        console.diary,
        console.board,
        lambda: console.my_phone.number,
        lambda: console.preferences.value.collision_minutes,
        console,
    )
    console.panels.dial.fields.collision.guard = guard.before
    console.desk.gate.guard = guard.before


def earlier_of(console: Console, call: IncomingCall) -> str:
    """What is known of the calls with who calls now, in words."""
    earlier = console.diary.earlier(call.number_from, call.call_id) if not call.is_room else None
    return earlier_words(earlier, console.feed.board.name_of(earlier.spoke_with) if earlier is not None else "")
