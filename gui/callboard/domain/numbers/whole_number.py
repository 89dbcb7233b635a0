"""Whether a text is one number and nothing else, and what is to be known of a number by how it is written."""

import re
from collections.abc import Container

from callboard.domain.numbers.digit_runs import LONGEST_RUN, MOST_DIGITS, pieces_of, without_dates
from callboard.domain.numbers.left_out import SPACES, looks_like_date, shape_reason
from callboard.domain.numbers.number_chip import ChipNote, NumberChip
from callboard.domain.numbers.phone_number import clean_number, is_code

_CODE = re.compile(r"\+?[0-9*#]+")
_TICKET = re.compile("#[0-9]{4,}")
_WHOLE = re.compile("\\+?\\(?(?P<digits>[0-9][0-9" + SPACES + ".\\-/()\u2010-\u2015]*)")


def whole_number(text: str, internal: Container[str]) -> NumberChip | None:
    """The one number that `text` is, with nothing beside it: then it is what was meant, however short."""
    if len(text) > LONGEST_RUN:
        return None
    written = text.strip().rstrip(".,;:!?")
    if is_code(written) and _CODE.fullmatch(written) and not _TICKET.fullmatch(written):
        code = clean_number(written)
        notes = () if written in internal else (ChipNote.CODE,)
        return NumberChip(code, written, notes=notes) if isinstance(code, str) else None
    whole = _WHOLE.fullmatch(written)
    if whole is None or shape_reason(written, "") is not None:
        return None
    if any(is_date for _, is_date in without_dates(written, 0, len(written))):
        return None
    pieces = list(pieces_of(written, whole.start("digits"), len(written), internal))
    number = clean_number(written[: pieces[0].end])
    if len(pieces) != 1 or not isinstance(number, str):
        return None
    return NumberChip(number, written, notes=notes_of(written[: pieces[0].end], number, pieces[0].choice))


def notes_of(written: str, number: str, choice: str = "", *more: ChipNote) -> tuple[ChipNote, ...]:
    """What was done to `written` to make `number` of it, and what is doubtful about it."""
    notes = list(more)
    if "(0)" in written and number.startswith(("+", "00")):
        notes.append(ChipNote.TRUNK_ZERO)
    if choice:
        notes.append(ChipNote.CHOICE)
    if number.isdigit() and written.isdigit() and looks_like_date(number):
        notes.append(ChipNote.MAYBE_DATE)
    if len(number.lstrip("+")) > MOST_DIGITS:
        notes.append(ChipNote.LONG)
    return tuple(notes)
