"""The computer slept, or its network is back."""

import pytest
from PySide6.QtTest import QSignalSpy

from callboard.app.computer.wake_watch import WakeWatch


class Clocks:
    """The calendar and the clock that never goes back."""

    wall_s = 1_700_000_000.0
    clock_s = 900.0

    def pass_on(self, wall_s: float, clock_s: float) -> None:
        self.wall_s += wall_s
        self.clock_s += clock_s


@pytest.fixture
def clocks() -> Clocks:
    return Clocks()


@pytest.fixture
def watch(clocks: Clocks, qapp: object) -> WakeWatch:
    return WakeWatch(wall_s=lambda: clocks.wall_s, clock_s=lambda: clocks.clock_s)


@pytest.mark.parametrize(
    ("wall_s", "clock_s", "woke"),
    [
        (2.0, 2.0, 0),
        (9.0, 9.0, 0),  # a busy moment
        (3600.0, 2.0, 1),  # slept where one clock stops
        (3600.0, 3600.0, 1),  # slept where none does
        (2.0, 40.0, 1),  # slept, and the calendar was put back
        (-3600.0, 2.0, 0),  # somebody put the clock back
    ],
)
def test_sleep_is_noticed_by_either_clock(
    watch: WakeWatch, clocks: Clocks, wall_s: float, clock_s: float, woke: int
) -> None:
    heard = QSignalSpy(watch.woke)
    for _ in range(3):
        clocks.pass_on(2.0, 2.0)
        watch.look()
    clocks.pass_on(wall_s, clock_s)
    watch.look()
    clocks.pass_on(2.0, 2.0)
    watch.look()
    assert heard.count() == woke


def test_a_network_that_comes_back_wakes_and_one_that_is_there_does_not(watch: WakeWatch) -> None:
    heard = QSignalSpy(watch.woke)
    for is_online in (True, True, False, False):
        watch.see_network(is_online)
    assert heard.count() == 0
    watch.see_network(True)
    assert heard.count() == 1


def test_without_anybody_who_knows_the_network_nothing_happens(watch: WakeWatch) -> None:
    assert watch.watch_network() in (True, False)
