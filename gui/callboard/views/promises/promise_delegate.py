"""Paints one promise: whom to call back, by when and through whom, and how it stands."""

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from callboard.domain.promises.promise import PromiseEnd
from callboard.models.promises.promise_facts import PromiseFacts
from callboard.models.roles import Role
from callboard.views.look.look import Look
from callboard.views.look.painting import Texts, draw_box
from callboard.views.look.row_frame import RowFrame, disc_in
from callboard.views.look.row_pen import RowPen, is_mirrored
from callboard.views.words.promise_words import about_words, number_words, standing_words, who_words

ROW, PADDING, BADGE, ICON, AFTER_BADGE, GAP = 56, 16, 32, 18, 11, 12
TITLE, LINE = 18, 16
_ICONS = {PromiseEnd.KEPT: "phone-call", PromiseEnd.DONE: "check", PromiseEnd.TAKEN_BACK: "x"}


class PromiseDelegate(QStyledItemDelegate):
    """`now_s` is Unix time."""

    def __init__(self, look: Look, now_s: Callable[[], float]) -> None:
        super().__init__()
        self._look = look
        self._now_s = now_s
        self._texts = Texts(look)
        self._frame = RowFrame(look, has_line=True)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """All rows are alike."""
        return QSize(120, self._look.px(ROW))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint the row of `index`."""
        facts: PromiseFacts | None = index.data(Role.FACTS)
        if facts is None:
            return
        row = self._frame.paint(painter, option)
        pen = RowPen(painter, row, is_mirrored(option))
        look, theme, px = self._look, self._look.theme, self._look.px
        is_open, is_late = facts.promise.is_open, facts.is_overdue
        badge = disc_in(row, PADDING, px(BADGE))
        fill = theme.colour("dangertint" if is_late else "subtle")
        draw_box(painter, pen.placed(badge), fill, fill)
        icon = "clock" if facts.promise.end is None else _ICONS[facts.promise.end]
        ratio = painter.device().devicePixelRatio()
        pen.pixmap(badge, look.pixmap(icon, "danger" if is_late else "text2", px(ICON), ratio))
        left = badge.right() + 1 + px(AFTER_BADGE)
        standing = standing_words(facts.promise, self._now_s())
        wide = self._texts.word.width(standing) + 1
        at_end = QRect(row.right() - px(PADDING) - wide, row.top(), wide, row.height())
        colour = theme.colour("danger" if is_late else "text2")
        pen.text(self._texts.word, at_end, standing, colour, at_end=True)
        room = at_end.left() - px(GAP) - left
        top = row.top() + (row.height() - px(TITLE + LINE)) // 2
        ink = theme.colour("text" if is_open else "text2")
        title = QRect(left, top, room, px(TITLE))
        quiet = theme.colour("text2")
        number = number_words(facts)
        if number:
            pen.person(self._texts, title, (who_words(facts), ink), (number, quiet), px(6))
        else:
            pen.text(self._texts.name, title, who_words(facts), ink, cut=Qt.TextElideMode.ElideMiddle)
        second = QRect(left, top + px(TITLE), room, px(LINE))
        pen.text(self._texts.second, second, about_words(facts, self._now_s()), colour if is_late else quiet)
