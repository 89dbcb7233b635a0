"""The connection check: its rows on the left, how to mend what is selected on the right."""

import time
from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from callboard.controller.line.line_figures import LineNumbers
from callboard.models.check_model import CheckModel
from callboard.sessions.check_result import Check, CheckResult, CheckState
from callboard.views.connection.check_list import CheckList
from callboard.views.connection.check_tag import CheckTag
from callboard.views.connection.check_words import on_enter_check, spoken_check, tag_text, title_text, when_checked
from callboard.views.connection.fix_panel import FixPanel
from callboard.views.connection.line_figures_panel import LineFiguresPanel
from callboard.views.labels import label
from callboard.views.look.look import Look
from callboard.views.words.phrases import text_of
from callboard.wording.check_sentences import HEAD
from callboard.wording.phrase import Phrase

MARGIN, BETWEEN = 24, 20
LIST_SHARE, FIX_SHARE = 158, 100
NARROW, WIDEST_FIX = 720, 520
"""Below so many pixels of the drawn design the panel stands under the rows; beside them it is at most so wide."""


class ConnectionPage(QWidget):
    """Shows results as they come; whoever makes the check calls `begin`, `take` and `end`."""

    check_requested = Signal()
    stop_requested = Signal()
    settings_requested = Signal()
    report_requested = Signal()

    def __init__(self, numbers: Callable[[], LineNumbers], look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("connection")
        self.setProperty("surface", "window")
        self._look = look
        self._pbx = ""
        self._checked_at_s: float | None = None
        self._is_running = False
        self._follows = True
        self.model = CheckModel(title_text, spoken_check, on_enter_check, self)
        self._scroll = QScrollArea(self)
        self._scroll.setObjectName("connection.scroll")
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._inside = inside = QWidget()
        inside.setProperty("surface", "window")
        self._title = label(inside, "connection.title", "page-title", text_of(Phrase(HEAD)), wraps=True)
        self._about = label(inside, "connection.about", "second", wraps=True)
        self.tag = CheckTag(look, inside)
        self.list = CheckList(self.model, look, inside)
        self.fix = FixPanel(look, inside)
        self.figures = LineFiguresPanel(numbers, look, inside)
        self._both = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._lay_out(inside)
        self._connect()
        self._show_head()

    @property
    def is_running(self) -> bool:
        """Whether results are still to come."""
        return self._is_running

    @property
    def has_run(self) -> bool:
        """Whether a check has been made."""
        return self._checked_at_s is not None

    def show_pbx(self, text: str) -> None:
        """Say which phone system is checked."""
        self._pbx = text
        self._show_head()

    def prepare(self, checks: Sequence[Check]) -> None:
        """These rows will be checked, but not yet."""
        self.model.begin(checks)
        self._select(0)

    def begin(self, checks: Sequence[Check]) -> None:
        """A check has begun."""
        self._is_running, self._follows = True, True
        self.model.begin(checks)
        if self.list.current < 0:
            self._select(0)
        self._show_head()
        self._show_fix()

    def take(self, result: CheckResult) -> None:
        """A row has got further. The first failure is explained, unless somebody has selected another row meanwhile."""
        row = self.model.take(result)
        if result.state is CheckState.FAILED and self._follows:
            self._follows = False
            self._select(row)
            self._scroll.ensureWidgetVisible(self.fix, 0, 0)
        if row == self.list.current:
            self._show_fix()
        self._show_head()

    def end(self, at_s: float | None = None) -> None:
        """All has been checked, at this Unix time."""
        self._is_running = False
        self._checked_at_s = time.time() if at_s is None else at_s
        self._show_head()

    def stop(self) -> None:
        """No more will come. What was being looked at is not known."""
        self._is_running = False
        for result in self.model.results:
            if result.state is CheckState.CHECKING:
                self.model.take(CheckResult(result.check, CheckState.NOT_CHECKED, result.facts))
        self._show_fix()
        self._show_head()

    def show_first_failure(self) -> None:
        """Select the first row that has failed, with the focus on it; now, or as soon as one does."""
        row = self.model.first_failed()
        self._follows = row < 0
        if row >= 0:
            self._select(row)
        self.list.rows.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where it is narrow the panel stands under the rows."""
        super().resizeEvent(event)
        self._fit()

    def _lay_out(self, inside: QWidget) -> None:
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(self._title)
        words.addWidget(self._about)
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addLayout(words, 1)
        head.addWidget(self.tag, 0, Qt.AlignmentFlag.AlignVCenter)
        self._both.setSpacing(BETWEEN)
        self._both.addWidget(self.list, LIST_SHARE, Qt.AlignmentFlag.AlignTop)
        self._both.addWidget(self.fix, FIX_SHARE, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(inside)
        column.setContentsMargins(MARGIN, 14, MARGIN, MARGIN)
        column.setSpacing(16)
        column.addLayout(head)
        column.addLayout(self._both)
        column.addWidget(self.figures)
        column.addStretch(1)
        self._scroll.setWidget(inside)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._scroll)

    def _connect(self) -> None:
        self.list.selected.connect(self._on_selected)
        self.list.rows.clicked.connect(self._on_clicked)
        self.list.opened.connect(self._on_opened)
        self.fix.check_requested.connect(self.check_requested)
        self.fix.stop_requested.connect(self.stop_requested)
        self.fix.settings_requested.connect(self.settings_requested)
        self.fix.report_requested.connect(self.report_requested)
        self._look.changed.connect(self._fit)
        self._fit()

    def _select(self, row: int) -> None:
        self.list.select(row)
        self._show_fix()

    def _on_selected(self, row: int) -> None:
        self.fix.show_result(self.model.result_at(row))
        rows = self.list.rows
        if not rows.hasFocus():
            return
        self._scroll.ensureVisible(0, self._bottom_of(row), 0, rows.visualRect(self.model.index(row, 0)).height())
        if self._is_running:
            self._stop_following()

    def _bottom_of(self, row: int) -> int:
        rows = self.list.rows
        at = rows.visualRect(self.model.index(row, 0)).bottomLeft()
        return rows.viewport().mapTo(self._inside, at).y()

    def _on_clicked(self) -> None:
        self._stop_following()
        if self._both.direction() is QBoxLayout.Direction.TopToBottom:
            self._scroll.ensureWidgetVisible(self.fix, 0, 0)  # what the click has opened is further down

    def _stop_following(self) -> None:
        self._follows = False

    def _on_opened(self, row: int) -> None:
        self.fix.show_result(self.model.result_at(row))
        self._scroll.ensureWidgetVisible(self.fix, 0, 0)
        self.fix.again.setFocus(Qt.FocusReason.TabFocusReason)

    def _show_fix(self) -> None:
        self.fix.show_result(self.model.result_at(self.list.current))
        self.fix.set_running(self._is_running, self.has_run)

    def _show_head(self) -> None:
        self.fix.set_running(self._is_running, self.has_run)
        when = self.tr("checking now") if self._is_running else when_checked(self._checked_at_s)
        self._about.setText(" · ".join(filter(None, (self._pbx, when))))
        problems = self.model.problems
        if self._is_running:
            self.tag.show_tag(self.tr("Checking…"), "neutral", "circle-dashed")
        elif self.has_run:
            tone, icon = ("danger", "circle-x") if problems else ("ok", "circle-check")
            self.tag.show_tag(tag_text(problems), tone, icon)
        self.tag.setVisible(self._is_running or self.has_run)

    def _fit(self) -> None:
        px, is_narrow = self._look.px, self.width() < self._look.px(NARROW)
        way = QBoxLayout.Direction.TopToBottom if is_narrow else QBoxLayout.Direction.LeftToRight
        if self._both.direction() is not way:
            self._both.setDirection(way)
        self.fix.setMaximumWidth(16_777_215 if is_narrow else px(WIDEST_FIX))
