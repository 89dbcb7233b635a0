"""The numbers of the line: counted per batch, told over whole seconds."""

import threading

from callboard.controller.line.line_figures import LineFigures
from callboard.domain.connection import LineState


class Clock:
    def __init__(self) -> None:
        self.now_s = 1000.0

    def __call__(self) -> float:
        return self.now_s


def test_nothing_has_happened() -> None:
    numbers = LineFigures(Clock()).now()
    assert (numbers.events, numbers.events_per_s, numbers.last_event_at_s) == (0, 0.0, None)
    assert (numbers.latencies_ms, numbers.connected_since_s, numbers.reconnects) == ((), None, 0)


def test_events_are_told_over_the_last_whole_seconds() -> None:
    clock = Clock()
    figures = LineFigures(clock)
    for _ in range(20):
        figures.took_in(30)
        figures.took_in(20)
        clock.now_s += 1
    numbers = figures.now(waiting=7)
    assert numbers.events == 1000
    assert numbers.events_per_s == 50.0
    assert numbers.most_per_s == 50
    assert numbers.last_event_at_s == 1019.0
    assert numbers.waiting == 7


def test_what_is_long_ago_does_not_count() -> None:
    clock = Clock()
    figures = LineFigures(clock)
    figures.took_in(500)
    clock.now_s += 60
    assert figures.now().events_per_s == 0.0
    assert figures.now().most_per_s == 500


def test_the_second_that_is_going_on_is_not_counted_as_a_whole_one() -> None:
    clock = Clock()
    figures = LineFigures(clock)
    figures.took_in(10)
    assert figures.now().events_per_s == 0.0
    clock.now_s += 1
    assert figures.now().events_per_s == 10.0


def test_no_events_are_no_news() -> None:
    figures = LineFigures(Clock())
    figures.took_in(0)
    assert figures.now().last_event_at_s is None


def test_the_newest_requests_stand_first_and_old_ones_go() -> None:
    figures = LineFigures(Clock())
    for latency_ms in range(8):
        figures.accepted(latency_ms)
    assert figures.now().latencies_ms == (7, 6, 5, 4, 3)


def test_a_line_that_comes_back_is_a_reconnect() -> None:
    clock = Clock()
    figures = LineFigures(clock)
    figures.line_is(LineState.CONNECTING)
    figures.line_is(LineState.LIVE)
    clock.now_s += 5
    figures.line_is(LineState.LIVE)
    assert (figures.now().connected_since_s, figures.now().reconnects) == (1000.0, 0)
    figures.line_is(LineState.LOST)
    assert figures.now().connected_since_s is None
    figures.line_is(LineState.LIVE)
    assert (figures.now().connected_since_s, figures.now().reconnects) == (1005.0, 1)


def test_batches_of_many_threads_are_all_counted() -> None:
    figures = LineFigures()
    threads = [threading.Thread(target=lambda: [figures.took_in(3) for _ in range(2000)]) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert figures.now().events == 4 * 2000 * 3
