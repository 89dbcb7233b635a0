"""The history of one phone system. From any thread; nobody waits, and what the disk does not take yet is found too."""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass, replace
from typing import TypeVar

from callboard.domain.history.history_entry import HistoryEntry
from callboard.domain.history.history_filter import HistoryFilter, matches
from callboard.domain.problems import SessionFailed
from callboard.records.connection import Connection
from callboard.records.database import Database
from callboard.records.history_forgetting import FORGOTTEN_AT_ONCE, forget_some, wipe_all
from callboard.records.history_query import TOP, bindings_of, page_sql, question_of
from callboard.records.history_rows import entries_of, placed_at, system_of, write_entry

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class HistoryPage:
    """The newest first. `next_before` is where the next page begins, None at the end."""

    entries: tuple[HistoryEntry, ...] = ()
    next_before: int | None = None


class HistoryStore:
    """`key`: under which name that is kept which belongs to the phone system. `country` gives the two letters of that
    of outside numbers; it is asked on the thread of whoever calls."""

    def __init__(self, database: Database, key: str, country: Callable[[], str] = str) -> None:
        self._database = database
        self._key = key
        self._country = country
        self._unkept: dict[int, HistoryEntry] = {}
        self._next_token = 0
        self._lock = threading.Lock()

    def keep(self, entry: HistoryEntry) -> Future[HistoryEntry]:
        """Write `entry` down, now or when the disk takes it; what is kept of it, with its id."""
        country, key = self._country(), self._key
        with self._lock:
            self._next_token += 1
            token = self._next_token
            self._unkept[token] = replace(entry, entry_id=placed_at(entry.began_at_s))
        kept = self._database.keep(lambda connection: write_entry(connection, key, entry, country))
        kept.add_done_callback(lambda _: self._is_kept(token))
        return kept

    def page(self, wanted: HistoryFilter, before: int | None = None, limit: int = 100) -> Future[HistoryPage]:
        """At most `limit` entries that are older than the id `before`."""
        country = self._country()
        below = TOP if before is None else before

        def look(connection: Connection) -> HistoryPage:
            return self._page(connection, wanted, country, below, limit)

        return self._read(look, lambda: _cut(self._unkept_ones(wanted, country, below), limit))

    def missed_since(self, at_s: float) -> Future[int]:
        """How many calls were missed that began at this Unix time or later."""
        query = "SELECT count(*) FROM history WHERE system = ? AND outcome = 'missed' AND id >= ?"

        def unkept() -> int:
            with self._lock:
                return sum(each.is_missed and each.began_at_s >= at_s for each in self._unkept.values())

        def look(connection: Connection) -> int:
            of_memory = unkept()
            system = system_of(connection, self._key)
            return of_memory + int(next(iter(connection.execute(query, (system, placed_at(at_s)))))[0])

        return self._read(look, unkept)

    def countries_called(self) -> Future[frozenset[str]]:
        """Where outside numbers were called from here: calling codes, as in "+49"."""
        query = "SELECT code FROM called_country JOIN phone_system ON id = system WHERE key = ?"
        return self._database.read(
            lambda connection: frozenset(str(row[0]) for row in connection.execute(query, (self._key,)))
        )

    def forget_before(self, at_s: float) -> Future[int]:
        """Forget what began before this Unix time, in small parts so that others get their turn. The answer, how many
        it was, comes with the last of them."""
        place = placed_at(at_s)
        return self._forget(lambda connection: forget_some(connection, self._key, place))

    def wipe(self) -> Future[int]:
        """Forget everything that is kept of this phone system, and what waits to be kept."""
        with self._lock:
            self._unkept.clear()
        return self._database.keep(lambda connection: wipe_all(connection, self._key))

    def _forget(self, some: Callable[[Connection], int]) -> Future[int]:
        over: Future[int] = Future()
        forgotten = 0

        def again(part: Future[int]) -> None:
            nonlocal forgotten
            error = part.exception()
            if error is not None:
                over.set_exception(error)
                return
            forgotten += part.result()
            if part.result() < FORGOTTEN_AT_ONCE:
                over.set_result(forgotten)
            else:
                self._database.write(some).add_done_callback(again)

        self._database.write(some).add_done_callback(again)
        return over

    def _is_kept(self, token: int) -> None:
        with self._lock:
            self._unkept.pop(token, None)

    def _unkept_ones(self, wanted: HistoryFilter, country: str, below: int) -> list[HistoryEntry]:
        with self._lock:
            waiting = list(self._unkept.values())
        return [each for each in waiting if each.entry_id < below and matches(each, wanted, country)]

    def _page(self, connection: Connection, wanted: HistoryFilter, country: str, below: int, limit: int) -> HistoryPage:
        # First those that wait: what is written in between is found twice, and told apart below; never missed.
        waiting = self._unkept_ones(wanted, country, below)
        system = system_of(connection, self._key)
        question = question_of(wanted, system) if system is not None else None
        if system is None or question is None:
            return _cut(waiting, limit)
        bindings = {**bindings_of(wanted, question, system), "limit": limit + 1}
        sql = page_sql(question)
        # The index goes by parts of words and by the last digits of numbers: what it finds is looked at once more.
        needs_look = bool(wanted.numbers or wanted.text)
        found: list[HistoryEntry] = []
        while len(found) <= limit:
            rows = list(connection.execute(sql, {**bindings, "before": below}))
            entries = list(entries_of(rows))
            found += [each for each in entries if not needs_look or matches(each, wanted, country)]
            if len(rows) <= limit:
                break
            below = entries[-1].entry_id
        kept = {_likeness(each) for each in found}
        return _cut([*found, *(each for each in waiting if _likeness(each) not in kept)], limit)

    def _read(self, look: Callable[[Connection], T], from_memory: Callable[[], T]) -> Future[T]:
        """The answer of the disk; while that cannot be read, of what waits for it."""

        def answer(future: Future[T]) -> None:
            if future.cancelled() or not over.set_running_or_notify_cancel():
                return
            error = future.exception()
            if error is None:
                over.set_result(future.result())
            elif isinstance(error, SessionFailed):
                over.set_result(from_memory())
            else:
                over.set_exception(error)

        over: Future[T] = Future()
        asked = self._database.read(look)
        over.add_done_callback(lambda future: asked.cancel() if future.cancelled() else None)
        asked.add_done_callback(answer)
        return over


def _likeness(entry: HistoryEntry) -> tuple[float, int | None, str, str]:
    return entry.began_at_s, entry.call_id, entry.who.number, entry.kind.value


def _cut(entries: list[HistoryEntry], limit: int) -> HistoryPage:
    ordered = sorted(entries, key=lambda entry: entry.entry_id, reverse=True)
    page = tuple(ordered[:limit])
    return HistoryPage(page, page[-1].entry_id if len(ordered) > limit and page else None)
