"""On a real X server: who is typing goes on typing when a call pops up, and can close it with the mouse. It fades in,
unless nothing may move."""

import subprocess
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from callboard.models.calls.incoming_calls import IncomingCall
from callboard.views.toasts.toast_stack import ToastStack
from tests.views.conftest import Office

pytestmark = pytest.mark.xserver


@pytest.fixture
def stack(office: Office) -> Iterator[ToastStack]:
    stack = ToastStack(office.look, office.host, lambda feature: True, office.host)
    yield stack
    stack.close_all()


def by_hand(qtbot: QtBot, *command: str) -> None:
    hand = subprocess.Popen(["xdotool", *command])
    qtbot.waitUntil(lambda: hand.poll() is not None)
    assert hand.returncode == 0


def test_what_is_typed_goes_on_where_it_began(office: Office, stack: ToastStack, qtbot: QtBot) -> None:
    assert QApplication.platformName() == "xcb"
    field = QLineEdit(office.host)
    field.setGeometry(10, 10, 300, 30)
    field.show()
    office.host.activateWindow()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    by_hand(qtbot, "type", "Mara")
    qtbot.waitUntil(lambda: field.text() == "Mara")
    stack.show_call(IncomingCall(7, "104", "Oscar Whitfield", "100", "Reception", 0.0))
    (toast,) = stack.toasts
    qtbot.waitUntil(toast.isVisible)
    by_hand(qtbot, "type", "Silva")
    qtbot.waitUntil(lambda: field.text() == "MaraSilva")
    assert QApplication.activeWindow() is office.host

    close = toast.close_button.mapToGlobal(QPoint(8, 8))
    by_hand(qtbot, "mousemove", str(close.x()), str(close.y()), "click", "1")
    qtbot.waitUntil(lambda: stack.toasts == ())
    by_hand(qtbot, "type", "x")
    qtbot.waitUntil(lambda: field.text() == "MaraSilvax")


def test_it_fades_in_unless_nothing_may_move(office: Office, stack: ToastStack, qtbot: QtBot) -> None:
    stack.show_call(IncomingCall(7, "104", "Oscar Whitfield", "100", "Reception", 0.0))
    assert stack.toasts[0].windowOpacity() < 1
    qtbot.waitUntil(lambda: stack.toasts[0].windowOpacity() == 1, timeout=1000)
    office.look.pulse.allow(False)
    stack.show_call(IncomingCall(8, "104", "Oscar Whitfield", "100", "Reception", 0.0))
    assert stack.toasts[1].windowOpacity() == 1
    assert stack.toasts[1].isVisible()
