"""With two screens pop-ups stand on the one with the window in use, else where the pointer is: whole, and they stay
there while they are open."""

import json
import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
SCREENS = {
    "screens": [
        {"name": "left", "x": 0, "y": 0, "width": 1280, "height": 720},
        {"name": "right", "x": 1280, "y": 0, "width": 1920, "height": 1080},
    ]
}
SCENE = """
import json, sys, time
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QApplication, QWidget
from callboard.models.calls.incoming_calls import IncomingCall, IncomingEnd
from callboard.paths import resources_folder
from callboard.views.look.look import Look
from callboard.views.toasts.toast_stack import ToastStack

application = QApplication([])
look = Look(resources_folder())
look.put_on(application)
window, board = QWidget(), QWidget()
window.setGeometry(100, 100, 600, 400)
board.setGeometry(1400, 100, 600, 400)
stack = ToastStack(look, window, lambda feature: True, window)

def call(number):
    return IncomingCall(number, "101", "Anna Berg", "100", "Reception", time.time())

def where():
    application.processEvents()
    found = [[toast.screen().name(), *toast.geometry().getRect()] for toast in stack.toasts]
    assert all(toast.screen().geometry().contains(toast.geometry()) for toast in stack.toasts)
    return found

told = {}
window.show()
board.show()
window.activateWindow()
stack.show_call(call(1))
told["window in use"] = where()
board.activateWindow()
application.processEvents()
stack.show_call(call(2))
told["still open"] = where()
stack.close_all()
board.activateWindow()
application.processEvents()
stack.show_call(call(3))
told["board in use"] = where()
stack.close_all()
board.hide()
window.hide()
stack.show_call(call(4))
told["nothing in use"] = where()
stack.close_all()
QCursor.setPos(2000, 500)
stack.show_call(call(5))
told["another program in use"] = where()
print(json.dumps(told))
stack.close_all()
"""


def test_they_stand_on_the_screen_with_the_window_in_use(tmp_path: Path) -> None:
    file = tmp_path / "screens.json"
    file.write_text(json.dumps(SCREENS), encoding="utf-8")
    environment = {**os.environ, "QT_QPA_PLATFORM": f"offscreen:configfile={file}"}
    environment.pop("DISPLAY", None)
    run = subprocess.run(
        (sys.executable, "-c", SCENE),
        capture_output=True,
        text=True,
        timeout=50,
        cwd=ROOT / "gui",
        env=environment,
        check=False,
    )
    assert run.returncode == 0, run.stderr
    told = json.loads(run.stdout)
    screens = {state: [place[0] for place in places] for state, places in told.items()}
    assert screens == {
        "window in use": ["left"],
        "still open": ["left", "left"],
        "board in use": ["right"],
        "nothing in use": ["left"],
        "another program in use": ["right"],
    }
    _, left, top, width, height = told["board in use"][0]
    assert (left + width, top + height) == (1280 + 1920 - 16, 1080 - 16)
