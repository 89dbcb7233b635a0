"""Tests for controller.schedule_timer."""

import threading
from collections.abc import Callable

from callboard.controller.conferences.schedule_timer import ScheduleTimer
from callboard.controller.deadline_watch import Deadline, DeadlineWatch

SOON_S = 5.0


class RememberingWatch(DeadlineWatch):
    """Shows what it was asked for."""

    def __init__(self) -> None:
        super().__init__()
        self.made: list[Deadline] = []

    def after(self, delay_s: float, due: Callable[[], None]) -> Deadline:
        self.made.append(super().after(delay_s, due))
        return self.made[-1]


def test_it_looks_again_when_it_was_told_to_and_only_then() -> None:
    watch = DeadlineWatch()
    waits: list[float | None] = [0.01, 0.01, None]
    done = threading.Event()

    def look() -> float | None:
        wait_s = waits.pop(0)
        if wait_s is None:
            done.set()
        return wait_s

    watch.start()
    try:
        ScheduleTimer(look, watch).look()
        assert done.wait(SOON_S)
    finally:
        watch.stop()
        assert watch.join(SOON_S)
    assert waits == []


def test_a_look_in_between_takes_the_place_of_the_planned_one() -> None:
    watch = RememberingWatch()
    timer = ScheduleTimer(lambda: 60.0, watch)
    timer.look()
    timer.look()
    assert [deadline.is_off for deadline in watch.made] == [True, False]
