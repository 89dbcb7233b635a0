"""A planned conference is started once, at its time, or somebody is asked: whatever the clock and the line do."""

import math
from collections.abc import Callable
from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from callboard.controller.conferences.conference_planner import LONGEST_REST_S, ConferencePlanner
from callboard.domain.board import Board
from callboard.domain.calls.call import Leg, LegState
from callboard.domain.changes import ConnectionChanged
from callboard.domain.conferences.conference import ConferencePlan, SlotKind
from callboard.domain.conferences.conference_progress import ConferenceProgress, begin
from callboard.domain.conferences.conference_template import ConferenceTemplate, Invited
from callboard.domain.conferences.planned_conference import Planned, PlannedConference, PlannedState
from callboard.domain.connection import Connection, LineState
from callboard.domain.problems import Problem, ProblemCode, problem
from tests.doubles.fake_session import ALL_FEATURES, office

AT_S = 1_800_000_000.0
ROUND = ConferenceTemplate("Sales round", (Invited("101", "Person 101"), Invited("102")))
ONE = PlannedConference("one", AT_S, ROUND)


def live_board(*legs: Leg) -> Board:
    return Board().after([ConnectionChanged(Connection(LineState.LIVE)), office(legs)])


def cut(board: Board) -> Board:
    return board.after([ConnectionChanged(Connection(LineState.LOST))])


class Shelf:
    """What is planned, as the file of two windows holds it. With `keeps_waiting` nobody hears whether it was kept."""

    def __init__(self, *planned: PlannedConference) -> None:
        self.planned: Planned = planned
        self.refuses = False
        self.keeps_waiting = False
        self.not_told: list[Callable[[], object]] = []

    def change(self, change: Callable[[Planned], Planned]) -> None:
        self.planned = change(self.planned)

    def settle(self, change: Callable[[Planned], Planned], told: Callable[[bool], object]) -> None:
        if not self.refuses:
            self.planned = change(self.planned)
        is_kept = not self.refuses
        self.not_told.append(lambda: told(is_kept))
        if not self.keeps_waiting:
            self.tell()

    def tell(self) -> None:
        """Whoever waits hears it now."""
        waiting, self.not_told = self.not_told, []
        for each in waiting:
            each()

    @property
    def states(self) -> list[PlannedState]:
        return [each.state for each in self.planned]


class Window:
    """One Callboard over the shelf; `started` is what it asked of the phone system."""

    def __init__(self, shelf: Shelf, board: Board | None = None, pin: str | None = "") -> None:
        self.shelf = shelf
        self.now_s = AT_S - 600
        self.board = board or live_board()
        self.pin = pin
        self.set_up = ""
        self.started: list[ConferencePlan] = []
        self.planner = ConferencePlanner(
            shelf,
            lambda _, plan: self.started.append(plan),
            lambda _: self.pin,
            lambda: self.now_s,
            lambda: self.set_up,
        )

    def look_at(self, now_s: float, seen: Planned | None = None) -> float:
        self.now_s = now_s
        return self.planner.look(self.shelf.planned if seen is None else seen, self.board, "100")

    def begun(self) -> ConferenceProgress:
        """The first of them is being called."""
        return begin(1, self.started[-1], frozenset()).asked("101").accepted("101")


def opened(progress: ConferenceProgress, number: str = "101") -> ConferenceProgress:
    """`number` has picked up."""
    return progress.after(1, (Leg(1, 1, number, LegState.CONNECTED),))


def held_up(window: Window) -> Problem | None:
    return window.planner.held_up_by(window.shelf.planned[0], window.board, "100")


def test_it_starts_at_its_time_and_once() -> None:
    shelf = Shelf(ONE)
    window = Window(shelf)
    window.look_at(AT_S - 1)
    assert window.started == []
    for late_s in (0, 1, 5, 30):
        window.look_at(AT_S + late_s)
    assert window.started == [ConferencePlan("701", ("101", "102"))]
    assert shelf.states == [PlannedState.STARTING]


def test_of_two_windows_that_see_the_same_list_one_starts_it() -> None:
    shelf = Shelf(ONE)
    first, second = Window(shelf), Window(shelf)
    seen = shelf.planned  # what both saw before either of them acted
    first.look_at(AT_S, seen)
    second.look_at(AT_S, seen)
    assert len(first.started) + len(second.started) == 1


def test_what_was_changed_meanwhile_is_not_started_as_it_was() -> None:
    shelf = Shelf(ONE)
    window = Window(shelf)
    seen = shelf.planned
    shelf.planned = (replace(ONE, starts_at_s=AT_S + 3600),)
    window.look_at(AT_S, seen)
    shelf.planned = ()
    window.look_at(AT_S + 1, seen)
    assert window.started == []


