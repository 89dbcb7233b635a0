"""SIGINT, SIGTERM and SIGHUP end the program in order, whatever else in the process would like to do about them."""

import contextlib
import signal
import threading
from collections.abc import Callable

SIGNALS = (signal.SIGINT, signal.SIGTERM)
HANG_UP = getattr(signal, "SIGHUP", None)
"""The terminal that it was started from is gone. Whoever ignores that (nohup) wants the program to go on."""


class EndSignals:
    """Takes the signals from `take` to `let_go`. Make it before any other thread: threads inherit what is blocked.

    The .NET runtime puts a handler of its own in place while it starts, and a signal that it gets then ends nothing,
    or everything at once, or the process hangs. No handler ever sees a signal that every thread blocks: one thread of
    ours waits for it instead. Where there is no such thing (Windows) a handler has to do; .NET leaves that alone.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._end: Callable[[], object] | None = None
        self._is_told = False
        self._is_over = False
        self._before: set[int] | None = None
        self._signals = SIGNALS
        self._thread = threading.Thread(target=self._run, name="callboard-signals", daemon=True)

    def take(self) -> None:
        """Take the signals from now on. On the main thread."""
        if hasattr(signal, "pthread_sigmask"):
            if HANG_UP is not None and signal.getsignal(HANG_UP) is not signal.SIG_IGN:
                self._signals = (*SIGNALS, HANG_UP)
            self._before = signal.pthread_sigmask(signal.SIG_BLOCK, self._signals)
            self._thread.start()
            return
        for number in SIGNALS:
            signal.signal(number, lambda *_: self._on_told())

    def end_with(self, end: Callable[[], object]) -> None:
        """Call `end` when a signal comes, from any thread; at once when one has come already."""
        with self._lock:
            self._end = end
            is_told = self._is_told
        if is_told:
            end()

    def let_go(self) -> None:
        """Whatever comes from now on is not ours. On the main thread; what was asked to end is told nothing more."""
        with self._lock:
            self._is_over = True
        if self._before is not None:
            signal.pthread_kill(self._thread.ident or 0, SIGNALS[0])
            self._thread.join()
            signal.pthread_sigmask(signal.SIG_SETMASK, self._before)

    def _run(self) -> None:
        while not self._is_over:
            signal.sigwait(self._signals)
            self._on_told()

    def _on_told(self) -> None:
        with self._lock:
            if self._is_over:
                return
            self._is_told, end = True, self._end
        if end is not None:
            with contextlib.suppress(RuntimeError):  # the loop that was to end is over already
                end()
