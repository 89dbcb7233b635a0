"""Whom a pasted list names: lines of an e-mail, cells of a table, addresses with numbers in angle brackets.

Each line is cut at tabs, semicolons and commas. A line of cells is one person or several: names and numbers are
put together in the order in which they stand. A first line without any number above lines with numbers is a head,
and then each line is one person with the first number in it.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from callboard.domain.conferences.conference_template import Invited
from callboard.domain.extension import Extension
from callboard.domain.numbers.number_search import numbers_in
from callboard.domain.numbers.phone_number import clean_number, printable, same_number

LONGEST_LIST = 20_000
"""Characters that are looked at."""
MOST_PEOPLE = 100
LONGEST_CELL = 200

_CELL = re.compile(r'\s*(?:"((?:[^"]|"")*)"|([^\t;,]*))\s*(?:[\t;,]|$)')
_BRACKETED = re.compile(
    r"^(?P<name>[^<>]*)<\s*(?:(?:tel|callto|sips?):)?(?P<number>[^<>@]+)(?:@[^<>]*)?>$", re.IGNORECASE
)
_NUMBER_LAST = re.compile(r"^(?P<name>.*?[^\W\d_].*?)[\s:=\u2013\u2014-]+(?P<number>\+?\(?[0-9][0-9 ()./\u00a0-]*)$")
_NUMBER_FIRST = re.compile(r"^(?P<number>\+?\(?[0-9][0-9 ()./\u00a0-]*)[\s:=\u2013\u2014-]+(?P<name>[^\W\d_].*)$")
_LINK = re.compile(r"^(?:tel|callto):", re.IGNORECASE)
_AROUND_NAME = " \"'\t:=()-\u2013\u2014"
_LIST_MARK = re.compile(r"^\s*(?:[-*\u2022\u00b7]\s+|[0-9]{1,2}[.)]\s+(?=\D))")


@dataclass(frozen=True, slots=True)
class RosterText:
    """`people` in their order, each number once; `unread` are the lines or cells in which nobody was found.

    `double` are people named more than once. `is_cut` when there was more than is looked at.
    """

    people: tuple[Invited, ...] = ()
    unread: tuple[str, ...] = ()
    double: tuple[Invited, ...] = ()
    is_cut: bool = False


@dataclass(frozen=True, slots=True)
class _Cell:
    text: str
    numbers: tuple[str, ...] = ()
    name: str = ""


def roster_in(text: str, extensions: Mapping[str, Extension]) -> RosterText:
    """Read `text`. A name alone counts when exactly one of `extensions` has it."""
    reader = _Reader(extensions)
    lines = [reader.cells(line) for line in text[:LONGEST_LIST].splitlines() if line.strip()]
    has_head = len(lines) > 1 and len(lines[0]) > 1 and not any(cell.numbers for cell in lines[0])
    has_head = has_head and all(any(cell.numbers for cell in line) for line in lines[1:])
    for line in lines[1:] if has_head else lines:
        reader.take(line, is_row=has_head)
    people = reader.people
    is_cut = len(text) > LONGEST_LIST or len(people) > MOST_PEOPLE
    return RosterText(tuple(people[:MOST_PEOPLE]), tuple(reader.unread), tuple(reader.double), is_cut)


class _Reader:
    """Collects people line by line."""

    def __init__(self, extensions: Mapping[str, Extension]) -> None:
        self._extensions = extensions
        self.people: list[Invited] = []
        self.unread: list[str] = []
        self.double: list[Invited] = []
        self._numbers_by_name: dict[str, list[str]] = {}
        for extension in extensions.values():
            self._numbers_by_name.setdefault(_folded(extension.name), []).append(extension.number)

    def cells(self, line: str) -> list[_Cell]:
        """The cells of a line that hold something."""
        return [self._read(cell) for cell in _cells_of(_LIST_MARK.sub("", line)) if cell]

    def take(self, line: list[_Cell], is_row: bool) -> None:
        """Put whoever is in `line` on the list; `is_row` when it is one person, however many numbers it has."""
        if is_row:
            first = next(cell for cell in line if cell.numbers)
            named = (cell.name or cell.text for cell in line if cell.name or not cell.numbers)
            self._add(first.numbers[0], first.name or next(named, ""))
            return
        pending: list[str] = []
        for cell in line:
            if cell.numbers:
                self._take_named(cell, pending)
                pending = []
            elif cell.text:
                pending.append(cell.text)
        self._take_names(pending)

    def _take_named(self, cell: _Cell, before: list[str]) -> None:
        """`before` are the cells without a number that stand before this one: its name, or people of their own."""
        name = cell.name
        if not name:
            name = ", ".join(before)
        elif len(before) == 1 and " " not in before[0] and not self._of_name(before[0]):
            name = f"{before[0]}, {name}"  # Berg, Anna 101
        else:
            self._take_names(before)
        for number in cell.numbers:
            self._add(number, name)

    def _take_names(self, pending: list[str]) -> None:
        whole = self._of_name(", ".join(pending)) or self._of_name(" ".join(reversed(pending)))
        if whole:
            self._add(whole, "")
            return
        for text in pending:
            number = self._of_name(text)
            if number:
                self._add(number, "")
            else:
                self.unread.append(text)

    def _add(self, number: str, name: str) -> None:
        person = Invited(number, printable(name, LONGEST_CELL))
        is_double = any(same_number(number, other.number) for other in self.people)
        (self.double if is_double else self.people).append(person)

    def _of_name(self, text: str) -> str:
        numbers = self._numbers_by_name.get(_folded(text), [])
        return numbers[0] if len(numbers) == 1 and text.strip() else ""

    def _read(self, cell: str) -> _Cell:
        if len(cell) > LONGEST_CELL:
            return _Cell(printable(cell))
        cell = _LINK.sub("", cell)
        bracketed = _BRACKETED.match(cell)
        if bracketed is not None and isinstance(number := clean_number(bracketed["number"]), str):
            return _Cell(cell, (number,), bracketed["name"].strip(" \"'\t"))
        words = tuple(cell.split())
        if len(words) > 1 and all(word in self._extensions for word in words):
            return _Cell(cell, words)
        numbers = numbers_in(cell, self._extensions)
        for pattern in (_NUMBER_LAST, _NUMBER_FIRST) if len(numbers) == 1 else ():
            found = pattern.match(cell)
            if found is not None and clean_number(found["number"]) == numbers[0]:
                return _Cell(cell, numbers, found["name"].strip(_AROUND_NAME))
        return _Cell(printable(cell), numbers)


def _cells_of(line: str) -> Iterator[str]:
    at = 0
    while at < len(line):
        found = _CELL.match(line, at)
        if found is None or found.end() == at:
            yield line[at:].strip()
            return
        quoted, plain = found[1], found[2]
        yield (quoted.replace('""', '"') if quoted is not None else plain).strip()
        at = found.end()


def _folded(name: str) -> str:
    return " ".join(name.casefold().split())
