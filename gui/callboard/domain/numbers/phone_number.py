"""Phone numbers: parse, compare, show and mask. Nobody else slices digits."""

import re
import unicodedata

from callboard.domain.problems import Problem, ProblemCode, problem

LONGEST_NUMBER = 32
"""Digits a number may have (ui-spec, section 7.4)."""

_SEPARATORS = re.compile("[\\s.\\-/()\\[\\]\u00a0\u2009\u202f\u2010-\u2015]+")
_TRUNK_ZERO = re.compile(r"(?<=\d)\s*\(0\)\s*")
_DIALLABLE = re.compile(r"\+?[0-9*#]+")
_LONG_RUN = re.compile(r"\+?\d[\d*#]{5,}")
_SHORTEST_SUFFIX = 7


def clean_number(text: str) -> str | Problem:
    """The characters to dial for what somebody typed: digits, `*`, `#` and one leading `+`; or the Problem.

    "(0)" after a country code is dropped; letters are not turned into digits (ui-spec, section 12).
    """
    if len(text) > LONGEST_NUMBER * 4:
        return problem(ProblemCode.NUMBER_TOO_LONG, most=str(LONGEST_NUMBER))
    if any(unicodedata.category(character) in {"Cc", "Cf", "Cs", "Co", "Cn"} for character in text.strip()):
        return problem(ProblemCode.NUMBER_HAS_FORBIDDEN_CHARACTERS, number=printable(text))
    stripped = text.strip()
    if stripped.startswith(("+", "00")):
        stripped = _TRUNK_ZERO.sub("", stripped)
    number = _SEPARATORS.sub("", stripped)
    if not number or number == "+":
        return problem(ProblemCode.NUMBER_EMPTY)
    if any(character.isalpha() for character in number):
        return problem(ProblemCode.NUMBER_HAS_LETTERS, number=printable(text))
    if not number.isascii() or not _DIALLABLE.fullmatch(number):
        return problem(ProblemCode.NUMBER_HAS_FORBIDDEN_CHARACTERS, number=printable(text))
    if len(number) > LONGEST_NUMBER:
        return problem(ProblemCode.NUMBER_TOO_LONG, most=str(LONGEST_NUMBER))
    return number


def is_code(number: str) -> bool:
    """Whether `number` holds `*` or `#`: a code for the phone system, not a phone number."""
    return "*" in number or "#" in number


def same_number(one: str, other: str) -> bool:
    """Whether both reach the same phone, as far as digits tell: equal, or one is the other with a prefix.

    Short (internal) numbers and codes must be equal to the letter.
    """
    if one == other:
        return True
    ends = one[-1:], other[-1:]
    if ends[0] != ends[1] and all(map(str.isdecimal, ends)):
        return False  # most pairs; a list of many people is compared each with each
    if is_code(one) or is_code(other):
        return False
    short, long = sorted((_significant(one), _significant(other)), key=len)
    return len(short) >= _SHORTEST_SUFFIX and long.endswith(short)


def _significant(number: str) -> str:
    return "".join(filter(str.isdigit, number)).lstrip("0")


def masked(text: str) -> str:
    """`text` for a log: longer numbers keep two digits at each end, internal numbers stay readable."""
    return _LONG_RUN.sub(lambda found: f"{found[0][:2]}{'*' * (len(found[0]) - 4)}{found[0][-2:]}", text)


def printable(text: str, longest: int = 40) -> str:
    """`text` from outside, safe to show: no control or direction characters, at most `longest` characters."""
    if len(text) <= longest and text.isprintable():
        # Nearly every number and name; this runs several times for each event. Python calls nothing of what is
        # filtered below printable.
        return " ".join(text.split()) if " " in text else text
    kept = "".join(" " if unicodedata.category(c) in {"Cc", "Zl", "Zp"} else c for c in text[: longest * 4])
    kept = "".join(c for c in kept if unicodedata.category(c) not in {"Cf", "Cs", "Co", "Cn"})
    kept = " ".join(kept.split())
    return kept if len(kept) <= longest else kept[: longest - 1] + "…"
