"""Paints one extension as a row of a list: to choose from, or to add to a conference."""

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from callboard.models.extension_facts import ExtensionFacts
from callboard.models.roles import Role
from callboard.views.look.look import Look
from callboard.views.look.painting import Discs, Texts, draw_box
from callboard.views.look.row_frame import RowFrame, disc_in
from callboard.views.state_words import state_word

ROW_HEIGHT = 42
DISC = 26
PADDING = 8
BUTTON = 28


def button_in(row: QRect) -> QRect:
    """Where the "+" of `row` is."""
    return QRect(row.right() - PADDING - BUTTON, row.top() + (row.height() - BUTTON) // 2, BUTTON, BUTTON)


class PersonDelegate(QStyledItemDelegate):
    """With `is_added` every row ends in a "+" or the word that somebody is on the list already."""

    def __init__(self, look: Look, is_added: Callable[[str], bool] | None = None) -> None:
        super().__init__()
        self._look = look
        self._is_added = is_added
        self._texts = Texts(look)
        self._discs = Discs(look)
        self._frame = RowFrame(look, has_line=False)
        self.is_live = True

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """All rows are alike."""
        return QSize(120, ROW_HEIGHT)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint the row of `index`."""
        facts: ExtensionFacts | None = index.data(Role.FACTS)
        if facts is None:
            return
        rect = self._frame.paint(painter, option)
        self._discs.draw(painter, disc_in(rect, PADDING, DISC), facts.state, not self.is_live)
        self._paint_text(painter, rect, facts)
        if self._is_added is not None:
            self._paint_button(painter, rect, self._is_added(facts.extension.number))

    def _paint_text(self, painter: QPainter, rect: QRect, facts: ExtensionFacts) -> None:
        theme = self._look.theme
        left = rect.left() + PADDING + DISC + 11
        space = rect.right() - left - (90 if self._is_added is not None else PADDING)
        first, second = QRect(left, rect.top() + 4, space, 17), QRect(left, rect.top() + 21, space, 16)
        name = facts.extension.name or facts.extension.number
        self._texts.name.draw(painter, first, name, theme.colour("text"))
        after = first.adjusted(self._texts.name.width(name) + 6, 0, 0, 0)
        if after.width() > 0:
            self._texts.body.draw(painter, after, facts.extension.number, theme.colour("text2"))
        colour = theme.state(facts.state).fg if self.is_live else theme.colour("text2")
        self._texts.word.draw(painter, second, state_word(facts.state), colour)

    def _paint_button(self, painter: QPainter, rect: QRect, is_added: bool) -> None:
        theme = self._look.theme
        if is_added:
            space = rect.adjusted(0, 0, -PADDING, 0)
            align = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            self._texts.word.draw(painter, space, self.tr("Added"), theme.colour("ok"), align)
            return
        box = button_in(rect)
        draw_box(painter, box, theme.colour("surface"), theme.colour("control"), 1.0, 6.0)
        plus = self._look.icons.pixmap("plus", theme.colour("text"), 16, painter.device().devicePixelRatio())
        painter.drawPixmap(box.left() + 6, box.top() + 6, plus)
