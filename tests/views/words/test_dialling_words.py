"""What stands below a question about a number."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from callboard.domain.board import Board
from callboard.domain.drops.drop_outcomes import AskReason
from callboard.domain.numbers.dialling import Dialling
from callboard.domain.numbers.dialling_rules import DiallingRules
from callboard.views.words.dialling_words import dialled_note
from tests.doubles.boards import board_of, picture


@pytest.fixture(autouse=True)
def in_britain(qapp: QApplication) -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    yield
    QLocale.setDefault(before)


def office(prefix: str, *, helps: bool = False) -> Board:
    rules = DiallingRules("GB", prefix, prefixes_emergency=helps)
    return replace(board_of(picture()), dialling=Dialling(rules))


def test_digits_are_told_where_they_are_others() -> None:
    assert dialled_note("02079460958", office("9")) == "Will dial 902079460958"
    assert dialled_note("02079460958", office("")) == ""
    assert dialled_note("101", office("9")) == ""
    assert dialled_note("", office("9")) == ""


@pytest.mark.parametrize(
    ("prefix", "helps", "note"),
    [("9", False, "Will dial 999"), ("9", True, "Will dial 9999"), ("", False, "")],
)
def test_of_help_it_is_always_told_where_there_is_a_prefix(prefix: str, helps: bool, note: str) -> None:
    assert dialled_note("999", office(prefix, helps=helps), AskReason.EMERGENCY) == note


def test_of_a_new_country_it_is_told_which_one() -> None:
    lines = dialled_note("+493023125042", office("9"), AskReason.FIRST_ABROAD).splitlines()
    assert lines[0].startswith("Germany")
    assert lines[1:] == ["Will dial 900493023125042"]
