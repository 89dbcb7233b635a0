"""Which numbers are the same, in whatever form, and that those which may be stand on one shelf."""

import pytest

from callboard.domain.numbers.number_identity import e164, is_inside, is_same_outside, shelf_of
from tests.doubles.boards import board_of

LONDON = "02079460311"


@pytest.mark.parametrize(
    ("one", "other", "country"),
    [
        (LONDON, "+442079460311", "GB"),
        (LONDON, "00442079460311", "GB"),
        ("+442079460311", "00442079460311", "DE"),
        (LONDON, "902079460311", "GB"),  # with the digit for an outside line: nobody can read that, the digits tell
        (LONDON, "+442079460311", ""),
        ("03023125042", "+493023125042", "DE"),
    ],
)
def test_the_same_number_in_two_forms(one: str, other: str, country: str) -> None:
    assert is_same_outside(one, other, country)
    assert is_same_outside(other, one, country)
    assert shelf_of(one, True) == shelf_of(other, True)


@pytest.mark.parametrize(
    ("one", "other", "country"),
    [
        (LONDON, "02079460312", "GB"),
        (LONDON, "+12079460311", "GB"),  # the same digits in another country
        ("", "", "GB"),  # withheld is nobody
        ("", LONDON, "GB"),
        ("*91", "91", "GB"),
    ],
)
def test_other_numbers(one: str, other: str, country: str) -> None:
    assert not is_same_outside(one, other, country)


def test_an_internal_number_stands_on_no_shelf_of_outside_ones() -> None:
    assert shelf_of("104", False) != shelf_of("104", True)
    assert shelf_of("946031", False) != shelf_of(LONDON[:-1], True)


def test_extensions_rooms_and_nothing_else_is_inside() -> None:
    board = board_of()
    assert is_inside("104", board)
    assert is_inside("701", board)
    assert not is_inside(LONDON, board)


def test_what_cannot_be_read_has_no_form_of_its_own() -> None:
    assert e164("104", "GB") == ""
    assert e164("*9104711", "GB") == ""
    assert e164(LONDON, "") == ""
    assert e164(LONDON, "GB") == "+442079460311"
