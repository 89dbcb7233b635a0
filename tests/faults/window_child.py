"""Callboard as a program of its own that tells what it shows: `window_child.py PORT ARGUMENTS...`.

It connects to PORT on loopback and obeys one JSON object per line. The arguments are those of the program.
"""

import json
import os
import socket
import sys
import threading
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QLabel

import callboard.app.restart as restarting
from callboard.__main__ import main
from callboard.app.console import Console
from callboard.app.guard import guarding
from callboard.app.wiring.connect_trouble import TroubleShower
from callboard.domain.preferences import ThemeChoice
from callboard.views.elided_label import ElidedLabel
from tests.faults.shown import shown_by

PORT, *ARGUMENTS = sys.argv[1:]
usual_start = Console.start


class Remote(QObject):
    """Obeys on the window's thread."""

    came = Signal(str)

    def __init__(self, console: Console) -> None:
        super().__init__(console)
        self._console = console
        self._said: list[str] = []
        console.notices.said.connect(self._said.append)
        console.notices.waiting.connect(self._said.append)
        console.notices.failed.connect(lambda what, mend: self._said.append(f"{what} {mend}"))
        self._line = socket.create_connection(("127.0.0.1", int(PORT)))
        self._tell({"pid": os.getpid()})
        self.came.connect(self._on_came, Qt.ConnectionType.QueuedConnection)
        threading.Thread(target=self._listen, name="remote", daemon=True).start()

    def _listen(self) -> None:
        with self._line.makefile("r", encoding="utf-8") as lines:
            for line in lines:
                self.came.emit(line)

    def _on_came(self, line: str) -> None:
        order = json.loads(line)
        self._tell({"answer": getattr(self, f"_do_{order.pop('do')}")(**order)})

    def _tell(self, message: dict[str, Any]) -> None:
        self._line.sendall((json.dumps(message) + "\n").encode())

    def _do_look(self) -> dict[str, Any]:
        shown = shown_by(self._console, tuple(self._said)).as_json()
        offer = self._console.window.findChild(QLabel, "crash.text")
        is_offered = isinstance(offer, ElidedLabel) and offer.isVisible()
        return {**shown, "offer": offer.whole if is_offered else ""}

    def _do_dial(self, number: str) -> None:
        dial = self._console.panels.dial
        dial.number_to.set_number(number)
        dial.place()

    def _do_change(self, dark: bool) -> None:
        self._console.preferences.change(theme=ThemeChoice.DARK if dark else ThemeChoice.LIGHT)

    def _do_fill(self, folder: str) -> int:
        """Make the disk of `folder` full."""
        with (Path(folder) / "filler").open("wb", buffering=0) as file:
            written = 0
            try:
                while True:
                    written += file.write(b"x" * 4096)
            except OSError:
                return written

    def _do_guard(self) -> int:
        """The process id of its guard, 0 while there is none."""
        trouble = self._console.findChild(TroubleShower)
        return 0 if trouble is None or trouble.guard is None else trouble.guard.process or 0

    def _do_end(self) -> None:
        self._console.window.end()


def start(console: Console) -> None:
    console.remote = Remote(console)  # type: ignore[attr-defined]
    usual_start(console)


Console.start = start  # type: ignore[method-assign]
for module in (guarding, restarting):
    module.this_program = lambda: [sys.executable, __file__, PORT]
if __name__ == "__main__":
    sys.argv[1:] = ARGUMENTS
    sys.exit(main())
