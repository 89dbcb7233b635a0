"""What does the phone system hold right now, and whom does it tell when that changes?"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from itertools import count

from callboard.sessions.simulator.records import (
    DnRecord,
    ExtensionRecord,
    LineRecord,
    PlaceRecord,
    ServiceRecord,
)
from callboard.sessions.simulator.rows import EngineEvent, Operation, Record, Row, row_of
from callboard.sessions.simulator.virtual_clock import VirtualClock

Subscriber = Callable[[list[EngineEvent]], None]
Disturbance = Callable[[list[EngineEvent]], list[EngineEvent]]

FIRST_ID = 100_001
FIRST_CONNECTION_ID = 2_000_001
_SNAPSHOT_ORDER = ("TENANT", "PARAMETER", "DN", "GRP", "PHONEBOOK", "CONNECTION")


def undisturbed(events: list[EngineEvent]) -> list[EngineEvent]:
    return events


class RecordStore:
    """All records by id, DNs also by number. Changes wait until `flush` and then go out together, in order.

    Ids are never used twice. They start high enough that the ids of default profiles (id of the extension
    times ten and up) meet no other id.
    """

    def __init__(self, clock: VirtualClock) -> None:
        self._clock = clock
        self._ids = count(FIRST_ID)
        self._connection_ids = count(FIRST_CONNECTION_ID)
        self._by_id: dict[int, Record] = {}
        self._dn_by_number: dict[str, DnRecord] = {}
        self._waiting: list[EngineEvent] = []
        self._subscribers: list[Subscriber] = []
        self.disturb: Disturbance = undisturbed
        self.is_silent = False
        self.events_made = 0

    def new_id(self) -> int:
        return next(self._ids)

    def new_connection_id(self) -> int:
        return next(self._connection_ids)

    # Reading

    def record(self, record_id: int) -> Record | None:
        return self._by_id.get(record_id)

    def records(self, entity: str) -> list[Record]:
        return [record for record in self._by_id.values() if record.entity == entity]

    def dn(self, number: str) -> DnRecord | None:
        return self._dn_by_number.get(number)

    def extension(self, number: str) -> ExtensionRecord | None:
        dn = self._dn_by_number.get(number)
        return dn if isinstance(dn, ExtensionRecord) else None

    def extensions(self) -> list[ExtensionRecord]:
        return [dn for dn in self._dn_by_number.values() if isinstance(dn, ExtensionRecord)]

    def lines(self) -> list[LineRecord]:
        return [dn for dn in self._dn_by_number.values() if isinstance(dn, LineRecord)]

    def places(self) -> list[PlaceRecord]:
        return [dn for dn in self._dn_by_number.values() if isinstance(dn, PlaceRecord)]

    def rows(self) -> list[Row]:
        """Everything a client reads at the start. Statistics are not among it: they have to be asked for."""
        by_entity: dict[str, list[Row]] = {entity: [] for entity in _SNAPSHOT_ORDER}
        for record in self._by_id.values():
            if record.entity in by_entity:
                by_entity[record.entity].append(row_of(record))
        return [row for rows in by_entity.values() for row in rows]

    # Changing

    def insert(self, record: Record) -> None:
        self._keep(record)
        self._tell("I", row_of(record))

    def update(self, record: Record, entity: str | None = None) -> None:
        """Replace the record of the same id; `entity` names the news, such as REGISTRATION for a DN."""
        self._keep(record)
        self._tell("U", row_of(record, entity))

    def announce(self, record: Record, entity: str | None = None) -> None:
        """Tell the record once more as it is."""
        self._tell("U", row_of(record, entity))

    def delete(self, record: Record) -> None:
        del self._by_id[record.id]
        if isinstance(record, (ExtensionRecord, PlaceRecord, LineRecord, ServiceRecord)):
            del self._dn_by_number[record.number]
        self._tell("D", row_of(record))

    def set_registered(self, dn: ExtensionRecord | LineRecord, is_registered: bool) -> None:
        self.update(replace(dn, is_registered=is_registered), entity="REGISTRATION")

    def _keep(self, record: Record) -> None:
        self._by_id[record.id] = record
        if isinstance(record, (ExtensionRecord, PlaceRecord, LineRecord, ServiceRecord)):
            self._dn_by_number[record.number] = record

    def _tell(self, operation: Operation, row: Row) -> None:
        self.events_made += 1
        if not self.is_silent:
            self._waiting.append(EngineEvent(operation, row, at_s=self._clock.now_s))

    # Telling

    def subscribe(self, subscriber: Subscriber) -> Callable[[], None]:
        """Call `subscriber` with every later batch of news; returns what ends that."""
        self._subscribers.append(subscriber)

        def unsubscribe() -> None:
            if subscriber in self._subscribers:
                self._subscribers.remove(subscriber)

        return unsubscribe

    def flush(self) -> None:
        """Hand out what is waiting."""
        if self._waiting:
            waiting, self._waiting = self._waiting, []
            self.hand_out(self.disturb(waiting))

    def hand_out(self, events: Iterable[EngineEvent]) -> None:
        """Give events to every subscriber, as they are."""
        batch = list(events)
        if batch:
            for subscriber in tuple(self._subscribers):
                subscriber(batch)
