"""The window of the first run: five steps, forwards and backwards, and nothing saved before the last."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from callboard.domain.problems import Problem
from callboard.views.announcer import speak
from callboard.views.first_run.check_step import CheckStep
from callboard.views.first_run.connect_step import ConnectStep
from callboard.views.first_run.draft import Draft, SavedProfiles
from callboard.views.first_run.files_step import FilesStep
from callboard.views.first_run.footer import Footer
from callboard.views.first_run.phone_step import PhoneStep
from callboard.views.first_run.side_panel import SidePanel
from callboard.views.first_run.step import Objection, Step
from callboard.views.first_run.tools import SetupTools
from callboard.views.first_run.version_step import VersionStep
from callboard.views.look.look import Look
from callboard.views.words.phrases import problem_text

WIDTH, HEIGHT, LEAST = 918, 606, QSize(640, 400)
"""Pixels as drawn; the least are real ones."""


class FirstRunDialog(QDialog):
    """`finished_with` brings a FirstRunResult; the dialog stays open until `accept` is called, or shows by
    `show_problem` why nothing was saved. `rejected` is Cancel, Esc or the close button, at any time."""

    finished_with = Signal(object)  # FirstRunResult
    continued = Signal()
    """Something could not be saved, the person has read that, and goes on all the same."""

    def __init__(self, saved: SavedProfiles, tools: SetupTools, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("first_run")
        self.setWindowTitle(self.tr("Set up Callboard"))
        self._look = look
        self._wrong: QWidget | None = None
        self._is_saving = self._has_warning = self._goes_on_soon = False
        self.connect_step = ConnectStep(saved, tools, look)
        self.version_step = VersionStep(look)
        self.files_step = FilesStep(tools, look)
        self.phone_step = PhoneStep(tools, look)
        before: list[Step] = [self.connect_step, self.version_step, self.files_step, self.phone_step]
        self.check_step = CheckStep(tools, [step.short for step in before], look)
        self.steps: list[Step] = [*before, self.check_step]
        self._stack = QStackedWidget(self)
        for step in self.steps:
            self._stack.addWidget(step)
            step.ready.connect(self._on_ready)
            step.changed.connect(self._on_changed)
        self.side = SidePanel([step.short for step in self.steps], look, self)
        self.footer = Footer(look, self)
        self._lay_out()
        self.footer.cancel.clicked.connect(self.reject)
        self.footer.back.clicked.connect(self._on_back)
        self.footer.forward.clicked.connect(self._on_forward)
        self.footer.forward.setDefault(True)
        self.files_step.generation_wanted.connect(self.version_step.choose)
        self.check_step.step_wanted.connect(self._go_to)
        self.rejected.connect(self._leave)
        self._show_step()

    @property
    def now(self) -> int:
        """The step that is shown, counted from 0."""
        return self._stack.currentIndex()

    @property
    def draft(self) -> Draft:
        """What the steps up to this one have come to."""
        return self._draft_before(self.now + 1)

    def show_saving(self) -> None:
        """What was chosen is being saved; it takes a moment."""
        self._is_saving = True
        self.footer.said.say(self.tr("Saving, and copying the 3CX files…"))
        self._on_changed()

    def show_problem(self, why: Problem) -> None:
        """Nothing was saved, because of `why`. The person may try again."""
        self._is_saving = False
        text = problem_text(why)
        self._on_changed()
        self._say_wrong(" ".join(filter(None, (text.what, text.mend))))

    def show_warning(self, why: Problem) -> None:
        """All but one thing was saved; `continued` follows."""
        self._is_saving, self._has_warning = False, True
        text = problem_text(why)
        said = " ".join(filter(None, (text.what, text.mend)))
        self.footer.said.say(said, "warn")
        self._speak(said)
        self._on_changed()
        self.footer.forward.setFocus()

    def accept(self) -> None:
        """Everything is saved."""
        self._leave()
        super().accept()

    def reject(self) -> None:
        """Nothing is saved, unless it is already."""
        if self._has_warning:
            self.continued.emit()
        else:
            super().reject()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """F5 checks again; a key held down goes on once."""
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and event.isAutoRepeat():
            return
        if event.key() == Qt.Key.Key_F5 and self._stack.currentWidget() is self.check_step:
            self.check_step.again.click()
            return
        super().keyPressEvent(event)

    def _on_forward(self) -> None:
        if self._has_warning:
            self.continued.emit()
            return
        if self._is_saving:
            return
        objection = self._step.objection()
        if objection is not None:
            self._object(objection)
            return
        draft = self.draft
        if draft.is_demo or self._step is self.check_step:
            self._step.leave()
            self.finished_with.emit(draft.result)
        else:
            self._go_to(self.now + 1)

    def _on_back(self) -> None:
        self._go_to(max(0, self.now - 1))

    def _go_to(self, place: int) -> None:
        self._step.leave()
        draft = self._draft_before(place)
        self._stack.setCurrentIndex(place)
        self._forget_objection()
        self._step.enter(draft)
        self._show_step()

    def _show_step(self) -> None:
        self.side.steps.show_step(self.now)
        text = self.tr("Step {number} of {count}")
        self.footer.step.setText(text.format(number=self.now + 1, count=len(self.steps)))
        self.setAccessibleName(f"{self.windowTitle()}. {self.side.steps.accessibleName()}")
        self.setAccessibleDescription(self._step.explanation)
        self._on_changed()
        field = self._step.first_field
        if field is not None:
            field.setFocus(Qt.FocusReason.OtherFocusReason)
        self._speak(f"{self.footer.step.text()}. {self._step.title}")

    def _on_ready(self) -> None:
        """Somebody pressed Enter before it was known whether one can go on."""
        is_eager = self._goes_on_soon
        self._on_changed()
        if is_eager:
            self._on_forward()

    def _on_changed(self) -> None:
        self._goes_on_soon = False
        is_free = not self._is_saving and not self._has_warning
        footer, step = self.footer, self._step
        is_last = step is self.check_step or (self.now == 0 and self.draft.is_demo)
        footer.show_forward(self.tr("Continue") if self._has_warning else step.next_text, not is_last)
        footer.back.setEnabled(self.now > 0 and is_free)
        footer.forward.setEnabled(not self._is_saving)
        footer.cancel.setVisible(not self._has_warning)
        step.setEnabled(is_free)
        # Two quick Enters at the step before shall not end the last one unseen.
        waits = step is self.check_step and self.check_step.is_checking
        footer.forward.setAutoDefault(not waits)
        footer.forward.setDefault(not waits)
        self.side.steps.show_step(self.now, left_out=self.now == 0 and self.draft.is_demo)
        if is_free:
            self._forget_objection()

    def _object(self, objection: Objection) -> None:
        self._goes_on_soon = objection.is_waiting
        if objection.is_waiting:
            self.footer.said.say(objection.text)
            return
        self._say_wrong(objection.text)
        field = objection.field
        if field is not None:
            self._wrong = field
            field.setFocus(Qt.FocusReason.OtherFocusReason)
            field.setAccessibleDescription(objection.text)
            self._step.show_whole(field)
            if isinstance(field, QLineEdit):
                _mark(field, is_wrong=True)

    def _say_wrong(self, text: str) -> None:
        self.footer.said.say(text, "danger")
        self._speak(text)

    def _speak(self, text: str) -> None:
        if self.isVisible():
            speak(self, text)

    def _forget_objection(self) -> None:
        if isinstance(self._wrong, QLineEdit):
            _mark(self._wrong, is_wrong=False)
        self._wrong = None
        self.footer.said.say("")

    def _leave(self) -> None:
        for step in self.steps:
            step.leave()

    @property
    def _step(self) -> Step:
        return self.steps[self.now]

    def _draft_before(self, place: int) -> Draft:
        draft = Draft()
        for step in self.steps[:place]:
            draft = step.filled(draft)
        return draft

    def _lay_out(self) -> None:
        right = QVBoxLayout()
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        right.addWidget(self._stack, 1)
        right.addWidget(self.footer)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.side)
        whole.addLayout(right, 1)
        self.setMinimumSize(LEAST)
        wanted = QSize(self._look.px(WIDTH), self._look.px(HEIGHT))
        self.resize(wanted.boundedTo(self.screen().availableSize()))


def _mark(field: QLineEdit, is_wrong: bool) -> None:
    field.setProperty("wrong", "true" if is_wrong else "false")
    field.style().unpolish(field)
    field.style().polish(field)
