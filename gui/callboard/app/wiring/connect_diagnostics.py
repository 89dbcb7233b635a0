"""What helps whoever helps: the log and its folder, the report of a crash, the support bundle."""

from __future__ import annotations

import platform
from collections.abc import Callable, Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, QUrl, Signal, qVersion
from PySide6.QtGui import QDesktopServices

from callboard.app.reports.bundle_desk import BundleDesk
from callboard.app.reports.bundle_sources import sources_here
from callboard.app.reports.crash_report import CrashReport, crash_folder, mark_seen, to_offer
from callboard.app.reports.support_bundle import BundleSources
from callboard.domain.connection import Connection
from callboard.domain.numbers.phone_number import printable
from callboard.domain.problems import ProblemCode, SessionFailed, problem
from callboard.sessions.check_result import CheckResult
from callboard.sessions.choices import SessionChoice
from callboard.sessions.credentials import Credentials
from callboard.views.diagnostics.crash_offer import CrashOffer, CrashWords
from callboard.views.diagnostics.report_dialog import ReportDialog

if TYPE_CHECKING:
    from callboard.app.console import Console
    from callboard.app.kept_start import KeptStart
    from callboard.app.reports.diagnostics import Diagnostics

TIDY_MS = 60_000


class DiagnosticsShower(QObject):
    """Shows what the diagnostics of this run have to say. `checked` gives the results of the last connection check,
    for `choice` and `credentials`, which may take their time. `is_told_of_crash`: whether anybody is there to read."""

    _trouble = Signal(str)

    def __init__(
        self,
        console: Console,
        diagnostics: Diagnostics,
        kept: KeptStart,
        choice: SessionChoice,
        credentials: Callable[[], Credentials],
        checked: Callable[[], Sequence[CheckResult]] = tuple,
        is_told_of_crash: bool = True,
    ) -> None:
        super().__init__(console)
        self._console = console
        self._diagnostics = diagnostics
        self._kept = kept
        self._choice = choice
        self._credentials = credentials
        self._checked = checked
        self.offer: CrashOffer | None = None
        self.desk = BundleDesk(console, self._sources)
        self._connect()
        self._ticker = QTimer(self)
        self._ticker.setTimerType(Qt.TimerType.VeryCoarseTimer)
        self._ticker.timeout.connect(diagnostics.crash.tidy)
        self._ticker.start(TIDY_MS)
        diagnostics.crash.note(f"Qt {qVersion()} on {platform.system()}, window made")
        if is_told_of_crash:
            self._offer_report()

    def open_log_folder(self) -> None:
        """Show it in the file manager of this computer; where there is none, say where it is."""
        folder = self._diagnostics.log.folder
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))):
            self._console.notices.say(self.tr("The log is in {folder}.").format(folder=folder), "folder")

    def expect_end(self) -> None:
        """Whatever ends this run now is no crash."""
        self._diagnostics.crash.end()

    def show_report(self, report: CrashReport) -> None:
        """All that a process wrote at its end."""
        dialog = ReportDialog(report.text, report.says_why, self._console.look, self._console.window)
        dialog.bundle_requested.connect(self.desk.ask)
        dialog.show()

    def _connect(self) -> None:
        console, files = self._console, self._diagnostics.log
        book = console.window.book
        book.connect("help.save_bundle", self.desk.ask)
        book.connect("help.log_folder", self.open_log_folder)
        book.connect("help.detailed_log", lambda: self._set_detailed(book["help.detailed_log"].isChecked()))
        console.preferences.changed.connect(self._on_preferences)
        self._wants_detail = console.preferences.value.logs_in_detail
        self._set_detailed(self._wants_detail)
        self._trouble.connect(self._on_trouble, Qt.ConnectionType.QueuedConnection)
        files.tell_trouble_to(lambda error: self._trouble.emit(error.strerror or str(error)))
        # The system ends everything: no reason to speak of a crash at the next start.
        console.application.commitDataRequest.connect(self.expect_end)
        console.feed.connection_changed.connect(self._on_connection)

    def _set_detailed(self, is_detailed: bool) -> None:
        self._diagnostics.log.set_detailed(is_detailed)
        self._console.window.book["help.detailed_log"].setChecked(is_detailed)

    def _on_preferences(self) -> None:
        wanted = self._console.preferences.value.logs_in_detail
        if wanted != self._wants_detail:
            self._wants_detail = wanted
            self._set_detailed(wanted)

    def _on_trouble(self, said: str) -> None:
        folder = str(self._diagnostics.log.folder)
        self._console.notices.fail(problem(ProblemCode.LOG_NOT_WRITTEN, folder=folder, said=printable(said, 200)))

    def _on_connection(self, connection: Connection) -> None:
        identity = self._console.feed.board.identity
        self._diagnostics.crash.note(f"connection {connection.state}, 3CX {identity.generation} {identity.version}")

    def _offer_report(self) -> None:
        folder = crash_folder(self._diagnostics.log.folder)
        report = to_offer(folder, self._diagnostics.secrets)
        if report is None:
            return
        words = CrashWords(report.ended_at_s, report.says_why)
        self.offer = offer = CrashOffer(words, self._console.look, self._console.window)
        offer.stand_above(self._console.panels.trouble.stuck)
        offer.report_requested.connect(lambda: self.show_report(report))
        offer.bundle_requested.connect(self.desk.ask)
        offer.answered.connect(lambda: mark_seen(folder))

    def _sources(self) -> BundleSources:
        results, numbers = tuple(self._checked()), self._console.switchboard.numbers()
        when = f"{datetime.now().astimezone():%Y-%m-%d %H:%M:%S}"
        return sources_here(self._kept, lambda: self._report(results, when), numbers, self._diagnostics.secrets)

    def _report(self, results: Sequence[CheckResult], when: str) -> str:
        if not results:
            return ""
        from callboard.wording.check_report import report_text, surroundings_of  # noqa: PLC0415 - only for a report

        try:
            credentials = self._credentials()
        except SessionFailed:
            credentials = Credentials()
        return report_text(results, surroundings_of(self._choice, credentials, when), credentials)
