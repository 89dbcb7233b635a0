"""What a field for a name or number offers."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QAbstractItemModelTester, QSignalSpy

from callboard.domain.changes import LegChanged
from callboard.domain.people.contact import NumberKind
from callboard.domain.profile_memory import RecentNumber
from callboard.models.extension_facts import ExtensionFacts
from callboard.models.extension_model import ExtensionModel
from callboard.models.offer_model import FEWEST_CONTACTS, MOST_OFFERED, OfferModel
from callboard.models.people.offered_number import OfferedNumber
from callboard.models.roles import Role
from tests.doubles.boards import PEOPLE, all_new, board_of, many_people, picture, talk

LATELY = (
    RecentNumber("02079460311", "Penrose Freight", 2.0),
    RecentNumber("204", "Maya Lindqvist", 1.0),
    RecentNumber("+493023125042", "", 0.5),
)


@pytest.fixture
def people(qapp: QObject) -> ExtensionModel:
    model = ExtensionModel(lambda facts: "", lambda facts: "")
    model.show(all_new(board_of()))
    return model


@pytest.fixture
def offers(people: ExtensionModel) -> OfferModel:
    model = OfferModel(people, lambda: LATELY, people)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
    return model


def _numbers(offers: OfferModel) -> list[str]:
    return [offers.number_at(row) for row in range(offers.rowCount())]


@pytest.mark.parametrize(
    ("typed", "numbers"),
    [
        ("maya", ["204"]),
        ("pen", ["02079460311"]),
        ("freight pen", ["02079460311"]),
        ("0311", ["02079460311"]),
        ("+49 30", ["+493023125042"]),
        ("020 7946 0311", []),
        ("aase", []),
        ("asa", ["1001"]),
        ("zz9", []),
    ],
)
def test_extensions_and_numbers_called_lately_are_found(offers: OfferModel, typed: str, numbers: list[str]) -> None:
    offers.search(typed)
    assert _numbers(offers) == numbers


def test_with_nothing_typed_the_numbers_called_lately_come_first(offers: OfferModel) -> None:
    offers.search("")
    assert _numbers(offers)[:3] == ["02079460311", "+493023125042", "100"], (
        "an extension is offered once, with its state"
    )
    offers.clear()
    assert offers.rowCount() == 0


def test_there_are_never_more_than_ten(people: ExtensionModel, offers: OfferModel) -> None:
    people.show(all_new(board_of(picture(people=many_people(300)))))
    for typed in ("", "first", "1"):
        offers.search(typed)
        assert offers.rowCount() == MOST_OFFERED


def test_every_row_answers_with_what_is_known(offers: OfferModel) -> None:
    offers.search("maya")
    facts = offers.index(0, 0).data(Role.FACTS)
    assert isinstance(facts, ExtensionFacts)
    assert offers.index(0, 0).data(Role.NUMBER) == "204"
    offers.search("pen")
    assert offers.index(0, 0).data(Role.FACTS) is LATELY[0]
    assert offers.index(0, 0).data() == "02079460311 Penrose Freight"
    assert offers.index(0, 0).data(Qt.ItemDataRole.DecorationRole) is None


def test_a_state_that_changes_while_it_is_offered_is_told(people: ExtensionModel, offers: OfferModel) -> None:
    offers.search("maya")
    changed = QSignalSpy(offers.dataChanged)
    board = people.board.after([LegChanged(leg) for leg in talk(1, "204", "101")])
    people.show(replace(all_new(board), replaced=True))
    assert changed.count() >= 1


def test_somebody_who_is_gone_is_offered_no_longer(people: ExtensionModel, offers: OfferModel) -> None:
    offers.search("")
    people.show(all_new(board_of(picture(people=PEOPLE[:2]))))
    assert set(_numbers(offers)) == {"02079460311", "+493023125042", "100", "101"}


def finch(number: str = "+493023125042") -> OfferedNumber:
    return OfferedNumber(number, NumberKind.WORK, "Maya Finch", "Finch Logistik", "maya")


def test_contacts_stand_between_extensions_and_what_was_called_lately(offers: OfferModel) -> None:
    offers.contacts = lambda typed, most: [finch("+493099887766")] if typed == "m" else []
    offers.search("m")
    assert _numbers(offers) == ["106", "204", "+493099887766"]
    row = offers.index(2, 0)
    assert row.data(Role.FACTS) == finch("+493099887766")
    assert row.data(Qt.ItemDataRole.AccessibleTextRole) == "+493099887766 Maya Finch Finch Logistik"


def test_a_number_is_offered_once_as_that_of_the_contact(offers: OfferModel) -> None:
    offers.contacts = lambda typed, most: [finch("02079460311")]
    offers.search("pen")
    assert _numbers(offers) == ["02079460311"]
    assert isinstance(offers.index(0, 0).data(Role.FACTS), OfferedNumber)


def test_what_is_typed_already_and_extensions_are_not_offered_as_contacts(offers: OfferModel) -> None:
    offers.contacts = lambda typed, most: [finch("02079460400"), finch("204")]
    offers.search("020 7946 0400")
    assert _numbers(offers) == []


def test_some_contacts_are_offered_however_many_extensions_match(people: ExtensionModel) -> None:
    people.show(all_new(board_of(picture(people=many_people(50)))))
    offers = OfferModel(people, parent=people)
    offers.contacts = lambda typed, most: [finch(f"+4930{place:07}") for place in range(most)]
    offers.search("first")
    assert len(_numbers(offers)) == MOST_OFFERED
    assert len([number for number in _numbers(offers) if number.startswith("+49")]) == FEWEST_CONTACTS


def test_nobody_is_offered_before_a_letter_is_typed(offers: OfferModel) -> None:
    offers.contacts = lambda typed, most: [finch()] if typed.strip() else []
    offers.search("")
    assert not [
        row for row in range(offers.rowCount()) if isinstance(offers.index(row, 0).data(Role.FACTS), OfferedNumber)
    ]
