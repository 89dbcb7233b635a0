"""The history with as many calls as years of a busy house: from a key to the page that answers it, and writing beside
that."""

import random
import tempfile
import threading
import time
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from benchmarks.child_process import measured_in_child
from benchmarks.figures import Figure, at_most
from benchmarks.spread import percentile
from callboard.app.interpreter import favour_the_window
from callboard.domain.history.history_entry import HistoryEntry, HistoryKind, HistoryParty, Outcome
from callboard.domain.history.history_filter import HistoryFilter, HistoryView
from callboard.records.connection import Connection
from callboard.records.database import Database
from callboard.records.history_rows import write_entry
from callboard.records.history_store import HistoryStore

ROWS, QUICK_ROWS = 500_000, 20_000
TARGET_MS = 30
"""That of a keystroke among many contacts: the list is the same kind of thing."""
RUSH_PER_S = 50
BEGAN_S = 1_700_000_000.0
_APART_S = 60.0
_KEY, _COUNTRY = "bench", "GB"
_NUMBERS = 40_000
_AT_ONCE = 5_000
_FIRST = "Anna Ben Carla David Emil Fatima Greta Hans Ines Jonas Karla Liam Maya Nils Olga Paul Rosa Sven Tina".split()
_STEMS = "Ber Fin Schm Lind Mor Wag Hof Kel Ste Bra Vog Rich Lang Kra Wol".split()
_ENDS = "mann ch quist itz ner er berg stein feld hardt".split()


def figures(*, quick: bool) -> list[Figure]:
    """Pages by filter, search key by key, one person; one entry until it is kept."""
    rows = QUICK_ROWS if quick else ROWS
    got = measured_in_child("history", limit_s=900, rows=rows)
    calls = f"{rows:,} calls"
    return [
        _promised(f"a page of {calls} by filter", got["filter_ms"]),
        Figure(f"history: search of {calls}, a key, p50", percentile(got["search_ms"], 50), "ms"),
        _promised(f"search of {calls}, a key", got["search_ms"]),
        _promised(f"one person of {calls}", got["person_ms"]),
        _promised("search while a rush is written", got["busy_ms"]),
        Figure("history: one call until it is kept, p50", percentile(got["keep_ms"], 50), "ms"),
        Figure("history: one call until it is kept, p99", percentile(got["keep_ms"], 99), "ms"),
        Figure("history: calls written a second, all at once", got["per_s"], "/s"),
        Figure(f"history: size of {calls}", got["mb"], "MB"),
    ]


def _promised(what: str, taken_ms: Sequence[float]) -> Figure:
    return Figure(f"history: {what}, p99", percentile(taken_ms, 99), "ms", at_most(TARGET_MS))


def measure(rows: int) -> dict[str, Any]:
    """The child's side."""
    favour_the_window()
    with tempfile.TemporaryDirectory(prefix="callboard-bench-") as folder:
        path = Path(folder) / "records.db"
        database = Database(path)
        house = _House()
        per_s = _filled(database, house, rows)
        store = HistoryStore(database, _KEY, lambda: _COUNTRY)
        store.page(HistoryFilter()).result()
        answer = {
            "per_s": per_s,
            "mb": path.stat().st_size / 1e6,
            "filter_ms": _timed(store, [(HistoryFilter(view), house.before(rows)) for view in HistoryView] * 20),
            "search_ms": _timed(store, [(wanted, None) for wanted in house.searches(60)]),
            "person_ms": _timed(store, [(HistoryFilter(numbers=(house.number(),)), None) for _ in range(100)]),
        }
        rush = _Rush(store, [house.call(rows + place) for place in range(RUSH_PER_S * 20)])
        rush.start()
        answer["busy_ms"] = _timed(store, [(wanted, None) for wanted in house.searches(40)])
        kept = rush.end()
        later = [house.call(rows + kept + place) for place in range(200)]
        answer["keep_ms"] = [_ms(partial(_kept, store, call)) for call in later]
        database.close()
        return answer


