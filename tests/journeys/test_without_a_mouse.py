"""The mouse is unplugged and the screen is dark: everything has a name, and the keyboard alone calls people."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from callboard.domain.conferences.conference import SlotState
from callboard.domain.extension import ExtensionState
from callboard.views.regions import can_have_focus
from tests.doubles.pbxes import V11, V12, in_rehearsal
from tests.doubles.reception import Reception
from tests.doubles.spoken_window import everything_in, twins_in

CTRL, SHIFT, ALT, NONE = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.NoModifier,
)
OUTSIDE = "02079460958"
PAGES = ("board", "conference", "contacts", "history", "settings")

in_both_rehearsals = pytest.mark.parametrize("pbx", [V11[0], V12[0]], indirect=True, ids="-".join)

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def reader() -> Iterator[None]:
    """A screen reader that listens."""
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


class Keyboard:
    """Presses keys where the focus is, as a hand would."""

    def __init__(self, reception: Reception) -> None:
        self.reception = reception
        self.window = reception.window
        self.window.activateWindow()
        reception.wait_until(self.window.isActiveWindow)

    @property
    def at(self) -> QWidget:
        focused = QApplication.focusWidget()
        assert focused is not None, "the focus is nowhere"
        return focused

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
        QTest.keyClick(self.at, key, modifiers)

    def type(self, text: str) -> None:
        for letter in text:
            QTest.keyClicks(self.at, letter)


@pytest.fixture
def keyboard(reception: Reception) -> Keyboard:
    return Keyboard(reception)


@in_both_rehearsals
@pytest.mark.parametrize("page", PAGES)
def test_whatever_can_have_the_focus_has_a_name(reception: Reception, reader: None, page: str) -> None:
    reception.window.show_page(page)
    stops = [heard for heard in everything_in(reception.window) if heard.can_have_focus]
    assert len(stops) > 10
    assert [f"{heard.where} ({heard.role})" for heard in stops if not heard.name.strip()] == []


@in_both_rehearsals
@pytest.mark.parametrize("page", PAGES)
def test_no_two_neighbours_sound_alike(reception: Reception, reader: None, page: str) -> None:
    reception.window.show_page(page)
    assert twins_in(reception.window) == []


@in_both_rehearsals
@pytest.mark.parametrize("page", PAGES)
def test_tab_comes_to_everything_that_can_have_the_focus(keyboard: Keyboard, page: str) -> None:
    window = keyboard.window
    window.show_page(page)
    keyboard.press(Qt.Key.Key_F6)
    first, reached = keyboard.at, {keyboard.at}
    while True:
        keyboard.press(Qt.Key.Key_Tab)
        if keyboard.at is first or len(reached) > 80:
            break
        reached.add(keyboard.at)
    assert keyboard.at is first
    missed = {each for each in window.findChildren(QWidget) if each.window() is window and can_have_focus(each)}
    assert {each.objectName() for each in missed - reached} == set()


@in_rehearsal
def test_a_tile_says_who_it_is_and_how_they_are(reception: Reception, reader: None) -> None:
    spoken = [heard.name for heard in everything_in(reception.window) if heard.role == "ListItem"]
    name = reception.board.name_of("101")
    assert f"{name}, 101, Free" in spoken
    reception.console.memory.change(favourites=("101",))
    tile = reception.console.models.people.index(reception.console.models.people.row_of("101") or 0)
    assert tile.data(Qt.ItemDataRole.AccessibleTextRole) == f"{name}, 101, Free, favourite"
    assert tile.data(Qt.ItemDataRole.AccessibleDescriptionRole) == "Enter calls from your phone."


@in_rehearsal
def test_a_number_is_called_by_keys_alone(keyboard: Keyboard) -> None:
    reception = keyboard.reception
    keyboard.press(Qt.Key.Key_D, CTRL)
    assert keyboard.at is reception.panels.dial.number_to
    keyboard.type(OUTSIDE)
    keyboard.press(Qt.Key.Key_Return)
    reception.wait_until(lambda: reception.calls_asked() == [["MAKECALL", "100", OUTSIDE]])
    reception.wait_for_state("100", ExtensionState.TALKING)


@in_rehearsal
def test_a_person_is_found_on_the_board_and_called_by_keys_alone(keyboard: Keyboard) -> None:
    reception = keyboard.reception
    keyboard.press(Qt.Key.Key_F, CTRL)
    keyboard.type("103")
    keyboard.press(Qt.Key.Key_Down)
    keyboard.press(Qt.Key.Key_Return)
    reception.wait_until(lambda: reception.calls_asked() == [["MAKECALL", "100", "103"]])


@in_rehearsal
def test_a_conference_is_started_by_keys_alone(keyboard: Keyboard) -> None:
    reception = keyboard.reception
    keyboard.press(Qt.Key.Key_N, CTRL)
    assert reception.window.page == "conference"
    for number in ("101", "102"):
        keyboard.type(number)
        keyboard.press(Qt.Key.Key_Return)
    keyboard.press(Qt.Key.Key_Return, CTRL)
    slot = reception.panels.conference.slot
    reception.wait_for_slot(slot, SlotState.RUNNING)
    reception.wait_until(lambda: len(reception.calls_asked()) == 2)
    assert reception.board.slot_state(slot) is SlotState.RUNNING


@in_rehearsal
def test_tab_comes_to_everything_and_back(keyboard: Keyboard) -> None:
    keyboard.reception.panels.board.search.setFocus()
    first, stops = keyboard.at, []
    for _ in range(80):
        keyboard.press(Qt.Key.Key_Tab)
        if keyboard.at is first:
            break
        stops.append(keyboard.at.objectName())
    assert keyboard.at is first
    wanted = ["board.more", "board.tiles", "strip.rooms", "dial.from", "dial.to", "calls.list", "status.message"]
    assert [stop for stop in stops if stop in wanted] == wanted


@in_rehearsal
def test_f6_goes_around_and_is_never_lost(keyboard: Keyboard) -> None:
    keyboard.reception.panels.board.search.setFocus()
    seen = []
    for _ in range(12):
        keyboard.press(Qt.Key.Key_F6)
        seen.append(keyboard.at.objectName())
    for name in ("board.search", "board.tiles", "strip.rooms", "dial.to", "calls.list", "menus", "rail.board"):
        assert name in seen
