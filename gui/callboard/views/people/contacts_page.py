"""The page Contacts: search, the list at the left, one contact or the editor at the right (ui-spec, section 7.10)."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from callboard.domain.people.contact import Contact
from callboard.domain.people.people_book import PeopleBook
from callboard.models.people.contact_rows import ContactRows
from callboard.views.action_book import ActionBook
from callboard.views.button_icons import put_icon
from callboard.views.drops.drop_desk import DropDesk
from callboard.views.extension_board.search_field import SearchField
from callboard.views.labels import label
from callboard.views.look.look import Look
from callboard.views.people.contact_delegate import ContactDelegate
from callboard.views.people.contact_detail import ContactDetail
from callboard.views.people.contact_editor import ContactEditor
from callboard.views.people.contact_files import contact_file_in
from callboard.views.people.contact_list import ContactList
from callboard.views.people.contact_menu import ContactMenu
from callboard.views.people.contact_wishes import ContactWishes
from callboard.views.people.no_contacts import NoContacts
from callboard.views.words.contact_words import contacts_words, on_enter_contact, spoken_contact
from callboard.views.words.number_words import counted, own_country

MARGIN, GAP, INSET = 16, 12, 4
"""Pixels around the page, between its parts, and to the round corners of a card."""
LIST_SHARE, LIST_LEAST, LIST_MOST = 0.42, 190, 380
"""The list takes so much of the width, in pixels as drawn between these."""
DETAIL_AFTER_MS = 40
"""While somebody types, the list comes first and what is beside it after that."""
MORE = ("contacts.import", "contacts.export", "contacts.merge")


class ContactsPage(QWidget):
    """`wishes` tells what is wanted of contacts; `save_requested` brings one before (None: new) and after, and
    `contact_shown` whoever is shown at the right, or None."""

    save_requested = Signal(object, object)
    contact_shown = Signal(object)

    def __init__(self, look: Look, book: ActionBook, desk: DropDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._count = 0
        self._is_read = False
        self.setObjectName("contacts")
        self.setProperty("surface", "window")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAcceptDrops(True)
        self.wishes = ContactWishes(self)
        self.menu = ContactMenu(self.wishes, desk, look, self)
        self.search = SearchField(look, book, self, "contacts", self.tr("Find a name, company or number"))
        self.new = QPushButton(self.tr("New contact"), self)
        self.new.setObjectName("contacts.new")
        self.more = QPushButton(self.tr("More"), self)
        self.more.setObjectName("contacts.more")
        self.more.setProperty("kind", "menu")
        self._more_menu = book.menu(MORE, self.more)
        self.more.setMenu(self._more_menu)
        self.contacts = ContactRows(spoken_contact, on_enter_contact, own_country, self)
        self.count = label(self, "contacts.count", "second")
        self.rows = ContactList(
            self.contacts, ContactDelegate(look, lambda: self.contacts.typed), desk, self.menu, self
        )
        self.empty = label(self, "contacts.empty", "off", wraps=True)
        self.detail = ContactDetail(look, desk, self.menu, self)
        self.editor = ContactEditor(look, self)
        self.nothing = NoContacts(self)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(DETAIL_AFTER_MS)
        self._lay_out()
        self._connect()
        self._dress()
        self._show_parts()

    def show_book(self, book: PeopleBook, is_read: bool = True) -> None:
        """These are all contacts; before the disk `is_read` nobody says that there are none."""
        self._count, self._is_read = len(book), is_read
        self.contacts.show(book)
        self._show_parts()
        self._later.start()

    def go_to(self, contact_id: str) -> None:
        """Show a contact, whatever is searched for."""
        if not self.rows.go_to(contact_id):
            self.search.clear()
            self.rows.go_to(contact_id)
        self._show_detail()

    def edit(self, before: Contact | None, start: Contact | None = None) -> bool:
        """Let somebody change `before`, or make a new contact that begins as `start`. False where something is typed in
        the editor already: that is not lost for another, and stays."""
        is_taken = self.is_editing and self.editor.is_touched
        if not is_taken:
            self._parts.setCurrentWidget(self._work)
            self._right.setCurrentWidget(self.editor)
            self.editor.begin(before, start)
        self.editor.name.setFocus()
        return not is_taken

    @property
    def is_editing(self) -> bool:
        """Whether the editor is open."""
        return self._right.currentWidget() is self.editor

    def close_editor(self) -> None:
        """Back to the detail; what was typed is forgotten."""
        had_focus = self.editor.isAncestorOf(self.focusWidget()) if self.focusWidget() is not None else False
        self._right.setCurrentWidget(self._hint)
        self._show_parts()
        self._show_detail()
        if had_focus:
            (self.rows if self._count else self.nothing.first).setFocus()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """A file with contacts can be let go anywhere on the page."""
        if contact_file_in(event.mimeData()):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
        else:
            event.ignore()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """The same."""
        self.dragEnterEvent(event)  # pyright: ignore[reportArgumentType]

    def dropEvent(self, event: QDropEvent) -> None:
        """Look what is in it."""
        file = contact_file_in(event.mimeData())
        if file is not None:
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self.wishes.file_dropped.emit(file)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width, another share for the list."""
        super().resizeEvent(event)
        self._share()

    def _connect(self) -> None:
        self.search.textChanged.connect(self._on_search)
        self.search.left_downwards.connect(lambda: self._enter_list(Qt.FocusReason.TabFocusReason))
        self.search.entered.connect(self._on_enter)
        self.rows.current_changed.connect(self._later.start)
        self.rows.letter_typed.connect(self._on_letter)
        self.rows.left_upwards.connect(self.search.setFocus)
        self._later.timeout.connect(self._show_detail)
        self.contacts.found.connect(lambda _: self._show_count())
        self.new.clicked.connect(self.wishes.new_requested)
        self.nothing.new_requested.connect(self.wishes.new_requested)
        self.nothing.import_requested.connect(self.wishes.import_requested)
        self.editor.saved.connect(self.save_requested)
        self.editor.left.connect(self.close_editor)
        self._look.changed.connect(self._dress)

    def _on_search(self, typed: str) -> None:
        self.contacts.search(typed)
        if typed.strip():
            self.rows.choose_first()
        self._later.start()

    def _on_enter(self) -> None:
        """Of several found the first is looked at; the only one is meant."""
        if self.contacts.rowCount() == 1:
            self._enter_list(Qt.FocusReason.TabFocusReason)
            self.rows.enter()
        else:
            self._enter_list(Qt.FocusReason.TabFocusReason)

    def _enter_list(self, reason: Qt.FocusReason) -> None:
        if not self.contacts.rowCount():
            return
        if not self.rows.currentIndex().isValid():
            self.rows.choose_first()
        self.rows.setFocus(reason)

    def _on_letter(self, letter: str) -> None:
        self.search.setFocus()
        self.search.setText(letter)

    def _show_detail(self) -> None:
        self._later.stop()
        if self.is_editing and self.editor.is_touched:
            return
        contact = self.rows.current
        self._right.setCurrentWidget(self.detail if contact is not None else self._hint)
        if contact is not self.detail.contact or contact is None:
            self.detail.show_contact(contact)
            self.contact_shown.emit(contact)

    def _show_count(self) -> None:
        found = self.contacts.rowCount()
        if found == self._count:
            text = contacts_words(found)
        else:
            text = self.tr("{found} of {contacts}").format(found=counted(found), contacts=contacts_words(self._count))
        self.count.setText(text)
        self.empty.setVisible(found == 0)
        self.empty.setText(self.tr("No contact matches “{text}”.").format(text=self.search.text().strip()))
        self.rows.setVisible(found > 0)

    def _show_parts(self) -> None:
        is_empty = self._is_read and not self._count and not self.is_editing
        self._parts.setCurrentWidget(self.nothing if is_empty else self._work)
        self._show_count()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.search, 1)
        head.addWidget(self.new)
        head.addWidget(self.more)
        left = self._left = QFrame(self)
        left.setProperty("surface", "card")
        column = QVBoxLayout(left)
        column.setContentsMargins(1, 8, 1, 1)
        column.setSpacing(6)
        for part in (self.count, self.empty):
            part.setContentsMargins(12, 0, 12, 0)
            column.addWidget(part)
        column.addWidget(self.rows, 1)
        column.addStretch(0)
        right = QFrame(self)
        right.setProperty("surface", "card")
        self._right = QStackedWidget(right)
        self._hint = label(right, "contacts.hint", "off", wraps=True)
        self._hint.setText(self.tr("Choose a contact to see its numbers, notes and last calls."))
        self._hint.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._hint.setContentsMargins(20, 18, 20, 0)
        for part in (self._hint, self.detail, self.editor):
            self._right.addWidget(part)
        inside = QVBoxLayout(right)
        inside.setContentsMargins(INSET, INSET, INSET, INSET)
        inside.addWidget(self._right)
        self._work = QWidget(self)
        both = QHBoxLayout(self._work)
        both.setContentsMargins(0, 0, 0, 0)
        both.setSpacing(GAP)
        both.addWidget(left)
        both.addWidget(right, 1)
        self._parts = QStackedWidget(self)
        self._parts.addWidget(self._work)
        self._parts.addWidget(self.nothing)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(MARGIN, MARGIN - 4, MARGIN, MARGIN)
        layout.setSpacing(GAP)
        layout.addLayout(head)
        layout.addWidget(self._parts, 1)

    def _share(self) -> None:
        px, room = self._look.px, self.width() - 2 * MARGIN - GAP
        self._left.setFixedWidth(min(px(LIST_MOST), max(round(room * LIST_SHARE), min(px(LIST_LEAST), room // 2))))

    def _dress(self) -> None:
        put_icon(self.new, self._look, "user-plus")
        self._share()
