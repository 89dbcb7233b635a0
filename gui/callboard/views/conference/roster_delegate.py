"""Paints one person to choose for a conference: who, in which state, and "+" or why not any more."""

from collections.abc import Callable
from enum import Enum

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from callboard.domain.extension import ExtensionState
from callboard.models.extension_facts import ExtensionFacts
from callboard.models.roles import Role
from callboard.views.look.look import Look
from callboard.views.look.painting import Discs, Texts, draw_box
from callboard.views.look.row_frame import RowFrame, disc_in
from callboard.views.look.row_pen import RowPen, is_mirrored, mirrored_in
from callboard.views.words.number_words import shown
from callboard.views.words.state_words import state_word

ROW_HEIGHT, DISC, PADDING, END, AFTER_DISC, BUTTON = 42, 26, 8, 16, 11, 28
FIRST_LINE, LINE, ICON, BEFORE_NUMBER = 4, 17, 16, 6


class Standing(Enum):
    """How somebody stands to the conference that is open."""

    OUTSIDE = "outside"
    ADDED = "added"
    WAITING = "waiting"
    BEING_CALLED = "being-called"
    IN_ROOM = "in-room"


def button_in(row: QRect, scale: float = 1.0, mirrored: bool = False) -> QRect:
    """Where the "+" of `row` is."""
    size = round(BUTTON * scale)
    box = QRect(row.right() + 1 - END - size, row.top() + (row.height() - size) // 2, size, size)
    return mirrored_in(row, box) if mirrored else box


class RosterDelegate(QStyledItemDelegate):
    """`standing` is asked for everybody who is painted. While it is not `is_open`, nobody can be added."""

    def __init__(self, look: Look, standing: Callable[[str], Standing]) -> None:
        super().__init__()
        self.look = look
        self.is_live = self.is_open = True
        self._standing = standing
        self._texts = Texts(look)
        self._discs = Discs(look)
        self._frame = RowFrame(look, has_line=False)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """All rows are alike."""
        return QSize(120, self.look.px(ROW_HEIGHT))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint the row of `index`."""
        facts: ExtensionFacts | None = index.data(Role.FACTS)
        if facts is None:
            return
        rect = self._frame.paint(painter, option)
        pen = RowPen(painter, rect, is_mirrored(option))
        disc = disc_in(rect, PADDING, self.look.px(DISC))
        pen.disc(self._discs, disc, facts.state, not self.is_live)
        end = self._paint_end(pen, rect, self._standing(facts.extension.number))
        left = disc.right() + 1 + self.look.px(AFTER_DISC)
        self._paint_text(pen, QRect(left, rect.top(), max(0, end - self.look.px(8) - left), rect.height()), facts)

    def _paint_text(self, pen: RowPen, rest: QRect, facts: ExtensionFacts) -> None:
        theme, px = self.look.theme, self.look.px
        first = QRect(rest.left(), rest.top() + px(FIRST_LINE), rest.width(), px(LINE))
        name, quiet = (facts.extension.name, theme.colour("text")), theme.colour("text2")
        pen.person(self._texts, first, name, (shown(facts.extension.number), quiet), px(BEFORE_NUMBER))
        colour = theme.state(facts.state).fg if self.is_live else quiet
        pen.text(self._texts.word, first.translated(0, px(LINE)), _state_line(facts), colour)

    def _paint_end(self, pen: RowPen, row: QRect, standing: Standing) -> int:
        """The end of the row; the answer is where it begins, as in a row that begins at the left."""
        theme, size = self.look.theme, self.look.px(ICON)
        ratio = pen.painter.device().devicePixelRatio()
        if standing is Standing.OUTSIDE:
            box = button_in(row, self.look.factor)
            ground, edge, sign = ("surface", "control", "text") if self.is_open else ("subtle", "line", "textoff")
            draw_box(pen.painter, pen.placed(box), theme.colour(ground), theme.colour(edge), 1.0, 6.0)
            pen.pixmap(box, self.look.pixmap("plus", sign, size, ratio))
            return box.left()
        text = self._word_for(standing)
        font, colour = self._texts.second, "text2"
        if standing is Standing.ADDED:
            font, colour = self._texts.word, "ok"
        width = font.width(text) + 1
        box = QRect(row.right() + 1 - END - width, row.top(), width, row.height())
        pen.text(font, box, text, theme.colour(colour), at_end=True)
        if standing is not Standing.ADDED:
            return box.left()
        tick = QRect(box.left() - size - self.look.px(3), row.top(), size, row.height())
        pen.pixmap(tick, self.look.pixmap("check", "ok", size, ratio))
        return tick.left()

    def _word_for(self, standing: Standing) -> str:
        if standing is Standing.ADDED:
            return self.tr("Added")
        if standing is Standing.WAITING:
            return self.tr("Waiting")
        return self.tr("In room") if standing is Standing.IN_ROOM else self.tr("Being called")


def _state_line(facts: ExtensionFacts) -> str:
    """The state, and what belongs to it: "Away · Lunch", "Talking · 702"."""
    more = ""
    if facts.state is ExtensionState.AWAY:
        more = facts.extension.profile_label
    elif facts.in_slot:
        more = facts.other
    return " · ".join(filter(None, (state_word(facts.state), more)))
