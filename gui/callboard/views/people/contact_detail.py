"""One contact as a whole: who it is, every number, what was noted, and the last calls."""

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from callboard.domain.people.contact import Contact
from callboard.models.people.number_rows import NumberFacts, NumberRows
from callboard.views.button_icons import put_icon
from callboard.views.dialer.button_flow import ButtonFlow
from callboard.views.drops.drop_desk import DropDesk
from callboard.views.labels import label
from callboard.views.look.look import Look
from callboard.views.people.contact_menu import ContactMenu
from callboard.views.people.last_calls import LastCalls
from callboard.views.people.number_list import NumberList, about_number
from callboard.views.words.contact_words import company_words, name_words
from callboard.views.words.key_names import named, with_key
from callboard.views.words.long_words import breakable, may_shrink
from callboard.views.words.number_words import shown

MARGIN, GAP, SECTION = 20, 4, 18


class ContactDetail(QScrollArea):
    """`show_contact` shows one; with None it is empty."""

    def __init__(self, look: Look, desk: DropDesk, menu: ContactMenu, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._menu = menu
        self._contact: Contact | None = None
        self.setObjectName("contacts.detail")
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inside = self._inside = QWidget(self)
        inside.setProperty("surface", "panel")
        self.name = label(inside, "contacts.name", "page-title", wraps=True)
        self.company = label(inside, "contacts.company", "body", wraps=True)
        self.source = label(inside, "contacts.source", "second", wraps=True)
        self.call = self._button("call", self.tr("Call"), "primary")
        self.edit = self._button("edit", self.tr("Edit"), "")
        self.delete = self._button("delete", self.tr("Delete"), "")
        self._numbers = NumberRows(self._spoken, lambda _: self.tr("Enter calls from your phone"), self)
        self.numbers = NumberList(self._numbers, look, desk, menu, inside)
        self._no_number = label(inside, "contacts.no-number", "second", self.tr("No number yet."), wraps=True)
        self._notes_head = label(inside, role="heading", text=self.tr("Notes"))
        self.notes = label(inside, "contacts.notes", "", wraps=True)
        self.calls = LastCalls(look, inside)
        self._lay_out()
        self._connect()
        look.changed.connect(self._dress)
        self._dress()
        self.show_contact(None)

    @property
    def contact(self) -> Contact | None:
        """Who is shown."""
        return self._contact

    def show_contact(self, contact: Contact | None) -> None:
        """Show this one."""
        is_another = contact is None or self._contact is None or contact.id != self._contact.id
        self._contact = contact
        self._inside.setVisible(contact is not None)
        if contact is None:
            return
        self.name.setText(breakable(name_words(contact)))
        self._say(self.company, company_words(contact))
        self.source.setVisible(not contact.is_own)
        self._numbers.show_contact(contact)
        self.numbers.fit()
        self.numbers.setVisible(bool(contact.numbers))
        self._no_number.setVisible(not contact.numbers)
        self._say(self.notes, contact.notes)
        self._notes_head.setVisible(bool(contact.notes))
        for button in (self.edit, self.delete):
            button.setVisible(contact.is_own)
        self.call.setEnabled(bool(contact.numbers))
        self.calls.setVisible(bool(contact.numbers))
        first = shown(contact.numbers[0].number) if contact.numbers else ""
        self.call.setToolTip(self.tr("Call {number}; your phone rings first").format(number=first) if first else "")
        if is_another:
            self.verticalScrollBar().setValue(0)
            self.calls.show_calls(())

    def _spoken(self, facts: NumberFacts) -> str:
        return f"{shown(facts.key)}, {about_number(facts)}"

    def _say(self, where: QLabel, text: str) -> None:
        where.setText(breakable(text))
        where.setVisible(bool(text))

    def _button(self, name: str, text: str, kind: str) -> QPushButton:
        button = QPushButton(text, self._inside)
        button.setObjectName(f"contacts.{name}")
        button.setProperty("kind", kind)
        return button

    def _lay_out(self) -> None:
        self.notes.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.source.setText(self.tr("From a phone book of the phone system. It can be changed there only."))
        may_shrink(self.name, self.company, self.source, self.notes, self._no_number)
        flow = ButtonFlow(at_start=True)
        for button in (self.call, self.edit, self.delete):
            flow.addWidget(button)
        column = QVBoxLayout(self._inside)
        column.setContentsMargins(MARGIN, MARGIN - 2, MARGIN, MARGIN)
        column.setSpacing(GAP)
        for part in (self.name, self.company, self.source):
            column.addWidget(part)
        column.addSpacing(SECTION // 2)
        column.addLayout(flow)
        column.addSpacing(SECTION // 2)
        column.addWidget(label(self._inside, role="heading", text=self.tr("Numbers")))
        column.addWidget(self.numbers)
        column.addWidget(self._no_number)
        column.addSpacing(SECTION // 2)
        column.addWidget(self._notes_head)
        column.addWidget(self.notes)
        column.addSpacing(SECTION // 2)
        column.addWidget(self.calls)
        column.addStretch(1)
        self.setWidget(self._inside)

    def _connect(self) -> None:
        wishes = self._menu.wishes
        self.call.clicked.connect(self._on_call)
        self.edit.clicked.connect(lambda: wishes.edit_requested.emit(self._contact))
        self.delete.clicked.connect(lambda: wishes.delete_requested.emit([self._contact]))
        self.calls.all_requested.connect(lambda: wishes.history_requested.emit(self._contact))
        self.edit.setToolTip(with_key(self.tr("Edit this contact"), named("F2")))
        self.delete.setToolTip(with_key(self.tr("Delete this contact"), named("Del")))

    def _on_call(self) -> None:
        contact = self._contact
        if contact is None or not contact.numbers:
            return
        place = QRect(self.call.mapToGlobal(QPoint(0, 0)), self.call.size())
        self._menu.wishes.call_requested.emit(contact.numbers[0].number, place)

    def _dress(self) -> None:
        for button, icon, colour in (
            (self.call, "phone", "onaccent"),
            (self.edit, "pencil", "text"),
            (self.delete, "trash", "text"),
        ):
            put_icon(button, self._look, icon, colour)
