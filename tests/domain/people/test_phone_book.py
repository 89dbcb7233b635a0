"""The entries of phone books as contacts."""

from callboard.domain.people.contact import ContactSource
from callboard.domain.people.phone_book import PhoneBookEntry, contacts_in


def test_entries_that_are_called_the_same_are_one_contact() -> None:
    entries = [
        PhoneBookEntry(9, "Anna Berg", "Finch", "0302"),
        PhoneBookEntry(4, "Anna Berg", "Finch", "+49 30 1"),
        PhoneBookEntry(5, "Anna Berg", "Acme", "0303"),
        PhoneBookEntry(6, "", "", "0304"),
        PhoneBookEntry(7, "", "", "0305"),
        PhoneBookEntry(8, "No Number", "", "ask"),
    ]
    found = contacts_in(entries)
    assert [(one.id, one.shown_name, [n.number for n in one.numbers]) for one in found] == [
        ("phone-system-4", "Anna Berg", ["+49301", "0302"]),
        ("phone-system-5", "Anna Berg", ["0303"]),
        ("phone-system-6", "0304", ["0304"]),
        ("phone-system-7", "0305", ["0305"]),
        ("phone-system-8", "No Number", []),
    ]
    assert {one.source for one in found} == {ContactSource.PHONE_SYSTEM}
    assert contacts_in(reversed(entries))[-1].id == "phone-system-4", "whatever order they come in"
