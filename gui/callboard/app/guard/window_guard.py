"""The window's end of the pipe to its guard (`guard_process.py`): says four times a second that the loop comes round.

Nothing here may cost the window anything: a thread starts the guard and writes, and a guard that does not read, or is
not there, is noticed by nobody.
"""

from __future__ import annotations

import contextlib
import faulthandler
import logging
import os
import queue
import signal
import subprocess
import sys
import threading
from pathlib import Path
from typing import IO

from PySide6.QtCore import QObject, QTimer

from callboard.app.guard.guard_process import BEAT, BEAT_S, GOODBYE, SILENT_S, WORD, Charge
from callboard.app.restart import this_program

log = logging.getLogger(__name__)

BEGIN_MS = 1500
"""So long after the window the guard is started: nobody waits for it."""
MOST_WAITING = 4
WORDS_AFTER_S = SILENT_S - 1.0
END_S = 1.5
NO_CONSOLE = 0x08000000
"""On Windows: without one, and without ours."""


class WindowGuard(QObject):
    """From `start` to `end`. `goodbye` says that the end has begun and is meant.

    `command` starts the program again, without what the guard adds; None has a window that hangs only ended. `words`
    is the file into which this process writes where it stands when it hangs.
    """

    def __init__(
        self,
        command: tuple[str, ...] | None,
        starts: tuple[int, ...] = (),
        words: Path | None = None,
        parent: QObject | None = None,
        silent_s: float = SILENT_S,
    ) -> None:
        super().__init__(parent)
        self._charge = Charge(os.getpid(), command, starts, "" if words is None else str(words.parent), silent_s)
        self._words_path = words
        self._words: IO[bytes] | None = None
        self._to_say: queue.SimpleQueue[bytes | None] = queue.SimpleQueue()
        self._process: subprocess.Popen[bytes] | None = None
        self._thread = threading.Thread(target=self._speak, name="callboard-guard", daemon=True)
        self._ticker = QTimer(self)
        self._ticker.setInterval(round(BEAT_S * 1000))
        self._ticker.timeout.connect(self._on_beat)
        self._has_ended = False

    @property
    def process(self) -> int | None:
        """The guard's process id, None while there is none."""
        return None if self._process is None else self._process.pid

    def start_soon(self) -> None:
        """`start` once nobody waits for the window any more."""
        QTimer.singleShot(BEGIN_MS, self, self.start)

    def start(self) -> None:
        """Have this process guarded from now on."""
        if self._has_ended or self._thread.ident is not None:
            return
        self._have_words_ready()
        self._thread.start()
        self._on_beat()
        self._ticker.start()

    def goodbye(self) -> None:
        """The program ends because it should."""
        self._to_say.put(GOODBYE)

    def end(self) -> None:
        """Let the guard go. The last thing before the process ends; may be called again."""
        if self._has_ended:
            return
        self._has_ended = True
        self._ticker.stop()
        self._to_say.put(None)
        if self._thread.ident is not None:
            self._thread.join(END_S)
        if self._words is not None:
            faulthandler.cancel_dump_traceback_later()
            if sys.platform != "win32":
                faulthandler.unregister(signal.SIGUSR1)
            self._words.close()

    def _on_beat(self) -> None:
        if self._to_say.qsize() < MOST_WAITING:
            self._to_say.put(BEAT)
        if sys.platform == "win32" and self._words is not None:
            # Nobody can ask from outside there: a thread of C code that is put off again and again.
            faulthandler.dump_traceback_later(WORDS_AFTER_S, file=self._words)

    def _have_words_ready(self) -> None:
        if self._words_path is None:
            return
        with contextlib.suppress(OSError):
            # A handle of our own, without which a report that is closed would take the number along.
            self._words = self._words_path.open("ab", buffering=0)
            if sys.platform != "win32":
                faulthandler.register(signal.SIGUSR1, file=self._words)

    def _speak(self) -> None:
        """On a thread of its own, from the guard's start to its end."""
        try:
            guard = self._process = _new_guard()
        except OSError as error:
            log.warning("there is no guard: %s", error.strerror)
            return
        log.info("guarded by process %d", guard.pid)
        assert guard.stdin is not None  # noqa: S101 - a pipe was asked for
        with contextlib.suppress(OSError):
            guard.stdin.write(self._charge.as_line())
            while (word := self._to_say.get()) is not None:
                guard.stdin.write(word)
        with contextlib.suppress(OSError):
            guard.stdin.close()
        try:
            guard.wait(END_S if self._has_ended else None)
        except subprocess.TimeoutExpired:
            log.warning("the guard did not go in time")


def _new_guard() -> subprocess.Popen[bytes]:
    command, silent = [*this_program(), WORD], subprocess.DEVNULL
    if sys.platform == "win32":
        return subprocess.Popen(
            command, bufsize=0, stdin=subprocess.PIPE, stdout=silent, stderr=silent, creationflags=NO_CONSOLE
        )
    # A session of its own: what a terminal tells its programs is meant for the window.
    return subprocess.Popen(
        command, bufsize=0, stdin=subprocess.PIPE, stdout=silent, stderr=silent, start_new_session=True
    )
