"""Plays the vendor's library in this process: connects to the engine, passes news on, carries requests there.

What befalls a connection befalls this one: it is cut, turned away, or a member of the vendor's objects never
returns, or late. (Late only while the extensions are read: in news slow members are played by the stand-in assembly.)
"""

import contextlib
import threading
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import Future

from callboard.domain.problems import Problem, ProblemCode, SessionFailed, problem
from callboard.sessions.credentials import Credentials
from callboard.sessions.simulator.engine import PhoneEngine
from callboard.sessions.simulator.faults import FaultKind, FaultOrder
from callboard.sessions.simulator.pacing import EngineStopped, PacedEngine
from callboard.sessions.simulator.refusal import EngineRefusal, not_connected
from callboard.sessions.simulator.rehearsed_rows import vendor_event
from callboard.sessions.simulator.request_desk import Values
from callboard.sessions.simulator.rows import EngineEvent, Row, row_of
from callboard.sessions.threecx.conversion import COLUMNS_OF_KIND
from callboard.sessions.threecx.live_news import SERVER
from callboard.sessions.threecx.vendor_rows import Operation, VendorEvent

HOST = "rehearsal"
_LOST = VendorEvent(Operation.DELETED, SERVER, 0, None)
_BACK = VendorEvent(Operation.INSERTED, SERVER, 0, None)
_STOP_TIMEOUT_S = 2.0
_CUTS = frozenset({FaultKind.DROP_CONNECTIONS, FaultKind.VANISH})
_LISTS = (
    "Root",
    "GetExtensions",
    "GetConferencePlaceExtensions",
    "GetExternalLines",
    "GetExtensionGroups",
    "GetDN",
    "GetQueues",
    "GetRingGroups",
    "GetIVRs",
)
_READ_MEMBERS = frozenset(_LISTS) | {path.partition(".")[0] for paths in COLUMNS_OF_KIND.values() for path in paths}


