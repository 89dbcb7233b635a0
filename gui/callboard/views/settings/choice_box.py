"""A box to choose one of several values from, that is never changed by accident."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QWidget

FEWEST_LETTERS = 8
MOST_ROWS = 14


class ChoiceBox(QComboBox):
    """`chosen` comes with the value when a person chose it, not when it is only shown."""

    chosen = Signal(object)

    def __init__(self, choices: Sequence[tuple[Any, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._values: list[Any] = []
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.setMinimumContentsLength(FEWEST_LETTERS)
        self.setMaxVisibleItems(MOST_ROWS)
        self.set_choices(choices)
        self.activated.connect(lambda row: self.chosen.emit(self._values[row]))

    @property
    def value(self) -> Any:
        """What is shown."""
        row = self.currentIndex()
        return self._values[row] if row >= 0 else None

    def set_choices(self, choices: Sequence[tuple[Any, str]]) -> None:
        """Offer these: value, and what it is called. What was shown stays if it is still there."""
        shown = self.value
        self._values = [value for value, _ in choices]
        self.clear()
        self.addItems([name for _, name in choices])
        self.show_value(shown)

    def show_value(self, value: Any) -> None:
        """Show `value`; nothing, when it is none of those that are offered."""
        self.setCurrentIndex(self._values.index(value) if value in self._values else -1)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The wheel scrolls the page; only where somebody is already choosing does it choose."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()
