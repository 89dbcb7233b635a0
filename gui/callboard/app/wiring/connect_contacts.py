"""The contacts: their page, who offers them while somebody types, and what is done with their numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from callboard.app.people_desk import PeopleDesk
from callboard.app.wiring.connect_board import call_person
from callboard.app.wiring.connect_dialler import go_to_dialler
from callboard.models.people.contact_offers import ContactOffers
from callboard.views.words.number_words import own_country

if TYPE_CHECKING:
    from callboard.app.console import Console
    from callboard.domain.people.contact import Contact
    from callboard.views.people.contacts_page import ContactsPage


def connect_contacts(console: Console) -> PeopleDesk:
    """Connect the page, the actions and the fields that offer contacts."""
    people, book = console.people, console.window.book
    desk = PeopleDesk(console)
    console.models.people.contact_offers = ContactOffers(lambda: people.book, own_country)
    book.connect("contacts.new", desk.new_contact)
    book.connect("contacts.import", desk.files.ask_for_file)
    book.connect("contacts.export", desk.files.ask_where_for_all)
    book.connect("contacts.merge", desk.look_for_duplicates)
    desk.page_made.connect(lambda page: connect_page(console, page))
    return desk


def connect_page(console: Console, page: ContactsPage) -> None:
    """What is wanted of contacts goes where it is wanted of anybody else."""
    from callboard.app.wiring.show_last_calls import LastCallsShower  # noqa: PLC0415 - with the page, not before

    LastCallsShower(console, page)
    wishes = page.wishes
    wishes.call_requested.connect(lambda number, near: call_person(console, number, near))
    wishes.fill_requested.connect(lambda number: fill_in(console, number))
    wishes.conference_requested.connect(lambda numbers: console.panels.conference.add_people("", numbers))
    wishes.history_requested.connect(lambda contact: show_calls_with(console, contact))


def fill_in(console: Console, number: str) -> None:
    """Put `number` in To, ready to be called."""
    go_to_dialler(console)
    console.panels.dial.set_to(number)


def show_calls_with(console: Console, contact: Contact) -> None:
    """The page History with the calls of `contact`."""
    console.window.show_page("history")
    numbers = tuple(one.number for one in contact.numbers)
    page = console.panels.history.page
    show = getattr(page, "show_calls_with", None)
    if show is not None:
        show(numbers, contact.shown_name)
