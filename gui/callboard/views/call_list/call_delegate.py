"""Paints one live call as a row. What rings, and the row that is selected, leaves room for buttons below."""

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from callboard.domain.extension import ExtensionState
from callboard.models.calls.call_facts import CallFacts
from callboard.models.roles import Role
from callboard.sessions.steady_clock import steady_now_s
from callboard.views.look.look import Look
from callboard.views.look.painting import Discs, Texts, draw_glow
from callboard.views.look.row_frame import RowFrame, disc_in
from callboard.views.look.row_pen import BETWEEN, RowPen, is_mirrored
from callboard.views.words.call_row_words import DIRECTION_ICONS, recording_words
from callboard.views.words.call_words import row_lines, title_parts

ROW_HEIGHT, TALL_HEIGHT = 52, 87
DISC, PADDING, GAP = 30, 16, 11
BUTTONS_TOP = 49
_NAME_TOP, _NAME_HEIGHT, _LINE_TOP, _LINE_HEIGHT = 8, 19, 26, 18
_ICON_SHARE = 0.53
_MARK, _BETWEEN_MARKS, _LEAST_TITLE = 15, 6, 100
MOST_BREATHING = 8
"""More rows than that ring without fading."""


class CallDelegate(QStyledItemDelegate):
    """The view sets `is_live`, `is_tall` (whether a row has buttons) and `breathes` (whether what rings fades)."""

    def __init__(self, look: Look, now_s: Callable[[], float] = steady_now_s) -> None:
        super().__init__()
        self.look = look
        self._now_s = now_s
        self._texts = Texts(look)
        self._discs = Discs(look)
        self._frame = RowFrame(look, has_line=True)
        self.is_live = False
        self.breathes = False
        self.is_tall: Callable[[QModelIndex | QPersistentModelIndex], bool] = lambda _index: False

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Two lines, and a row of buttons where there are some."""
        return QSize(160, self.look.px(TALL_HEIGHT if self.is_tall(index) else ROW_HEIGHT))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint the call of `index`."""
        facts: CallFacts | None = index.data(Role.FACTS)
        if facts is None:
            return
        is_ringing = facts.state is ExtensionState.RINGING and self.is_live
        backdrop = self.look.theme.state(facts.state).bg if is_ringing else None
        whole = self._frame.paint(painter, option, backdrop)
        draw_glow(painter, whole, self.look, self.look.glow.of(facts.slot or facts.call_id), 4.0)
        row = QRect(whole.left(), whole.top(), whole.width(), self.look.px(ROW_HEIGHT))
        pen = RowPen(painter, row, is_mirrored(option))
        painter.setOpacity(self.look.pulse.strength if is_ringing and self.breathes else 1.0)
        self._paint_disc(pen, disc_in(row, PADDING, self.look.px(DISC)), facts)
        painter.setOpacity(1.0)
        self._paint_text(pen, row, facts)

    def _paint_disc(self, pen: RowPen, disc: QRect, facts: CallFacts) -> None:
        if not facts.is_conference or not self.is_live:
            pen.disc(self._discs, disc, facts.state, not self.is_live)
            return
        painter = pen.painter
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.look.theme.colour("accent"))
        painter.drawRoundedRect(pen.placed(disc), 6, 6)
        size = round(disc.width() * _ICON_SHARE)
        pen.pixmap(disc, self.look.pixmap("users-group", "onaccent", size, painter.device().devicePixelRatio()))

    def _paint_text(self, pen: RowPen, row: QRect, facts: CallFacts) -> None:
        theme, px, texts = self.look.theme, self.look.px, self._texts
        beside = PADDING + px(DISC) + GAP
        first = QRect(row.left() + beside, row.top() + px(_NAME_TOP), row.width() - beside - PADDING, px(_NAME_HEIGHT))
        second = QRect(first.left(), row.top() + px(_LINE_TOP), first.width(), px(_LINE_HEIGHT))
        self._paint_title(pen, self._paint_marks(pen, first, facts), facts)
        word, rest = self._fitting(facts, second.width())
        pen.state(texts, second, (word, self._word_colour(facts)), (rest, theme.colour("text2")))

    def _fitting(self, facts: CallFacts, room: int) -> tuple[str, str]:
        """The word of the second line, and as much behind it as there is room for."""
        texts, word, rest = self._texts, "", ""
        for line in row_lines(facts, self._now_s()):
            word = line.word
            rest = BETWEEN.join(part for part in (line.time if self.is_live else "", line.about) if part)
            if texts.word.width(word) + texts.second.width(BETWEEN + rest) <= room:
                break
        return word, rest

    def _paint_marks(self, pen: RowPen, line: QRect, facts: CallFacts) -> QRect:
        """At the end of the line: which way the call goes, that my phone listens to it, that recording was asked for.
        Gives what is left of the line. What stays inside has no mark."""
        for icon, colour in ((DIRECTION_ICONS.get(facts.direction, ""), "text2"), (_listening_icon(facts), "accent")):
            if icon:
                line = self._paint_icon(pen, line, icon, colour)
        asked, second = recording_words(facts.notes), self._texts.second
        if asked:
            room = line.width() - self.look.px(_LEAST_TITLE)
            wide = min(second.width(asked) + 1, max(0, room))
            place = QRect(line.right() + 1 - wide, line.top(), wide, line.height())
            pen.text(second, place, asked, self.look.theme.colour("accent"), at_end=True)
            line = line.adjusted(0, 0, -wide - _BETWEEN_MARKS, 0)
        return line

    def _paint_icon(self, pen: RowPen, line: QRect, icon: str, colour: str) -> QRect:
        size = self.look.px(_MARK)
        place = QRect(line.right() + 1 - size, line.top(), size, line.height())
        pen.pixmap(place, self.look.pixmap(icon, colour, size, pen.painter.device().devicePixelRatio()))
        return line.adjusted(0, 0, -size - _BETWEEN_MARKS, 0)

    def _paint_title(self, pen: RowPen, line: QRect, facts: CallFacts) -> None:
        """Who it is; of a conference also how many, however long the name of its owner is."""
        name, colour = self._texts.name, self.look.theme.colour("text")
        who, many = title_parts(facts)
        if not many:
            pen.text(name, line, who, colour)
            return
        wide = min(name.width(who) + 1, max(0, line.width() - name.width(BETWEEN) - name.width(many) - 1))
        pen.text(name, QRect(line.left(), line.top(), wide, line.height()), who, colour)
        pen.line(line.adjusted(wide, 0, 0, 0), (name, BETWEEN, colour), (name, many, colour))

    def _word_colour(self, facts: CallFacts) -> QColor:
        theme = self.look.theme
        if not self.is_live:
            return theme.colour("text2")
        return theme.colour("accent") if facts.is_conference else theme.state(facts.state).fg


def _listening_icon(facts: CallFacts) -> str:
    return "volume" if facts.notes.listening is not None else ""
