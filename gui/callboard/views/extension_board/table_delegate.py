"""Paints one extension as a row of the table."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from callboard.domain.extension import ExtensionState
from callboard.models.extension_facts import ExtensionFacts
from callboard.models.matched_letters import Span, matched_in_name, matched_in_number
from callboard.models.roles import Role
from callboard.sessions.steady_clock import steady_now_s
from callboard.views.extension_board.table_columns import Column, Place, buttons_in, cell_of
from callboard.views.look.look import Look
from callboard.views.look.painting import Discs, TextPainter, Texts, draw_box, draw_glow
from callboard.views.look.row_frame import RowFrame
from callboard.views.look.row_pen import RowPen, is_mirrored
from callboard.views.my_phone import MyPhone
from callboard.views.tile_list_view import Hover, TileDelegate
from callboard.views.words.number_words import is_right_to_left
from callboard.views.words.presence_words import away_words, short_reserved_words
from callboard.views.words.state_words import TIMED, state_word, tile_lines

DISC, STAR, ICON, MARK, RESERVED = 18, 16, 14, 18, 15
AFTER_DISC = 8
NOTHING = QColor(0, 0, 0, 0)
WITHOUT_REASON = frozenset({ExtensionState.FREE, ExtensionState.DO_NOT_DISTURB})
"""States of which a tile only adds the group, which has a column of its own here."""


class TableDelegate(TileDelegate):
    """`hover`, `is_live`, `cell`, `places`, `typed`, `in_call`, `is_fading` and `pointed_row` are set by the view."""

    def __init__(self, look: Look, my_phone: MyPhone, now_s: Callable[[], float] = steady_now_s) -> None:
        super().__init__()
        self.places: Mapping[Column, Place] = {}
        self.typed = ""
        self.in_call: frozenset[str] = frozenset()
        self.pointed_row = -1
        self.is_fading = False
        self.scale = 1.0
        self._has_colour = False
        self._look = look
        self._my_phone = my_phone
        self._now_s = now_s
        self._texts = Texts(look)
        self._discs = Discs(look)
        self._frame = RowFrame(look, has_line=True)

    def set_zoom(self, zoom: float) -> None:
        """Everything `zoom` times as large as the look says."""
        self.scale = self._look.factor * zoom
        self._texts.set_zoom(zoom)

    def status_width(self) -> int:
        """How wide a disc with the longest word is."""
        words = max(self._texts.word.width(state_word(state)) for state in ExtensionState)
        return words + self._px(DISC + AFTER_DISC + 16)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """All rows are alike."""
        return self.cell

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint the row of `index`."""
        facts: ExtensionFacts | None = index.data(Role.FACTS)
        if facts is None:
            return
        state: QStyle.StateFlag = option.state  # pyright: ignore[reportAttributeAccessIssue]
        is_pointed = index.row() == self.pointed_row
        theme = self._look.theme
        rect = self._frame.paint(painter, option, theme.colour("subtle") if is_pointed else None)
        hover = self.hover if self.hover is not None and self.hover.row == index.row() and self.hover.text else None
        draw_glow(painter, rect, self._look, self._look.glow.of(facts.extension.number), 4.0)
        if hover is not None:
            draw_box(painter, rect, theme.colour("accenttint"), theme.colour("accent"), 2.0, 4.0)
        elif facts.extension.number in self.in_call:
            draw_box(painter, rect, NOTHING, theme.colour("accent"), 2.0, 4.0)
        elif self.would_take(index.model().index(index.row(), 0)):
            self._paint_dashes(painter, rect)
        self._has_colour = self.is_live and not index.data(Role.FADED)
        pen = RowPen(painter, rect, is_mirrored(option))
        self._paint_star(pen, rect, bool(index.data(Role.FAVOURITE)))
        self._paint_person(pen, rect, facts)
        if hover is not None:
            self._paint_hint(pen, rect, hover)
            return
        self._paint_group(pen, rect, facts)
        self._paint_state(pen, rect, facts)
        if is_pointed or state & QStyle.StateFlag.State_HasFocus:
            self._paint_buttons(pen, rect)

    def _paint_dashes(self, painter: QPainter, rect: QRect) -> None:
        pen = QPen(self._look.theme.colour("accent"), 1.0)
        pen.setDashPattern([3.0, 3.0])
        painter.setPen(pen)
        painter.setBrush(NOTHING)
        painter.drawRoundedRect(rect.toRectF().adjusted(1.5, 1.5, -1.5, -1.5), 4, 4)

    def _paint_star(self, pen: RowPen, row: QRect, is_favourite: bool) -> None:
        if Column.STAR not in self.places:
            return
        name, colour = ("star-filled", "warn") if is_favourite else ("star", "textoff")
        place, ratio = self.places[Column.STAR], pen.painter.device().devicePixelRatio()
        cell = QRect(row.left() + place.left, row.top(), place.width, row.height())
        pen.pixmap(cell, self._look.pixmap(name, colour, self._px(STAR), ratio))

    def _paint_person(self, pen: RowPen, row: QRect, facts: ExtensionFacts) -> None:
        extension, colour = facts.extension, "text" if self._is_clear(facts) else "text2"
        name, number = extension.name or extension.number, extension.number
        cell = cell_of(row, self.places[Column.NAME])
        has_column = Column.NUMBER in self.places
        # Where there is no column for it, the number stands behind the name.
        behind = 0 if has_column or not extension.name else self._texts.body.width(number) + 1 + self._px(6)
        if number == self._my_phone.number:
            cell = self._paint_you(pen, cell, self._texts.name.width(name) + 1 + behind)
        if behind:
            space = min(self._texts.name.width(name) + 1, max(0, cell.width() - behind))
            after = cell.adjusted(space + self._px(6) if space else 0, 0, 0, 0)
            pen.text(
                self._texts.body, after, number, self._look.theme.colour("text2"), cut=Qt.TextElideMode.ElideMiddle
            )
            cell = QRect(cell.left(), cell.top(), space, cell.height())
        self._paint_found(pen, cell, self._texts.name, name, matched_in_name(self.typed, name), colour)
        if has_column:
            cell, found = cell_of(row, self.places[Column.NUMBER]), matched_in_number(self.typed, number)
            self._paint_found(pen, cell, self._texts.body, number, found, colour, Qt.TextElideMode.ElideMiddle)

    def _paint_found(
        self,
        pen: RowPen,
        cell: QRect,
        font: TextPainter,
        text: str,
        found: tuple[Span, ...],
        colour: str,
        cut: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
    ) -> None:
        theme = self._look.theme
        if found and font.width(text) <= cell.width() and not is_right_to_left(text):
            self._paint_marked(pen, cell, font, text, found, colour)
        else:
            pen.text(font, cell, text, theme.colour(colour), cut=cut)

    def _paint_marked(
        self, pen: RowPen, cell: QRect, font: TextPainter, text: str, found: tuple[Span, ...], colour: str
    ) -> None:
        theme, painter = self._look.theme, pen.painter
        place = pen.placed(QRect(cell.left(), cell.top(), font.width(text), cell.height()))
        left, done = place.left(), 0
        inset = max(2, (cell.height() - self._px(MARK)) // 2)
        for start, length in (*found, (len(text), 0)):
            plain, marked = text[done:start], text[start : start + length]
            font.draw(painter, QRect(left, cell.top(), cell.width(), cell.height()), plain, theme.colour(colour))
            left += font.width(plain)
            part = QRect(left, cell.top(), font.width(marked), cell.height())
            if marked:
                painter.fillRect(part.adjusted(-1, inset, 1, -inset), theme.colour("accenttint"))
                font.draw(painter, part.adjusted(0, 0, 2, 0), marked, theme.colour("accent"))
            left, done = left + part.width(), start + length

    def _paint_you(self, pen: RowPen, cell: QRect, width: int) -> QRect:
        """Write "You" behind the name, which with what belongs to it is `width` pixels wide; gives what is left for
        it."""
        text, gap = self.tr("You"), self._px(8)
        wide = self._texts.second.width(text) + self._px(12)
        space = min(width, cell.width() - wide - gap)
        if space < wide:
            return cell
        theme, high = self._look.theme, self._px(18)
        tag = QRect(cell.left() + space + gap, cell.top() + (cell.height() - high) // 2, wide, high)
        draw_box(pen.painter, pen.placed(tag), theme.colour("surface"), theme.colour("line"), 1.0, 4.0)
        pen.text(self._texts.second, tag.adjusted(self._px(6), 0, 0, 0), text, theme.colour("text"))
        return QRect(cell.left(), cell.top(), space, cell.height())

    def _paint_group(self, pen: RowPen, row: QRect, facts: ExtensionFacts) -> None:
        if Column.GROUP in self.places:
            groups = " · ".join(facts.extension.groups)
            cell = cell_of(row, self.places[Column.GROUP])
            pen.text(self._texts.body, cell, groups, self._look.theme.colour("text2"))

    def _paint_state(self, pen: RowPen, row: QRect, facts: ExtensionFacts) -> None:
        theme = self._look.theme
        second = theme.colour("text2")
        lines = tile_lines(facts, self._now_s(), facts.extension.number == self._my_phone.number)
        cell = cell_of(row, self.places[Column.STATUS])
        size = self._px(DISC)
        disc = QRect(cell.left(), cell.top() + (cell.height() - size) // 2, size, size)
        self._paint_disc(pen, disc, facts.state)
        word = cell.adjusted(size + self._px(AFTER_DISC), 0, 0, 0)
        pen.text(self._texts.word, word, lines.word, theme.state(facts.state).fg if self._has_colour else second)
        if facts.reserved is not None:
            width = self._px(RESERVED)
            self._paint_mark(pen, QRect(cell.right() - width, cell.top(), width, cell.height()))
        if Column.WITH in self.places:
            pen.text(self._texts.body, cell_of(row, self.places[Column.WITH]), _about(facts, lines.about), second)
        if Column.FOR in self.places and lines.time and self.is_live:
            pen.text(self._texts.body, cell_of(row, self.places[Column.FOR]), lines.time, second, at_end=True)

    def _paint_mark(self, pen: RowPen, cell: QRect) -> None:
        ratio = pen.painter.device().devicePixelRatio()
        pen.pixmap(cell, self._look.pixmap("bookmark", "accent", self._px(RESERVED), ratio))

    def _paint_disc(self, pen: RowPen, disc: QRect, state: ExtensionState) -> None:
        fades = self.is_fading and state is ExtensionState.RINGING and self._has_colour
        if fades:
            pen.painter.setOpacity(self._look.pulse.strength)
        pen.disc(self._discs, disc, state, not self._has_colour)
        if fades:
            pen.painter.setOpacity(1.0)

    def _paint_hint(self, pen: RowPen, row: QRect, hover: Hover) -> None:
        theme = self._look.theme
        left = row.left() + self.places.get(Column.GROUP, self.places[Column.STATUS]).left
        rest = QRect(left, row.top(), row.right() - left - self._px(12), row.height())
        pen.text(self._texts.word, rest, hover.text, theme.colour("accent"))
        after = rest.adjusted(self._texts.word.width(hover.text) + self._px(10), 0, 0, 0)
        pen.text(self._texts.second, after, hover.what, theme.colour("text"))

    def _paint_buttons(self, pen: RowPen, row: QRect) -> None:
        if Column.ACTIONS not in self.places:
            return
        theme, ratio = self._look.theme, pen.painter.device().devicePixelRatio()
        places = buttons_in(row, self.places[Column.ACTIONS], self.scale)
        for box, icon, is_on in zip(places, ("phone", "dots"), (self.is_live, True), strict=True):
            line = theme.colour("control" if is_on else "line")
            draw_box(pen.painter, pen.placed(box), theme.colour("surface"), line, 1.0, 6.0)
            pen.pixmap(box, self._look.pixmap(icon, "text" if is_on else "textoff", self._px(ICON), ratio))

    def _is_clear(self, facts: ExtensionFacts) -> bool:
        return self._has_colour and facts.state not in (ExtensionState.OFFLINE, ExtensionState.UNKNOWN)

    def _px(self, pixels: int) -> int:
        return round(pixels * self.scale)


def _about(facts: ExtensionFacts, about: str) -> str:
    if facts.reserved is not None:
        held = short_reserved_words(facts.reserved)
        why = about if facts.state in TIMED else away_words(facts.extension)
        return f"{held} · {why}" if why else held
    is_bare_away = facts.state is ExtensionState.AWAY and not away_words(facts.extension)
    return "" if facts.state in WITHOUT_REASON or is_bare_away else about
