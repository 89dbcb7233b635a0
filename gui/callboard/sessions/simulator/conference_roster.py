"""Who is in a conference right now, and how far has each of them come?"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from callboard.sessions.simulator.call_book import Call, CallBook
from callboard.sessions.simulator.conferences import Conference
from callboard.sessions.simulator.records import ConnectionStatus


class Presence(StrEnum):
    """How far somebody has come, as the phone system itself sees it."""

    CALLED = "called"  # the room calls, no phone is reached (yet, or between two)
    RINGING = "ringing"
    DIALLING = "dialling"  # an outside number
    DIALS_IN = "dials in"  # by themselves, and the room has not answered yet
    ANSWERED = "answered"  # hears the questions of the conference
    IN = "in"


@dataclass(frozen=True, slots=True)
class Present:
    """One member: the number as it was dialled or calls, its call, and how far it is."""

    number: str
    call_id: int
    presence: Presence


def roster_of(conference: Conference, book: CallBook) -> list[Present]:
    """Everybody who is in it or being called into it, in the order of coming."""
    calls = {call.call_id: call for call in book.calls()}
    return [
        Present(number, call_id, _presence(calls[call_id], conference.room.place_number))
        for call_id, number in conference.members.items()
        if call_id in calls
    ]


def _presence(call: Call, place: str) -> Presence:
    own = next((leg.status for leg in call.legs.values() if leg.dn == place), None)
    others = [leg for leg in call.legs.values() if leg.dn != place]
    if not others:
        return Presence.CALLED
    status = others[0].status
    if own is ConnectionStatus.RINGING:
        return Presence.DIALS_IN
    if status is ConnectionStatus.RINGING:
        return Presence.RINGING
    if status is ConnectionStatus.DIALING:
        return Presence.DIALLING
    return Presence.ANSWERED if own is ConnectionStatus.DIALING else Presence.IN
