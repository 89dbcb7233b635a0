"""The database, for the window: answers come on its thread, and what the disk says is heard once."""

from __future__ import annotations

import logging
from collections.abc import Callable
from concurrent.futures import CancelledError, Future
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal

from callboard.domain.problems import Problem, ProblemCode, SessionFailed, problem
from callboard.records.database import Database
from callboard.sessions.error_text import place_of

T = TypeVar("T")
DAMAGED = "damaged"
log = logging.getLogger(__name__)


class Asked:
    """One question that is under way."""

    def __init__(self, future: Future[Any], told: Callable[[Any], None], failed: Callable[[Problem], None]) -> None:
        self._future = future
        self._told = told
        self._failed = failed
        self._is_dropped = False

    def drop(self) -> None:
        """Nobody wants to know the answer any more."""
        self._is_dropped = True
        self._future.cancel()

    def tell(self) -> None:
        """Hand the answer on, on the thread that this is called on."""
        if self._is_dropped:
            return
        try:
            answer = self._future.result()
        except CancelledError:
            return
        except SessionFailed as failure:
            self._failed(failure.problem)
            return
        except Exception as error:  # noqa: BLE001 - whatever it is, the asker hears of it
            # What SQLite and Python say of it may be what was asked for: somebody's name.
            log.error("a question to the database failed: %s", place_of(error))  # noqa: TRY400
            self._failed(problem(ProblemCode.VENDOR_ERROR, type=type(error).__name__, said=""))
            return
        self._told(answer)


class RecordsNow(QObject):
    """`troubled` says that the disk fails, once until it works again (`recovered`), and what was set aside;
    `is_failing` whether it does now. `key`: under which name that is kept which belongs to the phone system of the
    window."""

    troubled = Signal(object)  # Problem
    recovered = Signal()
    _answered = Signal(object)  # Asked
    _heard = Signal(object)  # Problem | None

    def __init__(self, database: Database | None = None, key: str = "", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.database = database or Database()
        self.key = key
        self.is_failing = False
        self._is_over = False
        self._answered.connect(self._on_answered, Qt.ConnectionType.QueuedConnection)
        self._heard.connect(self._on_heard, Qt.ConnectionType.QueuedConnection)
        self.database.hear(self._hear)

    def ask(
        self, future: Future[T], told: Callable[[T], None], failed: Callable[[Problem], None] | None = None
    ) -> Asked:
        """Let `told` hear the answer of `future`, `failed` why there is none, both on the window's thread."""
        asked = Asked(future, told, failed or _unheard)
        future.add_done_callback(lambda _: self._send(asked))
        return asked

    def end(self) -> None:
        """The window goes: nothing is told any more."""
        self._is_over = True

    def _send(self, asked: Asked) -> None:
        # On the thread of the database, or here where the answer was there already.
        if not self._is_over:
            try:
                self._answered.emit(asked)
            except RuntimeError:
                log.debug("the window has gone before the answer came")

    def _hear(self, what: Problem | None) -> None:
        if not self._is_over:
            try:
                self._heard.emit(what)
            except RuntimeError:
                log.debug("the window has gone before the disk was heard of")

    def _on_answered(self, asked: Asked) -> None:
        if not self._is_over:
            asked.tell()

    def _on_heard(self, what: Problem | None) -> None:
        if isinstance(what, Problem):
            # A damaged file that was set aside is news, and the new one works.
            self.is_failing = what.facts.get("case") != DAMAGED
            self.troubled.emit(what)
        else:
            self.is_failing = False
            self.recovered.emit()


def _unheard(what: Problem) -> None:
    log.warning("a question to the database was not answered: %s", what.code)
