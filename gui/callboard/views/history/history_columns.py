"""Where the columns of the history are: arithmetic only, nothing is painted here."""

from collections.abc import Mapping
from enum import StrEnum
from typing import NamedTuple

from PySide6.QtCore import QRect


class Column(StrEnum):
    """The columns, in their order."""

    WHEN = "when"
    WAY = "way"
    WHO = "who"
    NUMBER = "number"
    WITH = "with"
    LENGTH = "length"
    RESULT = "result"


class Place(NamedTuple):
    """Where a column begins, and how wide it is, in pixels."""

    left: int
    width: int


PADDING, GAP = 16, 10
"""Before the first column, and what stays free at the end of each."""
DRAWN: Mapping[Column, int] = {
    Column.WHEN: 132,
    Column.WAY: 30,
    Column.WHO: 190,
    Column.NUMBER: 140,
    Column.WITH: 150,
    Column.LENGTH: 66,
    Column.RESULT: 110,
}
"""How wide each is drawn."""
NARROWEST: Mapping[Column, int] = {Column.WHO: 120, Column.WITH: 100}
SHORTEST_WHEN = 88
"""So much a time of today needs; where nothing else is left to go, a longer one is cut."""
GROWING = (Column.WHO, Column.WITH)
DISPENSABLE = (Column.WITH, Column.LENGTH, Column.NUMBER)
"""What goes first where it is narrow: the tooltip has it, and without its column the number stands behind the name."""


def places_in(width: int, scale: float, at_least: Mapping[Column, int]) -> dict[Column, Place]:
    """The columns that fit into `width` pixels; `at_least` is how much what stands in some of them needs."""
    wanted = {column: max(round(drawn * scale), at_least.get(column, 0)) for column, drawn in DRAWN.items()}
    narrowest = wanted | {column: round(narrow * scale) for column, narrow in NARROWEST.items()}
    width -= 2 * PADDING
    shown = list(Column)
    for column in DISPENSABLE:
        if sum(narrowest[one] for one in shown) > width:
            shown.remove(column)
    lacking = sum(narrowest[column] for column in shown) - width
    if lacking > 0:
        narrowest[Column.WHEN] = max(round(SHORTEST_WHEN * scale), wanted[Column.WHEN] - lacking)
        wanted[Column.WHEN] = narrowest[Column.WHEN]
    growing = [column for column in GROWING if column in shown]
    spare = width - sum(narrowest[column] if column in growing else wanted[column] for column in shown)
    share = sum(DRAWN[column] for column in growing)
    places: dict[Column, Place] = {}
    left = PADDING
    for column in shown:
        grown = narrowest[column] + round(spare * DRAWN[column] / share) if column in growing else wanted[column]
        places[column] = Place(left, max(0, grown))
        left += places[column].width
    return places


def cell_of(row: QRect, place: Place) -> QRect:
    """The part of `row` that belongs to a column, without the gap at its end."""
    return QRect(row.left() + place.left, row.top(), max(0, place.width - GAP), row.height())
