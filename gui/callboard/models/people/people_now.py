"""The directory in use, for the window: what was kept is read behind it, and what is changed shows at once."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, Signal

from callboard.domain.people.contact import Contact
from callboard.domain.people.known_people import NOBODY_KNOWN, KnownPeople, known_people
from callboard.domain.people.people_book import EMPTY_BOOK, PeopleBook, people_book
from callboard.domain.people.people_edit import PeopleEdit
from callboard.domain.problems import Problem, ProblemCode
from callboard.models.records_now import RecordsNow
from callboard.records.people_store import KeptPeople, PeopleStore

if TYPE_CHECKING:
    from callboard.domain.people.people_import import ImportPreview

_FEW = 200
"""Contacts that an edit may have and still be made on the window's thread."""

Directory = tuple[PeopleBook, KnownPeople]
Task = Callable[[Directory], Directory]


class PeopleNow(QObject):
    """The one place that holds the directory: what is kept here, and the phone books of the phone system.

    `book` and `known` are values that never change; after `book_changed` there are others. It brings the edit, or None
    when any of it may be different. `country` says where this computer is (two letters, "" for not known).
    """

    book_changed = Signal(object)  # PeopleEdit | None
    loaded = Signal()
    ended = Signal()
    _ready = Signal(object)  # what is to be done on the window's thread

    def __init__(self, records: RecordsNow, country: Callable[[], str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.book = EMPTY_BOOK
        self.known = NOBODY_KNOWN
        self.is_read = self.is_over = False
        self.problem: Problem | None = None
        self._records = records
        self._store = PeopleStore(records.database)
        self._country = country
        self._changes = 0
        self._under_way = 0
        self._tasks: list[Task] = []
        self._is_busy = self._is_answered = self._is_second_look = False
        self._since: list[PeopleEdit] = []
        self._ready.connect(self._on_ready, Qt.ConnectionType.QueuedConnection)
        records.troubled.connect(self._on_trouble)

    def end(self) -> None:
        """The window goes: nothing is begun any more. What is being written is the matter of the database."""
        self.is_over = True
        self.ended.emit()

    @property
    def country(self) -> str:
        """Where this computer is, "" for not known."""
        return self._country()

    def read(self) -> None:
        """Read what is kept, once the window is there; again when another program may have changed it."""
        if self.is_over:
            return
        self._records.ask(self._store.read(), self._on_kept, self._on_unread)

    def look_again(self) -> None:
        """Read again if another program changed something."""
        if self.is_read and not self._under_way:
            self._records.ask(self._store.changes(), self._on_changes)

    def apply(self, edit: PeopleEdit) -> None:
        """Make `edit`, here at once, on the disk soon. One of many contacts shows a moment later."""
        if edit.is_empty or self.is_over:
            return
        self._under_way += 1
        self._records.ask(self._store.keep(edit), self._on_written, self._on_not_written)
        self._show(edit)

    def show_phone_book(self, contacts: Iterable[Contact]) -> None:
        """These, and no others, are in the phone books of the phone system."""
        listed = tuple(contacts)
        before = {contact.id: contact for contact in self.book.contacts if not contact.is_own}
        if before or listed:
            now = {contact.id: contact for contact in listed}
            gone = tuple(contact for key, contact in before.items() if now.get(key) != contact)
            come = tuple(contact for key, contact in now.items() if before.get(key) != contact)
            if gone or come:
                self._show(PeopleEdit(gone, come))

    def settle_in(self) -> None:
        """The country is another one: numbers may belong to others."""
        if self.known.country != self._country():
            country = self._country()
            self._do(lambda directory: (directory[0], known_people(directory[0].contacts, country)))

    def import_file(self, file: Path, told: Callable[[ImportPreview | Problem], None]) -> None:
        """Look what `file` would bring. Nothing changes before the edit of the preview is applied."""
        contacts, country = self.book.contacts, self._country()

        def look() -> ImportPreview | Problem:
            from callboard.domain.people.people_import import preview_of  # noqa: PLC0415 - seldom wanted
            from callboard.records.people_file import people_in_file  # noqa: PLC0415

            read = people_in_file(file)
            return read if isinstance(read, Problem) else preview_of(read, contacts, country)

        self.behind_the_window(look, told)

    def export_file(self, file: Path, contacts: Sequence[Contact], told: Callable[[Problem | None], None]) -> None:
        """Write `contacts` into `file`, as vCard or as a table, whichever its name says."""

        def write() -> Problem | None:
            from callboard.records.people_file import write_people_file  # noqa: PLC0415 - seldom wanted

            return write_people_file(file, contacts)

        self.behind_the_window(write, told)

    def behind_the_window(self, work: Callable[[], Any], told: Callable[[Any], None]) -> None:
        """Have `work` done on a thread of its own; `told` hears its answer on the window's. `work` does not raise."""
        threading.Thread(target=self._run, args=(work, told), name="callboard-people", daemon=True).start()

    def _run(self, work: Callable[[], Any], told: Callable[[Any], None]) -> None:
        answer = work()
        if self.is_over:
            return
        try:
            self._ready.emit(lambda: told(answer))
        except RuntimeError:
            return  # the window has gone

    def _show(self, edit: PeopleEdit) -> None:
        if len(edit.before) + len(edit.after) > _FEW:
            self._do(lambda directory: (directory[0].after(edit), directory[1].after(edit)))
            return
        if self._is_busy:
            self._since.append(edit)
        self.book, self.known = self.book.after(edit), self.known.after(edit)
        self.book_changed.emit(edit)

    def _do(self, task: Task) -> None:
        """Have something that takes long done behind the window; small edits go on meanwhile."""
        self._tasks.append(task)
        if not self._is_busy:
            self._begin()

    def _begin(self) -> None:
        tasks, directory = tuple(self._tasks), (self.book, self.known)
        self._tasks.clear()
        self._is_busy = True

        def work() -> Directory:
            now = directory
            for task in tasks:
                now = task(now)
            return now

        self.behind_the_window(work, self._on_done)

    def _on_done(self, directory: Directory) -> None:
        self._is_busy = False
        since, self._since = self._since, []
        for edit in since:
            directory = directory[0].after(edit), directory[1].after(edit)
        self.book, self.known = directory
        if self._tasks:
            self._begin()
        self.book_changed.emit(None)
        if self._is_answered and not self.is_read and not self._is_busy:
            self.is_read = True
            self.loaded.emit()

    def _on_kept(self, kept: KeptPeople) -> None:
        is_older = kept.changes < self._changes and not self._is_second_look
        if self._under_way or is_older:
            self._is_second_look = is_older  # once: another file may have taken the place of that one
            self.read()  # what is being written, or was meanwhile, is not in it
            return
        self._is_second_look = False
        self._changes, self.problem = kept.changes, None
        country = self._country()

        def with_kept(directory: Directory) -> Directory:
            listed = [contact for contact in directory[0].contacts if not contact.is_own]
            book = people_book([*listed, *kept.contacts])
            return book, known_people(book.contacts, country)

        self._is_answered = True
        self._do(with_kept)

    def _on_unread(self, why: Problem) -> None:
        self.problem = why
        self.is_read = True
        self.loaded.emit()

    def _on_changes(self, changes: int) -> None:
        if changes != self._changes and not self._under_way:
            self.read()

    def _on_written(self, changes: int) -> None:
        self._under_way -= 1
        is_alone, self._changes = changes == self._changes + 1, changes
        if not is_alone and not self._under_way:
            self.read()  # another program wrote in between

    def _on_not_written(self, why: Problem) -> None:
        self._under_way -= 1
        self.problem = why

    def _on_trouble(self, why: Problem) -> None:
        """A file that was set aside has taken the contacts along: those that are in memory begin the new one."""
        is_set_aside = why.code is ProblemCode.RECORDS_UNREADABLE and why.facts.get("case") == "damaged"
        if is_set_aside and self.is_read:
            self._store.replace_all(tuple(contact for contact in self.book.contacts if contact.is_own))

    def _on_ready(self, then: Callable[[], None]) -> None:
        if not self.is_over:
            then()
