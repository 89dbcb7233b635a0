"""What a screen reader is given to say: heard where Qt itself hands it to the platform."""

import ctypes
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import PySide6
import shiboken6
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent

CAN_LISTEN = sys.platform == "linux"
"""Qt's place to hook in is not part of PySide6; it is called by its name in the library."""
_INSTALL = "_ZN11QAccessible20installUpdateHandlerEPFvP16QAccessibleEventE"
_Handler = ctypes.CFUNCTYPE(None, ctypes.c_void_p)


@contextmanager
def listening() -> Iterator[list[tuple[str, bool]]]:
    """The sentences, each with whether it interrupts (assertive), as they come."""
    library = next((Path(PySide6.__file__).parent / "Qt" / "lib").glob("libQt6Gui.so.6"))
    install = ctypes.CDLL(str(library))[_INSTALL]
    install.restype, install.argtypes = ctypes.c_void_p, [ctypes.c_void_p]
    heard: list[tuple[str, bool]] = []

    def on_event(address: int) -> None:
        if shiboken6.wrapInstance(address, QAccessibleEvent).type() is QAccessible.Event.Announcement:
            event = shiboken6.wrapInstance(address, QAccessibleAnnouncementEvent)
            heard.append((event.message(), event.politeness() is QAccessible.AnnouncementPoliteness.Assertive))

    handler = _Handler(on_event)
    was_active = QAccessible.isActive()
    before = install(ctypes.cast(handler, ctypes.c_void_p))
    QAccessible.setActive(True)  # as it is when a screen reader runs
    try:
        yield heard
    finally:
        install(before)
        QAccessible.setActive(was_active)
