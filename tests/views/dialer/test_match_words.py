"""What stands under To of somebody in the contacts."""

from dataclasses import replace

import pytest

from callboard.domain.extension import Extension
from callboard.domain.numbers.dialling import Dialling
from callboard.domain.numbers.dialling_rules import DiallingRules
from callboard.domain.people.known_people import known_people
from callboard.views.dialer.match_words import about_called, match_of
from tests.doubles.address_book import EVERYBODY, MAYA
from tests.doubles.boards import board_of, picture

pytestmark = pytest.mark.usefixtures("qapp")


def test_a_contact_is_named_with_the_company_and_on_a_card_by_the_company_alone() -> None:
    board = replace(board_of(), known_people=known_people(EVERYBODY, "GB"))
    assert match_of(MAYA.numbers[0].number, "", True, board, ()).text.startswith("Maya Finch, Finch Logistik, Berlin")
    assert about_called(MAYA.numbers[0].number, board, ()) == "Finch Logistik, Berlin"
    assert about_called("02079460311", board, ()) == "", "a firm is called by its name already"
    assert "Not in your contacts" in match_of("02079469999", "02079469999", False, board, ()).text


def test_an_extension_with_the_digits_of_help_says_that_it_is_not_help() -> None:
    people = (Extension("110", "Otto Brandt"), Extension("112", "Yuki Tanabe"))
    board = replace(board_of(picture(people=people)), dialling=Dialling(DiallingRules("GB")))
    said = match_of("112", "112", False, board, ()).text.splitlines()
    assert said[0].startswith("Yuki Tanabe")
    assert said[1:] == ["112 is an emergency number too. Here it reaches the extension, not the emergency service."]
    assert len(match_of("110", "110", False, board, ()).text.splitlines()) == 1
