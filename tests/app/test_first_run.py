"""The window of the first run with the stores behind it."""

import asyncio
import signal
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from callboard.app.end_signals import EndSignals
from callboard.app.event_loop import window_loop
from callboard.app.first_run import PhoneSystemAdder, _outcome
from callboard.app.kept.profiles_store import ProfilesStore
from callboard.app.set_up import SetUpStores
from callboard.domain.pbx_profile import PbxProfile, ProfileKind
from callboard.paths import resources_folder
from callboard.sessions.credentials import Credentials
from callboard.sessions.secret_store import SecretStore
from callboard.views.first_run.draft import FirstRunResult
from callboard.views.first_run.first_run_dialog import FirstRunDialog
from callboard.views.look.look import Look
from tests.doubles.keyrings import KeyringInMemory, LockedKeyring
from tests.doubles.made_assemblies import vendor_like
from tests.doubles.watched_run import Surroundings

SIGN_IN = Credentials("user", "Secret-1", "user", "Secret-1")
MakeAdder = Callable[..., PhoneSystemAdder]


@pytest.fixture
def make_adder(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[MakeAdder]:
    parent = QObject()
    look = Look(resources_folder(), parent)
    made: list[PhoneSystemAdder] = []

    def make(keyring: KeyringInMemory | None = None) -> PhoneSystemAdder:
        secrets = SecretStore({}, keyring or KeyringInMemory())
        stores = SetUpStores(ProfilesStore(tmp_path / "settings"), secrets, tmp_path / "library")
        made.append(PhoneSystemAdder(stores, look, parent))
        return made[-1]

    yield make
    for adder in made:
        adder.give_up()
        adder.end()
        qtbot.waitUntil(lambda: not adder._saver.is_busy)  # noqa: B023 - waited for at once
    parent.deleteLater()


def opened(adder: PhoneSystemAdder) -> FirstRunDialog:
    adder.open()
    assert adder.dialog is not None
    return adder.dialog


def files_in(folder: Path) -> Path:
    vendor_like(folder, "1.6.0.0")
    (folder / "sl.dll").write_bytes(b"MZ" + bytes(100))
    return folder


def result_with(folder: Path) -> FirstRunResult:
    return FirstRunResult("", PbxProfile(host="pbx.example", generation="v12", files_from=str(folder)), SIGN_IN)


def test_finish_saves_closes_and_tells(make_adder: MakeAdder, qtbot: QtBot, tmp_path: Path) -> None:
    adder = make_adder()
    dialog = opened(adder)
    with qtbot.waitSignal(adder.added) as added:
        dialog.finished_with.emit(result_with(files_in(tmp_path / "server")))
    assert added.args == ["pbx-example"]
    assert adder.dialog is None
    assert ProfilesStore(tmp_path / "settings").current == "pbx-example"


def test_cancel_saves_nothing(make_adder: MakeAdder, qtbot: QtBot, tmp_path: Path) -> None:
    adder = make_adder()
    dialog = opened(adder)
    with qtbot.waitSignal(adder.given_up):
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert list(tmp_path.iterdir()) == []


def test_cancel_while_it_is_being_saved_takes_it_back(make_adder: MakeAdder, qtbot: QtBot, tmp_path: Path) -> None:
    adder = make_adder()
    dialog = opened(adder)
    added = QSignalSpy(adder.added)
    dialog.finished_with.emit(result_with(files_in(tmp_path / "server")))
    dialog.reject()
    qtbot.waitUntil(lambda: not adder._saver.is_busy)
    assert ProfilesStore(tmp_path / "settings").known == {}
    assert added.count() == 0


def test_why_nothing_was_saved_stands_in_the_window(make_adder: MakeAdder, qtbot: QtBot, tmp_path: Path) -> None:
    adder = make_adder()
    dialog = opened(adder)
    dialog.finished_with.emit(result_with(tmp_path / "nowhere"))
    qtbot.waitUntil(lambda: "does not exist" in dialog.footer.said.text)
    assert dialog.isVisible()
    assert ProfilesStore(tmp_path / "settings").known == {}


def test_a_locked_keyring_is_read_first(make_adder: MakeAdder, qtbot: QtBot, tmp_path: Path) -> None:
    adder = make_adder(LockedKeyring())
    dialog = opened(adder)
    dialog.finished_with.emit(result_with(files_in(tmp_path / "server")))
    qtbot.waitUntil(lambda: "locked" in dialog.footer.said.text)
    assert dialog.footer.forward.text() == "Continue"
    with qtbot.waitSignal(adder.added):
        dialog.footer.forward.click()


def test_a_second_opening_brings_the_first_forward(make_adder: MakeAdder) -> None:
    adder = make_adder()
    assert opened(adder) is opened(adder)


def test_a_demo_by_keys(make_adder: MakeAdder, qtbot: QtBot, tmp_path: Path) -> None:
    adder = make_adder()
    dialog = opened(adder)
    qtbot.waitExposed(dialog)
    dialog.connect_step.demo_card.choose()
    with qtbot.waitSignal(adder.added):
        QTest.keyClick(dialog, Qt.Key.Key_Return)
    profiles = ProfilesStore(tmp_path / "settings")
    assert profiles.known[profiles.current].kind is ProfileKind.DEMO


@pytest.mark.parametrize("is_cancelled", [True, False])
def test_the_outcome_ends_the_loop(
    make_adder: MakeAdder, qapp: QApplication, tmp_path: Path, is_cancelled: bool
) -> None:
    adder = make_adder()

    async def answered() -> str:
        outcome = asyncio.ensure_future(_outcome(adder))
        await asyncio.sleep(0)
        dialog = adder.dialog
        assert dialog is not None
        if is_cancelled:
            dialog.reject()
        else:
            dialog.finished_with.emit(FirstRunResult("", PbxProfile("Demo", ProfileKind.DEMO, "v11")))
        return await asyncio.wait_for(outcome, 10)

    qapp.setQuitOnLastWindowClosed(False)  # as make_application does
    try:
        with window_loop(qapp) as loop:
            assert loop.run_until_complete(answered()) == ("" if is_cancelled else "demo")
    finally:
        qapp.setQuitOnLastWindowClosed(True)


def test_a_signal_that_came_before_the_window_ends_it(make_adder: MakeAdder, qapp: QApplication) -> None:
    class ToldBefore(EndSignals):
        def end_with(self, end: Callable[[], object]) -> None:
            end()

    qapp.setQuitOnLastWindowClosed(False)  # as make_application does
    try:
        with window_loop(qapp) as loop:
            assert loop.run_until_complete(asyncio.wait_for(_outcome(make_adder(), ToldBefore()), 10)) == ""
    finally:
        qapp.setQuitOnLastWindowClosed(True)


def test_the_first_run_is_watched_over_as_a_window_is(tmp_path: Path) -> None:
    """It has a log, and a report where it ends badly, which the next start offers."""
    here = Surroundings(tmp_path)
    crash = here.log / "crash"
    process = here.start()
    try:
        here.wait(process, lambda: bool(here.log_text()) and any(crash.glob("*.txt")))
        process.send_signal(signal.SIGTERM)
        assert process.wait(60) in (0, 143, -15)
    finally:
        here.end(process)
    assert not any(crash.glob("*.txt")), "told to end is no crash"
    process = here.start()
    try:
        here.wait(process, lambda: any(crash.glob("*.txt")))
    finally:
        here.end(process)
    assert any(crash.glob("*.txt"))
