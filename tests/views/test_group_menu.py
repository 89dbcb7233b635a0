"""The groups of the board are in the menu as well."""

from callboard.models.extension_status import GroupTotal
from callboard.views.extension_board.group_box import GroupBox
from callboard.views.group_menu import GroupMenu
from tests.views.conftest import Office


def test_the_menu_has_the_groups_of_the_box_and_chooses_in_it(office: Office) -> None:
    box = GroupBox(office.host)
    menu = GroupMenu(box, office.host)
    box.show_totals([GroupTotal("R&D", 1, 2), GroupTotal("Sales", 3, 7)])
    menu.aboutToShow.emit()
    texts = [action.text() for action in menu.actions()]
    assert texts == ["All groups", "R&&D: 1 free of 2", "Sales: 3 free of 7"]
    menu.actions()[2].trigger()
    assert box.group() == "Sales"
    menu.aboutToShow.emit()
    assert [action.isChecked() for action in menu.actions()] == [False, False, True]
