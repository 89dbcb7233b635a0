"""Tests for controller.schedule_watch, by a clock that only moves when it is told to."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from callboard.controller.conferences.schedule_watch import EARLY_S, LONGEST_WAIT_S, LOOK_EVERY_S, ScheduleWatch
from callboard.controller.live_picture import LivePicture
from callboard.domain.calls.call import Leg, LegState
from callboard.domain.capability import Capabilities
from callboard.domain.changes import (
    BoardReplaced,
    ConnectionChanged,
    LegChanged,
    PbxNews,
    ScheduleProgressed,
    SchedulesRead,
)
from callboard.domain.conferences.conference import ConferenceSlot, SlotKind
from callboard.domain.conferences.scheduled_conference import START_WITHIN_S, ScheduledConference, ScheduleFate
from callboard.domain.connection import Connection, LineState, PbxIdentity

WAITING, DUE, STARTED, NOTHING, NOT_SEEN = ScheduleFate
AT_S = 1_000_000
MEETING = ScheduledConference("a", "Board", AT_S, "4711", ("101", "102"))
BOARD = BoardReplaced(PbxIdentity("v12"), Capabilities(), (), (ConferenceSlot("700**101", SlotKind.PERSONAL, "101"),))
LIVE, LOST = Connection(LineState.LIVE), Connection(LineState.LOST)


class Desk:
    """A watch with its picture, as the news desk has them."""

    def __init__(self, now_s: float = AT_S - 3600, ours: tuple[int, ...] = ()) -> None:
        self.now_s = now_s
        self.told: list[ScheduleFate] = []
        self.picture = LivePicture()
        self.watch = ScheduleWatch(self.picture, self.publish, ours.__contains__, wall_clock=lambda: self.now_s)
        self.see(ConnectionChanged(LIVE))
        self.see(BOARD)

    def publish(self, progress: ScheduleProgressed) -> None:
        self.told.append(progress.outcome.fate)

    def see(self, news: PbxNews) -> None:
        self.picture.take_in(news)
        self.watch.see(news)

    def live_until(self, moment_s: float) -> None:
        """Look whenever the watch wants to be asked."""
        while True:
            wait_s = self.watch.look()
            if wait_s is None or self.now_s + wait_s > moment_s:
                self.now_s = moment_s
                return
            assert wait_s > 0
            self.now_s += wait_s

    def call(self, call_id: int, number: str, place: str = "700**101") -> None:
        self.see(LegChanged(Leg(call_id, 1, place, LegState.DIALLING, number)))
        self.see(LegChanged(Leg(call_id, 2, number, LegState.RINGING, place)))


@pytest.fixture
def desk() -> Desk:
    made = Desk()
    made.see(SchedulesRead((MEETING,)))
    return made


def test_nothing_that_starts_is_told_when_the_time_is_over_and_not_before(desk: Desk) -> None:
    desk.live_until(AT_S - 1)
    assert desk.told == []
    desk.live_until(AT_S + START_WITHIN_S - 1)
    assert desk.told == [DUE]
    desk.live_until(AT_S + START_WITHIN_S + 1)
    assert desk.told == [DUE, NOTHING]
    assert desk.watch.is_idle


@pytest.mark.parametrize("after_s", [-EARLY_S + 1, 0, START_WITHIN_S - 1])
def test_one_of_the_called_in_a_room_is_a_start(desk: Desk, after_s: float) -> None:
    desk.live_until(AT_S + after_s)
    desk.watch.look()
    desk.call(1, "102")
    assert desk.told[-1] is STARTED
    # The clock of the phone system was ahead: its list still has it as one that is to come.
    desk.see(SchedulesRead((MEETING,)))
    desk.live_until(AT_S + 2 * START_WITHIN_S)
    assert desk.told[-1] is STARTED


@pytest.mark.parametrize("after_s", [-EARLY_S - 5, START_WITHIN_S + 5])
def test_at_another_time_it_is_none(desk: Desk, after_s: float) -> None:
    desk.live_until(AT_S + after_s)
    desk.call(1, "102")
    desk.live_until(AT_S + 2 * START_WITHIN_S)
    assert STARTED not in desk.told
    assert desk.told[-1] is NOTHING


@pytest.mark.parametrize(("number", "place"), [("103", "700**101"), ("102", "103")])
def test_other_people_and_ordinary_calls_are_none(desk: Desk, number: str, place: str) -> None:
    desk.live_until(AT_S + 1)
    desk.call(1, number, place)
    desk.live_until(AT_S + 2 * START_WITHIN_S)
    assert desk.told == [DUE, NOTHING]


def test_a_conference_that_was_running_before_is_none(desk: Desk) -> None:
    desk.live_until(AT_S - EARLY_S - 10)
    desk.call(1, "102")
    desk.live_until(AT_S + 5)
    desk.see(LegChanged(Leg(1, 2, "102", LegState.HELD, "700**101")))
    desk.live_until(AT_S + 2 * START_WITHIN_S)
    assert desk.told == [DUE, NOTHING]


def test_what_was_started_here_is_none() -> None:
    desk = Desk(ours=(7,))
    desk.see(SchedulesRead((MEETING,)))
    desk.live_until(AT_S + 5)
    desk.call(7, "102")
    desk.live_until(AT_S + 2 * START_WITHIN_S)
    assert desk.told == [DUE, NOTHING]


def test_nobody_claims_to_have_seen_what_happened_while_there_was_no_line(desk: Desk) -> None:
    desk.live_until(AT_S + 10)
    desk.see(ConnectionChanged(LOST))
    desk.live_until(AT_S + 30)
    desk.see(ConnectionChanged(LIVE))
    desk.see(BOARD)
    desk.live_until(AT_S + 2 * START_WITHIN_S)
    assert desk.told == [DUE, NOT_SEEN]


def test_after_a_lost_line_a_start_is_still_seen(desk: Desk) -> None:
    desk.live_until(AT_S + 10)
    desk.see(ConnectionChanged(LOST))
    desk.see(ConnectionChanged(LIVE))
    desk.see(BOARD)
    desk.call(3, "101")
    assert desk.told == [DUE, STARTED]


def test_a_computer_that_slept_has_not_watched(desk: Desk) -> None:
    desk.live_until(AT_S - 100)
    desk.now_s = AT_S + 3600
    assert desk.watch.look() is None
    assert desk.told == [NOT_SEEN]


def test_nor_has_one_that_fell_asleep_in_the_middle(desk: Desk) -> None:
    desk.live_until(AT_S + 10)
    desk.now_s = AT_S + START_WITHIN_S + LOOK_EVERY_S + 1
    desk.watch.look()
    assert desk.told == [DUE, NOT_SEEN]


def test_where_nobody_is_called_nothing_can_be_seen() -> None:
    desk = Desk()
    desk.see(SchedulesRead((replace(MEETING, called_at_start=()),)))
    desk.live_until(AT_S + 2 * START_WITHIN_S)
    assert desk.told == [DUE, NOT_SEEN]


def test_what_is_removed_before_its_time_is_not_watched(desk: Desk) -> None:
    desk.see(SchedulesRead(()))
    assert desk.watch.is_idle
    desk.live_until(AT_S + 2 * START_WITHIN_S)
    assert desk.told == []


def test_what_the_phone_system_removes_at_its_time_is_watched_on(desk: Desk) -> None:
    desk.live_until(AT_S + 1)
    desk.see(SchedulesRead(()))
    desk.live_until(AT_S + 2 * START_WITHIN_S)
    assert desk.told == [DUE, NOTHING]


def test_another_time_is_watched_anew(desk: Desk) -> None:
    desk.see(SchedulesRead((replace(MEETING, starts_at_s=AT_S + 1000),)))
    desk.live_until(AT_S + 500)
    assert desk.told == []
    desk.live_until(AT_S + 1500)
    assert desk.told == [DUE, NOTHING]


def test_what_was_over_before_anybody_looked_is_not_judged() -> None:
    desk = Desk(now_s=AT_S + 10)
    desk.see(SchedulesRead((MEETING,)))
    desk.live_until(AT_S + 2 * START_WITHIN_S)
    assert desk.told == []


def test_it_looks_seldom_while_there_is_time_and_never_without_a_reason(desk: Desk) -> None:
    desk.now_s = AT_S - 100_000
    wait_s = desk.watch.look()
    assert wait_s is not None
    assert LOOK_EVERY_S < wait_s <= LONGEST_WAIT_S
    assert Desk().watch.look() is None


HAPPENS = st.one_of(
    st.tuples(st.just("wait"), st.floats(0, 200)),
    st.tuples(st.just("sleep"), st.floats(0, 400)),
    st.tuples(st.just("lost"), st.just(0.0)),
    st.tuples(st.just("back"), st.just(0.0)),
    st.tuples(st.just("call"), st.just(0.0)),
    st.tuples(st.just("ordinary"), st.just(0.0)),
    st.tuples(st.just("read"), st.just(0.0)),
)


def let_happen(desk: Desk, what: str, seconds: float, call_id: int) -> None:
    is_live = desk.picture.connection.is_live
    if what == "wait":
        desk.live_until(desk.now_s + seconds)
    elif what == "sleep":
        desk.now_s += seconds
    elif what == "lost":
        desk.see(ConnectionChanged(LOST))
    elif what == "back" and not is_live:
        desk.see(ConnectionChanged(LIVE))
        desk.see(BOARD)
    elif what in ("call", "ordinary") and is_live:
        desk.call(call_id, "102", "700**101" if what == "call" else "103")
    elif what == "read":
        desk.see(SchedulesRead((MEETING,)))


@given(st.lists(HAPPENS, max_size=30))
def test_whatever_happens_it_is_judged_once_and_nothing_is_claimed_that_was_not_watched(
    story: list[tuple[str, float]],
) -> None:
    desk = Desk(now_s=AT_S - 300)
    desk.see(SchedulesRead((MEETING,)))
    was_called_in_time = was_blind = False
    for call_id, (what, seconds) in enumerate(story):
        since_s = desk.now_s - AT_S
        was_called_in_time |= what == "call" and -EARLY_S <= since_s < START_WITHIN_S
        let_happen(desk, what, seconds, call_id)
        was_blind |= not desk.picture.connection.is_live and 0 <= desk.now_s - AT_S < START_WITHIN_S
    desk.live_until(max(desk.now_s, AT_S) + 2 * START_WITHIN_S)
    *before, last = desk.told
    assert before in ([], [DUE])
    assert last in (STARTED, NOTHING, NOT_SEEN)
    if last is STARTED:
        assert was_called_in_time
    if was_blind:
        assert last is not NOTHING
