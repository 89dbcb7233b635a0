"""Every key does what the list of keys says, and what happens is said aloud."""

import asyncio
import re
from collections.abc import Iterator

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QListView, QMenu, QWidget
from pytestqt.qtbot import QtBot

from callboard.app.console import Console
from callboard.app.shutdown import shut_down
from callboard.domain.calls.call import LegState
from callboard.domain.changes import ConnectionChanged
from callboard.domain.commands import DropLeg, PlaceCall
from callboard.domain.connection import Connection, LineState
from callboard.domain.preferences import Preferences
from callboard.domain.problems import ProblemCode, problem
from callboard.domain.profile_memory import BoardShape, ProfileMemory, RecentNumber
from callboard.models.extension_status import Status
from callboard.views.action_book import entries
from callboard.views.announcer import Announcer
from callboard.views.palette.command_palette import CommandPalette
from callboard.views.shortcuts.shortcuts_dialog import ShortcutsDialog
from tests.doubles.fake_session import FakeSession
from tests.doubles.leaks import nothing_left_behind
from tests.doubles.window_loop import finish, window_loop_for

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

OF_A_KEPT_PHONE_SYSTEM = {
    *("tools.check", "profile.switch", "profile.add"),
    *("help.copy_report", "help.save_bundle", "help.log_folder", "help.detailed_log"),
}
"""Connected by whoever opens the window for a phone system, not by the console."""


class Desk:
    def __init__(self, console: Console, session: FakeSession, qtbot: QtBot) -> None:
        self.console = console
        self.session = session
        self.window = console.window
        self.book = console.window.book
        self.panels = console.panels
        self.wait_until = qtbot.waitUntil
        self.window.activateWindow()
        self.wait_until(self.window.isActiveWindow)
        announcer = self.window.findChild(Announcer)
        assert isinstance(announcer, Announcer)
        self._heard = QSignalSpy(announcer.announced)

    @property
    def at(self) -> QWidget:
        focused = QApplication.focusWidget()
        assert focused is not None
        return focused

    def press(self, keys: str) -> None:
        pressed = QKeySequence(keys)[0]
        QTest.keyClick(self.at, pressed.key(), pressed.keyboardModifiers())

    def heard(self) -> list[str]:
        return [self._heard.at(number)[0] for number in range(self._heard.count())]

    def urgent(self) -> list[str]:
        all_of_it = [self._heard.at(number) for number in range(self._heard.count())]
        return [text for text, is_urgent in all_of_it if is_urgent]


@pytest.fixture
def loop(qapp: QApplication) -> Iterator[asyncio.AbstractEventLoop]:
    with window_loop_for(qapp) as loop:
        yield loop


@pytest.fixture
def desk(qapp: QApplication, loop: asyncio.AbstractEventLoop, qtbot: QtBot) -> Iterator[Desk]:
    with nothing_left_behind():
        session = FakeSession()
        memory = ProfileMemory(favourites=("101",))
        console = Console(lambda: session, qapp, loop, my_phone="100", preferences=Preferences(), memory=memory)
        console.start()
        qtbot.waitUntil(lambda: bool(console.feed.board.extensions))
        yield Desk(console, session, qtbot)
        assert finish(loop, shut_down(console))


def test_every_action_does_something(desk: Desk) -> None:
    assert {name for name in entries() if not desk.book.is_connected(name)} <= OF_A_KEPT_PHONE_SYSTEM


@pytest.mark.parametrize(
    ("keys", "page", "focused"),
    [
        ("Ctrl+1", "board", ""),
        ("Ctrl+2", "conference", ""),
        ("Ctrl+3", "contacts", ""),
        ("Ctrl+4", "history", ""),
        ("Ctrl+6", "settings", ""),
        ("Ctrl+,", "settings", ""),
        ("Ctrl+F", "board", "board.search"),
        ("F3", "board", "board.search"),
        ("Ctrl+D", "board", "dial.to"),
        ("Ctrl+M", "board", "dial.from"),
        ("Ctrl+L", "board", "calls.list"),
        ("Ctrl+G", "board", "strip.rooms"),
        ("Ctrl+N", "conference", ""),
    ],
)
def test_a_key_leads_where_it_says(desk: Desk, keys: str, page: str, focused: str) -> None:
    desk.panels.board.search.setFocus()
    desk.press(keys)
    assert desk.window.page == page
    if focused:
        assert desk.at.objectName() == focused


def test_esc_comes_back_to_the_board(desk: Desk) -> None:
    desk.press("Ctrl+L")
    desk.press("Esc")
    assert desk.window.page == "board"
    assert isinstance(desk.at, QListView)
    assert desk.panels.board.isAncestorOf(desk.at)