class _House:
    """Who calls whom: always the same, a few numbers much more often than the others."""

    def __init__(self) -> None:
        self._draw = draw = random.Random(5)
        self._people = [(self._any_number(), self._name() if draw.random() < 0.5 else "") for _ in range(_NUMBERS)]
        self._own = [HistoryParty(str(100 + place), self._name(), was_in=True) for place in range(300)]

    def call(self, place: int) -> HistoryEntry:
        """The one so far from the first."""
        draw, at_s = self._draw, BEGAN_S + place * _APART_S
        kind = draw.choices((HistoryKind.INCOMING, HistoryKind.OUTGOING, HistoryKind.CONFERENCE), (48, 50, 2))[0]
        if kind is HistoryKind.CONFERENCE:
            people = tuple(draw.sample(self._own, 5))
            room = HistoryParty("701", "Monday round")
            return HistoryEntry(kind, Outcome.HELD, at_s, room, people, at_s, at_s + 900)
        is_missed = kind is HistoryKind.INCOMING and draw.random() < 0.2
        number, name = self._somebody()
        who = HistoryParty(number, name, is_outside=True, was_in=not is_missed)
        outcome = Outcome.MISSED if is_missed else Outcome.ANSWERED
        talked = () if is_missed else (at_s + 5,)
        return HistoryEntry(
            kind, outcome, at_s, who, (draw.choice(self._own),), *talked, ended_at_s=at_s + 90, call_id=place
        )

    def number(self) -> str:
        """That of somebody who was in touch."""
        return self._somebody()[0]

    def before(self, rows: int) -> int:
        """A place somewhere among the calls."""
        return int((BEGAN_S + self._draw.randrange(rows // 2, rows) * _APART_S) * 1000)

    def searches(self, words: int) -> list[HistoryFilter]:
        """What stands in the field after each key of some words: names, numbers, both, things that are not there."""
        typed: list[str] = []
        for turn in range(words):
            number, name = self._somebody()
            word = (name or self._name()).lower() if turn % 3 else f"0{number[3:]}" if turn % 2 else number[-5:]
            typed += [word[:length] for length in range(1, len(word) + 1)]
        views = list(HistoryView)
        return [HistoryFilter(self._draw.choice(views), text) for text in typed]

    def _somebody(self) -> tuple[str, str]:
        if self._draw.random() < 0.5:
            return self._people[min(int(self._draw.paretovariate(0.6)), _NUMBERS) - 1]
        return self._draw.choice(self._people)

    def _any_number(self) -> str:
        area = "+4420" if self._draw.random() < 0.7 else "+4930"
        return f"{area}{self._draw.randrange(10**8):08d}"

    def _name(self) -> str:
        return f"{self._draw.choice(_FIRST)} {self._draw.choice(_STEMS)}{self._draw.choice(_ENDS)}"


class _Rush(threading.Thread):
    """Calls that end as fast as in the busiest minute of a large house."""

    def __init__(self, store: HistoryStore, calls: Sequence[HistoryEntry]) -> None:
        super().__init__(daemon=True)
        self._store = store
        self._calls = calls
        self._over = threading.Event()
        self._kept = 0

    def run(self) -> None:
        for call in self._calls:
            if self._over.wait(1 / RUSH_PER_S):
                break
            self._store.keep(call).result()
            self._kept += 1

    def end(self) -> int:
        """How many ended meanwhile."""
        self._over.set()
        self.join()
        return self._kept


def _filled(database: Database, house: _House, rows: int) -> float:
    """Rows a second."""
    taken_ms = 0.0
    for first in range(0, rows, _AT_ONCE):
        calls = [house.call(place) for place in range(first, min(rows, first + _AT_ONCE))]
        taken_ms += _ms(partial(_written, database, calls))
    return rows / taken_ms * 1000


def _written(database: Database, calls: Sequence[HistoryEntry]) -> None:
    def write(connection: Connection) -> None:
        for call in calls:
            write_entry(connection, _KEY, call, _COUNTRY)

    database.write(write).result()


def _timed(store: HistoryStore, wanted: Sequence[tuple[HistoryFilter, int | None]]) -> list[float]:
    return [_ms(partial(_looked, store, each, before)) for each, before in wanted]


def _looked(store: HistoryStore, wanted: HistoryFilter, before: int | None) -> None:
    store.page(wanted, before).result()


def _kept(store: HistoryStore, call: HistoryEntry) -> None:
    store.keep(call).result()


def _ms(work: Callable[[], None]) -> float:
    began_ns = time.perf_counter_ns()
    work()
    return (time.perf_counter_ns() - began_ns) / 1e6
