"""Paints one person on the list of a new conference as a chip with a cross."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from callboard.models.participants_model import PersonFacts
from callboard.models.roles import Role
from callboard.views.look.look import Look
from callboard.views.look.painting import Discs, Texts, draw_box

CHIP_HEIGHT = 28
GAP = 7
DISC = 18
CROSS = 24
WIDEST_NAME = 180


def cross_in(cell: QRect) -> QRect:
    """Where the cross of the chip in `cell` is."""
    return QRect(cell.right() - GAP - CROSS, cell.top(), CROSS, CHIP_HEIGHT)


class ChipDelegate(QStyledItemDelegate):
    """Chips are as wide as their names."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._texts = Texts(look)
        self._discs = Discs(look)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """The chip with the gap to its right and below."""
        facts: PersonFacts = index.data(Role.FACTS)
        name = min(self._texts.name.width(facts.name), WIDEST_NAME) + 6 if facts.name else 0
        number = min(self._texts.body.width(facts.number), WIDEST_NAME)
        return QSize(8 + DISC + 6 + name + number + 4 + CROSS + GAP, CHIP_HEIGHT + GAP)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint the chip of `index`."""
        facts: PersonFacts | None = index.data(Role.FACTS)
        if facts is None:
            return
        theme = self._look.theme
        cell: QRect = option.rect  # pyright: ignore[reportAttributeAccessIssue]
        style: QStyle.StateFlag = option.state  # pyright: ignore[reportAttributeAccessIssue]
        chip = QRect(cell.left(), cell.top(), cell.width() - GAP, CHIP_HEIGHT)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        is_current = bool(style & QStyle.StateFlag.State_HasFocus)
        line = theme.colour("focus" if is_current else "control")
        draw_box(painter, chip, theme.colour("subtle"), line, 2.0 if is_current else 1.0, CHIP_HEIGHT / 2)
        disc = QRect(chip.left() + 8, chip.top() + (CHIP_HEIGHT - DISC) // 2, DISC, DISC)
        ratio = painter.device().devicePixelRatio()
        if facts.state is not None:
            self._discs.draw(painter, disc, facts.state)
        else:
            painter.drawPixmap(disc.topLeft(), self._look.pixmap("world", "text2", DISC, ratio))
        text = QRect(disc.right() + 7, chip.top(), WIDEST_NAME, CHIP_HEIGHT)
        if facts.name:
            self._texts.name.draw(painter, text, facts.name, theme.colour("text"))
            text.translate(min(self._texts.name.width(facts.name), WIDEST_NAME) + 6, 0)
        self._texts.body.draw(painter, text, facts.number, theme.colour("text2"))
        cross = self._look.pixmap("x", "text2", 14, ratio)
        painter.setBrush(QColor(0, 0, 0, 0))
        at = cross_in(cell)
        painter.drawPixmap(at.left() + 5, at.top() + 7, cross)
