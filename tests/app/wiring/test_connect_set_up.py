"""Another phone system from the settings, and a fresh copy of the files from a strip above the page."""

import asyncio
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from callboard.app.console import Console
from callboard.app.kept.profiles_store import ProfilesStore
from callboard.app.kept_start import KeptStart
from callboard.app.shutdown import shut_down
from callboard.app.wiring.connect_check import connect_check
from callboard.app.wiring.connect_phone_systems import PhoneSystems
from callboard.app.wiring.connect_profile import connect_profile
from callboard.app.wiring.connect_set_up import SetUpDesk
from callboard.domain.pbx_profile import PbxProfile, ProfileKind
from callboard.sessions.choices import choice_of
from callboard.sessions.credentials import Credentials
from callboard.sessions.secret_store import SecretStore
from callboard.sessions.threecx.assembly_library import DATA_FOLDER, keep_copy, library_folder
from callboard.views.first_run.draft import FirstRunResult
from tests.doubles.fake_session import FakeSession
from tests.doubles.keyrings import KeyringInMemory
from tests.doubles.made_assemblies import vendor_like
from tests.doubles.window_loop import finish, window_loop_for

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


class Desk:
    def __init__(self, kept: KeptStart, console: Console) -> None:
        self.kept = kept
        self.console = console
        switch = connect_profile(console, kept)
        choice = choice_of(kept.profile)
        systems = PhoneSystems(console, kept, switch, connect_check(console, choice, Credentials), choice)
        self.systems = systems
        self.set_up = SetUpDesk(console, kept, switch, systems)


@pytest.fixture
def server(tmp_path: Path) -> Path:
    folder = tmp_path / "server"
    vendor_like(folder, "1.5.0.0")
    (folder / "sl.dll").write_bytes(b"MZ" + bytes(100))
    return folder


@pytest.fixture
def desk(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, server: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Desk]:
    monkeypatch.setenv(DATA_FOLDER, str(tmp_path / "data"))
    profiles = ProfilesStore(tmp_path / "settings")
    copy = keep_copy(server, "office", library_folder())
    profile = PbxProfile(
        "Office", generation="v11", host="pbx", assembly_folder=str(copy.folder), files_from=str(server)
    )
    profiles.save("office", profile)
    kept = KeptStart(profiles, SecretStore({}, KeyringInMemory()), profile_id="office")
    with window_loop_for(qapp) as loop:
        console = made_console(qapp, loop)
        yield Desk(kept, console)
        finish(loop, shut_down(console))


def made_console(qapp: QApplication, loop: asyncio.AbstractEventLoop) -> Console:
    console = Console(FakeSession, qapp, loop, "100")
    console.start()
    return console


def test_add_opens_the_first_run_and_the_new_one_is_listed(desk: Desk, qtbot: QtBot) -> None:
    said = QSignalSpy(desk.console.notices.said)
    desk.systems.add_profile()
    adder = desk.set_up.adder
    assert adder is not None
    assert adder.dialog is not None
    with qtbot.waitSignal(adder.added):
        adder.dialog.finished_with.emit(FirstRunResult("", PbxProfile("Training", ProfileKind.DEMO, "v12")))
    assert "training" in desk.kept.profiles.known
    assert desk.kept.profiles.current != "training", "it is used when somebody says so"
    assert said.at(said.count() - 1) == ["Training was added."]


def test_an_update_of_the_server_is_offered_above_the_page(desk: Desk, qtbot: QtBot, server: Path) -> None:
    fresh = desk.set_up.fresh
    assert fresh is not None
    (server / "sl.dll").write_bytes(b"MZ" + bytes(300))
    with qtbot.waitSignal(fresh.wanting):
        fresh.look()
    offer = desk.set_up.offer
    assert offer is not None
    assert offer.isVisible()
    assert offer.text.whole == "The files on the 3CX server have changed since. Copy them again?"
    before = desk.kept.profile.assembly_folder
    closing = QSignalSpy(desk.console.window.closing)
    offer.again.click()
    qtbot.waitUntil(lambda: closing.count() == 1)
    assert desk.kept.profile.assembly_folder != before
    assert desk.kept.next_start.arguments == ("--profile", "office")


def test_not_now_leaves_everything(desk: Desk, qtbot: QtBot, server: Path) -> None:
    fresh = desk.set_up.fresh
    assert fresh is not None
    (server / "sl.dll").write_bytes(b"MZ" + bytes(300))
    with qtbot.waitSignal(fresh.wanting):
        fresh.look()
    offer = desk.set_up.offer
    assert offer is not None
    before = desk.kept.profile.assembly_folder
    offer.not_now.click()
    assert not offer.isVisible()
    assert desk.kept.profile.assembly_folder == before
