"""What is wrong with the phone system right now?

Faults are switched on by the scenario, by the command line or by whoever is at the controls, and end after
their time or by `heal`. Faults in the news are done here; faults of requests are asked by the request desk;
faults of the connection and of members of the vendor's objects are passed on to whoever serves clients.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import StrEnum

from callboard.sessions.simulator.rows import EngineEvent
from callboard.sessions.simulator.virtual_clock import Timer, VirtualClock

HELD_BACK_S = 0.2


class FaultKind(StrEnum):
    """What can go wrong; the values are the words of scenario files, command line and controls."""

    DROP_CONNECTIONS = "drop_connections"  # once: everybody is cut off
    REFUSE_CREDENTIALS = "refuse_credentials"  # new connections are turned away
    VANISH = "vanish"  # gone for a while, then back with another epoch and other calls
    CALL_MANAGER_GONE = "call_manager_gone"  # requests fail with PBXIsNotConnected
    REFUSE_CALLS = "refuse_calls"  # requests fail with OperationFailed
    HANG_CALL = "hang_call"  # requests are never answered
    SLOW_CALL = "slow_call"  # requests are carried out and answered late
    IGNORE_CALL = "ignore_call"  # requests are accepted and nothing happens
    REFUSE_SAVE = "refuse_save"  # no record can be saved
    SAVE_CONFLICT = "save_conflict"  # somebody else always saves first; with `member` "once" the first time only
    HANG_SAVE = "hang_save"  # saving is carried out and never answered; with `member` "lost" it is not carried out
    IGNORE_SAVE = "ignore_save"  # saving is accepted and the record stays as it was
    HANG_MEMBER = "hang_member"  # a property or method of the vendor's objects never returns
    SLOW_MEMBER = "slow_member"
    OUT_OF_ORDER = "out_of_order"  # each batch of news comes in the wrong order
    TWICE = "twice"  # every notification comes twice
    NULL_OBJECTS = "null_objects"  # notifications come without their object
    INSERTED_AS_UPDATED = "inserted_as_updated"  # new objects come as updates
    GARBAGE_NAMES = "garbage_names"  # once: names full of control characters, of 10 kB, reversed
    CLOCK_JUMP = "clock_jump"  # once: its own clock is set `delay_s` forward, with `member` "back" backward
    # What only who comes over the network meets:
    HALF_OPEN = "half_open"  # connections are taken and kept, and nothing goes either way
    TRICKLE = "trickle"  # a few bytes go out, `delay_s` apart
    CLOSE_AT_ONCE = "close_at_once"  # new connections are closed as soon as they are there
    STRANGER = "stranger"  # something else answers new connections
    OTHER_GENERATION = "other_generation"  # new connections find another 3CX than before
    HALF_PICTURE = "half_picture"  # new connections are cut in the middle of the picture
    NO_PICTURE = "no_picture"  # new connections are greeted, and nothing follows
    NAME_TAKEN = "name_taken"  # new connections are ended by a program of the same name
    GARBAGE = "garbage"  # once: everybody gets what is no message; `member` says of which sort
    CUT_MIDWAY = "cut_midway"  # once: everybody gets half a message and is cut off
    RESET = "reset"  # once: everybody is cut off without a goodbye
    DROP_CALL_MANAGER = "drop_call_manager"  # once: only the lines to the call manager are cut


@dataclass(frozen=True, slots=True)
class FaultOrder:
    """One fault to come: when (seconds of engine time), for how long, how often, and its details.

    `for_s` None means until healed, `every_s` None once. `member` and `delay_s` belong to slow and hanging members, and
    to the kinds that name them.
    """

    kind: FaultKind
    at_s: float = 0.0
    for_s: float | None = None
    every_s: float | None = None
    member: str = ""
    delay_s: float = 2.0


FaultListener = Callable[[FaultOrder, bool], None]
_ONCE = frozenset(
    {
        *(FaultKind.DROP_CONNECTIONS, FaultKind.GARBAGE_NAMES, FaultKind.CLOCK_JUMP, FaultKind.GARBAGE),
        *(FaultKind.CUT_MIDWAY, FaultKind.RESET, FaultKind.DROP_CALL_MANAGER),
    }
)
DEFAULT_VANISHED_S = 5.0


class FaultBoard:
    """The faults that are on. Listeners hear each fault when it starts (True) and when it ends (False)."""

    def __init__(self, clock: VirtualClock) -> None:
        self._clock = clock
        self._active: dict[tuple[FaultKind, str], FaultOrder] = {}
        self._timers: list[Timer] = []
        self._listeners: list[FaultListener] = []
        self._held_back: list[EngineEvent] = []
        self.release: Callable[[list[EngineEvent]], None] | None = None

    def listen(self, listener: FaultListener) -> Callable[[], None]:
        """Hear of faults; returns what ends that."""
        self._listeners.append(listener)

        def stop() -> None:
            if listener in self._listeners:
                self._listeners.remove(listener)

        return stop

    def active(self) -> tuple[FaultOrder, ...]:
        return tuple(self._active.values())

    def find(self, kind: FaultKind) -> FaultOrder | None:
        """The active fault of that kind."""
        return next((order for (each, _), order in self._active.items() if each is kind), None)

    def plan(self, order: FaultOrder) -> None:
        """Start a fault when its time comes; `at_s` counts from now, and 0 is before anybody connects."""
        if order.at_s <= 0 and order.every_s is None:
            self.start(order)
            return
        self._remember(self._clock.call_after(order.at_s, lambda: self._due(order)))

    def start(self, order: FaultOrder) -> None:
        """Start a fault now."""
        if order.kind is FaultKind.VANISH and order.for_s is None:
            order = replace(order, for_s=DEFAULT_VANISHED_S)
        if order.kind not in _ONCE:
            key = (order.kind, order.member)
            self._active[key] = order
            if order.for_s is not None:
                self._remember(self._clock.call_after(order.for_s, lambda: self._over(order)))
        self._tell(order, True)

    def end(self, order: FaultOrder) -> None:
        """This one is over."""
        self._over(order)

    def heal(self) -> None:
        """End every fault, and forget those that were to come."""
        for timer in self._timers:
            timer.cancel()
        self._timers.clear()
        for order in self.active():
            self._over(order)
        self._release_held_back()

    def disturb(self, events: list[EngineEvent]) -> list[EngineEvent]:
        """The news as it goes out under the faults that are on."""
        if not self._active and not self._held_back:
            return events
        if self.find(FaultKind.INSERTED_AS_UPDATED):
            events = [replace(e, operation="U") if e.operation == "I" else e for e in events]
        if self.find(FaultKind.NULL_OBJECTS):
            events = [replace(event, conf_is_null=True) for event in events]
        if self.find(FaultKind.TWICE):
            events = [event for event in events for _ in range(2)]
        if self.find(FaultKind.OUT_OF_ORDER) or self._held_back:
            events = self._out_of_order(events)
        return events

    def _out_of_order(self, events: list[EngineEvent]) -> list[EngineEvent]:
        """The newest waits for the next batch or a moment; the others go out backwards."""
        held, self._held_back = self._held_back, []
        if self.find(FaultKind.OUT_OF_ORDER) is None:
            return events + held
        self._held_back = [events[-1]]
        self._remember(self._clock.call_after(HELD_BACK_S, self._release_held_back))
        return list(reversed(events[:-1])) + held

    def _release_held_back(self) -> None:
        held, self._held_back = self._held_back, []
        if held and self.release is not None:
            self.release(held)

    def _due(self, order: FaultOrder) -> None:
        self.start(order)
        if order.every_s is not None:
            self.plan(replace(order, at_s=order.every_s))

    def _over(self, order: FaultOrder) -> None:
        if self._active.get((order.kind, order.member)) is order:
            del self._active[(order.kind, order.member)]
            self._tell(order, False)

    def _tell(self, order: FaultOrder, is_on: bool) -> None:
        for listener in tuple(self._listeners):
            listener(order, is_on)

    def _remember(self, timer: Timer) -> None:
        self._timers = [each for each in self._timers if each.is_pending]
        self._timers.append(timer)
