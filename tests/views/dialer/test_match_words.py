"""What stands under To of somebody in the contacts."""

from dataclasses import replace

import pytest

from callboard.domain.people.known_people import known_people
from callboard.views.dialer.match_words import about_called, match_of
from tests.doubles.address_book import EVERYBODY, MAYA
from tests.doubles.boards import board_of

pytestmark = pytest.mark.usefixtures("qapp")


def test_a_contact_is_named_with_the_company_and_on_a_card_by_the_company_alone() -> None:
    board = replace(board_of(), known_people=known_people(EVERYBODY, "GB"))
    assert match_of(MAYA.numbers[0].number, "", True, board, ()).text.startswith("Maya Finch, Finch Logistik, Berlin")
    assert about_called(MAYA.numbers[0].number, board, ()) == "Finch Logistik, Berlin"
    assert about_called("02079460311", board, ()) == "", "a firm is called by its name already"
    assert "Not in your contacts" in match_of("02079469999", "02079469999", False, board, ()).text
