"""Events come in any order, twice, without their object, or not at all: what is shown heals by one look at the list.

Real traffic of the pretend phone system is recorded and told wrongly. Meanwhile the board may be wrong; nothing breaks,
and once everything was compared with what the phone system itself lists, or read again, no leg is missing, none stays
that is over, and none says something else. `CALLBOARD_DEEP=1` looks for long.
"""

import os
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from random import Random

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from callboard.controller.news_desk import NewsDesk
from callboard.domain.board import Board
from callboard.domain.capability import Capabilities
from callboard.domain.changes import PbxNews
from callboard.domain.commands import DropLeg, TransferCall
from callboard.domain.connection import PbxIdentity
from callboard.sessions.simulator.background_traffic import TrafficPlan
from callboard.sessions.simulator.engine import PhoneEngine
from callboard.sessions.simulator.population import PopulationPlan
from callboard.sessions.simulator.rehearsed_rows import vendor_event, vendor_tables
from callboard.sessions.simulator.scenario import Scenario
from callboard.sessions.threecx.comparing import of_legs
from callboard.sessions.threecx.generations import generation_named
from callboard.sessions.threecx.live_news import LiveNews
from callboard.sessions.threecx.picture import Picture, Wanted
from callboard.sessions.threecx.vendor_rows import Operation, VendorEvent, VendorRow, VendorTables
from tests.doubles.pbx_truth import Truth, seen_on, truth_of

IS_DEEP = bool(os.environ.get("CALLBOARD_DEEP"))
EXAMPLES = 5000 if IS_DEEP else 150
LIMIT_S = 3600 if IS_DEEP else 60
LIVED_S = 120.0
CALLS_OF_THE_HOUSE = Scenario(
    population=PopulationPlan(extensions=14, everybody_in=True, contacts=0),
    traffic=TrafficPlan(events_per_second=6, talk_s=(2.0, 9.0), answers_s=(0.5, 3.0), changes=0.1, held=0.3),
)
wrongly_told = settings(
    max_examples=EXAMPLES,
    deadline=None,
    database=None,
    derandomize=not IS_DEEP,
    suppress_health_check=list(HealthCheck),
    phases=(Phase.generate, Phase.shrink) if IS_DEEP else (Phase.generate,),
)


@dataclass(frozen=True)
class Day:
    """What was there in the beginning, what happened, and what is there in the end."""

    before: VendorTables
    events: tuple[VendorEvent, ...]
    after: VendorTables
    truth: Truth

    def legs_after(self, count: int) -> list[VendorRow]:
        """The phone system's own list after so many events."""
        legs = {row.record_id: row for row in self.before.legs}
        for event in self.events[:count]:
            if event.entity == "CONNECTION" and event.row is not None:
                legs[event.record_id] = event.row
                if event.operation is Operation.DELETED:
                    del legs[event.record_id]
        return list(legs.values())


@cache
def day_of(generation: str, seed: int) -> Day:
    engine = PhoneEngine(CALLS_OF_THE_HOUSE, generation, seed=seed)
    engine.advance_by(10)
    before = vendor_tables(engine.snapshot())
    events: list[VendorEvent] = []
    engine.subscribe(lambda batch: events.extend(map(vendor_event, batch)))
    for at_s in (10, 25, 40):
        engine.clock.call_after(at_s, lambda: engine.phones.call_from_outside("02079460958", "800"))
    engine.advance_by(LIVED_S)
    rows = engine.snapshot()
    assert len(events) > 100
    return Day(before, tuple(events), vendor_tables(rows), truth_of(rows))


class Told:
    """A session's news on the desk of the controller, and the board a window makes of it."""

    def __init__(self, generation: str, tables: VendorTables) -> None:
        self._errors: list[str] = []
        self.desk = NewsDesk(lambda _errands: None, lambda: None)
        self.board = Board()
        self.news = LiveNews(generation_named(generation), self)
        self._show(tables, Wanted.PICTURE)

    def on_news(self, news: Sequence[PbxNews]) -> None:
        self.desk.report(news)
        self.board = self.board.after(self.desk.take())
        # What a window asks of it all the time.
        assert all(call.legs for call in self.board.calls.values())
        for number in self.board.extensions:
            self.board.state_of(number)

    def on_attention_needed(self) -> None:
        """A test attends when it likes."""

    def read_again(self, tables: VendorTables) -> None:
        self._show(tables, Wanted.PICTURE)

    def compare(self, legs: Sequence[VendorRow], meanwhile: Sequence[VendorEvent] = ()) -> None:
        def read() -> Sequence[VendorRow]:
            self.news.take(meanwhile)
            return legs

        self.news.compare(of_legs(read))

    def _show(self, tables: VendorTables, wanted: Wanted) -> None:
        self.news.begin_picture(at_least=wanted)
        assert self.news.show_picture(Picture(tables, PbxIdentity("any"), lambda _slots: Capabilities()))


