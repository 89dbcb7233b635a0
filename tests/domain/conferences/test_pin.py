"""PINs that nobody guesses or mishears."""

import pytest

from callboard.domain.conferences.pin import in_groups, is_easy_to_guess, new_pin


@pytest.mark.parametrize(
    "pin",
    ["", "0000", "1111", "1234", "4321", "9012", "0987", "1212", "4554", "1122", "1999", "2026", "123123", "12345"],
)
def test_what_people_try_first(pin: str) -> None:
    assert is_easy_to_guess(pin)


@pytest.mark.parametrize("pin", ["4711", "8303", "926437", "15829"])
def test_what_takes_longer(pin: str) -> None:
    assert not is_easy_to_guess(pin)


@pytest.mark.parametrize("digits", [4, 5, 6])
def test_a_new_one_is_always_hard_to_guess(digits: int) -> None:
    made = {new_pin(digits) for _ in range(300)}
    assert all(len(pin) == digits and pin.isdecimal() and not is_easy_to_guess(pin) for pin in made)
    assert len(made) > 200, "not always the same few"


def test_an_easy_one_is_thrown_away() -> None:
    given = iter("1234" + "0000" + "4711")
    assert new_pin(4, lambda _digits: next(given)) == "4711"


def test_when_there_is_no_good_one_that_is_an_error_and_no_endless_loop() -> None:
    with pytest.raises(ValueError, match="hard to guess"):
        new_pin(4, lambda _digits: "7")


@pytest.mark.parametrize(
    ("pin", "groups"),
    [
        ("4711", ("47", "11")),
        ("47119", ("47", "11", "9")),
        ("471193", ("471", "193")),
        ("471", ("47", "1")),
        ("", ()),
    ],
)
def test_in_groups(pin: str, groups: tuple[str, ...]) -> None:
    assert in_groups(pin) == groups
