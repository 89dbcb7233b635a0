"""Files of contacts on a disk, which may be a drive of the office network: never on the window's thread."""

from collections.abc import Sequence
from pathlib import Path

from callboard.domain.numbers.phone_number import printable
from callboard.domain.people.contact import Contact
from callboard.domain.people.people_files import (
    LARGEST_BYTES,
    PeopleForm,
    form_for,
    read_people,
    too_large,
    why_closed,
    written_people,
)
from callboard.domain.people.people_read import PeopleRead
from callboard.domain.problems import Problem, ProblemCode, problem


def people_in_file(file: Path) -> PeopleRead | Problem:
    """Everybody in `file`, or why nobody can be read."""
    try:
        if file.stat().st_size > LARGEST_BYTES:
            return too_large(str(file))
        with file.open("rb") as opened:
            # What is no file on a disk may have no size and no end.
            content = opened.read(LARGEST_BYTES + 1)
    except OSError as error:
        return why_closed(str(file), error)
    return read_people(content, str(file))


def write_people_file(file: Path, people: Sequence[Contact], form: PeopleForm | None = None) -> Problem | None:
    """Write `people` into `file`, in that form, or the one that its name says; why not, where that fails."""
    try:
        file.write_bytes(written_people(people, form or form_for(file.name)))
    except OSError as error:
        why = printable(error.strerror or "", 200)
        return problem(ProblemCode.SETTINGS_NOT_SAVED, file=str(file), said=why)
    return None
