"""The promises, kept up to date by every delivery of news and written down as soon as something is new."""

import uuid
from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal

from callboard.domain.board import Board
from callboard.domain.calls.diary_entry import Moment
from callboard.domain.problems import Problem
from callboard.domain.promises.promise import Promise, PromiseEnd, promise_of
from callboard.domain.promises.promise_book import PromiseBook
from callboard.models.board_update import BoardUpdate
from callboard.models.calls.call_diary_now import moment_now
from callboard.models.records_now import RecordsNow
from callboard.records.promises_store import PromisesStore

SHOWN_FOR_S = 24 * 3600
"""So long an ended promise is still told of: a shift, and the one after it."""
FORGOTTEN_AFTER_S = 90 * 24 * 3600
LONGEST_WAIT_S = 3600.0
"""The clock of the computer may be set: it is looked at that often at least."""


class PromisesNow(QObject):
    """Give it every `BoardUpdate`. `changed` comes after every change, `kept` once for each promise that a call kept,
    `came_due` once for each that should have been kept by now. `country` gives the two letters of outside numbers."""

    changed = Signal()
    kept = Signal(object)  # Promise
    came_due = Signal(object)  # Promise
    not_read = Signal(object)  # Problem

    def __init__(
        self,
        records: RecordsNow,
        store: PromisesStore,
        country: Callable[[], str],
        parent: QObject | None = None,
        now: Callable[[], Moment] = moment_now,
    ) -> None:
        super().__init__(parent)
        self._records = records
        self._store = store
        self._country = country
        self._now = now
        self._board = Board()
        self._has_looked = False
        self._told_due: set[str] = set()
        self._written: set[str] = set()  # what is known to be on the disk
        self.book = PromiseBook()
        self.is_read = False
        self._clock = QTimer(self)
        self._clock.setSingleShot(True)
        self._clock.timeout.connect(self.look_at_clock)

    def read(self) -> None:
        """Read what is kept; also what another window changed meanwhile."""
        now_s, written = self._now().wall_s, frozenset(self._written)
        if not self.is_read:
            self._store.forget_ended_before(now_s - FORGOTTEN_AFTER_S)
        asked = self._store.read(now_s - SHOWN_FOR_S)
        self._records.ask(asked, lambda found: self._on_read(found, written), self.not_read.emit)

    def show(self, update: BoardUpdate) -> None:
        """Take the next board over."""
        self._board = update.board
        if update.touched_calls or update.replaced:
            self._look(None if update.replaced else frozenset(update.touched_calls))

    def make(self, number: str, due_at_s: float, via: str = "", name: str = "", note: str = "") -> Promise | Problem:
        """Promise to call `number` back by then; the Problem is that of the number."""
        made = promise_of(uuid.uuid4().hex, number, due_at_s, self._now().wall_s, via, name, note)
        if isinstance(made, Promise):
            self._records.ask(self._store.keep(made), lambda _: self._written.add(made.promise_id))
            self._take(self.book.made(made, self._board, self._country()))
        return made

    def change(self, promise: Promise) -> None:
        """Somebody changed an open one: when it is due, through whom, its name or note."""
        before = self.book.promises.get(promise.promise_id)
        if before is not None and before.is_open and promise.is_open:
            self._store.keep(promise)
            self._told_due.discard(promise.promise_id)
            self._take(replace(self.book, promises={**self.book.promises, promise.promise_id: promise}))

    def end(self, promise_id: str, end: PromiseEnd) -> None:
        """Somebody says that it is done, or takes it back."""
        book = self.book.ended(promise_id, end, self._now().wall_s)
        if book is not self.book:
            self._store.end(promise_id, end, self._now().wall_s)
            self._take(book)

    def open_again(self, promise_id: str) -> None:
        """Somebody takes its end back."""
        book = self.book.reopened(promise_id, self._board, self._country())
        if book is not self.book:
            self._store.open_again(promise_id)
            self._take(book)

    def look_at_clock(self) -> None:
        """Tell of those that came due, and look again when the next one does."""
        now_s = self._now().wall_s
        for promise in self.book.open:
            if promise.is_overdue(now_s) and promise.promise_id not in self._told_due:
                self._told_due.add(promise.promise_id)
                self.came_due.emit(promise)
        self._wind()
        self.changed.emit()

    def _on_read(self, promises: tuple[Promise, ...], written: frozenset[str]) -> None:
        is_first, self.is_read = not self.is_read, True
        before, found = self.book, {each.promise_id for each in promises}
        self.book = before.with_kept(promises)
        for promise_id in written - found:  # another window forgot it, or ended it long ago
            self.book = self.book.forgotten(promise_id)
        self._written = (self._written - written) | found
        if is_first:
            # What is overdue since an earlier run stands in the list; it is not called out at every start.
            self._told_due.update(each.promise_id for each in self.book.open if each.is_overdue(self._now().wall_s))
        if self._has_looked:
            self._look(None, is_first=is_first)
        if self.book is not before or is_first:
            self._wind()
            self.changed.emit()

    def _look(self, touched: frozenset[int] | None, *, is_first: bool = False) -> None:
        is_first = is_first or not self._has_looked
        self._has_looked = self._has_looked or self._board.connection.is_live
        book = self.book.after(self._board, self._now(), self._country(), touched, is_first=is_first)
        if book is self.book:
            return
        ended = [each for key, each in book.promises.items() if each is not self.book.promises[key]]
        for promise in ended:
            self._store.end(promise.promise_id, PromiseEnd.KEPT, promise.ended_at_s or self._now().wall_s)
        if ended:
            self._take(book)
        else:
            self.book = book  # only which calls do not count any more
        for promise in ended:
            self.kept.emit(promise)

    def _take(self, book: PromiseBook) -> None:
        self.book = book
        self._wind()
        self.changed.emit()

    def _wind(self) -> None:
        now_s = self._now().wall_s
        due_s = self.book.next_due_s(now_s)
        if due_s is None:
            self._clock.stop()
        else:
            self._clock.start(int(min(due_s - now_s, LONGEST_WAIT_S) * 1000) + 50)