class RehearsedLine:
    """One connection to one engine, which it starts and stops. `on_events` is called on the engine's thread; `is_asked`
    says whether a request waits for its answer."""

    def __init__(
        self, paced: PacedEngine, credentials: Credentials, on_events: Callable[[Sequence[VendorEvent]], None]
    ) -> None:
        self._paced = paced
        self._engine: PhoneEngine = paced.engine
        self._credentials = credentials
        self._on_events = on_events
        self.is_asked = False
        # The following belong to the engine's thread.
        self._unsubscribe: Callable[[], None] | None = None
        self._waiting: set[Future[None]] = set()
        self._hanging: set[str] = set()
        self._slow_s: dict[str, float] = {}
        self._held_back: list[VendorEvent] = []
        # Set while no member hangs.
        self._is_well = threading.Event()
        self._is_well.set()
        # Set in the end.
        self._is_over = threading.Event()

    def start(self) -> None:
        """Let the phone system live."""
        self._paced.start()
        self._paced.call(self._listen_to_faults).result()

    def connect_and_read(self) -> list[Row]:
        """Everything there is; what happens after it comes as events. Raises SessionFailed."""
        self._is_well.wait()
        outcome = self._paced.call(self._connect_and_read).result()
        if isinstance(outcome, Problem):
            raise SessionFailed(outcome)
        return outcome

    def ask(self) -> None:
        """Have the phone system answer. Raises SessionFailed; waits for ever while a member hangs."""
        self._is_well.wait()
        is_connected = self._paced.call(lambda: self._unsubscribe is not None and self._engine.is_reachable).result()
        if not is_connected:
            raise SessionFailed(problem(ProblemCode.CONNECTION_LOST))

    def read_statistics(self, class_name: str) -> list[Row]:
        """The records of a statistics class. Raises EngineRefusal."""
        self._is_well.wait()
        self.request("STATS_INIT", class_name)
        return self._paced.call(lambda: self._engine.statistics_rows(class_name)).result()

    def read_calls(self) -> list[Row]:
        """The parts of all calls. Raises SessionFailed."""
        self.ask()
        self.wait_for(("GetActiveConnections",))
        return self._paced.call(self._calls).result()

    def read_people(self) -> list[Row]:
        """All extensions. Raises SessionFailed."""
        self.ask()
        self.wait_for(("GetExtensions",))
        return self._paced.call(lambda: [row_of(each) for each in self._engine.store.extensions()]).result()

    def read_phone_book(self) -> list[Row]:
        """All entries of all phone books. Raises SessionFailed."""
        self.ask()
        self.wait_for(("GetPhoneBookEntries",))
        return self._paced.call(lambda: [row_of(each) for each in self._engine.store.records("PHONEBOOK")]).result()

    def read_extension(self, number: str) -> Row | None:
        """What the extension `number` says of itself, None when there is none. Raises SessionFailed."""
        self.ask()

        def found() -> Row | None:
            extension = self._engine.store.extension(number)
            return row_of(extension) if extension is not None else None

        return self._paced.call(found).result()

    def wait_for(self, members: Iterable[str]) -> None:
        """Take as long as these members of the vendor's objects take."""
        slow_s = self._slow_s
        if slow_s:
            delay_s = sum(slow_s.get(member, 0.0) for member in members)
            if delay_s:
                self._is_over.wait(delay_s)

    def request(self, verb: str, *args: str) -> None:
        """Carry out a request. Raises EngineRefusal; waits for ever when the phone system never answers."""
        answered: Future[None] = Future()
        self.is_asked = True
        try:
            self._paced.call(lambda: self._submit(verb, args, answered)).result()
            answered.result()
        finally:
            self.is_asked = False

    def stop(self) -> bool:
        """Cut the connection and end the phone system. False when it did not end in time."""
        self._is_over.set()
        with contextlib.suppress(EngineStopped):
            self._paced.call(self._cut)
        return self._paced.stop(_STOP_TIMEOUT_S)

    # The engine's thread

    def _listen_to_faults(self) -> None:
        for order in self._engine.faults.active():
            self._on_fault(order, is_on=True)
        self._engine.faults.listen(lambda order, is_on: self._on_fault(order, is_on=is_on))

    def _connect_and_read(self) -> list[Row] | Problem:
        where = {"host": HOST, "port": "0"}
        if not self._engine.is_reachable:
            return problem(ProblemCode.CANNOT_CONNECT, **where, said="refused")
        if not self._engine.accepts(self._credentials.config_user, self._credentials.config_password):
            return problem(ProblemCode.SIGN_IN_REFUSED, **where, said="Wrong user or password")
        if self._unsubscribe is None:
            self._unsubscribe = self._engine.subscribe(self._on_engine_events)
        return self._engine.snapshot()

    def _calls(self) -> list[Row]:
        self._engine.store.flush()
        return [row_of(record) for record in self._engine.store.records("CONNECTION")]

    def _submit(self, verb: str, args: Sequence[str], answered: Future[None]) -> None:
        def reply(outcome: Values | EngineRefusal) -> None:
            self._waiting.discard(answered)
            if answered.done():
                return
            if isinstance(outcome, EngineRefusal):
                answered.set_exception(outcome)
            else:
                answered.set_result(None)

        if self._unsubscribe is None:
            reply(not_connected())
            return
        self._waiting.add(answered)
        self._engine.submit(verb, args, reply)

    def _on_engine_events(self, events: Sequence[EngineEvent]) -> None:
        self._tell([vendor_event(event) for event in events])

    def _tell(self, events: Sequence[VendorEvent]) -> None:
        if self._hanging:
            self._held_back += events
        else:
            self._on_events(events)

    def _on_fault(self, order: FaultOrder, *, is_on: bool) -> None:
        if order.kind in _CUTS and is_on:
            if self._unsubscribe is not None:
                self._cut()
                self._on_events((_LOST,))
        elif order.kind is FaultKind.VANISH:
            self._on_events((_BACK,))
        elif order.kind is FaultKind.SLOW_MEMBER:
            self._slow_s = {**self._slow_s, order.member: order.delay_s if is_on else 0.0}
        elif order.kind is FaultKind.HANG_MEMBER and order.member in _READ_MEMBERS:
            self._on_hanging(order.member, is_on=is_on)

    def _on_hanging(self, member: str, *, is_on: bool) -> None:
        if is_on:
            self._hanging.add(member)
            self._is_well.clear()
            return
        self._hanging.discard(member)
        if not self._hanging:
            self._is_well.set()
            held_back, self._held_back = self._held_back, []
            self._on_events(held_back)

    def _cut(self) -> None:
        if self._unsubscribe is not None:
            self._unsubscribe()
            self._unsubscribe = None
        self._held_back.clear()
        waiting, self._waiting = self._waiting, set()
        for answered in waiting:
            answered.set_exception(not_connected())
