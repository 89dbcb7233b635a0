"""Paints a number that was called lately: which way it went, number, name, time."""

import time

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from callboard.domain.profile_memory import RecentNumber
from callboard.models.roles import Role
from callboard.views.dialer.recent_words import when
from callboard.views.look.look import Look
from callboard.views.look.painting import RIGHT, Texts
from callboard.views.look.row_frame import RowFrame, disc_in
from callboard.views.words.number_words import shown

ROW_HEIGHT = 32
ICON, GAP = 14, 10
"""Pixels as drawn."""


class RecentDelegate(QStyledItemDelegate):
    """One line: the number in front, what is known beside it, the time at the end."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._texts = Texts(look)
        self._frame = RowFrame(look, has_line=False)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """All rows are alike."""
        return QSize(120, self._look.px(ROW_HEIGHT))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint the row of `index`."""
        one: RecentNumber | None = index.data(Role.FACTS)
        if one is None:
            return
        rect = self._frame.paint(painter, option)
        look, theme = self._look, self._look.theme
        icon, colour = ("arrow-down-left", "danger") if one.is_missed else ("arrow-up-right", "text2")
        box = disc_in(rect, 1, look.px(ICON))
        painter.drawPixmap(box.topLeft(), look.pixmap(icon, colour, box.width(), painter.device().devicePixelRatio()))
        moment = when(one.at_s, time.time())
        width = round(self._texts.second.width(moment))
        line = QRect(box.right() + look.px(GAP), rect.top(), rect.width(), rect.height())
        line.setRight(rect.right() - width - look.px(GAP))
        self._texts.second.draw(painter, rect, moment, theme.colour("text2"), RIGHT)
        number = shown(one.number)
        self._texts.body.draw(painter, line, number, theme.colour("text"))
        line.setLeft(line.left() + round(self._texts.body.width(number)) + 5)
        about = self.tr("missed") if one.is_missed else one.name
        if line.width() > 0:
            self._texts.body.draw(painter, line, about, theme.colour("danger" if one.is_missed else "text2"))
