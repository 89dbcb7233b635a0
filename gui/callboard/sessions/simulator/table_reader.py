"""What stands in a table of a scenario file, and in which line is it wrong?"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Mapping
from enum import StrEnum
from typing import Any, TypeVar, cast

Choice = TypeVar("Choice", bound=StrEnum)
_AT_LINE = re.compile(r"^(?P<what>.*) \(at line (?P<line>\d+), column \d+\)$", re.DOTALL)


class ScenarioError(Exception):
    """A scenario cannot be used; the text says in which line and why."""


class ScenarioText:
    """A scenario file as text and as tables."""

    def __init__(self, text: str) -> None:
        self._lines = text.splitlines()
        try:
            self._tables: dict[str, Any] = tomllib.loads(text)
        except tomllib.TOMLDecodeError as error:
            raise ScenarioError(_with_line_first(str(error), len(self._lines))) from error
        self._read: set[str] = set()

    def top(self) -> TableReader:
        """The keys before the first table."""
        values = {key: value for key, value in self._tables.items() if not _is_table(value)}
        return TableReader(values, self, header=None, place=0)

    def table(self, name: str) -> TableReader:
        """The table [name]; empty when it is not there."""
        self._read.add(name)
        values = self._tables.get(name, {})
        if not isinstance(values, dict):
            raise self.error(f"[{name}] has to be one table", f"[[{name}]]", 0)
        return TableReader(cast(dict[str, Any], values), self, header=f"[{name}]", place=0)

    def tables(self, name: str) -> list[TableReader]:
        """Every table [[name]]."""
        self._read.add(name)
        values = self._tables.get(name, [])
        if not isinstance(values, list):
            raise self.error(f"[{name}] has to be written [[{name}]]", f"[{name}]", 0)
        rows = cast(list[dict[str, Any]], values)
        return [TableReader(row, self, f"[[{name}]]", place) for place, row in enumerate(rows)]

    def finish(self) -> None:
        """Complain about tables that nobody asked for."""
        for name, value in self._tables.items():
            if _is_table(value) and name not in self._read:
                brackets = f"[[{name}]]" if isinstance(value, list) else f"[{name}]"
                raise self.error(f"a scenario has no table {brackets}", brackets, 0)

    def error(self, what: str, header: str | None, place: int, key: str | None = None) -> ScenarioError:
        return ScenarioError(f"line {self._line_of(header, place, key)}: {what}")

    def _line_of(self, header: str | None, place: int, key: str | None) -> int:
        """The line of a key in the place-th table with that header; of the header when the key is not found."""
        seen, at_header, inside = -1, 1, header is None
        for number, line in enumerate(self._lines, start=1):
            bare = line.split("#", 1)[0].strip()
            if bare.startswith("["):
                if header is not None and bare.replace(" ", "") == header:
                    seen += 1
                    if seen == place:
                        at_header, inside = number, True
                        continue
                if inside:
                    break
            elif inside and key is not None and re.match(rf"[\"']?{re.escape(key)}[\"']?\s*=", bare):
                return number
        return at_header


class TableReader:
    """One table. Each method takes one key; `finish` complains about keys that nobody took."""

    def __init__(self, values: Mapping[str, Any], text: ScenarioText, header: str | None, place: int) -> None:
        self._values = values
        self._text = text
        self._header = header
        self._place = place
        self._taken: set[str] = set()

    def has(self, key: str) -> bool:
        return key in self._values

    def word(self, key: str, default: str | None = None) -> str:
        value = self._take(key, default)
        if not isinstance(value, str):
            raise self.error(key, "has to be a text in quotes")
        return value

    def words(self, key: str, default: Iterable[str] = ()) -> tuple[str, ...]:
        value = self._take(key, list(default))
        if not isinstance(value, list) or not all(isinstance(each, str) for each in cast(list[Any], value)):
            raise self.error(key, "has to be a list of texts in quotes")
        return tuple(cast(list[str], value))

    def whole(self, key: str, default: int, low: int, high: int) -> int:
        value = self._take(key, default)
        if isinstance(value, bool) or not isinstance(value, int) or not low <= value <= high:
            raise self.error(key, f"has to be a whole number from {low} to {high}")
        return value

    def amount(self, key: str, default: float, low: float = 0.0, high: float = 86_400.0) -> float:
        value = self._take(key, default)
        if isinstance(value, bool) or not isinstance(value, (int, float)) or not low <= value <= high:
            raise self.error(key, f"has to be a number from {low:g} to {high:g}")
        return float(value)

    def optional_amount(self, key: str) -> float | None:
        return self.amount(key, 0.0) if self.has(key) else None

    def span(self, key: str, default: tuple[float, float]) -> tuple[float, float]:
        """A range [from, to], or one number for both."""
        value = self._take(key, list(default))
        values = cast(list[Any], value) if isinstance(value, list) else [value, value]
        numbers = [each for each in values if isinstance(each, (int, float)) and not isinstance(each, bool)]
        if len(numbers) != 2 or len(values) != 2 or not 0 <= numbers[0] <= numbers[1]:
            raise self.error(key, "has to be a number or [least, most]")
        return (float(numbers[0]), float(numbers[1]))

    def flag(self, key: str, default: bool) -> bool:
        value = self._take(key, default)
        if not isinstance(value, bool):
            raise self.error(key, "has to be true or false")
        return value

    def choice(self, key: str, of: type[Choice], default: Choice | None = None) -> Choice:
        word = self.word(key, default.value if default is not None else None)
        try:
            return of(word)
        except ValueError:
            raise self.error(key, f"has to be one of: {', '.join(each.value for each in of)}") from None

    def error(self, key: str, what: str) -> ScenarioError:
        return self._text.error(f"{key} {what}", self._header, self._place, key)

    def finish(self) -> None:
        for key in self._values:
            if key not in self._taken:
                raise self.error(key, f"is not known here; known are {', '.join(sorted(self._taken))}")

    def _take(self, key: str, default: object) -> object:
        self._taken.add(key)
        if key in self._values:
            return self._values[key]
        if default is None:
            raise self.error(key, "is missing")
        return default


def _is_table(value: object) -> bool:
    if isinstance(value, list):
        rows = cast(list[Any], value)
        return bool(rows) and isinstance(rows[0], dict)
    return isinstance(value, dict)


def _with_line_first(message: str, last_line: int) -> str:
    found = _AT_LINE.match(message)
    if found is None:
        return f"line {last_line}: {message}"
    return f"line {found['line']}: {found['what']}"
