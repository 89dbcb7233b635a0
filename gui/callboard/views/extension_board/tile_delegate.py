"""Paints one extension as a tile."""

import time
from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from callboard.domain.extension import ExtensionState
from callboard.models.extension_facts import ExtensionFacts
from callboard.models.roles import Role
from callboard.views.extension_board.tile_geometry import GAP, TILE_HEIGHT, TileParts, parts_of
from callboard.views.look.look import Look
from callboard.views.look.painting import RIGHT, Discs, Texts, draw_box
from callboard.views.my_phone import MyPhone
from callboard.views.state_words import tile_lines
from callboard.views.tile_list_view import Hover, TileDelegate

PLAIN = frozenset({ExtensionState.FREE, ExtensionState.AWAY})
DIMMED = frozenset({ExtensionState.OFFLINE, ExtensionState.UNKNOWN})


class ExtensionTileDelegate(TileDelegate):
    """`hover`, `is_live` and `cell` are set by the view."""

    def __init__(self, look: Look, my_phone: MyPhone, now_s: Callable[[], float] = time.time) -> None:
        super().__init__()
        self._look = look
        self._my_phone = my_phone
        self._now_s = now_s
        self._texts = Texts(look)
        self._discs = Discs(look)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """The cell without its gap."""
        return QSize(self.cell.width() - GAP, TILE_HEIGHT)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint the tile of `index`."""
        facts: ExtensionFacts | None = index.data(Role.FACTS)
        if facts is None:
            return
        rect: QRect = option.rect  # pyright: ignore[reportAttributeAccessIssue]
        state: QStyle.StateFlag = option.state  # pyright: ignore[reportAttributeAccessIssue]
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        hover = self.hover if self.hover is not None and self.hover.row == index.row() else None
        self._paint_box(painter, rect, facts.state, state, hover)
        parts = parts_of(rect, self._texts.body.width(facts.extension.number))
        self._discs.draw(painter, parts.disc, facts.state, not self.is_live)
        self._paint_name(painter, parts, facts)
        if hover is not None and hover.text:
            theme = self._look.theme
            self._texts.word.draw(painter, parts.state, hover.text, theme.colour("accent"))
            self._texts.second.draw(painter, parts.about, hover.what, theme.colour("text"))
        else:
            self._paint_lines(painter, parts, facts)

    def _paint_box(
        self, painter: QPainter, rect: QRect, state: ExtensionState, style: QStyle.StateFlag, hover: Hover | None
    ) -> None:
        theme = self._look.theme
        fill, line, width = self._box_colours(state)
        if hover is not None and hover.text:
            fill, line, width = theme.colour("accenttint"), theme.colour("accent"), 2.0
        elif style & QStyle.StateFlag.State_Selected:
            line, width = theme.colour("accent"), 2.0
        draw_box(painter, rect, fill, line, width)
        if style & QStyle.StateFlag.State_HasFocus:
            draw_box(painter, rect.adjusted(3, 3, -3, -3), QColor(0, 0, 0, 0), theme.colour("focus"), 2.0, 6.0)

    def _box_colours(self, state: ExtensionState) -> tuple[QColor, QColor, float]:
        theme = self._look.theme
        if not self.is_live or state in DIMMED:
            return theme.colour("window"), theme.colour("line"), 1.0
        if state in PLAIN:
            return theme.colour("surface"), theme.colour("line"), 1.0
        colours = theme.state(state)
        return colours.bg, colours.line, 1.0

    def _paint_name(self, painter: QPainter, parts: TileParts, facts: ExtensionFacts) -> None:
        theme = self._look.theme
        dim = not self.is_live or facts.state in DIMMED
        name = facts.extension.name or facts.extension.number
        self._texts.name.draw(painter, parts.name, name, theme.colour("text2" if dim else "text"))
        self._texts.body.draw(painter, parts.number, facts.extension.number, theme.colour("text2"), RIGHT)

    def _paint_lines(self, painter: QPainter, parts: TileParts, facts: ExtensionFacts) -> None:
        theme = self._look.theme
        lines = tile_lines(facts, self._now_s(), facts.extension.number == self._my_phone.number)
        word_colour = theme.state(facts.state).fg if self.is_live else theme.colour("text2")
        second = theme.colour("text2")
        self._texts.word.draw(painter, parts.state, lines.word, word_colour)
        if lines.time and self.is_live:
            left = self._texts.word.width(lines.word)
            self._texts.second.draw(painter, parts.state.adjusted(left, 0, 0, 0), f" · {lines.time}", second)
        self._texts.second.draw(painter, parts.about, lines.about, second)
