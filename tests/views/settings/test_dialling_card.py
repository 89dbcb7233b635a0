"""Settings of how numbers are dialled, and the tester."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit

from callboard.domain.board import Board
from callboard.domain.numbers.dialling import Dialling
from callboard.domain.numbers.dialling_rules import DiallingRules
from callboard.models.dialling_now import DiallingNow
from callboard.views.settings.choice_box import ChoiceBox
from callboard.views.settings.dialling_card import DiallingCard
from callboard.views.settings.form import Form
from tests.views.settings.conftest import Desk


class Card:
    """The card on the page Calling; the board obeys what is chosen, as in the window."""

    def __init__(self, desk: Desk, kept: DiallingRules, *, is_locked: bool = False) -> None:
        self.desk = desk
        self.rules = DiallingNow(desk.office.host)
        self.rules.show(kept, is_locked)
        form = desk.page.findChild(Form, "settings.page.calling")
        assert isinstance(form, Form)
        DiallingCard(form, self.rules, self.board, desk.office.look)
        desk.page.show_section("calling")

    def board(self) -> Board:
        rules = replace(self.rules.value, country=self.rules.value.country or "GB")
        return replace(self.desk.office.now(), dialling=Dialling(rules))

    def field(self, name: str) -> QLineEdit:
        return self.desk.part(QLineEdit, f"dialling.{name}")

    def type_into(self, name: str, text: str) -> None:
        field = self.field(name)
        field.clear()
        QTest.keyClicks(field, text)
        QTest.keyClick(field, Qt.Key.Key_Return)

    def label(self, name: str) -> str:
        return self.desk.part(QLabel, f"dialling.{name}").text()


@pytest.fixture
def card(desk: Desk) -> Card:
    return Card(desk, DiallingRules("GB"))


def test_a_prefix_is_chosen_and_counts_at_once(card: Card) -> None:
    card.type_into("prefix", "9")
    assert card.rules.value == DiallingRules("GB", "9")
    card.type_into("prefix", "")
    assert card.rules.value.outside_prefix == ""


@pytest.mark.parametrize("odd", ["9x", "123456", "*9"])
def test_what_is_no_prefix_is_not_taken_and_says_why(card: Card, odd: str) -> None:
    card.type_into("prefix", odd)
    assert card.rules.value.outside_prefix == ""
    assert f"{odd} was not taken" in card.label("prefix.text")
    assert "at most 5 digits" in card.field("prefix").accessibleDescription()
    card.type_into("prefix", "0")
    assert "was not taken" not in card.label("prefix.text")


def test_ranges_are_chosen_and_what_is_none_is_named(card: Card) -> None:
    card.type_into("ranges", "300-399 555")
    assert card.rules.value.internal_ranges == ("300-399", "555")
    card.type_into("ranges", "300-399, hello")
    assert card.rules.value.internal_ranges == ("300-399", "555")
    assert "Not understood: hello" in card.label("ranges.text")


def test_the_country_is_kept_with_the_prefix(desk: Desk) -> None:
    QLocale.setDefault(QLocale(QLocale.Language.German, QLocale.Country.Germany))
    card = Card(desk, DiallingRules())
    card.type_into("prefix", "0")
    assert card.rules.value == DiallingRules("DE", "0")
    box = desk.part(ChoiceBox, "dialling.country")
    assert box.value == "DE"


def test_help_gets_the_prefix_where_somebody_says_so(card: Card) -> None:
    box = card.desk.part(QCheckBox, "dialling.emergency")
    QTest.keyClick(box, Qt.Key.Key_Space)
    assert card.rules.value.prefixes_emergency
    card.rules.show(DiallingRules("GB"), is_locked=False)
    assert not box.isChecked()


def test_a_number_is_tried_and_nobody_is_called(card: Card) -> None:
    card.type_into("prefix", "9")
    assert card.label("way").startswith("Nobody is called.")
    QTest.keyClicks(card.field("try"), "+49 30 23125042")
    assert card.label("way").splitlines() == [
        "1. The number in it: +493023125042.",
        "2. From here it is dialled as 00493023125042.",
        "3. With the outside prefix 9: 900493023125042.",
        "Will dial 900493023125042",
        "A call to a country that was never called from here.",
        "You are asked before it is called.",
    ]
    assert card.field("try").accessibleDescription() == card.label("way")
    card.type_into("prefix", "0")
    assert "Will dial 000493023125042" in card.label("way")


@pytest.mark.parametrize(
    ("number", "last"),
    [
        ("*21*123#", ["A code can change settings of the phone system.", "You are asked before it is called."]),
        (
            "118118",
            [
                "A premium-rate, shared-cost or satellite number: the call may cost a lot.",
                "You are asked before it is called.",
            ],
        ),
    ],
)
def test_the_last_lines_do_not_contradict_the_first(card: Card, number: str, last: list[str]) -> None:
    QTest.keyClicks(card.field("try"), number)
    assert card.label("way").splitlines()[-2:] == last


def test_the_country_says_what_it_changes(desk: Desk) -> None:
    desk.page.show_section("calling")
    said = desk.part(ChoiceBox, "country").accessibleDescription()
    assert "stays the same" not in said
    assert "how a number that begins with + is dialled" in said


def test_what_is_no_number_is_said_by_the_tester(card: Card) -> None:
    QTest.keyClicks(card.field("try"), "call me")
    assert "is not a phone number" in card.label("way")


def test_what_it_set_cannot_be_changed(desk: Desk) -> None:
    card = Card(desk, DiallingRules("GB", "9"), is_locked=True)
    assert not card.field("prefix").isEnabled()
    assert not card.field("ranges").isEnabled()
    assert card.field("try").isEnabled()
    assert "your IT" in card.field("prefix").accessibleDescription()


def test_it_follows_rules_that_come_from_elsewhere(card: Card) -> None:
    card.rules.show(DiallingRules("DE", "0", ("555",)), is_locked=False)
    assert (card.field("prefix").text(), card.field("ranges").text()) == ("0", "555")


def test_two_more_questions_can_be_switched_off(desk: Desk) -> None:
    desk.page.show_section("calling")
    for name in ("asks_before_costly", "asks_before_first_abroad"):
        box = desk.part(QCheckBox, name)
        assert box.isChecked()
        QTest.keyClick(box, Qt.Key.Key_Space)
        assert not getattr(desk.preferences.value, name)
