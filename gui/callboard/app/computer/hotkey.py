"""Keys that are heard whatever program is in front: they take the text that is selected there.

What listens waits on a thread of its own, so that no other program can keep the window waiting.
"""

from __future__ import annotations

import logging
import os
import sys
from collections.abc import Callable, Mapping
from enum import StrEnum
from typing import Protocol

from PySide6.QtCore import QObject, Qt, Signal

from callboard.app.computer.held_keys import HeldKeys, held_keys

log = logging.getLogger(__name__)


class HotkeyState(StrEnum):
    """How it is with them."""

    OFF = "off"
    COMING = "coming"
    READY = "ready"
    TAKEN = "taken"  # another program has these keys
    OTHER_KEYS = "other-keys"  # nobody can listen for such
    WAYLAND = "wayland"  # programs hear nothing of each other there
    NOT_HERE = "not-here"


class Listener(Protocol):
    """Hears them from `start` to `end`; what it was made with is called on its thread."""

    def start(self) -> None: ...
    def end(self) -> None: ...


Taker = Callable[[str], None]
Teller = Callable[[HotkeyState], None]
ListenerMaker = Callable[[HeldKeys, Taker, Teller], Listener]


class Hotkey(QObject):
    """`pressed` brings the text, "" where nothing is selected; `changed` says that `state` is another one."""

    pressed = Signal(str)
    changed = Signal()
    _heard = Signal(int, str)
    _told = Signal(int, object)

    def __init__(self, maker: ListenerMaker | HotkeyState, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._maker = maker
        self._listener: Listener | None = None
        self._number = 0
        self.state = HotkeyState.OFF
        self._heard.connect(self._on_heard, Qt.ConnectionType.QueuedConnection)
        self._told.connect(self._on_told, Qt.ConnectionType.QueuedConnection)

    def choose(self, portable: str) -> None:
        """Listen for these keys and no others, "" for none."""
        self._stop()
        if not portable:
            self._set(HotkeyState.OFF)
        elif isinstance(self._maker, HotkeyState):
            self._set(self._maker)
        elif (keys := held_keys(portable)) is None:
            self._set(HotkeyState.OTHER_KEYS)
        else:
            self._set(HotkeyState.COMING)
            number = self._number
            self._listener = self._maker(
                keys,
                lambda text: self._emit(self._heard, number, text),
                lambda state: self._emit(self._told, number, state),
            )
            self._listener.start()

    def end(self) -> None:
        """Listen for none any more."""
        self._stop()

    def _stop(self) -> None:
        self._number += 1
        if self._listener is not None:
            self._listener.end()
            self._listener = None

    def _emit(self, signal: object, number: int, what: object) -> None:
        # On the listener's thread.
        try:
            signal.emit(number, what)  # pyright: ignore[reportAttributeAccessIssue]
        except RuntimeError:
            log.debug("the window has gone before the keys were heard")

    def _on_heard(self, number: int, text: str) -> None:
        if number == self._number:
            self.pressed.emit(text)

    def _on_told(self, number: int, state: HotkeyState) -> None:
        if number == self._number:
            self._set(state)

    def _set(self, state: HotkeyState) -> None:
        if state is not self.state:
            log.info("keys for selected text: %s", state)
            self.state = state
            self.changed.emit()


def listener_maker(
    platform: str = sys.platform, environment: Mapping[str, str] = os.environ
) -> ListenerMaker | HotkeyState:
    """What can listen on this computer, or why nothing can."""
    if platform == "win32":
        from callboard.app.computer.hotkey_windows import WindowsListener  # noqa: PLC0415 - only there

        return WindowsListener
    if environment.get("WAYLAND_DISPLAY") or environment.get("XDG_SESSION_TYPE") == "wayland":
        return HotkeyState.WAYLAND
    if platform == "darwin" or not environment.get("DISPLAY"):
        return HotkeyState.NOT_HERE
    from callboard.app.computer.hotkey_x11 import X11Listener  # noqa: PLC0415 - only where somebody wants it

    return X11Listener
