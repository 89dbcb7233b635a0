"""Paints one live call as a row."""

import time
from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from callboard.domain.extension import ExtensionState
from callboard.models.call_facts import CallFacts
from callboard.models.roles import Role
from callboard.views.look.look import Look
from callboard.views.look.painting import Discs, Texts
from callboard.views.look.row_frame import RowFrame, disc_in
from callboard.views.state_words import call_line, party_words

ROW_HEIGHT = 52
DISC = 30
PADDING = 16


class CallDelegate(QStyledItemDelegate):
    """`is_live` is set by the view."""

    def __init__(self, look: Look, now_s: Callable[[], float] = time.time) -> None:
        super().__init__()
        self._look = look
        self._now_s = now_s
        self._texts = Texts(look)
        self._discs = Discs(look)
        self._frame = RowFrame(look, has_line=True)
        self.is_live = False

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """All rows are alike."""
        return QSize(160, ROW_HEIGHT)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint the call of `index`."""
        facts: CallFacts | None = index.data(Role.FACTS)
        if facts is None:
            return
        theme = self._look.theme
        is_ringing = facts.state is ExtensionState.RINGING and self.is_live
        rect = self._frame.paint(painter, option, theme.state(facts.state).bg if is_ringing else None)
        self._discs.draw(painter, disc_in(rect, PADDING, DISC), facts.state, not self.is_live)
        self._paint_text(painter, rect, facts)

    def _paint_text(self, painter: QPainter, rect: QRect, facts: CallFacts) -> None:
        theme = self._look.theme
        left = rect.left() + PADDING + DISC + 11
        wide = rect.right() - PADDING - left
        first, second = QRect(left, rect.top() + 9, wide, 17), QRect(left, rect.top() + 27, wide, 16)
        self._texts.name.draw(painter, first, party_words(facts.first), theme.colour("text"))
        line = call_line(facts, self._now_s())
        colour = theme.state(facts.state).fg if self.is_live else theme.colour("text2")
        self._texts.word.draw(painter, second, line.word, colour)
        rest = " · ".join(part for part in (line.time if self.is_live else "", line.about) if part)
        after = second.adjusted(self._texts.word.width(line.word), 0, 0, 0)
        self._texts.second.draw(painter, after, f" · {rest}" if rest else "", theme.colour("text2"))
