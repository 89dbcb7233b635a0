"""What is chosen and remembered at the moment, and who hears when it changes. Files are somebody else's matter."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, Signal

from callboard.domain.preferences import Preferences
from callboard.domain.profile_memory import ProfileMemory


class PreferencesNow(QObject):
    """The one place that holds the `Preferences` in use. `changed` comes after every true change. Those in `locked`
    never change: IT set them for this computer."""

    changed = Signal()

    def __init__(
        self, value: Preferences | None = None, parent: QObject | None = None, locked: frozenset[str] = frozenset()
    ) -> None:
        super().__init__(parent)
        self._value = value if value is not None else Preferences()
        self.locked = locked

    @property
    def value(self) -> Preferences:
        """As chosen now."""
        return self._value

    def change(self, **fields: Any) -> None:
        """Choose anew: names and values of `Preferences`. Raises TypeError for a name it does not have."""
        new = replace(self._value, **{name: value for name, value in fields.items() if name not in self.locked})
        if new != self._value:
            self._value = new
            self.changed.emit()


class MemoryNow(QObject):
    """The one place that holds the `ProfileMemory` in use. `changed` comes after every true change."""

    changed = Signal()
    locked: frozenset[str] = frozenset()

    def __init__(self, value: ProfileMemory | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._value = value if value is not None else ProfileMemory()

    @property
    def value(self) -> ProfileMemory:
        """As remembered now."""
        return self._value

    def change(self, **fields: Any) -> None:
        """Remember anew: names and values of `ProfileMemory`. Raises TypeError for a name it does not have."""
        new = replace(self._value, **fields)
        if new != self._value:
            self._value = new
            self.changed.emit()
