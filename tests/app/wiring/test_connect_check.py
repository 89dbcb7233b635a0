"""The Connection page in the window: who opens it, what is checked, where the report goes."""

import asyncio
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from callboard.app.console import Console
from callboard.app.shutdown import shut_down
from callboard.app.wiring.connect_check import CheckDesk, connect_check
from callboard.domain.changes import ConnectionChanged
from callboard.domain.connection import Connection, LineState
from callboard.domain.problems import ProblemCode, problem
from callboard.sessions.check_result import Check, CheckState
from callboard.sessions.choices import RehearsalChoice, SessionChoice, ThreeCxChoice
from callboard.sessions.credentials import Credentials
from tests.doubles.fake_session import FakeSession
from tests.doubles.leaks import nothing_left_behind
from tests.doubles.window_loop import finish, window_loop_for

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

LIMIT_MS = 60_000
SECRET = "planted-9973"
NOBODY = problem(ProblemCode.CANNOT_CONNECT, host="pbx", port="5485")


class Desk:
    def __init__(self, console: Console, session: FakeSession, choice: SessionChoice, qtbot: QtBot) -> None:
        self.console = console
        self.session = session
        self.window = console.window
        self._qtbot = qtbot
        self.check: CheckDesk = connect_check(console, choice, lambda: Credentials("user", SECRET, "user", SECRET))

    def wait_until(self, happened: object) -> None:
        self._qtbot.waitUntil(happened, timeout=LIMIT_MS)

    def wait_for_end(self) -> None:
        self.wait_until(lambda: not self.check.is_running and self.check.page.has_run)

    def lose_the_line(self) -> None:
        self.session.report(ConnectionChanged(Connection(LineState.FAILED, NOBODY, 30.0)))
        self.wait_until(lambda: not self.console.feed.board.connection.is_live)

    def press(self, keys: str) -> None:
        pressed = QKeySequence(keys)[0]
        QTest.keyClick(QApplication.focusWidget() or self.window, pressed.key(), pressed.keyboardModifiers())


@pytest.fixture
def loop(qapp: QApplication) -> Iterator[asyncio.AbstractEventLoop]:
    with window_loop_for(qapp) as loop:
        yield loop


@pytest.fixture
def choice() -> SessionChoice:
    return RehearsalChoice("v11")


@pytest.fixture
def desk(qapp: QApplication, loop: asyncio.AbstractEventLoop, qtbot: QtBot, choice: SessionChoice) -> Iterator[Desk]:
    with nothing_left_behind():
        session = FakeSession()
        console = Console(lambda: session, qapp, loop, my_phone="100", pbx_name="Harbour & Finch HQ")
        desk = Desk(console, session, choice, qtbot)
        console.start()
        console.window.activateWindow()
        qtbot.waitUntil(lambda: bool(console.feed.board.extensions) and console.window.isActiveWindow())
        yield desk
        QApplication.clipboard().clear()
        assert finish(loop, shut_down(console))


def test_a_key_opens_the_page_and_checks_nothing_while_all_is_well(desk: Desk) -> None:
    desk.press("Ctrl+5")
    assert desk.window.page == "connection"
    assert not desk.check.is_running
    assert [one.check for one in desk.check.page.model.results] == [Check.SIGN_IN, Check.EXTENSIONS, Check.MY_PHONE]
    assert not desk.window.tabs.isVisible()
    assert not any(dock.isVisible() for dock in desk.window.sides.docks), "there is nothing at the right"


def test_f5_checks_on_this_page(desk: Desk) -> None:
    desk.press("F5")
    assert not desk.check.is_running
    desk.press("Ctrl+5")
    desk.press("F5")
    assert desk.check.is_running
    desk.wait_for_end()
    assert desk.check.page.tag.text.text() == "No problems found"
    assert {one.state for one in desk.check.results} == {CheckState.PASSED}


def test_the_button_that_checks_names_the_key_that_does(desk: Desk) -> None:
    desk.press("Ctrl+5")
    again = desk.check.page.fix.again
    assert again.toolTip().endswith("(F5)")
    desk.window.book["connection.retry"].setShortcut("F9")
    assert again.toolTip().endswith("(F9)")
    desk.window.book["connection.retry"].setShortcuts([])
    assert "(" not in again.toolTip()


def test_without_a_line_the_page_checks_by_itself(desk: Desk) -> None:
    desk.lose_the_line()
    desk.press("Ctrl+5")
    assert desk.check.is_running
    desk.wait_for_end()


def test_why_opens_the_page_with_the_focus_on_its_rows(desk: Desk) -> None:
    desk.lose_the_line()
    desk.console.panels.banner.why.click()
    assert desk.window.page == "connection"
    assert desk.check.is_running
    assert desk.check.page.list.rows.hasFocus()
    desk.wait_for_end()


def test_an_empty_board_asks_why_too(desk: Desk) -> None:
    desk.console.panels.board.nothing.why.click()
    assert desk.window.page == "connection"
    desk.wait_for_end()


def test_the_menu_has_it(desk: Desk) -> None:
    desk.window.book["tools.check"].trigger()
    assert desk.window.page == "connection"
    desk.wait_for_end()


def test_the_report_is_copied_and_holds_no_secret(desk: Desk) -> None:
    desk.window.book["help.copy_report"].trigger()
    assert desk.check.is_running, "where nothing was checked there is nothing to report yet"
    clipboard = QApplication.clipboard()
    desk.wait_until(lambda: clipboard.text().startswith("Callboard"))
    assert "Result: No problems found" in clipboard.text()
    assert "[Passed] Sign-in accepted" in clipboard.text()
    assert SECRET not in clipboard.text()
    assert desk.console.notices.last == "Report copied. It holds no password, no PIN and no callers."


def test_it_can_be_stopped(desk: Desk) -> None:
    desk.window.book["tools.check"].trigger()
    desk.check.page.fix.again.click()
    assert not desk.check.is_running
    assert not desk.check.page.is_running
    assert desk.check.results == ()


def test_what_came_of_it_is_said(desk: Desk) -> None:
    desk.window.book["tools.check"].trigger()
    desk.wait_for_end()
    assert desk.console.notices.last == "Connection check: No problems found."


def test_closing_in_the_middle_of_a_check_ends_it(desk: Desk) -> None:
    desk.window.book["tools.check"].trigger()
    desk.window.end()
    assert not desk.check.is_running


def test_what_pretends_has_nothing_to_set_and_says_so(desk: Desk) -> None:
    fix = desk.check.page.fix
    assert not fix.settings.isEnabled()
    assert "pretends" in fix.why_no_settings.text()
    desk.check.allow_settings()
    assert fix.settings.isEnabled()


class TestOfFiles:
    @pytest.fixture
    def choice(self, tmp_path: Path) -> SessionChoice:
        return ThreeCxChoice("v11", tmp_path / "gone", "127.0.0.1", 1)

    def test_what_failed_first_is_explained(self, desk: Desk) -> None:
        desk.window.book["tools.check"].trigger()
        desk.wait_for_end()
        page = desk.check.page
        assert page.list.current == list(Check).index(Check.FILES)
        assert page.fix.head.text() == "The folder is not there"
        assert page.tag.text.text() == "2 problems found"
        assert SECRET not in str(page.model.results)
