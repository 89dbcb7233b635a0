"""What is done with the directory in the window: the page Contacts, and every change with its way back."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from callboard.app.contact_file_desk import ContactFileDesk
from callboard.domain.people.contact import Contact, ContactNumber, NumberKind, new_id
from callboard.domain.people.people_edit import PeopleEdit, added, changed, removed
from callboard.models.override_guard import guard_overrides
from callboard.views.words.contact_words import name_words

if TYPE_CHECKING:
    from callboard.app.console import Console
    from callboard.views.people.contacts_page import ContactsPage
    from callboard.views.people.merge_dialog import MergeDialog


class PeopleDesk(QObject):
    """Makes the page when somebody looks at it. What is deleted, changed, merged or imported can be had back for some
    seconds."""

    page_made = Signal(object)  # ContactsPage

    def __init__(self, console: Console) -> None:
        super().__init__(console)
        self._console = console
        self._people = console.people
        self._made: ContactsPage | None = None
        self.merging: MergeDialog | None = None
        self.files = ContactFileDesk(console)
        self.files.edit_ready.connect(self._on_edit)
        console.panels.contacts.make_with(self._make)

    @property
    def page(self) -> ContactsPage:
        """The page Contacts."""
        page = self._made
        if page is None:
            page = self._made = self._page()
            self._console.panels.contacts.page  # noqa: B018 - takes it in
        return page

    def open(self) -> None:
        """Bring the page to the front."""
        self._console.window.show_page("contacts")

    def new_contact(self, number: str = "", name: str = "", company: str = "") -> None:
        """Open the page with a new contact that begins like this."""
        numbers = (ContactNumber(number, NumberKind.WORK),) if number else ()
        self.open()
        self._begin(None, Contact(new_id(), name, company, numbers))

    def show_contact_of(self, number: str) -> bool:
        """Open the page at whoever has `number`; False where nobody does."""
        contact = self._people.known.contact_for(number)
        if contact is None:
            return False
        self.open()
        self.page.go_to(contact.id)
        self.page.rows.setFocus()
        return True

    def save(self, before: Contact | None, after: Contact) -> None:
        """Keep what came out of the editor."""
        edit = added((after,)) if before is None else changed(before, after)
        self.page.close_editor()
        if edit.is_empty:
            return
        words = self.tr("{name} was added.") if before is None else self.tr("{name} was changed.")
        self._do(edit, words.format(name=name_words(after)), "user-plus" if before is None else "pencil")
        self.page.go_to(after.id)
        self.page.rows.setFocus()

    def delete(self, contacts: Sequence[Contact]) -> None:
        """Take them out; those of the phone system stay."""
        own = [contact for contact in contacts if contact.is_own]
        if not own:
            self._console.notices.say(self.tr("Contacts of the phone system can be changed there only."))
            return
        text = self.tr("{name} was deleted.").format(name=name_words(own[0]))
        if len(own) > 1:
            text = self.tr("%n contacts were deleted.", "", len(own))
        self._do(removed(own), text, "trash")

    def merge(self, contacts: Sequence[Contact]) -> None:
        """Make one of these."""
        self.merge_groups([tuple(contacts)])

    def merge_groups(self, groups: Sequence[Sequence[Contact]]) -> None:
        """Make one of each group."""
        from callboard.domain.people.duplicates import merge_of  # noqa: PLC0415 - seldom wanted

        edits = [merge_of(group, self._people.country) for group in groups]
        made = [edit for edit in edits if edit is not None]
        if len(made) < len(edits):
            self._console.notices.say(self.tr("Together they are too large for one contact."))
        if not made:
            return
        whole = PeopleEdit(
            tuple(one for edit in made for one in edit.before), tuple(one for edit in made for one in edit.after)
        )
        count = len(whole.before)
        if len(made) == 1:
            text = self.tr("%n contacts are one now: {name}.", "", count).format(name=name_words(whole.after[0]))
        else:
            text = self.tr("%n contacts were merged.", "", count)
        self._do(whole, text, "users")
        self.page.go_to(whole.after[0].id)

    def look_for_duplicates(self) -> None:
        """Find contacts that are probably the same, behind the window, and show them."""
        from callboard.domain.people.duplicates import duplicates_in  # noqa: PLC0415 - seldom wanted

        contacts, country = self._people.book.contacts, self._people.country
        self._people.behind_the_window(lambda: duplicates_in(contacts, country), self._show_duplicates)

    def _show_duplicates(self, groups: tuple[tuple[Contact, ...], ...]) -> None:
        if not groups:
            self._console.notices.say(self.tr("No duplicates were found among your contacts."))
            return
        from callboard.views.people.merge_dialog import MergeDialog  # noqa: PLC0415 - seldom wanted

        guard_overrides()
        if self.merging is not None:
            self.merging.close()
        dialog = self.merging = MergeDialog(groups, self._people.country, self._console.look, self._console.window)
        dialog.merge_requested.connect(self.merge_groups)
        dialog.finished.connect(self._on_merging_closed)
        dialog.open()

    def _on_merging_closed(self) -> None:
        self.merging = None

    def _do(self, edit: PeopleEdit, text: str, icon: str) -> None:
        self._people.apply(edit)
        self._console.undo.offer(text, lambda: self._people.apply(edit.undone), icon=icon)

    def _on_edit(self, edit: PeopleEdit, text: str) -> None:
        self._do(edit, text, "file-import")

    def _make(self) -> QWidget:
        return self.page

    def _page(self) -> ContactsPage:
        from callboard.views.people.contacts_page import ContactsPage  # noqa: PLC0415 - made when somebody looks

        guard_overrides()
        console = self._console
        page = ContactsPage(console.look, console.window.book, console.desk, console.window)
        self._connect(page)
        page.show_book(self._people.book, self._people.is_read)
        self.page_made.emit(page)
        return page

    def _connect(self, page: ContactsPage) -> None:
        people, wishes = self._people, page.wishes
        people.book_changed.connect(lambda _: page.show_book(people.book, people.is_read))
        people.loaded.connect(lambda: page.show_book(people.book, people.is_read))
        page.save_requested.connect(self.save)
        wishes.new_requested.connect(self.new_contact)
        wishes.edit_requested.connect(self._on_edit_requested)
        wishes.delete_requested.connect(self.delete)
        wishes.merge_requested.connect(self.merge)
        wishes.import_requested.connect(self.files.ask_for_file)
        wishes.export_requested.connect(self.files.ask_where)
        wishes.file_dropped.connect(self.files.read)

    def _begin(self, before: Contact | None, start: Contact | None = None) -> None:
        if not self.page.edit(before, start):
            self._console.notices.say(self.tr("Save the contact that is open first, or leave it with Esc."))

    def _on_edit_requested(self, contact: Contact) -> None:
        if contact.is_own:
            self._begin(contact)
        else:
            self._console.notices.say(self.tr("Contacts of the phone system can be changed there only."))
