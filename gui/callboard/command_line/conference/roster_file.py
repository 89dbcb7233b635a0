"""A list of people in a file: taken in, with what could not be read of it named, and written."""

from collections.abc import Iterable
from pathlib import Path

from callboard.command_line.desk import Desk
from callboard.domain.conferences.conference_template import Invited
from callboard.domain.conferences.roster_csv import (
    LARGEST_BYTES,
    RosterRead,
    RosterTable,
    guessed_columns,
    read_roster,
    table_of,
    why_unreadable,
    written_roster,
)
from callboard.domain.numbers.phone_number import printable
from callboard.domain.problems import ProblemCode, SessionFailed, problem

_MOST_NAMED = 5


def people_in(file: Path, desk: Desk) -> tuple[Invited, ...]:
    """Whom the file names; what could not be used of it is said. Raises SessionFailed."""
    try:
        with file.open("rb") as opened:
            content = opened.read(LARGEST_BYTES + 1)
    except OSError as error:
        raise SessionFailed(why_unreadable(str(file), error)) from error
    table = table_of(content)
    columns = guessed_columns(table)
    found = read_roster(table, columns)
    if not found.people:
        raise SessionFailed(why_unreadable(str(file), table=table))
    cut = _cut(table, len(table.rows) - columns.has_heads)
    said = " ".join(filter(None, (cut, _left_out(found))))
    if said:
        desk.output.warn(said)
        desk.output.tell("", "warning", code="people-left-out", message=said, mend="")
    return found.people


def write_people(people: Iterable[Invited], file: Path) -> None:
    """Write them as every program of tables reads it. Raises SessionFailed."""
    try:
        # With a mark at the beginning, without which Excel takes it for another encoding.
        file.write_text(written_roster(people), encoding="utf-8-sig", newline="")
    except OSError as error:
        said = printable(error.strerror or "", 200)
        raise SessionFailed(problem(ProblemCode.SETTINGS_NOT_SAVED, file=str(file), said=said)) from error


def _left_out(found: RosterRead) -> str:
    """One sentence about who is not on the list, "" when everybody is."""
    why: list[str] = []
    if found.without_number:
        why.append(f"{found.without_number} without a number")
    if found.unreadable:
        more = ", …" if len(found.unreadable) > _MOST_NAMED else ""
        why.append(f"not a number: {', '.join(found.unreadable[:_MOST_NAMED])}{more}")
    if found.twice:
        why.append(f"{found.twice} listed twice")
    return f"Left out of the list: {'; '.join(why)}." if why else ""


def _cut(table: RosterTable, taken: int) -> str:
    """How many of how many lines were taken, "" when all were."""
    if not table.is_cut:
        return ""
    more = "more than " if table.is_longer else ""
    return f"Only the first {taken:,} of {more}{taken + table.further:,} lines were taken: a list holds no more."
