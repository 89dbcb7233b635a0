"""Where everything is on the board and on a tile: rectangles by arithmetic, nothing is painted here."""

from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from PySide6.QtCore import QRect, QSize

TILE_HEIGHT, COMPACT_HEIGHT = 72, 48
GAP = 9
BEFORE, BEHIND = 4, 5
"""The halves of a gap that lie before and behind a tile: in them is its focus ring."""
NARROWEST_TILE, NARROWEST_COMPACT = 208, 176
PADDING = 12
DISC, COMPACT_DISC = 32, 24
FAVOURITE_ROWS = 2


@dataclass(frozen=True, slots=True)
class TileSizes:
    """How large a tile is: `scale` is the size of text times the zoom; compact ones have two lines of text."""

    scale: float = 1.0
    is_compact: bool = False

    @property
    def height(self) -> int:
        """The height of a tile without its gap."""
        return round((COMPACT_HEIGHT if self.is_compact else TILE_HEIGHT) * self.scale)

    @property
    def narrowest(self) -> int:
        """The width below which no tile goes while two fit side by side."""
        return round((NARROWEST_COMPACT if self.is_compact else NARROWEST_TILE) * self.scale)

    @property
    def disc(self) -> int:
        """The width of the disc."""
        return round((COMPACT_DISC if self.is_compact else DISC) * self.scale)

    def px(self, pixels: int) -> int:
        """So many pixels of the drawn tile."""
        return round(pixels * self.scale)


USUAL = TileSizes()


def columns_in(width: int, sizes: TileSizes = USUAL) -> int:
    """How many tiles with their gaps fit side by side into `width` pixels; always at least one."""
    return max(1, width // (sizes.narrowest + GAP))


def cell_width(width: int, sizes: TileSizes = USUAL) -> int:
    """The width of a tile with its gap, so that the tiles fill `width` evenly."""
    # One pixel less: a QListView wraps a row that fits exactly.
    return max(1, (width - 1) // columns_in(width, sizes))


def cell_size(width: int, sizes: TileSizes = USUAL) -> QSize:
    """The size of a tile with its gap in a list of `width` pixels."""
    return QSize(cell_width(width, sizes), sizes.height + GAP)


def spare_width(width: int, sizes: TileSizes = USUAL) -> int:
    """The pixels that remain behind the last column when `width` cannot be divided evenly."""
    return max(0, width - columns_in(width, sizes) * cell_width(width, sizes))


def tile_in(cell: QRect) -> QRect:
    """The tile itself, without its gap."""
    return cell.adjusted(BEFORE, BEFORE, -BEHIND, -BEHIND)


def height_of_rows(rows: int, sizes: TileSizes = USUAL) -> int:
    """How high a list of so many rows of tiles is."""
    return rows * (sizes.height + GAP)


def favourite_rows(people: int, width: int, height: int, sizes: TileSizes = USUAL) -> int:
    """How many rows of favourites are seen in a board of `width` and `height` pixels: at most two, fewer where there
    would be no room left for the others."""
    columns = columns_in(width, sizes)
    needed = (people + columns - 1) // columns
    room = height // (sizes.height + GAP)
    return min(needed, FAVOURITE_ROWS if room >= 2 * FAVOURITE_ROWS else 1)


class TileParts(NamedTuple):
    """The parts of one tile. On a compact tile `about` is what is left of the line of the state."""

    disc: QRect
    name: QRect
    number: QRect
    state: QRect
    about: QRect


def parts_of(tile: QRect, number_width: int, sizes: TileSizes = USUAL, state_width: int = 0) -> TileParts:
    """Where the parts of `tile` are when its number is `number_width` pixels wide, and on a compact one its state with
    the time `state_width`."""
    return _parts_of(tile.left(), tile.top(), tile.width(), tile.height(), number_width, sizes, state_width)


@lru_cache(maxsize=1024)
def _parts_of(
    x: int, y: int, width: int, height: int, number_width: int, sizes: TileSizes, state_width: int
) -> TileParts:
    # Remembered: whoever searches sees other people on the same places at every key.
    px, disc = sizes.px, sizes.disc
    left, right = x + px(PADDING) + disc + px(11), x + width - 1 - px(PADDING)
    wide = max(0, right - left)
    first, line = px(18), px(17)
    top = y + (height - first - line - (0 if sizes.is_compact else px(16))) // 2
    about = QRect(left, top + first + px(16), wide, line)
    if sizes.is_compact:
        about = QRect(min(left + state_width, right), top + first, max(0, wide - state_width), line)
    return TileParts(
        disc=QRect(x + px(PADDING), y + (height - disc) // 2, disc, disc),
        name=QRect(left, top, max(0, wide - number_width - px(8)), first),
        number=QRect(right - number_width, top, number_width + 1, first),
        state=QRect(left, top + first, wide, line),
        about=about,
    )


def mirrored(part: QRect, tile: QRect) -> QRect:
    """`part` where it is on a tile that is read from right to left."""
    return QRect(tile.left() + tile.right() - part.right(), part.top(), part.width(), part.height())
