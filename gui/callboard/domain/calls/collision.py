"""Whether a colleague is in touch with the number that is about to be called, or was a few minutes ago."""

from collections.abc import Callable, Collection
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import islice

from callboard.domain.board import Board
from callboard.domain.calls.call import Call, CallDirection, Leg, LegState
from callboard.domain.calls.diary import Diary
from callboard.domain.calls.diary_entry import DiaryEntry, Moment
from callboard.domain.calls.live_call_rules import HEARD
from callboard.domain.numbers.number_identity import is_inside

Sees = Callable[[str], bool]
"""Whether it may be shown here with whom an extension is in touch."""


class CollisionKind(StrEnum):
    """How the colleague is in touch with the number."""

    TALKING = "talking"
    CALLING = "calling"  # the colleague's call has not been answered yet
    RINGING = "ringing"  # the number itself calls the colleague
    SPOKE = "spoke"  # a few minutes ago
    TRIED = "tried"  # a few minutes ago, in vain
    TRIED_HERE = "tried-here"  # the same, and it was asked for at this window: `colleague` only had the phone


MOST_LOOKED_AT = 200
"""Of the calls with one number the newest: this is asked at every key that is pressed."""
NOW = (CollisionKind.TALKING, CollisionKind.CALLING, CollisionKind.RINGING)


@dataclass(frozen=True, slots=True)
class Collision:
    """`colleague` is an extension or a conference room. `at_s` is when that began, or when a talk that is over ended;
    Unix time."""

    kind: CollisionKind
    number: str
    colleague: str
    at_s: float

    @property
    def is_now(self) -> bool:
        """Whether it goes on."""
        return self.kind in NOW


@dataclass(frozen=True, slots=True)
class Asker:
    """Who is about to call: `phones` are no colleagues to themselves. `country` is that of outside numbers; what is
    older than `within_s` seconds does not count."""

    phones: frozenset[str]
    country: str = ""
    within_s: float = 600.0
    sees: Sees = lambda _number: True


def collision_of(number: str, asker: Asker, diary: Diary, board: Board, at: Moment) -> Collision | None:
    """The collision that matters most: talking now before calling now, both before the newest of what is over. None
    while there is no line, as nobody knows then. Nothing is said of colleagues whose parties are hidden: a number that
    is typed would tell with whom they talk."""
    if not number or not board.connection.is_live:
        return None
    others = asker.phones | {number}
    now: list[Collision] = []
    earlier: Collision | None = None
    for entry in islice(diary.with_number(number, board, asker.country), MOST_LOOKED_AT):
        call = board.calls.get(entry.call_id) if not entry.is_over else None
        if call is not None:
            found = _live(entry, call, number, others, asker.sees, board, at)
            now.extend([found] if found is not None else [])
        elif earlier is None and entry.is_over:
            found = _over(entry, number, others, asker.sees, board)
            earlier = found if found is not None and found.at_s >= at.wall_s - asker.within_s else None
    return min(now, key=lambda each: NOW.index(each.kind), default=earlier)


def _live(
    entry: DiaryEntry, call: Call, number: str, others: Collection[str], sees: Sees, board: Board, at: Moment
) -> Collision | None:
    inside = [leg for leg in call.legs if not leg.is_outside and is_inside(leg.number, board)]
    legs = [leg for leg in inside if leg.number not in others]
    if any(leg.number in others and leg.number != number for leg in call.legs):
        return None  # who is about to call is in that very call
    talking = [leg for leg in legs if leg.state in HEARD and leg.number not in board.call_groups]
    if entry.answered_at_s is not None:
        talks = next((leg for leg in talking if sees(leg.number)), None)
        found = _seen(CollisionKind.TALKING, number, talks, at) if talks is not None else None
        return found and replace(found, at_s=max(found.at_s, entry.answered_at_s))
    for leg in legs:
        if leg.state is LegState.DIALLING or (leg is call.legs[0] and leg.state in HEARD):
            return _seen(CollisionKind.CALLING, number, leg, at) if sees(leg.number) else None
    if entry.direction is CallDirection.OUTGOING and entry.is_outside:
        return None  # a colleague's own phone rings first, and may never be picked up
    rings = (leg for leg in legs if leg.state is LegState.RINGING and leg.number in board.extensions)
    ringing = next((leg for leg in rings if sees(leg.number)), None)
    return _seen(CollisionKind.RINGING, number, ringing, at) if ringing is not None else None


def _seen(kind: CollisionKind, number: str, leg: Leg, at: Moment) -> Collision:
    return Collision(kind, number, leg.number, at.wall_of(leg.since))


def _over(entry: DiaryEntry, number: str, others: Collection[str], sees: Sees, board: Board) -> Collision | None:
    """Somebody talked to it, or called it in vain. A call from there that nobody took is nobody's try, and neither is
    one whose own phone was never picked up."""
    kind, candidates, at_s = CollisionKind.SPOKE, entry.talked, _end_of(entry)
    if entry.answered_at_s is None:
        is_from_there = entry.direction is CallDirection.INCOMING or (not entry.is_outside and entry.number == number)
        if is_from_there or not entry.has_begun:
            return None
        kind = CollisionKind.TRIED_HERE if entry.is_asked_here else CollisionKind.TRIED
        candidates, at_s = entry.inside[:1], entry.began_at_s
    known = [each for each in candidates if each not in others and each in board.extensions]
    return Collision(kind, number, known[-1], at_s) if known and all(map(sees, known)) else None


def _end_of(entry: DiaryEntry) -> float:
    return entry.ended_at_s or entry.answered_at_s or entry.began_at_s
