"""Whatever comes from outside, in whatever order and whoever types meanwhile: it calls nobody. A key on Call does.

Through the whole window: the gate, the small window, the tray, the desks and the switchboard are the real ones; only
the phone system is one that writes down what it is asked.
"""

import os
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

if not os.environ.get("DISPLAY"):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from callboard.app.console import Console
from callboard.app.shutdown import shut_down
from callboard.domain.commands import CallCommand, PlaceCall, ReadProfiles
from callboard.domain.outside.origin import CLIPBOARD, COMMAND, LINK, SELECTION, Origin
from callboard.domain.preferences import Preferences
from callboard.views.questions import QuestionPopup
from tests.doubles.boards import picture
from tests.doubles.fake_session import FakeSession
from tests.doubles.leaks import nothing_left_behind
from tests.doubles.window_loop import finish, window_loop_for

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
DATA = Path(__file__).parents[1] / "data" / "outside"
CORPUS = [
    entry["text"]
    for file, name in (("links", "link"), ("texts", "text"))
    for entry in tomllib.loads((DATA / f"{file}.toml").read_text(encoding="utf-8"))[name]
]
NUMBERS = st.from_regex(r"\+?[0-9]{3,15}", fullmatch=True)
ARRIVING = st.sampled_from(CORPUS) | NUMBERS | NUMBERS.map("tel:{}".format) | st.text(max_size=60)
ORIGINS = st.sampled_from([LINK, COMMAND, SELECTION, CLIPBOARD])
READABLE = st.tuples(NUMBERS.map("tel:{}".format), st.just(LINK)) | st.tuples(NUMBERS, ORIGINS)
AFTERWARDS = ReadProfiles("101")
LETTERS = [Qt.Key.Key_A, Qt.Key.Key_1, Qt.Key.Key_Down, Qt.Key.Key_Up]
CONFIRMING = [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space]
KEYS = [
    *(Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space, Qt.Key.Key_Escape, Qt.Key.Key_Backspace),
    *LETTERS,
]
"""What somebody may be typing just then. None of these moves the focus to Call: Tab and the key for it are wanted."""
STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("arrives"), READABLE),
        st.tuples(st.just("arrives"), st.tuples(ARRIVING, ORIGINS)),
        st.tuples(st.just("key"), st.sampled_from(CONFIRMING)),
        st.tuples(st.just("key"), st.sampled_from(KEYS)),
        st.tuples(st.just("click"), st.sampled_from(["call", "row"])),
        st.tuples(st.just("time passes")),
        st.tuples(st.just("opened again")),
    ),
    min_size=1,
    max_size=14,
)


