"""The lines of vCards, whole: those of long texts were folded, and those of old programs are quoted.

vobject reads and writes each line. What it is given is bounded and known to have the form of a line before: where it
has not, its expression for a line takes twice as long for every two characters more, and its joining of lines the
square of their number.
"""

import importlib
import io
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

LONGEST_LINE = 50_000
"""Characters that are looked at; quoted ones count several times."""

_BREAK = re.compile(r"\r\n|\n|\r")
_VALUE = r'(?:"[^"]*"|[^";:,]*)'
_LINE = re.compile(
    rf"(?:[a-zA-Z0-9_-]+\.)?(?P<name>[a-zA-Z0-9_-]+)(?:;[a-zA-Z0-9_-]+(?:={_VALUE}(?:,{_VALUE})*)?)*+:", re.DOTALL
)
_NAME = re.compile(r"(?:[a-zA-Z0-9_-]+\.)?([a-zA-Z0-9_-]+)[;:]")
_QUOTED = re.compile(r"[;=]QUOTED-PRINTABLE[;:]", re.IGNORECASE)
_CHARSET = re.compile(r";CHARSET=[^;:]*", re.IGNORECASE)
_PART = re.compile(r"((?:[^;\\]|\\.|\\$)*)(?:;|$)", re.DOTALL)
_QUOTED_WORD = "QUOTED-PRINTABLE"
_HEAD = 200


@dataclass(frozen=True, slots=True)
class CardLine:
    """`name` in capitals; `words` are all its parameters and their values, in capitals. `value` as it was written, but
    no longer quoted."""

    name: str
    words: frozenset[str]
    value: str


def card_lines(text: str, wanted: frozenset[str]) -> Iterator[CardLine]:
    """The lines called one of `wanted` (in capitals), in their order. Those that have no form are passed over."""
    for whole in _whole_lines(text, wanted):
        line = _LINE.match(whole)
        if line is not None:
            found = _read(whole, line)
            if found is not None:
                yield found


def folded_lines(lines: Iterable[str]) -> str:
    """`lines` as they stand in a card: each at most 75 bytes, the rest on lines that begin with a space."""
    vobject, file = _vobject(), io.StringIO()
    for line in lines:
        vobject.foldOneLine(file, line)
    return file.getvalue()


def escaped(text: str) -> str:
    """`text` as a value may have it."""
    return str(_vobject().backslashEscape(text))


def unescaped(value: str) -> str:
    """The text that is meant."""
    return re.sub(r"\\(.)", lambda found: "\n" if found[1] in "nN" else found[1], value, flags=re.DOTALL)


def parts_of(value: str) -> list[str]:
    """The parts of a value that has several, each as the text that is meant."""
    return [unescaped(part) for part in _PART.findall(value)]


def _whole_lines(text: str, wanted: frozenset[str]) -> Iterator[str]:
    parts: list[str] = []
    length = 0
    is_quoted = False
    for line in _physical_lines(text):
        if is_quoted and parts and parts[-1].endswith("="):
            parts.append(f"\n{line}")
        elif line[:1] in (" ", "\t"):
            if parts and length < LONGEST_LINE:
                parts.append(line[1:])
        else:
            if parts:
                yield "".join(parts)[:LONGEST_LINE]
            name = _NAME.match(line[:_HEAD])
            is_wanted = name is not None and name[1].upper() in wanted
            parts, length = [line] if is_wanted else [], 0
            is_quoted = is_wanted and _QUOTED.search(line[:_HEAD]) is not None
        length += len(line)
        if length >= LONGEST_LINE:
            is_quoted = False
    if parts:
        yield "".join(parts)[:LONGEST_LINE]


def _physical_lines(text: str) -> Iterator[str]:
    start = 0
    for found in _BREAK.finditer(text):
        yield text[start : found.start()]
        start = found.end()
    yield text[start:]


def _read(whole: str, line: re.Match[str]) -> CardLine | None:
    vobject = _vobject()
    try:
        name, params, value, _ = vobject.parseLine(whole)
    except vobject.VObjectError:
        return None
    words = frozenset(str(word).upper() for param in params for word in param)
    if _QUOTED_WORD in words:
        value = _unquoted(whole[: line.end() - 1], whole[line.end() - 1 :])
    return None if value is None else CardLine(str(name).upper(), words, str(value))


def _unquoted(head: str, value: str) -> str | None:
    """The value of a quoted line; what says of itself that it is in one encoding is in another often enough."""
    for charset in ("", ";CHARSET=UTF-8", ";CHARSET=CP1252"):
        said = f"{_CHARSET.sub('', head) if charset else head}{charset}{value}"
        try:
            return str(_vobject().textLineToContentLine(said).value)
        except (ValueError, LookupError):
            continue
    return None


@lru_cache(maxsize=1)
def _vobject() -> Any:
    """It is read when the first card is. What it cannot read it would write into the log, with the names in it."""
    found = importlib.import_module("vobject.base")
    found.logger.disabled = True
    return found
