"""The numbers on vCards that somebody pastes, with their names and kinds."""

import re
from collections.abc import Container

from callboard.domain.numbers.number_chip import ChipKind, LeftOut, LeftOutReason, NumberChip, Pasted
from callboard.domain.numbers.phone_number import clean_number, printable
from callboard.domain.numbers.vcard_numbers import phone_lines
from callboard.domain.numbers.whole_number import notes_of

CARD_MARK = "BEGIN:VCARD"
LONGEST_WRITTEN = 60
SHORTEST = 2
_CARD = re.compile("BEGIN:VCARD.*?(?:END:VCARD|\\Z)", re.DOTALL | re.IGNORECASE)


def holds_cards(text: str) -> bool:
    """Whether `text` is one card or several."""
    return CARD_MARK in text or CARD_MARK in text.upper()


def beside_cards(text: str) -> str:
    """What of `text` is on no card."""
    return _CARD.sub("\n", text)


def chips_on_cards(text: str, internal: Container[str], most: int) -> Pasted:
    """The numbers of all cards in `text`, at most so many, and the TEL lines that hold none."""
    chips: dict[str, NumberChip] = {}
    left_out: dict[str, LeftOut] = {}
    for line in phone_lines(text):
        if len(chips) >= most or len(left_out) >= most:
            return Pasted(tuple(chips.values()), tuple(left_out.values()), is_cut=True)
        number, written = clean_number(line.value), printable(line.value, LONGEST_WRITTEN)
        if not isinstance(number, str):
            if written:
                left_out.setdefault(written, LeftOut(written, LeftOutReason.LETTERS))
        elif len(number) < SHORTEST and number not in internal:
            left_out.setdefault(written, LeftOut(written, LeftOutReason.TOO_SHORT, number))
        elif number not in chips:
            kind = _kind_of(line.how)
            chips[number] = NumberChip(number, written, line.name, kind, notes_of(line.value, number))
    return Pasted(tuple(chips.values()), tuple(left_out.values()))


def _kind_of(how: str) -> ChipKind:
    if "FAX" in how:
        return ChipKind.FAX
    if "CELL" in how or "IPHONE" in how:
        return ChipKind.MOBILE
    return ChipKind.PHONE if any(word in how for word in ("WORK", "HOME", "VOICE", "MAIN")) else ChipKind.UNSAID
