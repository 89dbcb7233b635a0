"""Which calls are there, with which legs, and what happens to a call when one leg goes?"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from itertools import count

from callboard.sessions.simulator.phone_behaviour import AnswerPlan, Outcome
from callboard.sessions.simulator.record_store import RecordStore
from callboard.sessions.simulator.records import ConnectionRecord, ConnectionStatus, DnRecord
from callboard.sessions.simulator.virtual_clock import Timer, VirtualClock

TICKS_PER_SECOND = 10_000_000


@dataclass(frozen=True, slots=True)
class Ringing:
    """A leg that rings: what its answer leads to, and the timer that decides."""

    answered: Callable[[], None]
    failed: Callable[[Outcome], None]
    timer: Timer


@dataclass(slots=True)
class Call:
    """One call while it lasts. Legs are kept by their CallConnectionID in the order of their coming.

    `guests` are legs that listen in: the call does not live for them. `recorded` are the legs that are recorded.
    """

    call_id: int
    talk_s: float | None
    on_end: Callable[[], None] | None = None
    legs: dict[int, ConnectionRecord] = field(default_factory=dict[int, ConnectionRecord])
    ringing: dict[int, Ringing] = field(default_factory=dict[int, Ringing])
    timers: list[Timer] = field(default_factory=list[Timer])
    guests: set[int] = field(default_factory=set[int])
    recorded: set[int] = field(default_factory=set[int])
    next_leg: int = 1
    has_ended: bool = False


class CallBook:
    """All calls. A call whose last but one leg goes ends as a whole: nobody talks alone."""

    def __init__(self, clock: VirtualClock, store: RecordStore, started_at_ticks: int) -> None:
        self._clock = clock
        self._store = store
        self._started_at_ticks = started_at_ticks
        self._call_ids = count(1)
        self._calls: dict[int, Call] = {}
        self._legs_by_dn: dict[str, dict[tuple[int, int], None]] = {}

    # Reading

    @property
    def now_ticks(self) -> int:
        """The present moment as the vendor's DateTime counts it (UTC)."""
        return self._started_at_ticks + int(self._clock.now_s * TICKS_PER_SECOND)

    def shift_clock(self, seconds: float) -> None:
        """Somebody sets the clock of the phone system; forward, or back when below zero."""
        self._started_at_ticks += int(seconds * TICKS_PER_SECOND)

    def calls(self) -> list[Call]:
        return list(self._calls.values())

    def call_count(self) -> int:
        return len(self._calls)

    def leg_count(self, dn_number: str) -> int:
        return len(self._legs_by_dn.get(dn_number, ()))

    def legs_of(self, dn_number: str) -> list[tuple[Call, ConnectionRecord]]:
        """The legs of one DN, the oldest first."""
        keys = self._legs_by_dn.get(dn_number, {})
        return [(self._calls[call_id], self._calls[call_id].legs[leg]) for call_id, leg in keys]

    def find(self, call_id: int, dn_number: str) -> tuple[Call, ConnectionRecord] | None:
        """The call and this DN's leg in it."""
        call = self._calls.get(call_id)
        for leg in call.legs.values() if call else ():
            if call is not None and leg.dn == dn_number:
                return call, leg
        return None

    # Legs

    def open_call(self, talk_s: float | None, on_end: Callable[[], None] | None = None) -> Call:
        """A new call without legs; `talk_s` is how long they will talk, None for until somebody hangs up."""
        call = Call(next(self._call_ids), talk_s, on_end)
        self._calls[call.call_id] = call
        return call

    def add_leg(
        self,
        call: Call,
        owner: DnRecord,
        status: ConnectionStatus,
        external_party: str,
        internal_party: str | None,
        *,
        dialed_number: str = "",
        is_inbound: bool = False,
        is_outbound: bool = False,
        originated_by: str | None = None,
        referred_by: int = 0,
    ) -> int:
        """A new leg; returns its CallConnectionID."""
        number, call.next_leg = call.next_leg, call.next_leg + 1
        leg = ConnectionRecord(
            id=self._store.new_connection_id(),
            call_id=call.call_id,
            call_connection_id=number,
            dn=owner.number,
            status=status,
            last_change_status=self.now_ticks,
            external_party=external_party,
            internal_party=internal_party,
            dialed_number=dialed_number,
            is_inbound=is_inbound,
            is_outbound=is_outbound,
            originated_by=originated_by,
            referred_by=referred_by,
            history_id=f"{call.call_id:016X}",
        )
        call.legs[number] = leg
        self._legs_by_dn.setdefault(owner.number, {})[(call.call_id, number)] = None
        self._store.insert(leg)
        return number

    def set_status(self, call: Call, leg_number: int, status: ConnectionStatus) -> None:
        """Change the status; a leg that is gone or already there stays as it is."""
        leg = call.legs.get(leg_number)
        if leg is not None and leg.status != status:
            self.replace_leg(call, replace(leg, status=status, last_change_status=self.now_ticks, referred_by=0))

    def replace_leg(self, call: Call, leg: ConnectionRecord) -> None:
        call.legs[leg.call_connection_id] = leg
        self._store.update(leg)

    def take_leg(self, call: Call, leg_number: int) -> None:
        """Remove one leg and nothing else: something will take its place."""
        leg = call.legs.pop(leg_number, None)
        if leg is None:
            return
        self._stop_ringing(call, leg_number)
        del self._legs_by_dn[leg.dn][(call.call_id, leg_number)]
        self._store.delete(leg)

    def drop_leg(self, call: Call, leg_number: int) -> None:
        """A party hangs up: with fewer than two left the whole call ends. A leg that is gone changes nothing."""
        if leg_number not in call.legs:
            return
        self.take_leg(call, leg_number)
        if len(call.legs.keys() - call.guests) < 2:
            self.end(call)

    def end(self, call: Call) -> None:
        """End the call: remaining legs go in the order of their coming."""
        if call.has_ended:
            return
        call.has_ended = True
        for timer in call.timers:
            timer.cancel()
        for leg_number in tuple(call.legs):
            self.take_leg(call, leg_number)
        del self._calls[call.call_id]
        if call.on_end is not None:
            call.on_end()

    # Time

    def after(self, call: Call, delay_s: float, action: Callable[[], object]) -> Timer:
        """Do something later, unless the call has ended by then."""
        timer = self._clock.call_after(delay_s, action)
        call.timers = [each for each in call.timers if each.is_pending]
        call.timers.append(timer)
        return timer

    def ring(
        self,
        call: Call,
        leg_number: int,
        plan: AnswerPlan,
        answered: Callable[[], None],
        failed: Callable[[Outcome], None],
    ) -> None:
        """Let a leg ring by its plan; one of the two will be called once, unless the leg goes before."""

        def decide() -> None:
            call.ringing.pop(leg_number, None)
            if plan.outcome is Outcome.ANSWERS:
                answered()
            else:
                failed(Outcome.NO_ANSWER if plan.outcome is Outcome.WAITS else plan.outcome)

        timer = self.after(call, plan.after_s, decide)
        call.ringing[leg_number] = Ringing(answered, failed, timer)

    def answer(self, call: Call, leg_number: int) -> bool:
        """Somebody lifts the receiver now; False when that leg does not ring."""
        ringing = self._stop_ringing(call, leg_number)
        if ringing is None:
            return False
        ringing.answered()
        return True

    def refuse(self, call: Call, leg_number: int, outcome: Outcome) -> bool:
        """The ringing ends without an answer now; False when that leg does not ring."""
        ringing = self._stop_ringing(call, leg_number)
        if ringing is None:
            return False
        ringing.failed(outcome)
        return True

    def _stop_ringing(self, call: Call, leg_number: int) -> Ringing | None:
        ringing = call.ringing.pop(leg_number, None)
        if ringing is not None:
            ringing.timer.cancel()
        return ringing
