"""What happens when an administrator deletes an extension while the phone system runs?

Inferred: its calls end and it leaves its groups. A conference in its room goes on for those who are in it, but
nobody can be called into that room any more.
"""

from __future__ import annotations

from dataclasses import replace

from callboard.sessions.simulator.call_book import CallBook
from callboard.sessions.simulator.record_store import RecordStore
from callboard.sessions.simulator.records import ExtensionRecord, GroupRecord, ServiceRecord


def remove_extension(store: RecordStore, book: CallBook, extension: ExtensionRecord) -> None:
    """End its calls, take it out of everything, and delete it."""
    number = extension.number
    for call, leg in book.legs_of(number):
        book.drop_leg(call, leg.call_connection_id)
    for record in (*store.records("GRP"), *store.records("DN")):
        if isinstance(record, (GroupRecord, ServiceRecord)) and number in record.members:
            store.update(replace(record, members=tuple(each for each in record.members if each != number)))
    store.delete(extension)
