"""Promise a call back: to whom, by when, through whom, and what it is about."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from itertools import pairwise

from PySide6.QtCore import QDate, QDateTime, Qt, QTime, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from callboard.domain.conferences.moment_ahead import MomentAhead, moment_ahead
from callboard.domain.problems import Problem
from callboard.domain.promises.promise import LONGEST_NOTE
from callboard.views.conference.wrapping_label import WrappingLabel
from callboard.views.fields.number_field import NumberField
from callboard.views.fields.time_field import TimeField
from callboard.views.labels import label
from callboard.views.look.look import Look
from callboard.views.schedule.day_field import DayField
from callboard.views.words.phrases import problem_text

WIDTH, TEXT_INSET, MOST_DAYS = 440, 9, 60
MARGIN, GAP = 18, 12


@dataclass(frozen=True, slots=True)
class PromiseDraft:
    """What stands in the fields. `due_at` is what the clock on the wall will show; `via` is "" for anybody."""

    number: str
    via: str
    due_at: datetime
    note: str = ""
    promise_id: str = ""


class HeldLabel(WrappingLabel):
    """Asks for the height it insists on, and for no other."""

    def hasHeightForWidth(self) -> bool:
        """What scrolls would be as high as texts that are not shown."""
        return False


class PromiseDialog(QDialog):
    """The window stays usable meanwhile. `promised` carries the draft and the moment, Unix time in seconds. `fields`
    are those for the number and for the person through whom."""

    promised = Signal(object, float)  # PromiseDraft, moment

    def __init__(
        self,
        draft: PromiseDraft,
        fields: tuple[NumberField, NumberField],
        is_person: Callable[[str], bool],
        look: Look,
        now_s: Callable[[], float],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("promise")
        self.setProperty("surface", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._draft, self._is_person, self._look, self._now_s = draft, is_person, look, now_s
        self._host = parent.window()
        self._rows = 0
        title = self.tr("Change a promise") if draft.promise_id else self.tr("Promise a call back")
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.number, self.via = fields
        for field in fields:
            field.setParent(self)
        today = QDateTime.fromSecsSinceEpoch(int(now_s())).date()
        due = draft.due_at
        self.day = DayField(QDate(due.year, due.month, due.day), today, today.addDays(MOST_DAYS), look, self)
        self.time = TimeField(QTime(due.hour, due.minute), self)
        self.note = QLineEdit(draft.note, self)
        # On a low screen the fields scroll, the buttons stay.
        self._scroll = QScrollArea(self)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._inside = QWidget(self._scroll)
        self._inside.setProperty("surface", "panel")
        self._about = HeldLabel("promise.about", "second", self._inside)
        self._problem = HeldLabel("promise.problem", "error", self._inside)
        self.save = QPushButton(self.tr("Save") if draft.promise_id else self.tr("Promise it"), self)
        self.cancel = QPushButton(self.tr("Cancel"), self)
        self._about.hold_for(self._about_words())
        self._problem.hold_for(self._via_words())  # the buttons do not move under the pointer
        self._set_up(draft)
        self._lay_out(title)
        self._connect()
        self._dress()
        self._check()
        first = self.number if not draft.number else self.time
        first.setFocus()

    def draft(self) -> PromiseDraft | Problem:
        """As it stands; the Problem of the first field that cannot be read."""
        number = self.number.number()
        if isinstance(number, Problem):
            return number
        via = self.via.number() if self.via.text().strip() else ""
        if isinstance(via, Problem):
            return via
        day, time = self.day.date(), self.time.time()
        due_at = datetime(day.year(), day.month(), day.day(), time.hour(), time.minute())  # noqa: DTZ001 - local
        return PromiseDraft(number, via, due_at, " ".join(self.note.text().split()), self._draft.promise_id)

    def _set_up(self, draft: PromiseDraft) -> None:
        for control, name in (
            *((self.number, "number"), (self.via, "via"), (self.day, "day"), (self.time, "time"), (self.note, "note")),
            *((self.save, "save"), (self.cancel, "cancel")),
        ):
            control.setObjectName(f"promise.{name}")
        self.number.setPlaceholderText(self.tr("Name or number"))
        self.via.setPlaceholderText(self.tr("Anybody here"))
        self.note.setPlaceholderText(self.tr("What is it about?"))
        self.note.setMaxLength(LONGEST_NOTE)
        if draft.number:
            self.number.set_number(draft.number)
        if draft.via:
            self.via.set_number(draft.via)
        # Whom a promise was given to does not change; another one is another promise.
        self.number.setEnabled(not draft.promise_id)
        self.save.setProperty("kind", "primary")
        self.save.setDefault(True)
        self.cancel.setAutoDefault(False)

    def _lay_out(self, title: str) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(10)
        grid.setColumnStretch(1, 1)
        moment = QHBoxLayout()
        moment.setSpacing(8)
        moment.addWidget(self.time, 2)
        moment.addWidget(self.day, 3)
        self._row(grid, self.tr("&Call back"), self.number, self.number)
        self._row(grid, self.tr("&By"), self.time, moment)
        self._row(grid, self.tr("&Via"), self.via, self.via)
        self._row(grid, self.tr("&Note"), self.note, self.note)
        self.time.setAccessibleName(self.tr("By which time"))
        self.day.setAccessibleName(self.tr("On which day"))
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch(1)
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.save)
        column = QVBoxLayout(self._inside)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, 0)
        column.setSpacing(GAP)
        column.addWidget(label(self._inside, "promise.heading", "title", title))
        column.addLayout(grid)
        column.addWidget(self._about)
        column.addWidget(self._problem)
        self._scroll.setWidget(self._inside)
        buttons.setContentsMargins(MARGIN, 0, MARGIN, MARGIN)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(GAP)
        whole.addWidget(self._scroll, 1)
        whole.addLayout(buttons)
        order = (self.number, self.time, self.day, self.via, self.note, self.cancel, self.save)
        for before, behind in pairwise(order):
            self.setTabOrder(before, behind)

    def _row(self, grid: QGridLayout, text: str, buddy: QWidget, control: QWidget | QBoxLayout) -> None:
        self._rows += 1
        name = label(self, f"{buddy.objectName()}.name", "field-name", text)
        name.setBuddy(buddy)
        buddy.setAccessibleName(text.replace("&", ""))
        grid.addWidget(name, self._rows, 0)
        if isinstance(control, QWidget):
            grid.addWidget(control, self._rows, 1)
        else:
            grid.addLayout(control, self._rows, 1)

    def _connect(self) -> None:
        for field in (self.number, self.via):
            field.number_changed.connect(self._check)
            field.chosen.connect(self.focusNextChild)
            field.confirmed.connect(self._on_save)
        self.day.dateChanged.connect(self._check)
        self.time.timeChanged.connect(self._check)
        self.save.clicked.connect(self._on_save)
        self.cancel.clicked.connect(self.close)
        self._look.changed.connect(self._dress)

    def _check(self) -> float | None:
        draft = self.draft()
        anybody, this_person = self._about_words()
        self._about.setText(this_person if self.via.text().strip() else anybody)
        found = moment_ahead(draft.due_at, self._now_s()) if isinstance(draft, PromiseDraft) else draft
        why = ""
        if not self.number.text().strip():
            found = None
        elif isinstance(draft, PromiseDraft) and draft.via and not self._is_person(draft.via):
            why, found = self._via_words()[0], None
        elif isinstance(draft, PromiseDraft) and draft.via == draft.number:
            why, found = self._via_words()[1], None
        elif isinstance(found, Problem):
            why = problem_text(found).whole
        self._problem.setText(why)
        self.save.setEnabled(isinstance(found, MomentAhead))
        self.save.setAccessibleDescription(why or (self.tr("Type a name or number first.") if found is None else ""))
        self._fit()
        return found.at_s if isinstance(found, MomentAhead) else None

    def _about_words(self) -> tuple[str, str]:
        return (
            self.tr("It closes by itself when somebody here has called the number and it answers."),
            self.tr("It closes by itself when this person and the caller talk."),
        )

    def _via_words(self) -> tuple[str, str]:
        return (
            self.tr("Nobody here has that number. Choose a person, or leave it empty."),
            self.tr("That is the same phone. Choose somebody else, or leave it empty."),
        )

    def _on_save(self) -> None:
        draft, at_s = self.draft(), self._check()
        if isinstance(draft, PromiseDraft) and at_s is not None:
            self.promised.emit(draft, at_s)
            self.close()

    def showEvent(self, event: QShowEvent) -> None:
        """As high as its texts are at the width that they have now."""
        super().showEvent(event)
        self._fit()

    def _dress(self) -> None:
        self.setFixedWidth(min(self._look.px(WIDTH), self._host.width()))
        # The stylesheet's padding does not reach a field whose arrows it hides.
        self.time.lineEdit().setTextMargins(self._look.px(TEXT_INSET), 0, 0, 0)
        self._fit()

    def _fit(self) -> None:
        inside, whole = self._inside.layout(), self.layout()
        if inside is None or whole is None or not self.isVisible():
            return
        whole.activate()
        self._inside.resize(self.width(), self._inside.height())  # what scrolls gets its width only later
        for _ in range(2):
            inside.activate()  # a text has its height only where it has its width
        around = whole.minimumSize().height() - self._scroll.minimumSizeHint().height()
        wanted = self._inside.minimumSizeHint().height() + around
        room = self.screen().availableGeometry().height() - (self.frameGeometry().height() - self.height())
        # A bar that is there already would take the width by whose want it is there.
        policy = Qt.ScrollBarPolicy.ScrollBarAlwaysOff if wanted <= room else Qt.ScrollBarPolicy.ScrollBarAsNeeded
        self._scroll.setVerticalScrollBarPolicy(policy)
        self.resize(self.width(), min(wanted, room))
