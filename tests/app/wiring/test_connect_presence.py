"""Presence in the whole window: the header, the menus, the marks, and what a drop is told beside it."""

import asyncio
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from callboard.app.console import Console
from callboard.app.shutdown import shut_down
from callboard.domain.changes import ExtensionChanged, ProfilesRead
from callboard.domain.commands import Command, ReadProfiles, SetPresence
from callboard.domain.drops.drop_rules import OntoExtension
from callboard.domain.extension import Extension
from callboard.domain.presence import ForwardingProfile
from callboard.domain.profile_memory import ProfileMemory
from callboard.domain.reservation import Reservation
from tests.doubles.drags import text_drag
from tests.doubles.fake_session import FakeSession, office
from tests.doubles.leaks import nothing_left_behind
from tests.doubles.window_loop import finish, window_loop_for

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
PROFILES = (ForwardingProfile("Available"), ForwardingProfile("Away", "Lunch"))


@pytest.fixture
def loop(qapp: QApplication) -> Iterator[asyncio.AbstractEventLoop]:
    with window_loop_for(qapp) as loop:
        yield loop


@pytest.fixture
def session() -> FakeSession:
    made = FakeSession(office(numbers=("100", "101", "102")))

    def execute(command: Command) -> None:
        if isinstance(command, ReadProfiles):
            made.report(ProfilesRead(command.number, PROFILES))
        elif isinstance(command, SetPresence):
            label = next(each.label for each in PROFILES if each.name == command.profile)
            name = f"Person {command.number}"
            made.report(ExtensionChanged(Extension(command.number, name, (), True, command.profile, label)))

    made.on_execute = execute
    return made


@pytest.fixture
def console(
    qapp: QApplication, loop: asyncio.AbstractEventLoop, session: FakeSession, qtbot: QtBot
) -> Iterator[Console]:
    with nothing_left_behind():
        memory = ProfileMemory(reservations=(Reservation("102"),))
        console = Console(lambda: session, qapp, loop, memory=memory)
        console.start()
        qtbot.waitUntil(lambda: console.feed.board.connection.is_live and bool(console.feed.board.extensions))
        yield console
        assert finish(loop, shut_down(console))


def own_button(console: Console) -> QPushButton:
    return console.window.header.presence


def test_without_my_phone_there_is_nothing_of_mine(console: Console, qtbot: QtBot) -> None:
    assert own_button(console).isHidden()
    console.window.book["call.presence"].trigger()
    assert console.panels.status.message.whole == "Choose which phone is yours first."
    console.my_phone.choose("101")
    assert own_button(console).isVisible()
    assert own_button(console).accessibleName() == "My presence: not known"


def test_mine_follows_what_the_phone_system_says(console: Console, session: FakeSession, qtbot: QtBot) -> None:
    console.my_phone.choose("101")
    session.report(ExtensionChanged(Extension("101", "Anna", (), True, "Away", "Lunch")))
    qtbot.waitUntil(lambda: own_button(console).accessibleName() == "My presence: Away: Lunch")
    assert "(Ctrl+P)" in own_button(console).toolTip()
    console.preferences.change(shortcuts={"call.presence": "Ctrl+J"})
    assert "(Ctrl+J)" in own_button(console).toolTip()


def test_the_person_who_is_selected(console: Console, session: FakeSession, qtbot: QtBot) -> None:
    book = console.window.book
    assert book.why_not("person.presence") == "Select a person first."
    console.panels.board.go_to("101")
    book["person.presence"].trigger()
    menu = console.panels.board.findChild(QMenu, "presence.menu")
    assert isinstance(menu, QMenu)
    qtbot.waitUntil(lambda: "Away: Lunch" in [action.text() for action in menu.actions()])
    next(action for action in menu.actions() if action.text() == "Away: Lunch").trigger()
    menu.close()
    qtbot.waitUntil(lambda: console.panels.status.message.whole == "Person 101 is now Away: Lunch.")
    assert session.executed == [ReadProfiles("101"), SetPresence("101", "Away")]


def test_who_was_reserved_before_the_start_still_is(console: Console) -> None:
    row = console.models.people.row_of("102")
    assert row is not None
    assert console.models.people.facts_at(row).reserved == Reservation("102")
    assert console.presence.reservations.of("101") is None
    console.presence.desk.release("102")
    assert console.models.people.facts_at(row).reserved is None
    assert console.memory.value.reservations == ()


def test_a_drop_is_told_that_somebody_is_reserved_and_goes_on(console: Console) -> None:
    hinted: list[str] = []
    console.notices.hinted.connect(hinted.append)
    console.desk.begin(text_drag("01632960100"))
    console.desk.hover(OntoExtension("101"))
    assert "reserved" not in hinted[-1].casefold()
    console.desk.hover(OntoExtension("102"))
    assert "102 Person 102: Reserved by reception (only seen in this Callboard)." in hinted[-1]
    console.desk.leave()
