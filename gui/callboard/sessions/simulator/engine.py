"""What is the simulated phone system as a whole?

It knows nothing of consoles: requests come in, people and lines behave, news goes out. One thread uses it
(see pacing.py for the one that lets it run by the wall clock).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from callboard.sessions.simulator.background_traffic import BackgroundTraffic
from callboard.sessions.simulator.call_actions import CallActions
from callboard.sessions.simulator.call_book import CallBook
from callboard.sessions.simulator.callback_calls import CallbackCalls
from callboard.sessions.simulator.conference_roster import Present, roster_of
from callboard.sessions.simulator.conferences import Conference, ConferenceLimit, ConferenceOptions, Conferences
from callboard.sessions.simulator.dialling import Dialling
from callboard.sessions.simulator.directory_changes import DirectoryChanges
from callboard.sessions.simulator.extension_removal import remove_extension
from callboard.sessions.simulator.faults import FaultBoard, FaultKind, FaultOrder
from callboard.sessions.simulator.generations import GENERATIONS, Generation
from callboard.sessions.simulator.mishaps import change_everything, garble_names
from callboard.sessions.simulator.ordinary_calls import OrdinaryCalls
from callboard.sessions.simulator.phone_behaviour import PhoneBehaviour
from callboard.sessions.simulator.population import populate
from callboard.sessions.simulator.record_store import RecordStore, Subscriber
from callboard.sessions.simulator.records import ExtensionRecord, PlaceRecord
from callboard.sessions.simulator.refusal import EngineRefusal
from callboard.sessions.simulator.request_desk import Args, Departments, Reply, RequestDesk, Values
from callboard.sessions.simulator.request_log import RequestLog
from callboard.sessions.simulator.rows import Row, row_of
from callboard.sessions.simulator.scenario import ConferenceSpec, Scenario
from callboard.sessions.simulator.scheduled_starts import ScheduledStarts
from callboard.sessions.simulator.statistics_records import StatisticsRecords
from callboard.sessions.simulator.virtual_clock import VirtualClock

# 6 May 2013, 07:00 UTC, in .NET ticks: a fixed start keeps two runs equal.
DEFAULT_START_TICKS = 635_034_204_000_000_000


class PhoneEngine:
    """A phone system of one generation living one scenario.

    `started_at_ticks` is the moment (UTC, .NET ticks) at which its time begins. The parts are open to whoever
    plays the people at the phones: `phones` (answer, hang up, hold, dial), `behaviour.phones`, `faults`,
    `traffic`, `conferences`, `request_log`.
    """

    def __init__(
        self,
        scenario: Scenario,
        generation: str,
        *,
        seed: int | None = None,
        started_at_ticks: int = DEFAULT_START_TICKS,
    ) -> None:
        self.scenario = scenario
        self.generation: Generation = GENERATIONS[generation]
        self.seed = scenario.seed if seed is None else seed
        self.clock = VirtualClock()
        self.store = RecordStore(self.clock)
        self.book = CallBook(self.clock, self.store, started_at_ticks)
        self.faults = FaultBoard(self.clock)
        self.request_log = RequestLog()
        self.behaviour = PhoneBehaviour.with_rules(self.seed, scenario.timing, scenario.numbers, scenario.phone_rules())
        populate(self.store, scenario.population, self.seed)
        for spec in self.generation.conferences.place_specs(scenario.first_place, scenario.places):
            self.store.insert(PlaceRecord(self.store.new_id(), spec.number, spec.is_gateway))
        dialling = Dialling(self.store, self.book, self.behaviour)
        callbacks = CallbackCalls(self.book, dialling, self.behaviour)
        self.phones = OrdinaryCalls(self.store, self.book, dialling, self.behaviour)
        self._conferences = Conferences(
            self.generation, self.store, self.book, dialling, self.behaviour, scenario.conference_limit
        )
        self.scheduled = ScheduledStarts(self.clock, self.book, self.store, self._conferences, self.faults)
        self.scheduled.behaviour = scenario.scheduled
        self._statistics = StatisticsRecords(self.store, self.generation.statistics_classes, self.scheduled)
        self._actions = CallActions(self.store, self.book, dialling, self.behaviour)
        departments = Departments(
            self.store,
            self.book,
            callbacks,
            self._conferences,
            self._actions,
            DirectoryChanges(self.store),
            self._statistics,
        )
        self._desk = RequestDesk(self.clock, self.faults, self.request_log, departments)
        self.traffic = BackgroundTraffic(
            self.clock, self.store, self.book, self.phones, self.behaviour, scenario.traffic, self.seed
        )
        self._epoch = 1
        self._begin()

    def _begin(self) -> None:
        self.store.disturb = self.faults.disturb
        self.faults.release = self.store.hand_out
        self.faults.listen(self._on_fault)
        self.traffic.start()
        for order in self.scenario.faults:
            self.faults.plan(order)
        for spec in self.scenario.conferences:
            self.clock.call_after(spec.at_s, lambda spec=spec: self._hold_conference(spec))
        self.store.flush()

    # Time

    @property
    def now_s(self) -> float:
        return self.clock.now_s

    def next_due_s(self) -> float | None:
        return self.clock.next_due_s()

    def advance_to(self, time_s: float) -> None:
        """Live until that moment of the engine's time, then hand out the news."""
        self.clock.advance_to(time_s)
        self.store.flush()

    def advance_by(self, seconds: float) -> None:
        self.advance_to(self.clock.now_s + seconds)

    # What clients see

    @property
    def epoch(self) -> str:
        """Changes when the phone system comes back as another one."""
        return str(self._epoch)

    @property
    def is_reachable(self) -> bool:
        """False while it has vanished."""
        return self.faults.find(FaultKind.VANISH) is None

    def accepts(self, user: str, password: str) -> bool:
        """Whether a connection with these credentials is let in."""
        if self.faults.find(FaultKind.REFUSE_CREDENTIALS):
            return False
        demanded = self.scenario.credentials
        return demanded is None or (user, password) == (demanded.user, demanded.password)

    def snapshot(self) -> list[Row]:
        """Everything there is; together with `subscribe` at the same moment there is no gap and no repeat."""
        self.store.flush()
        return self.store.rows()

    def subscribe(self, subscriber: Subscriber) -> Callable[[], None]:
        """Call `subscriber(list of events)` with all later news; returns what ends that."""
        self.store.flush()
        return self.store.subscribe(subscriber)

    def statistics_rows(self, class_name: str) -> list[Row]:
        return [row_of(record) for record in self._statistics.of_class(class_name)]

    def conferences(self) -> Mapping[str, Conference]:
        """What is running, by the room as it is dialled."""
        return self._conferences.running()

    def roster(self) -> Mapping[str, list[Present]]:
        """Everybody in a conference or being called into one, by the room as it is dialled."""
        return {room: roster_of(each, self.book) for room, each in self._conferences.running().items()}

    def recorded(self) -> frozenset[tuple[int, str]]:
        """Who is recorded, as call and party: nobody outside the phone system is told."""
        return self._actions.recorded()

    def is_recording(self, call_id: int, dn: str) -> bool:
        return (call_id, dn) in self.recorded()

    def limit_conferences(self, limit: ConferenceLimit) -> None:
        """So many may run from now on; those that run go on."""
        self._conferences.limit = limit

    def remove_extension(self, extension: ExtensionRecord) -> None:
        """An administrator deletes it while the phone system runs."""
        remove_extension(self.store, self.book, extension)

    # Requests (vendor words). Each raises EngineRefusal and is logged.

    def request(self, verb: str, *args: str | None) -> Values:
        """Carry out one request of the wire now."""
        try:
            return self._desk.perform(verb, args)
        finally:
            self.store.flush()

    def submit(self, verb: str, args: Args, reply: Reply) -> None:
        """As `request`, with the answer given to `reply`: at once, late (slow_call) or never (hang_call)."""
        self._desk.submit(verb, args, reply)
        self.store.flush()

    def make_call(self, dn_from: str, number_to: str) -> None:
        self.request("MAKECALL", dn_from, number_to)

    def make_call_with_parameters(self, dn: str, parameters: Mapping[str, str]) -> None:
        self.request("MAKECALLPARAMS", dn, *_flat(parameters))

    def drop_call(self, call_id: int, dn: str) -> None:
        self.request("DROP", str(call_id), dn)

    def divert_call(self, call_id: int, dn: str, destination: str, to_voice_mail: bool = False) -> None:
        self.request("DIVERT", str(call_id), dn, destination, "1" if to_voice_mail else "0")

    def transfer_call(self, call_id: int, dn: str, number_to: str) -> None:
        self.request("TRANSFER", str(call_id), dn, number_to)

    def pickup_call(self, dn: str, dn_from: str, call_id: int | None = None) -> None:
        self.request("PICKUP", dn, dn_from, "" if call_id is None else str(call_id))

    def barge_in(self, dn: str, call_id: int, leg_dn: str, mode: int) -> None:
        self.request("BARGEIN", dn, str(call_id), leg_dn, str(mode))

    def record_call(self, call_id: int, dn: str, is_on: bool) -> None:
        self.request("RECORD", str(call_id), dn, "1" if is_on else "0")

    def invoke_command(self, command: str, parameters: Mapping[str, str]) -> None:
        self.request("INVOKE", command, *_flat(parameters))

    def save(self, entity: str, kind: str, record_id: int, fields: Mapping[str, str | None]) -> int:
        """Save a record, or make one when the id is 0; returns its id."""
        return int(self.request("SAVE", entity, kind, str(record_id), *_flat(fields))[0])

    def delete(self, entity: str, record_id: int) -> None:
        self.request("DELETE", entity, str(record_id))

    def save_statistics(self, class_name: str, name: str, content: Mapping[str, str]) -> int:
        """Store a statistics record; returns its id, 0 when this generation does not know the class."""
        return int(self.request("STATS_SAVE", class_name, name, *_flat(content))[0])

    # What befalls the whole phone system

    def _on_fault(self, order: FaultOrder, is_on: bool) -> None:
        if order.kind is FaultKind.VANISH and is_on:
            self.store.flush()
            self.store.is_silent = True
            for call in self.book.calls():
                self.book.end(call)
        elif order.kind is FaultKind.VANISH:
            self._epoch += 1
            change_everything(self.store, self.phones, self.scenario.traffic.spare, self.seed, self._epoch)
            self.store.is_silent = False
        elif order.kind is FaultKind.GARBAGE_NAMES:
            garble_names(self.store, self.seed)
            self.store.flush()
        elif order.kind is FaultKind.CLOCK_JUMP and is_on:
            self.book.shift_clock(-order.delay_s if order.member == "back" else order.delay_s)

    def _hold_conference(self, spec: ConferenceSpec) -> None:
        rules = self.generation.conferences
        room = rules.room_for(self.scenario.first_place, spec.place, spec.owner)
        for member in spec.members:
            try:
                self._conferences.call_in(room.dialled, member, ConferenceOptions(spec.pin, True, True))
            except EngineRefusal:
                return  # the scenario was made for more places than there are


def _flat(values: Mapping[str, str] | Mapping[str, str | None]) -> list[str | None]:
    return [text for pair in values.items() for text in pair]
