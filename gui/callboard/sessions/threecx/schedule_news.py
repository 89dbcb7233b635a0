"""The list of scheduled conferences: read once, then kept up to date by the news of the vendor's library."""

from collections.abc import Sequence

from callboard.domain.changes import SchedulesRead
from callboard.domain.conferences.scheduled_conference import ScheduledConference
from callboard.sessions.threecx.schedule_record import scheduled_from
from callboard.sessions.threecx.vendor_rows import Operation, VendorEvent, VendorRow


class ScheduleNews:
    """By record id; None for a record that cannot be read. Not locked, see `live_news.py`.

    What happens while the list is being read is applied after it, so that nothing in between is lost.
    """

    def __init__(self) -> None:
        self._records: dict[int, ScheduledConference | None] | None = None
        self._is_reading = False
        self._kept: list[VendorEvent] = []

    @property
    def known(self) -> tuple[ScheduledConference, ...]:
        """Those that can be read, those that start first first."""
        found = (each for each in (self._records or {}).values() if each is not None)
        return tuple(sorted(found, key=lambda each: (each.starts_at_s, each.title, each.record_id)))

    def begin(self) -> None:
        """The list is being read."""
        self._is_reading = True
        self._kept.clear()

    def replaced(self, rows: Sequence[VendorRow] | None) -> list[SchedulesRead]:
        """It was read; None when that failed. What is as it was is not told again."""
        self._is_reading = False
        before = None if self._records is None else dict(self._records)
        kept = list(self._kept)
        self._kept.clear()
        if rows is not None:
            self._records = {row.record_id: scheduled_from(row) for row in rows}
        for event in kept:
            self._apply(event)
        return [] if self._records == before else [self._told()]

    def can_take(self, event: VendorEvent) -> bool:
        """Whether the event says all there is to know; otherwise the list has to be read again."""
        return self._records is None or event.operation is Operation.DELETED or event.row is not None

    def take(self, event: VendorEvent) -> list[SchedulesRead]:
        """Something happened to one record. Before the list was read for the first time nobody wants to know."""
        if self._is_reading:
            self._kept.append(event)
            return []
        if self._records is None:
            return []
        before = dict(self._records)
        self._apply(event)
        return [self._told()] if self._records != before else []

    def _apply(self, event: VendorEvent) -> None:
        if self._records is None:
            return
        if event.operation is Operation.DELETED:
            self._records.pop(event.record_id, None)
        elif event.row is not None:
            self._records[event.record_id] = scheduled_from(event.row)

    def _told(self) -> SchedulesRead:
        known = self.known
        return SchedulesRead(known, len(self._records or {}) - len(known))
