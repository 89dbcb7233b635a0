"""The dialling rules of the phone system in use, and who hears when they change. Files are somebody else's matter."""

from PySide6.QtCore import QObject, Signal

from callboard.domain.numbers.dialling_rules import DiallingRules


class DiallingNow(QObject):
    """`changed` comes after every true change, `chosen` with the DiallingRules that a person chose. What `is_locked`
    was set by IT."""

    changed = Signal()
    chosen = Signal(object)  # DiallingRules

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._value = DiallingRules()
        self.is_locked = False

    @property
    def value(self) -> DiallingRules:
        """As they are kept; no country means that of the program."""
        return self._value

    def show(self, value: DiallingRules, is_locked: bool) -> None:
        """So they are kept."""
        if (value, is_locked) != (self._value, self.is_locked):
            self._value, self.is_locked = value, is_locked
            self.changed.emit()

    def choose(self, value: DiallingRules) -> None:
        """So somebody wants them."""
        if value != self._value and not self.is_locked:
            self._value = value
            self.changed.emit()
            self.chosen.emit(value)
