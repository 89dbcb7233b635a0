"""Writes the log on a thread of its own: a disk that is slow, full or gone keeps nobody waiting."""

import contextlib
import queue
import threading
import time
from collections.abc import Callable
from typing import Protocol

MOST_WAITING = 5000
"""Lines. What comes while so many wait is lost, and counted."""
BATCH = 200
RETRY_S = 30.0
END_S = 2.0


class Sink(Protocol):
    """Takes bytes. Both raise OSError."""

    def write(self, data: bytes) -> None: ...
    def close(self) -> None: ...


class LogWriter:
    """`put` may be called from any thread, also by a signal or while another `put` is going on, and never waits.

    `open_sink` is called on the writer's thread, again some time after it failed. `told` gives lines that are due by
    themselves, `wait_s` says when. `on_trouble` hears the first failure, on the writer's thread.
    """

    def __init__(
        self,
        open_sink: Callable[[], Sink],
        wait_s: Callable[[], float | None] = lambda: None,
        told: Callable[[bool], list[str]] = lambda _: [],
        on_trouble: Callable[[OSError], None] = lambda _: None,
    ) -> None:
        self._open_sink = open_sink
        self._wait_s = wait_s
        self._told = told
        self._on_trouble = on_trouble
        self._queue: queue.SimpleQueue[str | threading.Event | None] = queue.SimpleQueue()
        self._sink: Sink | None = None
        self._lost = 0
        self._retry_at_s = 0.0
        self._has_complained = False
        self._is_over = False
        self._thread = threading.Thread(target=self._run, name="callboard-log", daemon=True)
        self._thread.start()

    def put(self, line: str) -> None:
        """Have `line` written soon."""
        if self._queue.qsize() >= MOST_WAITING:
            self._lost += 1
        else:
            self._queue.put(line)

    def look(self) -> None:
        """Something new is due by itself."""
        self._queue.put("")

    def flush(self, deadline_s: float = END_S) -> bool:
        """Wait until what was put so far is written. Returns whether it was in time."""
        done = threading.Event()
        self._queue.put(done)
        return done.wait(deadline_s)

    def close(self, deadline_s: float = END_S) -> bool:
        """Write the rest and end. Returns whether it was in time; a thread that hangs in the disk is left behind."""
        if not self._is_over:
            self._is_over = True
            self._queue.put(None)
        self._thread.join(deadline_s)
        return not self._thread.is_alive()

    def _run(self) -> None:
        is_over = False
        while not is_over:
            lines, flushed, is_over = self._next()
            lines += self._told(is_over)
            if lines:
                self._write(lines)
            for done in flushed:
                done.set()
        if self._sink is not None:
            with contextlib.suppress(OSError):
                self._sink.close()

    def _next(self) -> tuple[list[str], list[threading.Event], bool]:
        lines, flushed = list[str](), list[threading.Event]()
        with contextlib.suppress(queue.Empty):
            item = self._queue.get(timeout=self._wait_s())
            while True:
                if item is None:
                    return lines, flushed, True
                if isinstance(item, threading.Event):
                    flushed.append(item)
                elif item:
                    lines.append(item)
                if len(lines) == BATCH:
                    break
                item = self._queue.get_nowait()
        return lines, flushed, False

    def _write(self, lines: list[str]) -> None:
        if self._has_complained and time.monotonic() < self._retry_at_s:
            self._lost += len(lines)
            return
        lost = self._lost
        if lost:
            lines = [f"… {lost:,} lines before this one could not be written", *lines]
        try:
            if self._sink is None:
                self._sink = self._open_sink()
            self._sink.write("".join(f"{line}\n" for line in lines).encode("utf-8", "backslashreplace"))
        except OSError as error:
            self._lost += len(lines) - bool(lost)
            self._give_up(error)
        else:
            self._lost -= lost

    def _give_up(self, error: OSError) -> None:
        sink, self._sink = self._sink, None
        if sink is not None:
            with contextlib.suppress(OSError):
                sink.close()
        self._retry_at_s = time.monotonic() + RETRY_S
        if not self._has_complained:
            self._has_complained = True
            self._on_trouble(error)
