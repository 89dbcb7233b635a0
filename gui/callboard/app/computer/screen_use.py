"""Whether anybody would see a pop-up: the screen may be locked, or another program may fill it."""

import os
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from PySide6.QtDBus import QDBusConnection, QDBusPendingCallWatcher

_NOT_PRESENT, _BUSY, _FULL_SCREEN_3D, _PRESENTATION = 1, 2, 3, 4
"""QUERY_USER_NOTIFICATION_STATE of shellapi.h: locked or another person's turn; full screen; the same in 3D; a talk."""
ANSWER_WITHIN_MS = 1000
LOCKERS = (
    ("org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver"),
    ("org.gnome.ScreenSaver", "/org/gnome/ScreenSaver"),
)
"""Who may know on Linux, and where; the interface is called like the service."""


@dataclass(frozen=True, slots=True)
class ScreenUse:
    """What is known; None for what is not."""

    is_locked: bool | None = None
    is_filled: bool | None = None

    @property
    def hides_popups(self) -> bool:
        """Whether it is known that a pop-up would not be seen. What is not known never sends anything anywhere."""
        return self.is_locked is True or self.is_filled is True


NOT_KNOWN = ScreenUse()


def use_of_windows_state(state: int | None) -> ScreenUse:
    """What Windows' answer means; None when there was none."""
    if state is None:
        return NOT_KNOWN
    return ScreenUse(state == _NOT_PRESENT, state in (_BUSY, _FULL_SCREEN_3D, _PRESENTATION))


def has_session_bus(environment: Mapping[str, str]) -> bool:
    """Whether there is a bus to ask. Where there is none, asking would start one."""
    folder = environment.get("XDG_RUNTIME_DIR", "")
    return bool(environment.get("DBUS_SESSION_BUS_ADDRESS")) or (bool(folder) and Path(folder, "bus").exists())


class ScreenProbe(QObject):
    """`ask` has somebody told how things are now, on Linux a moment later; nobody is kept waiting."""

    def __init__(self, parent: QObject | None = None, platform: str = sys.platform) -> None:
        super().__init__(parent)
        self._platform = platform

    def ask(self, then: Callable[[ScreenUse], None]) -> None:
        """Tell `then`, once."""
        if self._platform == "win32":
            then(use_of_windows_state(_windows_state()))
        elif self._platform == "linux":
            self._ask_lockers(then)
        else:
            then(NOT_KNOWN)

    def bus(self) -> "QDBusConnection | None":
        """Where programs of this person's session talk to each other; None where they do not."""
        from PySide6.QtDBus import QDBusConnection  # noqa: PLC0415 - only on Linux

        return QDBusConnection.sessionBus() if has_session_bus(os.environ) else None

    def _ask_lockers(self, then: Callable[[ScreenUse], None], place: int = 0) -> None:
        from PySide6.QtDBus import QDBusMessage, QDBusPendingCallWatcher  # noqa: PLC0415 - only on Linux

        bus = self.bus()
        if place == len(LOCKERS) or bus is None or not bus.isConnected():
            then(NOT_KNOWN)
            return
        service, path = LOCKERS[place]
        message = QDBusMessage.createMethodCall(service, path, service, "GetActive")
        watcher = QDBusPendingCallWatcher(bus.asyncCall(message, ANSWER_WITHIN_MS), self)

        def on_finished(answered: "QDBusPendingCallWatcher") -> None:
            reply = answered.reply()
            answered.deleteLater()
            values = reply.arguments()
            if reply.type() is QDBusMessage.MessageType.ReplyMessage and values and isinstance(values[0], bool):
                then(ScreenUse(is_locked=values[0]))
            else:
                self._ask_lockers(then, place + 1)

        watcher.finished.connect(on_finished)


def _windows_state() -> int | None:
    import ctypes  # noqa: PLC0415 - only there

    state = ctypes.c_int(0)
    shell32 = ctypes.WinDLL("shell32")  # type: ignore[attr-defined] - only there
    return state.value if shell32.SHQueryUserNotificationState(ctypes.byref(state)) == 0 else None
