"""One entry of the history as a row, and how it gets into the table."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Any

from callboard.domain.history.called_country import calling_code, was_called
from callboard.domain.history.history_entry import HistoryEntry, HistoryKind, HistoryParty, Outcome
from callboard.domain.history.same_call import SAME_S, as_one, is_same_call
from callboard.domain.history.search_terms import keys_of, terms_of
from callboard.records.connection import Connection

COLUMNS = (
    "id, kind, outcome, call_id, began_at_s, answered_at_s, ended_at_s, via, is_asked_here, why, parties, is_begin_seen"
)
SAME_CALL_MS = round(SAME_S * 1000)
LONGEST_CALL_MS = 24 * 3_600_000
MISSED_MARK = "=vmissed"
_INSERT = f"INSERT INTO history (system, {COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"  # noqa: S608 - our own


def system_of(connection: Connection, key: str) -> int | None:
    """The phone system whose things are kept under `key`, None where nothing of it has been kept."""
    return next((int(row[0]) for row in connection.execute("SELECT id FROM phone_system WHERE key = ?", (key,))), None)


def system_mark(system: int) -> str:
    """Stands among the terms of all its entries."""
    return f"=s{system}"


def kind_mark(kind: HistoryKind) -> str:
    """Stands among the terms of all entries of that kind."""
    return f"=v{kind}"


def placed_at(began_at_s: float) -> int:
    """The place in time of what began then, as long as nothing else has it."""
    return max(1, round(began_at_s * 1000))


def entries_of(rows: Iterable[Iterable[Any]]) -> Iterator[HistoryEntry]:
    """What rows of `COLUMNS` say."""
    for entry_id, kind, outcome, call_id, began, answered, ended, via, is_asked_here, why, parties, is_begin in rows:
        who, *others = (
            HistoryParty(number, name, bool(is_outside), bool(was_in), reason)
            for number, name, is_outside, was_in, reason in json.loads(parties)
        )
        yield HistoryEntry(
            HistoryKind(kind),
            Outcome(outcome),
            began,
            who,
            tuple(others),
            answered,
            ended,
            via,
            bool(is_asked_here),
            why,
            call_id,
            entry_id,
            bool(is_begin),
        )


def write_entry(connection: Connection, key: str, entry: HistoryEntry, country: str) -> HistoryEntry:
    """Keep `entry`; returns what is kept of it, with its id. What another program has kept of the same call, or what
    was kept of it when nobody saw how it goes on, becomes one with it."""
    system = system_of(connection, key)
    if system is None:
        connection.execute("INSERT INTO phone_system (key) VALUES (?)", (key,))
        system = connection.last_insert_rowid()
    known = _known(connection, system, entry)
    if known is not None:
        entry = as_one(known, entry)
        if entry == known:
            return known
        forget_entry(connection, known.entry_id)
    entry = replace(entry, entry_id=_free_id(connection, placed_at(entry.began_at_s)))
    connection.execute(_INSERT, (system, *_row(entry)))
    terms = " ".join([*sorted(terms_of(entry, country)), *(f"={key}" for key in sorted(keys_of(entry)))])
    marks = [system_mark(system), kind_mark(entry.kind), *([MISSED_MARK] if entry.is_missed else [])]
    connection.execute("INSERT INTO history_terms (rowid, terms) VALUES (?, ?)", (entry.entry_id, _text(terms, marks)))
    code = calling_code(entry.who.number, country) if was_called(entry) else ""
    if code:
        connection.execute("INSERT OR IGNORE INTO called_country (system, code) VALUES (?, ?)", (system, code))
    return entry


def forget_entry(connection: Connection, entry_id: int) -> None:
    """One entry is not kept any more."""
    connection.execute("DELETE FROM history WHERE id = ?", (entry_id,))
    connection.execute("DELETE FROM history_terms WHERE rowid = ?", (entry_id,))


def _row(entry: HistoryEntry) -> tuple[Any, ...]:
    parties = [[p.number, p.name, int(p.is_outside), int(p.was_in), p.why] for p in entry.parties]
    return (
        entry.entry_id,
        entry.kind.value,
        entry.outcome.value,
        entry.call_id,
        entry.began_at_s,
        entry.answered_at_s,
        entry.ended_at_s,
        entry.via,
        int(entry.is_asked_here),
        entry.why,
        json.dumps(parties, ensure_ascii=False, separators=(",", ":")),
        int(entry.is_begin_seen),
    )


def _text(terms: str, marks: list[str]) -> str:
    return " ".join([*marks, terms])


def _known(connection: Connection, system: int, entry: HistoryEntry) -> HistoryEntry | None:
    """What is kept of the same call or conference already."""
    place = placed_at(entry.began_at_s)
    if entry.call_id is not None:
        query = f"SELECT {COLUMNS} FROM history WHERE system = ? AND call_id = ? AND id BETWEEN ? AND ?"  # noqa: S608
        last = placed_at(entry.ended_at_s or entry.began_at_s) + SAME_CALL_MS
        rows = connection.execute(query, (system, entry.call_id, place - LONGEST_CALL_MS, last))
        return next((each for each in entries_of(list(rows)) if is_same_call(each, entry)), None)
    if entry.kind is HistoryKind.CONFERENCE:
        query = f"SELECT {COLUMNS} FROM history WHERE system = ? AND kind = ? AND id BETWEEN ? AND ?"  # noqa: S608
        rows = connection.execute(query, (system, entry.kind.value, place - SAME_CALL_MS, place + SAME_CALL_MS))
    elif entry.outcome is Outcome.ATTEMPTED:
        # What a process before left open is found at every start until somebody has read it.
        query = (
            f"SELECT {COLUMNS} FROM history WHERE system = ? AND outcome = ? AND began_at_s = ? AND id BETWEEN ? AND ?"  # noqa: S608
        )
        rows = connection.execute(query, (system, entry.outcome.value, entry.began_at_s, place, place + SAME_CALL_MS))
        return next((each for each in entries_of(list(rows)) if each.who.number == entry.who.number), None)
    else:
        return None
    for known in entries_of(list(rows)):
        # A conference has no id: two that are both asked for here are two, one after the other in the same room.
        is_open = known.outcome is Outcome.UNKNOWN
        is_other = entry.is_asked_here and known.is_asked_here and not is_open
        if known.who.number == entry.who.number and not is_other:
            return known
    return None


def _free_id(connection: Connection, wanted: int) -> int:
    while any(connection.execute("SELECT 1 FROM history WHERE id = ?", (wanted,))):
        wanted += 1
    return wanted
