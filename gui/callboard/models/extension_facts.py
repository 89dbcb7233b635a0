"""What a tile needs to know about one extension. Nothing of Qt here."""

from collections.abc import Iterable
from dataclasses import dataclass

from callboard.domain.board import Board
from callboard.domain.calls.call import Leg, LegState
from callboard.domain.commands import ListenMode
from callboard.domain.extension import Extension, ExtensionState, leading_leg
from callboard.domain.reservation import Reservation


@dataclass(frozen=True, slots=True)
class ExtensionFacts:
    """One extension as it stands: `leg` decides `state`, `other` is the number at its other end ("" when unknown).

    `reserved` is the mark of this program alone. `is_hidden`: who the other end is may not be shown here.
    """

    extension: Extension
    state: ExtensionState
    leg: Leg | None = None
    other: str = ""
    other_name: str = ""
    in_slot: bool = False
    call_count: int = 0
    reserved: Reservation | None = None
    listening: ListenMode | None = None
    is_hidden: bool = False

    @property
    def since(self) -> float | None:
        """The moment of the steady clock at which the state began, None when it is not known."""
        return self.leg.since if self.leg else None

    @property
    def is_held_by_other(self) -> bool:
        """Whether the other side put this one on hold."""
        return self.leg is not None and self.leg.state is LegState.HELD


def facts_of(extension: Extension, board: Board) -> ExtensionFacts:
    """The facts of `extension` while `board` holds."""
    number = extension.number
    legs = board.legs_of(number)
    state = board.state_of(number)
    leg = leading_leg(legs)
    if leg is None:
        return ExtensionFacts(extension, state)
    if not board.shows_parties(leg.call_id):
        return ExtensionFacts(extension, state, board.shown_leg(leg), call_count=_count(legs), is_hidden=True)
    other = board.other_side(leg)
    return ExtensionFacts(
        extension,
        state,
        leg,
        other,
        other_name=board.name_of(other),
        in_slot=other in board.slots,
        call_count=_count(legs),
    )


def _count(legs: Iterable[Leg]) -> int:
    return len({leg.call_id for leg in legs})


def number_order(number: str) -> tuple[int, int, str]:
    """Sort key: 99 before 100, and whatever is not made of digits at the end."""
    if number.isascii() and number.isdigit():
        return (0, int(number), number)
    return (1, 0, number)