def test_letters_on_the_board_go_to_the_search(desk: Desk) -> None:
    desk.press("Esc")
    for letter in "103":
        QTest.keyClicks(desk.at, letter)
    assert desk.panels.board.search.text() == "103"
    assert desk.at is desk.panels.board.search


def test_the_palette_opens_and_closes(desk: Desk) -> None:
    desk.panels.board.search.setFocus()
    desk.press("Ctrl+Shift+P")
    palette = desk.window.findChild(CommandPalette)
    assert isinstance(palette, CommandPalette)
    assert palette.isVisible()
    desk.press("Esc")
    assert not palette.isVisible()
    assert desk.at is desk.panels.board.search


def test_f1_shows_all_keys_once(desk: Desk) -> None:
    for _ in range(2):
        desk.window.activateWindow()
        desk.book["help.shortcuts"].trigger()
    dialogs = desk.window.findChildren(ShortcutsDialog)
    assert [dialog.isVisible() for dialog in dialogs] == [True]
    dialogs[0].close()


def test_changed_keys_work_at_once(desk: Desk) -> None:
    desk.console.preferences.change(shortcuts={"board.find": "F9"})
    desk.press("Ctrl+L")
    desk.press("F9")
    assert desk.at is desk.panels.board.search


def test_no_two_actions_answer_to_the_same_keys(desk: Desk) -> None:
    keys = [key.toString() for name in entries() for key in desk.book[name].shortcuts()]
    assert len(keys) == len(set(keys))


def test_the_line_is_lost_and_back_and_both_are_said(desk: Desk) -> None:
    desk.session.report(ConnectionChanged(Connection(LineState.LOST)))
    desk.wait_until(lambda: "Connection lost." in desk.urgent())
    desk.session.report(ConnectionChanged(Connection(LineState.LIVE)))
    desk.wait_until(lambda: "The connection is back." in desk.heard())


def test_a_call_for_me_and_a_favourite_are_said_but_not_what_others_do(desk: Desk) -> None:
    desk.session.leg(7, 1, "102", LegState.CONNECTED, "103")
    desk.session.leg(7, 2, "103", LegState.CONNECTED, "102")
    desk.session.leg(8, 1, "101", LegState.RINGING, "02079460958")
    desk.wait_until(lambda: any(text.startswith("101 Person 101: Ringing") for text in desk.heard()))
    desk.session.leg(9, 1, "100", LegState.RINGING, "02079460958")
    desk.wait_until(lambda: any(text.startswith("Incoming call from ") for text in desk.heard()))
    assert not any("102" in text or "103" in text for text in desk.heard())


def test_what_the_status_line_says_is_said_aloud(desk: Desk) -> None:
    desk.console.notices.say("Something happened.")
    desk.wait_until(lambda: "Something happened." in desk.heard())


def test_the_keys_in_the_design_are_the_keys_in_the_book(desk: Desk) -> None:
    designed = {
        "call.make": "Ctrl+D",
        "call.redial": "Ctrl+R",
        "call.copied": "Ctrl+Shift+V",
        "call.from": "Ctrl+M",
        "call.transfer": "Ctrl+T",
        "call.divert": "Ctrl+E",
        "call.pick_up": "Ctrl+U",
        "app.quit": "Ctrl+Q",
        "call.hang_up": "Ctrl+Shift+H",
        "view.calls": "Ctrl+L",
        "conference.new": "Ctrl+N",
        "conference.add": "Ctrl+Shift+N",
        "conference.start": "Ctrl+Return",
        "view.strip": "Ctrl+G",
        "board.cards_or_table": "Ctrl+Shift+L",
        "board.groups": "Ctrl+K",
        "board.favourite": "Ctrl+B",
        "person.transfer": "Ctrl+Shift+T",
        "view.next_region": "F6",
        "view.previous_region": "Shift+F6",
        "connection.retry": "F5",
        "help.shortcuts": "F1",
        "tools.palette": "Ctrl+Shift+P",
        **{f"board.status.{place}": f"Alt+{place}" for place in range(1, 9)},
    }
    assert {name: desk.book.keys(name) for name in designed} == designed


def test_every_letter_behind_alt_is_used_once_in_the_whole_window(desk: Desk) -> None:
    for menu in desk.window.findChildren(QMenu):
        texts = [action.text() for action in menu.actions() if action.isVisible() and not action.isSeparator()]
        letters = [found.group(1).lower() for text in texts if (found := re.search("&([^&])", text.replace("&&", "")))]
        assert len(set(letters)) == len(letters), (menu.title(), texts)


def test_the_groups_are_in_the_menu_of_the_board(desk: Desk) -> None:
    menu = desk.window.findChild(QMenu, "menus.board")
    assert isinstance(menu, QMenu)
    titles = [action.text() for action in menu.actions() if action.menu() is not None]
    assert titles == ["Gro&up", "&Status", "&Person"]


