"""One callback as a card: its steps with their times, and what can be done about it."""

import time
from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from callboard.domain.call_progress import CallPhase, CallProgress
from callboard.views.clock_words import duration
from callboard.views.dialer.progress_words import Mark, steps_of
from callboard.views.look.look import Look
from callboard.views.phrases import problem_text

ICON = 18
TICK_MS = 1000
LEAVES_AFTER_MS = 4000
MARK_ICONS = {
    Mark.PENDING: ("circle-dashed", "textoff"),
    Mark.NOW: ("phone-outgoing", "text"),
    Mark.DONE: ("circle-check", "ok"),
    Mark.FAILED: ("circle-x", "danger"),
}


class ProgressCard(QFrame):
    """Leaves by itself a moment after both are connected; a failed one stays until it is closed."""

    left = Signal()
    cancel_requested = Signal(object)  # CallProgress
    retry_requested = Signal(str, str)  # from, to

    def __init__(
        self,
        progress: CallProgress,
        person: Callable[[str], str],
        is_mine: bool,
        look: Look,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName(f"dial.progress.{progress.request_id}")
        self.progress = progress
        self.can_cancel = True
        self._person = person
        self._is_mine = is_mine
        self._look = look
        self._started: list[float | None] = [time.monotonic(), None, None]
        self._stopped: list[float | None] = [None, None, None]
        self._icons = [QLabel(self) for _ in range(3)]
        self._texts = [QLabel(self) for _ in range(3)]
        self._times = [QLabel(self) for _ in range(3)]
        self._note = QLabel(self)
        self._cancel = QPushButton(self.tr("Cancel call"), self)
        self._retry = QPushButton(self.tr("Try again"), self)
        self._close = QPushButton(self.tr("Close"), self)
        self._lay_out()
        self._ticker = QTimer(self)
        self._ticker.setInterval(TICK_MS)
        self._ticker.timeout.connect(self._show_times)
        self._ticker.start()
        self._leaving = QTimer(self)
        self._leaving.setSingleShot(True)
        self._leaving.timeout.connect(self.left)
        look.changed.connect(self._show_steps)
        self.show_progress(progress)

    def show_progress(self, progress: CallProgress) -> None:
        """The callback got further."""
        before, self.progress = self.progress, progress
        now = time.monotonic()
        for row, step in enumerate(steps_of(progress, self._person)):
            if step.mark is not Mark.PENDING and self._started[row] is None:
                self._started[row] = now
            is_running = step.mark is Mark.NOW or (row == 2 and progress.phase is CallPhase.TALKING)
            if step.mark is not Mark.PENDING and not is_running and self._stopped[row] is None:
                self._stopped[row] = now
        self._show_steps()
        self._show_times()
        is_connected_now = progress.phase is CallPhase.TALKING and before.phase is not CallPhase.TALKING
        is_over_now = progress.phase is CallPhase.ENDED and not self._leaving.isActive()
        if is_connected_now or is_over_now:
            self._leaving.start(LEAVES_AFTER_MS)
        if progress.is_over:
            self._ticker.stop()

    def set_can_cancel(self, is_possible: bool) -> None:
        """Whether a call can be ended from here at the moment."""
        self.can_cancel = is_possible
        self._show_buttons()

    @property
    def lines(self) -> tuple[str, ...]:
        """What the card says, for tests and for telling it in a terminal."""
        shown = [label.text() for label in self._texts]
        return (*shown, self._note.text()) if self._note.text() else tuple(shown)

    def _show_steps(self) -> None:
        ratio = self.devicePixelRatioF()
        for row, step in enumerate(steps_of(self.progress, self._person)):
            icon, colour = MARK_ICONS[step.mark]
            self._icons[row].setPixmap(self._look.pixmap(icon, colour, ICON, ratio))
            self._texts[row].setText(step.text)
            self._texts[row].setProperty("role", "off" if step.mark is Mark.PENDING else "step")
            self._texts[row].style().polish(self._texts[row])
        self._note.setText(self._note_text())
        self._note.setVisible(bool(self._note.text()))
        self._set_tone()
        self._show_buttons()
        self.setAccessibleName(". ".join(self.lines))

    def _note_text(self) -> str:
        phase, problem = self.progress.phase, self.progress.problem
        if problem is not None:
            text = problem_text(problem)
            return "\n".join(part for part in (text.what, text.mend) if part)
        if self._is_mine and phase in (CallPhase.ASKED, CallPhase.ACCEPTED, CallPhase.CALLING_FROM):
            return self.tr("Pick up your phone")
        return self.tr("The call has ended.") if phase is CallPhase.ENDED else ""

    def _set_tone(self) -> None:
        phase = self.progress.phase
        tone = {CallPhase.FAILED: "danger", CallPhase.TALKING: "done", CallPhase.ENDED: "done"}.get(phase, "progress")
        if self.property("tone") != tone:
            self.setProperty("tone", tone)
            self.style().unpolish(self)
            self.style().polish(self)

    def _show_buttons(self) -> None:
        phase = self.progress.phase
        is_on_its_way = phase not in (CallPhase.TALKING, CallPhase.ENDED, CallPhase.FAILED)
        self._cancel.setVisible(is_on_its_way and self.can_cancel)
        self._cancel.setEnabled(self.progress.call_id is not None)
        self._retry.setVisible(phase is CallPhase.FAILED)
        self._close.setVisible(phase is CallPhase.FAILED)

    def _show_times(self) -> None:
        now = time.monotonic()
        for started, stopped, label in zip(self._started, self._stopped, self._times, strict=True):
            label.setText("" if started is None else duration((stopped or now) - started))

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        for row in range(3):
            self._texts[row].setTextFormat(Qt.TextFormat.PlainText)
            self._texts[row].setWordWrap(True)
            self._times[row].setProperty("role", "second")
            grid.addWidget(self._icons[row], row, 0)
            grid.addWidget(self._texts[row], row, 1)
            grid.addWidget(self._times[row], row, 2)
        self._note.setWordWrap(True)
        self._note.setTextFormat(Qt.TextFormat.PlainText)
        self._note.setObjectName("dial.progress.note")
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        for button, name in ((self._cancel, "cancel"), (self._close, "close"), (self._retry, "retry")):
            button.setObjectName(f"dial.progress.{name}")
            buttons.addWidget(button)
        self._cancel.setProperty("kind", "danger")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 10, 12, 10)
        layout.setSpacing(8)
        layout.addLayout(grid)
        layout.addWidget(self._note)
        layout.addLayout(buttons)
        self._cancel.clicked.connect(lambda: self.cancel_requested.emit(self.progress))
        self._retry.clicked.connect(lambda: self.retry_requested.emit(self.progress.dn_from, self.progress.number_to))
        self._close.clicked.connect(self.left)
