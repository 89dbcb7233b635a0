"""Paints one person on the list of a new conference as a chip with a cross."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from callboard.models.participants_model import PersonFacts
from callboard.models.roles import Role
from callboard.views.look.look import Look
from callboard.views.look.painting import Discs, Texts, draw_box
from callboard.views.words.number_words import shown

CHIP_HEIGHT = 28
GAP = 7
"""Beside and below a chip; it does not grow with the text."""
DISC, CROSS, CROSS_ICON = 20, 28, 14
PADDING, AFTER_DISC, BEFORE_NUMBER = 6, 7, 5
WIDEST_NAME = 180


def cross_in(cell: QRect) -> QRect:
    """Where the cross of the chip in `cell` is."""
    high = cell.height() - GAP
    return QRect(cell.right() + 1 - GAP - high, cell.top(), high, high)


class ChipDelegate(QStyledItemDelegate):
    """Chips are as wide as their names, and at most `widest`, which the view sets."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.look = look
        self.widest = 10_000
        self._texts = Texts(look)
        self._discs = Discs(look)

    def line_height(self) -> int:
        """How high a line of chips is, with the gap below it."""
        return self.look.px(CHIP_HEIGHT) + GAP

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """The chip with the gap to its right and below."""
        facts: PersonFacts = index.data(Role.FACTS)
        px = self.look.px
        name = self._name_width(facts) + px(BEFORE_NUMBER) if facts.name else 0
        around = px(PADDING) + px(DISC) + px(AFTER_DISC) + px(CROSS)
        return QSize(min(around + name + self._number_width(facts) + GAP, self.widest), self.line_height())

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint the chip of `index`."""
        facts: PersonFacts | None = index.data(Role.FACTS)
        if facts is None:
            return
        theme, px = self.look.theme, self.look.px
        cell: QRect = option.rect  # pyright: ignore[reportAttributeAccessIssue]
        style: QStyle.StateFlag = option.state  # pyright: ignore[reportAttributeAccessIssue]
        chip = QRect(cell.left(), cell.top(), cell.width() - GAP, px(CHIP_HEIGHT))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        is_current = bool(style & QStyle.StateFlag.State_HasFocus)
        line = theme.colour("focus" if is_current else "line")
        draw_box(painter, chip, theme.colour("subtle"), line, 2.0 if is_current else 1.0, chip.height() / 2 - 1)
        disc = QRect(chip.left() + px(PADDING), chip.top() + (chip.height() - px(DISC)) // 2, px(DISC), px(DISC))
        self._paint_disc(painter, disc, facts)
        size, at = px(CROSS_ICON), cross_in(cell)
        left = disc.right() + 1 + px(AFTER_DISC)
        self._paint_text(painter, QRect(left, chip.top(), max(0, at.left() - left), chip.height()), facts)
        cross = self.look.pixmap("x", "text2", size, painter.device().devicePixelRatio())
        painter.drawPixmap(at.left() + (at.width() - size) // 2, at.top() + (at.height() - size) // 2, cross)

    def _paint_text(self, painter: QPainter, text: QRect, facts: PersonFacts) -> None:
        theme, end = self.look.theme, text.right()
        if facts.name:
            gap = self.look.px(BEFORE_NUMBER)
            number = self._number_width(facts)
            text.setWidth(min(self._name_width(facts), max(0, text.width() - gap - number)))
            self._texts.name.draw(painter, text, facts.name, theme.colour("text"))
            text.translate(text.width() + gap, 0)
        text.setRight(end)
        if text.width() > 0:
            self._texts.body.draw(painter, text, shown(facts.number), theme.colour("text2"))

    def _paint_disc(self, painter: QPainter, disc: QRect, facts: PersonFacts) -> None:
        if facts.state is not None:
            self._discs.draw(painter, disc, facts.state)
            return
        sunken = self.look.theme.colour("sunken")
        draw_box(painter, disc, sunken, sunken, 1.0, disc.width() / 2)
        size = round(disc.width() * 0.7)
        world = self.look.pixmap("world", "text2", size, painter.device().devicePixelRatio())
        painter.drawPixmap(disc.left() + (disc.width() - size) // 2, disc.top() + (disc.height() - size) // 2, world)

    def _name_width(self, facts: PersonFacts) -> int:
        return min(self._texts.name.width(facts.name) + 1, self.look.px(WIDEST_NAME)) if facts.name else 0

    def _number_width(self, facts: PersonFacts) -> int:
        return min(self._texts.body.width(shown(facts.number)) + 1, self.look.px(WIDEST_NAME))
