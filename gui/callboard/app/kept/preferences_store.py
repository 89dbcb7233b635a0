"""Where preferences and what is remembered of a phone system are kept: which folder, which file, from when to when."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from callboard.app.kept.machine_defaults import MachineDefaults
from callboard.app.kept.toml_store import TomlStore
from callboard.domain.preferences import Preferences
from callboard.domain.profile_memory import ProfileMemory
from callboard.models.preferences_now import MemoryNow, PreferencesNow


def preferences_in(folder: Path, machine: MachineDefaults | None = None) -> Preferences:
    """What was chosen, for whoever keeps nothing."""
    return PreferencesStore(folder, "none", machine=machine).preferences


class PreferencesStore(QObject):
    """Both files of one running window. Read at once; `keep` follows what is changed, `flush` writes the last of it.

    Without a `folder` nothing is read and nothing is kept. `machine` is what IT prepared: first values, and those that
    stay as they are. `failed`: see `TomlStore`.
    """

    failed = Signal(str, str)

    def __init__(
        self, folder: Path | None, key: str, parent: QObject | None = None, machine: MachineDefaults | None = None
    ) -> None:
        super().__init__(parent)
        machine = machine or MachineDefaults()
        usual = machine.preferences
        self.preferences, self.memory = usual, ProfileMemory()
        self._files: tuple[TomlStore[Preferences], TomlStore[ProfileMemory]] | None = None
        if folder is not None:
            preferences_file = TomlStore(folder / "preferences.toml", Preferences, self, usual)
            memory_file = TomlStore(folder / "profiles" / f"{key}.toml", ProfileMemory, self)
            locked = {name: getattr(usual, name) for name in machine.locked_preferences}
            self.preferences = replace(preferences_file.load(), **locked)
            self.memory = memory_file.load()
            self._files = preferences_file, memory_file
            for file in self._files:
                file.failed.connect(self.failed)

    def keep(self, preferences: PreferencesNow, memory: MemoryNow) -> None:
        """From now on write every change, a moment after it."""
        if self._files is None:
            return
        preferences_file, memory_file = self._files
        preferences.changed.connect(lambda: preferences_file.keep(lambda: preferences.value))
        memory.changed.connect(lambda: memory_file.keep(lambda: memory.value))

    def flush(self) -> bool:
        """Write what is not yet written. Returns whether the disk took it in time."""
        taken = [file.flush() for file in self._files or ()]
        return all(taken)
