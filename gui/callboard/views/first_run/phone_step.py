"""The fourth step: which phone is yours?"""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QListView, QVBoxLayout, QWidget

from callboard.domain.numbers.phone_number import clean_number
from callboard.domain.problems import Problem
from callboard.sessions.choices import ThreeCxChoice
from callboard.sessions.credentials import Credentials
from callboard.views.fields.field_icon import FieldIcon
from callboard.views.first_run.beside_window import BesideWindow
from callboard.views.first_run.draft import Draft
from callboard.views.first_run.form_fields import LONGEST_VALUE
from callboard.views.first_run.people_list import PeopleList
from callboard.views.first_run.said_line import SaidLine
from callboard.views.first_run.step import Objection, Step
from callboard.views.first_run.tools import Person, Reading, SetupTools
from callboard.views.look.look import Look
from callboard.views.words.phrases import problem_text

PADDING, FEWEST_ROWS_PX = 16, 120
_INTO_LIST = (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp)


class PhoneField(QLineEdit):
    """Arrows go through the list below it, while the keyboard stays here."""

    def __init__(self, below: QListView, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._below = below
        self.setObjectName("first_run.phone")
        self.setAccessibleName(title)
        self.setPlaceholderText(title)
        self.setMaxLength(LONGEST_VALUE)
        self.setAcceptDrops(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Only the arrows are the list's."""
        if event.key() in _INTO_LIST and self._below.isVisible():
            self._below.keyPressEvent(event)
        else:
            super().keyPressEvent(event)


class PhoneStep(Step):
    """Who is on the phone system is asked beside the window. Until it has answered, and where it does not, a number
    can be typed."""

    def __init__(self, tools: SetupTools, look: Look) -> None:
        super().__init__(
            "phone",
            self.tr("My phone"),
            self.tr("Which phone is yours?"),
            self.tr("It rings first when you make a call here. Without one, Callboard asks at the first call."),
            look,
        )
        self._tools = tools
        self._asked: tuple[ThreeCxChoice, Credentials] | None = None
        self._reading: Reading | None = None
        self._is_known = self._is_locked = False
        inside = self.inside
        card = QFrame(inside)
        card.setProperty("surface", "card")
        self.list = QListView(card)
        self.field = PhoneField(self.list, self.tr("Find a name or number"), card)
        FieldIcon(self.field, "search", look)
        self.said = SaidLine("first_run.phone.said", look, card)
        self.people = PeopleList(self)
        self.list.setObjectName("first_run.phone.list")
        self.list.setAccessibleName(self.tr("Extensions of the phone system"))
        self.list.setProperty("field", "true")
        self.list.setUniformItemSizes(True)
        self.list.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.list.setModel(self.people)
        column = QVBoxLayout(card)
        column.setContentsMargins(PADDING, PADDING, PADDING, PADDING)
        column.setSpacing(8)
        column.addWidget(self.field)
        column.addWidget(self.said)
        column.addWidget(self.list, 1)
        self.column.addWidget(card, 1)
        self._asker = BesideWindow(self)
        self._asker.done.connect(self._on_read)
        self._asker.failed.connect(self._on_refused)
        self.field.textEdited.connect(self._on_typed)
        self.list.selectionModel().currentChanged.connect(lambda *_: self._say_chosen())
        self.list.hide()
        look.changed.connect(self._measure)
        self._measure()

    @property
    def next_text(self) -> str:
        """Without an answer the step is skipped."""
        return super().next_text if self.number or self.field.text().strip() else self.tr("Skip")

    @property
    def number(self) -> str:
        """The extension that is chosen or typed; "" for none."""
        chosen = self.people.number_at(self.list.currentIndex().row()) if self._is_known else ""
        if chosen or self._is_known:
            return chosen
        typed = self.field.text().strip()
        return typed if typed and not isinstance(clean_number(typed), Problem) else ""

    @property
    def first_field(self) -> QWidget | None:
        """The search."""
        return self.field

    def enter(self, draft: Draft) -> None:
        """Ask who is on the phone system, unless that is known."""
        self._is_locked = "my_extension" in draft.locked and bool(draft.profile.my_extension)
        self.field.setReadOnly(self._is_locked)
        if draft.profile.my_extension and (self._is_locked or not self.field.text()):
            self.field.setText(draft.profile.my_extension)
        asked = (draft.choice, draft.credentials)
        if asked == self._asked and (self._is_known or self._asker.is_busy):
            return
        self.leave()
        self._asked = asked
        self._show(())
        self.said.say(self.tr("Asking the phone system who is there… You can type your number meanwhile."))
        self._reading = reading = self._tools.read_extensions(*asked)
        self._asker.begin(reading.read)

    def leave(self) -> None:
        """Nobody wants to know any more. What is known stays."""
        if self._reading is not None and self._asker.is_busy:
            self._reading.cancel()
            self._asker.forget()
            self._asked = None
        self._reading = None

    def objection(self) -> Objection | None:
        """Why one cannot go on."""
        typed = self.field.text().strip()
        if self.number or not typed:
            return None
        if self._is_known:
            text = self.tr("No one on this phone system matches “{text}”.").format(text=typed)
            return Objection(text, self.field)
        return Objection(self.tr("Type the number of your phone, or leave it empty."), self.field)

    def filled(self, draft: Draft) -> Draft:
        """With one's own extension."""
        if self._is_locked:
            return draft
        return replace(draft, profile=replace(draft.profile, my_extension=self.number))

    def _on_typed(self) -> None:
        self.people.find(self.field.text())
        if self.field.text().strip():
            self.list.setCurrentIndex(self.people.index(0, 0))
        self._say_chosen()

    def _on_read(self, people: Sequence[Person]) -> None:
        self._reading = None
        self._show(people)
        self._on_typed()

    def _on_refused(self, why: Problem) -> None:
        self._reading = None
        text = self.tr(
            "The phone system could not be asked: {why} The last step checks why. Type your number, or skip."
        )
        self.said.say(text.format(why=problem_text(why).what), "warn")
        self.changed.emit()

    def _show(self, people: Sequence[Person]) -> None:
        self._is_known = bool(people)
        self.people.show_people(people)
        self.list.setVisible(self._is_known)

    def _say_chosen(self) -> None:
        if self._is_known:
            number = self.number
            if number:
                self.said.say(self.tr("Your phone: {phone}").format(phone=self.people.text_of(number)), "ok")
            elif self.field.text().strip():
                text = self.tr("No one on this phone system matches “{text}”.")
                self.said.say(text.format(text=self.field.text().strip()), "warn")
            else:
                self.said.say(self.tr("%n extensions found.", "", len(self.people.numbers)), "ok")
        self.changed.emit()

    def _measure(self) -> None:
        self.list.setMinimumHeight(self._look.px(FEWEST_ROWS_PX))
