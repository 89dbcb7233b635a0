"""The history out into a table that other programs read: page by page, on a thread of its own."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import CancelledError
from concurrent.futures import TimeoutError as TooLate
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDateTime, QDir, QObject, QStandardPaths, Qt, Signal
from PySide6.QtWidgets import QFileDialog

from callboard.domain.history.history_entry import HistoryEntry
from callboard.domain.history.history_filter import HistoryFilter
from callboard.domain.history.safe_table import written_rows
from callboard.domain.numbers.phone_number import printable
from callboard.domain.problems import Problem, ProblemCode, SessionFailed, problem
from callboard.records.history_store import HistoryStore
from callboard.views.words.history_table_words import heads, row_of
from callboard.views.words.number_words import counted

if TYPE_CHECKING:
    from callboard.app.console import Console

PAGE = 1000
ANSWER_WITHIN_S = 60.0
"""A page takes milliseconds; a disk that does not answer for a minute has gone."""


class HistoryFileDesk(QObject):
    """`ended` comes when a file was written, or could not be. One at a time."""

    ended = Signal()
    _done = Signal(object)  # what is to be done on the window's thread

    def __init__(self, console: Console, store: HistoryStore, name_of: Callable[[str], str]) -> None:
        super().__init__(console)
        self._console = console
        self._store = store
        self._name_of = name_of
        self._stopped = threading.Event()
        self._done.connect(self._on_done, Qt.ConnectionType.QueuedConnection)
        console.window.closing.connect(self._stopped.set)

    def ask_where(self, wanted: HistoryFilter) -> None:
        """Ask where to write what fits `wanted`."""
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        folder = documents if documents and QDir(documents).exists() else QDir.homePath()
        dialog = QFileDialog(self._console.window, self.tr("Export history"), folder)
        dialog.setObjectName("history_files")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("Tables (*.csv)"))
        dialog.setDefaultSuffix("csv")
        today = QDateTime.currentDateTime().toString("yyyy-MM-dd")
        dialog.selectFile(self.tr("Call history {date}").format(date=today) + ".csv")
        dialog.fileSelected.connect(lambda chosen: self.write(Path(chosen), wanted))
        dialog.open()

    def write(self, file: Path, wanted: HistoryFilter) -> None:
        """Write it there; the dialog has asked about what is there."""
        self._console.notices.say(self.tr("The history is being written…"), "file-text")
        threading.Thread(target=lambda: self._run(file, wanted), name="history-file", daemon=True).start()

    def _run(self, file: Path, wanted: HistoryFilter) -> None:
        then = self._put(file, wanted)
        try:
            self._done.emit(then)
        except RuntimeError:
            return  # the window has gone

    def _put(self, file: Path, wanted: HistoryFilter) -> Callable[[], None]:
        part = file.with_name(f"{file.name}.part")
        try:
            count = self._write_all(part, wanted)
            if self._stopped.is_set():
                part.unlink(missing_ok=True)
                return lambda: None
            part.replace(file)
        except (OSError, TooLate, CancelledError, SessionFailed) as error:
            return self._failing(_why(file, error), part)
        said = self.tr("{count} entries written to {file}.").format(count=counted(count), file=str(file))
        return lambda: self._console.notices.say(said, "check")

    def _write_all(self, part: Path, wanted: HistoryFilter) -> int:
        count = 0
        with part.open("w", encoding="utf-8-sig", newline="") as opened:  # with the mark by which Excel knows it
            opened.write(written_rows([heads()]))
            for entries in self._pages(wanted):
                opened.write(written_rows(row_of(entry, self._name_of) for entry in entries))
                count += len(entries)
        return count

    def _pages(self, wanted: HistoryFilter) -> Iterator[tuple[HistoryEntry, ...]]:
        before: int | None = None
        while not self._stopped.is_set():
            page = self._store.page(wanted, before, PAGE).result(timeout=ANSWER_WITHIN_S)
            yield page.entries
            before = page.next_before
            if before is None:
                return

    def _failing(self, what: Problem, part: Path) -> Callable[[], None]:
        with contextlib.suppress(OSError):  # it could not be written either
            part.unlink(missing_ok=True)
        return lambda: self._console.notices.fail(what)

    def _on_done(self, then: Callable[[], None]) -> None:
        then()
        self.ended.emit()


def _why(file: Path, error: Exception) -> Problem:
    if isinstance(error, SessionFailed):
        return error.problem
    said = printable(error.strerror or "", 200) if isinstance(error, OSError) else ""
    return problem(ProblemCode.SETTINGS_NOT_SAVED, file=str(file), said=said)
