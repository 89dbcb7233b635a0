"""Who is in which conference, and what happens to somebody who is called into one?

Rules by the vendor's help and the article: the first call opens the room and sets PIN and options for as long
as it lasts; a later call with another PIN is accepted and silently ignored; when the last one leaves the room
is free again and forgets everything. Inferred: a call without a PIN counts as one with an empty PIN, the
prompts come after the answer, and the place's leg is connected when they are over. How many may run at a time
is a setting on v11, where each has a place of its own; v12 has no such setting, and what it says when a licence
or the machine allows no more is not known: it may refuse, or accept and do nothing.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from callboard.sessions.simulator.call_book import Call, CallBook
from callboard.sessions.simulator.dialling import Dialling, Reached, Shown
from callboard.sessions.simulator.generations import ROOM_MARK, Generation, Room
from callboard.sessions.simulator.phone_behaviour import AnswerPlan, Outcome, PhoneBehaviour
from callboard.sessions.simulator.record_store import RecordStore
from callboard.sessions.simulator.records import ConnectionStatus, PlaceRecord
from callboard.sessions.simulator.refusal import operation_failed

MEMBER_TALKS_S = 1800.0
PLACE_ANSWERS_S = 0.3
MEMBER_FAILED_S = 1.0


class WhenFull(StrEnum):
    """What becomes of a request for one conference too many; the values are the words of a scenario file."""

    REFUSES = "refuses"
    IGNORES = "ignores"  # accepted, and nothing happens


@dataclass(frozen=True, slots=True)
class ConferenceLimit:
    """How many conferences may run at a time; `most` None is no limit but that of the places."""

    most: int | None = None
    when_full: WhenFull = WhenFull.REFUSES


@dataclass(frozen=True, slots=True)
class ConferenceOptions:
    """What the first call sets for the whole conference."""

    pin: str = ""
    noname: bool = False
    instant: bool = False

    @property
    def prompts(self) -> int:
        """How many things a new member is asked before being in."""
        return int(not self.noname) + int(not self.instant)


@dataclass(slots=True)
class Conference:
    """One running conference; members are known by their calls."""

    room: Room
    options: ConferenceOptions
    members: dict[int, str] = field(default_factory=dict[int, str])


class Conferences:
    """All rooms that somebody is in or being called into."""

    def __init__(
        self,
        generation: Generation,
        store: RecordStore,
        book: CallBook,
        dialling: Dialling,
        behaviour: PhoneBehaviour,
        limit: ConferenceLimit,
    ) -> None:
        self.limit = limit
        self._generation = generation
        self._store = store
        self._book = book
        self._dialling = dialling
        self._behaviour = behaviour
        self._running: dict[str, Conference] = {}
        dialling.room_door = self

    def running(self) -> dict[str, Conference]:
        """Conferences by the room as it is dialled."""
        return dict(self._running)

    def is_conference_number(self, dialled: str) -> bool:
        """Whether a request to that number is one for the conferences."""
        place = dialled.partition(ROOM_MARK)[0]
        return isinstance(self._store.dn(place), PlaceRecord)

    # Requests

    def call_in(self, dialled: str, number: str, options: ConferenceOptions) -> None:
        """MakeCall(room, number): call that number and bring it in; refuses rooms that cannot be used."""
        room = self._generation.conferences.room_of(dialled, self._is_extension)
        place = self._store.dn(room.place_number) if room else None
        if room is None or not isinstance(place, PlaceRecord) or place.is_gateway:
            raise operation_failed(f"{dialled} is not a conference place that can be called")
        conference = self._running.get(room.dialled)
        if conference is None:
            if self._is_full():
                if self.limit.when_full is WhenFull.IGNORES:
                    return
                raise operation_failed("The maximum number of conferences is reached")
            conference = self._running[room.dialled] = Conference(room, options)
        elif conference.options.pin != options.pin:
            return
        self._call_member(conference, place, number)

    def call_in_with_parameters(self, dialled: str, parameters: dict[str, str]) -> None:
        """The dictionary form. Keys count in their exact spelling, others are ignored."""
        if not self._generation.accepts_conference_parameters:
            raise operation_failed("The service is not supported")
        number = parameters.get("tojoin", "")
        pin = parameters.get("PIN", "")
        if not number:
            raise operation_failed("Parameter tojoin is missing")
        if pin and not (pin.isascii() and pin.isdigit()):
            raise operation_failed("PIN may have digits only")
        options = ConferenceOptions(pin, parameters.get("noname") == "1", parameters.get("instant") == "1")
        self.call_in(dialled, number, options)

    # People who dial in themselves

    def let_in(self, call: Call, dialled: str, caller: Shown, reached: Reached) -> bool:
        """A caller dialled a place, a room or the gateway. False when the number is none of these."""
        if not self.is_conference_number(dialled):
            return False
        # A call that belongs to a conference cannot enter another one.
        conference = self._conference_for_caller(dialled) if call.on_end is None else None
        place = self._store.dn(conference.room.place_number) if conference else None
        if conference is None or place is None:
            self._book.after(call, 0.0, lambda: reached.failed(Outcome.BUSY))
            return True
        leg = self._book.add_leg(
            call,
            place,
            ConnectionStatus.RINGING,
            self._generation.conferences.place_leg_party(conference.room, caller.external),
            caller.internal,
            is_inbound=True,
        )
        self._admit(conference, call, caller.external)
        plan = AnswerPlan(Outcome.ANSWERS, PLACE_ANSWERS_S, MEMBER_TALKS_S)

        def answered() -> None:
            call.talk_s = plan.talk_s
            reached.connected(leg)

        self._book.ring(call, leg, plan, answered, reached.failed)
        return True

    def _conference_for_caller(self, dialled: str) -> Conference | None:
        """The gateway opens the first free place; a place can be dialled only while its conference runs."""
        place = self._store.dn(dialled)
        if isinstance(place, PlaceRecord) and place.is_gateway:
            if self._is_full():
                return None
            free = [
                each.number for each in self._store.places() if not each.is_gateway and each.number not in self._running
            ]
            return self._open(Room(free[0], free[0])) if free else None
        room = self._generation.conferences.room_of(dialled, self._is_extension)
        if room is None:
            return None
        running = self._running.get(room.dialled)
        if running is not None:
            return None if running.options.pin else running
        return None if room.dialled == room.place_number or self._is_full() else self._open(room)

    def _is_full(self) -> bool:
        return self.limit.most is not None and len(self._running) >= self.limit.most

    def _open(self, room: Room) -> Conference:
        conference = self._running[room.dialled] = Conference(room, ConferenceOptions())
        return conference

    # Members

    def _call_member(self, conference: Conference, place: PlaceRecord, number: str) -> None:
        room = conference.room
        call = self._book.open_call(MEMBER_TALKS_S)
        leg = self._book.add_leg(
            call,
            place,
            ConnectionStatus.DIALING,
            self._generation.conferences.place_leg_party(room, number),
            self._dialling.internal_number(number),
            is_outbound=True,
        )
        self._admit(conference, call, number)
        reached = Reached(
            connected=lambda other: self._member_answered(conference, call, leg, other),
            failed=lambda _outcome: _drop_later(self._book, call, leg),
        )
        self._dialling.reach(call, number, Shown(room.dialled, room.place_number), reached)

    def _member_answered(self, conference: Conference, call: Call, leg: int, member_leg: int) -> None:
        self._book.set_status(call, member_leg, ConnectionStatus.CONNECTED)
        prompts_s = conference.options.prompts * self._behaviour.timing.prompt_s
        joins = prompts_s or self._behaviour.timing.next_leg_s
        self._book.after(call, joins, lambda: self._book.set_status(call, leg, ConnectionStatus.CONNECTED))
        if call.talk_s is not None:
            self._book.after(call, call.talk_s, lambda: self._book.drop_leg(call, member_leg))

    def _admit(self, conference: Conference, call: Call, number: str) -> None:
        conference.members[call.call_id] = number

        def leave() -> None:
            conference.members.pop(call.call_id, None)
            if not conference.members:
                self._running.pop(conference.room.dialled, None)

        call.on_end = leave

    def _is_extension(self, number: str) -> bool:
        return self._store.extension(number) is not None


def _drop_later(book: CallBook, call: Call, leg: int) -> None:
    book.after(call, MEMBER_FAILED_S, lambda: book.drop_leg(call, leg))
