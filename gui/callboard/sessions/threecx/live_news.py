"""From full pictures and events to news: no gap between them, no leg that rises from the dead, nothing twice.

Two threads meet here: the PBX thread brings pictures, the news thread brings events. No vendor code runs under the
lock, and what is reported is reported under it, so that news and pictures keep their order.
"""

import threading
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from callboard.domain.calls.call import Leg
from callboard.domain.changes import BoardReplaced, ConnectionChanged, LegChanged, LegEnded, PbxNews, ReadingProgress
from callboard.domain.conferences.conference import ConferenceSlot
from callboard.domain.conferences.scheduled_conference import ScheduledConference
from callboard.domain.connection import Connection, LineState
from callboard.domain.problems import Problem, ProblemCode, problem
from callboard.sessions.news_order import LegOrder, LegSighting
from callboard.sessions.session import SessionListener
from callboard.sessions.steady_clock import steady_now_s
from callboard.sessions.threecx.comparing import Comparison, Known, records_of, sightings_in
from callboard.sessions.threecx.conversion import LegReading, sighting_from
from callboard.sessions.threecx.directory import Directory
from callboard.sessions.threecx.directory_news import news_of_dn
from callboard.sessions.threecx.generation import Generation
from callboard.sessions.threecx.kept_events import KeptEvents
from callboard.sessions.threecx.phone_book_news import PHONE_BOOK_ENTITY, PhoneBookNews
from callboard.sessions.threecx.picture import Picture, Wanted
from callboard.sessions.threecx.schedule_news import ScheduleNews
from callboard.sessions.threecx.schedule_record import SCHEDULE_CLASS
from callboard.sessions.threecx.vendor_rows import Operation, VendorEvent, VendorRow, VendorTables

SERVER, CALLS, GROUPS = "CFGSERVER", "CONNECTION", "GRP"
DNS = frozenset({"DN", "REGISTRATION", "FWDPROFILE"})
Listed = ScheduleNews | PhoneBookNews


