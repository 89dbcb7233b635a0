"""Whoever calls is called by name wherever the call shows, from my contacts and from the phone system's phone book."""

import pytest

from callboard.domain.capability import Feature
from callboard.domain.extension import ExtensionState
from callboard.domain.people.contact import ContactNumber, tidy_contact
from callboard.domain.people.people_edit import added, changed, removed
from callboard.models.roles import Role
from tests.doubles.pbxes import on_both
from tests.doubles.reception import Reception

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

CALLER, WRITTEN = "01632960123", "+44 1632 960123"
SALES = "103"


def rows(reception: Reception) -> str:
    """The list of calls, as it is spoken."""
    model = reception.panels.calls.rows.model()
    return "\n".join(str(model.index(row, 0).data()) for row in range(model.rowCount()))


def is_called(reception: Reception) -> None:
    reception.pbx.controls.do("incoming", **{"from": CALLER, "to": SALES})
    reception.wait_for_state(SALES, ExtensionState.RINGING)


def state_of(reception: Reception) -> str:
    """The tile of who is called."""
    model = reception.console.models.people
    row = model.row_of(SALES)
    assert row is not None
    return str(model.index(row, 0).data(Role.FACTS).other_name)


@on_both
def test_a_contact_calls_and_every_change_shows_while_it_rings(reception: Reception) -> None:
    people = reception.console.people
    people.read()
    reception.wait_until(lambda: people.is_read)
    anna = tidy_contact("Anna Quist", "Quist Printing", [ContactNumber(WRITTEN)])
    people.apply(added([anna]))
    is_called(reception)
    assert reception.board.name_of(CALLER) == "Anna Quist"
    reception.wait_until(lambda: "Anna Quist" in rows(reception))
    reception.wait_until(lambda: state_of(reception) == "Anna Quist")
    greta = tidy_contact("Greta Quist", numbers=anna.numbers, contact_id=anna.id)
    people.apply(changed(anna, greta))
    reception.wait_until(lambda: "Greta Quist" in rows(reception))
    reception.wait_until(lambda: state_of(reception) == "Greta Quist")
    people.apply(removed([greta]))
    reception.wait_until(lambda: "Quist" not in rows(reception))


@on_both
def test_the_phone_book_of_the_phone_system_knows_callers_where_it_can_be_read(reception: Reception) -> None:
    entry = ["FirstName", "Ada", "LastName", "Larch", "PhoneNumber", CALLER]
    reception.pbx.controls.do("ask", verb="SAVE", args=["PHONEBOOK", "PhoneBookEntry", "0", *entry])
    is_called(reception)
    if not reception.board.capabilities.offers(Feature.PHONE_BOOK):
        assert reception.board.phone_book == ()
        assert reception.board.name_of(CALLER) == ""
        return
    reception.wait_until(lambda: "Ada Larch" in rows(reception))
    known = reception.console.people.known.contact_for(CALLER)
    assert known is not None
    assert not known.is_own