def test_it_counts_as_started_when_its_room_is_open_and_not_before() -> None:
    shelf = Shelf(ONE)
    window = Window(shelf)
    window.look_at(AT_S)
    called = window.begun()
    ringing = called.after(1, (Leg(1, 1, "101", LegState.RINGING), Leg(2, 1, "701", LegState.DIALLING, "101")))
    for progress in (called, ringing):
        window.planner.follow(progress)
        assert shelf.states == [PlannedState.STARTING]
    window.planner.follow(opened(ringing))
    assert shelf.states == [PlannedState.STARTED]


def test_one_whose_first_person_does_not_answer_has_failed_and_says_why() -> None:
    shelf = Shelf(ONE)
    window = Window(shelf)
    window.look_at(AT_S)
    ringing = window.begun().after(1, (Leg(1, 1, "101", LegState.RINGING),))
    for progress in (ringing, ringing.after(1, ())):
        window.planner.follow(progress)
    assert (shelf.states, shelf.planned[0].reason) == ([PlannedState.FAILED], "not-answered")
    assert shelf.planned[0].needs_answer
    assert window.planner.room_of("one") == "701"


def test_one_that_is_started_with_the_next_person_instead_is_not_asked_about_any_more() -> None:
    shelf = Shelf(ONE)
    window = Window(shelf)
    window.look_at(AT_S)
    window.planner.follow(window.begun().member_failed("101", problem(ProblemCode.NOT_ANSWERED, who="101")))
    elsewhere = begin(2, ConferencePlan("702", ("102",)), frozenset()).asked("102").accepted("102")
    window.planner.follow(opened(elsewhere, "102"))
    assert shelf.states == [PlannedState.FAILED]
    instead = begin(3, ConferencePlan("701", ("102",)), frozenset()).asked("102").accepted("102")
    window.planner.follow(instead)
    assert shelf.states == [PlannedState.FAILED]
    window.planner.follow(opened(instead, "102"))
    assert shelf.states == [PlannedState.STARTED]


def test_a_first_phone_that_rings_for_minutes_keeps_it_starting_for_whoever_shares_the_list() -> None:
    shelf = Shelf(ONE)
    window, other = Window(shelf), Window(shelf)
    window.look_at(AT_S)
    ringing = window.begun().after(1, (Leg(1, 1, "101", LegState.RINGING),))
    window.planner.follow(ringing)
    for second in range(0, 180, 20):
        window.look_at(AT_S + second)
        other.look_at(AT_S + second + 1)
        assert shelf.states == [PlannedState.STARTING]
    window.planner.follow(opened(ringing))
    assert shelf.states == [PlannedState.STARTED]


def test_whoever_comes_after_its_time_starts_nothing_and_asks_soon() -> None:
    shelf = Shelf(ONE)
    window = Window(shelf)
    window.look_at(AT_S + 2)
    assert window.started == []
    assert window.planner.is_too_late_for(ONE)
    window.look_at(AT_S + 6)
    window.look_at(AT_S + 7)
    assert window.started == []
    assert (shelf.states, shelf.planned[0].reason) == ([PlannedState.MISSED], "")


def test_whoever_is_connected_only_after_its_time_starts_nothing_and_asks() -> None:
    shelf = Shelf(ONE)
    window = Window(shelf, cut(live_board()))
    window.look_at(AT_S - 10)
    window.look_at(AT_S + 1)
    window.board = live_board()
    for late_s in (2, 4, 6):
        window.look_at(AT_S + late_s)
    assert window.started == []
    assert (shelf.states, shelf.planned[0].reason) == ([PlannedState.MISSED], "not-connected")


def test_a_clock_that_was_wrong_when_the_line_came_makes_nobody_late() -> None:
    window = Window(Shelf(ONE))
    window.look_at(AT_S + 3600, ())
    window.look_at(AT_S - 60)
    window.look_at(AT_S)
    assert len(window.started) == 1


def test_the_room_that_somebody_sets_up_is_taken_only_when_no_other_is_free() -> None:
    window = Window(Shelf(ONE))
    window.set_up = "701"
    window.look_at(AT_S)
    assert [plan.slot for plan in window.started] == ["702"]
    numbers = [slot.number for slot in live_board().slots.values() if slot.kind is SlotKind.FIXED]
    others = [number for number in numbers if number != "701"]
    full = Window(Shelf(ONE), live_board(*(Leg(9, 1, number, LegState.CONNECTED) for number in others)))
    full.set_up = "701"
    full.look_at(AT_S)
    assert [plan.slot for plan in full.started] == ["701"], "a promise weighs more than a list"


