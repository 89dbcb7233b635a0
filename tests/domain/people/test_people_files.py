"""Files from outside: whatever they are, they are read in little time, or a plain sentence says why not."""

import random
import time
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from callboard.domain.people.contact import ContactNumber, tidy_contact
from callboard.domain.people.people_files import (
    LARGEST_BYTES,
    PeopleForm,
    form_for,
    read_people,
    written_people,
)
from callboard.domain.people.people_read import MOST_PEOPLE, PeopleRead
from callboard.domain.problems import Problem
from callboard.wording.problem_sentences import sentence_of

CARD = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Chloé Dübois\r\nTEL:0301\r\nEND:VCARD\r\n"
TABLE = "Name;Number\r\nChloé Dübois;0301\r\n"


def names(content: bytes) -> list[str]:
    read = read_people(content, "people")
    assert isinstance(read, PeopleRead), read
    return [person.name for person in read.people]


def why(content: bytes) -> str:
    """The sentence for a file that holds nobody."""
    read = read_people(content, "people.csv")
    assert isinstance(read, Problem)
    sentence = sentence_of(read)
    assert sentence.mend
    return sentence.what


@pytest.mark.parametrize("text", [CARD, TABLE])
@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252", "iso-8859-15"]
)
def test_every_usual_encoding_is_understood(text: str, encoding: str) -> None:
    assert names(text.encode(encoding)) == ["Chloé Dübois"]


@pytest.mark.parametrize("text", [CARD, TABLE])
def test_the_end_of_a_line_is_whatever_it_is(text: str) -> None:
    for end in ("\n", "\r"):
        assert names(text.replace("\r\n", end).encode()) == ["Chloé Dübois"]


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "people.csv is empty."),
        (b" \r\n\t ", "people.csv is empty."),
        (b"PK\x03\x04" + b"x" * 50, "people.csv is no list of people: it is not a text file."),
        (b"\xd0\xcf\x11\xe0" + b"Name;Number\n", "people.csv is no list of people: it is not a text file."),
        (b"%PDF-1.7\nName;Number\nAnna;0301", "people.csv is no list of people: it is not a text file."),
        (b"\x89PNG\r\n\x1a\n\x00\x00\x00\x0dIHDR", "people.csv is no list of people: it is not a text file."),
        (random.Random(1).randbytes(5_000), "people.csv is no list of people: it is not a text file."),
        (b"Dear Sir or Madam", "people.csv holds no contacts that could be read."),
        (b"BEGIN:VCARD\nEND:VCARD\n" * 3, "people.csv holds no contacts that could be read."),
        (b"Name;Number\n", "people.csv holds no contacts that could be read."),
        (b"x" * (LARGEST_BYTES + 1), "people.csv is larger than 64 MB. No list of people is."),
    ],
    ids=range(11),
)  # fmt: skip
def test_what_holds_nobody_gets_a_plain_sentence(content: bytes, said: str) -> None:
    assert why(content) == said


@given(st.binary(max_size=400), st.sampled_from([b"", b"BEGIN:VCARD\n", b"Name;Number\n"]))
def test_nothing_makes_the_reading_stumble(content: bytes, before: bytes) -> None:
    assert isinstance(read_people(before + content, "people"), PeopleRead | Problem)


@given(st.text(max_size=300), st.sampled_from(["BEGIN:VCARD\nTEL", "BEGIN:VCARD\nFN;QUOTED-PRINTABLE", "a;b\n"]))
def test_no_text_makes_the_reading_stumble(text: str, before: str) -> None:
    assert isinstance(read_people((before + text).encode("utf-8", "replace"), "people"), PeopleRead | Problem)


def nested(size: int) -> str:
    return "BEGIN:VCARD\nAGENT:\n" * size + "FN:x\n"


def parameters(size: int) -> str:
    return "BEGIN:VCARD\nTEL;X" + "=a" * size + '"\nFN:x\nEND:VCARD'


def folded(size: int) -> str:
    return "BEGIN:VCARD\nFN:x\nNOTE:" + "a\n " * size + "\nEND:VCARD"


def quoted(size: int) -> str:
    return "BEGIN:VCARD\nFN:x\nNOTE;ENCODING=QUOTED-PRINTABLE:" + "=\n" * size + "\nEND:VCARD"


def picture(size: int) -> str:
    return "BEGIN:VCARD\nFN:x\nPHOTO;ENCODING=b:\n" + " QUJD\n" * size + "END:VCARD"


def members(size: int) -> str:
    return "BEGIN:VCARD\nKIND:group\nFN:x\n" + "MEMBER:urn:uuid:1\n" * size + "END:VCARD\nBEGIN:VCARD\nFN:x\nEND:VCARD"


def grouped(size: int) -> str:
    return "BEGIN:VCARD\nFN:x\n" + "".join(f"item{number}.TEL:030{number}\n" for number in range(size)) + "END:VCARD"


def backslashes(size: int) -> str:
    return "BEGIN:VCARD\nN:" + "\\" * size + "\nFN:x\nEND:VCARD"


def wide(size: int) -> str:
    return "Name;Number" + ";x" * size + "\nx;0301\n"


def quotes(size: int) -> str:
    return "Name;Number\nx;0301\n" + '"' * size


def delimiters(size: int) -> str:
    return "Name;Number\nx;0301\n" + ";" * size


@pytest.mark.parametrize(
    "bomb",
    [nested, parameters, folded, quoted, picture, members, grouped, backslashes, wide, quotes, delimiters],
)
def test_a_bomb_takes_no_longer_than_its_size(bomb: Callable[[int], str]) -> None:
    def seconds(size: int) -> float:
        content = bomb(size).encode()
        best = 9.0
        for _ in range(2):
            began = time.process_time()
            read = read_people(content, "people")
            best = min(best, time.process_time() - began)
        assert isinstance(read, PeopleRead | Problem)
        return best

    small, large = seconds(8_000), seconds(64_000)
    assert large < max(small, 0.005) * 30, "eight times as much"


def test_more_people_than_anybody_has_are_counted_and_left_out() -> None:
    text = "Name;Number\n" + "".join(f"P{number};030{number}\n" for number in range(MOST_PEOPLE + 7))
    read = read_people(text.encode(), "people")
    assert isinstance(read, PeopleRead)
    assert (len(read.people), read.further) == (MOST_PEOPLE, 7)


@pytest.mark.parametrize("form", PeopleForm)
def test_what_is_written_can_be_read_by_anybody(form: PeopleForm) -> None:
    content = written_people([tidy_contact("Chloé", numbers=[ContactNumber("0301")])], form)
    assert names(content) == ["Chloé"]
    assert content.startswith(b"BEGIN:VCARD\r\n" if form is PeopleForm.VCARD else b"\xef\xbb\xbfName;")


def test_the_name_of_a_file_says_its_form() -> None:
    assert [form_for(name) for name in ("a.VCF", "a.vcard", "a.csv", "a")] == [
        PeopleForm.VCARD,
        PeopleForm.VCARD,
        PeopleForm.CSV,
        PeopleForm.CSV,
    ]
