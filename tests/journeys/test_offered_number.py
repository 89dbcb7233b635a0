"""A link in another program wants a call: it is shown, and a key of a person calls."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from callboard.domain.extension import ExtensionState
from callboard.domain.outside.origin import LINK, SELECTION
from callboard.views.offered.offer_window import OfferWindow
from tests.doubles.pbxes import in_rehearsal, on_both
from tests.doubles.reception import Reception

LINKED = "tel:020-7946-0958"
DIALLED = "02079460958"


def press(window: OfferWindow, key: Qt.Key) -> None:
    """A key, wherever the focus is."""
    focused = window.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, key)


def follow_link(reception: Reception, link: str) -> OfferWindow:
    reception.console.outside.offer(link, LINK)
    window = reception.console.outside.window
    reception.wait_until(window.isVisible)
    return window


@on_both
def test_a_link_is_followed_until_both_talk(reception: Reception) -> None:
    window = follow_link(reception, LINKED)
    assert window.focusWidget() is window.dn_from
    press(window, Qt.Key.Key_Return)
    reception.wait_until(window.call.isEnabled)
    press(window, Qt.Key.Key_Return)
    assert window.isVisible()
    assert reception.calls_asked() == []
    for _ in range(2):
        press(window, Qt.Key.Key_Tab)
    assert window.focusWidget() is window.call
    press(window, Qt.Key.Key_Return)
    assert not window.isVisible()
    reception.wait_for_state("100", ExtensionState.TALKING)
    reception.wait_until(lambda: reception.status() == f"100 Reception and {DIALLED} are connected.")
    assert reception.calls_asked() == [["MAKECALL", "100", DIALLED]]


@on_both
def test_a_selected_number_waits_in_the_tray_until_its_key_is_pressed(reception: Reception) -> None:
    reception.console.outside.offer(f"my new number: {DIALLED}", SELECTION)
    tray = reception.console.outside.tray
    reception.wait_until(lambda: bool(tray.rows) and tray.rows[0].is_armed)
    assert reception.calls_asked() == []
    QTest.keyClick(
        reception.window, Qt.Key.Key_J, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    )
    reception.wait_until(lambda: reception.calls_asked() == [["MAKECALL", "100", DIALLED]])
    assert tray.rows == []
    reception.wait_for_state("100", ExtensionState.TALKING)


@in_rehearsal
def test_a_link_to_a_code_asks_under_its_own_name_and_once_more(reception: Reception) -> None:
    window = follow_link(reception, "tel:*72")
    assert window.call.text() == "Send code"
    reception.wait_until(window.call.isEnabled)
    QTest.mouseClick(window.call, Qt.MouseButton.LeftButton)
    assert "This is a code, not a phone number." in reception.question_text()
    assert reception.calls_asked() == []
    reception.answer(yes=True)
    reception.wait_until(lambda: reception.calls_asked() == [["MAKECALL", "100", "*72"]])


@in_rehearsal
def test_somebody_else_may_ring_first_and_what_stands_in_the_way_is_asked(reception: Reception) -> None:
    window = follow_link(reception, "tel:999")
    reception.wait_until(window.call.isEnabled)
    window.dn_from.set_number("104")
    QTest.mouseClick(window.call, Qt.MouseButton.LeftButton)
    assert "This is an emergency number. Call it from 104?" in reception.question_text()
    assert reception.calls_asked() == []
    reception.answer(yes=True)
    reception.wait_until(lambda: reception.calls_asked() == [["MAKECALL", "104", "999"]])
