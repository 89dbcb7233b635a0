"""Which news about legs is new?"""

from dataclasses import replace

from callboard.domain.calls.call import Leg, LegKey, LegState
from callboard.sessions.news_order import (
    ENDED_REMEMBERED,
    LONGEST_DISORDER_S,
    TICKS_PER_S,
    LegOrder,
    LegSighting,
)

START = 635_034_204_000_000_000


def leg(state: LegState = LegState.RINGING, *, call_id: int = 1, leg_id: int = 1, since: float | None = None) -> Leg:
    return Leg(call_id, leg_id, "100", state, since=since)


def seen_at(seconds: float, state: LegState = LegState.RINGING, *, since: float | None = None) -> LegSighting:
    return LegSighting(7, leg(state, since=since), START + int(seconds * TICKS_PER_S))


def test_a_new_leg_is_news() -> None:
    assert LegOrder().seen(seen_at(0)) == leg()


def test_the_same_twice_is_news_once() -> None:
    order = LegOrder()
    order.seen(seen_at(0))
    assert order.seen(seen_at(0)) is None


def test_a_late_state_is_dropped() -> None:
    order = LegOrder()
    order.seen(seen_at(5, LegState.CONNECTED))
    assert order.seen(seen_at(2, LegState.RINGING)) is None
    assert order.seen(seen_at(6, LegState.HOLDING)) == leg(LegState.HOLDING)


def test_a_beginning_that_comes_late_is_dropped_even_at_the_same_moment() -> None:
    order = LegOrder()
    order.seen(seen_at(0, LegState.CONNECTED))
    assert order.seen(seen_at(0, LegState.RINGING), is_first_news=True) is None


def test_two_states_of_one_moment_count_as_they_come() -> None:
    """The PBX's clock may be coarse: hold and back within its second are two changes."""
    order = LegOrder()
    order.seen(seen_at(0, LegState.HOLDING))
    assert order.seen(seen_at(0, LegState.CONNECTED)) == leg(LegState.CONNECTED)


def test_a_clock_that_was_set_back_stops_no_news() -> None:
    order = LegOrder()
    order.seen(seen_at(0, LegState.CONNECTED))
    assert order.seen(seen_at(-LONGEST_DISORDER_S - 1, LegState.HOLDING)) == leg(LegState.HOLDING)


def test_without_moments_everything_different_is_news() -> None:
    order = LegOrder()
    order.seen(LegSighting(7, leg(LegState.CONNECTED), None))
    assert order.seen(LegSighting(7, leg(LegState.RINGING), None)) == leg(LegState.RINGING)


def test_nobody_rises_from_the_dead() -> None:
    order = LegOrder()
    order.seen(seen_at(0))
    assert order.ended(7) == LegKey(1, 1)
    assert order.seen(seen_at(1, LegState.CONNECTED)) is None
    assert order.ended(7) is None


def test_an_end_before_the_beginning_counts() -> None:
    order = LegOrder()
    assert order.ended(7) is None
    assert order.seen(seen_at(0)) is None


def test_a_record_id_may_serve_another_leg_later() -> None:
    order = LegOrder()
    order.seen(seen_at(0))
    order.ended(7)
    other = leg(call_id=2)
    assert order.seen(LegSighting(7, other, START)) == other


def test_since_stays_while_the_state_does() -> None:
    order = LegOrder()
    order.seen(seen_at(0, since=10.0))
    again = replace(leg(since=11.0), other_party="101")
    assert order.seen(LegSighting(7, again, START)) == replace(again, since=10.0)
    assert order.seen(seen_at(3, LegState.CONNECTED, since=12.0)) == leg(LegState.CONNECTED, since=12.0)


def test_a_picture_keeps_since_and_the_newer_state() -> None:
    order = LegOrder()
    order.seen(seen_at(5, LegState.CONNECTED, since=10.0))
    assert order.restart([seen_at(2, LegState.RINGING)], forget=False) == (leg(LegState.CONNECTED, since=10.0),)
    assert order.restart([seen_at(5, LegState.CONNECTED)], forget=False) == (leg(LegState.CONNECTED, since=10.0),)


def test_a_picture_without_a_leg_ends_it() -> None:
    order = LegOrder()
    order.seen(seen_at(0))
    assert order.restart([], forget=False) == ()
    assert order.find(1, "100") is None


def test_a_leg_that_has_ended_is_not_in_a_picture_that_still_shows_it() -> None:
    order = LegOrder()
    order.seen(seen_at(0))
    order.ended(7)
    assert order.restart([seen_at(0)], forget=False) == ()


def test_after_a_lost_connection_nothing_known_counts() -> None:
    order = LegOrder()
    order.seen(seen_at(5, LegState.CONNECTED, since=10.0))
    order.ended(8)
    newcomer = LegSighting(8, leg(leg_id=2), START)
    restarted = order.restart([seen_at(0), newcomer], forget=True)
    assert restarted == (leg(), leg(leg_id=2))


def test_ends_are_not_remembered_for_ever() -> None:
    order = LegOrder()
    for record_id in range(ENDED_REMEMBERED + 1):
        order.ended(record_id)
    assert order.seen(LegSighting(0, leg(), START)) == leg()
    assert order.seen(LegSighting(ENDED_REMEMBERED, leg(leg_id=2), START)) is None


def test_what_is_known_of_a_record_is_its_newest_live_leg() -> None:
    order = LegOrder()
    assert order.known(seen_at(0).record_id) is None
    order.seen(seen_at(0))
    assert order.known(seen_at(0).record_id) == leg()
    order.ended(seen_at(0).record_id)
    assert order.known(seen_at(0).record_id) is None


def test_a_leg_is_found_by_its_call_and_party() -> None:
    order = LegOrder()
    order.seen(seen_at(0))
    assert order.find(1, "100") == leg()
    assert order.find(1, "101") is None
    assert order.find(2, "100") is None


def test_what_a_leg_came_through_stays_when_its_state_is_told_again() -> None:
    order = LegOrder()
    order.seen(LegSighting(7, replace(leg(since=1.0), via="800"), START))
    again = replace(leg(since=2.0), via="800", other_party="101")
    assert order.seen(LegSighting(7, again, START)) == replace(again, since=1.0)
