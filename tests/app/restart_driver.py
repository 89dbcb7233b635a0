"""Callboard as a program of its own, worked by a hand: the first window changes to another phone system, the second one
tells how it came up. Called as `restart_driver.py ANSWER_FILE ARGUMENTS...`."""

import json
import sys
from pathlib import Path

from PySide6.QtCore import QTimer

import callboard.app.restart as restarting
from callboard.app.console import Console
from callboard.app.main import main
from callboard.app.wiring.connect_profile import ProfileSwitch
from callboard.sessions.credentials import Credentials

ANSWER, *ARGUMENTS = sys.argv[1:]
IS_SECOND = "--handover" in ARGUMENTS
SIZE = (900, 506)
A_MOMENT_MS = 50
usual_start = Console.start


def start(console: Console) -> None:
    usual_start(console)
    timer = QTimer(console)
    timer.setInterval(A_MOMENT_MS)
    timer.timeout.connect(lambda: tell(console) if IS_SECOND else change(console))
    timer.start()


def change(console: Console) -> None:
    if not console.feed.board.extensions:
        return
    window = console.window
    window.showNormal()
    window.resize(*SIZE)
    window.show_page("conference")
    console.panels.board.header.search.setText("ann")
    switch = console.findChild(ProfileSwitch)
    assert switch is not None
    switch._kept.secrets.hold("two", Credentials("cfg", "for-this-run"))
    switch.change_to("two")


def tell(console: Console) -> None:
    search = console.panels.board.header.search.text()
    if not console.feed.board.extensions or not search or console.window.is_closing:
        return
    switch = console.findChild(ProfileSwitch)
    assert switch is not None
    window = console.window
    answer = {
        "page": window.page,
        "size": [window.width(), window.height()],
        "search": search,
        "name": window.header.pbx.text(),
        "band": window.header.band.isVisible(),
        "generation": console.feed.board.identity.generation,
        "held": switch._kept.secrets.read("two").config_password,
        "arguments": ARGUMENTS,
    }
    Path(ANSWER).write_text(json.dumps(answer), "utf-8")
    window.end()


Console.start = start  # type: ignore[method-assign]
restarting.this_program = lambda: [sys.executable, __file__, ANSWER]
if __name__ == "__main__":
    sys.exit(main(ARGUMENTS))
