"""Paints a number that was called lately: which way it went, number, name, time."""

import time

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from callboard.domain.profile_memory import RecentNumber
from callboard.models.roles import Role
from callboard.views.dialer.recent_words import when
from callboard.views.look.look import Look
from callboard.views.look.painting import Texts
from callboard.views.look.row_frame import RowFrame, disc_in
from callboard.views.look.row_pen import BETWEEN, RowPen, is_mirrored
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
        pen = RowPen(painter, rect, is_mirrored(option))
        look, theme = self._look, self._look.theme
        icon, colour = ("arrow-down-left", "danger") if one.is_missed else ("arrow-up-right", "text2")
        box = disc_in(rect, 1, look.px(ICON))
        pen.pixmap(box, look.pixmap(icon, colour, box.width(), painter.device().devicePixelRatio()))
        moment = when(one.at_s, time.time())
        pen.text(self._texts.second, rect, moment, theme.colour("text2"), at_end=True)
        line = QRect(box.right() + look.px(GAP), rect.top(), rect.width(), rect.height())
        line.setRight(rect.right() - self._texts.second.width(moment) - look.px(GAP))
        self._paint_about(pen, line, one)

    def _paint_about(self, pen: RowPen, line: QRect, one: RecentNumber) -> None:
        theme, body, gap = self._look.theme, self._texts.body, self._look.px(5)
        number, missed = shown(one.number), self.tr("missed") if one.is_missed else ""
        # That a call was missed is not cut for a number however long that is.
        kept = body.width(missed) + gap + 1 if missed else 0
        wide = min(body.width(number) + 1, max(0, line.width() - kept))
        place = QRect(line.left(), line.top(), wide, line.height())
        pen.text(body, place, number, theme.colour("text"), cut=Qt.TextElideMode.ElideMiddle)
        rest = QRect(place.right() + 1 + gap, line.top(), 0, line.height())
        rest.setRight(line.right())
        danger, quiet = theme.colour("danger"), theme.colour("text2")
        between = BETWEEN if missed and one.name else ""
        pen.line(rest, (body, missed, danger), (body, between, quiet), (body, one.name, quiet))
