"""People on vCards of any version: read from a file of them, and written as version 3.0, which every program reads."""

import re
from collections.abc import Iterable

from callboard.domain.people.contact import MOST_NUMBERS, Contact, ContactNumber, NumberKind
from callboard.domain.people.people_read import PeopleRead, ReadingPeople
from callboard.domain.people.vcard_lines import CardLine, card_lines, escaped, folded_lines, parts_of, unescaped

_BEGINS = re.compile(r"(?:^|[\r\n])[ \t\ufeff]*BEGIN:VCARD[ \t]*(?:[\r\n]|$)", re.IGNORECASE)
_LOOKED_AT = 20_000
_GROUP_MARKS = frozenset({"KIND", "X-ADDRESSBOOKSERVER-KIND"})
_WANTED = frozenset({"BEGIN", "END", "AGENT", "N", "FN", "ORG", "TEL", "NOTE"}) | _GROUP_MARKS
_MOST_LINES = 4 * MOST_NUMBERS
"""Of one card that are looked at."""
_KINDS = (
    ("FAX", NumberKind.FAX),
    ("CELL", NumberKind.MOBILE),
    ("MAIN", NumberKind.MAIN),
    ("HOME", NumberKind.HOME),
    ("WORK", NumberKind.WORK),
)
_TYPES = {
    NumberKind.WORK: ";TYPE=WORK,VOICE",
    NumberKind.MOBILE: ";TYPE=CELL",
    NumberKind.HOME: ";TYPE=HOME,VOICE",
    NumberKind.FAX: ";TYPE=FAX",
    NumberKind.MAIN: ";TYPE=MAIN",
    NumberKind.OTHER: ";TYPE=VOICE",
}


def are_cards(text: str) -> bool:
    """Whether `text` begins as a file of vCards does."""
    return _BEGINS.search(text[:_LOOKED_AT]) is not None


def people_on_cards(text: str) -> PeopleRead:
    """Everybody in a file of vCards."""
    reading = ReadingPeople()
    card: list[CardLine] | None = None
    agents = 0
    for line in card_lines(text, _WANTED):
        if line.name == "BEGIN":
            if card and (card[-1].name == "AGENT" or agents):
                agents += 1  # somebody's assistant, on a card within the card
                continue
            if card is not None:
                _take(card, reading)  # it was never ended
            card = []
        elif line.name == "END":
            if agents:
                agents -= 1
            elif card is not None:
                _take(card, reading)
                card = None
        elif card is not None and not agents and len(card) < _MOST_LINES:
            card.append(line)
    if card is not None:
        _take(card, reading)
    return reading.result()


def written_cards(people: Iterable[Contact]) -> str:
    """The vCards of `people`, one after the other."""
    return folded_lines(line for contact in people for line in _lines_of(contact))


def _take(card: list[CardLine], reading: ReadingPeople) -> None:
    if any(line.name in _GROUP_MARKS and line.value.strip().casefold() == "group" for line in card):
        reading.pass_over()  # a list of people, who have cards of their own
        return
    numbers = [found for line in card if line.name == "TEL" and (found := _number(line, reading)) is not None]
    company = next((parts_of(line.value)[0] for line in card if line.name == "ORG"), "")
    notes = "\n".join(unescaped(line.value) for line in card if line.name == "NOTE")
    reading.person(_name_on(card, company, numbers), company, numbers, notes)


def _name_on(card: list[CardLine], company: str, numbers: list[ContactNumber]) -> str:
    """What somebody is called; "" where the card, which must say something, only repeats the company or a number."""
    parts = next((parts_of(line.value) for line in card if line.name == "N"), None)
    last, first = ([*(parts or ()), "", ""])[:2]
    in_parts = " ".join(filter(None, (first.strip(), last.strip())))
    full = next((unescaped(line.value).strip() for line in card if line.name == "FN"), "")
    if parts is not None and not any(part.strip() for part in parts):
        stand_ins = {company.strip(), *(one.number for one in numbers)}
        return "" if full in stand_ins else full
    return full or in_parts


def _number(line: CardLine, reading: ReadingPeople) -> ContactNumber | None:
    value = unescaped(line.value).strip()
    if value[:4].casefold() == "tel:":
        value = value[4:].partition(";")[0]
    kind = next((kind for word, kind in _KINDS if any(word in each for each in line.words)), NumberKind.OTHER)
    return reading.number(value, kind)


def _lines_of(contact: Contact) -> Iterable[str]:
    first, _, last = contact.name.rpartition(" ")
    yield "BEGIN:VCARD"
    yield "VERSION:3.0"
    yield f"N:{escaped(last)};{escaped(first)};;;"
    yield f"FN:{escaped(contact.shown_name)}"
    if contact.company:
        yield f"ORG:{escaped(contact.company)}"
    for one in contact.numbers:
        yield f"TEL{_TYPES[one.kind]}:{one.number}"
    if contact.notes:
        yield f"NOTE:{escaped(contact.notes)}"
    yield "END:VCARD"
