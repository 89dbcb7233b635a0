"""One page of settings: cards of controls, each of which shows what is chosen and changes it at once."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from callboard.models.preferences_now import MemoryNow, PreferencesNow
from callboard.views.labels import label
from callboard.views.look.look import Look
from callboard.views.settings.choice_box import ChoiceBox
from callboard.views.settings.switch_row import SwitchRow
from callboard.views.words.fixed_words import set_by_it

WIDEST = 720
MARGIN, CARD_MARGIN, GAP, FIELD_GAP = 24, 16, 16, 4
INDENT = 28
"""Where the text beside a tick begins, so that its explanation stands below it. Pixels as drawn, as `WIDEST`."""
BESIDE_TICK = 12
"""Of that, what does not grow with the text."""
GROWS = 100
"""So much of the width, up to its own maximum, takes a control that may be wide."""


class Form(QWidget):
    """`name` is the last part of its objectName; `title` stands above everything."""

    first_shown = Signal()

    def __init__(self, name: str, title: str, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(f"settings.page.{name}")
        self.setProperty("surface", "window")
        self.title = title
        self._look = look
        self._was_shown = False
        self._card: QVBoxLayout | None = None
        self._indented: list[tuple[QLabel, int]] = []
        self._widest = QWidget(self)
        self._column = QVBoxLayout(self._widest)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(label(self, f"settings.title.{name}", "page-title", title, wraps=True))
        self._column.setSpacing(GAP)
        row = QHBoxLayout(self)
        row.setContentsMargins(MARGIN, MARGIN - 8, MARGIN, MARGIN)
        row.addWidget(self._widest, 1, Qt.AlignmentFlag.AlignTop)
        row.addStretch(0)
        look.changed.connect(self._measure)
        self._measure()

    def begin_card(self, heading: str = "") -> QVBoxLayout:
        """What comes next stands in a frame of its own."""
        card = QFrame(self._widest)
        card.setProperty("surface", "card")
        self._card = column = QVBoxLayout(card)
        column.setContentsMargins(CARD_MARGIN, CARD_MARGIN, CARD_MARGIN, CARD_MARGIN)
        column.setSpacing(GAP)
        if heading:
            column.addWidget(label(card, "", "title", heading, wraps=True))
        self._column.addWidget(card)
        return column

    def add_switch(self, now: PreferencesNow | MemoryNow, field: str, text: str, explanation: str = "") -> QCheckBox:
        """A tick for the field `field` of what `now` holds."""
        row = SwitchRow(f"settings.{field}", text, self)
        box = row.box
        box.clicked.connect(lambda is_on: now.change(**{field: is_on}))
        self.keep_in_step(now, lambda: box.setChecked(getattr(now.value, field)))
        is_fixed = field in now.locked
        self.add(row, explanation=explanation, indent=INDENT, grows=True, is_fixed=is_fixed)
        row.setEnabled(not is_fixed)
        box.setAccessibleDescription(row.accessibleDescription())
        return box

    def add_choice(
        self,
        now: PreferencesNow | MemoryNow,
        field: str,
        text: str,
        choices: Sequence[tuple[Any, str]],
        explanation: str = "",
    ) -> ChoiceBox:
        """One of `choices` (value, what it is called) for the field `field` of what `now` holds."""
        box = ChoiceBox(choices, self)
        box.setObjectName(f"settings.{field}")
        box.chosen.connect(lambda value: now.change(**{field: value}))
        self.keep_in_step(now, lambda: box.show_value(getattr(now.value, field)))
        is_fixed = field in now.locked
        self.add(box, text, explanation, is_fixed=is_fixed)
        box.setEnabled(not is_fixed)
        return box

    def add(
        self,
        control: QWidget,
        text: str = "",
        explanation: str = "",
        indent: int = 0,
        grows: bool = False,
        is_fixed: bool = False,
    ) -> QLabel:
        """Put `control` below its name `text`, with `explanation` under it. Returns the label of the explanation. Of
        what `is_fixed` it is said that IT set it."""
        card = self._card or self.begin_card()
        column = QVBoxLayout()
        column.setSpacing(FIELD_GAP)
        if text:
            name = label(self, f"{control.objectName()}.name", "field-name", text, wraps=True)
            name.setBuddy(control)
            control.setAccessibleName(text)
            column.addWidget(name)
        row = QHBoxLayout()
        row.addWidget(control, GROWS if grows else 0)
        row.addStretch(1)
        column.addLayout(row)
        below = label(self, f"{control.objectName()}.text", "second", explanation, wraps=True)
        if indent:
            self._indented.append((below, indent))
            below.setIndent(self._indent_px(indent))
        below.setVisible(bool(explanation))
        control.setAccessibleDescription(explanation)
        if is_fixed:
            column.addWidget(self._fixed_note(control, indent))
        column.addWidget(below)
        card.addLayout(column)
        return below

    def _fixed_note(self, control: QWidget, indent: int) -> QLabel:
        name = (control.focusProxy() or control).objectName()
        note = label(self, f"{name}.fixed", "second", set_by_it(), wraps=True)
        if indent:
            self._indented.append((note, indent))
            note.setIndent(self._indent_px(indent))
        control.setAccessibleDescription(" ".join(filter(None, (note.text(), control.accessibleDescription()))))
        return note

    def keep_in_step(self, now: PreferencesNow | MemoryNow, show: Callable[[], object]) -> None:
        """Call `show` now and after every change."""
        now.changed.connect(show)
        show()

    def showEvent(self, event: QShowEvent) -> None:
        """What is dear to make waits for this."""
        super().showEvent(event)
        if not self._was_shown:
            self._was_shown = True
            self.first_shown.emit()

    def _measure(self) -> None:
        self._widest.setMaximumWidth(self._look.px(WIDEST))
        for below, indent in self._indented:
            below.setIndent(self._indent_px(indent))

    def _indent_px(self, indent: int) -> int:
        return self._look.px(indent - BESIDE_TICK) + BESIDE_TICK
