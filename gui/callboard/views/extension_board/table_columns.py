"""Where the columns of the table are: arithmetic only, nothing is painted here."""

from collections.abc import Mapping
from enum import StrEnum
from typing import NamedTuple

from PySide6.QtCore import QRect


class Column(StrEnum):
    """The columns, in their order."""

    STAR = "star"
    NAME = "name"
    NUMBER = "number"
    GROUP = "group"
    STATUS = "status"
    WITH = "with"
    FOR = "for"
    ACTIONS = "actions"


class Place(NamedTuple):
    """Where a column begins, and how wide it is, in pixels."""

    left: int
    width: int


DRAWN = {
    Column.STAR: 40,
    Column.NAME: 190,
    Column.NUMBER: 70,
    Column.GROUP: 140,
    Column.STATUS: 136,
    Column.WITH: 192,
    Column.FOR: 56,
    Column.ACTIONS: 84,
}
"""How wide each is drawn."""
GROWING = (Column.NAME, Column.GROUP, Column.WITH)
DISPENSABLE = (Column.GROUP, Column.WITH, Column.FOR, Column.ACTIONS, Column.STAR, Column.NUMBER)
"""What goes first where it is narrow; who it is and what that phone does stay."""
NARROWEST = {Column.NAME: 120, Column.GROUP: 80, Column.WITH: 110}
GAP = 10
"""What stays free at the end of a column."""
BUTTON, BUTTON_GAP, END = 28, 4, 12


def places_in(width: int, scale: float, at_least: Mapping[Column, int]) -> dict[Column, Place]:
    """The columns that fit into `width` pixels; `at_least` is how much what stands in some of them needs."""
    wanted = {column: max(round(drawn * scale), at_least.get(column, 0)) for column, drawn in DRAWN.items()}
    narrowest = wanted | {column: round(narrow * scale) for column, narrow in NARROWEST.items()}
    shown = list(Column)
    for column in DISPENSABLE:
        if sum(narrowest[one] for one in shown) > width:
            shown.remove(column)
    return _side_by_side({column: wanted[column] for column in shown}, narrowest, width)


def _side_by_side(wanted: dict[Column, int], narrowest: Mapping[Column, int], width: int) -> dict[Column, Place]:
    growing = [column for column in GROWING if column in wanted]
    rest = width - sum(wide for column, wide in wanted.items() if column not in growing)
    share = sum(wanted[column] for column in growing)
    spare = rest - sum(narrowest[column] for column in growing)
    places: dict[Column, Place] = {}
    left = 0
    for column, drawn in wanted.items():
        grown = narrowest[column] + round(spare * drawn / share) if column in growing else drawn
        places[column] = Place(left, max(0, grown))
        left += places[column].width
    return places


def cell_of(row: QRect, place: Place) -> QRect:
    """The part of `row` that belongs to a column, without the gap at its end."""
    return QRect(row.left() + place.left, row.top(), max(0, place.width - GAP), row.height())


def buttons_in(row: QRect, place: Place, scale: float) -> tuple[QRect, QRect]:
    """Where "call" and "more" are at the end of `row`."""
    wide, high = max(24, round(BUTTON * scale)), max(22, row.height() - 5)
    right = row.left() + place.left + place.width - round(END * scale)
    more = QRect(right - wide, row.top() + (row.height() - 1 - high) // 2, wide, high)
    return more.translated(-wide - round(BUTTON_GAP * scale), 0), more
