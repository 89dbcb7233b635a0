"""Paints one live call as a row. What rings, and the row that is selected, leaves room for buttons below."""

import time
from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from callboard.domain.extension import ExtensionState
from callboard.models.call_facts import CallFacts
from callboard.models.roles import Role
from callboard.views.look.look import Look
from callboard.views.look.painting import Discs, Texts
from callboard.views.look.row_frame import RowFrame, disc_in
from callboard.views.words.call_words import call_line, call_title

ROW_HEIGHT, TALL_HEIGHT = 52, 87
DISC, PADDING, GAP = 30, 16, 11
BUTTONS_TOP = 49
_NAME_TOP, _NAME_HEIGHT, _LINE_TOP, _LINE_HEIGHT = 8, 19, 26, 18
_ICON_SHARE = 0.53
MOST_BREATHING = 8
"""More rows than that ring without fading."""


class CallDelegate(QStyledItemDelegate):
    """The view sets `is_live`, `is_tall` (whether a row has buttons) and `breathes` (whether what rings fades)."""

    def __init__(self, look: Look, now_s: Callable[[], float] = time.time) -> None:
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
        row = QRect(whole.left(), whole.top(), whole.width(), self.look.px(ROW_HEIGHT))
        is_mirrored = option.direction == Qt.LayoutDirection.RightToLeft  # pyright: ignore[reportAttributeAccessIssue]
        disc = disc_in(row, PADDING, self.look.px(DISC))
        if is_mirrored:
            disc.moveRight(row.right() - PADDING)
        painter.setOpacity(self.look.pulse.strength if is_ringing and self.breathes else 1.0)
        self._paint_disc(painter, disc, facts)
        painter.setOpacity(1.0)
        self._paint_text(painter, row, facts, is_mirrored)

    def _paint_disc(self, painter: QPainter, disc: QRect, facts: CallFacts) -> None:
        if not facts.is_conference or not self.is_live:
            self._discs.draw(painter, disc, facts.state, not self.is_live)
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.look.theme.colour("accent"))
        painter.drawRoundedRect(QRectF(disc), 6, 6)
        size = round(disc.width() * _ICON_SHARE)
        icon = self.look.pixmap("users-group", "onaccent", size, painter.device().devicePixelRatio())
        inset = (disc.width() - size) / 2
        painter.drawPixmap(QPointF(disc.left() + inset, disc.top() + inset), icon)

    def _paint_text(self, painter: QPainter, row: QRect, facts: CallFacts, is_mirrored: bool) -> None:
        theme, px, texts = self.look.theme, self.look.px, self._texts
        beside = PADDING + px(DISC) + GAP
        left, right = (PADDING, beside) if is_mirrored else (beside, PADDING)
        area = row.adjusted(left, 0, -right, 0)
        align = _TRAILING if is_mirrored else _LEADING
        first = QRect(area.left(), row.top() + px(_NAME_TOP), area.width(), px(_NAME_HEIGHT))
        second = QRect(area.left(), row.top() + px(_LINE_TOP), area.width(), px(_LINE_HEIGHT))
        texts.name.draw(painter, first, call_title(facts), theme.colour("text"), align)
        line = call_line(facts, self._now_s())
        rest = " · ".join(part for part in (line.time if self.is_live else "", line.about) if part)
        word_width = texts.word.width(line.word)
        texts.word.draw(painter, second, line.word, self._word_colour(facts), align)
        after = second.adjusted(0, 0, -word_width, 0) if is_mirrored else second.adjusted(word_width, 0, 0, 0)
        texts.second.draw(painter, after, f" · {rest}" if rest else "", theme.colour("text2"), align)

    def _word_colour(self, facts: CallFacts) -> QColor:
        theme = self.look.theme
        if not self.is_live:
            return theme.colour("text2")
        return theme.colour("accent") if facts.is_conference else theme.state(facts.state).fg


_LEADING = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_TRAILING = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
