"""What stands in the place of the people when there is nobody to show: why, and what can be done about it."""

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from callboard.domain.changes import ReadingProgress
from callboard.domain.connection import Connection
from callboard.domain.numbers.phone_number import clean_number
from callboard.models.board_query import BoardQuery
from callboard.views.action_book import ActionBook
from callboard.views.button_icons import put_icon
from callboard.views.extension_board.empty_words import no_extensions_words, no_match_words
from callboard.views.labels import label
from callboard.views.look.look import Look
from callboard.views.words.state_words import in_sentence

MARGIN = 16


class CallRow(QPushButton):
    """The one row for a number that is nobody's. Esc and Up lead back to what was typed."""

    left_upwards = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter calls, as on a person."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Escape):
            self.left_upwards.emit()
        else:
            super().keyPressEvent(event)


class NothingFound(QWidget):
    """Words, and what can be done about them."""

    clear_requested = Signal()
    call_requested = Signal()
    left_upwards = Signal()
    why_requested = Signal()

    def __init__(self, look: Look, book: ActionBook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._book = book
        self.reading = ReadingProgress()
        """How far the first picture of the phone system is."""
        self.call = CallRow(self)
        self.call.setObjectName("board.call_number")
        self.call.setProperty("kind", "row")
        self.words = label(self, "board.empty", "off", wraps=True)
        self.words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.clear = self._button("board.empty.clear", self.tr("Clear search"), self.clear_requested)
        self.why = self._button("board.empty.why", self.tr("Why?"), self.why_requested)
        self.call.clicked.connect(self.call_requested)
        self.call.left_upwards.connect(self.left_upwards)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.clear)
        buttons.addWidget(self.why)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, 12, MARGIN, 12)
        column.setSpacing(12)
        column.addWidget(self.call)
        column.addStretch(1)
        column.addWidget(self.words)
        column.addLayout(buttons)
        column.addStretch(2)
        look.changed.connect(self._dress)
        self._dress()

    def explain(self, query: BoardQuery, has_people: bool, connection: Connection, caller: str) -> None:
        """Say why `query` finds nobody. A number can be called from `caller` ("100 Reception", "" when not known)."""
        number = clean_number(query.typed) if query.typed.strip() else None
        if not has_people:
            self.show_words(no_extensions_words(connection, self.reading), can_ask=not connection.is_on_its_way)
        elif isinstance(number, str) and connection.is_live:
            text = self.tr("Call {number} from {phone}") if caller else self.tr("Call {number}")
            self.offer_call(text.format(number=in_sentence(number, ""), phone=caller))
        else:
            self.show_words(no_match_words(query, self._book.keys("board.favourite")), can_clear=not query.is_empty)

    def enter(self) -> bool:
        """Go to the row that calls; False when there is none."""
        if self.call.isVisible():
            self.call.setFocus()
        return self.call.isVisible()

    def show_words(self, words: str, can_clear: bool = False, can_ask: bool = False) -> None:
        """Nobody is shown because of `words`; `can_ask` offers to find out more."""
        self.call.hide()
        self.words.setText(words)
        self.words.setVisible(bool(words))
        self.clear.setVisible(can_clear)
        self.why.setVisible(can_ask)

    def offer_call(self, text: str) -> None:
        """Nobody matches, but what was typed is a number: "Call 020 7946 0958 from 100 Reception"."""
        self.show_words("", can_clear=True)
        self.call.setText(text.replace("&", "&&"))
        self.call.show()

    def _button(self, name: str, text: str, signal: SignalInstance) -> QPushButton:
        button = QPushButton(text, self)
        button.setObjectName(name)
        button.clicked.connect(signal)
        return button

    def _dress(self) -> None:
        put_icon(self.call, self._look, "phone", "accent")
