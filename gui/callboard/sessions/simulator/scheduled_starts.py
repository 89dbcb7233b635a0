"""What becomes of a conference that the phone system was asked to start itself?

In the field: the record was kept, and nothing started (the article on the call control API). That it would call the
numbers of the record at its time is what the vendor's sample promises; in whose room is not told, here it is that of
the first of them. How a phone system refuses or ignores the record is inferred.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from enum import StrEnum

from callboard.sessions.simulator.call_book import TICKS_PER_SECOND, CallBook
from callboard.sessions.simulator.conferences import ConferenceOptions, Conferences
from callboard.sessions.simulator.faults import FaultBoard, FaultKind, FaultOrder
from callboard.sessions.simulator.generations import ROOM_MARK
from callboard.sessions.simulator.record_store import RecordStore
from callboard.sessions.simulator.refusal import EngineRefusal
from callboard.sessions.simulator.virtual_clock import VirtualClock

SCHEDULES = "S_SCHEDULEDCONF"
_TICKS_AT_UNIX_START = 621_355_968_000_000_000


class ScheduledBehaviour(StrEnum):
    """What the phone system makes of the records."""

    KEPT = "kept"  # and nothing starts, as in the field
    STARTS = "starts"
    UNKNOWN = "unknown"  # it does not declare the class: nothing is stored
    REFUSED = "refused"
    LINE_LOST = "line-lost"  # kept, and every line is cut before the answer


class ScheduledStarts:
    """Keeps an eye on the records as they are saved."""

    def __init__(
        self, clock: VirtualClock, book: CallBook, store: RecordStore, conferences: Conferences, faults: FaultBoard
    ) -> None:
        self._clock = clock
        self._book = book
        self._store = store
        self._conferences = conferences
        self._faults = faults
        self._kept: dict[str, Mapping[str, str]] = {}
        self.behaviour = ScheduledBehaviour.KEPT

    def is_declared(self) -> bool:
        """Whether records of scheduled conferences work here."""
        return self.behaviour is not ScheduledBehaviour.UNKNOWN

    def refuse_when_asked_to(self) -> None:
        """Before a record is stored."""
        if self.behaviour is ScheduledBehaviour.REFUSED:
            raise EngineRefusal("PhoneSystemException", "The record was not accepted")

    def saved(self, name: str, content: Mapping[str, str]) -> None:
        """A record was stored: at its time it is looked at again."""
        self._kept[name] = content
        starts_at = _ticks(content.get("startat", ""))
        if starts_at is not None and starts_at >= self._book.now_ticks:
            wait_s = (starts_at - self._book.now_ticks) / TICKS_PER_SECOND
            self._clock.call_after(wait_s, lambda: self._its_time_has_come(name, content))
        if self.behaviour is ScheduledBehaviour.LINE_LOST:
            self._faults.start(FaultOrder(FaultKind.DROP_CONNECTIONS))

    def deleted(self, name: str) -> None:
        """A record is gone."""
        self._kept.pop(name, None)

    def _its_time_has_come(self, name: str, content: Mapping[str, str]) -> None:
        if self.behaviour is not ScheduledBehaviour.STARTS or self._kept.get(name) is not content:
            return
        numbers = [number.strip() for number in content.get("target", "").split(",") if number.strip()]
        owner = next((number for number in numbers if self._store.extension(number) is not None), None)
        place = next((place.number for place in self._store.places()), None)
        if owner is None or place is None:
            return
        options = ConferenceOptions(content.get("pin", ""))
        for number in numbers:
            self._conferences.call_in(f"{place}{ROOM_MARK}{owner}", number, options)


def _ticks(text: str) -> int | None:
    try:
        moment = datetime.strptime(text, "%Y-%m-%d %H:%M:%S").replace(tzinfo=UTC)
    except ValueError:
        return None
    return _TICKS_AT_UNIX_START + int(moment.timestamp()) * TICKS_PER_SECOND
