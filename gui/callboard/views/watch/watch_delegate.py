"""Paints one watch: whom it waits for, for whom and how long already, and the cross that ends it."""

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from callboard.domain.watch import WatchStep
from callboard.models.roles import Role
from callboard.models.watch_facts import WatchFacts
from callboard.views.look.look import Look
from callboard.views.look.painting import TextPainter, Texts, draw_box
from callboard.views.look.row_pen import RowPen, is_mirrored, mirrored_in
from callboard.views.look.text_lines import lines_of
from callboard.views.watch.watch_words import for_words, standing_words, who_words
from callboard.views.words.clock_words import passed

PADDING, ICON, AFTER_ICON, CROSS, CROSS_ICON = 16, 18, 10, 28, 14
ABOVE, TITLE, LINE = 6, 18, 16
BETWEEN = " · "


class WatchDelegate(QStyledItemDelegate):
    """`now_s` is the moment of the steady clock."""

    def __init__(self, look: Look, now_s: Callable[[], float]) -> None:
        super().__init__()
        self._look = look
        self._now_s = now_s
        self._texts = Texts(look)
        self.width = 0
        """Pixels of a row; 0 while that is not known."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """As high as what is to be read needs at the width of the row."""
        facts: WatchFacts | None = index.data(Role.FACTS)
        titles, lines = self._texts_of(facts, self.width) if facts is not None and self.width else ([""], [("", "")])
        px = self._look.px
        return QSize(120, max(px(2 * ABOVE + TITLE * len(titles) + LINE * len(lines)), px(CROSS) + 2 * ABOVE))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint the row of `index`."""
        facts: WatchFacts | None = index.data(Role.FACTS)
        if facts is None:
            return
        row: QRect = option.rect  # pyright: ignore[reportAttributeAccessIssue]
        state: QStyle.StateFlag = option.state  # pyright: ignore[reportAttributeAccessIssue]
        theme, px = self._look.theme, self._look.px
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        is_offered = facts.watch.step is WatchStep.OFFERED
        if is_offered:
            painter.fillRect(row, theme.colour("oktint"))
        elif state & QStyle.StateFlag.State_Selected:
            painter.fillRect(row, theme.colour("accenttint"))
        if state & QStyle.StateFlag.State_HasFocus:
            painter.save()
            draw_box(painter, row.adjusted(2, 2, -2, -2), theme.colour("surface"), theme.colour("focus"), 2.0, 6.0)
            painter.restore()
        pen = RowPen(painter, row, is_mirrored(option))
        titles, lines = self._texts_of(facts, row.width())
        ratio = painter.device().devicePixelRatio()
        icon = "check" if is_offered else "phone-outgoing" if facts.watch.step is WatchStep.ASKED else "clock"
        top, left = row.top() + px(ABOVE), row.left() + PADDING
        pen.pixmap(QRect(left, top, px(ICON), px(TITLE)), self._look.pixmap(icon, "text2", px(ICON), ratio))
        left += px(ICON) + AFTER_ICON
        wide = self._room(row.width())
        for text in titles:
            pen.text(self._texts.name, QRect(left, top, wide, px(TITLE)), text, theme.colour("text"))
            top += px(TITLE)
        for text, colour in lines:
            pen.text(self._texts.second, QRect(left, top, wide, px(LINE)), text, theme.colour(colour))
            top += px(LINE)
        pen.pixmap(self._cross(row), self._look.pixmap("x", "text2", px(CROSS_ICON), ratio))

    def cross_in(self, row: QRect, mirrored: bool) -> QRect:
        """Where in `row` the cross is, with all that counts as it."""
        cross = self._cross(row)
        return mirrored_in(row, cross) if mirrored else cross

    def _cross(self, row: QRect) -> QRect:
        size = self._look.px(CROSS)
        return QRect(row.right() - size - 6, row.top() + (row.height() - size) // 2, size, size)

    def _room(self, width: int) -> int:
        px = self._look.px
        return max(0, width - PADDING - px(ICON) - AFTER_ICON - px(CROSS) - 12)

    def _texts_of(self, facts: WatchFacts, width: int) -> tuple[list[str], list[tuple[str, str]]]:
        """The lines of the title, and text and colour of each line below it."""
        wide, second = self._room(width), self._texts.second
        age = passed(facts.watch.since, self._now_s())
        below = BETWEEN.join(part for part in (for_words(facts), age) if part)
        lines = [(text, "text2") for text in self._wrapped(below, second, wide)]
        standing = standing_words(facts)
        colour = "text2" if facts.is_paused or facts.is_held_up else "ok"
        lines += [(text, colour) for text in self._wrapped(standing, second, wide)] if standing else []
        return self._wrapped(who_words(facts), self._texts.name, wide), lines

    def _wrapped(self, text: str, font: TextPainter, wide: int) -> list[str]:
        return list(lines_of(text, font, wide)) or [text]
