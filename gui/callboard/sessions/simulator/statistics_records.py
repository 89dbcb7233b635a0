"""What are statistics records, and which classes of them work here?

A class that the phone system does not declare silently cannot work (inferred): nothing is stored and the id
stays 0, as the vendor's objects show for a record that was never saved. Nothing acts on a stored record but
`scheduled_starts.py`.
"""

from __future__ import annotations

from collections.abc import Mapping

from callboard.sessions.simulator.record_store import RecordStore
from callboard.sessions.simulator.records import StatisticsRecord
from callboard.sessions.simulator.scheduled_starts import SCHEDULES, ScheduledStarts


class StatisticsRecords:
    """Keeps records by class and name."""

    def __init__(self, store: RecordStore, declared: frozenset[str], scheduled: ScheduledStarts) -> None:
        self._store = store
        self._declared = declared
        self._scheduled = scheduled

    def of_class(self, class_name: str) -> list[StatisticsRecord]:
        found = self._store.records(class_name.upper()) if self._is_declared(class_name.upper()) else []
        return [record for record in found if isinstance(record, StatisticsRecord)]

    def save(self, class_name: str, name: str, content: Mapping[str, str | None]) -> int:
        """Store the whole content under that name; returns the id, 0 when the class is not declared."""
        entity = class_name.upper()
        if not self._is_declared(entity):
            return 0
        if entity == SCHEDULES:
            self._scheduled.refuse_when_asked_to()
        values = tuple((key, value or "") for key, value in content.items())
        record_id = self._store_values(entity, name, values)
        if entity == SCHEDULES:
            self._scheduled.saved(name, dict(values))
        return record_id

    def _store_values(self, entity: str, name: str, values: tuple[tuple[str, str], ...]) -> int:
        for record in self.of_class(entity):
            if record.name == name:
                self._store.update(StatisticsRecord(record.id, entity, name, values))
                return record.id
        record = StatisticsRecord(self._store.new_id(), entity, name, values)
        self._store.insert(record)
        return record.id

    def delete(self, class_name: str, record_id: int) -> bool:
        """Delete a record; False when there is none with that id."""
        for record in self.of_class(class_name):
            if record.id == record_id:
                self._store.delete(record)
                self._scheduled.deleted(record.name)
                return True
        return False

    def _is_declared(self, entity: str) -> bool:
        return entity in self._declared and (entity != SCHEDULES or self._scheduled.is_declared())
