"""Paints a planned conference: what it is called, when it starts, and who starts it or what became of it."""

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from callboard.models.conferences.planned_facts import PlannedFacts, Starter
from callboard.models.roles import Role
from callboard.views.look.look import Look
from callboard.views.look.painting import Texts, draw_box
from callboard.views.look.row_pen import RowPen, is_mirrored
from callboard.views.words.planned_words import became_words, row_words, title_words

ROW_HEIGHT, PADDING, BADGE, ICON, AFTER_BADGE = 64, 16, 32, 18, 11
TITLE, LINE = 18, 16


class PlannedDelegate(QStyledItemDelegate):
    """`now_s` is Unix time, by the clock on the wall."""

    def __init__(self, look: Look, now_s: Callable[[], float]) -> None:
        super().__init__()
        self._look = look
        self._now_s = now_s
        self._texts = Texts(look)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """All rows are alike."""
        return QSize(120, self._look.px(ROW_HEIGHT))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint the row of `index`."""
        facts: PlannedFacts | None = index.data(Role.FACTS)
        if facts is None:
            return
        row: QRect = option.rect  # pyright: ignore[reportAttributeAccessIssue]
        state: QStyle.StateFlag = option.state  # pyright: ignore[reportAttributeAccessIssue]
        theme, px = self._look.theme, self._look.px
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(row, theme.colour("accenttint"))
        if state & QStyle.StateFlag.State_HasFocus:
            painter.save()
            draw_box(painter, row.adjusted(2, 2, -2, -2), theme.colour("accenttint"), theme.colour("focus"), 2.0, 6.0)
            painter.restore()
        pen = RowPen(painter, row, is_mirrored(option))
        badge = QRect(row.left() + PADDING, row.top() + (row.height() - px(BADGE)) // 2, px(BADGE), px(BADGE))
        self._paint_badge(pen, badge, facts)
        left = badge.right() + 1 + px(AFTER_BADGE)
        wide = max(0, row.right() + 1 - PADDING - left)
        top = row.top() + (row.height() - px(TITLE + 2 * LINE)) // 2
        quiet = theme.colour("text2")
        pen.text(self._texts.name, QRect(left, top, wide, px(TITLE)), title_words(facts.title), theme.colour("text"))
        second = QRect(left, top + px(TITLE), wide, px(LINE))
        pen.text(self._texts.second, second, row_words(facts, self._now_s()), quiet)
        font = self._texts.word if facts.needs_answer else self._texts.second
        colour = theme.colour("danger") if facts.needs_answer else quiet
        pen.text(font, second.translated(0, px(LINE)), became_words(facts), colour)

    def _paint_badge(self, pen: RowPen, badge: QRect, facts: PlannedFacts) -> None:
        theme, look = self._look.theme, self._look
        fill = theme.colour("dangertint" if facts.needs_answer else "subtle")
        icon = "clock-x" if facts.needs_answer else "clock" if facts.starter is Starter.CALLBOARD else "flask"
        draw_box(pen.painter, pen.placed(badge), fill, fill)
        ratio = pen.painter.device().devicePixelRatio()
        colour = "danger" if facts.needs_answer else "text2"
        pen.pixmap(badge, look.pixmap(icon, colour, look.px(ICON), ratio))
