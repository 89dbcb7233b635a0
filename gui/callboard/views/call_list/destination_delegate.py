"""Paints somebody a call may be sent to: state, name and number, and what to expect there."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QModelIndex, QPersistentModelIndex, QRect, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from callboard.domain.numbers.ask_first import BUSY_STATES
from callboard.models.extension_facts import ExtensionFacts
from callboard.models.people.offered_number import OfferedNumber
from callboard.models.roles import Role
from callboard.sessions.steady_clock import steady_now_s
from callboard.views.fields.person_delegate import draw_globe
from callboard.views.look.look import Look
from callboard.views.look.painting import Discs, Texts
from callboard.views.look.row_frame import RowFrame, disc_in
from callboard.views.look.row_pen import RowPen, is_mirrored
from callboard.views.words.contact_words import offered_line
from callboard.views.words.number_words import shown
from callboard.views.words.state_words import tile_lines

translate = QCoreApplication.translate

ROW_HEIGHT, DISC, PADDING, GAP = 46, 26, 16, 11
BUTTON_ROOM = 104
"""At the end of every row, so that nothing is cut anew when the button comes to it."""
_FIRST, _SECOND, _LINE, _BEFORE_NUMBER = 5, 23, 18, 6


def destination_word(facts: ExtensionFacts, now_s: float) -> str:
    """What to expect at somebody's phone."""
    lines = tile_lines(facts, now_s)
    if facts.state in BUSY_STATES:
        state = " · ".join(part for part in (lines.word, lines.time) if part)
        words = translate("Call", "{state} – the caller may hear a busy tone")  # noqa: RUF001 - a dash
        return words.format(state=state)
    about = facts.extension.profile_label
    return f"{lines.word} · {about}" if about and about != lines.word else lines.word


class DestinationDelegate(QStyledItemDelegate):
    """A contact has its company; a number that is nobody's here has the globe and says so."""

    def __init__(self, look: Look, now_s: Callable[[], float] = steady_now_s) -> None:
        super().__init__()
        self.is_live = True
        self._look = look
        self._now_s = now_s
        self._texts = Texts(look)
        self._discs = Discs(look)
        self._frame = RowFrame(look, has_line=False)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """All rows are alike."""
        return QSize(160, self._look.px(ROW_HEIGHT))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint the row of `index`."""
        theme, px = self._look.theme, self._look.px
        row = self._frame.paint(painter, option)
        pen = RowPen(painter, row, is_mirrored(option))
        disc = disc_in(row, PADDING, px(DISC))
        facts: ExtensionFacts | OfferedNumber | None = index.data(Role.FACTS)
        left = disc.right() + GAP
        first = QRect(left, row.top() + px(_FIRST), row.right() - px(BUTTON_ROOM) - left, px(_LINE))
        second = QRect(left, row.top() + px(_SECOND), first.width(), px(_LINE))
        number = shown(index.data(Role.NUMBER) or "")
        text, quiet = theme.colour("text"), theme.colour("text2")
        if isinstance(facts, OfferedNumber):
            draw_globe(pen, disc, self._look, "user")
            pen.person(self._texts, first, (facts.name, text), (number, quiet), px(_BEFORE_NUMBER))
            pen.text(self._texts.second, second, offered_line(facts), quiet)
            return
        if facts is None:
            draw_globe(pen, disc, self._look)
            pen.person(self._texts, first, ("", text), (number, quiet), 0)
            pen.text(self._texts.second, second, translate("Call", "Not one of your phones"), quiet)
            return
        pen.disc(self._discs, disc, facts.state, not self.is_live)
        pen.person(self._texts, first, (facts.extension.name, text), (number, quiet), px(_BEFORE_NUMBER))
        colour = theme.state(facts.state).fg if self.is_live else quiet
        pen.text(self._texts.word, second, destination_word(facts, self._now_s()), colour)
