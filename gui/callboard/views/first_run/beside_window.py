"""What waits for a disk or another computer is done beside the window; only the newest answer is told."""

import logging
import threading
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Qt, Signal

from callboard.domain.problems import Problem, ProblemCode, SessionFailed, problem

log = logging.getLogger(__name__)


class BesideWindow(QObject):
    """`done` brings what the newest work gave, `failed` why it gave nothing; both on the thread of the window."""

    done = Signal(object)
    failed = Signal(object)  # Problem
    _came = Signal(int, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._number = 0
        self._is_busy = False
        self._came.connect(self._on_came, Qt.ConnectionType.QueuedConnection)

    @property
    def is_busy(self) -> bool:
        """Whether an answer is still to come."""
        return self._is_busy

    def begin(self, work: Callable[[], object]) -> None:
        """Do `work`. What was under way before is not told any more."""
        self._number += 1
        self._is_busy = True
        run = partial(self._run, self._number, work)
        threading.Thread(target=run, name="callboard-set-up", daemon=True).start()

    def forget(self) -> None:
        """Nobody wants to know the answer any more."""
        self._number += 1
        self._is_busy = False

    def _run(self, number: int, work: Callable[[], object]) -> None:
        outcome: object
        try:
            outcome = work()
        except SessionFailed as failure:
            outcome = failure.problem
        except Exception as error:  # it must not end the thread unheard
            log.exception("not expected while setting up")
            outcome = problem(ProblemCode.VENDOR_ERROR, type=type(error).__name__, said="")
        try:
            self._came.emit(number, outcome)
        except RuntimeError:
            log.debug("the window has gone before the answer came")

    def _on_came(self, number: int, outcome: object) -> None:
        if number != self._number:
            return
        self._is_busy = False
        if isinstance(outcome, Problem):
            self.failed.emit(outcome)
        else:
            self.done.emit(outcome)
