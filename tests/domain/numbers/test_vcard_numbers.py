"""The numbers on cards that are dragged in, honest and hostile."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from callboard.domain.numbers.vcard_numbers import LONGEST_NAME, MOST_ON_CARD, numbers_on_card, people_on_card

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


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("FN:Rosalind Pike", "Rosalind Pike"),
        ("item1.FN;CHARSET=utf-8:Rosalind Pike", "Rosalind Pike"),
        ("FN;ENCODING=QUOTED-PRINTABLE:Chlo=C3=A9 Dubois", "Chloé Dubois"),
        ("FN:Pike\\, Rosalind\\nSales", "Pike, Rosalind Sales"),
        ("N:Pike;Rosalind;;;", "Rosalind Pike"),
        ("N:Pike", "Pike"),
        ("NOTE:FN:Rosalind Pike", ""),
        ("FN:<b>Rosalind</b> & Co", "<b>Rosalind</b> & Co"),
        ("FN:Ros\u202eekiP\u2066\u200b dnila\u061c", "RosekiP dnila"),
        ("FN:a\x00b\x1b[31m\tc\x85d", "a b [31m c d"),
        ("FN:" + "x" * 500, "x" * (LONGEST_NAME - 1) + "…"),
        ("FN:", ""),
    ],
)
def test_the_name_on_a_card_comes_along_as_plain_text_of_one_line(line: str, name: str) -> None:
    card = f"BEGIN:VCARD\r\nVERSION:3.0\r\n{line}\r\nTEL:204\r\nEND:VCARD\r\n"
    assert people_on_card(card) == {"204": name}


def test_each_number_has_the_name_of_its_own_card() -> None:
    cards = CARD.format("TEL:204") + CARD.replace("Rosalind Pike", "Samir Haddad").format("TEL:204\r\nTEL:101")
    assert people_on_card(cards) == {"204": "Rosalind Pike", "101": "Samir Haddad"}


TURNING = "\u202a\u202b\u202d\u202e\u2066\u2067"


@given(st.text(max_size=300))
def test_no_name_turns_the_text_around_it(text: str) -> None:
    for name in people_on_card(f"BEGIN:VCARD\nFN:{text}\nTEL:204\nEND:VCARD").values():
        assert len(name) <= LONGEST_NAME
        assert not any(unicodedata.category(letter) == "Cc" or letter in TURNING for letter in name)
