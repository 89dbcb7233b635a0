"""A field for a name or number: offers who matches while somebody types, and takes drops."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QMimeData, QPoint, QRect, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFocusEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
)
from PySide6.QtWidgets import QLineEdit, QWidget

from callboard.domain.board import Board
from callboard.domain.drops.drop_rules import DropTarget
from callboard.domain.numbers.number_search import numbers_in
from callboard.domain.numbers.phone_number import clean_number
from callboard.domain.problems import Problem
from callboard.domain.profile_memory import RecentNumber
from callboard.models.extension_model import ExtensionModel
from callboard.models.offer_model import OfferModel, no_recent
from callboard.models.people.offered_number import OfferedNumber
from callboard.models.roles import Role
from callboard.views.announcer import speak
from callboard.views.drops.drop_desk import DropDesk
from callboard.views.fields.offer_list import OfferList
from callboard.views.look.look import Look
from callboard.views.words.number_words import grouped
from callboard.views.words.state_words import in_sentence

Recents = Callable[[], Sequence[RecentNumber]]
"""Gives the numbers that were called lately."""

LONGEST_TEXT = 400
"""Characters: more than any name that is shown, and far less than what a clipboard may hold."""


class NumberField(QLineEdit):
    """`number()` is what the text stands for: who or what was chosen, or the number that was typed."""

    confirmed = Signal()  # Enter, with nothing left to choose
    number_changed = Signal()
    chosen = Signal()  # one of those who were offered is in the field now

    def __init__(
        self,
        people: ExtensionModel,
        look: Look,
        desk: DropDesk | None = None,
        target: DropTarget | None = None,
        parent: QWidget | None = None,
        recent: Recents = no_recent,
    ) -> None:
        super().__init__(parent)
        self._people = people
        self._look = look
        self._desk = desk
        self._target = target
        self._exact = ""
        self._typed_before = ""
        self._offers = OfferModel(people, recent, self)
        self._list: OfferList | None = None
        self.setMaxLength(LONGEST_TEXT)
        self.setAcceptDrops(desk is not None)
        if desk is not None:
            desk.drag_changed.connect(lambda: self._mark_drop(False))
        self.textEdited.connect(self._on_edited)

    def offer_contacts(self) -> None:
        """Offer the contacts of the directory as well."""
        self._offers.contacts = self._matching_contacts

    def number(self) -> str | Problem:
        """The characters to dial, or why there are none."""
        return self._exact or clean_number(self.text())

    @property
    def people(self) -> ExtensionModel:
        """Everybody who can be chosen."""
        return self._people

    @property
    def has_chosen(self) -> bool:
        """Whether an extension was chosen, not only typed."""
        return self._exact in self._people.board.extensions

    @property
    def is_exact(self) -> bool:
        """Whether the number was chosen or put in as a whole: the text is only how people read it."""
        return bool(self._exact)

    @property
    def is_offering(self) -> bool:
        """Whether there is somebody to choose from at the moment."""
        return self._list is not None and self._list.isVisible()

    def set_number(self, number: str) -> None:
        """Put `number` in, with its name when it is an extension, else as people read it."""
        board: Board = self._people.board
        self._exact = number
        self.setText(in_sentence(number, board.name_of(number)) if number in board.extensions else grouped(number))
        self._typed_before = self.text()
        self.setCursorPosition(0)
        self.close_offer()
        self.number_changed.emit()

    def offer(self, typed: str) -> None:
        """Show who matches `typed`: everybody, when it is empty."""
        self._offers.search(typed)
        if self._offers.rowCount() == 0:
            self.close_offer()
            return
        if self._list is None or self._list.window() is not self.window():
            self._list = self._make_list()
        self._list.set_live(self._people.board.connection.is_live)
        self._list.open_below(self)

    def close_offer(self) -> None:
        """Nobody is to be chosen."""
        if self._list is not None:
            self._list.hide()
        self._offers.clear()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Down and Up go through what is offered, Enter takes it, Esc puts it away."""
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not event.isAutoRepeat():  # a key held down asks once
                self._on_enter()
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self._step(1 if key == Qt.Key.Key_Down else -1)
        elif key == Qt.Key.Key_Escape and self.is_offering:
            self.close_offer()
        elif event.matches(QKeySequence.StandardKey.Paste) and self._pastes_number():
            event.accept()
        else:
            self._make_room_for(event)
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """What is offered goes away with the focus."""
        self.close_offer()
        super().focusOutEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click into a field that holds somebody selects all of it, ready to be typed over."""
        had_focus = self.hasFocus()
        super().mousePressEvent(event)
        if self._exact and not had_focus:
            self.selectAll()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Something is held over the field."""
        if self._desk is None:
            event.ignore()
        else:
            self._desk.enter(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Say what letting go would do."""
        if self._desk is None:
            event.ignore()
            return
        self._desk.move(event, self._target, self._place_on_screen())
        self._mark_drop(event.isAccepted())

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """It went away."""
        self._mark_drop(False)
        if self._desk is not None:
            self._desk.leave(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Do what was announced."""
        self._mark_drop(False)
        if self._desk is not None:
            self._desk.let_go(event, self._target, self._place_on_screen())

    def _matching_contacts(self, typed: str, most: int) -> Sequence[OfferedNumber]:
        return self._people.contact_offers(typed, most)  # asked each time: there may be a directory only later

    def _on_edited(self, text: str) -> None:
        self._exact = ""
        is_pasted = len(text) - len(self._typed_before) > 1
        self._typed_before = text
        if is_pasted and isinstance(clean_number(text), Problem) and self._take_numbers_of(text):
            return
        if text.strip():
            self.offer(text)
        else:
            self.close_offer()
        self.number_changed.emit()

    def _make_room_for(self, event: QKeyEvent) -> None:
        """Whoever types before a number that was put in as a whole means another one, and so does Backspace there."""
        if not self._exact or self.cursorPosition() > 0 or self.hasSelectedText():
            return
        if event.key() == Qt.Key.Key_Backspace or (event.text() and event.text().isprintable()):
            self.selectAll()

    def _pastes_number(self) -> bool:
        """Let a number that was copied take the place of everything, as a drop would; a fragment is inserted."""
        is_replaced = not self.text() or self.selectedText() == self.text()
        if self._desk is None or self._target is None or not is_replaced or not self._desk.numbers_on_clipboard():
            return False
        self._desk.paste(QGuiApplication.clipboard().mimeData(), self._target, self._place_on_screen())
        return True

    def _take_numbers_of(self, text: str) -> bool:
        """A link or a line of a letter came in at once: take the number out of it, or let one be chosen."""
        numbers = numbers_in(text, self._people.board.extensions)
        if len(numbers) == 1:
            self.set_number(numbers[0])
        elif len(numbers) > 1 and self._desk is not None and self._target is not None:
            pasted = QMimeData()
            pasted.setText(text)
            self.number_changed.emit()
            self._desk.drop(pasted, self._target, self._place_on_screen())
        else:
            return False
        return True

    def _on_enter(self) -> None:
        row = self._list.currentIndex().row() if self._list is not None and self.is_offering else -1
        wants_name = self.is_offering and isinstance(self.number(), Problem)
        if row >= 0 or wants_name:
            self._choose(self._offers.number_at(max(row, 0)))
        else:
            self.close_offer()
            self.confirmed.emit()

    def _choose(self, number: str) -> None:
        self.set_number(number)
        self.chosen.emit()

    def _step(self, by: int) -> None:
        if self._list is None or not self.is_offering:
            self.offer("" if self._exact else self.text())
        else:
            self._list.step(by)
            # The keyboard stays in the field: who is current in the list, and in which state, is said from here.
            speak(self, str(self._list.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole) or ""))

    def _make_list(self) -> OfferList:
        if self._list is not None:
            self._list.deleteLater()
        made = OfferList(self._offers, self._look, self.window())
        made.setObjectName(f"{self.objectName()}.offered")
        made.clicked.connect(lambda index: self._choose(index.data(Role.NUMBER)))
        return made

    def _place_on_screen(self) -> QRect:
        return QRect(self.mapToGlobal(QPoint(0, 0)), self.size())

    def _mark_drop(self, is_over: bool) -> None:
        can_take = self._desk is not None and self._target is not None and self._desk.would_take(self._target)
        mark = "yes" if is_over else "can" if can_take else "no"
        if self.property("drop") != mark:
            self.setProperty("drop", mark)
            self.style().unpolish(self)
            self.style().polish(self)
