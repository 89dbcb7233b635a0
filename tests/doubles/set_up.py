"""The first run without a phone system: what it asks for is answered by the test."""

import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from callboard.domain.problems import Problem, SessionFailed
from callboard.models.override_guard import guard_overrides
from callboard.sessions.check_result import Check, CheckResult, CheckState
from callboard.sessions.choices import ThreeCxChoice
from callboard.sessions.credentials import Credentials
from callboard.views.first_run.draft import FirstRunResult, SavedProfiles
from callboard.views.first_run.first_run_dialog import FirstRunDialog
from callboard.views.first_run.tools import Checker, Person, SetupTools
from callboard.views.look.look import Look

PEOPLE = (("100", "Reception"), ("101", "Anna Berg"), ("204", "Maya Lindqvist"), ("205", "Annika Maysen"))
INI = "[ConfService]\nconfNIC=127.0.0.1\nConfPort=5485\nconfUser=cfguser\nconfPass=Secret=1\n[General]\ncmPort=5482\n"


class CheckerByHand(Checker):
    """Remembers what it was asked; the test tells the results."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.asked: list[tuple[ThreeCxChoice, Credentials, str]] = []
        self.cancelled = 0

    def check(self, choice: ThreeCxChoice, credentials: Credentials, my_extension: str) -> None:
        self.asked.append((choice, credentials, my_extension))

    def cancel(self) -> None:
        self.cancelled += 1

    def pass_all(self) -> None:
        for check in Check:
            self.told.emit(CheckResult(check, CheckState.SKIPPED))
        self.ended.emit()

    def fail(self, check: Check, why: Problem) -> None:
        self.told.emit(CheckResult(check, CheckState.FAILED, problem=why))
        self.ended.emit()


@dataclass
class ReadingByHand:
    """Answers with `people` when `may_answer` is set, or with `why_not`."""

    people: Sequence[Person] = PEOPLE
    why_not: Problem | None = None
    may_answer: threading.Event = field(default_factory=threading.Event)
    cancelled: int = 0

    def read(self) -> Sequence[Person]:
        self.may_answer.wait(10)
        if self.why_not is not None:
            raise SessionFailed(self.why_not)
        return self.people

    def cancel(self) -> None:
        self.cancelled += 1
        self.may_answer.set()


class Wizard:
    """The dialog with its surroundings, and hands on the keyboard."""

    def __init__(
        self,
        qtbot: QtBot,
        look: Look,
        saved: SavedProfiles | None = None,
        known: Callable[[str], Credentials] = lambda _: Credentials(),
        folders: Sequence[Path] = (),
    ) -> None:
        self.qtbot = qtbot
        self.checker = CheckerByHand()
        self.readings: list[ReadingByHand] = []
        self.next_reading = ReadingByHand()
        self.next_reading.may_answer.set()
        self.asked_for_folders: list[tuple[str, Path | None]] = []
        tools = SetupTools(self.checker, self._read, known, lambda *asked: self._find(asked, folders))
        self.dialog = FirstRunDialog(saved or {}, tools, look)
        guard_overrides()
        qtbot.addWidget(self.dialog)
        self.finished = QSignalSpy(self.dialog.finished_with)
        self.dialog.open()
        qtbot.waitExposed(self.dialog)
        self.dialog.activateWindow()
        qtbot.waitUntil(self.dialog.isActiveWindow)

    def _read(self, _choice: ThreeCxChoice, _credentials: Credentials) -> ReadingByHand:
        self.readings.append(self.next_reading)
        return self.next_reading

    def _find(self, asked: tuple[str, Path | None], folders: Sequence[Path]) -> Sequence[Path]:
        self.asked_for_folders.append(asked)
        return folders

    @property
    def focus(self) -> QWidget:
        widget = QApplication.focusWidget()
        assert widget is not None
        return widget

    @property
    def said(self) -> str:
        """What stands above the buttons."""
        return self.dialog.footer.said.text

    @property
    def result(self) -> FirstRunResult:
        assert self.finished.count() == 1
        return self.finished.at(0)[0]

    def key(self, *keys: int) -> None:
        """Press keys where the keyboard is."""
        for key in keys:
            QTest.keyClick(self.focus, key)

    def type(self, text: str) -> None:
        QTest.keyClicks(self.focus, text)

    def wait_for_step(self, now: int) -> None:
        self.qtbot.waitUntil(lambda: self.dialog.now == now)

    def end(self) -> None:
        for reading in self.readings:
            reading.may_answer.set()
        self.dialog.close()
        self.qtbot.waitUntil(lambda: not [t for t in threading.enumerate() if t.name == "callboard-set-up"])
