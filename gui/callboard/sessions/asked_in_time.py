"""A question that may wait for a person, asked so that nobody hangs on it.

A keyring that wants to be unlocked opens a window of its own and does not answer before somebody is there. It is asked
on a thread that waits as long as it takes; whoever wants to know waits for a while, is told that there is no answer
yet, and gets it when asking again later.
"""

import threading
from collections.abc import Callable
from concurrent.futures import Future
from concurrent.futures import TimeoutError as NotInTime
from typing import Generic, TypeVar

from callboard.domain.problems import ProblemCode, SessionFailed, problem

KEYRING_WITHIN_S = 10.0
Answer = TypeVar("Answer")


class AskedInTime(Generic[Answer]):
    """Call it from any thread. Raises SessionFailed: KEYRING_SILENT when `ask` takes longer than `within_s`, and
    whatever `ask` raises. There is never more than one question open."""

    def __init__(self, ask: Callable[[], Answer], within_s: float = KEYRING_WITHIN_S) -> None:
        self._ask = ask
        self._within_s = within_s
        self._lock = threading.Lock()
        self._open: Future[Answer] | None = None

    def __call__(self) -> Answer:
        with self._lock:
            asked = self._open
            if asked is None:
                asked = self._open = Future()
                # Not a pool: the interpreter waits for the threads of one at its end.
                threading.Thread(target=self._run, args=(asked,), name="callboard-keyring", daemon=True).start()
        try:
            answer = asked.result(self._within_s)
        except NotInTime:
            if asked.done():
                return self._taken(asked)
            raise SessionFailed(problem(ProblemCode.KEYRING_SILENT, seconds=f"{self._within_s:g}")) from None
        except BaseException:
            self._forget(asked)
            raise
        self._forget(asked)
        return answer

    def _taken(self, asked: "Future[Answer]") -> Answer:
        self._forget(asked)
        return asked.result()

    def _forget(self, asked: "Future[Answer]") -> None:
        with self._lock:
            if self._open is asked:
                self._open = None

    def _run(self, asked: "Future[Answer]") -> None:
        try:
            answer = self._ask()
        except BaseException as error:  # noqa: BLE001 - it is told to whoever asked
            asked.set_exception(error)
        else:
            asked.set_result(answer)