class Watched:
    """A running window, and what was asked of the phone system behind it."""

    def __init__(self, console: Console, session: FakeSession, qtbot: QtBot) -> None:
        self.console, self.session, self.qtbot = console, session, qtbot
        self.outside = console.outside
        self.under_way: set[str] = set()

    def called(self) -> list[tuple[str, str]]:
        return [(one.dn_from, one.number_to) for one in self.session.executed if isinstance(one, PlaceCall)]

    def wait_for_phone_system(self) -> None:
        """Whatever was asked so far has reached it: it takes one after the other."""
        self.console.performer.perform(AFTERWARDS)
        self.qtbot.waitUntil(lambda: AFTERWARDS in self.session.executed)

    def clear(self) -> None:
        """As it was before anything came."""
        self.outside.window.hide()
        self.console.questions.put_away()
        self.outside.desk.open_again()
        for row in self.outside.tray.rows[:]:
            self.outside.tray.remove(row.offer.number)
        self.console.panels.dial.number_to.clear()
        self.console.panels.dial.number_to.setFocus()
        self.session.executed.clear()

    def focus(self) -> QWidget:
        window = self.outside.window
        host = window if window.isVisible() else self.console.window
        return host.focusWidget() or host

    def take(self, step: tuple[object, ...]) -> None:
        """One thing happens."""
        if step[0] == "arrives":
            assert isinstance(step[1], tuple)
            self.outside.offer(*step[1])
        elif step[0] == "key":
            assert isinstance(step[1], Qt.Key)
            # What somebody types into To is a number of their own, and Enter behind it calls that one.
            if step[1] not in LETTERS or self.outside.window.isVisible():
                QTest.keyClick(self.focus(), step[1])
        elif step[0] == "click":
            self.click_too_soon(str(step[1]))
        elif step[0] == "time passes":
            self.let_time_pass()
        else:
            self.outside.desk.open_again()
        QApplication.processEvents()

    def click_too_soon(self, what: str) -> None:
        """The pointer is there already when it comes, and is pressed at once."""
        window, rows = self.outside.window, self.outside.tray.rows
        if what == "call" and window.isVisible() and window.arming.isActive():
            QTest.mouseClick(window.call, Qt.MouseButton.LeftButton)
        elif what == "row" and rows and not rows[0].is_armed:
            QTest.mouseClick(rows[0].call, Qt.MouseButton.LeftButton)

    def let_time_pass(self) -> None:
        """The moment goes by before which nothing can be pressed."""
        for timer in (self.outside.window.arming, *(row.arming for row in self.outside.tray.rows)):
            if timer.isActive():
                timer.setInterval(0)
        window, rows = self.outside.window, self.outside.tray.rows
        self.qtbot.waitUntil(lambda: not window.arming.isActive() and all(row.is_armed for row in rows))
        self.outside.window.arming.setInterval(800)


@pytest.fixture
def watched(qapp: QApplication, qtbot: QtBot) -> Iterator[Watched]:
    before, session = QLocale(), FakeSession(picture())
    with window_loop_for(qapp) as loop, nothing_left_behind():
        console = Console(lambda: session, qapp, loop, my_phone="100", preferences=Preferences(country="GB"))
        console.start()
        qtbot.waitUntil(lambda: console.feed.board.connection.is_live and bool(console.feed.board.extensions))
        yield Watched(console, session, qtbot)
        assert finish(loop, shut_down(console))
    QLocale.setDefault(before)


IS_DEEP = bool(os.environ.get("CALLBOARD_DEEP"))
ONE_WINDOW = settings(
    max_examples=2000 if IS_DEEP else 80,
    deadline=None,
    derandomize=not IS_DEEP,
    database=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)


@ONE_WINDOW
@given(steps=STEPS)
def test_nothing_from_outside_calls_without_a_key_for_it(watched: Watched, steps: list[tuple[object, ...]]) -> None:
    watched.clear()
    for step in steps:
        watched.take(step)
    watched.let_time_pass()
    watched.wait_for_phone_system()
    assert [command for command in watched.session.executed if isinstance(command, CallCommand)] == []


@ONE_WINDOW
@given(text=ARRIVING, origin=ORIGINS)
def test_a_key_on_call_calls_the_number_that_was_shown_and_no_other(
    watched: Watched, text: str, origin: Origin
) -> None:
    watched.clear()
    watched.outside.offer(text, origin)
    watched.let_time_pass()
    window, rows = watched.outside.window, watched.outside.tray.rows
    offer = window.offer if window.isVisible() else rows[0].offer if rows else None
    button = window.call if window.isVisible() else rows[0].call if rows else None
    if offer is None or button is None or not offer.number or not button.isEnabled():
        assert watched.called() == []
        return
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Return)
    QApplication.processEvents()
    asked = next((one for one in watched.console.window.findChildren(QuestionPopup) if one.isVisible()), None)
    if asked is not None:
        assert watched.called() == []  # a second question waits, as it does for whoever types that number
        return
    if offer.number in watched.under_way:  # nobody answers here, so a call goes on for ever
        assert watched.called() == []
        return
    watched.under_way.add(offer.number)
    watched.qtbot.waitUntil(lambda: bool(watched.called()))
    assert watched.called() == [("100", offer.number)]
    assert all(character in "+*#0123456789" for character in offer.number)
