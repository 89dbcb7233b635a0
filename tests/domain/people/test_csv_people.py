"""Tables of people in, whatever program wrote them, and out so that nothing becomes a formula."""

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from callboard.domain.people.contact import Contact, ContactNumber, NumberKind, tidy_contact
from callboard.domain.people.csv_people import harmless, people_in_table, written_table
from tests.doubles.people_at_random import contacts, names

WORK, MOBILE, HOME, FAX = NumberKind.WORK, NumberKind.MOBILE, NumberKind.HOME, NumberKind.FAX
OTHER = NumberKind.OTHER
OUTLOOK = (
    "First Name,Middle Name,Last Name,Company,Business Street,Business Fax,Business Phone,Home Phone,Mobile Phone,"
    'E-mail Address,Notes\nAnna,,Berg,"Finch, Ltd","1, Main St",,+44 20 7946 0311,,07700 900123,a@example.com,'
    '"two\nlines"\n'
)
GOOGLE = (
    "Name,Given Name,Family Name,Organization 1 - Name,Phone 1 - Type,Phone 1 - Value,Phone 2 - Type,Phone 2 - Value\n"
    "Anna Berg,Anna,Berg,Finch,Mobile,0171 ::: 0172,Work Fax,0309\n"
)
PHONE_SYSTEM = (
    "FirstName,LastName,Company,Mobile,Mobile2,Home,Home2,Business,Business2,Email,Other,BusinessFax,HomeFax,Pager\n"
    "Anna,Berg,Finch,0171,,0303,,0301,,a@example.com,0305,0309,,\n"
)


def people(text: str) -> list[tuple[str, str, list[tuple[str, NumberKind]], str]]:
    read = people_in_table(text)
    assert read is not None
    return [
        (one.name, one.company, [(number.number, number.kind) for number in one.numbers], one.notes)
        for one in read.people
    ]


@given(st.lists(contacts.filter(lambda contact: any(contact.said)), min_size=1, max_size=5))
def test_reading_what_was_written_gives_the_same(given_people: list[Contact]) -> None:
    read = people_in_table(written_table(given_people))
    assert read is not None
    assert [contact.said for contact in read.people] == [contact.said for contact in given_people]
    assert (read.further, read.unreadable_count, read.passed_over) == (0, 0, 0)


@given(st.lists(contacts, max_size=4))
def test_no_cell_begins_as_a_formula_does(given_people: list[Contact]) -> None:
    rows = csv.reader(io.StringIO(written_table(given_people), newline=""), delimiter=";")
    assert not [cell for row in rows for cell in row if cell.lstrip()[:1] in tuple("=+-@")]


@given(names)
def test_what_is_harmless_already_stays(text: str) -> None:
    assert harmless(text) in (text, f"'{text}")
    assert harmless("0301") == "0301"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Name;Number\nAnna;0301\n", ("Anna", "", [("0301", OTHER)], "")),
        (
            "Vorname;Nachname;Firma;Telefon geschäftlich;Mobiltelefon;Fax;Notizen\nAnna;Berg;Finch;0301;0171;0309;ok",
            ("Anna Berg", "Finch", [("0301", WORK), ("0171", MOBILE), ("0309", FAX)], "ok"),
        ),
        (
            # as Outlook writes it
            OUTLOOK,
            ("Anna Berg", "Finch, Ltd", [("+442079460311", WORK), ("07700900123", MOBILE)], "two\nlines"),
        ),
        (
            # as Google writes it
            GOOGLE,
            ("Anna Berg", "Finch", [("0171", MOBILE), ("0172", MOBILE), ("0309", FAX)], ""),
        ),
        (
            # as 3CX writes its phone book
            PHONE_SYSTEM,
            (
                "Anna Berg",
                "Finch",
                [("0171", MOBILE), ("0303", HOME), ("0301", WORK), ("0305", OTHER), ("0309", FAX)],
                "",
            ),
        ),
        ("Nom,Prénom,Société,Téléphone\nBerg,Anna,Finch,0301", ("Anna Berg", "Finch", [("0301", OTHER)], "")),
        ("Anna Berg\tFinch\t0301\t0302", ("Anna Berg", "Finch", [("0301", OTHER), ("0302", OTHER)], "")),
        ('sep=,\nName,Phone\n"Berg; Anna","=""0301"""', ("Berg; Anna", "", [("0301", OTHER)], "")),
        ("Name;Phone\r\rAnna;0301\r", ("Anna", "", [("0301", OTHER)], "")),
    ],
)  # fmt: skip
def test_every_usual_table_is_understood(text: str, expected: object) -> None:
    assert people(text) == [expected]


def test_a_formula_is_a_text_like_any_other() -> None:
    text = 'Name;Phone\n"=HYPERLINK(""http://x"")";0301\n\'=1+1;0302\n'
    assert [one[0] for one in people(text)] == ['=HYPERLINK("http://x")', "=1+1"]


def test_what_is_no_number_is_told_and_rows_of_nothing_are_passed_over() -> None:
    read = people_in_table("Name;Phone;E-mail\nAnna;ask;x\n;;y@example.com\n;;\nBob;;\n")
    assert read is not None
    assert [one.name for one in read.people] == ["Anna", "Bob"]
    assert (read.unreadable, read.without_number, read.passed_over) == (("ask",), 2, 1)


def test_a_quotation_mark_without_its_other_half_ends_the_reading() -> None:
    read = people_in_table('Name;Phone\nAnna;0301\n"Bob;0302\n' + "x" * 200_000)
    assert read is not None
    assert [one.name for one in read.people] == ["Anna"]


def test_a_table_of_other_things_is_none() -> None:
    assert people_in_table("1;2\n3;4\n") is None
    assert people_in_table("") is None


def test_the_number_of_a_contact_stays_of_its_kind() -> None:
    person = tidy_contact("Anna", numbers=[ContactNumber(f"030{place}", kind) for place, kind in enumerate(NumberKind)])
    read = people_in_table(written_table([person]))
    assert read is not None
    assert read.people[0].numbers == person.numbers
