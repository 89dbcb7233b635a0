"""The phone books: read once for each picture, then kept up to date by the news of the vendor's library."""

from collections.abc import Sequence

from callboard.domain.changes import PhoneBookRead
from callboard.domain.people.phone_book import PhoneBookEntry
from callboard.sessions.threecx.conversion import phone_book_entry_from
from callboard.sessions.threecx.vendor_rows import Operation, VendorEvent, VendorRow

PHONE_BOOK_ENTITY = "PHONEBOOK"


class PhoneBookNews:
    """By record id. Not locked, see `live_news.py`.

    What happens while they are being read is applied after it. The private entries of others are not looked at.
    """

    def __init__(self) -> None:
        self.mine = ""
        """The extension whose private entries are read as well."""
        self._records: dict[int, PhoneBookEntry] | None = None
        self._is_reading = False
        self._kept: list[VendorEvent] = []

    def begin(self) -> None:
        """They are being read."""
        self._is_reading = True
        self._kept.clear()

    def replaced(self, rows: Sequence[VendorRow] | None) -> list[PhoneBookRead]:
        """They were read; None when that failed. What is as it was is not told again."""
        self._is_reading = False
        before = None if self._records is None else dict(self._records)
        if rows is not None:
            found = (phone_book_entry_from(row) for row in rows)
            self._records = {entry.record_id: entry for entry in found if self._is_ours(entry)}
        kept, self._kept = self._kept, []
        for event in kept:
            self._apply(event)
        return [] if self._records == before else [self._told()]

    def can_take(self, event: VendorEvent) -> bool:
        """Whether the event says all there is to know; otherwise they have to be read again."""
        return self._records is None or event.operation is Operation.DELETED or event.row is not None

    def take(self, event: VendorEvent) -> list[PhoneBookRead]:
        """Something happened to one entry. Before they were read for the first time nobody wants to know."""
        if self._is_reading:
            self._kept.append(event)
            return []
        return [self._told()] if self._apply(event) else []

    def _apply(self, event: VendorEvent) -> bool:
        """Whether it changed anything."""
        if self._records is None:
            return False
        entry = None
        if event.operation is not Operation.DELETED and event.row is not None:
            entry = phone_book_entry_from(event.row)
        before = self._records.get(event.record_id)
        if entry is not None and self._is_ours(entry):
            self._records[event.record_id] = entry
            return entry != before
        self._records.pop(event.record_id, None)
        return before is not None

    def _is_ours(self, entry: PhoneBookEntry) -> bool:
        return entry.owner in ("", self.mine)

    def _told(self) -> PhoneBookRead:
        return PhoneBookRead(tuple((self._records or {}).values()))
