"""Lists of people as tables: a file from Excel or any other program in, a file for any of them out."""

import codecs
import csv
import io
import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from callboard.domain.conferences.conference_template import Invited
from callboard.domain.numbers.phone_number import clean_number, printable, same_number
from callboard.domain.problems import Problem, ProblemCode, problem

LARGEST_BYTES = 1_000_000
MOST_ROWS = 500
"""People, besides a first row of heads."""
MOST_COLUMNS = 40
LONGEST_NAME = 80
_DELIMITERS = ";,\t|"
_LOOKED_AT = 50
"""Lines: enough to tell which delimiter and which columns they have."""
_NUMBER_HEADS = re.compile(r"num|phone|tel|fon|mobil|durchwahl|ext|tél|dial|ruf", re.IGNORECASE)
_NAME_HEADS = re.compile(r"name|nom\b|nombre|who|person|teilnehmer|contact|kontakt", re.IGNORECASE)
_FORMULA = re.compile(r"^\s*[=+\-@\t\r]")
_IN_TEXTS = frozenset("\t\n\v\f\r\x1a\x85")
"""The control characters that a list may have: ends of lines, cells and, with old programs, of the file."""
_KEPT_AS_TEXT = re.compile(r'^="(.*)"$')
"""How other programs keep Excel from taking the first nought off a number."""


@dataclass(frozen=True, slots=True)
class RosterTable:
    """What a file holds. All rows have as many cells as there are `columns`.

    `further` counts the rows that are in the file and not here, `is_longer` says that the file went on after what was
    looked at. `is_text` is False for a file that no program of tables has written as text: it has no rows.
    """

    rows: tuple[tuple[str, ...], ...] = ()
    further: int = 0
    is_longer: bool = False
    is_text: bool = True

    @property
    def is_cut(self) -> bool:
        """Whether the file holds more rows."""
        return self.is_longer or self.further > 0

    @property
    def columns(self) -> int:
        """How many there are."""
        return len(self.rows[0]) if self.rows else 0


@dataclass(frozen=True, slots=True)
class RosterColumns:
    """Which column is which, from 0; `name` None when nobody is named. With `has_heads` the first row says what they
    are."""

    number: int = 0
    name: int | None = None
    has_heads: bool = False


@dataclass(frozen=True, slots=True)
class RosterRead:
    """`people` in their order, each number once. Of the others: rows `without_number`, cells that are no number
    (`unreadable`), and how many numbers came `twice`."""

    people: tuple[Invited, ...] = ()
    without_number: int = 0
    unreadable: tuple[str, ...] = ()
    twice: int = 0


def table_of(content: bytes) -> RosterTable:
    """The table in a file, whatever parts its cells and however its text is encoded. What is no text has no rows."""
    text = _text_of(content)
    if not _is_text(text):
        return RosterTable(is_text=False)
    lines = text.splitlines()
    if lines and lines[0].lower().startswith("sep=") and len(lines[0]) == len("sep=;"):
        delimiter, lines = lines[0][-1], lines[1:]  # what Excel reads
    else:
        delimiter = _delimiter_of(lines[:_LOOKED_AT])
    found, further = _rows_of(csv.reader(io.StringIO("\n".join(lines)), delimiter=delimiter))
    width = max((len(row) for row in found), default=0)
    rows = tuple(tuple(row + [""] * (width - len(row))) for row in found)
    table = RosterTable(rows, further, len(content) > LARGEST_BYTES)
    if len(rows) <= MOST_ROWS or guessed_columns(table).has_heads:
        return table
    return replace(table, rows=rows[:MOST_ROWS], further=further + 1)


def why_unreadable(file: str, error: OSError | None = None, table: RosterTable | None = None) -> Problem:
    """Why nobody is taken from `file`: `error` came instead of what is in it, or `table` is what was found."""
    if isinstance(error, FileNotFoundError):
        return problem(ProblemCode.ROSTER_FILE_UNREADABLE, file=file, case="missing")
    if isinstance(error, IsADirectoryError):
        return problem(ProblemCode.ROSTER_FILE_UNREADABLE, file=file, case="folder")
    if error is not None:
        said = printable(error.strerror or "", 200)
        return problem(ProblemCode.ROSTER_FILE_UNREADABLE, file=file, case="closed", said=said)
    if table is not None and not table.is_text:
        return problem(ProblemCode.ROSTER_FILE_UNREADABLE, file=file, case="no-text")
    return problem(ProblemCode.ROSTER_FILE_UNREADABLE, file=file)