def on_the_people(desk: Desk, number: str) -> None:
    """Choose `number` on the board, as the arrows do."""
    desk.press("Ctrl+1")
    desk.panels.board.go_to(number)
    desk.panels.board.enter()


def test_a_status_is_chosen_by_its_place(desk: Desk) -> None:
    desk.press("Alt+3")
    assert desk.panels.board.finder.query.statuses == {Status.FREE}
    desk.press("Alt+1")
    assert desk.panels.board.finder.query.statuses == frozenset()


def test_cards_and_table_and_the_size_of_tiles_change_by_keys(desk: Desk) -> None:
    desk.press("Ctrl+Shift+L")
    assert desk.console.memory.value.board_shape is BoardShape.TABLE
    desk.press("Ctrl+Shift+L")
    assert desk.console.memory.value.board_shape is BoardShape.CARDS
    desk.press("Ctrl++")
    assert desk.console.memory.value.board_zoom == 115
    desk.press("Ctrl+0")
    desk.press("Ctrl+-")
    assert desk.console.memory.value.board_zoom == 85


def test_the_selected_person_becomes_a_favourite_and_back(desk: Desk) -> None:
    on_the_people(desk, "102")
    desk.press("Ctrl+B")
    assert desk.console.memory.value.favourites == ("101", "102")
    on_the_people(desk, "102")
    desk.press("Ctrl+B")
    assert desk.console.memory.value.favourites == ("101",)


def test_the_group_box_is_reached_by_its_key(desk: Desk) -> None:
    desk.window.resize(1366, 728)
    desk.press("Ctrl+K")
    assert "group" in desk.at.objectName() or QApplication.activePopupWidget() is not None
    desk.press("Esc")


def test_enter_on_a_person_calls_from_my_phone(desk: Desk) -> None:
    on_the_people(desk, "102")
    desk.press("Return")
    desk.wait_until(lambda: desk.session.executed == [PlaceCall("100", "102")])


def test_a_copied_number_and_the_last_one_come_into_to_without_a_call(desk: Desk) -> None:
    QApplication.clipboard().setText("020 7946 0311")
    desk.press("Ctrl+Shift+V")
    assert desk.panels.dial.number_to.number() == "02079460311"
    QApplication.clipboard().clear()
    desk.console.memory.change(recent=(RecentNumber("102", "Person 102"),))
    desk.press("Ctrl+R")
    assert desk.panels.dial.number_to.number() == "102"
    assert desk.session.executed == []


def test_what_is_off_does_nothing_and_says_why(desk: Desk) -> None:
    desk.press("Ctrl+T")
    desk.press("Ctrl+Shift+H")
    assert desk.session.executed == []
    assert desk.book.why_not("call.hang_up")
    assert desk.book.why_not("call.transfer")


@pytest.mark.parametrize("field", ["dial.to", "dial.from", "board.search"])
def test_a_field_leaves_the_keys_of_the_window_to_the_window(desk: Desk, field: str) -> None:
    """On X11 a field takes Ctrl+E, Ctrl+U and Ctrl+K for itself, and deletes what was typed."""
    asked = {name: QSignalSpy(desk.book[name].triggered) for name in ("call.divert", "call.pick_up", "board.groups")}
    said, at = QSignalSpy(desk.console.notices.said), desk.window.findChild(QWidget, field)
    assert isinstance(at, QLineEdit)
    at.setFocus()
    at.setText("Meier")
    desk.press("Ctrl+U")
    assert at.text() == "Meier"
    assert said.at(said.count() - 1)[0] == "Nothing rings that you could take."
    for action in ("call.divert", "call.pick_up"):
        desk.book.set_allowed(action, "")
    desk.press("Ctrl+E")
    desk.press("Ctrl+U")
    assert [asked[name].count() for name in ("call.divert", "call.pick_up")] == [1, 1]
    assert at.text() == "Meier"
    desk.press("Ctrl+A")
    assert at.selectedText() == "Meier", "what everybody needs who types stays with the field"
    desk.press("Ctrl+K")
    assert asked["board.groups"].count() == 1
    assert at.text() == "Meier"


def test_a_refused_end_of_a_call_speaks_of_no_call_that_was_asked_for(desk: Desk) -> None:
    desk.session.answers[DropLeg(7, "100")] = problem(ProblemCode.REFUSED)
    desk.session.leg(7, 1, "100", LegState.CONNECTED, "101")
    desk.session.leg(7, 2, "101", LegState.CONNECTED, "100")
    desk.wait_until(lambda: not desk.book.why_not("call.hang_up"))
    failed = QSignalSpy(desk.console.notices.failed)
    desk.press("Ctrl+Shift+H")
    desk.wait_until(lambda: failed.count() == 1)
    assert failed.at(0)[0] == "The phone system refused it."
