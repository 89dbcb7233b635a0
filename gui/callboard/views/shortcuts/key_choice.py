"""Which keys an action may have: what is refused and why, who has them already, and what is kept of a choice."""

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from PySide6.QtCore import QCoreApplication, QKeyCombination, Qt
from PySide6.QtGui import QKeySequence

from callboard.models.preferences_now import PreferencesNow
from callboard.views.action_book import ActionBook, key_list
from callboard.views.words.key_names import as_read

translate = QCoreApplication.translate

_READERS_KEYS = {Qt.Key.Key_Insert, Qt.Key.Key_CapsLock}
_KEYS_EVERYWHERE = {
    *(Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape, Qt.Key.Key_Tab, Qt.Key.Key_Backtab),
    *(Qt.Key.Key_Backspace, Qt.Key.Key_Delete, Qt.Key.Key_Menu, Qt.Key.Key_Home, Qt.Key.Key_End),
    *(Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down),
    *(Qt.Key.Key_PageUp, Qt.Key.Key_PageDown),
}
_TAKEN = {"Ctrl+A", "Ctrl+C", "Ctrl+V", "Ctrl+X", "Ctrl+Y", "Ctrl+Z", "Ctrl+Shift+Z", "Alt+F4", "Shift+F10"}
_FIRST_NAMED_KEY = 0x01000000
"""Qt's keys below this are characters."""


def why_not(keys: QKeySequence, shipped: Sequence[QKeySequence] = ()) -> str:
    """Why an action should not have `keys` as a shortcut; "" when they are good. `shipped` are those it came with: they
    mean there what they mean everywhere."""
    if keys in shipped:
        return ""
    pressed: QKeyCombination = keys[0]  # pyright: ignore[reportIndexIssue]
    key, modifiers = pressed.key(), pressed.keyboardModifiers()
    has_ctrl = bool(modifiers & Qt.KeyboardModifier.ControlModifier)
    has_alt = bool(modifiers & Qt.KeyboardModifier.AltModifier)
    named = as_read(keys)
    if has_ctrl and has_alt:
        return translate("Shortcuts", "On many keyboards Ctrl+Alt types a character. Choose other keys.")
    if key in _READERS_KEYS:
        return translate("Shortcuts", "Screen readers need {keys}. Choose other keys.").format(keys=named)
    is_character = int(key) < _FIRST_NAMED_KEY
    if is_character and not has_ctrl and not has_alt:
        return translate("Shortcuts", "{keys} alone is for typing. Add Ctrl or Alt.").format(keys=named)
    if is_character and has_alt and chr(int(key)).isalpha():
        return translate("Shortcuts", "Alt and a letter open a menu. Choose other keys.")
    if keys.toString(QKeySequence.SequenceFormat.PortableText) in _TAKEN or (
        key in _KEYS_EVERYWHERE and not has_ctrl and not has_alt
    ):
        return translate("Shortcuts", "{keys} means something everywhere already. Choose other keys.").format(
            keys=named
        )
    return ""


class KeyChoice:
    """The keys of the actions in `book`, changed through `preferences`. Whoever listens there tells the book."""

    def __init__(self, book: ActionBook, preferences: PreferencesNow) -> None:
        self._book = book
        self._preferences = preferences

    @property
    def is_fixed(self) -> bool:
        """Whether IT set the keys for this computer."""
        return "shortcuts" in self._preferences.locked

    def is_changed(self, name: str) -> bool:
        """Whether `name` has other keys than those as shipped."""
        return name in self._preferences.value.shortcuts

    def is_any_changed(self) -> bool:
        """Whether any action has."""
        return bool(self._preferences.value.shortcuts)

    def holder_of(self, keys: QKeySequence, but: str) -> str:
        """Which other action than `but` has `keys` now; "" for none."""
        return next((name for name in self._book.names() if name != but and keys in self._keys(name)), "")

    def shipped(self, name: str) -> list[QKeySequence]:
        """The keys `name` came with."""
        return key_list(self._book.shipped_keys(name))

    def give(self, name: str, keys: list[QKeySequence]) -> None:
        """Let `name` have exactly `keys`, and nobody else any of them."""
        changed = dict(self._preferences.value.shortcuts)
        for other in self._book.names():
            left = [key for key in self._keys(other) if key not in keys]
            if other != name and left != self._keys(other):
                self._note(changed, other, left)
        self._note(changed, name, keys)
        self._keep(changed)

    def reset_all(self) -> None:
        """Every action gets the keys it came with."""
        self._keep({})

    def _keys(self, name: str) -> list[QKeySequence]:
        return self._book[name].shortcuts()

    def _note(self, changed: dict[str, str], name: str, keys: list[QKeySequence]) -> None:
        if keys == self.shipped(name):
            changed.pop(name, None)
        else:
            changed[name] = "; ".join(key.toString(QKeySequence.SequenceFormat.PortableText) for key in keys)

    def _keep(self, changed: Mapping[str, str]) -> None:
        self._preferences.change(shortcuts=MappingProxyType(dict(changed)))
