"""What people are told about contacts in files."""

from collections.abc import Mapping

from callboard.domain.problems import ProblemCode
from callboard.wording.sentence import Sentence

PEOPLE_TEXTS: Mapping[ProblemCode, Sentence] = {
    ProblemCode.PEOPLE_FILE_UNREADABLE: Sentence(
        "{file} holds no contacts that could be read.",
        "Save it as vCard, or as CSV: one person per line, with a name and the numbers.",
    ),
}

PEOPLE_SPECIAL_TEXTS: Mapping[tuple[ProblemCode, str], Sentence] = {
    (ProblemCode.PEOPLE_FILE_UNREADABLE, "missing"): Sentence(
        "There is no file {file}.", "Look how it is spelt, and in which folder it is."
    ),
    (ProblemCode.PEOPLE_FILE_UNREADABLE, "folder"): Sentence("{file} is a folder.", "Name the file with the contacts."),
    (ProblemCode.PEOPLE_FILE_UNREADABLE, "closed"): Sentence(
        "{file} could not be opened.", "Close it in other programs, and look whether you may read it."
    ),
    (ProblemCode.PEOPLE_FILE_UNREADABLE, "empty"): Sentence(
        "{file} is empty.", "Save the contacts once more in the other program."
    ),
    (ProblemCode.PEOPLE_FILE_UNREADABLE, "large"): Sentence(
        "{file} is larger than {most} MB. No list of people is.", "Save the contacts without pictures, or in parts."
    ),
    (ProblemCode.PEOPLE_FILE_UNREADABLE, "no-text"): Sentence(
        "{file} is no list of people: it is not a text file.",
        "Save it as vCard, or as CSV: one person per line, with a name and the numbers.",
    ),
}
