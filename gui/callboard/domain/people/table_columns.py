"""Which column of a table of people is which: by its head in the languages of those who write them, else by what is
in it."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from callboard.domain.numbers.phone_number import clean_number
from callboard.domain.people.contact import NumberKind
from callboard.domain.people.number_kinds import kind_named

LOOKED_AT = 200
"""Rows: enough to tell what is in a column."""
_LONGEST_HEAD = 100
_NAME = (
    r"(full |display |file as)?name|anzeigename|contact( name)?|kontakt|nom complet|nombre completo|ansprechpartner|who"
)
_FIRST = r"(first|given)[ _]?name|firstname|vorname|pr[eé]nom|nombre"
_LAST = r"(last|family)[ _]?name|lastname|surname|(nach|familien|zu)name|nom( de famille)?|apellidos?"
_COMPANY = (
    r"company([ _]?name)?|organi[sz]ation( ?name| 1 - name)?|firm(a|enname)?|unternehmen|soci[eé]t[eé]|entreprise"
    r"|empresa"
)
_NOTES = r"notes?|notizen?|bemerkung(en)?|comments?|kommentar|remarques?|notas?"
_KIND = r"(kind|type|art)( \d+)?|(phone|number|tel\w*) ?\d+ - (type|label)|(phone|number) ?(type|kind|label)( \d+)?"
_NUMBER = (
    r"(phone|number|nummer|tel\w*|num[eé]ro)\.?( ?\d+)?( - value)?"
    r"|.*(phone|telefon|t[eé]l[eé]phone|tel[eé]fono|rufnummer|mobil|cell|handy|portable|m[oó]vil|fax|durchwahl|pager).*"
    r"|(home|business|work|office|other|main|privat|gesch[aä]ftlich|durchwahl|ext(ension)?) ?\d*"
)
_NOT_A_NUMBER = re.compile(
    r".*(e-?mail|street|city|address|adresse|stra[sß]e|ort\b|country|state|postal|zip|web|url|page)", re.IGNORECASE
)
_ROLES = tuple(
    (role, re.compile(pattern, re.IGNORECASE))
    for role, pattern in (
        ("first", _FIRST),
        ("last", _LAST),
        ("name", _NAME),
        ("company", _COMPANY),
        ("notes", _NOTES),
        ("kind", _KIND),
        ("number", _NUMBER),
    )
)


@dataclass(frozen=True, slots=True)
class NumberColumn:
    """A column of numbers from 0, all of one `kind`, unless the column `kind_in` says it for each."""

    column: int
    kind: NumberKind = NumberKind.OTHER
    kind_in: int | None = None


@dataclass(frozen=True, slots=True)
class PeopleColumns:
    """Columns from 0. The `names` follow each other in the name of a person."""

    names: tuple[int, ...] = ()
    company: int | None = None
    notes: int | None = None
    numbers: tuple[NumberColumn, ...] = ()
    has_heads: bool = False


def role_of(head: str) -> str:
    """What a column of that head holds: first, last, name, company, notes, kind or number; "" for anything else."""
    head = " ".join(head[:_LONGEST_HEAD].split())
    role = next((role for role, pattern in _ROLES if pattern.fullmatch(head)), "")
    return "" if role == "number" and _NOT_A_NUMBER.match(head) else role


def is_number(cell: str) -> bool:
    """Whether a cell holds a number that can be called, as far as digits tell: three of them at least."""
    return isinstance(clean_number(cell), str) and sum(map(str.isdigit, cell)) >= 3


def columns_in(rows: Sequence[Sequence[str]]) -> PeopleColumns:
    """The columns of a table of which these are the first rows."""
    if not rows:
        return PeopleColumns()
    heads = rows[0]
    roles = [role_of(head) for head in heads]
    if any(is_number(head) for head in heads) or not any(roles):
        return _by_content(rows, has_heads=False)
    numbers = _number_columns(heads, roles)
    if not numbers:
        found = _by_content(rows[1:], has_heads=True)
        numbers = found.numbers
    names = tuple(column for role in _parts_of_names(roles) for column in _having(role, roles)[:1])
    company, notes = _having("company", roles), _having("notes", roles)
    return PeopleColumns(names, company[0] if company else None, notes[0] if notes else None, numbers, True)


def _parts_of_names(roles: Sequence[str]) -> tuple[str, ...]:
    """Which roles make a name, in their order: whoever has a column for first names may call the other one "name"."""
    if "first" not in roles:
        return ("name",) if "name" in roles else ("last",)
    return ("first", "last") if "last" in roles else ("first", "name")


def _having(role: str, roles: Sequence[str]) -> tuple[int, ...]:
    return tuple(column for column, each in enumerate(roles) if each == role)


def _number_columns(heads: Sequence[str], roles: Sequence[str]) -> tuple[NumberColumn, ...]:
    kinds = _having("kind", roles)
    found: list[NumberColumn] = []
    for column in _having("number", roles):
        counted = _digits_in(heads[column])
        beside = (each for each in (column + 1, column - 1) if each in kinds)
        numbered = (each for each in kinds if counted and _digits_in(heads[each]) == counted)
        kind_in = next(numbered, None) if counted else next(beside, None)
        found.append(NumberColumn(column, kind_named(heads[column]), kind_in))
    return tuple(found)


def _digits_in(head: str) -> str:
    return "".join(filter(str.isdigit, head))


def _by_content(rows: Sequence[Sequence[str]], *, has_heads: bool) -> PeopleColumns:
    body = rows[:LOOKED_AT]
    width = max((len(row) for row in body), default=0)
    cells = [[row[column] for row in body if column < len(row) and row[column]] for column in range(width)]
    numbers = [column for column in range(width) if cells[column] and _share(cells[column], is_number) > 0.5]
    wordy = [column for column in range(width) if column not in numbers and _share(cells[column], _has_letters) > 0.5]
    return PeopleColumns(
        tuple(wordy[:1]),
        wordy[1] if len(wordy) > 1 else None,
        wordy[2] if len(wordy) > 2 else None,
        tuple(NumberColumn(column) for column in numbers),
        has_heads,
    )


def _share(cells: Sequence[str], test: Callable[[str], bool]) -> float:
    return sum(map(test, cells)) / len(cells) if cells else 0.0


def _has_letters(cell: str) -> bool:
    return any(map(str.isalpha, cell))
