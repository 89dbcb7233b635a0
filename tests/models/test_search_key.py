"""How a search finds people."""

import pytest

from callboard.domain.extension import Extension
from callboard.models.search_key import folded, matching_rows, search_key

KEYS = [
    search_key(Extension("100", "Reception", ("Front desk",))),
    search_key(Extension("101", "Anna Berg", ("Sales",))),
    search_key(Extension("108", "Chloé Dubois", ("Sales", "Management"))),
    search_key(Extension("1010", "Åsa Ødegård-Straße")),
    search_key(Extension("204", "Connor O'Neill", ("R&D",))),
]


@pytest.mark.parametrize(
    ("typed", "rows"),
    [
        ("", [0, 1, 2, 3, 4]),
        ("  ", [0, 1, 2, 3, 4]),
        ("anna", [1]),
        ("BER", [1]),
        ("erg", []),  # not the start of a word
        ("chloe", [2]),
        ("Chloé", [2]),
        ("asa ode", [3]),
        ("strasse", [3]),
        ("ødegård-s", [3]),
        ("o'n", [4]),
        ("neill", [4]),
        ("01", [1, 3]),  # any part of the number
        ("sales", [1, 2]),
        ("sales ch", [2]),
        ("ch sales 10", [2]),
        ("desk", [0]),
        ("r&d", [4]),
        ("sales nobody", []),
    ],
)
def test_every_word_typed_has_to_match(typed: str, rows: list[int]) -> None:
    assert matching_rows(KEYS, typed) == rows


def test_folding_forgets_case_accents_and_extra_spaces() -> None:
    assert folded("  ÉTÉ  Łódź ") == "ete lodz"
