"""Files of contacts on a disk: read whole, written whole, and a plain sentence where that fails."""

from pathlib import Path

import pytest

from callboard.domain.people.contact import ContactNumber, tidy_contact
from callboard.domain.people.people_files import LARGEST_BYTES
from callboard.domain.people.people_read import PeopleRead
from callboard.domain.problems import Problem
from callboard.records.people_file import people_in_file, write_people_file
from callboard.wording.problem_sentences import sentence_of

ANNA = tidy_contact("Anna", numbers=[ContactNumber("0301")])


@pytest.mark.parametrize("name", ["people.vcf", "people.csv"])
def test_what_is_written_is_read(tmp_path: Path, name: str) -> None:
    assert write_people_file(tmp_path / name, [ANNA]) is None
    read = people_in_file(tmp_path / name)
    assert isinstance(read, PeopleRead)
    assert [person.said for person in read.people] == [ANNA.said]


def test_a_file_that_cannot_be_read_is_told_of(tmp_path: Path) -> None:
    huge = tmp_path / "huge.csv"
    with huge.open("wb") as file:
        file.truncate(LARGEST_BYTES + 50_000_000)  # nothing of it is read
    for file, said in (
        (tmp_path / "none.csv", f"There is no file {tmp_path / 'none.csv'}."),
        (tmp_path, f"{tmp_path} is a folder."),
        (huge, f"{huge} is larger than 64 MB. No list of people is."),
    ):
        why = people_in_file(file)
        assert isinstance(why, Problem)
        assert sentence_of(why).what == said


def test_a_folder_that_is_not_there_is_told_of(tmp_path: Path) -> None:
    why = write_people_file(tmp_path / "none" / "people.csv", [ANNA])
    assert why is not None
    assert "none" in sentence_of(why).whole
