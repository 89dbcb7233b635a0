"""Noticing silence."""

import threading
from collections.abc import Callable

from callboard.controller.deadline_watch import Deadline, DeadlineWatch
from callboard.controller.line.heartbeat import Heartbeat
from callboard.controller.patience import Patience
from tests.doubles.fake_session import DEADLINE_S

BOUND_S = 10.0
"""A line that is dead at its other end is shown so after that at the latest."""


class ByHand(DeadlineWatch):
    """Runs no thread: time passes when the test says so."""

    def __init__(self) -> None:
        super().__init__()
        self.now_s = 100.0
        self.waits: list[float] = []

    def after(self, delay_s: float, due: Callable[[], None]) -> Deadline:
        self.waits.append(delay_s)
        self.due = due
        return super().after(delay_s, due)

    def pass_on(self) -> None:
        """Sleep until what was asked for last."""
        self.now_s += self.waits[-1]
        self.due()


def test_who_talks_is_not_asked() -> None:
    watch, silences = ByHand(), []
    heartbeat = Heartbeat(watch, 4.0, lambda: silences.append(watch.now_s), lambda: watch.now_s)
    heartbeat.begin()
    for _ in range(10):
        watch.now_s += 1.0
        heartbeat.hear()
        watch.now_s += 2.0
        watch.due()
    assert silences == []
    assert set(watch.waits) == {4.0, 2.0}


def test_silence_is_noticed_and_noticed_again_while_it_lasts() -> None:
    watch, silences = ByHand(), []
    heartbeat = Heartbeat(watch, 4.0, lambda: silences.append(watch.now_s), lambda: watch.now_s)
    heartbeat.begin()
    watch.now_s = 101.5
    heartbeat.hear()
    watch.now_s = 104.0
    watch.due()
    assert not heartbeat.is_silent
    watch.pass_on()
    assert (silences, heartbeat.silent_for_s) == ([105.5], 4.0)
    watch.pass_on()
    watch.pass_on()
    assert silences == [105.5, 109.5, 113.5]
    heartbeat.hear()
    assert heartbeat.silent_for_s == 0.0
    watch.pass_on()
    assert silences[3:] == [117.5]


def test_a_clock_that_goes_back_is_no_age() -> None:
    watch = ByHand()
    heartbeat = Heartbeat(watch, 4.0, lambda: None, lambda: watch.now_s)
    watch.now_s = 50.0
    assert heartbeat.silent_for_s == 0.0


def test_the_rhythm_keeps_its_promise() -> None:
    patience = Patience()
    assert patience.quiet_s + patience.alive_s < BOUND_S


def test_it_ends_with_its_watch() -> None:
    watch, heard = DeadlineWatch(), threading.Event()
    Heartbeat(watch, 0.01, heard.set).begin()
    watch.start()
    assert heard.wait(DEADLINE_S)
    watch.stop()
    assert watch.join(DEADLINE_S)
