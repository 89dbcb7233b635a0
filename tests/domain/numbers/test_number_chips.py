"""What is understood of pasted texts: a corpus of what people paste, and what holds of any text."""

import time
import tomllib
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from callboard.domain.numbers.number_chip import ChipKind, ChipNote, LeftOutReason
from callboard.domain.numbers.number_chips import LONGEST_PASTE, MOST_CHIPS, MOST_LEFT_OUT, chips_in
from callboard.domain.numbers.number_search import LONGEST_TEXT, numbers_in
from callboard.domain.numbers.phone_number import clean_number, same_number

INTERNAL = frozenset({"204", "105", "12", "700**101"})
CORPUS = Path(__file__).parents[2] / "data" / "paste"
TEXTS = [
    pytest.param(entry, id=f"{file.stem}: {entry['about']}")
    for file in sorted(CORPUS.glob("*.toml"))
    for entry in tomllib.loads(file.read_text("utf-8"))["texts"]
]
MEGABYTE = 1_000_000


@pytest.mark.parametrize("entry", TEXTS)
def test_what_people_paste(entry: dict[str, Any]) -> None:
    pasted = chips_in(entry["text"], INTERNAL)
    chips = [[chip.number, chip.name, chip.kind.value, [note.value for note in chip.notes]] for chip in pasted.chips]
    assert chips == entry["chips"]
    assert [[each.written, each.reason.value] for each in pasted.left_out] == entry["left_out"]


def test_the_corpus_has_every_kind_note_and_reason() -> None:
    entries = [parameter.values[0] for parameter in TEXTS]
    assert len(entries) >= 120
    seen = {chip[2] for entry in entries for chip in entry["chips"]}
    seen |= {note for entry in entries for chip in entry["chips"] for note in chip[3]}
    seen |= {left_out[1] for entry in entries for left_out in entry["left_out"]}
    meant = {*ChipKind, *ChipNote, *LeftOutReason} - {ChipNote.TAKEN}
    assert {each.value for each in meant} - seen == set()


def test_where_a_number_stood_is_told() -> None:
    text = "Maya Lindqvist\nHead of Purchasing\nTel. +49 30 23125042\n\nTom Okafor\nTel. 020 7946 0311"
    first, second = chips_in(text, INTERNAL).chips
    assert (first.line, first.above, first.name) == ("Tel. +49 30 23125042", "Maya Lindqvist", "")
    assert (second.line, second.above) == ("Tel. 020 7946 0311", "Tom Okafor")


def test_what_has_to_be_looked_at_is_doubtful() -> None:
    text = "Fax 020 7946 0311, 20240512 and\nTel. 030\n23125042, then 030 23125043"
    assert [chip.is_doubtful for chip in chips_in(text, INTERNAL).chips] == [True, True, True, False]


def test_what_was_left_out_can_be_dialled_all_the_same_where_there_is_something_to_dial() -> None:
    pasted = chips_in("Order no. 4500123456, file 02079460311.pdf", INTERNAL)
    assert [each.number for each in pasted.left_out] == ["4500123456", ""]


def test_a_long_list_has_an_end_and_says_so() -> None:
    text = "".join(f"Order no. {4500000000 + place}\n" for place in range(MOST_LEFT_OUT + 1))
    pasted = chips_in(text, INTERNAL)
    assert len(pasted.left_out) == MOST_LEFT_OUT
    assert pasted.has_more_left_out
    pasted = chips_in("".join(f"+44207946{place:05}\n" for place in range(MOST_CHIPS + 1)), INTERNAL)
    assert len(pasted.chips) == MOST_CHIPS
    assert pasted.is_cut
    pasted = chips_in(" " * LONGEST_PASTE + "020 7946 0311", INTERNAL)
    assert (pasted.chips, pasted.is_cut) == ((), True)


def test_numbers_behind_many_others_are_found() -> None:
    calls = "".join(f"13.05.2024 12:{place % 60:02} 020 7946 0{place % 90:03} 0.99\n" for place in range(9000))
    pasted = chips_in(calls + "Tom: 0161 496 0123", INTERNAL)
    assert pasted.numbers[-1] == "01614960123"
    assert not pasted.is_cut


