"""Lists out of files: who is taken, how many of how many, and that no file speaks to the terminal."""

import random
import unicodedata
from pathlib import Path

import pytest

from callboard.command_line.conference.roster_file import people_in
from callboard.domain.problems import SessionFailed
from callboard.wording.problem_sentences import sentence_of
from tests.doubles.conference_desk import DeskOfOne


def refused(file: Path) -> str:
    with pytest.raises(SessionFailed) as failed:
        people_in(file, DeskOfOne().desk())
    return sentence_of(failed.value.problem).whole


def test_how_many_of_how_many_were_taken(tmp_path: Path) -> None:
    file = tmp_path / "office.csv"
    file.write_text("Number;Name\n" + "".join(f"{number};x\n" for number in range(10_000, 30_000)), "utf-8")
    one = DeskOfOne()
    assert len(people_in(file, one.desk(as_json=False))) == 500
    assert "Only the first 500 of 20,000 lines were taken" in one.spoken.complaints[0]


def test_a_file_that_goes_on_and_on(tmp_path: Path) -> None:
    file = tmp_path / "all.csv"
    file.write_text("".join(f"{number:09};{'x' * 80}\n" for number in range(1, 20_000)), "utf-8")
    one = DeskOfOne()
    people_in(file, one.desk(as_json=False))
    assert "Only the first 500 of more than 1" in one.spoken.complaints[0]


@pytest.mark.parametrize("size", [300, 3_000_000])
def test_any_other_file_is_refused_in_a_plain_sentence(tmp_path: Path, size: int) -> None:
    file = tmp_path / "picture.csv"
    file.write_bytes(b"\x00" + random.Random(7).randbytes(size))
    assert refused(file) == (
        f"{file} is no list of people: it is not a text file. Save it as CSV: one person per line, with a number and, "
        "if you like, a name."
    )


def test_a_file_that_is_not_there_and_a_folder(tmp_path: Path) -> None:
    assert refused(tmp_path / "gone.csv").startswith(f"There is no file {tmp_path / 'gone.csv'}.")
    assert refused(tmp_path).startswith(f"{tmp_path} is a folder.")


def test_nothing_in_a_list_is_obeyed_by_a_terminal(tmp_path: Path) -> None:
    file = tmp_path / "sly.csv"
    file.write_text("101;Anna\u202eGreB\ncall \u2066me\u061c\u200f;Greta\u2028Holm\n", "utf-8")
    one = DeskOfOne()
    people_in(file, one.desk(as_json=False))
    said = "".join(one.spoken.complaints)
    assert "call me" in said
    assert not {unicodedata.category(each) for each in said} & {"Cc", "Cf", "Zl", "Zp"}
