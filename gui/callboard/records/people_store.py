"""The contacts that are kept on this computer, in its database."""

from __future__ import annotations

from collections import defaultdict
from concurrent.futures import Future
from dataclasses import dataclass

from callboard.domain.people.contact import Contact, ContactNumber, ContactSource, NumberKind
from callboard.domain.people.people_edit import PeopleEdit
from callboard.records.connection import Connection
from callboard.records.database import Database

_KINDS = {str(kind): kind for kind in NumberKind}


@dataclass(frozen=True, slots=True)
class KeptPeople:
    """All contacts that were kept when there had been so many `changes`."""

    contacts: tuple[Contact, ...] = ()
    changes: int = 0


class PeopleStore:
    """Reads them all at once, and writes what an edit changed. Every answer is a future, see `Database`."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def read(self) -> Future[KeptPeople]:
        """All of them, in no order. Fails with RECORDS_UNREADABLE."""
        return self._database.read(_read)

    def changes(self) -> Future[int]:
        """How often something was changed, by any program. Fails with RECORDS_UNREADABLE."""
        return self._database.read(_changes)

    def keep(self, edit: PeopleEdit) -> Future[int]:
        """Write what `edit` changed, once the disk takes it. The answer is the number of changes after it."""
        return self._database.keep(lambda connection: _write(connection, edit))

    def write(self, edit: PeopleEdit) -> Future[int]:
        """The same for somebody who waits: fails with RECORDS_NOT_SAVED where the disk does not take it now."""
        return self._database.write(lambda connection: _write(connection, edit))

    def replace_all(self, contacts: tuple[Contact, ...]) -> Future[int]:
        """Keep these and no others: for a database that was lost while they are still known."""

        def work(connection: Connection) -> int:
            connection.execute("DELETE FROM contact_number")
            connection.execute("DELETE FROM contact")
            return _write(connection, PeopleEdit(after=contacts))

        return self._database.keep(work)


def _read(connection: Connection) -> KeptPeople:
    connection.execute("BEGIN")  # one picture of both tables, whatever another program writes meanwhile
    try:
        numbers: defaultdict[str, list[ContactNumber]] = defaultdict(list)
        for owner, number, kind in connection.execute(
            "SELECT contact_id, number, kind FROM contact_number ORDER BY contact_id, place"
        ):
            numbers[owner].append(ContactNumber(number, _KINDS.get(kind, NumberKind.OTHER)))
        contacts = tuple(
            Contact(contact_id, name, company, tuple(numbers.get(contact_id, ())), notes)
            for contact_id, name, company, notes in connection.execute("SELECT id, name, company, notes FROM contact")
        )
        return KeptPeople(contacts, _changes(connection))
    finally:
        connection.execute("COMMIT")


def _changes(connection: Connection) -> int:
    found = next(iter(connection.execute("SELECT changes FROM people_state")), None)
    return int(found[0]) if found is not None else 0


def _write(connection: Connection, edit: PeopleEdit) -> int:
    """What the phone system keeps is not ours to keep."""
    leaving = [(contact.id,) for contact in edit.before]
    coming = [contact for contact in edit.after if contact.source is ContactSource.OWN]
    touched = [*leaving, *((contact.id,) for contact in coming)]
    connection.executemany("DELETE FROM contact_number WHERE contact_id = ?", touched)
    connection.executemany("DELETE FROM contact WHERE id = ?", leaving)
    connection.executemany(
        "INSERT INTO contact (id, name, company, notes) VALUES (?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET"
        " name = excluded.name, company = excluded.company, notes = excluded.notes",
        [(contact.id, contact.name, contact.company, contact.notes) for contact in coming],
    )
    connection.executemany(
        "INSERT INTO contact_number (contact_id, place, number, kind) VALUES (?, ?, ?, ?)",
        [
            (contact.id, place, one.number, str(one.kind))
            for contact in coming
            for place, one in enumerate(contact.numbers)
        ],
    )
    connection.execute("UPDATE people_state SET changes = changes + 1")
    return _changes(connection)
