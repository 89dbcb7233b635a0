"""Where windows stand: as Qt saves it, put back where it is still on a screen."""

import base64
import struct

from PySide6.QtCore import QByteArray, QPoint, QRect, QSize
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QWidget

FIRST = QSize(1366, 728)
_GEOMETRY = struct.Struct(">IHHiiii")
"""How what Qt saves of a window begins: two numbers of versions after its mark, and the frame of the window."""
SEEN_WIDTH, SEEN_HEIGHT = 160, 40
"""So much of a window's upper edge has to be on a screen for a hand to reach it."""


def as_text(state: QByteArray) -> str:
    """`state` for a text file."""
    return base64.b64encode(state.data()).decode("ascii")


def from_text(text: str) -> QByteArray:
    """What `as_text` made; empty when `text` is something else."""
    try:
        return QByteArray(base64.b64decode(text, validate=True))
    except ValueError:
        return QByteArray()


def place_first(window: QWidget) -> None:
    """The first start: its usual size, or the whole of a screen that is smaller."""
    screen = window.screen() or QGuiApplication.primaryScreen()
    free = screen.availableGeometry()
    if free.width() < FIRST.width() or free.height() < FIRST.height():
        window.showMaximized()
        return
    window.resize(FIRST)
    window.move(_in_the_middle(FIRST, free))


def place_again(window: QWidget, geometry: str) -> bool:
    """Put `window` where it was; False when nothing is remembered that can be read."""
    state = from_text(geometry)
    if state.isEmpty() or not window.restoreGeometry(state):
        return False
    come_home(window)
    return True


def is_screen_there(geometry: str) -> bool:
    """Whether a window that is put back there would be where it was: Qt takes one whose screen is gone to another
    screen, where it may lie below or above what somebody works with."""
    try:
        _magic, _major, _minor, left, top, right, bottom = _GEOMETRY.unpack_from(from_text(geometry).data())
    except struct.error:
        return False
    frame = QRect(QPoint(left, top), QPoint(right, bottom))
    return any(_is_within_reach(frame, screen) for screen in QGuiApplication.screens())


def come_home(window: QWidget) -> None:
    """A window whose screen is gone returns to one that is there."""
    frame = window.frameGeometry()
    if any(_is_within_reach(frame, screen) for screen in QGuiApplication.screens()):
        return
    free = QGuiApplication.primaryScreen().availableGeometry()
    window.resize(window.size().boundedTo(free.size()))
    window.move(_in_the_middle(window.size(), free))


def _in_the_middle(size: QSize, free: QRect) -> QPoint:
    spare = free.size() - size
    return free.topLeft() + QPoint(max(0, spare.width() // 2), max(0, spare.height() // 2))


def _is_within_reach(frame: QRect, screen: QScreen) -> bool:
    edge = QRect(frame.topLeft(), QSize(frame.width(), SEEN_HEIGHT))
    seen = edge & screen.availableGeometry()
    return seen.width() >= min(SEEN_WIDTH, frame.width()) and seen.height() >= SEEN_HEIGHT // 2
