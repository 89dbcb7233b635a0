"""Where in a text digits stand together that may be numbers, and how they are cut apart or put together."""

import re
from collections.abc import Container, Iterator
from typing import NamedTuple

from callboard.domain.numbers.left_out import DATE_OR_TIME, SPACES, Span

MOST_DIGITS = 15
"""More digits in a row inside other text are no phone number (ITU-T E.164) but an account or an order."""
FEWEST_DIGITS = 6
"""Fewer count only when they are a number inside the phone system."""
MOST_TOGETHER = 13
"""Digits of a number with what stands behind a dash; more are two."""

_BETWEEN = SPACES + ".\\-/()\u2010-\u2015"
RUN = re.compile(f"[0-9](?:[{_BETWEEN}]{{0,3}}[0-9])*+")
LONGEST_RUN = 200
"""Characters of a run that are looked at; a longer one is no number."""
_LOOSE = re.compile(f"[{SPACES}]{{2,3}}|[{SPACES}]?/[{SPACES}]?|[{SPACES}][\\-\u2010-\u2015][{SPACES}]")
_NEXT_ZERO = re.compile(f"[{SPACES}](?=0)")
_LINE_END = re.compile(f"(?P<mark>[\\-\u2010\u2011\u00ad/]?)[{SPACES}]*\\r?\\n[{SPACES}]*(?=\\(?[0-9])")
_ENDS_THERE = re.compile(f"[{SPACES}]*(?:[\\r\\n\\t,;)|]|$|\\.(?![0-9]))")


class Piece(NamedTuple):
    """Digits from `start` to `end` of the text; `choice` is what stands behind a stroke instead of the last digits."""

    start: int
    end: int
    choice: str = ""


def digit_count(written: str) -> int:
    """How many digits there are."""
    return sum(map(str.isdigit, written))


def without_dates(text: str, start: int, end: int) -> Iterator[tuple[Span, bool]]:
    """The run from `start` to `end`, cut at dates and times; with each part whether it is one of those."""
    at = start
    if end - start >= 8 or text[end : end + 1] == ":":
        for found in DATE_OR_TIME.finditer(text, start, min(len(text), end + 6)):
            if found.start() >= end:
                break
            if found.start() > at:
                yield _trimmed(text, at, found.start()), False
            yield found.span(), True
            at = found.end()
    if at < end:
        yield _trimmed(text, at, end), False


def pieces_of(text: str, start: int, end: int, internal: Container[str]) -> Iterator[Piece]:
    """The numbers that stand side by side from `start` to `end`."""
    words = text[start:end].split()
    if len(words) > 1 and all(word in internal for word in words):
        at = start
        for word in words:
            at = text.index(word, at)
            yield Piece(at, at + len(word))
            at += len(word)
        return
    begin, count = start, digit_count(text[start:end])
    if count > MOST_DIGITS and (cut := _two_in(text, start, end)):
        yield from pieces_of(text, *_trimmed(text, start, cut), internal)
        yield from pieces_of(text, cut + 1, end, internal)
        return
    cuts = [found.span() for found in _LOOSE.finditer(text, start, end)]
    for place, (left, right) in enumerate(cuts):
        following = text[right : cuts[place + 1][0] if place + 1 < len(cuts) else end]
        joint = _joint(text[begin:left], following, text[left:right])
        if joint == "choice":
            yield Piece(begin, left, text[left:end].strip())
            return
        if joint == "two":
            yield Piece(begin, left)
            begin = right
    yield Piece(begin, end)


def _joint(before: str, following: str, between: str) -> str:
    first, second = digit_count(before), digit_count(following)
    if first >= FEWEST_DIGITS and second >= FEWEST_DIGITS:
        is_one = "/" in between and first + second <= MOST_DIGITS and not following.startswith("0")
        return "one" if is_one else "two"
    if first < FEWEST_DIGITS - 2:
        return "one"
    if first + second <= MOST_TOGETHER and "/" not in between:
        return "one"
    if second <= 3 or first + second > MOST_TOGETHER:
        return "choice" if "/" in between or "-" in between else "two"
    return "one"


def _two_in(text: str, start: int, end: int) -> int | None:
    """Where two whole numbers, each with its leading zero, stand one behind the other."""
    for found in _NEXT_ZERO.finditer(text, start, min(end, start + LONGEST_RUN)):
        counts = digit_count(text[start : found.start()]), digit_count(text[found.end() : end])
        if 9 <= counts[0] <= MOST_DIGITS and counts[1] >= 9:
            return found.start()
    return None


def goes_on(text: str, end: int, start: int, is_begun: bool, internal: Container[str]) -> Span | None:
    """Where the number from `start` to `end` goes on at the beginning of the next line, as in the lines of a PDF: it
    ended in a dash, or it `is_begun`, too short, and what follows is too short as well and stands by itself."""
    found = _LINE_END.match(text, end)
    run = RUN.search(text, found.end(), found.end() + LONGEST_RUN) if found is not None else None
    if found is None or run is None:
        return None
    first, second = digit_count(text[start:end]), digit_count(run[0])
    whole, is_area = first + second, first < FEWEST_DIGITS
    stands_alone = _ENDS_THERE.match(text, run.end()) is not None
    if run[0] in internal or not FEWEST_DIGITS <= whole <= MOST_DIGITS:
        return None
    if found["mark"]:
        return run.span() if stands_alone and (second < FEWEST_DIGITS or is_area) else None
    if not is_begun or first >= 10 or whole < 9 or not (stands_alone or is_area):
        return None
    is_rest = second <= FEWEST_DIGITS or (is_area and not run[0].startswith("0"))
    return run.span() if is_rest else None


def _trimmed(text: str, start: int, end: int) -> Span:
    while start < end and not text[start].isdigit():
        start += 1
    while end > start and not text[end - 1].isdigit():
        end -= 1
    return start, end
