"""Paints one extension, a contact, or a number that was called lately, as a row of a list to choose from."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from callboard.domain.extension import ExtensionState
from callboard.domain.profile_memory import RecentNumber
from callboard.models.extension_facts import ExtensionFacts
from callboard.models.people.offered_number import OfferedNumber
from callboard.models.roles import Role
from callboard.views.look.look import Look
from callboard.views.look.painting import Discs, Texts
from callboard.views.look.row_frame import RowFrame, disc_in
from callboard.views.look.row_pen import RowPen, is_mirrored
from callboard.views.words.contact_words import offered_line
from callboard.views.words.number_words import shown
from callboard.views.words.state_words import state_word

ROW_HEIGHT = 42
DISC = 26
PADDING = 8
FIRST_LINE, LINE, GAP, BEFORE_NUMBER = 4, 17, 11, 6
"""Pixels as drawn; all grow with the size of text."""
GLOBE_SHARE = 0.6


class PersonDelegate(QStyledItemDelegate):
    """The view sets `is_live`: without it, what is shown may be old and has no colour."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
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
        facts: ExtensionFacts | RecentNumber | OfferedNumber | None = index.data(Role.FACTS)
        if facts is None:
            return
        rect, theme = self._frame.paint(painter, option), self._look.theme
        pen = RowPen(painter, rect, is_mirrored(option))
        disc = disc_in(rect, PADDING, self._look.px(DISC))
        if isinstance(facts, OfferedNumber):
            draw_globe(pen, disc, self._look, "user")
            self._paint_lines(pen, rect, facts.name, facts.number, (offered_line(facts), theme.colour("text2")))
            return
        if isinstance(facts, RecentNumber):
            draw_globe(pen, disc, self._look)
            self._paint_lines(pen, rect, facts.name, facts.number, (self.tr("Called lately"), theme.colour("text2")))
            return
        pen.disc(self._discs, disc, facts.state, not self.is_live)
        colour = theme.state(facts.state).fg if self.is_live else theme.colour("text2")
        extension = facts.extension
        self._paint_lines(pen, rect, extension.name, extension.number, (_word(facts), colour))

    def _paint_lines(self, pen: RowPen, rect: QRect, name: str, number: str, word: tuple[str, QColor]) -> None:
        px, theme = self._look.px, self._look.theme
        left = rect.left() + PADDING + px(DISC) + px(GAP)
        first = QRect(left, rect.top() + px(FIRST_LINE), rect.right() + 1 - PADDING - left, px(LINE))
        second = theme.colour("text2")
        pen.person(self._texts, first, (name, theme.colour("text")), (shown(number), second), px(BEFORE_NUMBER))
        pen.text(self._texts.word if word[1] != second else self._texts.second, first.translated(0, px(LINE)), *word)


def draw_globe(pen: RowPen, disc: QRect, look: Look, icon: str = "world") -> None:
    """What stands for a number that is none of the own phones: a globe, or what `icon` says is known of it."""
    painter, place = pen.painter, pen.placed(disc)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.theme.colour("sunken"))
    painter.drawEllipse(place)
    size = round(disc.width() * GLOBE_SHARE)
    pen.pixmap(disc, look.pixmap(icon, "text2", size, painter.device().devicePixelRatio()))


def _word(facts: ExtensionFacts) -> str:
    word = state_word(facts.state)
    label = facts.extension.profile_label if facts.state is ExtensionState.AWAY else ""
    return f"{word} · {label}" if label else word
