"""Callboard as a program of its own that tells what its window does: a line of JSON into a file whenever that changes.

Called as `window_driver.py FILE ARGUMENTS...`. With DRIVEN_HIDDEN the window is put away at once; a file `hang` in the
settings folder has it answer nobody any more.
"""

import json
import os
import sys
import threading
from pathlib import Path

from PySide6.QtCore import QTimer

import callboard.app.restart as restarting
from callboard.__main__ import main
from callboard.app.console import Console
from callboard.app.guard import guarding

FILE, *ARGUMENTS = sys.argv[1:]
A_MOMENT_MS = 20
FOR_EVER_S = 1000.0
usual_start = Console.start


def start(console: Console) -> None:
    usual_start(console)
    if os.environ.get("DRIVEN_HIDDEN"):
        console.window.put_away()
    console.teller = Teller(console)  # type: ignore[attr-defined]


class Teller:
    def __init__(self, console: Console) -> None:
        self._console = console
        self._said = ""
        self._timer = QTimer(console)
        self._timer.timeout.connect(self._look)
        self._timer.start(A_MOMENT_MS)

    def _look(self) -> None:
        console, folder = self._console, Path(os.environ["CALLBOARD_SETTINGS_FOLDER"])
        if (folder / "hang").exists():
            (folder / "hang").unlink()
            threading.Event().wait(FOR_EVER_S)
        offers = console.outside.window
        now = {
            "pid": os.getpid(),
            "visible": console.window.isVisible(),
            "active": console.window.isActiveWindow() or offers.isActiveWindow(),
            "link": offers.isVisible(),
            "tray": [row.offer.number for row in console.outside.tray.rows],
            "people": len(console.feed.board.extensions) > 0,
        }
        said = json.dumps(now)
        if said != self._said:
            self._said = said
            with Path(FILE).open("a", encoding="utf-8") as file:
                file.write(said + "\n")


Console.start = start  # type: ignore[method-assign]
for module in (guarding, restarting):
    module.this_program = lambda: [sys.executable, __file__, FILE]
if __name__ == "__main__":
    sys.argv[1:] = ARGUMENTS
    sys.exit(main())
