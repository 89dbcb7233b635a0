"""News for measurements, as the EVENT lines that a phone system would send. Pure text.

Everybody on the phone has one leg, neighbours in the list share a call, and every event is a real change: another
state, and another number at the other end, which says which event it was.
"""

from collections.abc import Sequence

from benchmarks.demo_pbx import FIRST_NUMBER
from callboard.domain.calls.call import LegKey

FIRST_LEG_ID, FIRST_CALL_ID, FIRST_DN_ID = 3_000_000, 50_000, 9_000_000
RINGING, CONNECTED, ON_HOLD = "2", "3", "4"
_MARK = "9"
_TICKS = 635_000_000_000_000_000
_TICKS_PER_S = 10_000_000


def number_of(place: int) -> str:
    """The number of the extension at `place`."""
    return str(FIRST_NUMBER + place)


def event_in(other_party: str) -> int | None:
    """Which event a leg with this other party comes from."""
    return int(other_party[1:]) if len(other_party) == 8 and other_party.startswith(_MARK) else None


def leg_key(person: int) -> LegKey:
    """The leg of the `person`-th on the phone."""
    return LegKey(FIRST_CALL_ID + person // 2, 1 + person % 2)


def leg_event(event: int, person: int, place: int, round_: int) -> str:
    """Event number `event`: the leg of the `person`-th on the phone, who sits at `place`, for the `round_`-th time."""
    state = RINGING if round_ == 0 else (CONNECTED, ON_HOLD)[(round_ - 1) % 2]
    fields = {
        "CallID": str(leg_key(person).call_id),
        "CallConnectionID": str(leg_key(person).leg_id),
        "DN": number_of(place),
        "Status": state,
        "LastChangeStatus": str(_TICKS + event * _TICKS_PER_S // 1000),
        "ExternalParty": f"{_MARK}{event:07d}",
        "InternalParty": "\\0",
        "DialedNumber": "",
        "IsInbound": "0",
        "IsOutbound": "0",
        "OriginatedBy": "\\0",
        "ReferredBy": "0",
        "HistoryIDOfTheCall": "",
    }
    head = ("EVENT", "U" if round_ else "I", "CONNECTION", "ActiveConnection", str(FIRST_LEG_ID + person), "object")
    return "\t".join((*head, *(text for pair in fields.items() for text in pair)))


def rounds(places: Sequence[int], how_often: int, first_event: int = 0, first_round: int = 0) -> list[str]:
    """Everybody at `places` once, then everybody again, and so on: no event follows soon on one of the same leg."""
    people = list(enumerate(places))
    return [
        leg_event(first_event + turn * len(people) + person, person, place, first_round + turn)
        for turn in range(how_often)
        for person, place in people
    ]


def stream(places: Sequence[int], watched: int, count: int) -> list[tuple[int, str]]:
    """`count` events as (place, line): every fifth for one of the first `watched` of `places`, the others in turn."""
    turns = [0] * len(places)
    script: list[tuple[int, str]] = []
    for event in range(count):
        fifth, other = divmod(event, 5)
        unwatched = watched + (fifth * 4 + other - 1) % (len(places) - watched)
        person = unwatched if other else fifth % watched
        script.append((places[person], leg_event(event, person, places[person], turns[person])))
        turns[person] += 1
    return script


def newcomer(number: str) -> str:
    """An extension that the phone system itself does not know: whatever is asked for it is refused."""
    fields = ("Number", number, "FirstName", "New", "LastName", "Comer", "IsRegistered", "1")
    return "\t".join(("EVENT", "I", "DN", "Extension", str(FIRST_DN_ID), "object", *fields))
