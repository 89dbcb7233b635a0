"""The same is written so many times a minute; how often it came is told."""

import logging

import pytest

from callboard.app.reports.log_storms import FAULTS_PER_PERIOD, MOST_SITES, OTHERS_PER_PERIOD, PERIOD_S, StormGuard


class Clock:
    def __init__(self) -> None:
        self.now_s = 100.0

    def __call__(self) -> float:
        return self.now_s


def _record(
    line: int = 1, level: int = logging.WARNING, name: str = "callboard.x", said: str = "x"
) -> logging.LogRecord:
    return logging.LogRecord(name, level, "x.py", line, said, (), None)


@pytest.mark.parametrize(("level", "most"), [(logging.ERROR, FAULTS_PER_PERIOD), (logging.INFO, OTHERS_PER_PERIOD)])
def test_the_first_of_a_minute_are_written(level: int, most: int) -> None:
    clock = Clock()
    guard = StormGuard(clock)
    admitted = [guard.admits(_record(level=level)) for _ in range(most + 1240)]
    assert sum(admitted) == most
    assert guard.wait_s() == PERIOD_S
    assert guard.told() == []
    clock.now_s += PERIOD_S
    assert guard.told() == ["… and 1,240 more like it from callboard.x"]
    assert guard.wait_s() is None
    assert guard.admits(_record(level=level))


def test_whoever_waits_is_told_that_something_is_due() -> None:
    guard, woken = StormGuard(Clock()), list[int]()
    guard.on_kept_back = lambda: woken.append(1)
    for _ in range(FAULTS_PER_PERIOD + 10):
        guard.admits(_record())
    assert woken == [1]
    assert guard.told(is_end=True) == ["… and 10 more like it from callboard.x"]


def test_one_place_does_not_silence_another() -> None:
    guard = StormGuard(Clock())
    for _ in range(FAULTS_PER_PERIOD + 1):
        guard.admits(_record(1))
    assert not guard.admits(_record(1))
    assert guard.admits(_record(2))


def test_what_qt_says_is_told_apart_by_its_words() -> None:
    guard = StormGuard(Clock())
    for _ in range(FAULTS_PER_PERIOD + 1):
        guard.admits(_record(name="qt.default", said="again and again"))
    assert not guard.admits(_record(name="qt.default", said="again and again"))
    assert guard.admits(_record(name="qt.default", said="something else"))


def test_any_number_of_places_take_little_room() -> None:
    clock = Clock()
    guard = StormGuard(clock)
    admitted = sum(guard.admits(_record(line)) for line in range(MOST_SITES * 3))
    assert admitted == MOST_SITES + FAULTS_PER_PERIOD
    clock.now_s += PERIOD_S
    guard.told()
    assert guard.admits(_record(MOST_SITES * 4))
