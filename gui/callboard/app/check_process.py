"""Runs the connection check beside the window: in a process of its own, so that nothing it meets can hold the window
up or take it down, and stopping it leaves nothing behind."""

import logging
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt, Signal

from callboard.domain.problems import Problem, ProblemCode, SessionFailed, problem
from callboard.sessions.check_result import CheckResult, CheckState, fields_of, result_from
from callboard.sessions.child_probe import Answers, ChildProbe
from callboard.sessions.choices import SessionChoice
from callboard.sessions.connection_check import checks_of, run_checks
from callboard.sessions.credentials import Credentials

log = logging.getLogger(__name__)

LONGEST_CHECK_S = 200.0
"""More than the longest of them may take: they have time limits of their own."""
STOP_S = 5.0


@dataclass(frozen=True, slots=True)
class CheckOrder:
    """What is to be checked. `credentials` is asked beside the window, since a keyring may wait for a person."""

    choice: SessionChoice
    credentials: Callable[[], Credentials]
    my_extension: str = ""


class CheckProcess(QObject):
    """One check at a time; a new one takes the place of one that is running. `told` brings each result on the thread
    of the window, `ended` comes when all are told, not after `cancel`."""

    told = Signal(object)  # CheckResult
    ended = Signal()
    _result_came = Signal(int, object)
    _run_ended = Signal(int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._number = 0
        self._run: _Run | None = None
        self._result_came.connect(self._on_result, Qt.ConnectionType.QueuedConnection)
        self._run_ended.connect(self._on_ended, Qt.ConnectionType.QueuedConnection)

    @property
    def is_running(self) -> bool:
        """Whether results are still to come."""
        return self._run is not None

    def start(self, order: CheckOrder) -> None:
        """Check `order` from the beginning. Does not wait for anything."""
        self.cancel()
        self._number += 1
        self._run = _Run(self, self._number, order)
        self._run.start()

    def cancel(self) -> None:
        """Stop what is running; nothing more of it is told. Does not wait for its end."""
        run, self._run = self._run, None
        if run is not None:
            run.stop()

    def end(self) -> None:
        """Stop, and see to it that no process is left. Waits a moment for that."""
        run, self._run = self._run, None
        if run is not None:
            run.stop()
            run.join(STOP_S)

    def tell(self, number: int, result: CheckResult | None) -> None:
        """A result of the run `number`, None at its end. From its thread."""
        try:
            if result is not None:
                self._result_came.emit(number, result)
            else:
                self._run_ended.emit(number)
        except RuntimeError:
            log.debug("the window has gone before the check ended")

    def _on_result(self, number: int, result: CheckResult) -> None:
        if self._run is not None and number == self._number:
            self.told.emit(result)

    def _on_ended(self, number: int) -> None:
        if self._run is not None and number == self._number:
            self._run = None
            self.ended.emit()


class _Run:
    """Fetches the results of one child, on a thread of its own."""

    def __init__(self, teller: CheckProcess, number: int, order: CheckOrder) -> None:
        self._teller = teller
        self._number = number
        self._order = order
        self._lock = threading.Lock()
        self._probe: ChildProbe | None = None
        self._is_stopped = False
        self._now = checks_of(order.choice)[0]
        self._thread = threading.Thread(target=self._work, name="callboard-check", daemon=True)

    def start(self) -> None:
        self._thread.start()

    def stop(self) -> None:
        with self._lock:
            self._is_stopped = True
            if self._probe is not None:
                self._probe.kill()

    def join(self, timeout_s: float) -> None:
        self._thread.join(timeout_s)

    def _work(self) -> None:
        try:
            for result in self._results():
                self._tell(result)
        except SessionFailed as failure:
            self._tell(self._broken_off(failure.problem))
        except Exception as error:
            log.exception("the check broke")
            why = problem(ProblemCode.VENDOR_ERROR, type=type(error).__name__, said="")
            self._tell(self._broken_off(why))
        self._tell(None)

    def _results(self) -> Iterator[CheckResult]:
        order = self._order
        with ChildProbe(_answers, order.choice, order.credentials(), order.my_extension) as probe:
            with self._lock:
                if self._is_stopped:
                    return
                self._probe = probe
            try:
                while (fields := probe.ask("next", LONGEST_CHECK_S)) is not None:
                    result = result_from(fields)
                    self._now = result.check
                    yield result
            finally:
                with self._lock:
                    self._probe = None

    def _broken_off(self, why: Problem) -> CheckResult:
        return CheckResult(self._now, CheckState.FAILED, problem=why)

    def _tell(self, result: CheckResult | None) -> None:
        with self._lock:
            if self._is_stopped:
                return
        self._teller.tell(self._number, result)


def _answers(choice: SessionChoice, credentials: Credentials, my_extension: str) -> Answers:
    """In the child: one result for each question, None when there are no more."""
    results = run_checks(choice, credentials, my_extension)

    def answer(_question: object) -> object:
        result = next(results, None)
        return None if result is None else fields_of(result)

    return answer
