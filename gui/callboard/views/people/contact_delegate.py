"""Paints one contact: who, of which company, and the first number."""

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from callboard.domain.people.contact import Contact
from callboard.models.matched_letters import matched_in_name
from callboard.models.roles import Role
from callboard.views.extension_board.match_marks import draw_marks
from callboard.views.fields.person_delegate import draw_globe
from callboard.views.look.look import Look
from callboard.views.look.painting import Texts
from callboard.views.look.row_frame import RowFrame, disc_in
from callboard.views.look.row_pen import RowPen, is_mirrored
from callboard.views.words.contact_words import BETWEEN, company_words, name_words, number_line

ROW_HEIGHT = 46
DISC, PADDING, END, GAP = 28, 12, 14, 11
FIRST_LINE, LINE, LEAST_COMPANY = 5, 18, 40
"""Pixels as drawn; all grow with the size of text."""


class ContactDelegate(QStyledItemDelegate):
    """`typed` gives what is searched for: the letters that were found are marked."""

    def __init__(self, look: Look, typed: Callable[[], str]) -> None:
        super().__init__()
        self.look = look
        self._typed = typed
        self._texts = Texts(look)
        self._frame = RowFrame(look, has_line=False)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """All rows are alike."""
        return QSize(120, self.look.px(ROW_HEIGHT))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint the row of `index`."""
        contact: Contact | None = index.data(Role.FACTS)
        if contact is None:
            return
        px, theme = self.look.px, self.look.theme
        rect = self._frame.paint(painter, option)
        pen = RowPen(painter, rect, is_mirrored(option))
        disc = disc_in(rect, px(PADDING), px(DISC))
        draw_globe(pen, disc, self.look, "user" if contact.name else "users" if contact.company else "world")
        left = disc.right() + 1 + px(GAP)
        first = QRect(left, rect.top() + px(FIRST_LINE), rect.right() + 1 - px(END) - left, px(LINE))
        name = name_words(contact)
        if contact.caller_name:
            self._mark(pen, first, name)
        pen.text(self._texts.name, first, name, theme.colour("text"))
        second, quiet = first.translated(0, px(LINE)), theme.colour("text2")
        number = number_line(contact) if contact.caller_name else ""
        company = company_words(contact)
        # The number is there however long the name of the company is, and stands alone where there is no room.
        between = BETWEEN if number else ""
        wide = self._texts.second.width(between) + self._texts.second.width(number) + 1 if number else 0
        room = second.width() - wide
        if not company or room < px(LEAST_COMPANY):
            alone = number or company
            pen.text(self._texts.second, second, alone, quiet, cut=Qt.TextElideMode.ElideMiddle)
            return
        taken = min(self._texts.second.width(company) + 1, room)
        pen.text(self._texts.second, QRect(second.left(), second.top(), taken, second.height()), company, quiet)
        rest = QRect(second.left() + taken, second.top(), second.width() - taken, second.height())
        pen.line(rest, (self._texts.second, between, quiet), (self._texts.second, number, quiet))

    def _mark(self, pen: RowPen, part: QRect, name: str) -> None:
        spans = matched_in_name(self._typed(), name)
        if spans and not pen.is_mirrored:
            draw_marks(pen.painter, part, name, spans, self._texts.name, self.look.theme.colour("accenttint"))