class LiveNews:
    """Everything a session knows of the PBX, and what it has told about it."""

    def __init__(
        self, generation: Generation, listener: SessionListener, now: Callable[[], float] = steady_now_s
    ) -> None:
        self._generation = generation
        self._listener = listener
        self._now = now
        self._lock = threading.Lock()
        self._order = LegOrder()
        self._directory = Directory(VendorTables())
        self._leg_reading = self._reading_with(self._directory)
        self._slots: tuple[ConferenceSlot, ...] = ()
        self._schedules = ScheduleNews()
        self._phone_book = PhoneBookNews()
        self._listed: Mapping[str, Listed] = {SCHEDULE_CLASS: self._schedules, PHONE_BOOK_ENTITY: self._phone_book}
        self._line = LineState.CONNECTING
        self._reading = False
        self._lost_while_reading = False
        self._is_other_pbx = True
        self._kept = KeptEvents()
        self._wanted = Wanted.NOTHING
        self._is_asking = False
        self._told_of: set[int] | None = None

    # The PBX thread

    def begin_picture(self, at_least: Wanted = Wanted.NOTHING) -> Wanted:
        """From now on events are also kept, to be applied after the picture. Gives what is wanted and forgets it.

        When that is nothing, nothing begins.
        """
        with self._lock:
            if max(self._wanted, at_least) is Wanted.NOTHING:
                return Wanted.NOTHING
            self._reading, self._lost_while_reading = True, False
            self._kept.take()
            wanted = max(self._wanted, at_least)
            self._wanted, self._is_asking = Wanted.NOTHING, False
            self._is_other_pbx = wanted is Wanted.RECONNECTION
            return wanted

    def show_picture(self, picture: Picture) -> bool:
        """Report the picture and then what happened while it was read. False when the PBX went away meanwhile."""
        directory = Directory(picture.tables)
        slots = self._generation.slots(directory.places, directory.numbers)
        reading = self._reading_with(directory)
        sightings = sightings_in(picture.tables.legs, reading)
        with self._lock:
            self._reading = False
            if self._lost_while_reading:
                self._kept.take()
                return False
            if self._line is LineState.CLOSED:
                return True
            news = self._news_of(picture, directory, slots, sightings)
            news += self._schedules.replaced(picture.schedules) if picture.schedules is not None else ()
            for at, event in self._kept.take():
                news += self._news_from(event, at)
            self._listener.on_news(news)
        self._ask_for_attention()
        return True

    def read_schedules(self, read: Callable[[], Sequence[VendorRow]]) -> tuple[ScheduledConference, ...]:
        """Have `read` bring the scheduled conferences, and report them; from now on their events are news."""
        self._read(self._schedules, read)
        return self._schedules.known

    def read_phone_book(self, read: Callable[[], Sequence[VendorRow]], mine: str) -> None:
        """Have `read` bring the phone books, the private one of extension `mine` too; their events are news then."""
        self._phone_book.mine = mine
        self._read(self._phone_book, read)

    def _read(self, listed: Listed, read: Callable[[], Sequence[VendorRow]]) -> None:
        rows: Sequence[VendorRow] | None = None
        with self._lock:
            listed.begin()
        try:
            rows = read()
        finally:
            with self._lock:
                self._report(listed.replaced(rows))

    def compare(self, comparison: Comparison[Any]) -> None:
        """Report what no event told of. Nothing while the line is not live."""
        with self._lock:
            if self._line is not LineState.LIVE:
                return
            told_of = self._told_of = set()
            known = Known(self._order, self._directory, self._leg_reading)
        try:
            understood = comparison.understand(comparison.read(), known)
            with self._lock:
                if self._line is LineState.LIVE:
                    self._report(comparison.differences(understood, known, told_of))
                    self._check_slots()
        finally:
            self._told_of = None
        self._ask_for_attention()

    def tell_reading(self, progress: ReadingProgress) -> None:
        """How far the picture is read. Told while nothing shown is live: otherwise nobody waits for it."""
        with self._lock:
            if self._line is not LineState.LIVE:
                self._report([progress])

    def tell(self, news: PbxNews) -> None:
        """Something that was read because somebody asked for it."""
        with self._lock:
            self._report([news])

    def give_up_picture(self, wanted: Wanted) -> None:
        """The picture could not be read: `wanted` is still to be done, at the next occasion."""
        with self._lock:
            self._reading = False
            self._kept.take()
            self._wanted = max(self._wanted, wanted)
        self.tell_reading(ReadingProgress())

    def lost(self, why: Problem) -> None:
        """The PBX does not answer although it told of no end."""
        with self._lock:
            self._report(self._line_lost(why))

    def want(self, wanted: Wanted) -> None:
        """Ask for attention because of something that no event told."""
        with self._lock:
            self._want(wanted)
        self._ask_for_attention()

    def find_leg(self, call_id: int, number: str) -> Leg | None:
        """A live leg of that party in that call."""
        with self._lock:
            return self._order.find(call_id, number)

    def close(self) -> None:
        """No news from here on."""
        with self._lock:
            self._line = LineState.CLOSED
            self._kept.take()

    # The news thread

    def take(self, events: Sequence[VendorEvent]) -> None:
        """Report what these events say."""
        at = self._now()
        with self._lock:
            if self._line is LineState.CLOSED:
                return
            news: list[PbxNews] = []
            for event in events:
                if event.entity == SERVER:
                    news += self._news_of_server(event.operation)
                    continue
                if self._reading and not self._kept.add(at, event):
                    self._want(Wanted.PICTURE)
                if self._told_of is not None:
                    self._told_of |= records_of(event)
                if self._line is LineState.LIVE:
                    news += self._news_from(event, at)
            self._report(news)
        self._ask_for_attention()

    # Under the lock

    def _report(self, news: Sequence[PbxNews]) -> None:
        if news and self._line is not LineState.CLOSED:
            self._listener.on_news(news)

    def _want(self, wanted: Wanted) -> None:
        self._wanted = max(self._wanted, wanted)

    def _news_of(
        self,
        picture: Picture,
        directory: Directory,
        slots: tuple[ConferenceSlot, ...],
        sightings: Sequence[LegSighting],
    ) -> list[PbxNews]:
        was_live, self._line = self._line is LineState.LIVE, LineState.LIVE
        self._directory, self._slots, self._leg_reading = directory, slots, self._reading_with(directory)
        legs = self._order.restart(sightings, forget=self._is_other_pbx or not was_live)
        people, capabilities = directory.extensions, picture.capabilities(slots)
        groups = directory.call_groups
        replaced = BoardReplaced(picture.identity, capabilities, people, slots, directory.lines, legs, groups)
        return [replaced] if was_live else [ConnectionChanged(Connection(LineState.LIVE)), replaced]

    def _news_of_server(self, operation: Operation) -> list[PbxNews]:
        if operation is Operation.DELETED:
            self._lost_while_reading = self._reading
            # Whether the vendor's library comes back by itself is not documented for every generation, so trying
            # begins at once; how often is decided by whoever pays attention.
            self._want(Wanted.RECONNECTION)
            return self._line_lost(problem(ProblemCode.CONNECTION_LOST))
        # While a picture is being read of a connection that was not lost since, this is old news: it was made before.
        if operation is Operation.INSERTED and (self._lost_while_reading or not self._reading):
            self._want(Wanted.PICTURE if self._line is LineState.CONNECTING else Wanted.RECONNECTION)
        return []

    def _line_lost(self, why: Problem) -> list[PbxNews]:
        if self._line is not LineState.LIVE:
            return []
        self._line = LineState.LOST
        return [ConnectionChanged(Connection(LineState.LOST, why))]

    def _news_from(self, event: VendorEvent, at: float) -> Sequence[PbxNews]:
        if event.entity == CALLS:
            return self._news_of_call(event, at)
        if event.entity in DNS:
            return self._news_of_dn(event)
        listed = self._listed.get(event.entity)
        if listed is not None:
            return listed.take(event) if listed.can_take(event) else self._unknown()
        if event.entity != GROUPS:
            return ()
        if event.operation is Operation.DELETED:
            return self._directory.group_changed(event.record_id, None)
        return self._unknown() if event.row is None else self._directory.group_changed(event.record_id, event.row)

    def _unknown(self) -> Sequence[PbxNews]:
        self._want(Wanted.PICTURE)
        return ()

    def _news_of_call(self, event: VendorEvent, at: float) -> Sequence[PbxNews]:
        if event.operation is Operation.DELETED:
            key = self._order.ended(event.row.record_id if event.row else event.record_id)
            return () if key is None else (LegEnded(key),)
        sighting = None
        if event.row is not None:
            sighting = sighting_from(event.row, self._leg_reading, at, self._order.known(event.row.record_id))
        if sighting is None:
            return self._unknown()
        is_first = event.operation is Operation.INSERTED
        leg = self._order.seen(sighting, is_first_news=is_first)
        return () if leg is None else (LegChanged(leg),)

    def _news_of_dn(self, event: VendorEvent) -> Sequence[PbxNews]:
        count = self._directory.extension_count
        news = news_of_dn(event, self._directory)
        if news is None:
            return self._unknown()
        if self._directory.extension_count != count or len(news) > 1:
            self._check_slots()
        return news

    def _check_slots(self) -> None:
        # Who came or went may have had a slot, and slots are part of pictures only.
        if self._generation.slots(self._directory.places, self._directory.numbers) != self._slots:
            self._want(Wanted.PICTURE)

    def _reading_with(self, directory: Directory) -> LegReading:
        return LegReading(directory.place_numbers, directory.line_numbers, self._generation.room_of)

    # Without the lock

    def _ask_for_attention(self) -> None:
        with self._lock:
            if self._wanted is Wanted.NOTHING or self._is_asking or self._line is LineState.CLOSED:
                return
            self._is_asking = True
        self._listener.on_attention_needed()
