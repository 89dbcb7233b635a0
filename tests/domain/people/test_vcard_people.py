"""vCards of every version and program in, and out again so that nothing is lost."""

import logging

import pytest
from hypothesis import given
from hypothesis import strategies as st

from callboard.domain.people.contact import Contact, ContactNumber, NumberKind, tidy_contact
from callboard.domain.people.vcard_people import are_cards, people_on_cards, written_cards
from tests.doubles.people_at_random import contacts


def card(*lines: str) -> str:
    return "\r\n".join(("BEGIN:VCARD", "VERSION:3.0", *lines, "END:VCARD", ""))


def only_one(*lines: str) -> Contact:
    (person,) = people_on_cards(card(*lines)).people
    return person


@given(st.lists(contacts.filter(lambda contact: any(contact.said)), max_size=5))
def test_reading_what_was_written_gives_the_same(people: list[Contact]) -> None:
    read = people_on_cards(written_cards(people))
    assert [contact.said for contact in read.people] == [contact.said for contact in people]
    assert (read.further, read.unreadable_count, read.passed_over) == (0, 0, 0)


def test_no_line_that_is_written_is_longer_than_others_read() -> None:
    person = tidy_contact("Ä" * 80, "€" * 80, [ContactNumber("0301")], "🙂 " * 300)
    text = written_cards([person])
    assert max(len(line.encode()) for line in text.split("\r\n")) <= 75
    assert people_on_cards(text).people[0].said == person.said


@pytest.mark.parametrize(
    ("lines", "name", "company"),
    [
        (("FN:Anna Berg",), "Anna Berg", ""),
        (("N:Berg;Anna;;;",), "Anna Berg", ""),
        (("N:Berg;Anna;;;", "FN:Dr. Berg", r"ORG:Finch\, Ltd\; Co;Sales"), "Dr. Berg", "Finch, Ltd; Co"),
        (("FN:Finch", "N:;;;;", "ORG:Finch"), "", "Finch"),
        (("item1.FN;CHARSET=UTF-8:Chloé",), "Chloé", ""),
        (("FN;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:J=C3=BCrgen M=C3=BC=", "ller",), "Jürgen Müller", ""),
        (("FN;QUOTED-PRINTABLE:Plain=20name",), "Plain name", ""),
        (("FN;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:M=FCller",), "Müller", ""),
        (("FN;ENCODING=QUOTED-PRINTABLE:M=FCller",), "Müller", ""),
        (("FN;CHARSET=no-such;ENCODING=QUOTED-PRINTABLE:M=C3=BCller",), "Müller", ""),
        (("FN:Anna", "  B", " erg"), "Anna Berg", ""),
        (("FN:Anna", "\t Berg"), "Anna Berg", ""),
        (("fn:lower case",), "lower case", ""),
    ],
)  # fmt: skip
def test_names_in_every_way_of_writing(lines: tuple[str, ...], name: str, company: str) -> None:
    person = only_one(*lines)
    assert (person.name, person.company) == (name, company)


@pytest.mark.parametrize(
    ("line", "number", "kind"),
    [
        ("TEL:020 7946 0311", "02079460311", NumberKind.OTHER),
        ("TEL;TYPE=WORK,VOICE:+49 (0)30 23125042", "+493023125042", NumberKind.WORK),
        ("TEL;TYPE=work;TYPE=pref:0301", "0301", NumberKind.WORK),
        ("TEL;CELL:0170 1234567", "01701234567", NumberKind.MOBILE),
        ("TEL;HOME;VOICE:0301", "0301", NumberKind.HOME),
        ("TEL;WORK;FAX:0301", "0301", NumberKind.FAX),
        ('TEL;VALUE=uri;TYPE="voice,work":tel:+44-20-7946-0311;ext=12', "+442079460311", NumberKind.WORK),
        ("item2.TEL;type=MAIN:0301", "0301", NumberKind.MAIN),
        ("TEL;ENCODING=QUOTED-PRINTABLE:=2B49 30 1234", "+49301234", NumberKind.OTHER),
    ],
)
def test_numbers_in_every_way_of_writing(line: str, number: str, kind: NumberKind) -> None:
    assert only_one("FN:Anna", line).numbers == (ContactNumber(number, kind),)


def test_notes_of_several_lines_and_several_notes() -> None:
    assert only_one("FN:A", r"NOTE:one\ntwo\, three", "NOTE:four").notes == "one\ntwo, three\nfour"


def test_what_is_no_number_is_told() -> None:
    read = people_on_cards(card("FN:A", "TEL:call the front desk", "TEL:0301"))
    assert (read.unreadable, read.unreadable_count) == (("call the front desk",), 1)
    assert len(read.people[0].numbers) == 1


def test_lists_of_people_assistants_and_empty_cards_are_nobody() -> None:
    group = card("KIND:group", "FN:Everybody", *(f"MEMBER:urn:uuid:{number}" for number in range(1000)))
    apples = card("X-ADDRESSBOOKSERVER-KIND:group", "FN:Family")
    boss = card("FN:Boss", "AGENT:", "BEGIN:VCARD", "FN:Assistant", "TEL:0309", "END:VCARD", "TEL:0301")
    read = people_on_cards(group + apples + boss + card("EMAIL:x@example.com"))
    assert [(person.name, [one.number for one in person.numbers]) for person in read.people] == [("Boss", ["0301"])]
    assert read.passed_over == 3


def test_a_card_that_never_ends_is_ended_by_the_next_and_by_the_file() -> None:
    text = "BEGIN:VCARD\nFN:One\nTEL:0301\nBEGIN:VCARD\nFN:Two\nTEL:0302"
    assert [person.name for person in people_on_cards(text).people] == ["One", "Two"]


def test_pictures_and_lines_without_form_are_passed_over() -> None:
    picture = ["PHOTO;ENCODING=b;TYPE=JPEG:" + "A" * 60, *(" " + "B" * 70 for _ in range(3000))]
    assert only_one("FN:Anna", *picture, "no form at all", ";;;:::", "TEL;X=\"a\"b:0309", "TEL:0301").numbers == (
        ContactNumber("0301"),
    )  # fmt: skip


def test_what_begins_like_cards_is_cards() -> None:
    assert are_cards("\ufeff\r\n begin:vcard \nFN:x")
    assert not are_cards("Name;Number\nBEGIN:VCARD in a cell;1")


def test_nothing_of_it_is_logged(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG):
        people_on_cards(card("FN:Secret", "TEL;=:01632960999", "garbage 01632960999", "N;QUOTED-PRINTABLE:=ZZ"))
    assert "01632960999" not in caplog.text
    assert caplog.records == []
