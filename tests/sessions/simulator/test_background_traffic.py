"""What goes on by itself."""

import time
from collections import Counter
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from callboard.sessions.simulator.background_traffic import TrafficPlan
from callboard.sessions.simulator.engine import PhoneEngine
from callboard.sessions.simulator.population import PopulationPlan
from callboard.sessions.simulator.rows import EngineEvent
from callboard.sessions.simulator.scenario import Scenario, load_scenario

BUSY = Scenario(
    population=PopulationPlan(extensions=60, everybody_in=False),
    traffic=TrafficPlan(events_per_second=20, talk_s=(2, 10), calls_at_start=5, spare=("100", "101")),
)


def lived(scenario: Scenario, generation: str, pieces: list[float], seed: int | None = None) -> list[EngineEvent]:
    engine = PhoneEngine(scenario, generation, seed=seed)
    news: list[EngineEvent] = []
    engine.subscribe(news.extend)
    for moment in sorted(pieces):
        engine.advance_to(moment)
    engine.advance_to(30)
    return news


@settings(max_examples=15, deadline=None)
@given(st.integers(0, 10_000), st.lists(st.floats(0, 30), max_size=5))
def test_the_same_seed_lives_the_same_day_however_time_is_cut(seed, pieces):
    assert lived(BUSY, "v11", pieces, seed) == lived(BUSY, "v11", [], seed)


def test_another_seed_lives_another_day():
    assert lived(BUSY, "v11", [], 1) != lived(BUSY, "v11", [], 2)


def test_every_leg_begins_once_ends_once_and_lives_by_the_rules():
    status: dict[int, str] = {}
    engine = PhoneEngine(BUSY, "v11")
    for row in engine.snapshot():
        if row.entity == "CONNECTION":
            status[row.id] = row.fields["Status"] or ""
    news: list[EngineEvent] = []
    engine.subscribe(news.extend)
    engine.advance_to(120)
    followers = {"1": "123", "2": "23", "3": "345", "4": "345", "5": "345"}
    for event in (each for each in news if each.row.entity == "CONNECTION"):
        now = event.row.fields["Status"] or ""
        match event.operation:
            case "I":
                assert event.row.id not in status
                status[event.row.id] = now
            case "U":
                assert now in followers[status[event.row.id]]
                status[event.row.id] = now
            case "D":
                del status[event.row.id]
    assert set(status) == {row.id for row in engine.snapshot() if row.entity == "CONNECTION"}
    assert len(news) > 500


def test_spare_extensions_are_left_alone():
    touched = {event.row.fields.get("DN") or event.row.fields.get("Number") for event in lived(BUSY, "v11", [])}
    assert not touched & {"100", "101"}
    assert len(touched) > 30


def test_all_kinds_of_news_are_among_it():
    kinds = Counter((event.row.entity, event.row.fields.get("IsInbound")) for event in lived(BUSY, "v12", []))
    assert {entity for entity, _ in kinds} == {"CONNECTION", "DN", "REGISTRATION", "VMBOXINFO"}


def test_without_a_plan_nothing_happens(house):
    assert house().after(3600) == []


def test_the_rate_can_be_changed_and_stopped(house):
    plan = TrafficPlan(talk_s=(5, 15))
    office = house(Scenario(population=PopulationPlan(extensions=200), traffic=plan))
    office.engine.traffic.set_rate(4)
    office.engine.advance_by(60)
    assert len(office.news) == pytest.approx(240, rel=0.15)
    office.engine.traffic.set_rate(0)
    office.engine.advance_by(300)
    office.news.clear()
    office.engine.advance_by(300)
    assert office.news == []
    office.engine.traffic.set_rate(10)
    office.engine.advance_by(60)
    assert office.news


def test_a_burst_makes_exactly_so_many_events(house):
    office = house()
    office.engine.traffic.burst(500)
    office.engine.store.flush()
    assert Counter(event.row.entity for event in office.news) == {"VMBOXINFO": 500}


@pytest.mark.parametrize("rate", [500, 5000])
def test_a_flood_keeps_its_rate_and_costs_well_under_one_core(rate):
    scenario = load_scenario("flood")
    engine = PhoneEngine(scenario, "v11")
    engine.traffic.set_rate(rate)
    engine.advance_to(2)
    news: list[EngineEvent] = []
    engine.subscribe(news.extend)
    began_s = time.process_time()
    engine.advance_to(7)
    spent_s = time.process_time() - began_s
    assert len(news) == pytest.approx(rate * 5, rel=0.05)
    assert sum(event.row.entity == "CONNECTION" for event in news) > len(news) * 0.1
    assert spent_s < 2.5, f"{spent_s:.2f} s of processor time for 5 s"


def test_calls_at_the_start_are_there_at_once():
    engine = PhoneEngine(BUSY, "v11")
    engine.advance_to(0)
    rows = [row for row in engine.snapshot() if row.entity == "CONNECTION"]
    assert len({row.fields["CallID"] for row in rows}) >= 3


def test_a_scenario_can_be_lived_at_another_rate():
    quiet = load_scenario("rush_hour")
    silent = replace(quiet, traffic=replace(quiet.traffic.at_rate(0), calls_at_start=0))
    assert lived(silent, "v11", []) == []
    wild = replace(quiet, traffic=quiet.traffic.at_rate(200))
    assert len([event for event in lived(wild, "v11", []) if event.at_s > 10]) == pytest.approx(4000, rel=0.05)


@pytest.mark.parametrize("extensions", [1, 2])
def test_a_house_where_everybody_is_spared_is_quiet(extensions: int) -> None:
    plan = replace(BUSY.traffic, fill=True)
    population = PopulationPlan(extensions=extensions, everybody_in=True)
    assert lived(replace(BUSY, population=population, traffic=plan), "v11", [5.0]) == []
