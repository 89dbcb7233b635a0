"""People in tables: read from what any program writes, and written so that no cell becomes a formula."""

import csv
import io
import re
from collections.abc import Iterator, Sequence
from itertools import islice

from callboard.domain.people.contact import Contact, ContactNumber
from callboard.domain.people.number_kinds import kind_named
from callboard.domain.people.people_read import PeopleRead, ReadingPeople
from callboard.domain.people.table_columns import LOOKED_AT, PeopleColumns, columns_in, role_of

MOST_COLUMNS = 200
_DELIMITERS = ";,\t|"
_FORMULA = re.compile(r"'*\s*[=+\-@\t\r]")
_KEPT_AS_TEXT = re.compile(r'="([^"]*)"')
"""How other programs keep Excel from taking the first nought off a number."""
_SEVERAL = ":::"
"""Between the numbers of a cell that has several."""


def people_in_table(text: str) -> PeopleRead | None:
    """Everybody in a table; None when it is none of people: without heads only numbers tell it from any other text."""
    reading = ReadingPeople()
    rows = _rows_in(text)
    first = list(islice(rows, LOOKED_AT))
    columns = columns_in(first)
    if not columns.numbers and not (columns.has_heads and (columns.names or columns.company is not None)):
        return None
    for row in first[1:] if columns.has_heads else first:
        _take(row, columns, reading)
    for row in rows:
        _take(row, columns, reading)
    return reading.result()


def written_table(people: Sequence[Contact]) -> str:
    """The table of `people`; reading it gives the same again."""
    most = max((len(contact.numbers) for contact in people), default=0)
    file = io.StringIO()
    writer = csv.writer(file, delimiter=";", lineterminator="\r\n")
    numbered = [head for place in range(1, max(most, 1) + 1) for head in (f"Number {place}", f"Kind {place}")]
    writer.writerow(["Name", "Company", "Notes", *numbered])
    for contact in people:
        numbers = [cell for one in contact.numbers for cell in (one.number, str(one.kind))]
        cells = (contact.name, contact.company, contact.notes, *numbers)
        writer.writerow([*map(harmless, cells), *[""] * (len(numbered) - len(numbers))])
    return file.getvalue()


def harmless(cell: str) -> str:
    """`cell` so that no program of tables takes it for a formula: with an apostrophe before it, which they take off."""
    return f"'{cell}" if _FORMULA.match(cell) else cell


def _as_meant(cell: str) -> str:
    cell = cell.strip()
    kept = _KEPT_AS_TEXT.fullmatch(cell)
    if kept is not None:
        return kept[1]
    return cell[1:] if cell.startswith("'") and _FORMULA.match(cell) else cell


def _rows_in(text: str) -> Iterator[list[str]]:
    """Those that have something in them."""
    beginning = text[:200_000].splitlines()[:LOOKED_AT]
    file = io.StringIO(text, newline="")
    if beginning and re.fullmatch(rf"sep=[{_DELIMITERS}]", beginning[0], re.IGNORECASE):
        delimiter = beginning[0][-1]  # what Excel reads
        file.readline()
    else:
        delimiter = _delimiter_of(beginning)
    reader = csv.reader(file, delimiter=delimiter)
    while True:
        try:
            row = next(reader)
        except StopIteration:
            return
        except csv.Error:
            return  # a quotation mark without its other half: what came before it counts
        cells = [_as_meant(cell) for cell in row[:MOST_COLUMNS]]
        if any(cells):
            yield cells


def _delimiter_of(lines: Sequence[str]) -> str:
    """The one by which most heads of the first line make sense, else the one that cuts most lines into equally many
    cells."""

    def score(delimiter: str) -> tuple[int, int, int]:
        heads = lines[0].split(delimiter, MOST_COLUMNS)[:MOST_COLUMNS] if lines else []
        known = sum(bool(role_of(head.strip('" '))) for head in heads) if len(heads) > 1 else 0
        counts = [line.count(delimiter) for line in lines if line.strip()]
        cut = [count for count in counts if count]
        most = max(set(cut), key=cut.count) if cut else 0
        return known, sum(count == most for count in cut), most

    best = max(_DELIMITERS, key=score)
    return best if any(score(best)) else ","


def _take(row: Sequence[str], columns: PeopleColumns, reading: ReadingPeople) -> None:
    def cell(column: int | None) -> str:
        return row[column] if column is not None and column < len(row) else ""

    numbers: list[ContactNumber] = []
    for one in columns.numbers:
        said = cell(one.kind_in)
        kind = kind_named(said) if said else one.kind
        found = (reading.number(each, kind) for each in cell(one.column).split(_SEVERAL) if each.strip())
        numbers.extend(number for number in found if number is not None)
    name = " ".join(filter(None, map(cell, columns.names)))
    reading.person(name, cell(columns.company), numbers, cell(columns.notes))