def wrong(events: Sequence[VendorEvent], chance: Random, lost: float, twice: float, bare: float, reach: int) -> list:
    """The same events: some lost, some twice, some without their object, each up to `reach` places from its own."""
    told = [event for event in events if chance.random() >= lost]
    told = [event for event in told for _ in range(2 if chance.random() < twice else 1)]
    told = [event._replace(row=None) if chance.random() < bare else event for event in told]
    places = sorted(range(len(told)), key=lambda place: place + chance.uniform(0, reach))
    return [told[place] for place in places]


def in_batches(events: Sequence[VendorEvent], chance: Random) -> list[Sequence[VendorEvent]]:
    batches: list[Sequence[VendorEvent]] = []
    begin = 0
    while begin < len(events):
        end = begin + chance.randint(1, 12)
        batches.append(events[begin:end])
        begin = end
    return batches


share = st.sampled_from([0.0, 0.02, 0.2, 0.7])


@pytest.mark.timeout(LIMIT_S)
@pytest.mark.parametrize("generation", ["v11", "v12"])
@wrongly_told
@given(
    seed=st.integers(0, 3),
    order=st.integers(0, 2**32),
    lost=share,
    twice=share,
    bare=share,
    reach=st.sampled_from([0, 3, 30, 1000]),
)
def test_one_look_heals(
    generation: str, seed: int, order: int, lost: float, twice: float, bare: float, reach: int
) -> None:
    day, chance = day_of(generation, seed), Random(order)
    told = Told(generation, day.before)
    events = wrong(day.events, chance, lost, twice, bare, reach)
    for batch in in_batches(events, chance):
        told.news.take(batch)
    told.compare(day.after.legs)
    assert seen_on(told.board).legs == day.truth.legs
    for call in day.truth.legs:  # and whatever is asked of it is judged by what is there
        told.desk.hand_over(1, DropLeg(call[0], "100"))
        told.desk.hand_over(1, TransferCall(call[0], "100", "101"))
    told.read_again(day.after)
    assert seen_on(told.board) == day.truth


@pytest.mark.timeout(LIMIT_S)
@wrongly_told
@given(seed=st.integers(0, 3), order=st.integers(0, 2**32), lost=share, reach=st.sampled_from([0, 3, 30]))
def test_what_comes_while_the_list_is_read_and_late(seed: int, order: int, lost: float, reach: int) -> None:
    """Some events come during the comparison, some only after it: then the next one heals."""
    day, chance = day_of("v12", seed), Random(order)
    told = Told("v12", day.before)
    events = wrong(day.events, chance, lost, 0.1, 0.0, reach)
    first, second = sorted((chance.randint(0, len(events)), chance.randint(0, len(events))))
    for batch in in_batches(events[:first], chance):
        told.news.take(batch)
    told.compare(day.after.legs, meanwhile=events[first:second])
    for batch in in_batches(events[second:], chance):
        told.news.take(batch)
    told.compare(day.after.legs)
    assert seen_on(told.board).legs == day.truth.legs


@pytest.mark.timeout(LIMIT_S)
@wrongly_told
@given(seed=st.integers(0, 3), order=st.integers(0, 2**32), much=st.sampled_from([2, 10, 100]))
def test_a_comparison_at_any_moment_undoes_nothing(seed: int, order: int, much: int) -> None:
    """The list is read while events come, and some that happened before are still on their way: all were told."""
    day, chance = day_of("v11", seed), Random(order)
    told = Told("v11", day.before)
    taken = 0
    while taken < len(day.events):
        ends = sorted(min(len(day.events), taken + chance.randint(1, much)) for _ in range(2))
        told.news.take(day.events[taken : ends[0]])
        taken = min(len(day.events), ends[1] + chance.randint(0, much))
        listed = day.legs_after(chance.randint(ends[0], min(len(day.events), taken + chance.choice((0, much)))))
        told.compare(listed, meanwhile=day.events[ends[0] : taken])
    assert seen_on(told.board).legs == day.truth.legs


def test_where_nothing_was_lost_a_comparison_tells_nothing() -> None:
    day = day_of("v11", 0)
    told = Told("v11", day.before)
    told.news.take(day.events)
    board = told.board
    told.compare(day.after.legs)
    assert told.board is board
    assert seen_on(board) == day.truth


def test_a_clock_that_was_set_back_is_no_reason_to_stay_wrong() -> None:
    day = day_of("v11", 0)
    told = Told("v11", day.before)
    later = [replace_moment(row, 60) for row in day.before.legs]
    told.compare(later)
    told.compare(day.after.legs)
    assert seen_on(told.board).legs == day.truth.legs


def replace_moment(row: VendorRow, later_s: float) -> VendorRow:
    place = row.columns["LastChangeStatus"]
    values = list(row.values)
    values[place] = f"{int(values[place][:-1]) + int(later_s * 10_000_000)}U"
    return row._replace(values=values)
