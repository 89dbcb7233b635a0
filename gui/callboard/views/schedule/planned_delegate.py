"""Paints a planned conference: what it is called, when it starts, and who starts it or what became of it."""

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from callboard.models.conferences.planned_facts import PlannedFacts, Starter
from callboard.models.roles import Role
from callboard.views.look.look import Look
from callboard.views.look.painting import TextPainter, Texts, draw_box
from callboard.views.look.row_pen import RowPen, is_mirrored
from callboard.views.look.text_lines import lines_of
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
        self.width = 0
        """Pixels of a row; 0 while that is not known."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """As high as what is to be read needs at the width of the row."""
        facts: PlannedFacts | None = index.data(Role.FACTS)
        more = len(self._below_title(facts, self._room(self.width))) - 2 if facts is not None and self.width else 0
        return QSize(120, self._look.px(ROW_HEIGHT + LINE * more))

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
        wide = self._room(row.width())
        lines = self._below_title(facts, wide)
        top = row.top() + (row.height() - px(TITLE + len(lines) * LINE)) // 2
        pen.text(self._texts.name, QRect(left, top, wide, px(TITLE)), title_words(facts.title), theme.colour("text"))
        for place, (font, text, colour) in enumerate(lines):
            at = QRect(left, top + px(TITLE) + place * px(LINE), wide, px(LINE))
            pen.text(font, at, text, theme.colour(colour))

    def _room(self, width: int) -> int:
        """How much of a row that is `width` wide there is for text."""
        return max(0, width - 2 * PADDING - self._look.px(BADGE) - self._look.px(AFTER_BADGE))

    def _below_title(self, facts: PlannedFacts, width: int) -> list[tuple[TextPainter, str, str]]:
        """Font, text and colour of each line: when, and who starts it or what became of it."""
        when, became = self._texts.second, self._texts.word if facts.needs_answer else self._texts.second
        colour = "danger" if facts.needs_answer else "text2"
        first = [(when, text, "text2") for text in lines_of(row_words(facts, self._now_s()), when, width)]
        return first + [(became, text, colour) for text in lines_of(became_words(facts), became, width)]

    def _paint_badge(self, pen: RowPen, badge: QRect, facts: PlannedFacts) -> None:
        theme, look = self._look.theme, self._look
        fill = theme.colour("dangertint" if facts.needs_answer else "subtle")
        icon = "clock-x" if facts.needs_answer else "clock" if facts.starter is Starter.CALLBOARD else "flask"
        draw_box(pen.painter, pen.placed(badge), fill, fill)
        ratio = pen.painter.device().devicePixelRatio()
        colour = "danger" if facts.needs_answer else "text2"
        pen.pixmap(badge, look.pixmap(icon, colour, look.px(ICON), ratio))
