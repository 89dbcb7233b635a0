"""Which phone numbers a piece of free text holds: a line of an e-mail, a link, a cell of a table."""

import re
from collections.abc import Container

from callboard.domain.phone_number import clean_number, same_number

LONGEST_TEXT = 200
"""Characters that are looked at (ui-spec, section 8)."""

_RUN = re.compile("\\+?\\(?[0-9](?:[ .\\-/()\u00a0\u2009\u202f\u2010-\u2015]{0,2}[0-9])*")
_DATE_OR_TIME = re.compile(
    r"(?<![0-9.+/:-])(?:[0-9]{1,4}([./-])[0-9]{1,2}\1[0-9]{1,4}|[0-9]{1,2}:[0-9]{2})(?![./:-]?[0-9])"
)
_FEWEST_DIGITS = 6


def numbers_in(text: str, internal: Container[str]) -> tuple[str, ...]:
    """The numbers in `text` as they would be dialled, each once, in their order.

    A text that is one number as a whole is taken as it is. Inside other text a short run of digits counts only
    when it is an `internal` number, and dates do not count.
    """
    start = text[:LONGEST_TEXT].strip()
    if _DATE_OR_TIME.fullmatch(start):
        return ()
    whole = clean_number(start)
    if isinstance(whole, str):
        return (whole,)
    found: list[str] = []
    for run in _RUN.findall(_DATE_OR_TIME.sub(";", start)):
        number = clean_number(run)
        if not isinstance(number, str):
            continue
        long_enough = sum(map(str.isdigit, number)) >= _FEWEST_DIGITS
        if (long_enough or number in internal) and not any(same_number(number, other) for other in found):
            found.append(number)
    return tuple(found)
