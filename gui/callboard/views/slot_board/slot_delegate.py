"""Paints one conference room as a tile of the strip."""

import time
from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from callboard.domain.conference import SlotKind
from callboard.models.roles import Role
from callboard.models.slot_facts import SlotFacts
from callboard.views.clock_words import duration
from callboard.views.extension_board.tile_geometry import GAP
from callboard.views.look.look import Look
from callboard.views.look.painting import RIGHT, Texts, draw_box
from callboard.views.my_phone import MyPhone
from callboard.views.state_words import slot_line, slot_title
from callboard.views.tile_list_view import Hover, TileDelegate

ROOM_HEIGHT = 60
BADGE = 32
PADDING = 12
TIME_SPACE = 60


class SlotDelegate(TileDelegate):
    """`hover`, `is_live` and `cell` are set by the view. Without `has_box` a room has no border of its own."""

    def __init__(
        self, look: Look, my_phone: MyPhone, has_box: bool = True, now_s: Callable[[], float] = time.time
    ) -> None:
        super().__init__()
        self._look = look
        self._my_phone = my_phone
        self._has_box = has_box
        self._now_s = now_s
        self._texts = Texts(look)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """The cell without its gap."""
        return QSize(self.cell.width() - (GAP if self._has_box else 0), ROOM_HEIGHT)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint the room of `index`."""
        facts: SlotFacts | None = index.data(Role.FACTS)
        if facts is None:
            return
        rect: QRect = option.rect  # pyright: ignore[reportAttributeAccessIssue]
        state: QStyle.StateFlag = option.state  # pyright: ignore[reportAttributeAccessIssue]
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        hover = self.hover if self.hover is not None and self.hover.row == index.row() and self.hover.text else None
        self._paint_box(painter, rect, facts, state, hover)
        self._paint_badge(painter, QRect(rect.left() + PADDING, rect.top() + 14, BADGE, BADGE), facts)
        self._paint_lines(painter, rect, facts, hover)

    def _paint_box(
        self, painter: QPainter, rect: QRect, facts: SlotFacts, style: QStyle.StateFlag, hover: Hover | None
    ) -> None:
        theme = self._look.theme
        selected = bool(style & QStyle.StateFlag.State_Selected)
        if hover is not None:
            draw_box(painter, rect, theme.colour("accenttint"), theme.colour("accent"), 2.0)
        elif not self._has_box:
            if selected:
                painter.fillRect(rect, theme.colour("accenttint"))
                painter.fillRect(QRect(rect.left(), rect.top(), 3, rect.height()), theme.colour("accent"))
        elif facts.is_in_use and self.is_live:
            draw_box(painter, rect, theme.colour("surface"), theme.colour("line"))
        else:
            draw_box(painter, rect, theme.colour("window"), QColor(0, 0, 0, 0))
            painter.setPen(QPen(theme.colour("control"), 1.0, Qt.PenStyle.DashLine))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(rect.adjusted(0, 0, -1, -1), 8, 8)
        if style & QStyle.StateFlag.State_HasFocus:
            draw_box(painter, rect.adjusted(2, 2, -2, -2), QColor(0, 0, 0, 0), theme.colour("focus"), 2.0, 6.0)

    def _paint_badge(self, painter: QPainter, rect: QRect, facts: SlotFacts) -> None:
        theme = self._look.theme
        fill, icon, colour = theme.colour("subtle"), "plus", theme.colour("text2")
        if facts.slot.kind is SlotKind.GATEWAY:
            icon = "ban"
        elif facts.is_in_use:
            icon = "users-group"
            if self.is_live:
                fill, colour = theme.colour("accent"), theme.colour("onaccent")
        elif facts.planned:
            icon = "pencil"
        draw_box(painter, rect, fill, theme.colour("line") if fill == theme.colour("subtle") else fill)
        pixmap = self._look.icons.pixmap(icon, colour, 20, painter.device().devicePixelRatio())
        painter.drawPixmap(rect.left() + (BADGE - 20) // 2, rect.top() + (BADGE - 20) // 2, pixmap)

    def _paint_lines(self, painter: QPainter, rect: QRect, facts: SlotFacts, hover: Hover | None) -> None:
        theme = self._look.theme
        left = rect.left() + PADDING + BADGE + 11
        wide = rect.right() - PADDING - left
        first, second = QRect(left, rect.top() + 12, wide, 18), QRect(left, rect.top() + 31, wide, 17)
        is_off = facts.slot.kind is SlotKind.GATEWAY or not self.is_live
        title = theme.colour("text2" if is_off else "text")
        self._texts.name.draw(
            painter, first.adjusted(0, 0, -TIME_SPACE, 0), slot_title(facts, self._my_phone.number), title
        )
        if facts.since is not None and self.is_live:
            time_text = duration(self._now_s() - facts.since)
            self._texts.second.draw(painter, first, time_text, theme.colour("text2"), RIGHT)
        if hover is not None:
            self._texts.word.draw(painter, second, f"{hover.text} · {hover.what}", theme.colour("accent"))
            return
        line = slot_line(facts)
        if facts.slot.kind is SlotKind.PERSONAL:
            line = f"{facts.slot.number} · {line}"
        colour = theme.colour("accent" if facts.is_in_use and self.is_live else "text2")
        self._texts.second.draw(painter, second, line, colour)
