"""The parts of the window, connected."""

import asyncio
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDockWidget, QFrame, QLabel, QWidget
from pytestqt.qtbot import QtBot

from callboard.app.console import Console
from callboard.app.shutdown import shut_down
from callboard.domain.calls.call import LegState
from callboard.domain.commands import PlaceCall
from callboard.views.conference.roster_delegate import Standing
from callboard.views.questions import QuestionPopup
from callboard.views.window.my_phone_list import MyPhoneList
from tests.doubles.fake_session import FakeSession, office
from tests.doubles.leaks import nothing_left_behind
from tests.doubles.window_loop import finish, window_loop_for

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
NAMED = ("board.search", "dial.to", "conf.start", "roster.search")


class Window:
    def __init__(self, console: Console, session: FakeSession, qtbot: QtBot) -> None:
        self.console = console
        self.session = session
        self.wait_until = qtbot.waitUntil
        self.panels = console.panels
        self.book = console.window.book

    def label(self, name: str) -> str:
        label = self.console.window.findChild(QLabel, name)
        assert isinstance(label, QLabel)
        return label.text()

    def question(self) -> str:
        popups = [popup for popup in self.console.window.findChildren(QuestionPopup) if popup.isVisible()]
        label = popups[0].findChild(QLabel, "question.text") if popups else None
        return label.text() if isinstance(label, QLabel) else ""


@pytest.fixture
def loop(qapp: QApplication) -> Iterator[asyncio.AbstractEventLoop]:
    with window_loop_for(qapp) as loop:
        yield loop


@pytest.fixture
def window(qapp: QApplication, loop: asyncio.AbstractEventLoop, qtbot: QtBot) -> Iterator[Window]:
    with nothing_left_behind():
        session = FakeSession()
        console = Console(lambda: session, qapp, loop, my_phone="100")
        console.start()
        qtbot.waitUntil(lambda: bool(console.feed.board.extensions))
        yield Window(console, session, qtbot)
        assert finish(loop, shut_down(console))


def test_the_corner_says_how_things_stand(window: Window) -> None:
    assert window.label("connection.chip") == "Connected"
    assert window.console.window.header.mine.text() == "My phone 100 Person 100"
    assert window.label("connection.pbx") == "3CX 11"
    assert window.label("status.fresh") == "Live · updated 1 s ago"


def test_a_double_click_calls_from_my_phone(window: Window) -> None:
    window.panels.board.tiles.chosen.emit("102")
    window.wait_until(lambda: window.session.executed == [PlaceCall("100", "102")])


def test_without_a_phone_of_my_own_nobody_is_called(window: Window) -> None:
    window.console.my_phone.choose("")
    window.panels.board.tiles.chosen.emit("102")
    assert window.panels.status.message.whole == "Choose your phone in From first."
    assert window.console.window.focusWidget() is window.panels.dial.dn_from
    assert window.session.executed == []


def test_the_menu_leads_everywhere(window: Window) -> None:
    focus = window.console.window.focusWidget
    window.book["board.find"].trigger()
    assert focus() is window.panels.board.search
    window.book["call.make"].trigger()
    assert focus() is window.panels.dial.number_to
    window.book["view.conference"].trigger()
    assert window.console.window.page == "conference"
    window.book["board.find"].trigger()
    assert focus() is window.panels.roster.search
    window.book["view.board"].trigger()
    window.book["view.calls"].trigger()
    assert focus() is window.panels.calls.rows
    window.book["conference.new"].trigger()
    assert (window.console.window.page, window.panels.conference.slot) == ("conference", "701")


def test_who_is_called_later_waits_in_the_list_of_people(window: Window) -> None:
    page = window.panels.conference
    window.book["conference.new"].trigger()
    page.add_people("", ["101", "102"])
    window.book["conference.start"].trigger()
    window.wait_until(lambda: page.standing_of("102") is Standing.WAITING)
    assert page.standing_of("103") is Standing.OUTSIDE


def test_a_copied_number_only_fills_to(window: Window) -> None:
    QApplication.clipboard().setText("ring 020 7946 0311 please")
    window.book["call.copied"].trigger()
    assert window.panels.dial.number_to.number() == "02079460311"
    QApplication.clipboard().setText("nothing")
    window.book["call.copied"].trigger()
    assert window.panels.status.message.whole == "There is no phone number on the clipboard."
    QApplication.clipboard().clear()
    assert window.session.executed == []


def test_themes_are_changed_while_it_runs(window: Window) -> None:
    window.book["theme.dark"].trigger()
    assert window.console.look.theme.name == "dark"
    window.book["theme.light"].trigger()
    assert window.console.look.theme.name == "light"


