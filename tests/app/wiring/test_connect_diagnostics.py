"""The window shows what its diagnostics know: the log, the last crash, the bundle."""

import asyncio
import logging
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from callboard.app.console import Console
from callboard.app.kept_start import KeptStart
from callboard.app.reports.crash_report import crash_folder
from callboard.app.reports.diagnostics import Diagnostics, diagnosed
from callboard.app.shutdown import shut_down
from callboard.app.wiring.connect_diagnostics import DiagnosticsShower
from callboard.domain.preferences import Preferences
from callboard.sessions.check_result import Check, CheckResult, CheckState
from callboard.sessions.choices import RehearsalChoice
from callboard.sessions.credentials import Credentials
from callboard.views.diagnostics.report_dialog import ReportDialog
from tests.doubles.fake_session import FakeSession
from tests.doubles.leaks import nothing_left_behind
from tests.doubles.window_loop import finish, window_loop_for

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
PASSWORD = "sesame-open"
RESULTS = (CheckResult(Check.SIGN_IN, CheckState.PASSED, {"number": "11", "version": "11.0"}),)


@dataclass
class Shown:
    console: Console
    diagnostics: Diagnostics
    shower: DiagnosticsShower
    folder: Path


class Opener(QObject):
    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    @Slot(QUrl)
    def open(self, url: QUrl) -> None:
        self.opened.append(url.toLocalFile())


@pytest.fixture
def loop(qapp: QApplication) -> Iterator[asyncio.AbstractEventLoop]:
    with window_loop_for(qapp) as loop:
        yield loop


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "log"


@pytest.fixture
def shown(
    qapp: QApplication, loop: asyncio.AbstractEventLoop, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Shown]:
    monkeypatch.setenv("CALLBOARD_LOG_FOLDER", str(folder))
    level = logging.getLogger().level
    with nothing_left_behind(), diagnosed(folder) as diagnostics:
        console = Console(FakeSession, qapp, loop, my_phone="100", preferences=Preferences())
        signed = diagnostics.keeping_out(Credentials("reception", PASSWORD, "calls", PASSWORD))
        choice = RehearsalChoice("v11")
        shower = DiagnosticsShower(console, diagnostics, KeptStart(), choice, signed, lambda: RESULTS)
        console.start()
        yield Shown(console, diagnostics, shower, folder)
        assert finish(loop, shut_down(console))
    logging.getLogger().setLevel(level)


@pytest.fixture
def crashed(folder: Path) -> Path:
    """A run before this one ended badly."""
    report = crash_folder(folder) / "callboard-20300101-100000-7.txt"
    report.parent.mkdir(parents=True)
    report.write_text("Callboard\n----\nFatal Python error: Segmentation fault, for 02079460311\n", "utf-8")
    return report


def test_after_a_good_end_nobody_is_asked(shown: Shown) -> None:
    assert shown.shower.offer is None


def test_after_a_crash_the_report_is_offered_once(crashed: Path, shown: Shown) -> None:
    offer = shown.shower.offer
    assert offer is not None
    assert offer.isVisible()
    assert shown.console.panels.trouble.isAncestorOf(offer), "where Tab and F6 come by"
    offer.report.click()
    dialog = shown.console.window.findChild(ReportDialog)
    assert isinstance(dialog, ReportDialog)
    assert "Segmentation fault, for 02*******11" in dialog.report.toPlainText()
    dialog.close()
    offer.not_now.click()
    assert not offer.isVisible()
    assert not crashed.exists()
    assert crashed.with_name("callboard-20300101-100000-7.seen.txt").exists()


def test_a_bundle_is_saved_beside_the_window(crashed: Path, shown: Shown, qtbot: QtBot, tmp_path: Path) -> None:
    target = tmp_path / "b.zip"
    with qtbot.waitSignal(shown.shower.desk.ended, timeout=20_000):
        shown.shower.desk.save(target)
        assert shown.shower.desk.is_working
    assert str(target) in shown.console.notices.last
    with zipfile.ZipFile(target) as packed:
        names = packed.namelist()
        assert "[Passed] Sign-in accepted" in packed.read("check.txt").decode()
        assert PASSWORD not in "".join(packed.read(name).decode() for name in names)
    assert {"log/callboard.log", f"crash/{crashed.name}", "line.json"} <= set(names)


def test_a_bundle_that_cannot_be_saved_is_a_sentence(shown: Shown, qtbot: QtBot, tmp_path: Path) -> None:
    with qtbot.waitSignal(shown.console.notices.failed, timeout=20_000) as failed:
        shown.shower.desk.save(tmp_path / "nowhere" / "b.zip")
    assert failed.args is not None
    assert failed.args[0].startswith("The support bundle could not be saved as ")
    assert not shown.shower.desk.is_working


def test_somebody_is_asked_where(shown: Shown, qtbot: QtBot) -> None:
    shown.console.window.book["help.save_bundle"].trigger()
    dialog = shown.console.window.findChild(QFileDialog)
    assert isinstance(dialog, QFileDialog)
    assert Path(dialog.selectedFiles()[0]).name.startswith("callboard-support-")
    dialog.reject()
    qtbot.waitUntil(lambda: not shiboken6.isValid(dialog))
    assert not shown.shower.desk.is_working


def test_the_folder_of_the_log_is_shown(shown: Shown) -> None:
    opener = Opener()
    QDesktopServices.setUrlHandler("file", opener, "open")
    try:
        shown.console.window.book["help.log_folder"].trigger()
    finally:
        QDesktopServices.unsetUrlHandler("file")
    assert [Path(each) for each in opener.opened] == [shown.folder]


def test_the_log_is_detailed_while_somebody_wants_it(shown: Shown) -> None:
    action, files = shown.console.window.book["help.detailed_log"], shown.diagnostics.log
    assert not action.isChecked()
    action.trigger()
    assert files.is_detailed
    action.trigger()
    assert not files.is_detailed
    shown.console.preferences.change(logs_in_detail=True)
    assert files.is_detailed
    assert action.isChecked()
    action.trigger()  # for this run only
    shown.console.preferences.change(text_size=115)
    assert not files.is_detailed
    assert shown.console.preferences.value.logs_in_detail


def test_a_log_that_cannot_be_written_is_said_once(
    folder: Path, request: pytest.FixtureRequest, qtbot: QtBot, capsys: pytest.CaptureFixture[str]
) -> None:
    folder.write_text("in the way", "utf-8")
    shown: Shown = request.getfixturevalue("shown")
    notice = shown.console.panels.notice
    qtbot.waitUntil(notice.isVisible)
    assert shown.diagnostics.crash.path is None
    notice.close_button.click()
    logging.getLogger("callboard.test").warning("again")
    shown.diagnostics.log.flush()
    QApplication.processEvents()
    assert not notice.isVisible()
    assert capsys.readouterr().err.count("no log in") == 1


def test_when_the_system_ends_everything_nobody_is_asked_next_time(shown: Shown, qapp: QApplication) -> None:
    path = shown.diagnostics.crash.path
    assert path is not None
    shown.shower.expect_end()
    assert not path.exists()
