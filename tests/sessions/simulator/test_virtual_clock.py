"""Time inside the phone system."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from callboard.sessions.simulator.virtual_clock import VirtualClock


def test_timers_fire_in_the_order_of_their_moment_and_then_of_their_setting():
    clock, fired = VirtualClock(), []
    clock.call_after(2, lambda: fired.append("late"))
    clock.call_after(1, lambda: fired.append("first of two"))
    clock.call_after(1, lambda: fired.append("second of two"))

    clock.advance_to(5)

    assert fired == ["first of two", "second of two", "late"]
    assert clock.now_s == 5


def test_an_action_sees_its_own_moment_and_may_set_timers_that_are_due_in_the_same_advance():
    clock, seen = VirtualClock(), []

    def first() -> None:
        seen.append(clock.now_s)
        clock.call_after(0.5, lambda: seen.append(clock.now_s))

    clock.call_after(1, first)
    clock.advance_to(2)

    assert seen == [1, 1.5]


def test_a_cancelled_timer_does_not_fire_and_is_not_waited_for():
    clock, fired = VirtualClock(), []
    timer = clock.call_after(1, lambda: fired.append(1))
    clock.call_after(3, lambda: fired.append(3))

    timer.cancel()

    assert clock.next_due_s() == 3
    clock.advance_to(4)
    assert fired == [3]
    assert clock.next_due_s() is None


def test_time_does_not_run_back():
    clock = VirtualClock()
    clock.advance_to(3)
    with pytest.raises(ValueError, match="forward only"):
        clock.advance_to(2)


@given(
    delays=st.lists(st.floats(0, 100), max_size=30),
    stops=st.lists(st.floats(0, 120), max_size=10),
)
def test_however_time_is_cut_into_pieces_the_same_things_happen_at_the_same_moments(delays, stops):
    def lived(pieces: list[float]) -> list[tuple[float, int]]:
        clock, fired = VirtualClock(), []
        for place, delay in enumerate(delays):
            clock.call_after(delay, lambda place=place: fired.append((clock.now_s, place)))
        for stop in sorted(pieces):
            clock.advance_to(stop)
        clock.advance_to(200)
        return fired

    assert lived(stops) == lived([])
