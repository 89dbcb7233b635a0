"""Drags as Qt delivers them: true drag and drop events, sent to the widget under the pointer."""

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget

ACTIONS = Qt.DropAction.CopyAction | Qt.DropAction.MoveAction
LEFT = Qt.MouseButton.LeftButton
PLAIN = Qt.KeyboardModifier.NoModifier


def text_drag(text: str) -> QMimeData:
    """A drag of marked text from another program."""
    mime = QMimeData()
    mime.setText(text)
    return mime


def enter_and_move(widget: QWidget, point: QPoint, mime: QMimeData) -> bool:
    """Hold `mime` over `point` of `widget`; whether it could be let go there."""
    enter = QDragEnterEvent(point, ACTIONS, mime, LEFT, PLAIN)
    QApplication.sendEvent(widget, enter)
    if not enter.isAccepted():
        # Qt would deliver what follows to whoever took the last drag, alive or not.
        return False
    move = QDragMoveEvent(point, ACTIONS, mime, LEFT, PLAIN)
    QApplication.sendEvent(widget, move)
    return move.isAccepted()


def _is_taken(widget: QWidget, point: QPoint, mime: QMimeData) -> bool:
    enter = QDragEnterEvent(point, ACTIONS, mime, LEFT, PLAIN)
    QApplication.sendEvent(widget, enter)
    return enter.isAccepted()


def leave(widget: QWidget) -> None:
    """Take the drag away again."""
    QApplication.sendEvent(widget, QDragLeaveEvent())


def drag_and_drop(widget: QWidget, point: QPoint, mime: QMimeData) -> bool:
    """Hold `mime` over `point` and let go. As in life, nothing is delivered where it was refused."""
    if not enter_and_move(widget, point, mime):
        if _is_taken(widget, point, mime):
            leave(widget)
        return False
    drop = QDropEvent(QPointF(point), ACTIONS, mime, LEFT, PLAIN)
    QApplication.sendEvent(widget, drop)
    return drop.isAccepted()
