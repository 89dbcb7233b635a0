"""What starting a conference would come to, in sentences; English source text with named placeholders."""

from collections.abc import Callable, Iterable, Mapping

from callboard.domain.conferences.preflight import Checked, Finding, Preflight
from callboard.wording.phrase import Phrase

Person = Callable[[Checked], str]
"""How somebody is called inside a sentence: "204 Maya Lindqvist"."""

MOST_NAMED = 12
"""People that a sentence names; it ends in dots when there are more."""

FINDING_TEXTS: Mapping[Finding, str] = {
    Finding.NOT_A_NUMBER: "Not a number, will not be called: {people}.",
    Finding.TWICE: "In the list twice, called once: {people}.",
    Finding.IS_A_ROOM: "A room cannot be called into a conference: {people}.",
    Finding.EMERGENCY: "Emergency number, you are asked before it is called: {people}.",
    Finding.CODE: "A code and no phone number, you are asked before it is sent: {people}.",
    Finding.LONG_NUMBER: "Longer than any phone number, you are asked before it is called: {people}.",
    Finding.COSTLY: "May cost a lot (premium, shared cost, satellite), you are asked before it is called: {people}.",
    Finding.FIRST_ABROAD: "In a country never called from here, you are asked before it is called: {people}.",
    Finding.UNKNOWN_EXTENSION: "Not an extension of this phone system: {people}.",
    Finding.PERHAPS_SAME_PERSON: "Perhaps the same person twice: {people}.",
    Finding.BUSY: "On a call now: {people}.",
    Finding.OFFLINE: "Phone not registered, it may not ring: {people}.",
    Finding.DO_NOT_DISTURB: "Do not disturb is on, the phone may not ring: {people}.",
}
"""In the order in which they are told: what keeps somebody out comes first."""

MANY = (
    "{count} people are on the list. Calling one after the other takes long, and the phone system may not let so many "
    "into one room."
)

ONE = "{first} rings and opens room {slot}."
SEVERAL = "{first} rings first and opens room {slot}; then {others} are called one after the other."
TWO = "{first} rings first and opens room {slot}; then {others} is called."
NOBODY = "Nobody is in the list."
TAKEN = "Room {slot} is in use. Nobody is called before you have chosen another room."
DIALLED = "Dialled in this order: {numbers}."
FREE_ROOMS = "Free rooms: {free} of {all}."

ASKED_BOTH = "Everybody is asked to say their name and to confirm."
ASKED_TO_CONFIRM = "Everybody is asked to confirm; names are not asked."
ASKED_FOR_NAME = "Everybody is asked to say their name, but not to confirm."
ASKED_NOTHING = "Everybody is in as soon as they answer; names are not asked."
PBX_DECIDES = "The phone system decides what people hear when they join, and whether a PIN is asked for."

WITH_PIN = "Guests need the PIN to dial in."
WITH_PIN_AT = "Guests dial {gateway} and key in the PIN."
PUBLIC = "Without a PIN, anybody who knows the number can join."
PUBLIC_AT = "Without a PIN, anybody who dials {slot} can join; guests can't come in through {gateway}."


def in_english(person: Checked) -> str:
    """The number and the name."""
    return f"{person.number or person.given} {person.name}".rstrip()


def what_happens(flight: Preflight, person: Person = in_english) -> tuple[Phrase, ...]:
    """One readable sentence: who rings when, what people hear, who else can come in."""
    called = [one for one in flight.people if one.is_called]
    if not called:
        return (Phrase(NOBODY),)
    if flight.is_taken:
        return (Phrase(TAKEN, {"slot": flight.plan.slot}),)
    first, others = called[0], called[1:]
    facts = {"first": person(first), "slot": flight.plan.slot, "others": _listed(others, person)}
    text = (ONE, TWO)[len(others)] if len(others) < 2 else SEVERAL
    return (Phrase(text, facts), *_how_they_join(flight))


def what_was_found(flight: Preflight, person: Person = in_english) -> tuple[Phrase, ...]:
    """One sentence for each kind of finding, with everybody of whom it is true; first, if they are very many."""
    many = how_many(flight)
    found = tuple(
        Phrase(text, {"people": _found(flight, people, finding, person)})
        for finding, text in FINDING_TEXTS.items()
        if (people := flight.with_finding(finding))
    )
    return found if many is None else (many, *found)


def how_many(flight: Preflight) -> Phrase | None:
    """That they are very many; None when they are not."""
    return Phrase(MANY, {"count": str(len(flight.plan.participants))}) if flight.is_large else None


def finding_about(checked: Checked, finding: Finding, person: Person = in_english) -> Phrase:
    """One finding about one person."""
    return Phrase(FINDING_TEXTS[finding], {"people": person(checked)})


def what_is_dialled(flight: Preflight) -> Phrase | None:
    """Each number as it will be sent, in order; None when nobody is called, or could be."""
    numbers = () if flight.is_taken else flight.sent
    return Phrase(DIALLED, {"numbers": ", ".join(numbers)}) if numbers else None


def free_rooms(flight: Preflight) -> Phrase | None:
    """How many shared rooms are free; None where rooms are not shared."""
    return Phrase(FREE_ROOMS, {"free": str(flight.free_rooms), "all": str(flight.rooms)}) if flight.rooms else None


def who_can_come_in(flight: Preflight, has_pin: bool | None = None) -> Phrase:
    """What a PIN, or none, means for those who are not called; `has_pin` asks for one of the two cases."""
    facts = {"gateway": flight.gateway, "slot": flight.plan.slot}
    if bool(flight.plan.pin) if has_pin is None else has_pin:
        return Phrase(WITH_PIN_AT if flight.gateway else WITH_PIN, facts)
    return Phrase(PUBLIC_AT if flight.gateway else PUBLIC, facts)


def _how_they_join(flight: Preflight) -> tuple[Phrase, ...]:
    if flight.are_options_open is not True:
        return (Phrase(PBX_DECIDES),)
    plan = flight.plan
    asked = (ASKED_FOR_NAME if plan.ask_names else ASKED_NOTHING) if plan.instant else None
    if asked is None:
        asked = ASKED_BOTH if plan.ask_names else ASKED_TO_CONFIRM
    return (Phrase(asked), who_can_come_in(flight))


def _found(flight: Preflight, people: Iterable[Checked], finding: Finding, person: Person) -> str:
    if finding is not Finding.PERHAPS_SAME_PERSON:
        return _listed(people, person)
    pairs: list[Checked] = []
    for one in people:
        first = next((other for other in flight.people if other.number == one.other), None)
        pairs.extend(each for each in (first, one) if each is not None and each not in pairs)
    return _listed(pairs, person)


def _listed(people: Iterable[Checked], person: Person) -> str:
    names = [person(one) for one in people]
    return ", ".join(names[:MOST_NAMED]) + (" …" if len(names) > MOST_NAMED else "")
