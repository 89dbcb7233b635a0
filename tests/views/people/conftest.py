"""The page Contacts on its own, over a small address book."""

import pytest
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QVBoxLayout
from pytestqt.qtbot import QtBot

from callboard.domain.people.people_book import people_book
from callboard.domain.people.people_edit import PeopleEdit
from callboard.models.override_guard import guard_overrides
from callboard.views.action_book import ActionBook
from callboard.views.people.contacts_page import ContactsPage
from tests.doubles.address_book import small_book
from tests.views.conftest import Office


class Contacts:
    """`wanted` has everything the page asked for, by name of the signal."""

    def __init__(self, office: Office, qtbot: QtBot) -> None:
        self.office = office
        self.wait_until = qtbot.waitUntil
        self.book = small_book()
        self.actions = ActionBook(office.host)
        guard_overrides()
        self.page = ContactsPage(office.look, self.actions, office.desk, office.host)
        column = QVBoxLayout(office.host)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.page)
        wishes = self.page.wishes
        self.called, self.filled = QSignalSpy(wishes.call_requested), QSignalSpy(wishes.fill_requested)
        self.edited, self.deleted = QSignalSpy(wishes.edit_requested), QSignalSpy(wishes.delete_requested)
        self.merged, self.dropped = QSignalSpy(wishes.merge_requested), QSignalSpy(wishes.file_dropped)
        self.saved = QSignalSpy(self.page.save_requested)
        self.page.show_book(self.book)
        office.host.resize(940, 600)
        office.host.activateWindow()

    def change(self, edit: PeopleEdit) -> None:
        """The directory is another one."""
        self.book = self.book.after(edit)
        self.page.show_book(self.book)

    def empty(self) -> None:
        """Nobody is in it."""
        self.book = people_book(())
        self.page.show_book(self.book)

    def names(self) -> list[str]:
        """Who is on the list, by id."""
        rows = self.page.contacts
        return [rows.contact_at(row).id for row in range(rows.rowCount())]


@pytest.fixture
def contacts(office: Office, qtbot: QtBot) -> Contacts:
    return Contacts(office, qtbot)
