"""What may be dialled, what is the same phone, and what a log may show."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from callboard.domain.numbers.phone_number import (
    LONGEST_NUMBER,
    clean_number,
    is_code,
    masked,
    printable,
    same_number,
)
from callboard.domain.problems import Problem, ProblemCode


@pytest.mark.parametrize(
    ("typed", "dialled"),
    [
        ("204", "204"),
        ("020 7946 0958", "02079460958"),
        ("+44 (0)20 7946-0958", "+442079460958"),
        ("0044 (0)20 7946 0958", "00442079460958"),
        ("(020) 7946.0958", "02079460958"),
        ("020/7946\u20110958", "02079460958"),
        ("\u00a0700**101 ", "700**101"),
        ("*21#", "*21#"),
    ],
)
def test_keeps_only_what_is_dialled(typed: str, dialled: str) -> None:
    assert clean_number(typed) == dialled


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("", ProblemCode.NUMBER_EMPTY),
        ("  ", ProblemCode.NUMBER_EMPTY),
        ("+", ProblemCode.NUMBER_EMPTY),
        ("()", ProblemCode.NUMBER_EMPTY),
        ("Anna", ProblemCode.NUMBER_HAS_LETTERS),
        ("0800 CALLME", ProblemCode.NUMBER_HAS_LETTERS),
        ("12\x0034", ProblemCode.NUMBER_HAS_FORBIDDEN_CHARACTERS),
        ("12\u202e34", ProblemCode.NUMBER_HAS_FORBIDDEN_CHARACTERS),
        ("12\n34", ProblemCode.NUMBER_HAS_FORBIDDEN_CHARACTERS),
        ("١٢٣", ProblemCode.NUMBER_HAS_FORBIDDEN_CHARACTERS),
        ("12+34", ProblemCode.NUMBER_HAS_FORBIDDEN_CHARACTERS),
        ("12,,34", ProblemCode.NUMBER_HAS_FORBIDDEN_CHARACTERS),
        ("1;ext=2", ProblemCode.NUMBER_HAS_LETTERS),
        ("1" * (LONGEST_NUMBER + 1), ProblemCode.NUMBER_TOO_LONG),
        ("1" * 10_240, ProblemCode.NUMBER_TOO_LONG),
    ],
)
def test_refuses_what_cannot_be_dialled(typed: str, code: ProblemCode) -> None:
    refused = clean_number(typed)
    assert isinstance(refused, Problem)
    assert refused.code is code


@given(st.text(max_size=300))
def test_never_passes_anything_but_dialling_characters(text: str) -> None:
    number = clean_number(text)
    if isinstance(number, str):
        assert 0 < len(number) <= LONGEST_NUMBER
        assert set(number[1:]) <= set("0123456789*#")
        assert number[0] in "+0123456789*#"
        assert clean_number(number) == number


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("204", "204", True),
        ("204", "2204", False),
        ("02079460958", "+442079460958", True),
        ("00442079460958", "+442079460958", True),
        ("902079460958", "02079460958", True),
        ("02079460958", "02079460959", False),
        ("700**101", "700**101", True),
        ("700**101", "700101", False),
        ("", "204", False),
    ],
)
def test_same_phone_across_spellings(one: str, other: str, same: bool) -> None:
    assert same_number(one, other) is same
    assert same_number(other, one) is same


def test_codes_are_told_from_numbers() -> None:
    assert is_code("*21")
    assert is_code("700**101")
    assert not is_code("+442079460958")


def test_a_log_shows_the_ends_of_a_number_and_all_of_an_extension() -> None:
    assert masked("from 100 to 02079460958") == "from 100 to 02*******58"
    assert masked("+442079460958") == "+4*********58"


@given(st.from_regex(r"\+?[0-9]{7,20}", fullmatch=True))
def test_a_log_never_holds_a_whole_outside_number(number: str) -> None:
    assert number not in masked(f"dialled {number} now")


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Anna\x00 Berg", "Anna Berg"),
        ("Anna\u202eBerg", "AnnaBerg"),
        ("a\nb\tc", "a b c"),
        ("x" * 50, "x" * 39 + "…"),
    ],
)
def test_outside_text_is_made_safe_to_show(text: str, shown: str) -> None:
    assert printable(text) == shown


@given(st.text(max_size=2_000))
def test_shown_text_is_short_and_one_line(text: str) -> None:
    shown = printable(text)
    assert len(shown) <= 40
    assert "\n" not in shown
    assert "\u202e" not in shown
