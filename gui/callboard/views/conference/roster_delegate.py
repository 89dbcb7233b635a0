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
from callboard.views.look.painting import RIGHT, Discs, Texts, draw_box
from callboard.views.look.row_frame import RowFrame, disc_in
from callboard.views.words.number_words import shown
from callboard.views.words.state_words import state_word

ROW_HEIGHT, DISC, PADDING, END, AFTER_DISC, BUTTON = 42, 26, 8, 16, 11, 28
FIRST_LINE, LINE, ICON = 4, 17, 16
BETWEEN = " · "


class Standing(Enum):
    """How somebody stands to the conference that is open."""

    OUTSIDE = "outside"
    ADDED = "added"
    BEING_CALLED = "being-called"
    IN_ROOM = "in-room"


def button_in(row: QRect, scale: float = 1.0) -> QRect:
    """Where the "+" of `row` is."""
    size = round(BUTTON * scale)
    return QRect(row.right() + 1 - END - size, row.top() + (row.height() - size) // 2, size, size)


class RosterDelegate(QStyledItemDelegate):
    """`standing` is asked for everybody who is painted."""

    def __init__(self, look: Look, standing: Callable[[str], Standing]) -> None:
        super().__init__()
        self.look = look
        self.is_live = True
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
        disc = disc_in(rect, PADDING, self.look.px(DISC))
        self._discs.draw(painter, disc, facts.state, not self.is_live)
        end = self._paint_end(painter, rect, self._standing(facts.extension.number))
        left = disc.right() + 1 + self.look.px(AFTER_DISC)
        self._paint_text(painter, QRect(left, rect.top(), max(0, end - self.look.px(8) - left), rect.height()), facts)

    def _paint_text(self, painter: QPainter, rest: QRect, facts: ExtensionFacts) -> None:
        theme, px = self.look.theme, self.look.px
        first = QRect(rest.left(), rest.top() + px(FIRST_LINE), rest.width(), px(LINE))
        second = first.translated(0, px(LINE))
        number = shown(facts.extension.number)
        name = facts.extension.name
        space = max(0, first.width() - self._texts.body.width(number) - px(4)) if name else first.width()
        self._texts.name.draw(
            painter, QRect(first.left(), first.top(), space, first.height()), name, theme.colour("text")
        )
        if name:
            first.setLeft(first.left() + min(self._texts.name.width(name), space) + px(4))
        first.setRight(first.right() + px(2))  # what was rounded when it was measured
        self._texts.body.draw(painter, first, number, theme.colour("text2"))
        colour = theme.state(facts.state).fg if self.is_live else theme.colour("text2")
        self._texts.word.draw(painter, second, _state_line(facts), colour)

    def _paint_end(self, painter: QPainter, row: QRect, standing: Standing) -> int:
        """The end of the row; the answer is where it begins."""
        theme, size = self.look.theme, self.look.px(ICON)
        ratio = painter.device().devicePixelRatio()
        if standing is Standing.OUTSIDE:
            box = button_in(row, self.look.factor)
            draw_box(painter, box, theme.colour("surface"), theme.colour("control"), 1.0, 6.0)
            at = box.center() - QRect(0, 0, size, size).center()
            painter.drawPixmap(at, self.look.pixmap("plus", "text", size, ratio))
            return box.left()
        text = self._word_for(standing)
        font, colour = self._texts.second, "text2"
        if standing is Standing.ADDED:
            font, colour = self._texts.word, "ok"
        width = font.width(text) + 1
        box = QRect(row.right() + 1 - END - width, row.top(), width, row.height())
        font.draw(painter, box, text, theme.colour(colour), RIGHT)
        if standing is not Standing.ADDED:
            return box.left()
        left = box.left() - size - self.look.px(3)
        painter.drawPixmap(left, row.top() + (row.height() - size) // 2, self.look.pixmap("check", "ok", size, ratio))
        return left

    def _word_for(self, standing: Standing) -> str:
        if standing is Standing.ADDED:
            return self.tr("Added")
        return self.tr("In room") if standing is Standing.IN_ROOM else self.tr("Being called")


def _state_line(facts: ExtensionFacts) -> str:
    """The state, and what belongs to it: "Away · Lunch", "Talking · 702"."""
    more = ""
    if facts.state is ExtensionState.AWAY:
        more = facts.extension.profile_label
    elif facts.in_slot:
        more = facts.other
    return BETWEEN.join(filter(None, (state_word(facts.state), more)))
