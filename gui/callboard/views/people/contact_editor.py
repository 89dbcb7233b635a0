"""A contact while it is made or changed: in the place of its detail, so that the rest of the page stays usable."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QPlainTextEdit, QPushButton, QScrollArea, QVBoxLayout, QWidget

from callboard.domain.people.contact import (
    LONGEST_COMPANY,
    LONGEST_NAME,
    Contact,
    ContactNumber,
    new_id,
    tidy_contact,
)
from callboard.views.dialer.button_flow import ButtonFlow
from callboard.views.labels import label
from callboard.views.look.look import Look
from callboard.views.people.number_editor import NumberEditor

MARGIN, NOTES_LINES = 20, 5


class ContactEditor(QWidget):
    """`saved` brings the contact before (None for a new one) and after. Enter in a field saves, Esc leaves it as it
    was (`left`)."""

    saved = Signal(object, object)
    left = Signal()

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._before: Contact | None = None
        self._start: tuple[object, ...] | None = None
        self.setObjectName("contacts.editor")
        self._scroll = QScrollArea(self)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inside = self._inside = QWidget(self._scroll)
        inside.setProperty("surface", "panel")
        self.title = label(inside, "contacts.editor.title", "title", wraps=True)
        self.name = self._field("name", self.tr("Name"), LONGEST_NAME)
        self.company = self._field("company", self.tr("Company"), LONGEST_COMPANY)
        self.numbers = NumberEditor(look, inside)
        self.notes = QPlainTextEdit(inside)
        self.notes.setObjectName("contacts.editor.notes")
        self.notes.setAccessibleName(self.tr("Notes"))
        self.notes.setProperty("box", "notes")
        self.notes.setTabChangesFocus(True)
        self.problem = label(inside, "contacts.editor.problem", "error", wraps=True)
        self.problem.hide()
        self.save = QPushButton(self.tr("Save contact"), inside)
        self.save.setObjectName("contacts.editor.save")
        self.save.setProperty("kind", "primary")
        self.cancel = QPushButton(self.tr("Cancel"), inside)
        self.cancel.setObjectName("contacts.editor.cancel")
        self._lay_out()
        self.save.clicked.connect(self._on_save)
        self.cancel.clicked.connect(self.left)
        for field in (self.name, self.company):
            field.textEdited.connect(lambda _: self.problem.hide())
        look.changed.connect(self._dress)
        self._dress()

    @property
    def is_touched(self) -> bool:
        """Whether leaving it would lose something that was typed."""
        return self._start is not None and self._typed() != self._start

    @property
    def before(self) -> Contact | None:
        """Who is changed; None for somebody new."""
        return self._before

    def begin(self, before: Contact | None, start: Contact | None = None) -> None:
        """Change `before`, or make a new contact that begins as `start`."""
        self._before = before
        begun = before or start or Contact(new_id(), "")
        self.title.setText(self.tr("New contact") if before is None else self.tr("Edit contact"))
        self.name.setText(begun.name)
        self.company.setText(begun.company)
        self.numbers.show_numbers(begun.numbers)
        self.notes.setPlainText(begun.notes)
        self.problem.hide()
        self._start = self._typed()
        self._scroll.verticalScrollBar().setValue(0)
        self.name.setFocus()
        self.name.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves it; Enter in the field of a number saves."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(self.focusWidget(), QLineEdit):
            if not event.isAutoRepeat():
                self._on_save()
        else:
            super().keyPressEvent(event)

    def _typed(self) -> tuple[object, ...]:
        lines = tuple((line.number.text(), line.kind.currentData()) for line in self.numbers.lines)
        return self.name.text(), self.company.text(), lines, self.notes.toPlainText()

    def _on_save(self) -> None:
        numbers = self.numbers.numbers()
        if numbers is None:
            return
        contact = self._made(numbers)
        if contact.is_empty:
            self.problem.setText(self.tr("Type a name, a company or a number."))
            self.problem.show()
            self.name.setAccessibleDescription(self.problem.text())
            self.name.setFocus()
            return
        self.saved.emit(self._before, contact)

    def _made(self, numbers: tuple[ContactNumber, ...]) -> Contact:
        kept = self._before.id if self._before is not None else ""
        notes = self.notes.toPlainText()
        return tidy_contact(self.name.text(), self.company.text(), numbers, notes, contact_id=kept)

    def _field(self, name: str, text: str, longest: int) -> QLineEdit:
        field = QLineEdit(self._inside)
        field.setObjectName(f"contacts.editor.{name}")
        field.setAccessibleName(text)
        field.setMaxLength(longest)
        return field

    def _lay_out(self) -> None:
        column = QVBoxLayout(self._inside)
        column.setContentsMargins(MARGIN, MARGIN - 2, MARGIN, MARGIN)
        column.setSpacing(4)
        column.addWidget(self.title)
        column.addSpacing(6)
        for text, field in (
            (self.tr("Name"), self.name),
            (self.tr("Company"), self.company),
            (self.tr("Numbers"), self.numbers),
            (self.tr("Notes"), self.notes),
        ):
            head = label(self._inside, role="field-name", text=text)
            head.setBuddy(field)
            column.addWidget(head)
            column.addWidget(field)
            column.addSpacing(6)
        # Not below the part that scrolls: in a low window with large text nothing else would be left of it.
        buttons = ButtonFlow(at_start=True)
        for button in (self.save, self.cancel):
            buttons.addWidget(button)
        column.addWidget(self.problem)
        column.addSpacing(6)
        column.addLayout(buttons)
        column.addStretch(1)
        self._scroll.setWidget(self._inside)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._scroll, 1)

    def _dress(self) -> None:
        lines = self.notes.fontMetrics().lineSpacing()
        self.notes.setFixedHeight(lines * NOTES_LINES + 16)
