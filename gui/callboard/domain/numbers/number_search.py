"""Which phone numbers a piece of free text holds: a line of an e-mail, a link, a cell of a table.

Not by PhoneNumberMatcher of `phonenumbers`. Its strict mode passes over numbers without an area code and all internal
ones, its lenient mode takes dates and years for numbers and cuts one number into two, and both need a country. What a
phone system can dial is wider than what a country's plan allows. That matcher is up to 40 times slower as well (3 ms
for the worst 200 characters), though that alone would not decide.
"""

import re
from collections.abc import Container, Iterator

from callboard.domain.numbers.phone_number import clean_number, is_code, same_number

LONGEST_TEXT = 200
"""Characters that are looked at (ui-spec, section 8)."""
MOST_DIGITS = 15
"""More digits in a row inside other text are no phone number (ITU-T E.164) but an account or an order."""

_RUN = re.compile("\\+?\\(?[0-9](?:[ .\\-/()\u00a0\u2009\u202f\u2010-\u2015]{0,2}[0-9])*")
_DATE_OR_TIME = re.compile(
    r"(?<![0-9.+/:-])(?:[0-9]{1,4}([./-])[0-9]{1,2}\1[0-9]{1,4}|[0-9]{1,2}:[0-9]{2})(?![./:-]?[0-9])"
)
_NOT_TEXT = re.compile(
    r"\b[a-z][a-z0-9+]*://\S+"  # an address of the web
    r"|\bwww\.\S+"
    r"|\S+@\S+"  # an e-mail address
    r"|\b(?=[0-9.]*[0-9]{3})[0-9]{1,3}(?:\.[0-9]{1,3}){3}\b"  # an address of a computer
    r"|[$\u20ac\u00a3]\s?[0-9][0-9.,]*|[0-9][0-9.,]*\s?[$\u20ac\u00a3]",  # money
    re.IGNORECASE,
)
_CHOICE_AT_END = re.compile(r"(?<=[0-9]{4})/[0-9]{1,3}$")
"""0311/12 on a business card: the last digits stand instead of those before the stroke."""
_SEPARATES = re.compile("[^ .\\-/()\u00a0\u2009\u202f\u2010-\u2015]")
_BREAKS = "\n\r\t\u00a0\u2028\u2029"
_FEWEST_DIGITS = 6


def numbers_in(text: str, internal: Container[str]) -> tuple[str, ...]:
    """The numbers in `text` as they would be dialled, each once, in their order.

    A text that is one number as a whole is taken as it is. Inside other text a short run of digits counts only
    when it is an `internal` number; dates, sums, addresses and digits with letters around them do not count.
    """
    start = _beginning_of(text).strip().rstrip(".,;:!?")
    if _DATE_OR_TIME.fullmatch(start) or _NOT_TEXT.fullmatch(start):
        return ()
    start = _CHOICE_AT_END.sub("", start)
    whole = clean_number(start)
    if isinstance(whole, str) and (is_code(whole) or _RUN.fullmatch(start)):
        return (whole,)
    found: list[str] = []
    for run in _runs_in(_NOT_TEXT.sub(";", _DATE_OR_TIME.sub(";", start))):
        number = clean_number(_CHOICE_AT_END.sub("", run))
        if not isinstance(number, str) or any(same_number(number, other) for other in found):
            continue
        if number in internal or _FEWEST_DIGITS <= sum(map(str.isdigit, number)) <= MOST_DIGITS:
            found.append(number)
    return tuple(found)


def _beginning_of(text: str) -> str:
    """What is looked at; a number that goes on behind it would be another number, so it is left out."""
    start = text[:LONGEST_TEXT]
    if len(text) > LONGEST_TEXT:
        last = next(iter(list(_RUN.finditer(start))[-1:]), None)
        if last is not None and not _SEPARATES.search(start, last.end()):
            return start[: last.start()]
    return start


def _runs_in(text: str) -> Iterator[str]:
    # A run with a letter on it is passed over as a whole: what is left of it might be dialled otherwise.
    for match in _RUN.finditer(text):
        before, after = text[: match.start()][-2:][::-1], text[match.end() :][:2]
        is_glued = (_is_letter(before[:1]) and not match[0].startswith("+")) or _hides_digit(before)
        if not is_glued and not (_is_letter(after[:1]) and after[0] not in "xX") and not _hides_digit(after):
            yield match[0]


def _is_letter(character: str) -> bool:
    return character.isalpha() or character == "_"


def _hides_digit(neighbours: str) -> bool:
    """Whether the number goes on behind a character that nobody sees."""
    return (
        len(neighbours) > 1
        and not neighbours[0].isprintable()
        and neighbours[1].isdigit()
        and neighbours[0] not in _BREAKS
    )
