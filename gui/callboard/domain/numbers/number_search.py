"""Which phone numbers a short piece of free text holds: a line of an e-mail, a link, a cell of a table.

Not by PhoneNumberMatcher of `phonenumbers`. Its strict mode passes over numbers without an area code and all internal
ones, its lenient mode takes dates and years for numbers and cuts one number into two, and both need a country. What a
phone system can dial is wider than what a country's plan allows. That matcher is up to 40 times slower as well (3 ms
for the worst 200 characters), though that alone would not decide.
"""

from collections.abc import Container

from callboard.domain.numbers.digit_runs import RUN
from callboard.domain.numbers.left_out import SPACES
from callboard.domain.numbers.number_chips import chips_in

LONGEST_TEXT = 200
"""Characters that are looked at (ui-spec, section 8)."""

_WITHIN = frozenset(SPACES + ".-/()\u2010\u2011\u2012\u2013\u2014\u2015")


def numbers_in(text: str, internal: Container[str]) -> tuple[str, ...]:
    """The numbers in the beginning of `text` as they would be dialled, each once, in their order.

    A text that is one number as a whole is taken as it is. Inside other text a short run of digits counts only
    when it is an `internal` number; what does not count is said by `number_chips`.
    """
    return chips_in(_beginning_of(text), internal).numbers


def _beginning_of(text: str) -> str:
    """What is looked at; a number that goes on behind it would be another number, so it is left out."""
    start = text[:LONGEST_TEXT]
    if len(text) > LONGEST_TEXT:
        last = next(iter(list(RUN.finditer(start))[-1:]), None)
        if last is not None and _WITHIN.issuperset(start[last.end() :]):
            return start[: last.start()]
    return start
