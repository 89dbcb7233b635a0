"""What stands before outside numbers, and which numbers are inside."""

import pytest

from callboard.domain.board import Board
from callboard.domain.conferences.conference import ConferenceSlot, SlotKind
from callboard.domain.extension import Extension
from callboard.domain.numbers.dialling_rules import DiallingRules, is_prefix, range_of, ranges_in


@pytest.mark.parametrize("text", ["", "0", "9", "00", "12345"])
def test_a_prefix(text: str) -> None:
    assert is_prefix(text)


@pytest.mark.parametrize("text", ["123456", "+", "9 ", "*9", "९", "nine"])
def test_no_prefix(text: str) -> None:
    assert not is_prefix(text)


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("100-299", "100-299"),
        (" 100 – 299 ", "100-299"),  # noqa: RUF001 - a dash as word processors write it
        ("555", "555"),
        ("555-555", "555"),
        ("299-100", None),
        ("10-200", None),
        ("abc", None),
        ("", None),
        ("1-2-3", None),
        ("123456789", None),
    ],
)
def test_a_range(text: str, kept: str | None) -> None:
    assert range_of(text) == kept


@pytest.mark.parametrize(
    ("typed", "good", "odd"),
    [
        ("100-299, 555", ("100-299", "555"), ()),
        ("300 555;20-29", ("300", "555", "20-29"), ()),
        ("555, 555", ("555",), ()),
        ("100-299, hello", ("100-299",), ("hello",)),
        ("", (), ()),
    ],
)
def test_ranges_as_they_are_typed(typed: str, good: tuple[str, ...], odd: tuple[str, ...]) -> None:
    assert ranges_in(typed) == (good, odd)


def test_a_range_has_numbers_of_its_own_length_only() -> None:
    rules = DiallingRules(internal_ranges=("100-299", "55"))
    assert [rules.has_inside(number) for number in ("100", "299", "150", "55")] == [True] * 4
    assert not any(rules.has_inside(number) for number in ("99", "300", "1500", "056", "555", "+150", "1*0"))


def test_what_a_phone_system_has_is_inside() -> None:
    extensions = {number: Extension(number, "") for number in ("100", "2040")}
    slots = {number: ConferenceSlot(number, SlotKind.PERSONAL, "100") for number in ("700**100",)}
    inside = Board(extensions=extensions, slots=slots).inside
    assert inside.numbers == {"100", "2040", "700**100", "700"}
    assert inside.longest == 4
    assert Board().inside.longest == 0
