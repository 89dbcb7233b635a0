"""What do drop, divert, transfer, pick up, listen in and record do to a call that is there?

All of them are requests: a call or leg that is not there (any more) or is in the wrong state is refused with
OperationFailed. The picture of the legs in between is inferred.
"""

from __future__ import annotations

from dataclasses import replace

from callboard.sessions.simulator.call_book import Call, CallBook
from callboard.sessions.simulator.callback_calls import connect, decided_by_the_phone_alone, end_after_tone
from callboard.sessions.simulator.dialling import Dialling, Reached, Shown
from callboard.sessions.simulator.phone_behaviour import AnswerPlan, Outcome, PhoneBehaviour
from callboard.sessions.simulator.record_store import RecordStore
from callboard.sessions.simulator.records import ConnectionRecord, ConnectionStatus, PlaceRecord, ServiceRecord
from callboard.sessions.simulator.refusal import operation_failed

BARGE_IN_MODES = (0, 1, 2)
_TALKING = (ConnectionStatus.CONNECTED, ConnectionStatus.HOLD, ConnectionStatus.HELD)


class CallActions:
    """Changes to running calls, as the call manager makes them."""

    def __init__(self, store: RecordStore, book: CallBook, dialling: Dialling, behaviour: PhoneBehaviour) -> None:
        self._store = store
        self._book = book
        self._dialling = dialling
        self._behaviour = behaviour

    def drop(self, call_id: int, dn: str) -> None:
        call, leg = self._leg(call_id, dn)
        self._book.drop_leg(call, leg.call_connection_id)

    def divert(self, call_id: int, dn: str, destination: str, to_voice_mail: bool) -> None:
        """A ringing call goes elsewhere, or to the voice mail of the destination."""
        call, leg = self._leg(call_id, dn)
        if leg.status is not ConnectionStatus.RINGING or self._other_leg(call, leg) is None:
            raise operation_failed(f"{dn} is not ringing in call {call_id}")
        target = self._voice_mail_number() if to_voice_mail else destination
        self._replace_party(call, leg, target, Shown(leg.external_party, leg.internal_party))

    def transfer(self, call_id: int, dn: str, number_to: str) -> None:
        """An answered party is replaced by another: the blind transfer."""
        call, leg = self._leg(call_id, dn)
        other = self._other_leg(call, leg)
        is_place = isinstance(self._store.dn(dn), PlaceRecord)
        if leg.status not in _TALKING or other is None or is_place:
            raise operation_failed(f"{dn} is not talking in call {call_id}")
        is_outside = self._store.extension(other.dn) is None
        external = other.external_party if is_outside else other.dn
        self._replace_party(call, leg, number_to, Shown(external, other.dn, leg.call_connection_id))

    def pick_up(self, dn: str, dn_from: str, call_id: int | None) -> None:
        """`dn` takes a ringing call of `dn_from`: the oldest, or the one that is named."""
        taker = self._store.extension(dn)
        ringing = [
            (call, leg)
            for call, leg in self._book.legs_of(dn_from)
            if leg.status is ConnectionStatus.RINGING and call_id in (None, call.call_id)
        ]
        if taker is None or not taker.is_registered or not ringing:
            raise operation_failed(f"{dn} cannot pick up a call of {dn_from}")
        call, leg = ringing[0]
        plan = AnswerPlan(Outcome.ANSWERS, self._behaviour.timing.pick_up_s)
        self._replace_party(call, leg, dn, Shown(leg.external_party, leg.internal_party), plan)

    def barge_in(self, dn: str, call_id: int, leg_dn: str, mode: int) -> None:
        """`dn` enters a call: speaking (0), listening (1) or whispering to one side (2).

        Inferred: the phone of `dn` rings in that call, and its part is connected once it is picked up; a phone that is
        not registered or talks already is refused; who does not pick up is gone again, and the call goes on.
        """
        call, leg = self._leg(call_id, leg_dn)
        guest = self._store.extension(dn)
        if mode not in BARGE_IN_MODES or guest is None or leg.status not in _TALKING:
            raise operation_failed(f"{dn} cannot enter call {call_id}")
        if not guest.is_registered:
            raise operation_failed(f"{dn} is not registered")
        if self._book.leg_count(dn) > 0:
            raise operation_failed(f"{dn} is busy")
        new = self._book.add_leg(call, guest, ConnectionStatus.RINGING, leg_dn, leg_dn, is_inbound=True)
        call.guests.add(new)
        self._book.ring(
            call,
            new,
            decided_by_the_phone_alone(self._behaviour.of_from_phone(guest)),
            answered=lambda: self._book.set_status(call, new, ConnectionStatus.CONNECTED),
            failed=lambda _outcome: self._book.take_leg(call, new),
        )

    def record(self, call_id: int, dn: str, is_on: bool) -> None:
        """Start or stop recording. Nothing tells anybody of it: no generation before v16 reports the state."""
        call, leg = self._leg(call_id, dn)
        if leg.status not in _TALKING:
            raise operation_failed(f"{dn} is not talking in call {call_id}")
        if is_on:
            call.recorded.add(leg.call_connection_id)
        else:
            call.recorded.discard(leg.call_connection_id)

    def recorded(self) -> frozenset[tuple[int, str]]:
        """Who is recorded: call and party."""
        return frozenset(
            (call.call_id, call.legs[leg].dn) for call in self._book.calls() for leg in call.recorded & call.legs.keys()
        )

    def _leg(self, call_id: int, dn: str) -> tuple[Call, ConnectionRecord]:
        found = self._book.find(call_id, dn)
        if found is None:
            raise operation_failed(f"{dn} takes no part in call {call_id}")
        return found

    def _other_leg(self, call: Call, leg: ConnectionRecord) -> ConnectionRecord | None:
        others = [each for number, each in call.legs.items() if number != leg.call_connection_id]
        return others[0] if others else None

    def _voice_mail_number(self) -> str:
        boxes = [
            dn.number for dn in self._store.records("DN") if isinstance(dn, ServiceRecord) and dn.kind == "SpecialMenu"
        ]
        if not boxes:
            raise operation_failed("There is no voice mail")
        return boxes[0]

    def _replace_party(
        self,
        call: Call,
        leg: ConnectionRecord,
        target: str,
        shown: Shown,
        plan: AnswerPlan | None = None,
    ) -> None:
        """Take a leg out and call its replacement; the party that stays hears it ring."""
        other = self._other_leg(call, leg)
        if other is None:
            raise operation_failed(f"{leg.dn} is alone in call {call.call_id}")
        if self._dialling.internal_number(target) is None and not target.lstrip("+").isdigit():
            raise operation_failed(f"{target} cannot be called")
        stays = other.call_connection_id
        self._book.take_leg(call, leg.call_connection_id)
        self._book.replace_leg(call, replace(other, internal_party=self._dialling.internal_number(target)))
        reached = Reached(
            connected=lambda new: connect(self._book, call, stays, new),
            failed=lambda outcome: end_after_tone(self._book, self._behaviour, call, stays, outcome),
        )
        self._dialling.reach(call, target, shown, reached, plan)
