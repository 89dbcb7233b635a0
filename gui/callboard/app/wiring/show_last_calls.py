"""The last calls with the contact that is shown, out of the history."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from callboard.domain.history.history_filter import HistoryFilter
from callboard.views.people.last_calls import MOST_SHOWN, LastCall
from callboard.views.words.history_words import icon_of, result_words, way_words
from callboard.views.words.planned_words import when_words

if TYPE_CHECKING:
    from callboard.app.console import Console
    from callboard.domain.history.history_entry import HistoryEntry
    from callboard.domain.people.contact import Contact
    from callboard.models.records_now import Asked
    from callboard.records.history_store import HistoryPage
    from callboard.views.people.contacts_page import ContactsPage


class LastCallsShower(QObject):
    """Asks whenever another contact is shown, and again when a call was written down."""

    def __init__(self, console: Console, page: ContactsPage) -> None:
        super().__init__(page)
        self._console = console
        self._page = page
        self._asked: Asked | None = None
        page.contact_shown.connect(self._ask)
        console.recorder.recorded.connect(self._ask_again)
        console.recorder.cleared.connect(self._ask_again)

    def _ask_again(self) -> None:
        if self._page.isVisible():
            self._ask(self._page.detail.contact)

    def _ask(self, contact: Contact | None) -> None:
        if self._asked is not None:
            self._asked.drop()
            self._asked = None
        if contact is None or not contact.numbers:
            self._page.detail.calls.show_calls(())
            return
        numbers = tuple(one.number for one in contact.numbers)
        found = self._console.history.page(HistoryFilter(numbers=numbers), limit=MOST_SHOWN)
        self._asked = self._console.records.ask(found, lambda answer: self._show(contact, answer), lambda _: None)

    def _show(self, contact: Contact, answer: HistoryPage) -> None:
        shown = self._page.detail.contact
        if shown is not None and shown.id == contact.id:
            self._page.detail.calls.show_calls([last_call(entry) for entry in answer.entries])


def last_call(entry: HistoryEntry) -> LastCall:
    """One call of the history as a line of the detail."""
    when = when_words(entry.began_at_s, time.time())
    return LastCall(icon_of(entry), way_words(entry), when, result_words(entry), entry.is_missed)
