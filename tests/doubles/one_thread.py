"""One thread that does what it is given, in order. A vendor call that never returns on it keeps no program alive."""

import queue
import threading
from collections.abc import Callable
from concurrent.futures import Future
from typing import Any, TypeVar

Result = TypeVar("Result")


class OneThread:
    """Runs from the first to the last `submit`, until `end`."""

    def __init__(self, name: str) -> None:
        self._jobs: queue.Queue[tuple[Callable[[], Any], Future[Any]] | None] = queue.Queue()
        self._thread = threading.Thread(target=self._run, name=name, daemon=True)
        self._thread.start()

    def submit(self, do: Callable[[], Result]) -> Future[Result]:
        future: Future[Result] = Future()
        self._jobs.put((do, future))
        return future

    def end(self, timeout_s: float) -> None:
        self._jobs.put(None)
        self._thread.join(timeout_s)
        assert not self._thread.is_alive()

    def _run(self) -> None:
        while (job := self._jobs.get()) is not None:
            do, future = job
            try:
                future.set_result(do())
            except BaseException as error:  # noqa: BLE001 - raised where the result is waited for
                future.set_exception(error)
