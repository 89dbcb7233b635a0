"""What is different after a time without a line: the last board before it, beside the first one after it.

Of the time between nothing is known: a call that came and went within it is in neither, and nobody claims otherwise.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import IntEnum, auto

from callboard.domain.board import Board
from callboard.domain.calls.call import Call, LegState
from callboard.domain.conferences.conference import SlotKind
from callboard.domain.extension import Extension, ExtensionState, state_of


class AwayKind(IntEnum):
    """What may have happened, in the order in which it is worth telling."""

    CONFERENCE_STARTED = auto()
    CONFERENCE_ENDED = auto()
    CONFERENCE_RESIZED = auto()
    CALL_ENDED = auto()
    CALL_ANSWERED = auto()
    CALL_CHANGED = auto()
    CALL_STARTED = auto()
    WENT_OFFLINE = auto()
    CAME_BACK = auto()
    PRESENCE_CHANGED = auto()
    ADDED = auto()
    REMOVED = auto()


@dataclass(frozen=True, slots=True)
class AwayChange:
    """One thing that is different: `number` is whose it is, a person or a room.

    `people` is how many are in a conference now, `state` what somebody without a call shows now.
    """

    kind: AwayKind
    number: str
    is_mine: bool = False
    people: int = 0
    state: ExtensionState = ExtensionState.UNKNOWN


@dataclass(frozen=True, slots=True)
class AwaySummary:
    """The changes, what matters most to this receptionist first; `numbers` and `call_ids` are what they are about."""

    changes: tuple[AwayChange, ...] = ()
    numbers: frozenset[str] = frozenset()
    call_ids: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class _Found:
    change: AwayChange
    numbers: frozenset[str]
    call_id: int | None = None


def away_summary(before: Board, after: Board, mine: str = "", favourites: Sequence[str] = ()) -> AwaySummary:
    """What is different in `after`. `mine` is the receptionist's phone; that and the `favourites` come first."""
    closeness = {number: place for place, number in enumerate((mine, *favourites)) if number}
    found = [
        *_conferences(before, after),
        *_calls(before, after, closeness, mine),
        *_people(before.extensions, after.extensions, mine),
    ]
    far = len(closeness) + 1

    def rank(each: _Found) -> tuple[int, AwayKind, str]:
        near = min((closeness.get(number, far) for number in each.numbers), default=far)
        return near, each.change.kind, each.change.number

    return AwaySummary(
        tuple(each.change for each in sorted(found, key=rank)),
        frozenset(number for each in found for number in each.numbers),
        frozenset(each.call_id for each in found if each.call_id is not None),
    )


def _rooms(board: Board) -> frozenset[str]:
    return frozenset(number for number, slot in board.slots.items() if slot.kind is not SlotKind.GATEWAY)


def _conferences(before: Board, after: Board) -> Iterator[_Found]:
    for room in sorted(_rooms(before) | _rooms(after)):
        was, now = before.legs_of(room), after.legs_of(room)
        if not was and not now:
            continue
        were_in, are_in = _inside(before, room), _inside(after, room)
        members = frozenset(leg.number for board in (before, after) for leg in board.members_of(room))
        if not was:
            change = AwayChange(AwayKind.CONFERENCE_STARTED, room, people=len(are_in) or len(now))
        elif not now:
            change = AwayChange(AwayKind.CONFERENCE_ENDED, room)
        elif were_in != are_in:
            change = AwayChange(AwayKind.CONFERENCE_RESIZED, room, people=len(are_in))
            members = were_in ^ are_in
        else:
            continue
        yield _Found(change, members | {room})


def _inside(board: Board, room: str) -> frozenset[str]:
    return frozenset(leg.number for leg in board.members_of(room) if leg.state is LegState.CONNECTED)


def _calls(before: Board, after: Board, closeness: Mapping[str, int], mine: str) -> Iterator[_Found]:
    were, are = _plain_calls(before), _plain_calls(after)
    for call_id, call in were.items():
        now = are.get(call_id)
        if _is_nobodys(call, before):
            continue
        if now is None or not _is_same(call, now):
            yield _call(AwayKind.CALL_ENDED, call, before, closeness, mine, is_there=False)
        elif not call.is_connected and now.is_connected:
            yield _call(AwayKind.CALL_ANSWERED, now, after, closeness, mine)
        elif _parties(call) != _parties(now):
            yield _call(AwayKind.CALL_CHANGED, now, after, closeness, mine)
    for call_id, call in are.items():
        was = were.get(call_id)
        if _is_nobodys(call, after):
            continue
        if was is None or not _is_same(was, call):
            yield _call(AwayKind.CALL_STARTED, call, after, closeness, mine)


def _plain_calls(board: Board) -> dict[int, Call]:
    rooms = _rooms(board)
    return {key: call for key, call in board.calls.items() if all(leg.number not in rooms for leg in call.legs)}


def _is_nobodys(call: Call, board: Board) -> bool:
    """Whether nobody in it may be named: its parties are hidden, and no extension stands for it."""
    is_known = any(leg.number in board.extensions for leg in call.legs)
    return not is_known and not board.shows_parties(call.call_id)


def _is_same(one: Call, other: Call) -> bool:
    """Whether it is one call: a phone system that was started anew counts its calls from the beginning."""
    return not _numbers(one).isdisjoint(_numbers(other))


def _numbers(call: Call) -> frozenset[str]:
    return frozenset(leg.number for leg in call.legs)


def _parties(call: Call) -> frozenset[tuple[str, LegState]]:
    return frozenset((leg.number, leg.state) for leg in call.legs)


def _call(
    kind: AwayKind, call: Call, board: Board, closeness: Mapping[str, int], mine: str, is_there: bool = True
) -> _Found:
    far = len(closeness) + 1
    people = [leg.number for leg in call.legs if leg.number in board.extensions]
    whose = min(people or [leg.number for leg in call.legs], key=lambda number: closeness.get(number, far))
    change = AwayChange(kind, whose, is_mine=bool(mine) and whose == mine)
    return _Found(change, _numbers(call), call.call_id if is_there else None)


def _people(before: Mapping[str, Extension], after: Mapping[str, Extension], mine: str) -> Iterator[_Found]:
    for number, now in after.items():
        was = before.get(number)
        if was is now or was == now:
            continue
        state = state_of(now, ())
        if was is None:
            kind = AwayKind.ADDED
        else:
            old = state_of(was, ())
            if old is state:
                continue
            kind = _presence(old, state)
        yield _Found(AwayChange(kind, number, number == mine, state=state), frozenset({number}))
    for number in before.keys() - after.keys():
        yield _Found(AwayChange(AwayKind.REMOVED, number, number == mine), frozenset({number}))


def _presence(old: ExtensionState, new: ExtensionState) -> AwayKind:
    if new is ExtensionState.OFFLINE:
        return AwayKind.WENT_OFFLINE
    if old is ExtensionState.OFFLINE and new is ExtensionState.FREE:
        return AwayKind.CAME_BACK
    return AwayKind.PRESENCE_CHANGED
