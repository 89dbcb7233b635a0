"""The receptionist's own phone."""

from PySide6.QtCore import QObject, Signal


class MyPhone(QObject):
    """`number` is "" until it was said which phone that is. `is_fixed`: IT said so, and nothing else holds."""

    changed = Signal(str)

    def __init__(self, number: str = "", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._number = number
        self.is_fixed = False

    @property
    def number(self) -> str:
        """The extension number, or ""."""
        return self._number

    def choose(self, number: str) -> None:
        """This one is mine."""
        if number != self._number and not self.is_fixed:
            self._number = number
            self.changed.emit(number)
