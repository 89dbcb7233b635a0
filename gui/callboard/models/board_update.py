"""What one delivery of news did to the board: the new board, and where to look again."""

from collections.abc import Iterable
from dataclasses import dataclass

from callboard.domain.board import Board
from callboard.domain.changes import BoardReplaced, Change, ExtensionChanged, ExtensionGone, LegChanged, LegEnded


@dataclass(frozen=True, slots=True)
class BoardUpdate:
    """`touched_numbers` are extensions, slots and outside numbers that may look different now, `touched_calls` are
    calls; both are empty when `replaced`: then everything may."""

    board: Board
    touched_numbers: frozenset[str] = frozenset()
    touched_calls: frozenset[int] = frozenset()
    replaced: bool = False

    @property
    def is_empty(self) -> bool:
        """Whether no row can look different."""
        return not (self.replaced or self.touched_numbers or self.touched_calls)


def update_between(before: Board, after: Board, changes: Iterable[Change]) -> BoardUpdate:
    """The update that `changes` made of `before`. What was reported without being different touches nothing."""
    numbers: set[str] = set()
    calls: set[int] = set()
    for change in changes:
        if isinstance(change, LegChanged | LegEnded):
            key = change.leg_key if isinstance(change, LegEnded) else change.leg.key
            if before.legs.get(key) != after.legs.get(key):
                calls.add(key.call_id)
        elif isinstance(change, ExtensionChanged | ExtensionGone):
            number = change.number if isinstance(change, ExtensionGone) else change.extension.number
            if before.extensions.get(number) != after.extensions.get(number):
                numbers.add(number)
            if not after.sight.is_whole:
                calls.update(_seen_by_group(number, before, after))
        elif isinstance(change, BoardReplaced):
            return BoardUpdate(after, replaced=True)
    for board in (before, after):
        known = board.calls
        found = [known[call_id].legs for call_id in calls if call_id in known]
        numbers.update([leg.number for legs in found for leg in legs])
    return BoardUpdate(after, frozenset(numbers), frozenset(calls))


def _seen_by_group(number: str, before: Board, after: Board) -> Iterable[int]:
    """The calls whose parties may be shown, or not any more, because `number` is in other groups now."""
    was, now = before.extensions.get(number), after.extensions.get(number)
    if was is not None and now is not None and was.groups == now.groups:
        return ()
    if number == after.sight.my_phone:
        return tuple(after.calls)
    return tuple(leg.call_id for leg in after.legs_of(number))
