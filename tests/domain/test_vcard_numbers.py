"""The numbers on cards that are dragged in, honest and hostile."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from callboard.domain.vcard_numbers import MOST_ON_CARD, numbers_on_card

CARD = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Rosalind Pike\r\n{}\r\nEND:VCARD\r\n"


@pytest.mark.parametrize(
    ("line", "numbers"),
    [
        ("TEL:020 7946 0311", ("02079460311",)),
        ("TEL;TYPE=WORK,VOICE:020 7946 0311", ("02079460311",)),
        ("item1.TEL;type=CELL:+44 (0)7700 900461", ("+447700900461",)),
        ("TEL;VALUE=uri;TYPE=home:tel:+44-20-7946-0311;ext=5", ("+442079460311",)),
        ('TEL;TYPE="voice:home";PREF=1:204', ("204",)),
        ("TEL;WORK;VOICE:030 23125042\nTEL;CELL:0171 1234567", ("03023125042", "01711234567")),
        ("TEL;CELL;ENCODING=QUOTED-PRINTABLE:=2B49 171 1234567", ("+491711234567",)),
        ("tel:020 7946\r\n  0311", ("02079460311",)),
        ("TEL:020 7946 0311\r\nTEL:02079460311", ("02079460311",)),
        ("TEL:call me", ()),
        ("TEL:", ()),
        ("TEL", ()),
        ("NOTE:TEL:020 7946 0311", ()),
        ("TELEX:020 7946 0311", ()),
        ("TEL:\0" + "9" * 500, ()),
    ],
)
def test_what_is_found(line: str, numbers: tuple[str, ...]) -> None:
    assert numbers_on_card(CARD.format(line)) == numbers


def test_what_is_no_card_holds_nothing() -> None:
    assert numbers_on_card("TEL:020 7946 0311") == ()
    assert numbers_on_card("") == ()
    assert numbers_on_card("BEGIN:VCARD") == ()


def test_a_flood_is_cut() -> None:
    assert len(numbers_on_card(CARD.format("\n".join(f"TEL:{1000 + n}" for n in range(5000))))) == MOST_ON_CARD
    assert numbers_on_card("BEGIN:VCARD\n" * 100_000) == ()
    assert numbers_on_card(CARD.format("TEL" + ";A=B" * 100_000 + ":1")) == ()


@given(st.text(max_size=300))
def test_only_diallable_characters_come_out(text: str) -> None:
    for number in numbers_on_card(CARD.format(f"TEL:{text}")):
        assert set(number) <= set("+0123456789*#")
