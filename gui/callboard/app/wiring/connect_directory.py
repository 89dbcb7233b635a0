"""The directory: when it is read, where its names show, and what the phone system adds to it."""

from __future__ import annotations

import gc
import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer

from callboard.domain.capability import Feature
from callboard.domain.commands import ReadPhoneBook
from callboard.domain.people.people_edit import PeopleEdit
from callboard.domain.people.phone_book import contacts_in
from callboard.domain.problems import Problem
from callboard.models.board_update import BoardUpdate
from callboard.models.people.people_now import PeopleNow
from callboard.views.words.number_words import own_country

if TYPE_CHECKING:
    from callboard.app.console import Console

log = logging.getLogger(__name__)

READ_AFTER_MS = 1_000
"""After the first picture of the phone system: until then the window has other things to do."""
READ_ANYWAY_MS = 4_000


def directory_of(console: Console) -> PeopleNow:
    """The directory of `console`, read a moment after its window is there."""
    people = PeopleNow(console.records, own_country, console)
    DirectoryShower(console, people)
    PhoneBookReader(console, people)
    return people


class DirectoryShower(QObject):
    """Lets the board know whose numbers it shows."""

    def __init__(self, console: Console, people: PeopleNow) -> None:
        super().__init__(console)
        self._console = console
        self._people = people
        self._first = QTimer(self, singleShot=True, interval=READ_ANYWAY_MS)
        self._first.timeout.connect(people.read)
        people.ended.connect(self._first.stop)
        people.book_changed.connect(self._on_book)
        console.feed.board_changed.connect(self._on_board)
        console.preferences.changed.connect(people.settle_in)
        console.application.applicationStateChanged.connect(self._on_state)
        self._first.start()

    def _on_book(self, edit: PeopleEdit | None) -> None:
        self._console.feed.know(self._people.known)
        if edit is None:
            gc.freeze()  # they are there to stay: the collector need not look through all of them again and again

    def _on_board(self) -> None:
        self._console.feed.board_changed.disconnect(self._on_board)
        if self._first.isActive():
            self._first.start(READ_AFTER_MS)

    def _on_state(self, state: Qt.ApplicationState) -> None:
        if state == Qt.ApplicationState.ApplicationActive:
            self._people.look_again()


class PhoneBookReader(QObject):
    """Asks for the phone books once for each picture of the phone system; from then on what changes is news. Where it
    is not known how a phone system tells of them, nothing is asked."""

    def __init__(self, console: Console, people: PeopleNow) -> None:
        super().__init__(console)
        self._console = console
        self._people = people
        self._asked_for: str | None = None
        self._soon = QTimer(self, singleShot=True, interval=READ_AFTER_MS)
        self._soon.timeout.connect(self._ask)
        people.ended.connect(self._soon.stop)
        console.feed.board_changed.connect(self._on_board)
        console.feed.connection_changed.connect(self._ask_soon)
        console.feed.phone_book_changed.connect(self._on_phone_book)
        console.my_phone.changed.connect(self._ask_soon)

    def _on_board(self, update: BoardUpdate) -> None:
        if update.replaced:
            self._asked_for = None
            self._ask_soon()

    def _ask_soon(self) -> None:
        if not self._people.is_over:
            self._soon.start()

    def _ask(self) -> None:
        board, mine = self._console.board(), self._console.my_phone.number
        mine = mine if mine in board.extensions else ""
        is_possible = board.connection.is_live and board.capabilities.offers(Feature.PHONE_BOOK)
        if is_possible and self._asked_for != mine:
            self._asked_for = mine
            self._console.performer.perform(ReadPhoneBook(mine), self._on_problem)

    def _on_problem(self, why: Problem) -> None:
        # Nobody asked for it, so nobody is told; the next picture is another chance.
        log.warning("the phone books could not be read: %s", why.code)

    def _on_phone_book(self) -> None:
        self._people.show_phone_book(contacts_in(self._console.board().phone_book))