def test_one_that_the_phone_system_refuses_has_failed_with_the_reason() -> None:
    shelf = Shelf(ONE)
    window = Window(shelf)
    window.look_at(AT_S)
    window.planner.follow(window.begun().member_failed("101", problem(ProblemCode.REFUSED)))
    assert (shelf.states, shelf.planned[0].reason) == ([PlannedState.FAILED], "refused")


def test_a_conference_of_the_same_people_that_somebody_starts_by_hand_is_another_one() -> None:
    shelf = Shelf(ONE)
    window = Window(shelf)
    window.planner.follow(opened(begin(1, ROUND.plan("701"), frozenset()).asked("101").accepted("101")))
    assert shelf.planned == (ONE,)


def test_nobody_was_there_at_its_time() -> None:
    shelf = Shelf(ONE)
    window = Window(shelf)
    window.look_at(AT_S + 60.5)
    assert window.started == []
    assert (shelf.states, shelf.planned[0].reason) == ([PlannedState.MISSED], "")


def test_without_a_line_it_is_missed_and_does_not_start_when_the_line_is_back() -> None:
    shelf = Shelf(ONE)
    window = Window(shelf)
    window.board = cut(window.board)
    window.look_at(AT_S)
    assert held_up(window) == problem(ProblemCode.NOT_CONNECTED)
    window.look_at(AT_S + 61)
    window.board = live_board()
    window.look_at(AT_S + 62)
    assert window.started == []
    assert shelf.planned[0].reason == "not-connected"


def test_a_line_that_is_back_within_the_minute_is_in_time() -> None:
    window = Window(Shelf(ONE))
    window.look_at(AT_S - 1)
    window.board = cut(window.board)
    window.look_at(AT_S)
    window.board = live_board()
    window.look_at(AT_S + 30)
    assert len(window.started) == 1


def test_a_room_that_is_in_use_is_not_broken_into() -> None:
    busy = live_board(Leg(7, 1, "702", LegState.CONNECTED, "103"))
    fixed = Window(Shelf(replace(ONE, slot="702")), busy)
    fixed.look_at(AT_S)
    assert fixed.started == []
    assert held_up(fixed) == problem(ProblemCode.SLOT_IN_USE, slot="702")
    any_room = Window(Shelf(ONE), live_board(Leg(7, 1, "701", LegState.CONNECTED, "103")))
    any_room.look_at(AT_S)
    assert [plan.slot for plan in any_room.started] == ["702"]


def test_one_with_a_pin_never_starts_without_it() -> None:
    shelf = Shelf(replace(ONE, what=replace(ROUND, has_pin=True)))
    window = Window(shelf, pin=None)
    window.look_at(AT_S)
    assert window.started == []
    window.pin = "4711"
    window.look_at(AT_S + 2)
    assert window.started == [ConferencePlan("701", ("101", "102"), "4711")]


def test_options_that_the_phone_system_does_not_take_are_left_out() -> None:
    wanted = replace(ONE, what=replace(ROUND, has_pin=True, ask_names=False, instant=True))
    picture = replace(office(), capabilities=replace(ALL_FEATURES, known=()))
    board = Board().after([ConnectionChanged(Connection(LineState.LIVE)), picture])
    window = Window(Shelf(wanted), board, pin="4711")
    window.look_at(AT_S)
    assert window.started == [ConferencePlan("701", ("101", "102"))]


def test_nobody_is_called_without_a_question_who_never_is() -> None:
    shelf = Shelf(replace(ONE, what=replace(ROUND, people=(Invited("101"), Invited("112")))))
    window = Window(shelf)
    window.look_at(AT_S)
    window.look_at(AT_S + 61)
    assert window.started == []
    assert shelf.planned[0].reason == "asks-first"


def test_what_cannot_be_claimed_is_not_started() -> None:
    shelf = Shelf(ONE)
    shelf.refuses = True
    window = Window(shelf)
    window.look_at(AT_S)
    assert window.started == []
    refused = held_up(window)
    assert isinstance(refused, Problem)
    assert refused.code is ProblemCode.SETTINGS_NOT_SAVED


def test_a_disk_that_takes_its_time_is_asked_once_and_waited_for() -> None:
    shelf = Shelf(ONE)
    shelf.keeps_waiting = True
    window = Window(shelf)
    seen = shelf.planned
    for late_s in (0, 1, 2):
        window.look_at(AT_S + late_s, seen)
    assert window.started == []
    shelf.tell()
    assert len(window.started) == 1


