"""Paints one conference room: as a tile of the strip, or as a line of the list beside the conference."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from callboard.domain.conferences.conference import ConferenceSlot, SlotKind, SlotState
from callboard.models.conferences.slot_facts import SlotFacts
from callboard.models.roles import Role
from callboard.sessions.steady_clock import steady_now_s
from callboard.views.extension_board.tile_geometry import TileSizes, tile_in
from callboard.views.look.look import Look
from callboard.views.look.painting import TextPainter, Texts, draw_box, draw_glow
from callboard.views.look.row_pen import RowPen, is_mirrored
from callboard.views.look.text_lines import lines_of
from callboard.views.my_phone import MyPhone
from callboard.views.slot_board.slot_geometry import LINE, LINE_HEIGHT, TILE_HEIGHT, SlotParts, parts_of, text_width
from callboard.views.tile_list_view import Hover, TileDelegate
from callboard.views.words.clock_words import passed
from callboard.views.words.state_words import people, slot_line, slot_title

translate = QCoreApplication.translate

ICON = 18
BETWEEN = " · "
NOTHING = QColor(0, 0, 0, 0)
GATEWAY = SlotFacts(ConferenceSlot("", SlotKind.GATEWAY), SlotState.NOT_USABLE)
"""As every one is: it always says the same."""


class SlotDelegate(TileDelegate):
    """`hover`, `is_live`, `cell` and `would_take` are set by the view. Without `has_box` a room has no border."""

    def __init__(
        self, look: Look, my_phone: MyPhone, has_box: bool = True, now_s: Callable[[], float] = steady_now_s
    ) -> None:
        super().__init__()
        self.has_box = has_box
        self.sizes = TileSizes(look.factor)
        self.look = look
        self._my_phone = my_phone
        self._now_s = now_s
        self._texts = Texts(look)

    def room_height(self, width: int = 0, with_gateway: bool = False) -> int:
        """How high a room is, in pixels. In a list of `width` pixels the gateway says a whole sentence."""
        if self.has_box:
            return self.look.px(TILE_HEIGHT)
        lines = len(self._lines_of(slot_line(GATEWAY), text_width(width, self.look.factor))) if with_gateway else 0
        return self.look.px(LINE_HEIGHT + max(0, lines - 2) * LINE)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """The whole cell, with the gap around a tile."""
        return self.cell

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint the room of `index`."""
        facts: SlotFacts | None = index.data(Role.FACTS)
        if facts is None:
            return
        cell: QRect = option.rect  # pyright: ignore[reportAttributeAccessIssue]
        rect = tile_in(cell) if self.has_box else cell
        state: QStyle.StateFlag = option.state  # pyright: ignore[reportAttributeAccessIssue]
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        hover = self.hover if self.hover is not None and self.hover.row == index.row() and self.hover.text else None
        parts = parts_of(rect, self.has_box, self.look.factor)
        pen = RowPen(painter, rect, is_mirrored(option))
        self._paint_box(pen, rect, facts, state, hover)
        if hover is None and self.would_take(index.model().index(index.row(), 0)):
            self._paint_dashed(painter, rect, "accent")
        self._paint_badge(pen, parts.badge, facts)
        self._paint_title(pen, parts, facts)
        if hover is not None:
            text = said_over(self._texts.word, hover, parts.line.width())
            pen.text(self._texts.word, parts.line, text, self.look.theme.colour("accent"))
        else:
            self._paint_line(pen, parts, facts)

    def _paint_box(
        self, pen: RowPen, rect: QRect, facts: SlotFacts, style: QStyle.StateFlag, hover: Hover | None
    ) -> None:
        theme, painter = self.look.theme, pen.painter
        if hover is not None:
            draw_box(painter, rect, theme.colour("accenttint"), theme.colour("accent"), 2.0)
        elif not self.has_box:
            self._paint_selection(pen, rect, bool(style & QStyle.StateFlag.State_Selected))
        elif facts.is_in_use and self.is_live:
            draw_box(painter, rect, theme.colour("surface"), theme.colour("line"))
        else:
            self._paint_dashed(painter, rect, "control")
        draw_glow(painter, rect, self.look, self.look.glow.of(facts.slot.number))
        if style & QStyle.StateFlag.State_HasFocus:
            draw_box(painter, rect.adjusted(2, 2, -2, -2), NOTHING, theme.colour("focus"), 2.0, 6.0)

    def _paint_selection(self, pen: RowPen, rect: QRect, is_selected: bool) -> None:
        if is_selected:
            theme, inset = self.look.theme, self.look.px(8)
            pen.painter.fillRect(rect, theme.colour("accenttint"))
            bar = QRect(rect.left(), rect.top() + inset, 3, rect.height() - 2 * inset)
            pen.painter.fillRect(pen.placed(bar), theme.colour("accent"))

    def _paint_dashed(self, painter: QPainter, rect: QRect, colour: str) -> None:
        pen = QPen(self.look.theme.colour(colour), 1.0)
        pen.setDashPattern([3.0, 3.0])
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(rect.toRectF().adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)

    def _paint_badge(self, pen: RowPen, badge: QRect, facts: SlotFacts) -> None:
        theme, look = self.look.theme, self.look
        fill, icon, colour = theme.colour("subtle"), "plus", "text2"
        if facts.slot.kind is SlotKind.GATEWAY:
            fill, icon = NOTHING, "ban"
        elif facts.is_in_use:
            icon = "users-group"
            if self.is_live:
                fill, colour = theme.colour("accent"), "onaccent"
        elif facts.planned:
            fill, icon, colour = theme.colour("surface"), "pencil", "accent" if self.is_live else "text2"
        draw_box(pen.painter, pen.placed(badge), fill, fill)
        pen.pixmap(badge, look.pixmap(icon, colour, look.px(ICON), pen.painter.device().devicePixelRatio()))

    def _paint_title(self, pen: RowPen, parts: SlotParts, facts: SlotFacts) -> None:
        theme = self.look.theme
        title, second = parts.title, theme.colour("text2")
        if facts.since is not None and self.is_live and facts.is_in_use:
            time = passed(facts.since, self._now_s())
            rest = title.adjusted(0, 0, -self._texts.second.width(time) - self.look.px(8), 0)
            # Which room it is matters more than how long it has been in use.
            if rest.width() >= self._texts.name.width("0000"):
                pen.text(self._texts.second, title, time, second, at_end=True)
                title = rest
        is_gateway = facts.slot.kind is SlotKind.GATEWAY
        if is_gateway:
            count = len(self._lines_of(slot_line(facts), parts.line.width()))
            title = QRect(title.left(), parts.lines(count)[0].top() - title.height(), title.width(), title.height())
        font = self._texts.body if is_gateway else self._texts.name
        name = slot_title(facts, self._my_phone.number)
        pen.text(font, title, name, second if is_gateway or not self.is_live else theme.colour("text"))

    def _paint_line(self, pen: RowPen, parts: SlotParts, facts: SlotFacts) -> None:
        theme = self.look.theme
        second = theme.colour("text2")
        if facts.slot.kind is SlotKind.GATEWAY:
            texts = self._lines_of(slot_line(facts), parts.line.width())
            for place, text in zip(parts.lines(len(texts)), texts, strict=True):
                pen.text(self._texts.second, place, text, second)
            return
        word, rest = self._words(facts, parts.line.width())
        has_colour = facts.is_in_use and self.is_live and facts.slot.kind is not SlotKind.PERSONAL
        font = self._texts.word if has_colour else self._texts.second
        colour = theme.colour("accent") if has_colour else second
        pen.line(
            parts.line,
            (font, word, colour),
            (self._texts.second, BETWEEN if rest else "", second),
            (self._texts.second, rest, second),
        )

    def _words(self, facts: SlotFacts, width: int) -> tuple[str, str]:
        """What is going on, and how many people that concerns; of a room of one's own also what is dialled for it."""
        word, _, rest = slot_line(facts).partition(BETWEEN)
        if facts.slot.kind is SlotKind.PERSONAL:
            return facts.slot.number, word if facts.is_starting or not facts.is_in_use else people(facts.joined)
        if self.has_box and facts.state is SlotState.FREE and not facts.planned and self.is_live:
            inviting = translate("Room", "Free – drop people here")  # noqa: RUF001 - a dash, as drawn
            return inviting if self._texts.second.width(inviting) <= width else word, ""
        return word, rest

    def _lines_of(self, text: str, width: int) -> list[str]:
        """`text` on lines of `width` pixels."""
        return lines_of(text, self._texts.second, width)


def said_over(font: TextPainter, hover: Hover, width: int) -> str:
    """What letting go does, and with whom; a number that is too long is cut in its middle, never at its end."""
    before = f"{hover.text}{BETWEEN}" if hover.what else hover.text
    return before + QFontMetrics(font.font).elidedText(
        hover.what, Qt.TextElideMode.ElideMiddle, max(0, width - font.width(before))
    )