def guessed_columns(table: RosterTable) -> RosterColumns:
    """Which columns it probably has: by their heads, else by what is in them."""
    if not table.rows:
        return RosterColumns()
    heads, rest = table.rows[0], table.rows[1:]
    has_heads = bool(rest) and not any(_number_in(cell) for cell in heads)
    body = rest if has_heads else table.rows
    counts = [sum(bool(_number_in(row[column])) for row in body[:_LOOKED_AT]) for column in range(table.columns)]
    named = [bool(has_heads and _NUMBER_HEADS.search(head)) for head in heads]
    number = max(range(table.columns), key=lambda column: (named[column] and counts[column] > 0, counts[column]))
    return RosterColumns(number, _name_column(table, body, number, has_heads), has_heads)


def read_roster(table: RosterTable, columns: RosterColumns) -> RosterRead:
    """Whom `table` names when its columns are these."""
    people: list[Invited] = []
    unreadable: list[str] = []
    without = twice = 0
    for row in table.rows[1:] if columns.has_heads else table.rows:
        cell = row[columns.number] if columns.number < len(row) else ""
        if not cell:
            without += 1
            continue
        number = _number_in(cell)
        if not number:
            unreadable.append(printable(cell, LONGEST_NAME))
        elif any(same_number(number, other.number) for other in people):
            twice += 1
        else:
            name = row[columns.name] if columns.name is not None and columns.name < len(row) else ""
            people.append(Invited(number, printable(name, LONGEST_NAME)))
    return RosterRead(tuple(people), without, tuple(unreadable), twice)


def written_roster(people: Iterable[Invited], heads: tuple[str, str] = ("Number", "Name")) -> str:
    """The table of `people`, as every program reads it. What a program of tables would take for a formula, or for a
    sum with a plus before it, is kept as text; reading it here gives the same again."""
    file = io.StringIO()
    writer = csv.writer(file, delimiter=";", lineterminator="\r\n")
    writer.writerow(heads)
    for person in people:
        writer.writerow((_harmless(person.number), _harmless(person.name)))
    return file.getvalue()


def _name_column(table: RosterTable, body: Sequence[Sequence[str]], number: int, has_heads: bool) -> int | None:
    others = [column for column in range(table.columns) if column != number]
    if has_heads:
        headed = next((column for column in others if _NAME_HEADS.search(table.rows[0][column])), None)
        if headed is not None:
            return headed
    words = {column: sum(any(map(str.isalpha, row[column])) for row in body[:_LOOKED_AT]) for column in others}
    best = max(others, key=lambda column: (words[column], -column), default=None)
    return best if best is not None and words[best] > 0 else None


def _number_in(cell: str) -> str:
    number = clean_number(cell)
    return number if isinstance(number, str) else ""


def _rows_of(reader: Iterable[list[str]]) -> tuple[list[list[str]], int]:
    """The first rows, one more than people for the heads; and how many there are besides."""
    found: list[list[str]] = []
    further = 0
    try:
        for row in reader:
            if len(found) > MOST_ROWS:
                further += any(each.strip() for each in row)
                continue
            cells = [_cell(each) for each in row[:MOST_COLUMNS]]
            if any(cells):
                found.append(cells)
    except csv.Error:
        pass  # a quotation mark without its other half: what came before it counts
    return found, further


def _is_text(text: str) -> bool:
    return all(unicodedata.category(each) != "Cc" for each in set(text) - _IN_TEXTS)


def _text_of(content: bytes) -> str:
    content = content[:LARGEST_BYTES]
    for mark, encoding in ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16")):
        if content.startswith(mark):
            return content.decode(encoding, "replace")
    try:
        # The last character may be cut in two.
        return codecs.getincrementaldecoder("utf-8")().decode(content, len(content) < LARGEST_BYTES)
    except UnicodeDecodeError:
        return content.decode("cp1252", "replace")  # what Excel writes where it does not write UTF-8


def _delimiter_of(lines: Sequence[str]) -> str:
    """The one that cuts most lines into equally many cells, and more than one."""

    def score(delimiter: str) -> tuple[int, int]:
        counts = [line.count(delimiter) for line in lines if line.strip()]
        cut = [count for count in counts if count]
        return (sum(count == max(set(cut), key=cut.count) for count in cut), max(counts)) if cut else (0, 0)

    best = max(_DELIMITERS, key=score)
    return best if score(best)[0] else ","


def _cell(text: str) -> str:
    text = printable(text.strip(), 4 * LONGEST_NAME)
    kept = _KEPT_AS_TEXT.match(text)
    if kept is not None:
        return kept[1]
    return text[1:] if text.startswith("'") and _FORMULA.match(text[1:]) else text


def _harmless(text: str) -> str:
    return f"'{text}" if _FORMULA.match(text) else text
