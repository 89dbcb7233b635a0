"""The list of people for a conference."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QSignalSpy

from callboard.domain.extension import ExtensionState
from callboard.models.board_update import BoardUpdate
from callboard.models.conferences.participants_model import ParticipantsModel, PersonFacts
from callboard.models.drag_payload import dragged_in
from tests.doubles.boards import all_new, board_of

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def people() -> ParticipantsModel:
    model = ParticipantsModel(lambda facts: facts.name or facts.number)
    model.show(all_new(board_of()))
    return model


def _watched(model: ParticipantsModel) -> QAbstractItemModelTester:
    return QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)


def test_everybody_is_on_the_list_once_in_the_order_of_adding(people: ParticipantsModel) -> None:
    tester = _watched(people)
    people.add(["101", "02079460311", "101"])
    people.add(["+442079460311", "204"])
    people.add(["104"], at=1)
    assert people.numbers == ("101", "104", "02079460311", "204")
    assert tester.model() is people


def test_people_are_moved_and_removed(people: ParticipantsModel) -> None:
    tester = _watched(people)
    changed = QSignalSpy(people.people_changed)
    people.add(["101", "104", "204"])
    people.move(0, 2)
    assert people.numbers == ("104", "204", "101")
    people.move(2, 0)
    people.move(1, 1)
    people.move(0, 9)
    assert people.numbers == ("101", "104", "204")
    people.remove(1)
    people.remove(9)
    assert people.numbers == ("101", "204")
    people.clear()
    people.clear()
    assert people.numbers == ()
    assert changed.count() == 5
    assert tester.model() is people


def test_colleagues_have_a_name_and_a_state_and_outside_numbers_have_neither(people: ParticipantsModel) -> None:
    people.add(["106", "02079460311"])
    assert people.facts_at(0) == PersonFacts("106", "Malik Osei", ExtensionState.AWAY, opens=True)
    assert people.facts_at(1) == PersonFacts("02079460311")
    assert people.index(0).data() == "106 Malik Osei"
    assert people.index(0).data(Qt.ItemDataRole.AccessibleTextRole) == "Malik Osei"


def test_the_list_is_repainted_only_when_somebody_on_it_is_touched(people: ParticipantsModel) -> None:
    people.add(["101"])
    changed = QSignalSpy(people.dataChanged)
    people.show(BoardUpdate(board_of(), frozenset({"204"})))
    people.show(BoardUpdate(board_of(), frozenset({"101"})))
    assert changed.count() == 1


def test_a_person_on_the_list_can_be_dragged(people: ParticipantsModel) -> None:
    people.add(["101", "204"])
    assert dragged_in(people.mimeData([people.index(1)]), ()).numbers == ("204",)


def test_an_outside_number_keeps_the_name_that_came_along_with_it() -> None:
    people = ParticipantsModel(lambda facts: facts.name)
    people.show(all_new(board_of()))
    people.learn_names({"02079460311": "Rosalind Pike", "101": "Somebody Else"})
    people.add(["02079460311", "101"])
    assert [people.facts_at(row).name for row in range(2)] == ["Rosalind Pike", "Anna Berg"]
    people.clear()
    people.add(["02079460311"])
    assert people.facts_at(0).name == "Rosalind Pike"


def test_a_name_is_known_however_the_number_is_written() -> None:
    model = ParticipantsModel(lambda facts: facts.name or facts.number)
    model.show(all_new(board_of()))
    model.learn_names({"+493023125042": "Finch Logistik"})
    assert model.name_of("03023125042") == "Finch Logistik"
    assert model.name_of("03023125043") == ""
    assert model.name_of("101") == "Anna Berg"
