"""Paints what is in a row from its beginning to its end, whichever way the window is read."""

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtWidgets import QStyleOptionViewItem

from callboard.domain.extension import ExtensionState
from callboard.views.look.painting import LEFT, RIGHT, Discs, TextPainter, Texts

BETWEEN = "\u00a0·\u00a0"
"""Between the parts of a line; hard spaces, since others do not count at the end of a text."""
_NARROWEST_NAME = 24
"""Pixels: a name that has less room than this says nothing, and its number stands alone."""


def is_mirrored(option: QStyleOptionViewItem) -> bool:
    """Whether the window in which a row is painted is read from right to left."""
    direction: Qt.LayoutDirection = option.direction  # pyright: ignore[reportAttributeAccessIssue]
    return direction is Qt.LayoutDirection.RightToLeft


def mirrored_in(row: QRect, part: QRect) -> QRect:
    """`part` where it is in a `row` that is read from right to left."""
    return QRect(row.left() + row.right() - part.right(), part.top(), part.width(), part.height())


class RowPen:
    """Every rectangle is given as in a row that begins at the left. In a mirrored one it is turned round; numbers and
    names keep their own direction."""

    def __init__(self, painter: QPainter, row: QRect, mirrored: bool) -> None:
        self.painter = painter
        self._row = row
        self.is_mirrored = mirrored

    def placed(self, part: QRect) -> QRect:
        """Where `part` really is."""
        return mirrored_in(self._row, part) if self.is_mirrored else part

    def text(
        self,
        font: TextPainter,
        part: QRect,
        text: str,
        colour: QColor,
        *,
        at_end: bool = False,
        cut: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
    ) -> None:
        """Somebody's name, a number or a time, which are read as they are; it begins where `part` does, or ends at
        its end."""
        align = RIGHT if at_end is not self.is_mirrored else LEFT
        font.draw(self.painter, self.placed(part), text, colour, align, cut)

    def line(self, part: QRect, *pieces: tuple[TextPainter, str, QColor]) -> None:
        """Texts one behind the other, each read as it is; where there is no room the last ones are cut."""
        left = part.left()
        for font, text, colour in pieces:
            self.text(font, QRect(left, part.top(), part.right() + 1 - left, part.height()), text, colour)
            left += font.width(text)

    def state(self, texts: Texts, part: QRect, word: tuple[str, QColor], rest: tuple[str, QColor]) -> None:
        """The word for what somebody does, and the `rest` of the line behind it, which is cut before the word is."""
        between = BETWEEN if rest[0] else ""
        self.line(part, (texts.word, *word), (texts.second, between, rest[1]), (texts.second, *rest))

    def person(self, texts: Texts, part: QRect, name: tuple[str, QColor], number: tuple[str, QColor], gap: int) -> int:
        """A name and the number behind it. The number is there however long the name is. Gives where they end, as in
        a row that begins at the left."""
        middle = Qt.TextElideMode.ElideMiddle
        if not name[0]:
            self.text(texts.name, part, number[0], name[1], cut=middle)
            return part.left() + min(texts.name.width(number[0]) + 1, part.width())
        needed = min(texts.body.width(number[0]) + 1, part.width())
        room = part.width() - needed - gap
        wide = min(texts.name.width(name[0]) + 1, room) if room >= _NARROWEST_NAME else 0
        if wide:
            self.text(texts.name, QRect(part.left(), part.top(), wide, part.height()), *name)
        left = part.left() + (wide + gap if wide else 0)
        self.text(texts.body, QRect(left, part.top(), needed, part.height()), *number, cut=middle)
        return left + needed

    def disc(self, discs: Discs, part: QRect, state: ExtensionState, is_stale: bool = False) -> None:
        """The disc of a state."""
        discs.draw(self.painter, self.placed(part), state, is_stale)

    def pixmap(self, part: QRect, pixmap: QPixmap) -> None:
        """A picture as large as it is, in the middle of `part`."""
        size = pixmap.deviceIndependentSize()
        place = self.placed(part)
        inset = QPoint((place.width() - round(size.width())) // 2, (place.height() - round(size.height())) // 2)
        self.painter.drawPixmap(place.topLeft() + inset, pixmap)
