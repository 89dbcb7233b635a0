"""Numbers in whatever text somebody drags in."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from callboard.domain.number_search import numbers_in

INTERNAL = frozenset({"204", "105", "12"})


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("020 7946 0311", ("02079460311",)),
        ("  +49 (0)30 23125042\n", ("+493023125042",)),
        ("204", ("204",)),
        ("888", ("888",)),  # alone it is what was meant, known or not
        ("700**101", ("700**101",)),
        ("You can reach me on 020 7946 0311 until twelve.", ("02079460311",)),
        ("Maya is on 204, the gate on 888", ("204",)),
        ("office 020 7946 0311, mobile +44 7700 900461", ("02079460311", "+447700900461")),
        ("020 7946 0311 or +44 20 7946 0311", ("02079460311",)),
        ("204\n105\n204", ("204", "105")),
        ("tel:+44-20-7946-0311", ("+442079460311",)),
        ("12.05.2024", ()),
        ("2024-05-12", ()),
        ("Meet on 12.05.2024 at 12:30, room 12", ("12",)),
        ("Meet on 2024-05-12 at 12:30", ()),
        ("01.23.45.67.89 in Paris", ("0123456789",)),
        ("order 20240 of 888", ()),
        ("", ()),
        ("   ", ()),
        ("no digits at all", ()),
        ("Ünïcödé ٠٢٠٧٩٤٦٠٣١١", ()),
        ("9" * 500, ()),
        ("x" * 300 + " 020 7946 0311", ()),
    ],
)
def test_what_is_found(text: str, numbers: tuple[str, ...]) -> None:
    assert numbers_in(text, INTERNAL) == numbers


@given(st.text(max_size=400))
def test_whatever_the_text_only_diallable_characters_come_out(text: str) -> None:
    for number in numbers_in(text, INTERNAL):
        assert number
        assert set(number) <= set("+0123456789*#")
