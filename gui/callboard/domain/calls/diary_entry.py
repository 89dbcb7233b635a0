"""One call as it was seen while the program ran, and how the next look at it changes what is known."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import NamedTuple

from callboard.domain.board import Board
from callboard.domain.calls.call import Call, CallDirection, Leg, LegState
from callboard.domain.calls.live_call_rules import HEARD
from callboard.domain.numbers.number_identity import is_inside

_FEWEST_IN_TALK = 2
_BEGUN = HEARD | {LegState.DIALLING}


class DiaryEnd(StrEnum):
    """What became of a call. That somebody was busy or declined is not reported: such a call is missed or not
    answered."""

    ANSWERED = "answered"
    MISSED = "missed"  # it came in and nobody took it
    NOT_ANSWERED = "not-answered"  # it was made here and nobody took it
    UNKNOWN = "unknown"  # it ended while the line was lost


class Moment(NamedTuple):
    """Now, on both clocks: Unix time, and the steady clock that legs are timed by."""

    wall_s: float
    steady_s: float

    def wall_of(self, since: float | None) -> float:
        """Unix time of a moment of the steady clock; now where that is not known."""
        return self.wall_s if since is None else self.wall_s - max(0.0, self.steady_s - since)


@dataclass(frozen=True, slots=True)
class DiaryEntry:
    """A call. All times are Unix time in seconds, None where that has not happened or is not known.

    `number` is the outside number ("" when it was withheld), or in a call inside the phone system whoever began it.
    `extensions` are the others: internal numbers, rooms too, in the order in which they came in; `talked` are those of
    all internal numbers that have talked. `via` is the queue, ring group or menu it came through, "" for none. `end` is
    None while the call goes on. `entry_id` counts the entries of one run.

    `has_begun` tells whether whoever began it did more than ring: a callback rings the phone in From first, and while
    nobody picks that up the number is not dialled. `is_asked_here` tells that somebody at this window asked for it.
    A call that was there already when the phone system was read began before `began_at_s` (`is_begin_seen` is False),
    and one that was answered by then before `answered_at_s` (`is_answer_seen`).
    """

    entry_id: int
    call_id: int
    number: str
    is_outside: bool
    extensions: tuple[str, ...]
    direction: CallDirection
    began_at_s: float
    answered_at_s: float | None = None
    ended_at_s: float | None = None
    end: DiaryEnd | None = None
    talked: tuple[str, ...] = ()
    via: str = ""
    has_begun: bool = False
    is_asked_here: bool = False
    is_begin_seen: bool = True
    is_answer_seen: bool = True

    @property
    def is_over(self) -> bool:
        """Whether it does not go on."""
        return self.end is not None

    @property
    def inside(self) -> tuple[str, ...]:
        """All internal numbers of the call."""
        return self.extensions if self.is_outside or not self.number else (self.number, *self.extensions)


def begun(entry_id: int, call: Call, board: Board, at: Moment, *, is_read: bool = False) -> DiaryEntry:
    """The entry of a call that is seen for the first time, in whatever state it is. `is_read`: everything was read
    anew, so it may have been there for long."""
    since = min((leg.since for leg in call.legs if leg.since is not None), default=None)
    is_begin_seen = since is not None or not is_read
    empty = DiaryEntry(
        entry_id, call.call_id, "", False, (), CallDirection.UNKNOWN, at.wall_of(since), is_begin_seen=is_begin_seen
    )
    return gone_on(empty, call, board, at, is_read=is_read)


def gone_on(entry: DiaryEntry, call: Call, board: Board, at: Moment, *, is_read: bool = False) -> DiaryEntry:
    """`entry` once `call` looks like this; the same object when nothing of it is news."""
    inside = tuple(leg.number for leg in call.legs if not leg.is_outside and leg.number not in board.call_groups)
    number, is_outside = _outside(entry, call, inside, board)
    inside = _merged(entry.inside, inside)
    if not is_outside:
        number, inside = (inside[0], inside[1:]) if inside else ("", ())
    heard = _heard(call.legs, board) if entry.answered_at_s is None or call.is_connected else []
    answered_at_s, talked, is_answer_seen = entry.answered_at_s, entry.talked, entry.is_answer_seen
    if len(heard) >= _FEWEST_IN_TALK:
        talked = _merged(talked, (leg.number for leg in heard if not leg.is_outside))
        if answered_at_s is None:
            answered_at_s = max(at.wall_of(leg.since) for leg in heard)
            is_answer_seen = not is_read or all(leg.since is not None for leg in heard)
    new = replace(
        entry,
        number=number,
        is_outside=is_outside,
        extensions=inside,
        direction=_direction(entry, call, is_outside),
        answered_at_s=answered_at_s,
        talked=talked,
        via=_via(call, board) or entry.via,
        has_begun=entry.has_begun or call.legs[0].state in _BEGUN,
        is_answer_seen=is_answer_seen,
    )
    return entry if new == entry else new


def ended(entry: DiaryEntry, at: Moment) -> DiaryEntry:
    """`entry` of a call that was seen to end."""
    if entry.answered_at_s is not None:
        return replace(entry, ended_at_s=at.wall_s, end=DiaryEnd.ANSWERED)
    is_missed = entry.direction is CallDirection.INCOMING
    return replace(entry, ended_at_s=at.wall_s, end=DiaryEnd.MISSED if is_missed else DiaryEnd.NOT_ANSWERED)


def lost(entry: DiaryEntry) -> DiaryEntry:
    """`entry` of a call that ended while nobody looked."""
    return replace(entry, end=DiaryEnd.UNKNOWN)


def _outside(entry: DiaryEntry, call: Call, inside: tuple[str, ...], board: Board) -> tuple[str, bool]:
    """The outside number and whether there is one: that of a leg, what is known already, or what a lone phone is said
    to be calling."""
    for leg in call.legs:
        if leg.is_outside:
            return ("" if leg.number == leg.line else leg.number), True
    if entry.is_outside:
        return entry.number, True
    hint = call.legs[0].other_party
    if hint and len(inside) == 1 and not entry.extensions and not is_inside(hint, board):
        return hint, True
    return "", False


def _direction(entry: DiaryEntry, call: Call, is_outside: bool) -> CallDirection:
    now = call.direction
    if now is CallDirection.UNKNOWN or entry.direction in (CallDirection.INCOMING, CallDirection.OUTGOING):
        return entry.direction
    return CallDirection.OUTGOING if now is CallDirection.INTERNAL and is_outside else now


def _heard(legs: Iterable[Leg], board: Board) -> list[Leg]:
    """Those who talk: a queue or a menu that plays music is nobody."""
    return [
        leg
        for leg in legs
        if leg.state in HEARD and (leg.is_outside or leg.number in board.extensions or leg.number in board.slots)
    ]


def _via(call: Call, board: Board) -> str:
    named = next((leg.via for leg in reversed(call.legs) if leg.via), "")
    return named or next((leg.number for leg in reversed(call.legs) if leg.number in board.call_groups), "")


def _merged(known: tuple[str, ...], more: Iterable[str]) -> tuple[str, ...]:
    new = [number for number in more if number and number not in known]
    return known + tuple(dict.fromkeys(new)) if new else known
