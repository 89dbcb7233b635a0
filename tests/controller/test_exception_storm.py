"""The library throws again and again: nothing stands still, and nothing is read over and over."""

import threading
import time
from typing import Self

from callboard.domain.commands import Command, PlaceCall
from tests.doubles.fake_session import DEADLINE_S, FakeSession
from tests.doubles.listening import connected

CALL = PlaceCall("100", "101")
MANY = 3000
STORM_S = 1.5
SLOWEST_S = 0.1


def throw(command: Command) -> None:
    raise RuntimeError("the library is broken")


class Ticks:
    """Another thread, as the window's is: the longest time it was kept from running."""

    def __init__(self) -> None:
        self.longest_s = 0.0
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._run)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *failed: object) -> None:
        self._over.set()
        self._thread.join(DEADLINE_S)

    def _run(self) -> None:
        last_s = time.perf_counter()
        while not self._over.wait(0.005):
            now_s = time.perf_counter()
            self.longest_s = max(self.longest_s, now_s - last_s - 0.005)
            last_s = now_s


def test_requests_that_all_throw_keep_nobody_waiting() -> None:
    session = FakeSession()
    session.on_execute = throw
    told = connected(session)
    with Ticks() as ticks:
        futures = [told.switchboard.submit(CALL).accepted for _ in range(MANY)]
        assert all(isinstance(future.exception(DEADLINE_S), RuntimeError) for future in futures)
    assert ticks.longest_s < 10 * SLOWEST_S, "far less than a window that stands still; these machines are shared"
    assert told.switchboard.stop()


def test_events_that_all_make_no_sense_are_not_answered_by_reading_all_the_time() -> None:
    session = FakeSession()
    told = connected(session)
    until_s = time.monotonic() + STORM_S
    storms = 0
    while time.monotonic() < until_s:
        session.need_attention()
        storms += 1
    assert storms > 100
    assert 1 <= session.attended <= 8, "once a second, and what was asked for while it went on"
    session.wait_until(lambda it: it.attended >= 2)
    assert told.switchboard.stop()
