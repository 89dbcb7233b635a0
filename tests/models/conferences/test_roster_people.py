"""People to add to a conference."""

from PySide6.QtCore import QObject, Qt

from callboard.models.conferences.roster_people import RosterPeople
from callboard.models.extension_model import ExtensionModel
from callboard.models.roles import Role
from tests.doubles.boards import all_new, board_of

SPOKEN, ON_ENTER = Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.AccessibleDescriptionRole


def test_they_are_the_people_of_the_board_but_enter_adds_them(qapp: QObject) -> None:
    people = ExtensionModel(lambda facts: facts.extension.name, lambda _: "", None, lambda _: "Enter calls.")
    people.show(all_new(board_of()))
    roster = RosterPeople(people, "Enter adds.")
    index = roster.index(1, 0)
    assert (index.data(Role.NUMBER), index.data(SPOKEN), index.data(ON_ENTER)) == ("101", "Anna Berg", "Enter adds.")
    assert people.index(1).data(ON_ENTER) == "Enter calls."
    roster.set_search("maya")
    assert roster.index(0, 0).data(ON_ENTER) == "Enter adds."
