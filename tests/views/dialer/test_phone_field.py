"""The fields From and To."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from callboard.domain.changes import LegChanged
from callboard.domain.extension import ExtensionState
from callboard.views.dialer.dial_panel import DialPanel
from tests.doubles.boards import LOST, talk
from tests.doubles.drags import enter_and_move, leave, text_drag
from tests.views.conftest import Office


def _picture(field) -> QImage:
    return field.grab().toImage()


def test_the_state_of_the_phone_is_live(office: Office, panel: DialPanel) -> None:
    free = _picture(panel.dn_from)
    assert panel.dn_from.state is ExtensionState.FREE
    office.show(office.board.after([LegChanged(leg) for leg in talk(1, "100", "101")]))
    panel.show_board()
    talking = _picture(panel.dn_from)
    assert panel.dn_from.state is ExtensionState.TALKING
    assert talking != free
    office.board = office.board.after([LOST])  # a line that is lost is no news of anybody
    panel.show_board()
    assert _picture(panel.dn_from) != talking, "without colour once it may be old"


def test_my_phone_is_marked_as_mine(office: Office, panel: DialPanel) -> None:
    panel.dn_from.resize(320, 34)
    mine = _picture(panel.dn_from)
    assert panel.dn_from.accessibleDescription() == "Free (my phone)"
    office.my_phone.choose("101")
    panel.set_from("100")
    assert _picture(panel.dn_from) != mine
    assert panel.dn_from.text() == "100 Reception", "what is painted behind it is no part of the text"


def test_the_button_in_to_empties_it(panel: DialPanel) -> None:
    assert panel.number_to.button.isHidden()
    panel.set_to("204")
    panel.number_to.button.click()
    assert (panel.number_to.text(), panel.number_to.button.isHidden()) == ("", True)


def test_buttons_inside_fields_stay_inside_them(office: Office, panel: DialPanel, qapp) -> None:
    panel.set_to("204")
    for text_size in (100, 200):
        office.look.put_on(qapp, "dark", text_size)
        for direction in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
            for field in (panel.dn_from, panel.number_to):
                field.setLayoutDirection(direction)
                field.resize(220, field.sizeHint().height())
                assert field.rect().contains(field.button.geometry())
                assert not field.grab().isNull()
    office.look.put_on(qapp, "light", 100)


def test_to_invites_what_is_being_dragged(office: Office, panel: DialPanel) -> None:
    enter_and_move(panel.number_to, panel.number_to.rect().center(), text_drag("02079460311"))
    assert panel.number_to.placeholderText() == "Drop the number here"
    assert panel.number_to.property("drop") == "yes"
    leave(panel.number_to)
    office.desk.leave()


def test_a_phone_that_is_unknown_has_no_state(panel: DialPanel) -> None:
    panel.set_from("555")
    assert panel.dn_from.state is None
    assert not panel.dn_from.has_chosen
    assert not panel.dn_from.grab().isNull()
