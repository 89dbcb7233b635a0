"""What happens when people use their phones themselves: calls inside the house, in and out?"""

from __future__ import annotations

from dataclasses import replace

from callboard.sessions.simulator.call_book import Call, CallBook
from callboard.sessions.simulator.callback_calls import connect, end_after_tone
from callboard.sessions.simulator.dialling import Dialling, Reached, Shown
from callboard.sessions.simulator.phone_behaviour import AnswerPlan, Outcome, PhoneBehaviour
from callboard.sessions.simulator.record_store import RecordStore
from callboard.sessions.simulator.records import ConnectionStatus, ExtensionRecord


class OrdinaryCalls:
    """Calls that nobody asked for through the interface."""

    def __init__(self, store: RecordStore, book: CallBook, dialling: Dialling, behaviour: PhoneBehaviour) -> None:
        self._store = store
        self._book = book
        self._dialling = dialling
        self._behaviour = behaviour

    def dial_from_phone(self, caller: ExtensionRecord, dialled: str, plan: AnswerPlan | None = None) -> Call | None:
        """Somebody dials a number, inside or outside; None when that phone cannot make calls now."""
        if not caller.is_registered or self._book.leg_count(caller.number) > 0:
            return None
        call = self._book.open_call(self._behaviour.timing.talk_s)
        leg = self._book.add_leg(
            call,
            caller,
            ConnectionStatus.DIALING,
            dialled,
            self._dialling.internal_number(dialled),
            is_outbound=True,
        )
        self._reach(call, leg, dialled, Shown(caller.number, caller.number), plan)
        return call

    def call_from_outside(self, caller_number: str, dialled: str, plan: AnswerPlan | None = None) -> Call | None:
        """An outside call comes in for a number of the house; None when every line is taken."""
        line = self._dialling.free_line()
        if line is None:
            return None
        call = self._book.open_call(self._behaviour.timing.talk_s)
        leg = self._book.add_leg(
            call,
            line,
            ConnectionStatus.DIALING,
            caller_number,
            self._dialling.internal_number(dialled),
            is_inbound=True,
        )
        self._reach(call, leg, dialled, Shown(caller_number, line.number), plan)
        return call

    def answer(self, number: str) -> bool:
        """Somebody lifts the receiver of a ringing phone; the oldest ringing call counts."""
        for call, leg in self._book.legs_of(number):
            if leg.status is ConnectionStatus.RINGING:
                return self._book.answer(call, leg.call_connection_id)
        return False

    def reject(self, number: str) -> bool:
        """Somebody presses the red key of a ringing phone."""
        for call, leg in self._book.legs_of(number):
            if self._book.refuse(call, leg.call_connection_id, Outcome.REJECTED):
                return True
        return False

    def hold(self, number: str, on_hold: bool) -> bool:
        """Somebody puts the call of that phone on hold, or takes it back."""
        mine, theirs = (ConnectionStatus.HOLD, ConnectionStatus.HELD)
        before = ConnectionStatus.CONNECTED if on_hold else ConnectionStatus.HOLD
        for call, leg in self._book.legs_of(number):
            if leg.status is before:
                for each in tuple(call.legs.values()):
                    is_mine = each.call_connection_id == leg.call_connection_id
                    status = (mine if is_mine else theirs) if on_hold else ConnectionStatus.CONNECTED
                    self._book.set_status(call, each.call_connection_id, status)
                return True
        return False

    def hang_up(self, number: str) -> bool:
        """Somebody puts down the receiver of that phone."""
        for call, leg in self._book.legs_of(number):
            self._book.drop_leg(call, leg.call_connection_id)
            return True
        return False

    def _reach(self, call: Call, leg: int, dialled: str, shown: Shown, plan: AnswerPlan | None) -> None:
        def connected(other: int) -> None:
            self._show_line(call, leg, other)
            connect(self._book, call, leg, other)

        reached = Reached(
            connected=connected,
            failed=lambda outcome: end_after_tone(self._book, self._behaviour, call, leg, outcome),
        )
        self._dialling.reach(call, dialled, shown, reached, plan)

    def _show_line(self, call: Call, leg_number: int, other_number: int) -> None:
        """A caller who reached somebody sees that DN as the internal party, such as the line he is using."""
        leg, other = call.legs.get(leg_number), call.legs.get(other_number)
        if leg is not None and other is not None and leg.internal_party is None:
            call.legs[leg_number] = replace(leg, internal_party=other.dn)
