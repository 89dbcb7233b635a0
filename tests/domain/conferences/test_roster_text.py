"""Whom a pasted list names."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from callboard.domain.conferences.roster_text import LONGEST_LIST, MOST_PEOPLE, roster_in
from callboard.domain.numbers.phone_number import clean_number
from tests.doubles.boards import PEOPLE

EXTENSIONS = {person.number: person for person in PEOPLE}
Read = list[tuple[str, str]]


def people_in(text: str) -> Read:
    return [(person.number, person.name) for person in roster_in(text, EXTENSIONS).people]


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("100, 101; 204\t106", [("100", ""), ("101", ""), ("204", ""), ("106", "")]),
        ("100\n101\r\n204\n", [("100", ""), ("101", ""), ("204", "")]),
        ("100 101 204", [("100", ""), ("101", ""), ("204", "")]),
        ("+49 30 23125042, 101", [("+493023125042", ""), ("101", "")]),
        ("Anna Berg <101>; Oscar Whitfield <104>", [("101", "Anna Berg"), ("104", "Oscar Whitfield")]),
        ("Finch <sip:204@pbx.example>", [("204", "Finch")]),
        ("Finch <tel:+44 20 7946 0311>", [("+442079460311", "Finch")]),
        ("tel:+442079460311", [("+442079460311", "")]),
        ("Berg, Anna 101\nWhitfield, Oscar 104", [("101", "Berg, Anna"), ("104", "Whitfield, Oscar")]),
        (
            "Finch Logistik\t+49 30 23125042\nAcme\t020 7946 0311",
            [("+493023125042", "Finch Logistik"), ("02079460311", "Acme")],
        ),
        ('"Smith, John",+44 20 7946 0311', [("+442079460311", "Smith, John")]),
        ('"The ""Old"" Mill";101', [("101", 'The "Old" Mill')]),
        (
            "1. Anna Berg 101\n2. Oscar: 104\n- Bob +49 (0)30 23125042",
            [("101", "Anna Berg"), ("104", "Oscar"), ("+493023125042", "Bob")],
        ),
        ("101 Anna Berg\n104 \u2013 Oscar", [("101", "Anna Berg"), ("104", "Oscar")]),
        ("Anna 101 and Malik 106", [("101", ""), ("106", "")]),
    ],
)
def test_lists_as_people_write_them(text: str, people: Read) -> None:
    assert people_in(text) == people
    assert roster_in(text, EXTENSIONS).unread == ()


@pytest.mark.parametrize(
    ("text", "people"),
    [
        (
            "Name;Extension;Mobile\nAnna Berg;101;+44 7700 900123\nMax Muster;;+49 30 23125042",
            [("101", "Anna Berg"), ("+493023125042", "Max Muster")],
        ),
        ("Telefon\tName\n030 23125042\tBob Miller\n101\tAnna", [("03023125042", "Bob Miller"), ("101", "Anna")]),
    ],
)
def test_below_a_head_each_line_is_one_person(text: str, people: Read) -> None:
    assert people_in(text) == people
    assert roster_in(text, EXTENSIONS).unread == ()


def test_names_alone_count_when_one_colleague_has_them() -> None:
    roster = roster_in("Anna Berg\n  oscar   WHITFIELD\nWhitfield, Nobody\nchloé dubois", EXTENSIONS)
    assert [person.number for person in roster.people] == ["101", "104", "108"]
    assert roster.unread == ("Whitfield", "Nobody")
    twins = {**EXTENSIONS, "205": PEOPLE[1].__class__("205", "Anna Berg")}
    assert roster_in("Anna Berg", twins).unread == ("Anna Berg",), "which of the two?"


def test_what_nobody_can_be_called_by_is_named() -> None:
    roster = roster_in("Hello,\n101\nsee you on 12.05.2024 at 14:30\na <bob@example.com>", EXTENSIONS)
    assert [person.number for person in roster.people] == ["101"]
    assert roster.unread == ("Hello", "see you on 12.05.2024 at 14:30", "a <bob@example.com>")


def test_who_is_named_twice_is_on_the_list_once() -> None:
    roster = roster_in("101\n00442079460311\n+44 20 7946 0311\n101", EXTENSIONS)
    assert [person.number for person in roster.people] == ["101", "00442079460311"]
    assert [person.number for person in roster.double] == ["+442079460311", "101"]


def test_a_list_without_end_is_cut() -> None:
    many = "\n".join(f"+4930{number:07}" for number in range(MOST_PEOPLE + 5))
    roster = roster_in(many, EXTENSIONS)
    assert (len(roster.people), roster.is_cut) == (MOST_PEOPLE, True)
    assert roster_in("x" * (LONGEST_LIST + 1), EXTENSIONS).is_cut
    assert not roster_in("101", EXTENSIONS).is_cut


@pytest.mark.parametrize("text", ['"' * 20000, "<" * 20000, "1 " * 10000, "a-" * 10000, "+(" * 10000, "a 1-" * 5000])
def test_nothing_makes_it_slow(text: str) -> None:
    began = time.perf_counter()
    roster_in(text, EXTENSIONS)
    assert time.perf_counter() - began < 1.0


@given(st.text(alphabet=st.sampled_from("0123456789+*#()<>\"';,\t\n -.aBé\u202e@"), max_size=200))
def test_whatever_is_pasted_only_numbers_that_can_be_dialled_come_out(text: str) -> None:
    roster = roster_in(text, EXTENSIONS)
    for person in (*roster.people, *roster.double):
        assert clean_number(person.number) == person.number
        assert person.name.isprintable()
