"""Paints one thing that is no number to call, and why it is none."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from callboard.models.pasted.left_out_facts import LeftOutFacts
from callboard.models.roles import Role
from callboard.views.look.look import Look
from callboard.views.look.painting import Texts
from callboard.views.look.row_frame import RowFrame
from callboard.views.look.row_pen import BETWEEN, RowPen, is_mirrored
from callboard.views.words.paste_words import reason_words

ROW, PADDING, ICON, GAP = 28, 10, 14, 8
LARGEST_SHARE = 0.5
"""Of the row that a long text takes; the reason behind it has to be seen."""


class LeftOutDelegate(QStyledItemDelegate):
    """All rows are alike."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._texts = Texts(look)
        self._frame = RowFrame(look, has_line=False)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """One line."""
        return QSize(self._look.px(120), self._look.px(ROW))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint the row of `index`."""
        facts: LeftOutFacts | None = index.data(Role.FACTS)
        if facts is None:
            return
        row = self._frame.paint(painter, option)
        pen = RowPen(painter, row, is_mirrored(option))
        theme, px, texts = self._look.theme, self._look.px, self._texts
        ratio = painter.device().devicePixelRatio()
        icon = QRect(row.left() + px(PADDING), row.top(), px(ICON), row.height())
        pen.pixmap(icon, self._look.pixmap("ban", "text2", px(ICON), ratio))
        left = icon.right() + 1 + px(GAP)
        room = row.right() - px(PADDING) - left
        written = facts.left_out.written
        wide = min(texts.second.width(written) + 1, round(room * LARGEST_SHARE))
        pen.text(texts.second, QRect(left, row.top(), wide, row.height()), written, theme.colour("text"))
        why = QRect(left + wide, row.top(), room - wide, row.height())
        pen.text(texts.second, why, BETWEEN + reason_words(facts.left_out.reason), theme.colour("text2"))
