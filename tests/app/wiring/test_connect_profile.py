"""The window says which phone system it is for, and makes way for another one in order."""

import asyncio
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from callboard.app.console import Console
from callboard.app.handover import Handover
from callboard.app.kept.profiles_store import ProfilesStore
from callboard.app.kept_start import KeptStart
from callboard.app.shutdown import shut_down
from callboard.app.wiring.connect_profile import ProfileSwitch, connect_profile
from callboard.domain.calls.call import LegState
from callboard.domain.pbx_profile import Band, PbxProfile
from callboard.sessions.credentials import Credentials
from callboard.sessions.secret_store import SecretStore
from callboard.views.window.ask_dialog import AskDialog
from callboard.views.window.profile_menu import ProfileMenu
from tests.doubles.fake_session import FakeSession
from tests.doubles.keyrings import KeyringInMemory
from tests.doubles.leaks import nothing_left_behind
from tests.doubles.window_loop import finish, window_loop_for

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

OFFICE = PbxProfile("Head office", host="pbx.example", band=Band.GREEN)
LEEDS = PbxProfile("Leeds & York", host="leeds.example")
PREPARED = 'locked = ["profile.office.my_extension"]\n[profiles.office]\nname = "Head office"\nband = "green"\n'


class Desk:
    """A console for one of two kept phone systems."""

    def __init__(self, kept: KeptStart, session: FakeSession, console: Console, qtbot: QtBot) -> None:
        self.kept = kept
        self.session = session
        self.console = console
        self.wait_until = qtbot.waitUntil
        self.closing = QSignalSpy(console.window.closing)
        self.switch: ProfileSwitch = connect_profile(console, kept)

    def menu(self) -> ProfileMenu:
        self.switch.offer()
        found = [each for each in self.console.window.findChildren(ProfileMenu) if each.isVisible()]
        assert len(found) == 1
        return found[0]

    def begin_to_talk(self) -> None:
        self.session.leg(5, 1, "100", LegState.CONNECTED, "101")
        self.session.leg(5, 2, "101", LegState.CONNECTED, "100")
        self.wait_until(lambda: len(self.console.feed.board.legs) == 2)

    def asked(self) -> AskDialog | None:
        found = [each for each in self.console.window.findChildren(AskDialog) if each.isVisible()]
        return found[0] if found else None


@pytest.fixture
def loop(qapp: QApplication) -> Iterator[asyncio.AbstractEventLoop]:
    with window_loop_for(qapp) as loop:
        yield loop


MakeDesk = Callable[[KeptStart], Desk]


@pytest.fixture
def make_desk(qapp: QApplication, loop: asyncio.AbstractEventLoop, qtbot: QtBot) -> Iterator[MakeDesk]:
    made: list[Console] = []

    def make(kept: KeptStart) -> Desk:
        session = FakeSession()
        mine = kept.profile.my_extension or "100"
        console = Console(lambda: session, qapp, loop, my_phone=mine, pbx_name=kept.profile.shown_name)
        made.append(console)
        desk = Desk(kept, session, console, qtbot)
        console.start()
        qtbot.waitUntil(lambda: bool(console.feed.board.extensions))
        return desk

    with nothing_left_behind():
        yield make
        for console in made:
            assert finish(loop, shut_down(console))
        made.clear()


@pytest.fixture
def kept(tmp_path: Path) -> KeptStart:
    store = ProfilesStore(tmp_path / "settings")
    store.save("office", OFFICE)
    store.save("leeds", LEEDS)
    return KeptStart(store, SecretStore({}, KeyringInMemory()), profile_id="office")


def test_the_header_has_the_colour_and_the_name(make_desk: MakeDesk, kept: KeptStart) -> None:
    header = make_desk(kept).console.window.header
    header.set_wide(True)
    assert header.band.isVisible()
    assert header.band.height() == 4
    assert header.band.accessibleName() == "Phone system: Head office"
    assert header.pbx.text().startswith("Head office · 3CX")
    assert header.change.isVisible()


def test_there_is_no_strip_without_a_colour(make_desk: MakeDesk, kept: KeptStart) -> None:
    kept.profile_id = "leeds"
    assert not make_desk(kept).console.window.header.band.isVisible()


def test_the_list_has_all_of_them_and_marks_the_one_in_use(make_desk: MakeDesk, kept: KeptStart) -> None:
    menu = make_desk(kept).menu()
    assert [(each.text(), each.isChecked()) for each in menu.actions()] == [
        ("Head office", True),
        ("Leeds && York", False),
    ]
    menu.close()


