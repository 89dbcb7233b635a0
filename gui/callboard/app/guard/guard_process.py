"""The guard: a small process without Qt and without .NET that ends a window which answers nobody, and starts it again.

No vendor code runs here, so nothing can stop it. The window tells it by a pipe, four times a second, that its loop
comes round (`window_guard.py` is the other end). When the word stays away, vendor code may keep Python's lock, or
something native waits for ever: no thread of that process can help any more, somebody else has to. When the pipe ends
without a goodbye, the process has died.

What comes through the pipe: one line of JSON, then one byte per word.
"""

import contextlib
import json
import os
import queue
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from callboard.app.guard.bad_end import OPTION, How, next_bad_end

WORD = "--guard"
"""The argument that makes this program a guard."""
BEAT, GOODBYE = b".", b"q"
BEAT_S = 0.25
LOOK_S = 0.5
SILENT_S = 5.0
"""So long a window may answer nobody. The longest pauses of ours are a hundred times shorter."""
LEAVING_S = 20.0
"""So long an orderly end may take; each of its steps has its own, shorter limit."""
WORDS_S = 1.0
"""So long the process has to write down where it stands."""
GONE_S = 5.0
_READ_BYTES = 4096


@dataclass(frozen=True, slots=True)
class Charge:
    """What the guard has to know. `command` starts the program again, None never does."""

    process: int
    command: tuple[str, ...] | None = None
    starts: tuple[int, ...] = ()
    crash_folder: str = ""
    silent_s: float = SILENT_S

    def as_line(self) -> bytes:
        """As it goes through the pipe."""
        fields = (self.process, self.command, self.starts, self.crash_folder, self.silent_s)
        return json.dumps(fields).encode() + b"\n"


def charge_of(line: bytes) -> Charge:
    """What `as_line` gave. Raises ValueError for anything else."""
    process, command, starts, crash_folder, silent_s = json.loads(line)
    return Charge(int(process), tuple(command) if command else None, tuple(starts), str(crash_folder), float(silent_s))


class Patience:
    """How long nothing was heard, by looks that came in time.

    However late a look comes, only its own share counts: a computer that slept, or one that is so busy that the guard
    itself waits, says nothing about the window. Neither does a process that somebody has stopped (`is_held`).
    """

    def __init__(self, limit_s: float) -> None:
        self.silent_s = 0.0
        self.limit_s = limit_s
        self.has_begun = False

    def hear(self) -> None:
        """A word came."""
        self.silent_s = 0.0
        self.has_begun = True

    def look(self, passed_s: float, *, is_held: bool) -> bool:
        """Nothing came for `passed_s`. Returns whether that is enough."""
        self.silent_s = 0.0 if is_held else self.silent_s + min(passed_s, LOOK_S)
        return self.has_begun and self.silent_s >= self.limit_s


def is_held(process: int) -> bool:
    """Whether somebody has stopped the process, or it waits for a disk: then it cannot answer, and is not to blame."""
    try:
        stat = Path(f"/proc/{process}/stat").read_bytes()
    except OSError:
        return False
    return stat.rpartition(b")")[2].split()[:1] in ([b"T"], [b"t"], [b"D"])


class Guard:
    """Watches until the pipe ends. `heard` gives what came through it, b"" at its end; raises queue.Empty."""

    def __init__(
        self,
        charge: Charge,
        heard: Callable[[float], bytes],
        clock: Callable[[], float] = time.monotonic,
        held: Callable[[int], bool] = is_held,
    ) -> None:
        self._charge = charge
        self._heard = heard
        self._clock = clock
        self._held = held
        self._patience = Patience(charge.silent_s)
        self._is_leaving = False

    def watch(self) -> None:
        """Until the process has gone, by itself or not."""
        looked_s = self._clock()
        while True:
            try:
                words = self._heard(LOOK_S)
            except queue.Empty:
                words = None
            now_s, before_s = self._clock(), looked_s
            looked_s = now_s
            if words == b"":
                if not self._is_leaving:
                    self._tell_report("It ended without a word; its guard saw it go.")
                    self._start_again(How.DIED, 0.0)
                return
            if words is None:
                is_late = self._patience.look(now_s - before_s, is_held=self._held(self._charge.process))
                if is_late:
                    self._end_it()
                    return
                continue
            if GOODBYE in words:
                self._is_leaving = True
                self._patience = Patience(LEAVING_S)
            self._patience.hear()

    def _end_it(self) -> None:
        silent_s = self._patience.silent_s
        self._ask_for_words()
        _kill(self._charge.process)
        self._wait_for_end(GONE_S)
        self._tell_report(f"Fatal Python error: the window answered nobody for {silent_s:.0f} s; its guard ended it.")
        if not self._is_leaving:
            self._start_again(How.FROZE, silent_s)

    def _ask_for_words(self) -> None:
        """Where every thread stands, by a handler of C code that needs no lock (`window_guard.py` has set it up)."""
        if sys.platform != "win32":
            with contextlib.suppress(OSError):
                os.kill(self._charge.process, signal.SIGUSR1)
            self._wait_for_end(WORDS_S)

    def _wait_for_end(self, limit_s: float) -> None:
        until_s = self._clock() + limit_s
        while (left_s := until_s - self._clock()) > 0:
            with contextlib.suppress(queue.Empty):
                if self._heard(left_s) == b"":
                    return

    def _tell_report(self, words: str) -> None:
        if not self._charge.crash_folder:
            return
        # Not loaded while all is well: it is most of what this process would need.
        from callboard.app.reports.crash_report import add_last_words, report_of  # noqa: PLC0415

        report = report_of(Path(self._charge.crash_folder), self._charge.process)
        if report is not None and not report.says_why:
            add_last_words(report, words)

    def _start_again(self, how: How, silent_s: float) -> None:
        command, bad_end = self._charge.command, next_bad_end(how, silent_s, self._charge.starts)
        if command is None or bad_end is None:
            return
        more: dict[str, Any] = {}
        if sys.platform == "win32":
            more["creationflags"] = subprocess.DETACHED_PROCESS | subprocess.CREATE_NEW_PROCESS_GROUP
        else:
            more["start_new_session"] = True
        with contextlib.suppress(OSError):
            subprocess.Popen(
                [*command, OPTION, bad_end.as_argument()],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                **more,
            )


def _kill(process: int) -> None:
    # On Windows this ends it as well: the number is the exit code there.
    with contextlib.suppress(OSError):
        os.kill(process, signal.SIGTERM if sys.platform == "win32" else signal.SIGKILL)


def main() -> int:
    """Be the guard of whoever holds the other end of standard input."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C is meant for the window, which says goodbye
    first, _, rest = _first_line()
    try:
        charge = charge_of(first)
    except (ValueError, TypeError):
        return 2
    heard: queue.SimpleQueue[bytes] = queue.SimpleQueue()
    if rest:
        heard.put(rest)
    threading.Thread(target=_read, args=(heard,), daemon=True).start()
    Guard(charge, lambda timeout_s: heard.get(timeout=timeout_s)).watch()
    return 0


def _first_line() -> tuple[bytes, bytes, bytes]:
    content = b""
    while b"\n" not in content and (more := os.read(0, _READ_BYTES)):
        content += more
    return content.partition(b"\n")


def _read(heard: "queue.SimpleQueue[bytes]") -> None:
    while True:
        try:
            words = os.read(0, _READ_BYTES)
        except OSError:
            words = b""
        heard.put(words)
        if not words:
            return
