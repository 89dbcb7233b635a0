"""What the window remembers of one phone system: favourites, numbers called, how the board was left."""

from dataclasses import dataclass, field, replace
from enum import StrEnum

from callboard.domain.calls.party_rights import ONLY_MINE, UNREADABLE, PartyRights
from callboard.domain.numbers.dialling_rules import DiallingRules
from callboard.domain.reservation import Reservation

MOST_RECENT = 20
ZOOMS = (70, 85, 100, 115, 130, 150, 175, 200)
"""Percent, the steps of Ctrl and the wheel."""


class BoardShape(StrEnum):
    """How people are shown."""

    CARDS = "cards"
    TABLE = "table"


@dataclass(frozen=True, slots=True)
class RecentNumber:
    """A number that was asked for here at `at_s` (Unix time in seconds), or a call for my phone that was missed.
    `was_dialled`: it was really called from here at some time, not only the phone that rings first."""

    number: str
    name: str = ""
    at_s: float = 0.0
    is_missed: bool = False
    was_dialled: bool = False


@dataclass(frozen=True, slots=True)
class WindowPlace:
    """Where a window was, as Qt saves it (base64); "" for never saved."""

    geometry: str = ""
    state: str = ""


@dataclass(frozen=True, slots=True)
class ProfileMemory:
    """All of it. `board_shape` None means as the number of extensions suggests; `table_order` is a column's name,
    with "-" in front when it runs downwards; calls for `other_phones` are shown as those for my phone are;
    `board_zoom` is in percent, one of `ZOOMS`; `parties` says whose calls are shown with who is in them, and
    `dialling` how numbers are dialled, of a phone system that has no profile to keep it. `history_seen_at_s` is when
    somebody looked at the history last, Unix time in seconds; 0 is never."""

    my_phone: str = ""
    other_phones: tuple[str, ...] = ()
    favourites: tuple[str, ...] = ()
    are_favourites_open: bool = True
    board_shape: BoardShape | None = None
    board_zoom: int = 100
    group: str = ""
    table_order: str = "number"
    is_strip_open: bool = True
    recent: tuple[RecentNumber, ...] = ()
    reservations: tuple[Reservation, ...] = ()
    page: str = "board"
    window: WindowPlace = WindowPlace()
    board_window: WindowPlace = WindowPlace()
    is_board_window_open: bool = False
    parties: PartyRights = field(default=PartyRights(), metadata={UNREADABLE: ONLY_MINE})
    dialling: DiallingRules = field(default_factory=DiallingRules)
    history_seen_at_s: float = 0.0


def with_favourite(memory: tuple[str, ...], number: str, is_favourite: bool) -> tuple[str, ...]:
    """The favourites with `number` at the end, or without it."""
    others = tuple(other for other in memory if other != number)
    return (*others, number) if is_favourite else others


def with_recent(memory: tuple[RecentNumber, ...], newest: RecentNumber) -> tuple[RecentNumber, ...]:
    """The recent numbers with `newest` in front, each number once, at most `MOST_RECENT`."""
    others = tuple(other for other in memory if other.number != newest.number)
    was_dialled = any(one.was_dialled for one in memory if one.number == newest.number)
    return (replace(newest, was_dialled=newest.was_dialled or was_dialled), *others)[:MOST_RECENT]


def with_dialled(memory: tuple[RecentNumber, ...], number: str) -> tuple[RecentNumber, ...]:
    """The recent numbers once `number` was really called; the same object when that is no news."""
    if not any(one.number == number and not one.was_dialled for one in memory):
        return memory
    return tuple(replace(one, was_dialled=True) if one.number == number else one for one in memory)


def zoomed(percent: int, steps: int) -> int:
    """The zoom so many steps of `ZOOMS` away from `percent`, the nearest of them when there are no more."""
    place = min(range(len(ZOOMS)), key=lambda place: abs(ZOOMS[place] - percent))
    return ZOOMS[max(0, min(len(ZOOMS) - 1, place + steps))]