WORST = {
    "one number again and again": "020 7946 0311 ",
    "points": "1.",
    "addresses": "a@",
    "plus": "+4",
    "brackets": "(0",
    "broken lines": "020\n",
    "hyphens": "123-\n",
    "codes": "*21*123456# ",
    "commas": "1234567,",
    "digits": "0",
    "letters and digits": "x1 ",
    "cards": "BEGIN:VCARD\nTEL:1\n",
    "half a card": "BEGIN:VCARD\n",
    "ibans": "DE89 3704 0044 0532 0130 01 ",
    "quotes": '"1","',
    "strokes": "020 7946 / ",
}


@pytest.mark.alone
@pytest.mark.parametrize("piece", [pytest.param(piece, id=name) for name, piece in WORST.items()])
def test_the_time_grows_no_faster_than_the_text(piece: str) -> None:
    def took(size: int) -> float:
        text = (piece * (size // len(piece) + 1))[:size]
        best = float("inf")
        for _ in range(3):
            began = time.process_time()
            chips_in(text, INTERNAL)
            best = min(best, time.process_time() - began)
        return best

    # Eight times the text: a time that grows with the square of it would be 64 times as long.
    assert took(MEGABYTE) < 24 * max(took(MEGABYTE // 8), 0.0005)


@pytest.mark.alone
def test_different_numbers_take_no_longer_than_there_is_room_for() -> None:
    def text(count: int) -> str:
        return "".join(f"Order no. {4500000000 + 7 * place}; " for place in range(count))

    began = time.process_time()
    chips_in(text(40_000), INTERNAL)
    whole = time.process_time() - began
    began = time.process_time()
    chips_in(text(5_000), INTERNAL)
    assert whole < 24 * (time.process_time() - began)


_WORDS = (
    "020 7946 0311|+49 (0)30 23125042|204|12.05.2024|"
    "DE89 3704 0044 0532 0130 00|Order no. |Fax |\u20ac| |\n|\t|;|, | / |-|(|)|+|*"
    "|#|.|x|@|www.|https://|BEGIN:VCARD\n|TEL:|END:VCARD|4111 1111 1111 1111|1,250,000|0|9|\u202e|\u00ad|\u0663"
)
PIECES = st.sampled_from([*_WORDS.split("|"), "|", "\ud800"])


@given(st.one_of(st.text(max_size=400), st.lists(PIECES, max_size=40).map("".join)))
def test_whatever_the_text_only_diallable_characters_come_out(text: str) -> None:
    pasted = chips_in(text, INTERNAL)
    for chip in pasted.chips:
        assert chip.number
        assert clean_number(chip.number) == chip.number
        assert all(shown.isprintable() for shown in (chip.written, chip.name, chip.line, chip.above))
    for each in pasted.left_out:
        assert each.written.isprintable()
        assert not each.number or clean_number(each.number) == each.number


@given(st.lists(PIECES, max_size=40).map("".join))
def test_every_number_is_there_once(text: str) -> None:
    numbers = chips_in(text, INTERNAL).numbers
    for place, number in enumerate(numbers):
        assert not any(same_number(number, other) for other in numbers[:place])


@given(st.lists(PIECES, max_size=30).map("".join))
def test_no_digit_comes_from_nowhere(text: str) -> None:
    digits = "".join(filter(str.isdigit, text))
    for number in chips_in(text, INTERNAL).numbers:
        rest = iter(digits)
        assert all(digit in rest for digit in number if digit.isdigit()), "in their order, with some left out"


@given(st.lists(st.from_regex(r"\+?[1-9][0-9]{6,13}", fullmatch=True), min_size=1, max_size=12, unique=True))
def test_a_column_of_numbers_comes_out_as_it_went_in(numbers: list[str]) -> None:
    different: list[str] = []
    for number in numbers:
        if not any(same_number(number, other) for other in different):
            different.append(number)
    assert list(chips_in("\n".join(numbers), INTERNAL).numbers) == different


@given(st.lists(PIECES, max_size=12).map("".join))
def test_a_drag_and_a_paste_find_the_same(text: str) -> None:
    if len(text) <= LONGEST_TEXT:
        assert numbers_in(text, INTERNAL) == chips_in(text, INTERNAL).numbers
