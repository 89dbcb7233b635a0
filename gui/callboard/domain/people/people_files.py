"""Files of people in and out. What a file is shows in what is in it, whatever it is called."""

from collections.abc import Sequence
from enum import StrEnum

from callboard.domain.numbers.phone_number import printable
from callboard.domain.people.contact import Contact
from callboard.domain.people.csv_people import people_in_table, written_table
from callboard.domain.people.file_text import text_of
from callboard.domain.people.people_read import PeopleRead
from callboard.domain.people.vcard_people import are_cards, people_on_cards, written_cards
from callboard.domain.problems import Problem, ProblemCode, problem

LARGEST_BYTES = 64_000_000
"""Of a file: 50,000 people with pictures of some of them, and no film."""
_OTHER_FORMS = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0", b"%PDF", b"{\\rtf", b"SQLite format 3")


class PeopleForm(StrEnum):
    """How people are written."""

    VCARD = "vcard"
    CSV = "csv"


def form_for(file: str) -> PeopleForm:
    """The form for a file of that name."""
    return PeopleForm.VCARD if file.casefold().endswith((".vcf", ".vcard")) else PeopleForm.CSV


def read_people(content: bytes, file: str) -> PeopleRead | Problem:
    """Everybody in a file of which `content` is all there is, or one byte more than is read. A second for 50,000: not
    on the window's thread."""
    if len(content) > LARGEST_BYTES:
        return too_large(file)
    if not content.strip():
        return problem(ProblemCode.PEOPLE_FILE_UNREADABLE, case="empty", file=file)
    text = None if content.startswith(_OTHER_FORMS) else text_of(content)
    if text is None:
        return problem(ProblemCode.PEOPLE_FILE_UNREADABLE, case="no-text", file=file)
    read = people_on_cards(text) if are_cards(text) else people_in_table(text)
    if read is None or not read.people:
        return problem(ProblemCode.PEOPLE_FILE_UNREADABLE, file=file)
    return read


def too_large(file: str) -> Problem:
    """The problem of a file that nobody needs."""
    return problem(ProblemCode.PEOPLE_FILE_UNREADABLE, case="large", file=file, most=str(LARGEST_BYTES // 1_000_000))


def why_closed(file: str, error: OSError) -> Problem:
    """The problem of a file that cannot be opened."""
    if isinstance(error, FileNotFoundError):
        return problem(ProblemCode.PEOPLE_FILE_UNREADABLE, case="missing", file=file)
    if isinstance(error, IsADirectoryError):
        return problem(ProblemCode.PEOPLE_FILE_UNREADABLE, case="folder", file=file)
    return problem(
        ProblemCode.PEOPLE_FILE_UNREADABLE, case="closed", file=file, said=printable(error.strerror or "", 200)
    )


def written_people(people: Sequence[Contact], form: PeopleForm) -> bytes:
    """The file of `people`. A table begins with the mark by which Excel knows the encoding."""
    if form is PeopleForm.VCARD:
        return written_cards(people).encode()
    return written_table(people).encode("utf-8-sig")