def test_a_call_of_others_is_ended_only_after_a_question(window: Window) -> None:
    window.session.leg(5, 1, "101", LegState.CONNECTED, "102")
    window.session.leg(5, 2, "102", LegState.CONNECTED, "101")
    rows = window.panels.calls.rows
    window.wait_until(lambda: rows.model().rowCount() == 1)
    rows.setCurrentIndex(rows.model().index(0, 0))
    QTest.keyClick(rows, Qt.Key.Key_Delete)
    assert window.question() == "End the call between 101 Person 101 and 102 Person 102?"


@pytest.mark.parametrize(("width", "height"), [(900, 480), (1366, 728), (1920, 1000)])
def test_nothing_sticks_out_of_the_window(window: Window, width: int, height: int) -> None:
    top = window.console.window
    for page in ("board", "conference"):
        top.resize(width, height)
        top.show_page(page)
        window.wait_until(lambda: top.width() == width)
        assert (top.width(), top.height()) == (width, height)
        shown = [each for name in NAMED for each in top.findChildren(QWidget, name) if each.isVisible()]
        assert len(shown) == 2
        for widget in shown:
            assert top.rect().contains(widget.mapTo(top, widget.rect().bottomRight()))


def test_a_low_window_spares_the_rooms_and_a_narrow_one_the_words(window: Window) -> None:
    top = window.console.window
    top.resize(900, 480)
    window.wait_until(window.panels.board.strip.rooms.isHidden)
    top.resize(1366, 728)
    window.wait_until(lambda: not window.panels.board.strip.rooms.isHidden())


def test_a_page_that_comes_takes_the_focus_from_the_page_that_goes(window: Window) -> None:
    top = window.console.window
    window.panels.board.search.setFocus()
    window.book["view.conference"].trigger()
    assert top.panels.conference.isAncestorOf(top.focusWidget())
    window.book["view.board"].trigger()
    assert top.focusWidget() is window.panels.board.search, "where it was the last time"


def test_make_a_call_comes_into_sight_on_every_page(window: Window) -> None:
    top = window.console.window
    for page in ("board", "conference", "settings"):
        top.show_page(page)
        window.book["view.dialler"].trigger()
        assert window.panels.dial.number_to.isVisible()
        assert top.focusWidget() is window.panels.dial.number_to


def test_the_layout_can_be_reset(window: Window) -> None:
    dock = window.console.window.findChild(QDockWidget, "side.calls")
    assert isinstance(dock, QDockWidget)
    dock.setFloating(True)
    window.book["view.reset_layout"].trigger()
    assert not dock.isFloating()
    assert window.panels.calls.isVisible()


def test_my_phone_is_chosen_in_the_header(window: Window) -> None:
    window.console.window.header.mine.click()
    choice = window.console.window.findChild(MyPhoneList)
    assert isinstance(choice, MyPhoneList)
    QTest.keyClicks(choice.search, "102")
    QTest.keyClick(choice.search, Qt.Key.Key_Return)
    assert window.console.my_phone.number == "102"
    assert window.console.memory.value.my_phone == "102"
    assert window.console.window.header.mine.text() == "My phone 102 Person 102"


def test_the_moment_nothing_is_live_the_window_says_since_when(window: Window) -> None:
    window.session.lose_line()
    window.wait_until(lambda: window.label("connection.chip") == "Reconnecting")
    fresh = window.label("status.fresh")
    assert fresh.startswith("Not live · last update ")
    assert fresh.count(":") == 2, "with seconds"
    window.wait_until(window.panels.banner.isVisible)
    assert window.panels.banner.text().startswith("Connection lost. Reconnecting…")


def test_what_was_said_without_a_line_is_gone_with_the_line_back(window: Window) -> None:
    window.session.lose_line()
    window.wait_until(lambda: window.label("connection.chip") == "Reconnecting")
    window.console.notices.say("You are not connected to the phone system.")
    assert window.panels.status.message.text() == "You are not connected to the phone system."
    window.session.come_back(office())
    window.wait_until(lambda: window.label("connection.chip") == "Connected")
    assert window.panels.status.message.text() == ""


def test_the_first_call_stands_right_below_the_head(window: Window) -> None:
    window.session.leg(1, 1, "101", LegState.DIALLING, "102")
    window.wait_until(lambda: window.console.models.calls.rowCount() == 1)
    rows, panel = window.panels.calls.rows, window.panels.calls
    QApplication.sendPostedEvents()
    rule = max(frame.geometry().bottom() for frame in panel.findChildren(QFrame) if frame.property("side") == "rule")
    assert rows.geometry().top() == rule + 1


def test_how_fresh_all_is_runs_only_while_somebody_sees_it(window: Window) -> None:
    # A busy computer may let a second go by unseen.
    older = [f"Live · updated {seconds} s ago" for seconds in range(2, 10)]
    window.wait_until(lambda: window.label("status.fresh") in older)
    window.console.window.hide()
    assert not window.console.connection.is_ticking
    window.console.window.show()
    assert window.console.connection.is_ticking