def test_another_one_ends_the_window_and_asks_for_a_new_start(make_desk: MakeDesk, kept: KeptStart) -> None:
    desk = make_desk(kept)
    kept.secrets.hold("leeds", Credentials("cfg", "one"))
    desk.console.window.show_page("conference")
    desk.console.panels.board.header.search.setText("ann")
    menu = desk.menu()
    menu.actions()[1].trigger()
    assert desk.closing.count() == 1
    assert kept.next_start.arguments == ("--profile", "leeds")
    handover = kept.next_start.handover
    assert handover is not None
    assert (handover.page, handover.search) == ("conference", "ann")
    assert handover.window.geometry
    assert handover.secrets["leeds"].config_password == "one"


def test_the_one_in_use_changes_nothing(make_desk: MakeDesk, kept: KeptStart) -> None:
    desk = make_desk(kept)
    desk.menu().actions()[0].trigger()
    assert kept.next_start.arguments is None
    assert desk.closing.count() == 0


@pytest.mark.parametrize("is_go", [False, True])
def test_a_call_of_mine_asks_first(make_desk: MakeDesk, kept: KeptStart, is_go: bool) -> None:
    desk = make_desk(kept)
    desk.begin_to_talk()
    desk.switch.ask_to_change("leeds")
    dialog = desk.asked()
    assert dialog is not None
    assert dialog.accessibleName() == "You are on a call. Change to Leeds & York?"
    (dialog.go if is_go else dialog.stay).click()
    assert desk.closing.count() == is_go
    assert (kept.next_start.arguments is not None) == is_go


def test_where_there_is_no_other_one_it_says_so(make_desk: MakeDesk, tmp_path: Path) -> None:
    store = ProfilesStore(tmp_path)
    store.save("office", OFFICE)
    desk = make_desk(KeptStart(store, profile_id="office"))
    desk.console.window.header.set_wide(True)
    assert not desk.console.window.header.change.isVisible()
    assert desk.console.window.book.why_not("profile.switch").startswith("No other phone system is known here.")
    store.save("leeds", LEEDS)
    desk.switch.show_profile()
    assert desk.console.window.header.change.isVisible()
    assert desk.console.window.book.why_not("profile.switch") == ""


def test_the_same_start_again_keeps_the_profile(make_desk: MakeDesk, kept: KeptStart) -> None:
    desk = make_desk(kept)
    desk.switch.start_again()
    assert kept.next_start.arguments == ("--profile", "office")
    desk.switch.change_to("leeds")  # too late: it ends already
    assert kept.next_start.arguments == ("--profile", "office")


def test_which_phone_is_mine_goes_into_the_profile(make_desk: MakeDesk, kept: KeptStart) -> None:
    desk = make_desk(kept)
    desk.console.my_phone.choose("101")
    desk.wait_until(lambda: ProfilesStore(kept.profiles.folder).known["office"].my_extension == "101")


def test_what_it_fixed_stays(make_desk: MakeDesk, tmp_path: Path) -> None:
    file = tmp_path / "defaults.toml"
    file.write_text(PREPARED, "utf-8")
    desk = make_desk(KeptStart(ProfilesStore(tmp_path, file), profile_id="office"))
    desk.console.my_phone.choose("101")
    assert desk.console.my_phone.number == "100"
    desk.console.window.header.mine.click()
    assert desk.console.notices.last == "Set by your IT."
    (action,) = desk.menu().actions()
    assert action.text() == "Head office (from your IT)"


def test_a_new_window_shows_what_the_old_one_searched_for(make_desk: MakeDesk, kept: KeptStart) -> None:
    kept.handover = Handover(search="ann")
    desk = make_desk(kept)
    desk.wait_until(lambda: desk.console.panels.board.header.search.text() == "ann")


def test_a_file_that_could_not_be_read_is_told(make_desk: MakeDesk, tmp_path: Path) -> None:
    file = tmp_path / "defaults.toml"
    file.write_text("[[[", "utf-8")
    desk = make_desk(KeptStart(ProfilesStore(tmp_path, file)))
    desk.wait_until(desk.console.panels.notice.isVisible)
    text = desk.console.panels.notice.findChild(QLabel, "notice.text")
    assert isinstance(text, QLabel)
    assert text.text().startswith("What your IT prepared for this computer cannot be used: ")
