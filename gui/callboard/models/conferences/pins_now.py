"""PINs of conferences for a window, which never waits for the keyring."""

import contextlib
import queue
import threading
from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from callboard.domain.problems import SessionFailed
from callboard.sessions.pin_store import PinStore

DEADLINE_S = 3.0
"""How long the end of the program waits for a keyring that does not answer."""
Step = Callable[[], object]


class PinsNow(QObject):
    """What is asked of `store` is done in its order on a thread of its own, which ends when nothing is left to do.
    `failed` says that the keyring did not answer; a PIN holds for this run all the same."""

    failed = Signal(object)  # Problem
    _answered = Signal(object)  # Step

    def __init__(self, store: PinStore | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store if store is not None else PinStore()
        self._steps: queue.SimpleQueue[Step] = queue.SimpleQueue()
        self._lock = threading.Lock()
        self._worker: threading.Thread | None = None
        self._is_working = False
        self._answered.connect(self._on_answered, Qt.ConnectionType.QueuedConnection)

    def keep(self, key: str, pin: str) -> None:
        """Keep it in the keyring; an empty one is forgotten."""
        if pin:
            self._store.hold(key, pin)  # whoever asks next knows it already
        self._begin(lambda: self._store.keep(key, pin))

    def hold(self, key: str, pin: str) -> None:
        """Know it for this run, without keeping it; an empty one is none."""
        self._store.hold(key, pin)

    def forget(self, key: str) -> None:
        """Know it no more."""
        self._begin(lambda: self._store.forget(key))

    def ask(self, key: str, told: Callable[[str], object]) -> None:
        """`told` hears the PIN on the window's thread, a moment later; "" when none is known."""
        if held := self._store.held().get(key):
            QTimer.singleShot(0, self, lambda: told(held))
            return

        def step() -> None:
            pin = ""
            try:
                pin = self._store.pin_of(key)
            finally:
                self._tell(lambda: told(pin))

        self._begin(step)

    def flush(self) -> bool:
        """Wait a few seconds at most for what is under way; returns whether all of it is done."""
        if self._worker is not None:
            self._worker.join(DEADLINE_S)
        return not self._is_working

    def _begin(self, step: Step) -> None:
        with self._lock:
            self._steps.put(step)
            if self._is_working:
                return
            self._is_working = True
        self._worker = threading.Thread(target=self._work, name="pins", daemon=True)
        self._worker.start()

    def _work(self) -> None:
        while True:
            with self._lock:
                if self._steps.empty():
                    self._is_working = False
                    return
                step = self._steps.get()
            try:
                step()
            except SessionFailed as failure:
                what = failure.problem
                self._tell(lambda what=what: self.failed.emit(what))

    def _tell(self, step: Step) -> None:
        with contextlib.suppress(RuntimeError):  # the window has gone
            self._answered.emit(step)

    def _on_answered(self, step: Step) -> None:
        step()
