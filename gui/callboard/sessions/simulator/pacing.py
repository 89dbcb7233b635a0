"""How does the engine live by the wall clock?

One thread owns the engine; everybody else posts what is to be done there and gets a future.
"""

from __future__ import annotations

import logging
import math
import threading
import time
from collections import deque
from collections.abc import Callable
from concurrent.futures import Future
from typing import Any, TypeVar

from callboard.sessions.simulator.engine import PhoneEngine

Result = TypeVar("Result")
LONGEST_SLICE_S = 0.05
LONGEST_WAIT_S = 60.0

log = logging.getLogger(__name__)


class EngineStopped(RuntimeError):
    """The engine's thread has ended; nothing can be asked any more."""


class PacedEngine:
    """Runs an engine `speed` times as fast as the wall clock.

    Subscribers and fault listeners of the engine are called on its thread and must not block. An exception of
    theirs is logged, kept in `failures`, and does not stop the phone system.
    """

    def __init__(
        self,
        engine: PhoneEngine,
        speed: float = 1.0,
        wall_clock: Callable[[], float] = time.monotonic,
    ) -> None:
        if speed <= 0:
            raise ValueError("speed has to be above zero")
        self._engine = engine
        self._speed = speed
        self._wall_clock = wall_clock
        self._posted: deque[tuple[Callable[[], Any], Future[Any] | None]] = deque()
        self._woken = threading.Condition()
        self._is_stopping = False
        # The following belong to the engine's thread.
        self._is_held = False
        self._began_wall_s = self._began_engine_s = 0.0
        self._thread = threading.Thread(target=self._run, name="phone-engine", daemon=True)
        self.failures: list[BaseException] = []

    @property
    def engine(self) -> PhoneEngine:
        """The engine; touch it only from what you post with `call`."""
        return self._engine

    def start(self) -> None:
        self._thread.start()

    def call(self, action: Callable[[], Result]) -> Future[Result]:
        """Run `action` on the engine's thread, in the order of posting; its result or exception is in the future."""
        future: Future[Result] = Future()
        self._put(action, future)
        return future

    def post(self, action: Callable[[], object]) -> None:
        """As `call` for those who do not wait: an exception is logged and kept in `failures`."""
        self._put(action, None)

    def _put(self, action: Callable[[], object], future: Future[Any] | None) -> None:
        with self._woken:
            if self._is_stopping:
                raise EngineStopped("the phone system has been stopped")
            self._posted.append((action, future))
            self._woken.notify()

    def stop(self, timeout_s: float = 2.0) -> bool:
        """End the thread; calls still waiting are cancelled. False when it did not end in time."""
        with self._woken:
            self._is_stopping = True
            self._woken.notify()
        if self._thread.is_alive() and threading.current_thread() is not self._thread:
            self._thread.join(timeout_s)
        if self._thread.is_alive():
            return False
        self._cancel_waiting()
        return True

    # On the engine's thread: to be posted

    def hold(self) -> None:
        """Its time stands still from now on; what is asked of it is still done."""
        self._is_held = True

    def go_on(self) -> None:
        """Its time runs again, from where it stood still."""
        self._is_held = False
        self._begin_time()

    def step(self, within_s: float = math.inf) -> bool:
        """Go on to the next moment at which something is due. False when nothing is due within so many seconds."""
        due_s = self._engine.next_due_s()
        if due_s is None or due_s > self._engine.now_s + within_s:
            return False
        self._engine.advance_to(max(due_s, self._engine.now_s))
        self._begin_time()
        return True

    def _begin_time(self) -> None:
        self._began_wall_s, self._began_engine_s = self._wall_clock(), self._engine.now_s

    def _target_s(self) -> float:
        if self._is_held:
            return self._engine.now_s
        return self._began_engine_s + (self._wall_clock() - self._began_wall_s) * self._speed

    def _cancel_waiting(self) -> None:
        for _action, future in tuple(self._posted):
            if future is not None:
                future.cancel()

    def _run(self) -> None:
        self._begin_time()
        while True:
            target_s = self._target_s()
            self._advance(target_s)
            self._do_posted()
            with self._woken:
                if self._is_stopping:
                    break
                if not self._posted:
                    self._woken.wait(self._wait_s(target_s))
        self._cancel_waiting()

    def _advance(self, target_s: float) -> None:
        """Catch up with the wall clock, looking after posted work in between when there is a lot to do."""
        while self._engine.now_s < target_s and not self._is_stopping:
            due_s = self._engine.next_due_s()
            end_s = target_s if due_s is None else min(target_s, max(due_s, self._engine.now_s) + LONGEST_SLICE_S)
            self._contain(lambda end_s=end_s: self._engine.advance_to(end_s))
            if self._posted:
                self._do_posted()

    def _do_posted(self) -> None:
        while self._posted and not self._is_stopping:
            action, future = self._posted.popleft()
            if future is None:
                self._contain(action)
            elif future.set_running_or_notify_cancel():
                try:
                    future.set_result(action())
                except BaseException as error:  # noqa: BLE001 - it belongs to whoever waits for the future
                    future.set_exception(error)
            self._contain(self._engine.store.flush)

    def _contain(self, action: Callable[[], object]) -> None:
        try:
            action()
        except Exception as error:  # one mistake must not end the phone system
            self.failures.append(error)
            log.exception("the simulated phone system stumbled")

    def _wait_s(self, now_s: float) -> float:
        """How long the wall clock has to go on until something is due."""
        due_s = self._engine.next_due_s()
        if due_s is None or self._is_held:
            return LONGEST_WAIT_S
        return min(LONGEST_WAIT_S, max(0.0, (due_s - now_s) / self._speed))