def test_a_disk_that_takes_more_than_a_minute_has_made_it_late() -> None:
    shelf = Shelf(ONE)
    shelf.keeps_waiting = True
    window = Window(shelf)
    window.look_at(AT_S - 1)
    window.look_at(AT_S + 50)
    window.now_s = AT_S + 61
    shelf.tell()
    assert window.started == []
    assert (shelf.states, shelf.planned[0].reason) == ([PlannedState.MISSED], "settings-not-saved")


def test_after_a_crash_in_the_middle_somebody_is_asked() -> None:
    shelf = Shelf(ONE)
    Window(shelf).look_at(AT_S)
    after = Window(shelf)
    after.look_at(AT_S + 20)
    assert shelf.states == [PlannedState.STARTING], "the other one may still be at it"
    after.look_at(AT_S + 61)
    assert (shelf.states, shelf.planned[0].reason) == ([PlannedState.FAILED], "closed")
    assert after.started == []


def test_somebody_may_start_now_what_was_missed_but_only_once() -> None:
    shelf = Shelf(ONE)
    first, second = Window(shelf), Window(shelf)
    first.look_at(AT_S + 7200)
    seen = shelf.planned
    second.now_s = first.now_s
    assert first.planner.start_anyway("one", seen, first.board, "100") is None
    assert second.planner.start_anyway("one", seen, second.board, "100") is None
    assert (len(first.started), len(second.started)) == (1, 0)
    assert shelf.states == [PlannedState.STARTING]


def test_what_stands_in_the_way_of_starting_now_is_said() -> None:
    shelf = Shelf(ONE)
    window = Window(shelf)
    window.look_at(AT_S + 7200)
    assert window.planner.start_anyway("one", shelf.planned, cut(window.board), "100") == problem(
        ProblemCode.NOT_CONNECTED
    )
    assert shelf.states == [PlannedState.MISSED]


def test_a_clock_that_went_ahead_and_was_put_back_loses_nothing() -> None:
    shelf = Shelf(ONE)
    window = Window(shelf)
    window.look_at(AT_S + 86_400)
    assert shelf.states == [PlannedState.MISSED]
    window.look_at(AT_S - 300)
    assert shelf.states == [PlannedState.WAITING]
    window.look_at(AT_S)
    assert len(window.started) == 1


def test_a_clock_that_is_put_back_after_the_start_starts_nothing_again() -> None:
    shelf = Shelf(ONE)
    window = Window(shelf)
    window.look_at(AT_S)
    window.planner.follow(opened(window.begun()))
    for now_s in (AT_S - 3600, AT_S, AT_S + 1):
        window.look_at(now_s)
    assert len(window.started) == 1


def test_it_looks_again_in_time_and_rests_when_nothing_waits() -> None:
    window = Window(Shelf())
    assert window.look_at(AT_S) == math.inf
    window.shelf.planned = (ONE,)
    assert window.look_at(AT_S - 7200) == LONGEST_REST_S, "a clock may be set"
    assert window.look_at(AT_S - 125) == 5
    assert window.look_at(AT_S - 3) == 3
    window.board = cut(window.board)
    assert window.look_at(AT_S + 5) == 1


def test_what_was_started_is_forgotten_after_a_day() -> None:
    shelf = Shelf(replace(ONE, state=PlannedState.STARTED, state_since_s=AT_S))
    window = Window(shelf)
    window.look_at(AT_S + 86_000)
    assert len(shelf.planned) == 1
    window.look_at(AT_S + 86_500)
    assert shelf.planned == ()


@settings(max_examples=150, deadline=None)
@given(
    st.lists(
        st.tuples(
            st.sampled_from(["look-a", "look-b", "crash-a", "cut", "back", "news-a"]),
            st.integers(-90, 300),
        ),
        max_size=40,
    )
)
def test_whatever_happens_it_is_asked_of_the_phone_system_once_at_most_and_never_late(
    steps: list[tuple[str, int]],
) -> None:
    """Two windows, clocks that go to and fro, a crash, a cut line."""
    shelf = Shelf(ONE)
    windows = {"a": Window(shelf), "b": Window(shelf)}
    asked: list[float] = []
    for step, at in steps:
        who = step[-1]
        if step == "crash-a":
            windows["a"] = Window(shelf)
        elif step in ("cut", "back"):
            for window in windows.values():
                window.board = live_board() if step == "back" else cut(window.board)
        elif step == "news-a" and windows["a"].started:
            windows["a"].planner.follow(opened(windows["a"].begun()))
        elif step.startswith("look"):
            before = len(windows[who].started)
            windows[who].look_at(AT_S + at)
            asked += [AT_S + at] * (len(windows[who].started) - before)
    assert len(asked) <= 1
    assert all(AT_S <= when <= AT_S + 60 for when in asked)
