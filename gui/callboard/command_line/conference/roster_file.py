"""A list of people in a file: taken in, with what could not be read of it named, and written."""

from collections.abc import Iterable
from pathlib import Path

from callboard.command_line.desk import Desk
from callboard.domain.conferences.conference_template import Invited
from callboard.domain.conferences.roster_csv import (
    LARGEST_BYTES,
    RosterRead,
    guessed_columns,
    read_roster,
    table_of,
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
        raise SessionFailed(problem(ProblemCode.ROSTER_FILE_UNREADABLE, file=str(file))) from error
    table = table_of(content)
    found = read_roster(table, guessed_columns(table))
    if not found.people:
        raise SessionFailed(problem(ProblemCode.ROSTER_FILE_UNREADABLE, file=str(file)))
    said = _left_out(found, is_cut=table.is_cut)
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


def _left_out(found: RosterRead, *, is_cut: bool) -> str:
    """One sentence about who is not on the list, "" when everybody is."""
    why: list[str] = []
    if found.without_number:
        why.append(f"{found.without_number} without a number")
    if found.unreadable:
        more = ", …" if len(found.unreadable) > _MOST_NAMED else ""
        why.append(f"not a number: {', '.join(found.unreadable[:_MOST_NAMED])}{more}")
    if found.twice:
        why.append(f"{found.twice} listed twice")
    if is_cut:
        why.append("everybody after the first lines, because the list is too long")
    return f"Left out of the list: {'; '.join(why)}." if why else ""
