"""Where does a dialled number lead, and how is that party brought into a call?"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from callboard.sessions.simulator.call_book import Call, CallBook
from callboard.sessions.simulator.phone_behaviour import (
    AnswerPlan,
    Outcome,
    PhoneBehaviour,
    dialled_digits,
)
from callboard.sessions.simulator.record_store import RecordStore
from callboard.sessions.simulator.records import (
    ConnectionStatus,
    ExtensionRecord,
    LineRecord,
    PlaceRecord,
    ServiceRecord,
)

SERVICE_ANSWERS_S = 0.5
_GROUP_KINDS = ("Queue", "RingGroup")


@dataclass(frozen=True, slots=True)
class Shown:
    """What the new leg shows of the side that calls it, and how it came about."""

    external: str
    internal: str | None
    referred_by: int = 0
    originated_by: str | None = None


@dataclass(frozen=True, slots=True)
class Reached:
    """What to do when the party answers (with its leg), or why it cannot be had."""

    connected: Callable[[int], None]
    failed: Callable[[Outcome], None]


class RoomDoor(Protocol):
    """Lets a caller who dialled a conference number in; returns False when there is no such conference."""

    def let_in(self, call: Call, dialled: str, caller: Shown, reached: Reached) -> bool: ...


class Dialling:
    """Brings one more party into a call, whoever it is: a colleague, a group, a service or an outside number."""

    def __init__(self, store: RecordStore, book: CallBook, behaviour: PhoneBehaviour) -> None:
        self._store = store
        self._book = book
        self._behaviour = behaviour
        self.room_door: RoomDoor | None = None

    def internal_number(self, dialled: str) -> str | None:
        """The DN behind a dialled number, or None for outside and unknown numbers."""
        dn = self._store.dn(dialled_digits(dialled))
        return dn.number if dn is not None else None

    def reach(self, call: Call, dialled: str, caller: Shown, reached: Reached, plan: AnswerPlan | None = None) -> None:
        """Call that number into `call`; `plan` replaces the phone's own behaviour."""
        number = dialled_digits(dialled)
        dn = self._store.dn(number)
        if self.room_door is not None and self.room_door.let_in(call, number, caller, reached):
            return
        if isinstance(dn, ExtensionRecord):
            self._reach_extension(call, dn, caller, reached, plan)
        elif isinstance(dn, ServiceRecord):
            self._reach_service(call, dn, caller, reached)
        elif isinstance(dn, (PlaceRecord, LineRecord)):
            self._later(call, reached, Outcome.UNKNOWN_NUMBER)
        else:
            self._reach_outside(call, dialled, caller, reached, plan)

    def free_line(self) -> LineRecord | None:
        """The registered line with room for one more call that carries the fewest now."""
        free = [
            (self._book.leg_count(line.number), line.number, line)
            for line in self._store.lines()
            if line.is_registered and self._book.leg_count(line.number) < line.simultaneous_calls
        ]
        return min(free)[2] if free else None

    def _reach_extension(
        self,
        call: Call,
        extension: ExtensionRecord,
        caller: Shown,
        reached: Reached,
        plan: AnswerPlan | None,
    ) -> None:
        plan = plan or self._behaviour.of_called_phone(extension)
        is_busy = self._book.leg_count(extension.number) > 0
        if plan.outcome in (Outcome.BUSY, Outcome.NOT_REGISTERED, Outcome.UNKNOWN_NUMBER, Outcome.CONGESTION):
            self._later(call, reached, plan.outcome)
        elif is_busy:
            self._later(call, reached, Outcome.BUSY)
        else:
            leg = self._book.add_leg(
                call,
                extension,
                ConnectionStatus.RINGING,
                caller.external,
                caller.internal,
                is_inbound=True,
                originated_by=caller.originated_by,
                referred_by=caller.referred_by,
            )
            self._ring(call, leg, plan, reached)

    def _reach_service(self, call: Call, service: ServiceRecord, caller: Shown, reached: Reached) -> None:
        if service.kind in _GROUP_KINDS:
            shown = Shown(caller.external, caller.internal, caller.referred_by, service.number)
            self._hunt(call, service.members, shown, reached, Outcome.BUSY)
            return
        leg = self._book.add_leg(
            call, service, ConnectionStatus.RINGING, caller.external, caller.internal, is_inbound=True
        )
        self._ring(call, leg, AnswerPlan(Outcome.ANSWERS, SERVICE_ANSWERS_S), reached)

    def _reach_outside(
        self, call: Call, dialled: str, caller: Shown, reached: Reached, plan: AnswerPlan | None
    ) -> None:
        plan = plan or self._behaviour.of_outside_number(dialled)
        line = self.free_line()
        if plan.outcome in (Outcome.BUSY, Outcome.UNKNOWN_NUMBER, Outcome.CONGESTION):
            self._later(call, reached, plan.outcome)
        elif line is None:
            self._later(call, reached, Outcome.CONGESTION)
        else:
            leg = self._book.add_leg(
                call,
                line,
                ConnectionStatus.DIALING,
                dialled,
                caller.internal,
                dialed_number=dialled,
                is_outbound=True,
                referred_by=caller.referred_by,
            )
            self._ring(call, leg, plan, reached)

    def _ring(self, call: Call, leg: int, plan: AnswerPlan, reached: Reached) -> None:
        def answered() -> None:
            if plan.talk_s is not None:
                call.talk_s = plan.talk_s
            reached.connected(leg)

        def failed(outcome: Outcome) -> None:
            if outcome is not Outcome.CALLER_GIVES_UP:
                self._book.take_leg(call, leg)
            reached.failed(outcome)

        self._book.ring(call, leg, plan, answered, failed)

    def _later(self, call: Call, reached: Reached, outcome: Outcome) -> None:
        """The network says no; that is heard a moment later, never while the number is still being dialled."""
        self._book.after(call, 0.0, lambda: reached.failed(outcome))

    def _hunt(self, call: Call, members: tuple[str, ...], caller: Shown, reached: Reached, otherwise: Outcome) -> None:
        """One free member after the other, until one of them answers."""
        for place, number in enumerate(members):
            member = self._store.extension(number)
            if member is not None and member.is_registered and self._book.leg_count(number) == 0:
                rest = members[place + 1 :]
                break
        else:
            self._later(call, reached, otherwise)
            return

        def failed(outcome: Outcome) -> None:
            if outcome is Outcome.CALLER_GIVES_UP:
                reached.failed(outcome)
            else:
                self._hunt(call, rest, caller, reached, outcome)

        self._reach_extension(call, member, caller, Reached(reached.connected, failed), None)
