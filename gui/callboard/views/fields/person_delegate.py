"""Paints one extension, or a number that was called lately, as a row of a list to choose from."""

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from callboard.domain.extension import ExtensionState
from callboard.domain.profile_memory import RecentNumber
from callboard.models.extension_facts import ExtensionFacts
from callboard.models.roles import Role
from callboard.views.look.look import Look
from callboard.views.look.painting import Discs, Texts, draw_box
from callboard.views.look.row_frame import RowFrame, disc_in
from callboard.views.words.number_words import shown
from callboard.views.words.state_words import state_word

ROW_HEIGHT = 42
DISC = 26
PADDING = 8
BUTTON = 28
"""Pixels as drawn; all but the button grow with the size of text."""
FIRST_LINE, LINE, GAP = 4, 17, 11


def button_in(row: QRect) -> QRect:
    """Where the "+" of `row` is."""
    return QRect(row.right() - PADDING - BUTTON, row.top() + (row.height() - BUTTON) // 2, BUTTON, BUTTON)


class PersonDelegate(QStyledItemDelegate):
    """With `is_added` every row ends in a "+" or the word that somebody is on the list already."""

    def __init__(self, look: Look, is_added: Callable[[str], bool] | None = None) -> None:
        super().__init__()
        self._look = look
        self._is_added = is_added
        self._texts = Texts(look)
        self._discs = Discs(look)
        self._frame = RowFrame(look, has_line=False)
        self.is_live = True

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """All rows are alike."""
        return QSize(120, self._look.px(ROW_HEIGHT))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint the row of `index`."""
        facts: ExtensionFacts | RecentNumber | None = index.data(Role.FACTS)
        if facts is None:
            return
        rect = self._frame.paint(painter, option)
        disc = disc_in(rect, PADDING, self._look.px(DISC))
        if isinstance(facts, RecentNumber):
            self._paint_world(painter, disc)
            self._paint_lines(painter, rect, facts.name, facts.number, self.tr("Called lately"), "text2")
            return
        self._discs.draw(painter, disc, facts.state, not self.is_live)
        extension = facts.extension
        self._paint_lines(painter, rect, extension.name, extension.number, _word(facts), f"state.{facts.state}")
        if self._is_added is not None:
            self._paint_button(painter, rect, self._is_added(extension.number))

    def _paint_lines(self, painter: QPainter, rect: QRect, name: str, number: str, word: str, tone: str) -> None:
        look, theme, line = self._look, self._look.theme, self._look.px(LINE)
        left = rect.left() + PADDING + look.px(DISC) + look.px(GAP)
        space = rect.right() - left - (look.px(90) if self._is_added is not None else PADDING)
        first = QRect(left, rect.top() + look.px(FIRST_LINE), space, line)
        second = first.translated(0, line)
        bold = name or shown(number)
        self._texts.name.draw(painter, first, bold, theme.colour("text"))
        after = first.adjusted(round(self._texts.name.width(bold)) + 6, 0, 0, 0)
        if after.width() > 0 and name:
            self._texts.body.draw(painter, after, shown(number), theme.colour("text2"))
        is_state = tone.startswith("state.") and self.is_live
        colour = theme.state(tone.removeprefix("state.")).fg if is_state else theme.colour("text2")
        (self._texts.word if is_state else self._texts.second).draw(painter, second, word, colour)

    def _paint_world(self, painter: QPainter, disc: QRect) -> None:
        theme = self._look.theme
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("sunken"))
        painter.drawEllipse(QRectF(disc))
        size = round(disc.width() * 0.6)
        icon = self._look.pixmap("world", "text2", size, painter.device().devicePixelRatio())
        painter.drawPixmap(QPointF(disc.x() + (disc.width() - size) / 2, disc.y() + (disc.height() - size) / 2), icon)

    def _paint_button(self, painter: QPainter, rect: QRect, is_added: bool) -> None:
        theme = self._look.theme
        if is_added:
            space = rect.adjusted(0, 0, -PADDING, 0)
            align = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            self._texts.word.draw(painter, space, self.tr("Added"), theme.colour("ok"), align)
            return
        box = button_in(rect)
        draw_box(painter, box, theme.colour("surface"), theme.colour("control"), 1.0, 6.0)
        plus = self._look.icons.pixmap("plus", theme.colour("text"), 16, painter.device().devicePixelRatio())
        painter.drawPixmap(box.left() + 6, box.top() + 6, plus)


def _word(facts: ExtensionFacts) -> str:
    word = state_word(facts.state)
    label = facts.extension.profile_label if facts.state is ExtensionState.AWAY else ""
    return f"{word} · {label}" if label else word
