"""Settings of my phone: which extension is mine."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from callboard.domain.board import Board
from callboard.domain.problems import Problem
from callboard.views.labels import label
from callboard.views.look.look import Look
from callboard.views.my_phone import MyPhone
from callboard.views.number_field import NumberField
from callboard.views.phrases import problem_text
from callboard.views.settings.form import Form
from callboard.views.state_words import in_sentence

translate = QCoreApplication.translate

WIDEST_FIELD = 460


class MyPhoneForm(Form):
    """Says which phone is mine, and takes another one when `field` names it."""

    def __init__(
        self,
        my_phone: MyPhone,
        board: Callable[[], Board],
        field: NumberField,
        look: Look,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("phone", translate("Settings", "My phone"), look, parent)
        self._my_phone = my_phone
        self._board = board
        self._field = field
        self._now = label(self, "settings.my_phone.now", "title", wraps=True)
        self.add(self._now, explanation=self.tr("It rings first when you make a call here."), grows=True)
        both = QWidget(self)
        both.setObjectName("settings.my_phone")
        field.setParent(both)
        field.setObjectName("settings.my_phone.field")
        field.setPlaceholderText(self.tr("Find a name or number"))
        use = QPushButton(self.tr("Use this phone"), both)
        use.setObjectName("settings.my_phone.use")
        row = QHBoxLayout(both)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(field, 1)
        row.addWidget(use)
        self._both = both
        self._problem = self.add(both, self.tr("Another phone"), grows=True)
        self._problem.setProperty("role", "error")
        both.setFocusProxy(field)
        field.setAccessibleName(self.tr("Another phone"))
        field.confirmed.connect(self._on_wanted)
        field.textEdited.connect(lambda _: self._complain(""))
        use.clicked.connect(self._on_wanted)
        my_phone.changed.connect(lambda _: self._show_phone())
        look.changed.connect(self._fit)
        self._show_phone()
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        """Names may have come since."""
        super().showEvent(event)
        self._show_phone()

    def _on_wanted(self) -> None:
        number = self._field.number()
        if isinstance(number, Problem):
            self._complain(problem_text(number).what)
        elif number not in self._board().extensions:
            self._complain(self.tr("Extension {number} is not on this phone system.").format(number=number))
        else:
            self._complain("")
            self._my_phone.choose(number)
            self._field.clear()

    def _complain(self, text: str) -> None:
        self._problem.setText(text)
        self._problem.setVisible(bool(text))
        self._field.setAccessibleDescription(text)

    def _show_phone(self) -> None:
        number = self._my_phone.number
        none = self.tr("Not chosen yet")
        self._now.setText(in_sentence(number, self._board().name_of(number)) if number else none)

    def _fit(self) -> None:
        self._both.setMaximumWidth(self._look.px(WIDEST_FIELD))
