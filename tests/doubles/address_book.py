"""A small address book to look at."""

from callboard.domain.people.contact import Contact, ContactNumber, ContactSource, NumberKind
from callboard.domain.people.people_book import PeopleBook, people_book

MAYA = Contact(
    "maya",
    "Maya Finch",
    "Finch Logistik, Berlin",
    (ContactNumber("+493023125042", NumberKind.WORK), ContactNumber("+491701234567", NumberKind.MOBILE)),
    "Ask for the night desk.\nInvoices by post.",
)
PENROSE = Contact("penrose", "", "Penrose Freight", (ContactNumber("02079460311", NumberKind.MAIN),))
ASA = Contact("asa", "Åsa Ødegård", "", (ContactNumber("+4722334455", NumberKind.HOME),))
SILENT = Contact("silent", "Nobody Reachable", "Quiet Ltd")
LISTED = Contact("listed", "Finlay Porter", "", (ContactNumber("02079460999"),), source=ContactSource.PHONE_SYSTEM)
EVERYBODY = (MAYA, PENROSE, ASA, SILENT, LISTED)


def small_book() -> PeopleBook:
    """All of them."""
    return people_book(EVERYBODY)
