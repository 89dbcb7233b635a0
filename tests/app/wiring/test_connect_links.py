"""Links and selected text, through the real window: what is chosen in the settings, and what comes of it."""

import asyncio
from collections.abc import Callable, Iterator
from types import MappingProxyType

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from callboard.app.computer.held_keys import HeldKeys
from callboard.app.computer.hotkey import HotkeyState
from callboard.app.console import Console
from callboard.app.shutdown import shut_down
from callboard.app.wiring.connect_keys import show_settings
from callboard.app.wiring.connect_links import LinksDesk
from callboard.domain.commands import PlaceCall
from callboard.domain.link_owners import WANTED, LinkOwner, LinksProblem, LinkState, Owner
from callboard.domain.preferences import Preferences
from callboard.views.shortcuts.key_field import KeyField
from tests.doubles.boards import picture
from tests.doubles.fake_session import FakeSession
from tests.doubles.leaks import nothing_left_behind
from tests.doubles.window_loop import finish, window_loop_for

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


class Computer:
    """Where links are registered, and where keys are listened for, without touching this one."""

    def __init__(self) -> None:
        self.owners = dict.fromkeys(WANTED, LinkOwner(Owner.OTHER, "Blue Phone"))
        self.is_registered = False
        self.needs_person = False
        self.problem: LinksProblem | None = None
        self.asked: list[str] = []
        self.keys: list[HeldKeys] = []
        self.take: Callable[[str], None] = lambda _: None
        self.tell: Callable[[HotkeyState], None] = lambda _: None

    def state(self) -> LinkState:
        self.asked.append("state")
        return self._now()

    def register(self) -> LinkState:
        self.asked.append("register")
        self.is_registered = True
        return self._now()

    def take_over(self) -> LinkState:
        self.asked.append("take over")
        self.owners = dict.fromkeys(WANTED, LinkOwner(Owner.OURS))
        return self._now()

    def remove(self) -> LinkState:
        self.asked.append("remove")
        self.owners, self.is_registered = dict.fromkeys(WANTED, LinkOwner()), False
        return self._now()

    def _now(self) -> LinkState:
        owners = MappingProxyType(dict(self.owners))
        return LinkState(
            self.is_registered, owners, self.needs_person, self.problem, "Disk is full" * bool(self.problem)
        )

    def listen(self, keys: HeldKeys, take: Callable[[str], None], tell: Callable[[HotkeyState], None]) -> "Computer":
        self.keys.append(keys)
        self.take, self.tell = take, tell
        return self

    def start(self) -> None:
        self.tell(HotkeyState.READY)

    def end(self) -> None:
        self.asked.append("end")


class Desk:
    def __init__(self, console: Console, session: FakeSession, computer: Computer, qtbot: QtBot) -> None:
        self.console, self.session, self.computer, self.qtbot = console, session, computer, qtbot
        self.console.outside_keys.maker = lambda: computer.listen
        links = console.findChild(LinksDesk)
        assert isinstance(links, LinksDesk)
        links.handlers = lambda: computer

    def open(self) -> None:
        show_settings(self.console, "links")
        self.qtbot.waitUntil(lambda: self.computer.asked == ["state"])
        self.qtbot.waitUntil(lambda: "not known" not in " ".join(self.lines()))

    def lines(self) -> list[str]:
        found = [self.console.window.findChild(QLabel, f"settings.links.owner.{row}") for row in range(2)]
        return [each.text() for each in found if isinstance(each, QLabel) and each.isVisible()]

    def button(self, name: str) -> QPushButton:
        found = self.console.window.findChild(QPushButton, f"settings.{name}")
        assert isinstance(found, QPushButton)
        return found

    def buttons(self) -> list[str]:
        named = [self.button(f"links.{name}") for name in ("register", "take-over", "remove")]
        return [each.text() for each in named if each.isVisible()]

    def remark(self, name: str = "links.remark") -> str:
        found = self.console.window.findChild(QLabel, f"settings.{name}")
        assert isinstance(found, QLabel)
        return found.text() if found.isVisible() else ""

    def choose_keys(self, key: Qt.Key, *modifiers: Qt.KeyboardModifier) -> None:
        self.button("outside_keys.choose").click()
        field = self.console.window.findChild(KeyField, "settings.outside_keys.field")
        assert isinstance(field, KeyField)
        held = Qt.KeyboardModifier.NoModifier
        for each in modifiers:
            held |= each
        QTest.keyClick(field, key, held)

    def shown_keys(self) -> str:
        found = self.console.window.findChild(QLineEdit, "settings.outside_keys.shown")
        assert isinstance(found, QLineEdit)
        return found.text()


@pytest.fixture
def loop(qapp: QApplication) -> Iterator[asyncio.AbstractEventLoop]:
    with window_loop_for(qapp) as loop:
        yield loop


@pytest.fixture
def desk(qapp: QApplication, loop: asyncio.AbstractEventLoop, qtbot: QtBot) -> Iterator[Desk]:
    session = FakeSession(picture())
    with nothing_left_behind():
        console = Console(lambda: session, qapp, loop, my_phone="100", preferences=Preferences(country="GB"))
        console.start()
        qtbot.waitUntil(lambda: console.feed.board.connection.is_live and bool(console.feed.board.extensions))
        yield Desk(console, session, Computer(), qtbot)
        console.window.end()
        assert finish(loop, shut_down(console))


CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)


