"""From nothing to a phone system that works, with the mouse unplugged and against a demo PBX of its own."""

import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from callboard.app.demo_pbx_process import DemoPbxProcess
from callboard.app.first_run import PhoneSystemAdder
from callboard.app.kept.profiles_store import ProfilesStore
from callboard.app.set_up import SetUpStores
from callboard.paths import resources_folder, stand_in_folder
from callboard.sessions.check_result import CheckState
from callboard.sessions.credentials import Credentials
from callboard.sessions.secret_store import SecretStore
from callboard.sessions.threecx.kept_copy import CopyState, state_of
from callboard.views.first_run.first_run_dialog import FirstRunDialog
from callboard.views.look.look import Look
from tests.doubles.keyrings import KeyringInMemory

pytestmark = [pytest.mark.dotnet, pytest.mark.usefixtures("built_assemblies")]

AT_MOST_S = 120
PATIENCE_MS = 45_000
ENTER, TAB = Qt.Key.Key_Return, Qt.Key.Key_Tab


@pytest.fixture
def pbx(generation: str) -> Iterator[DemoPbxProcess]:
    pbx = DemoPbxProcess.start(generation, "quiet_office")
    yield pbx
    pbx.stop()


@pytest.fixture
def adder(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[PhoneSystemAdder]:
    parent = QObject()
    stores = SetUpStores(ProfilesStore(tmp_path / "settings"), SecretStore({}, KeyringInMemory()), tmp_path / "library")
    adder = PhoneSystemAdder(stores, Look(resources_folder(), parent), parent)
    yield adder
    adder.give_up()
    adder.end()
    parent.deleteLater()


def ini_of(pbx: DemoPbxProcess, folder: Path) -> Path:
    file, port = folder / "3CXPhoneSystem.ini", pbx.listening.port
    text = (
        f"[ConfService]\nconfNIC=127.0.0.1\nConfPort={port}\nconfUser=demo\nconfPass=demo\n[General]\ncmPort={port}\n"
    )
    file.write_text(text, "utf-8")
    return file


def keyboard() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def press(*keys: int) -> None:
    for key in keys:
        QTest.keyClick(keyboard(), key)


def write(text: str) -> None:
    QTest.keyClicks(keyboard(), text)


def work(qtbot: QtBot, dialog: FirstRunDialog, ini: Path, files: Path) -> None:
    """All five steps. Nothing but keys."""
    press(TAB)
    write(str(ini))
    press(TAB, TAB)
    write("127.0.0.1")
    press(ENTER)
    qtbot.waitUntil(lambda: dialog.now == 1)
    press(ENTER)
    write(str(files))
    press(ENTER)
    qtbot.waitUntil(lambda: dialog.now == 3)
    qtbot.waitUntil(dialog.phone_step.list.isVisible, timeout=PATIENCE_MS)
    write("maya")
    press(ENTER)
    qtbot.waitUntil(lambda: not dialog.check_step.is_checking, timeout=PATIENCE_MS)
    assert {result.state for result in dialog.check_step.model.results} <= {CheckState.PASSED, CheckState.SKIPPED}
    press(ENTER)


@pytest.mark.timeout(150)
def test_by_keys_alone_in_less_than_two_minutes(
    pbx: DemoPbxProcess, adder: PhoneSystemAdder, qtbot: QtBot, tmp_path: Path, generation: str
) -> None:
    adder.open()
    dialog = adder.dialog
    assert dialog is not None
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    began = time.monotonic()
    with qtbot.waitSignal(adder.added, timeout=PATIENCE_MS):
        work(qtbot, dialog, ini_of(pbx, tmp_path), stand_in_folder(generation))
    assert time.monotonic() - began < AT_MOST_S
    profiles = ProfilesStore(tmp_path / "settings")
    profile = profiles.known[profiles.current]
    assert (profile.generation, profile.port, profile.my_extension) == (generation, pbx.listening.port, "204")
    assert state_of(Path(profile.assembly_folder)) is CopyState.UNCHANGED
    assert adder._stores.secrets.read(profiles.current) == Credentials("demo", "demo", "demo", "demo")
