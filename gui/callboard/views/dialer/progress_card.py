"""One callback as a card: its steps with their times, and what can be done about it."""

from collections.abc import Callable

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QBoxLayout, QFrame, QPushButton, QVBoxLayout, QWidget

from callboard.domain.calls.call_progress import CallPhase, CallProgress
from callboard.domain.problems import ProblemCode, problem
from callboard.views.button_icons import put_icon
from callboard.views.dialer.button_flow import ButtonFlow
from callboard.views.dialer.progress_steps import ProgressSteps
from callboard.views.dialer.progress_words import Person, advice_on, reason_of, steps_of
from callboard.views.labels import label
from callboard.views.look.look import Look
from callboard.views.words.long_words import breakable, may_shrink
from callboard.wording.problem_sentences import raw_words_of

TICK_MS = 1000
LEAVES_AFTER_MS = 4000
_FIRST_PHASES = frozenset({CallPhase.ASKED, CallPhase.ACCEPTED, CallPhase.CALLING_FROM})
_TONES = {CallPhase.FAILED: "danger", CallPhase.TALKING: "done", CallPhase.ENDED: "done"}


class ProgressCard(QFrame):
    """Leaves by itself a moment after both are connected; a failed one stays until it is closed."""

    left = Signal()
    cancel_requested = Signal(object)  # CallProgress
    retry_requested = Signal(str, str)  # from, to

    def __init__(
        self,
        progress: CallProgress,
        person: Person,
        about: Callable[[str], str],
        is_mine: bool,
        look: Look,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName(f"dial.progress.{progress.request_id}")
        self.progress = progress
        self.can_cancel = True
        self.is_live = True
        self._person = person
        self._about = about
        self._is_mine = is_mine
        self._look = look
        self._steps = ProgressSteps(look, self)
        self._note = label(self, "dial.progress.note", "second", wraps=True)
        self._raw = label(self, "dial.progress.raw", "second", wraps=True)
        self._details = self._button("details", self.tr("Details"), "link")
        self._cancel = self._button("cancel", self.tr("Cancel call"), "small-danger")
        self._close = self._button("close", self.tr("Close"))
        self._retry = self._button("retry", self.tr("Try again"))
        self._lay_out()
        self._connect()
        self._ticker = QTimer(self)
        self._ticker.setInterval(TICK_MS)
        self._ticker.timeout.connect(self._steps.tick)
        self._ticker.start()
        self._leaving = QTimer(self)
        self._leaving.setSingleShot(True)
        self._leaving.timeout.connect(self.left)
        self.show_progress(progress)

    @property
    def is_running(self) -> bool:
        """Whether the two are still being brought together."""
        return not self.progress.is_over and self.progress.phase is not CallPhase.TALKING

    @property
    def lines(self) -> tuple[str, ...]:
        """What the card says."""
        return (*self._steps.texts, self._note.text()) if self._note.text() else self._steps.texts

    def show_progress(self, progress: CallProgress) -> None:
        """The callback got further."""
        self.progress = progress
        self._dress()
        is_done = progress.phase in (CallPhase.TALKING, CallPhase.ENDED)
        if is_done and not self._leaving.isActive():
            self._leaving.start(LEAVES_AFTER_MS)
        if progress.is_over:
            self._ticker.stop()

    def set_can_cancel(self, is_possible: bool) -> None:
        """Whether a call can be ended from here at the moment."""
        self.can_cancel = is_possible
        self._show_buttons()

    def set_live(self, is_live: bool) -> None:
        """Whether the phone system tells how far it is; else no time runs and what is shown is only the last known."""
        self.is_live = is_live
        if not is_live:
            self._ticker.stop()
        elif not self.progress.is_over:
            self._ticker.start()
            self._steps.tick()
        self._dress()

    def _dress(self) -> None:
        put_icon(self._cancel, self._look, "phone-end", "danger")
        put_icon(self._retry, self._look, "rotate-clockwise", "text")
        self._steps.show_steps(steps_of(self.progress, self._person), self.progress.is_over)
        self._note.setText(breakable(self._note_text()))
        self._note.setVisible(bool(self._note.text()))
        self._set_tone()
        self._show_buttons()
        self.setAccessibleName(". ".join(self.lines))

    def _note_text(self) -> str:
        if self.progress.problem is not None:
            return advice_on(self.progress.problem)
        if not self.is_live and self.is_running:
            return reason_of(problem(ProblemCode.CONNECTION_LOST), self._person)
        if self._is_mine and self.progress.phase in _FIRST_PHASES:
            return self.tr("Pick up your phone")
        return self._about(self.progress.number_to) if self.is_running else ""

    def _set_tone(self) -> None:
        is_known = self.is_live or self.progress.is_over
        tone = _TONES.get(self.progress.phase, "progress") if is_known else "stale"
        if self.property("tone") != tone:
            self.setProperty("tone", tone)
            self.style().unpolish(self)
            self.style().polish(self)

    def _show_buttons(self) -> None:
        has_failed = self.progress.phase is CallPhase.FAILED
        self._cancel.setVisible(self.is_running and self.can_cancel)
        self._cancel.setEnabled(self.progress.call_id is not None)
        self._retry.setVisible(has_failed)
        self._close.setVisible(has_failed)
        raw = raw_words_of(self.progress.problem) if self.progress.problem is not None else ""
        self._raw.setText(breakable(raw))
        self._details.setVisible(has_failed and bool(raw))

        # One line of remark stands beside Cancel; advice has the whole width.
        across = QBoxLayout.Direction.LeftToRight if self.is_running else QBoxLayout.Direction.TopToBottom
        if self._foot.direction() is not across:
            self._foot.setDirection(across)

    def _button(self, name: str, text: str, kind: str = "small") -> QPushButton:
        button = QPushButton(text, self)
        button.setObjectName(f"dial.progress.{name}")
        button.setAutoDefault(True)  # so that Enter presses it
        button.setProperty("kind", kind)
        return button

    def _lay_out(self) -> None:
        buttons = ButtonFlow()
        for button in (self._details, self._cancel, self._close, self._retry):
            buttons.addWidget(button)
        self._foot = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._foot.setSpacing(9)
        self._foot.addWidget(self._note, 1)
        self._foot.addLayout(buttons)
        may_shrink(self._note, self._raw)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 11, 12, 11)
        layout.setSpacing(9)
        layout.addWidget(self._steps)
        layout.addLayout(self._foot)
        layout.addWidget(self._raw)
        self._raw.hide()

    def _connect(self) -> None:
        self._cancel.clicked.connect(lambda: self.cancel_requested.emit(self.progress))
        self._retry.clicked.connect(lambda: self.retry_requested.emit(self.progress.dn_from, self.progress.number_to))
        self._close.clicked.connect(self.left)
        self._details.clicked.connect(lambda: self._raw.setVisible(self._raw.isHidden()))
        self._look.changed.connect(self._dress)