def test_who_opens_links_is_told_and_nobody_loses_them_by_registering(desk: Desk) -> None:
    desk.open()
    assert desk.lines() == ["tel: links open in Blue Phone.", "callto: links open in Blue Phone."]
    assert desk.buttons() == ["Open links with Callboard"]
    desk.button("links.register").click()
    desk.qtbot.waitUntil(lambda: desk.buttons() == ["Use Callboard instead", "No longer open links"])
    assert desk.lines()[0] == "tel: links open in Blue Phone."
    assert "It stays so unless you press the button." in desk.remark()
    desk.button("links.take-over").click()
    desk.qtbot.waitUntil(lambda: desk.lines()[0] == "tel: links open in Callboard.")
    assert desk.buttons() == ["No longer open links"]
    desk.button("links.remove").click()
    desk.qtbot.waitUntil(lambda: desk.lines()[0] == "No program opens tel: links yet.")
    assert desk.buttons() == ["Open links with Callboard"]
    assert desk.computer.asked == ["state", "register", "take over", "remove"]


def test_where_only_a_person_may_choose_it_is_said_and_looked_at_again(desk: Desk, qapp: QApplication) -> None:
    desk.computer.is_registered = desk.computer.needs_person = True
    desk.open()
    assert desk.buttons() == ["Choose in Windows…", "No longer open links"]
    assert "Windows lets only you choose." in desk.remark()
    desk.computer.owners = dict.fromkeys(WANTED, LinkOwner(Owner.OURS))
    desk.computer.needs_person = False
    qapp.applicationStateChanged.emit(Qt.ApplicationState.ApplicationActive)
    desk.qtbot.waitUntil(lambda: desk.lines()[0] == "tel: links open in Callboard.")


@pytest.mark.parametrize(
    ("problem", "words"),
    [
        (LinksProblem.NOT_HERE, "This computer has no list of programs for links that Callboard knows."),
        (
            LinksProblem.NOT_WRITTEN,
            "The list of programs for links could not be changed. The system said: Disk is full",
        ),
    ],
)
def test_what_went_wrong_is_told(desk: Desk, problem: LinksProblem, words: str) -> None:
    desk.computer.problem = problem
    show_settings(desk.console, "links")
    desk.qtbot.waitUntil(lambda: desk.remark().startswith(words))
    assert desk.lines() == []
    assert (desk.buttons() == []) is (problem is LinksProblem.NOT_HERE)


def test_keys_are_chosen_heard_and_what_is_selected_is_offered(desk: Desk) -> None:
    desk.open()
    assert desk.shown_keys() == "No keys"
    desk.choose_keys(Qt.Key.Key_F9, CTRL, SHIFT)
    assert desk.console.preferences.value.outside_keys == "Ctrl+Shift+F9"
    assert desk.shown_keys() == "Ctrl+Shift+F9"
    desk.qtbot.waitUntil(lambda: desk.remark("outside_keys.remark") == "Ctrl+Shift+F9 is ready.")
    desk.console.window.put_away()
    desk.computer.take("Ring me on 020 7946 0311 please")
    desk.qtbot.waitUntil(lambda: [row.offer.number for row in desk.console.outside.tray.rows] == ["02079460311"])
    assert desk.console.window.isVisible()
    assert not any(isinstance(one, PlaceCall) for one in desk.session.executed)
    desk.button("outside_keys.none").click()
    assert desk.console.preferences.value.outside_keys == ""
    assert desk.shown_keys() == "No keys"
    assert desk.computer.asked[-1] == "end"


def test_where_nothing_is_selected_it_is_said(desk: Desk) -> None:
    desk.console.preferences.change(outside_keys="Ctrl+Shift+F9")
    desk.computer.take(" \n")
    told = desk.console.panels.status.message
    desk.qtbot.waitUntil(lambda: told.whole.startswith("Nothing is selected in the other program."))


def test_keys_that_another_program_has_are_told(desk: Desk) -> None:
    desk.open()
    desk.choose_keys(Qt.Key.Key_F9, CTRL, SHIFT)
    desk.computer.tell(HotkeyState.TAKEN)
    taken = "Another program has Ctrl+Shift+F9 already. Choose other keys."
    desk.qtbot.waitUntil(lambda: desk.remark("outside_keys.remark") == taken)


@pytest.mark.parametrize(
    ("key", "modifiers", "words"),
    [
        (Qt.Key.Key_K, (CTRL, ALT), "On many keyboards Ctrl+Alt types a character."),
        (Qt.Key.Key_D, (CTRL,), "Ctrl+D already means “Make a call"),
        (Qt.Key.Key_Pause, (CTRL,), "Choose a letter or a digit with Ctrl"),
        (Qt.Key.Key_K, (), "K alone is for typing."),
    ],
)
def test_keys_that_would_be_in_the_way_are_refused(
    desk: Desk, key: Qt.Key, modifiers: tuple[Qt.KeyboardModifier, ...], words: str
) -> None:
    desk.open()
    desk.choose_keys(key, *modifiers)
    assert words in desk.remark("outside_keys.remark")
    assert desk.console.preferences.value.outside_keys == ""
    assert desk.computer.keys == []


def test_on_wayland_it_is_said_plainly(desk: Desk) -> None:
    desk.console.outside_keys.maker = lambda: HotkeyState.WAYLAND
    desk.open()
    desk.choose_keys(Qt.Key.Key_F9, CTRL, SHIFT)
    assert "This desktop (Wayland) does not let programs hear keys in others" in desk.remark("outside_keys.remark")
