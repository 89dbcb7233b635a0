"""Where preferences and what is remembered of a phone system are kept: which folder, which file, from when to when."""

import hashlib
import os
import re
from collections.abc import Mapping
from pathlib import Path

from platformdirs import user_config_path
from PySide6.QtCore import QObject

from callboard.app.toml_store import TomlStore
from callboard.domain.preferences import Preferences
from callboard.domain.profile_memory import ProfileMemory
from callboard.models.preferences_now import MemoryNow, PreferencesNow
from callboard.sessions.choices import RehearsalChoice, SessionChoice

SETTINGS_FOLDER = "CALLBOARD_SETTINGS_FOLDER"
"""The variable that names another folder."""
LONGEST_KEY = 80


def settings_folder(environment: Mapping[str, str] | None = None) -> Path:
    """Where everything is kept that a person chose, without making it."""
    chosen = (os.environ if environment is None else environment).get(SETTINGS_FOLDER)
    return Path(chosen) if chosen else user_config_path("callboard", appauthor=False)


def profile_key(choice: SessionChoice, is_demo: bool = False) -> str:
    """The name of the file for the phone system of `choice`: always the same, and valid on every system."""
    if isinstance(choice, RehearsalChoice):
        return f"rehearsal-{_slug(choice.generation)}"
    if is_demo:
        return f"demo-{_slug(choice.generation)}"
    return f"3cx-{_slug(f'{choice.host}-{choice.port}')}"


def _slug(text: str) -> str:
    plain = re.sub("[^a-z0-9.-]", "_", text.lower())[:LONGEST_KEY]
    if plain == text.lower():
        return plain
    # Two different names must not become one file.
    return f"{plain}-{hashlib.sha256(text.lower().encode()).hexdigest()[:8]}"


class PreferencesStore(QObject):
    """Both files of one running window. Read at once; `keep` follows what is changed, `flush` writes the last of it.

    Without a `folder` nothing is read and nothing is kept.
    """

    def __init__(self, folder: Path | None, key: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.preferences, self.memory = Preferences(), ProfileMemory()
        self._files: tuple[TomlStore[Preferences], TomlStore[ProfileMemory]] | None = None
        if folder is not None:
            preferences_file = TomlStore(folder / "preferences.toml", Preferences, self)
            memory_file = TomlStore(folder / "profiles" / f"{key}.toml", ProfileMemory, self)
            self.preferences, self.memory = preferences_file.load(), memory_file.load()
            self._files = preferences_file, memory_file

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
