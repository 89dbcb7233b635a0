"""Where everything is on the board and on a tile: rectangles by arithmetic, nothing is painted here."""

from typing import NamedTuple

from PySide6.QtCore import QRect

TILE_HEIGHT = 72
GAP = 9
NARROWEST_TILE = 208
PADDING = 12
DISC = 32
TEXT_LEFT = PADDING + DISC + 11


def columns_in(width: int) -> int:
    """How many tiles fit side by side into `width` pixels; always at least one."""
    return max(1, (width + GAP) // (NARROWEST_TILE + GAP))


def cell_width(width: int) -> int:
    """The width of a tile with its gap, so that the tiles fill `width` evenly."""
    # One pixel less: a QListView wraps a row that fits exactly.
    return max(1, (width - 1) // columns_in(width))


class TileParts(NamedTuple):
    """The parts of one tile."""

    disc: QRect
    name: QRect
    number: QRect
    state: QRect
    about: QRect


def parts_of(tile: QRect, number_width: int) -> TileParts:
    """Where the parts of `tile` are when its number is `number_width` pixels wide."""
    left, right = tile.left() + TEXT_LEFT, tile.right() - PADDING
    top = tile.top() + (tile.height() - 52) // 2
    wide = max(0, right - left)
    return TileParts(
        disc=QRect(tile.left() + PADDING, tile.top() + (tile.height() - DISC) // 2, DISC, DISC),
        name=QRect(left, top, max(0, wide - number_width - 8), 18),
        number=QRect(right - number_width, top, number_width + 1, 18),
        state=QRect(left, top + 18, wide, 17),
        about=QRect(left, top + 35, wide, 17),
    )
