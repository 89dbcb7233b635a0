"""Whose parties are shown at the moment, and who hears when that changes. Files are somebody else's matter."""

from PySide6.QtCore import QObject, Signal

from callboard.domain.calls.party_rights import PartyRights


class PartyRightsNow(QObject):
    """`changed` comes after every true change, `chosen` with the PartyRights that a person chose. What `is_locked` was
    set by IT."""

    changed = Signal()
    chosen = Signal(object)  # PartyRights

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._value = PartyRights()
        self.is_locked = False

    @property
    def value(self) -> PartyRights:
        """As it is now."""
        return self._value

    def show(self, value: PartyRights, is_locked: bool) -> None:
        """So it is kept."""
        if (value, is_locked) != (self._value, self.is_locked):
            self._value, self.is_locked = value, is_locked
            self.changed.emit()

    def choose(self, value: PartyRights) -> None:
        """So somebody wants it."""
        if value != self._value and not self.is_locked:
            self._value = value
            self.changed.emit()
            self.chosen.emit(value)
