"""Plan a conference for later: what it is called, when, who, where, and who starts it."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import QDate, QDateTime, Qt, QTime, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from callboard.domain.conferences.moment_ahead import MomentAhead, moment_ahead
from callboard.domain.conferences.planned_conference import LONGEST_PLANNED_TITLE
from callboard.domain.problems import Problem
from callboard.models.conferences.plan_draft import PeopleOffer, PlanDraft, PlanOffers
from callboard.models.conferences.planned_facts import Starter
from callboard.views.conference.wrapping_label import WrappingLabel
from callboard.views.fields.time_field import TimeField
from callboard.views.labels import label
from callboard.views.look.look import Look
from callboard.views.schedule.day_field import DayField
from callboard.views.settings.choice_box import ChoiceBox
from callboard.views.words.phrases import problem_text
from callboard.views.words.planned_words import people_line, starter_note

WIDTH, TEXT_INSET, MOST_DAYS = 460, 9, 731


class PlanDialog(QDialog):
    """The window stays usable meanwhile. `planned` carries the draft and the moment; `why_not` says what stands in the
    way of a draft, whatever its time."""

    planned = Signal(object, float)  # PlanDraft, Unix time in seconds

    def __init__(
        self,
        draft: PlanDraft,
        offers: PlanOffers,
        why_not: Callable[[PlanDraft], Problem | None],
        name_of: Callable[[str], str],
        look: Look,
        now_s: Callable[[], float],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("plan")
        self.setProperty("surface", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._rows = 0
        self._room_wanted: str | None = draft.slot
        self._draft, self._why_not, self._name_of, self._now_s = draft, why_not, name_of, now_s
        self._look = look
        title = self.tr("Plan a conference") if not draft.key else self.tr("Change a planned conference")
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.title = QLineEdit(draft.what.name, self)
        today = QDateTime.fromSecsSinceEpoch(int(now_s())).date()
        self.day = DayField(_qdate(draft.starts_at), today, today.addDays(MOST_DAYS), look, self)
        self.time = TimeField(QTime(draft.starts_at.hour, draft.starts_at.minute), self)
        self.people = ChoiceBox([(offer, offer.text) for offer in offers.people], self)
        self.room = ChoiceBox(offers.rooms, self)
        self.starter = ChoiceBox([(each, self._starter_name(each)) for each in offers.starters], self)
        self._who = WrappingLabel("plan.who", "second", self)
        self._note = WrappingLabel("plan.note", "second", self)
        self._twice = WrappingLabel("plan.twice", "second", self)
        self._problem = WrappingLabel("plan.problem", "error", self)
        self.save = QPushButton(self.tr("Plan it") if not draft.key else self.tr("Save"), self)
        self.cancel = QPushButton(self.tr("Cancel"), self)
        self._set_up(draft)
        self._lay_out(title, len(offers.starters) > 1)
        self._connect()
        self._dress()
        self._check()
        self.title.setFocus()
        self.title.selectAll()

    def draft(self) -> PlanDraft:
        """As it stands."""
        chosen: PeopleOffer = self.people.value
        day, time = self.day.date(), self.time.time()
        starter: Starter = self.starter.value or Starter.CALLBOARD
        return replace(
            self._draft,
            what=replace(chosen.what, name=" ".join(self.title.text().split())),
            starts_at=datetime(day.year(), day.month(), day.day(), time.hour(), time.minute()),  # noqa: DTZ001 - local
            slot="" if starter is Starter.PHONE_SYSTEM else (self.room.value or ""),
            starter=starter,
            pin=chosen.pin,
            template=chosen.template,
        )

    def say(self, what: Problem) -> None:
        """It was not accepted; it stays open."""
        self.save.setEnabled(True)
        self._show_problem(problem_text(what).whole)

    def _set_up(self, draft: PlanDraft) -> None:
        self.title.setPlaceholderText(self.tr("What is it about?"))
        self.title.setMaxLength(LONGEST_PLANNED_TITLE)
        for control, name in (
            *((self.title, "title"), (self.day, "day"), (self.time, "time"), (self.people, "people")),
            *((self.room, "room"), (self.starter, "starter"), (self.save, "save"), (self.cancel, "cancel")),
        ):
            control.setObjectName(f"plan.{name}")
        self.people.setCurrentIndex(0)
        if not draft.what.name:
            self.title.setText(self.people.value.template)
        self.room.show_value(draft.slot)
        self.room.setPlaceholderText(self.tr("3CX chooses the room"))
        self.starter.show_value(draft.starter)
        self.save.setProperty("kind", "primary")
        self.save.setDefault(True)
        self.cancel.setAutoDefault(False)

    def _lay_out(self, title: str, has_starters: bool) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(10)
        grid.setColumnStretch(1, 1)
        moment = QHBoxLayout()
        moment.setSpacing(8)
        moment.addWidget(self.day, 3)
        moment.addWidget(self.time, 2)
        self._row(grid, self.tr("&Title"), self.title, self.title)
        self._row(grid, self.tr("&When"), self.day, moment)
        grid.addWidget(self._twice, self._below(), 1)
        self._row(grid, self.tr("&People"), self.people, self.people)
        grid.addWidget(self._who, self._below(), 1)
        self._room_name = self._row(grid, self.tr("&Room"), self.room, self.room)
        if has_starters:
            self._row(grid, self.tr("&Started by"), self.starter, self.starter)
        self.starter.setVisible(has_starters)
        self.time.setAccessibleName(self.tr("Time"))
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch(1)
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.save)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 18)
        column.setSpacing(12)
        column.addWidget(label(self, "plan.heading", "title", title))
        column.addLayout(grid)
        column.addWidget(self._note)
        column.addWidget(self._problem)
        column.addLayout(buttons)

    def _below(self) -> int:
        self._rows += 1
        return self._rows

    def _row(self, grid: QGridLayout, text: str, buddy: QWidget, control: QWidget | QBoxLayout) -> QWidget:
        row = self._below()
        name = label(self, f"{buddy.objectName()}.name", "field-name", text)
        name.setBuddy(buddy)
        buddy.setAccessibleName(text.replace("&", ""))
        grid.addWidget(name, row, 0)
        if isinstance(control, QWidget):
            grid.addWidget(control, row, 1)
        else:
            grid.addLayout(control, row, 1)
        return name

    def _connect(self) -> None:
        self.title.textChanged.connect(self._check)
        self.day.dateChanged.connect(self._check)
        self.time.timeChanged.connect(self._check)
        self.people.chosen.connect(self._on_people)
        for box in (self.room, self.starter):
            box.chosen.connect(self._check)
        self.save.clicked.connect(self._on_save)
        self.cancel.clicked.connect(self.close)
        self._look.changed.connect(self._dress)

    def _check(self) -> MomentAhead | None:
        self._allow_room((self.starter.value or Starter.CALLBOARD) is Starter.CALLBOARD)
        draft = self.draft()
        self._who.setText(people_line(draft.what, self._name_of))
        self._note.setText(starter_note(draft.starter))
        found = moment_ahead(draft.starts_at, self._now_s())
        refused = found if isinstance(found, Problem) else self._why_not(draft)
        if isinstance(found, MomentAhead) and found.comes_twice:
            self._twice.setText(self.tr("The clocks go back and show this time twice. The first one is meant."))
        self._twice.setVisible(isinstance(found, MomentAhead) and found.comes_twice)
        self._show_problem(problem_text(refused).whole if refused is not None else "")
        self.save.setEnabled(refused is None)
        self._fit()
        return found if isinstance(found, MomentAhead) and refused is None else None

    def _allow_room(self, is_allowed: bool) -> None:
        if is_allowed is self.room.isEnabled():
            return
        for part in (self.room, self._room_name):
            part.setEnabled(is_allowed)
        if not is_allowed:
            self._room_wanted = self.room.value
        self.room.show_value(self._room_wanted if is_allowed else None)  # without one, it says why
        self.room.setAccessibleDescription("" if is_allowed else self.room.placeholderText())

    def _show_problem(self, text: str) -> None:
        self._problem.setText(text)
        self._problem.setVisible(bool(text))
        self.save.setAccessibleDescription(text)

    def _on_people(self, chosen: PeopleOffer) -> None:
        if chosen.template:
            self.title.setText(chosen.template)
        self._check()

    def _on_save(self) -> None:
        found = self._check()
        if found is not None:
            self.save.setEnabled(False)  # once is enough; `say` opens it again
            self.planned.emit(self.draft(), found.at_s)

    def _starter_name(self, starter: Starter) -> str:
        if starter is Starter.CALLBOARD:
            return self.tr("Callboard, as long as it is running")
        return self.tr("3CX itself (experimental)")

    def showEvent(self, event: QShowEvent) -> None:
        """As high as its texts are at the width that they have now."""
        super().showEvent(event)
        self._fit()

    def _dress(self) -> None:
        self.setFixedWidth(self._look.px(WIDTH))
        # The stylesheet's padding does not reach a field whose arrows it hides.
        self.time.lineEdit().setTextMargins(self._look.px(TEXT_INSET), 0, 0, 0)
        self._fit()

    def _fit(self) -> None:
        layout = self.layout()
        if layout is not None and self.isVisible():
            layout.activate()  # a text has its height only where it has its width
            layout.activate()
            self.resize(self.width(), self.minimumSizeHint().height())


def _qdate(moment: datetime) -> QDate:
    return QDate(moment.year, moment.month, moment.day)
