"""Which letters were found."""

import pytest

from callboard.models.matched_letters import matched_in_name, matched_in_number


@pytest.mark.parametrize(
    ("typed", "name", "marked"),
    [
        ("ha", "Ahmed Haddad", ["Ha"]),
        ("sed ha", "Hana Sedláček", ["Ha", "Sed"]),
        ("STRASSE", "Åsa Ødegård-Straße", ["Straße"]),
        ("asa", "A\u030asa X", ["A\u030asa"]),
        ("sa", "Åsa", []),
        ("zz", "Anna Berg", []),
        ("", "Anna Berg", []),
        ("ann anna", "Anna Berg", ["Anna"]),
    ],
)
def test_word_starts_are_marked_without_regard_to_case_and_accents(typed: str, name: str, marked: list[str]) -> None:
    assert [name[start : start + length] for start, length in matched_in_name(typed, name)] == marked


def test_digits_are_marked_wherever_they_stand() -> None:
    assert matched_in_number("10", "2102") == ((1, 2),)
    assert matched_in_number("2 10", "2102") == ((0, 3),)
    assert matched_in_number("anna", "2102") == ()
