"""Numbers in whatever text somebody drags in."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from callboard.domain.numbers.number_search import numbers_in

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
        # two numbers side by side are two, and what stands behind a stroke is another choice
        ("020 7946 0311 / 020 7946 0312", ("02079460311", "02079460312")),
        ("T 07700 900461  M 07700 900462", ("07700900461", "07700900462")),
        ("020 7946 0311/12", ("02079460311",)),
        ("0171/1234567", ("01711234567",)),
        ("+49 30 23125042-17", ("+49302312504217",)),
        ("020 7946 0311.", ("02079460311",)),
        # what only looks like one
        ("https://shop.example/order/02079460311", ()),
        ("see www.example.org/02079460311 or 204", ("204",)),
        ("anna02079460@example.org", ()),
        ("IBAN DE89 3704 0044 0532 0130 00", ()),
        ("A1234567 and 12345678b", ()),
        ("Tel+44 20 7946 0311", ("+442079460311",)),
        ("printer at 192.168.100.200", ()),
        ("\u20ac 1.250.000,00", ()),
        ("sum 1.250.000,00 \u20ac", ()),
        ("card 4000 1234 5678 9010 1", ()),
        # directions of writing, which some programs put around a number
        ("\u202a020 7946 0311\u202c", ("02079460311",)),
        ("\u202e1130 6497 020", ("11306497020",)),
        ("020 7946\x000311", ()),
        ("x" * 300 + " 020 7946 0311", ()),
    ],
)
def test_what_is_found(text: str, numbers: tuple[str, ...]) -> None:
    assert numbers_in(text, INTERNAL) == numbers


def test_a_number_that_is_cut_off_at_the_end_of_what_is_read_is_another_number() -> None:
    assert numbers_in("x " * 94 + "020 7946 0311", INTERNAL) == ()
    assert numbers_in("x " * 93 + "020 7946 0311", INTERNAL) == ("02079460311",)
    assert numbers_in("x " * 80 + "020 7946 0311, " + "y" * 100, INTERNAL) == ("02079460311",)


def test_a_megabyte_is_not_waited_for() -> None:
    began = time.process_time()
    for text in ("020 7946 0311 " * 75_000, "1." * 500_000, "a@" * 500_000, "0" * 10**6, " " * 10**6):
        numbers_in(text, INTERNAL)
    assert time.process_time() - began < 0.5


@given(st.text(max_size=400))
def test_whatever_the_text_only_diallable_characters_come_out(text: str) -> None:
    for number in numbers_in(text, INTERNAL):
        assert number
        assert set(number) <= set("+0123456789*#")
