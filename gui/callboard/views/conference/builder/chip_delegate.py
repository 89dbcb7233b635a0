"""Paints one person on the list of a new conference as a chip with a cross."""

from PySide6.QtCore import QCoreApplication, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from callboard.models.conferences.participants_model import PersonFacts
from callboard.models.roles import Role
from callboard.views.look.look import Look
from callboard.views.look.painting import Discs, Texts, draw_box
from callboard.views.look.row_pen import RowPen, is_mirrored, mirrored_in
from callboard.views.words.number_words import shown

translate = QCoreApplication.translate

CHIP_HEIGHT = 28
GAP = 7
"""Beside and below a chip; it does not grow with the text."""
DISC, CROSS, CROSS_ICON = 20, 28, 14
PADDING, AFTER_DISC, BEFORE_NUMBER = 6, 7, 5
WIDEST_NAME = 180


def cross_in(cell: QRect, mirrored: bool = False) -> QRect:
    """Where the cross of the chip in `cell` is."""
    high = cell.height() - GAP
    cross = QRect(cell.right() + 1 - GAP - high, cell.top(), high, high)
    return mirrored_in(cell, cross) if mirrored else cross


class ChipDelegate(QStyledItemDelegate):
    """Chips are as wide as their names, and at most `widest`. The view sets that, and `is_live`: without it, what is
    shown may be old and has no colour."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.look = look
        self.is_live = True
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
        text = name + self._number_width(facts) + self._mark_width(facts)
        return QSize(min(around + text + GAP, self.widest), self.line_height())

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
        pen = RowPen(painter, cell, is_mirrored(option))
        chip = QRect(cell.left(), cell.top(), cell.width() - GAP, px(CHIP_HEIGHT))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        is_current = bool(style & QStyle.StateFlag.State_HasFocus)
        line = theme.colour("focus" if is_current else "line")
        width, radius = 2.0 if is_current else 1.0, chip.height() / 2 - 1
        draw_box(painter, pen.placed(chip), theme.colour("subtle"), line, width, radius)
        disc = QRect(chip.left() + px(PADDING), chip.top() + (chip.height() - px(DISC)) // 2, px(DISC), px(DISC))
        self._paint_disc(pen, disc, facts)
        left, cross = disc.right() + 1 + px(AFTER_DISC), cross_in(cell)
        text = QRect(left, chip.top(), max(0, cross.left() - left), chip.height())
        number = (shown(facts.number), theme.colour("text2"))
        person = text.intersected(QRect(left, text.top(), self._widest_text(facts), text.height()))
        if facts.name:
            pen.person(self._texts, person, (facts.name, theme.colour("text")), number, px(BEFORE_NUMBER))
        else:
            pen.text(self._texts.body, person, *number, cut=Qt.TextElideMode.ElideMiddle)
        mark = QRect(person.right() + 1, text.top(), self._mark_width(facts), text.height())
        if facts.opens and text.contains(mark):  # else there is only room for who it is
            mark.setLeft(mark.left() + px(BEFORE_NUMBER))
            pen.text(self._texts.second, mark, _mark(), theme.colour("accent"))
        ratio = painter.device().devicePixelRatio()
        pen.pixmap(cross, self.look.pixmap("x", "text2", px(CROSS_ICON), ratio))

    def _paint_disc(self, pen: RowPen, disc: QRect, facts: PersonFacts) -> None:
        if facts.state is not None:
            pen.disc(self._discs, disc, facts.state, not self.is_live)
            return
        sunken = self.look.theme.colour("sunken")
        draw_box(pen.painter, pen.placed(disc), sunken, sunken, 1.0, disc.width() / 2)
        size, ratio = round(disc.width() * 0.7), pen.painter.device().devicePixelRatio()
        pen.pixmap(disc, self.look.pixmap("world", "text2", size, ratio))

    def _widest_text(self, facts: PersonFacts) -> int:
        before = self.look.px(BEFORE_NUMBER) if facts.name else 0
        return self._name_width(facts) + before + self._number_width(facts)

    def _name_width(self, facts: PersonFacts) -> int:
        return min(self._texts.name.width(facts.name) + 1, self.look.px(WIDEST_NAME)) if facts.name else 0

    def _number_width(self, facts: PersonFacts) -> int:
        return min(self._texts.body.width(shown(facts.number)) + 1, self.look.px(WIDEST_NAME))

    def _mark_width(self, facts: PersonFacts) -> int:
        return self._texts.second.width(_mark()) + 1 + self.look.px(BEFORE_NUMBER) if facts.opens else 0


def _mark() -> str:
    return "· " + translate("Conference", "opens the room", "said of the first person on the list")
