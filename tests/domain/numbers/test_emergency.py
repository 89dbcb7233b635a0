"""Which numbers call for help."""

import pytest

from callboard.domain.numbers.emergency import calls_help, is_emergency


@pytest.mark.parametrize("number", ["112", "999", "911", "000", "0112", "9911"])
def test_help(number: str) -> None:
    assert is_emergency(number)


@pytest.mark.parametrize("number", ["", "1120", "5112", "99911", "0", "9", "02079460999"])
def test_no_help(number: str) -> None:
    assert not is_emergency(number)


def test_behind_the_prefix_of_this_office() -> None:
    assert is_emergency("77112", "77")
    assert not is_emergency("77112", "78")


def test_numbers_that_are_help_in_one_country_only() -> None:
    assert calls_help("102", "IN")
    assert not calls_help("102", "GB")
    assert not calls_help("102")
