"""Where everything is on a conference room: rectangles by arithmetic, nothing is painted here."""

from dataclasses import dataclass

from PySide6.QtCore import QRect

TILE_HEIGHT, LINE_HEIGHT = 60, 51
"""In the strip, and in the list beside the conference."""
BADGE = 32
TILE_PADDING, LINE_PADDING = 12, 16
AFTER_BADGE = 11
TITLE, LINE = 18, 16


@dataclass(frozen=True, slots=True)
class SlotParts:
    """The parts of one room."""

    badge: QRect
    title: QRect
    line: QRect
    room: QRect

    def lines(self, count: int) -> list[QRect]:
        """Where `count` lines of text are below a title that moved up for them."""
        high = self.line.height() - 1
        top = self.room.top() + (self.room.height() - self.title.height() - count * high) // 2 + self.title.height() - 1
        return [QRect(self.line.left(), top + row * high, self.line.width(), high + 1) for row in range(count)]


def text_width(width: int, scale: float) -> int:
    """How much room for text there is in a line of a list of `width` pixels."""
    return width - 2 * LINE_PADDING - round(BADGE * scale) - round(AFTER_BADGE * scale)


def parts_of(room: QRect, has_box: bool, scale: float) -> SlotParts:
    """Where the parts of `room` are; `has_box` says that it is a tile."""

    def px(pixels: int) -> int:
        return round(pixels * scale)

    # The list begins where its title does, however large the text is.
    padding = px(TILE_PADDING) if has_box else LINE_PADDING
    badge = QRect(room.left() + padding, room.top() + (room.height() - px(BADGE)) // 2, px(BADGE), px(BADGE))
    left = badge.right() + 1 + px(AFTER_BADGE)
    wide = max(0, room.right() + 1 - padding - left)
    top = room.top() + (room.height() - px(TITLE + LINE)) // 2
    return SlotParts(badge, QRect(left, top, wide, px(TITLE)), QRect(left, top + px(TITLE), wide, px(LINE)), room)
