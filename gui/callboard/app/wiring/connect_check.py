"""The connection check: who asks for it, what is checked, and where its report goes."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QDateTime, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication

from callboard.domain.problems import SessionFailed
from callboard.sessions.check_result import CheckResult, CheckState
from callboard.sessions.choices import SessionChoice
from callboard.sessions.credentials import Credentials
from callboard.views.connection.late_connection import LateConnection

if TYPE_CHECKING:
    from callboard.app.check_process import CheckProcess
    from callboard.app.console import Console
    from callboard.views.connection.connection_page import ConnectionPage

log = logging.getLogger(__name__)

RETRY = "connection.retry"


def connect_check(console: Console, choice: SessionChoice, credentials: Callable[[], Credentials]) -> CheckDesk:
    """Connect the Connection page, the banner and the actions about it. `credentials` may take its time."""
    return CheckDesk(console, choice, credentials)


class CheckDesk(QObject):
    """`settings_requested` says that somebody wants to change how the phone system is reached; until `allow_settings`
    the page says that there is nothing to set."""

    settings_requested = Signal()
    _report_made = Signal(str)

    def __init__(self, console: Console, choice: SessionChoice, credentials: Callable[[], Credentials]) -> None:
        super().__init__(console)
        self._console = console
        self._choice = choice
        self._credentials = credentials
        self._has_settings = False
        self._wants_report = False
        self._process: CheckProcess | None = None
        self._report_made.connect(self._on_report_made, Qt.ConnectionType.QueuedConnection)
        self._late = console.panels.connection
        if isinstance(self._late, LateConnection):
            self._late.made.connect(self._on_made)
        self._connect()

    @property
    def page(self) -> ConnectionPage:
        """The page, which is made when it is asked for."""
        if not isinstance(self._late, LateConnection):
            raise TypeError("this window has no Connection page")
        return self._late.page

    @property
    def results(self) -> Sequence[CheckResult]:
        """What the last check found; nothing before the first."""
        is_made = isinstance(self._late, LateConnection) and self._late.is_made
        return self.page.model.results if is_made and self.page.has_run else ()

    @property
    def is_running(self) -> bool:
        """Whether a check is under way."""
        return self._process is not None and self._process.is_running

    def check(self) -> None:
        """Check everything, from the beginning."""
        from callboard.app.check_process import CheckOrder, CheckProcess  # noqa: PLC0415 - only for who checks
        from callboard.sessions.connection_check import checks_of  # noqa: PLC0415

        if self._process is None:
            self._process = CheckProcess(self)
            self._process.told.connect(self._on_told)
            self._process.ended.connect(self._on_ended)
        self.page.begin(checks_of(self._choice))
        self._process.start(CheckOrder(self._choice, self._credentials, self._console.my_phone.number))

    def stop(self) -> None:
        """Stop what is under way, and say so on the page."""
        self._wants_report = False
        if self._process is not None:
            self._process.cancel()
        self.page.stop()

    def end(self) -> None:
        """Stop what is under way; no process is left of it."""
        if self._process is not None:
            self._process.end()

    def show_why(self) -> None:
        """Open the page on what has failed first, and look once more."""
        self._console.window.show_page("connection")
        self.page.show_first_failure()
        if not self.is_running:
            self.check()

    def open_and_check(self) -> None:
        """Open the page and check."""
        self._console.window.show_page("connection")
        if not self.is_running:
            self.check()

    def copy_report(self) -> None:
        """Put the report into the clipboard; where nothing has been checked yet, check first."""
        if self.is_running or not self.page.has_run:
            self._wants_report = True
            self.open_and_check()
            return
        self._wants_report = False
        results = self.page.model.results
        when = QDateTime.currentDateTime().toString("yyyy-MM-dd HH:mm:ss")
        work = threading.Thread(target=self._make_report, args=(results, when), name="callboard-report", daemon=True)
        work.start()

    def allow_settings(self) -> None:
        """There is somebody who listens to `settings_requested`."""
        self._has_settings = True
        if isinstance(self._late, LateConnection) and self._late.is_made:
            self.page.fix.refuse_settings("")

    def _connect(self) -> None:
        console = self._console
        book, window = console.window.book, console.window
        book.connect("tools.check", self.open_and_check)
        book.connect("help.copy_report", self.copy_report)
        book[RETRY].triggered.connect(self._on_retry)
        console.panels.banner.why_requested.connect(self.show_why)
        console.panels.board.nothing.why_requested.connect(self.show_why)
        window.page_changed.connect(self._on_page)
        # Nobody looks at it any more, and a child that outlived the window would be a riddle.
        window.closing.connect(self.end)

    def _on_made(self, page: ConnectionPage) -> None:
        from callboard.sessions.connection_check import checks_of  # noqa: PLC0415 - only for who looks at the page

        page.show_pbx(self._name())
        page.prepare(checks_of(self._choice))
        pretends = self.tr("There is nothing to set: this phone system only pretends.")
        page.fix.refuse_settings("" if self._has_settings else pretends)
        book = self._console.window.book
        book[RETRY].changed.connect(lambda: page.fix.show_key(book.first_key(RETRY)))
        page.fix.show_key(book.first_key(RETRY))
        page.check_requested.connect(self.check)
        page.stop_requested.connect(self.stop)
        page.settings_requested.connect(self.settings_requested)
        page.report_requested.connect(self.copy_report)

    def _name(self) -> str:
        number = self._choice.generation.removeprefix("v")
        known = (self._console.window.pbx_name, self.tr("3CX {version}").format(version=number) if number else "")
        return " · ".join(filter(None, known))

    def _on_page(self, page: str) -> None:
        # Without a line somebody who comes here wants to know why.
        is_live = self._console.feed.board.connection.is_live
        is_tried = not self._console.feed.board.connection.is_on_its_way
        if page == "connection" and not is_live and is_tried and not self.page.has_run and not self.is_running:
            self.check()

    def _on_retry(self) -> None:
        if self._console.window.page == "connection":
            self.check()

    def _on_told(self, result: CheckResult) -> None:
        self.page.take(result)
        if result.state is CheckState.FAILED:
            log.info("check %s failed", result.check)

    def _on_ended(self) -> None:
        from callboard.views.connection.check_words import tag_text  # noqa: PLC0415 - it is there by now

        self.page.end(time.time())
        if not self.page.model.problems and not self._console.feed.board.connection.is_live:
            self._console.switchboard.retry_now()  # what stood in the way is gone
        self._console.notices.say(
            self.tr("Connection check: {result}.").format(result=tag_text(self.page.model.problems)), "plug-connected"
        )
        if self._wants_report:
            self.copy_report()

    def _make_report(self, results: Sequence[CheckResult], when: str) -> None:
        # Reads whole files for their marks, and asks the keyring: not beside somebody who types.
        from callboard.wording.check_report import report_text, surroundings_of  # noqa: PLC0415 - only for a report

        try:
            credentials = self._credentials()
        except SessionFailed:
            credentials = Credentials()
        try:
            self._report_made.emit(report_text(results, surroundings_of(self._choice, credentials, when), credentials))
        except RuntimeError:
            log.debug("the window has gone before the report was there")
        except Exception:
            log.exception("the report could not be made")

    def _on_report_made(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self._console.notices.say(self.tr("Report copied. It holds no password, no PIN and no callers."), "copy")
