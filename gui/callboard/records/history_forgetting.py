"""How entries of the history leave the table, and what they were found by with them."""

from __future__ import annotations

from callboard.records.connection import Connection
from callboard.records.history_rows import forget_entry, system_of

FORGOTTEN_AT_ONCE = 1_000
"""In one transaction: others write too."""


def forget_some(connection: Connection, key: str, place: int) -> int:
    """Forget the oldest below `place`, `FORGOTTEN_AT_ONCE` of them at most; returns how many it was."""
    system = system_of(connection, key)
    if system is None:
        return 0
    query = "SELECT id FROM history WHERE system = ? AND id < ? ORDER BY id LIMIT ?"
    old = [int(row[0]) for row in connection.execute(query, (system, place, FORGOTTEN_AT_ONCE))]
    for entry_id in old:
        forget_entry(connection, entry_id)
    return len(old)


def wipe_all(connection: Connection, key: str) -> int:
    """Forget everything of this phone system; returns how many entries it was."""
    system = system_of(connection, key)
    if system is None:
        return 0
    has_others = any(connection.execute("SELECT 1 FROM history WHERE system <> ? LIMIT 1", (system,)))
    if has_others:
        for row in list(connection.execute("SELECT id FROM history WHERE system = ?", (system,))):
            connection.execute("DELETE FROM history_terms WHERE rowid = ?", row)
        connection.execute("DELETE FROM history WHERE system = ?", (system,))
        wiped = connection.changes()
        # What they were found by is marked as gone only, until everything is put together anew.
        connection.execute("INSERT INTO history_terms (history_terms) VALUES ('optimize')")
    else:
        wiped = int(next(iter(connection.execute("SELECT count(*) FROM history")))[0])
        connection.execute("DELETE FROM history")
        connection.execute("INSERT INTO history_terms (history_terms) VALUES ('delete-all')")
    connection.execute("DELETE FROM called_country WHERE system = ?", (system,))
    return wiped
