"""Scenario files: what they may hold, and in which line they are wrong."""

from pathlib import Path

import pytest

from callboard.sessions.simulator import scenario as scenario_module
from callboard.sessions.simulator.engine import PhoneEngine
from callboard.sessions.simulator.faults import FaultKind
from callboard.sessions.simulator.phone_behaviour import Outcome
from callboard.sessions.simulator.scenario import load_scenario, parse_scenario, shipped_scenarios
from callboard.sessions.simulator.table_reader import ScenarioError

WHOLE = """
description = "Everything"
seed = 3

[population]
extensions = 12
first_number = 200
everybody_in = true
groups = ["Sales"]
contacts = 2

[[extension]]
number = "100"
first_name = "Reception"
phone = "no answer"
after_s = 7

[[extension]]
number = "101"
phone = "not registered"

[[line]]
number = "90000"
name = "Only line"
calls = 1

[[service]]
kind = "Queue"
number = "850"
members = ["100", "200"]

[conferences]
places = 2
first_number = 750

[timing]
from_answers_s = 1
to_answers_s = [1, 2]

[[numbers]]
pattern = "0207946*"
outcome = "rejected"

[traffic]
events_per_second = 1
spare = ["100"]

[[conference]]
owner = "200"
members = ["200"]

[[faults]]
kind = "vanish"
at_s = 5
for_s = 2

[credentials]
user = "demo"
password = "demo"
"""


def test_every_table_is_read():
    scenario = parse_scenario(WHOLE, "whole")
    assert (scenario.name, scenario.seed, scenario.places, scenario.first_place) == ("whole", 3, 2, 750)
    assert scenario.phone_rules()["100"].outcome is Outcome.NO_ANSWER
    assert scenario.phone_rules()["100"].after_s == 7
    assert scenario.timing.from_answers_s == (1, 1)
    assert scenario.numbers[0].rule.outcome is Outcome.REJECTED
    assert scenario.faults[0].kind is FaultKind.VANISH
    assert scenario.credentials is not None
    engine = PhoneEngine(scenario, "v11")
    assert len(engine.store.extensions()) == 12
    assert engine.store.dn("850").members == ("100", "200")
    assert not engine.store.extension("101").is_registered
    assert engine.store.extension("200") is not None


def test_an_empty_file_is_a_small_house():
    assert len(PhoneEngine(parse_scenario("", "empty"), "v12").store.extensions()) == 20


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("seed = ", "line 1: "),
        ("\n\n[population\n", "line 3: "),
        ('seed = "seven"', "line 1: seed has to be a whole number from 0 to"),
        ("\nsed = 7", "line 2: sed is not known here; known are description, seed"),
        ("[poplation]", "line 1: a scenario has no table [poplation]"),
        ("[[rooms]]", "line 1: a scenario has no table [[rooms]]"),
        ("[population]\nextensions = 0", "line 2: extensions has to be a whole number from 1 to 10000"),
        ("[population]\nextensions = true", "line 2: extensions has to be a whole number"),
        ("[population]\ntenant = 5", "line 2: tenant has to be a text in quotes"),
        ('[population]\ngroups = "Sales"', "line 2: groups has to be a list of texts in quotes"),
        ("[population]\neverybody_in = 1", "line 2: everybody_in has to be true or false"),
        ("[[extension]]\nfirst_name = 'A'", "line 1: number is missing"),
        ("[[extension]]\nnumber='1'\n\n[[extension]]\nnumber = 'one'", "line 5: number has to have digits only"),
        ("[[extension]]\nnumber='1'\nphone = 'dead'", "line 3: phone has to be one of: answers, busy"),
        ("[[extension]]\nnumber='7'\n[[line]]\nnumber='7'", "has the number 7 twice"),
        (
            "[population]\nextensions = 1\n[[extension]]\nnumber='1'\n[[extension]]\nnumber='2'",
            "line 2: extensions is less than the 2 that are named",
        ),
        ("[timing]\nto_answers_s = [3, 1]", "line 2: to_answers_s has to be a number or [least, most]"),
        ("[timing]\ntone_s = -1", "line 2: tone_s has to be a number from 0 to"),
        ("[traffic]\nevents_per_second = 5001", "line 2: events_per_second has to be a number from 0 to 5000"),
        ("[[service]]\nkind='Bar'\nnumber='8'", "line 2: kind has to be one of: Queue"),
        ("[[faults]]\nkind = 'flood'", "line 2: kind has to be one of: drop_connections"),
        ("[faults]\nkind = 'twice'", "line 1: [faults] has to be written [[faults]]"),
        ("[[traffic]]\n", "line 1: [traffic] has to be one table"),
    ],
)
def test_what_is_wrong_is_said_with_its_line(text, complaint):
    with pytest.raises(ScenarioError) as error:
        parse_scenario(text, "wrong")
    assert complaint in str(error.value)


@pytest.mark.parametrize("name", shipped_scenarios())
@pytest.mark.parametrize("generation", ["v11", "v12"])
def test_shipped_scenarios_live(name, generation):
    scenario = load_scenario(name)
    assert scenario.description
    engine = PhoneEngine(scenario, generation)
    engine.advance_to(5)
    assert engine.store.extension("100").is_registered
    assert engine.store.extension("101").is_registered
    assert set(scenario.traffic.spare) <= {extension.number for extension in engine.store.extensions()}
    engine.make_call("100", "101")
    engine.advance_by(8)
    assert {"100", "101"} <= {leg.dn for call in engine.book.calls() for leg in call.legs.values()}


def test_the_shipped_scenarios_are_those_that_were_promised():
    assert shipped_scenarios() == (
        "big_house",
        "conference_of_ten",
        "everything_fails",
        "flood",
        "quiet_office",
        "rush_hour",
        "slow_start",
    )


def test_everything_fails_reaches_every_fault_and_every_outcome():
    scenario = load_scenario("everything_fails")
    assert {order.kind for order in scenario.faults} == set(FaultKind) - {FaultKind.SLOW_MEMBER}
    assert {rule.outcome for rule in scenario.phone_rules().values()} == set(Outcome) - {Outcome.WAITS}
    engine = PhoneEngine(scenario, "v11")
    heard: set[FaultKind] = set()
    engine.faults.listen(lambda order, is_on: heard.add(order.kind))
    engine.advance_to(700)
    assert heard == {order.kind for order in scenario.faults}
    assert engine.is_reachable


@pytest.mark.parametrize("generation", ["v11", "v12"])
def test_ten_people_meet(generation):
    engine = PhoneEngine(load_scenario("conference_of_ten"), generation)
    engine.advance_to(2)
    (conference,) = engine.conferences().values()
    assert len(conference.members) == 10
    engine.advance_to(40)
    assert len(conference.members) == 9


def test_the_description_names_every_scenario_outcome_and_fault():
    folder = Path(scenario_module.__file__).parent / "scenarios"
    text = (folder / "README.md").read_text(encoding="utf-8")
    words = [*shipped_scenarios(), *(each.value for each in (*Outcome, *FaultKind))]
    assert [word for word in words if f"`{word}`" not in text] == []


def test_a_file_of_ones_own(tmp_path):
    file = tmp_path / "monday.toml"
    file.write_text("seed = 4", encoding="utf-8")
    assert load_scenario(str(file)).name == "monday"


@pytest.mark.parametrize("name", ["bussy_monday", "nowhere/missing.toml", ""])
def test_a_scenario_that_is_not_there(name):
    with pytest.raises(ScenarioError):
        load_scenario(name)


def test_a_file_that_is_no_text(tmp_path):
    file = tmp_path / "picture.toml"
    file.write_bytes(b"\xff\xfe\x00")
    with pytest.raises(ScenarioError, match="cannot be read"):
        load_scenario(str(file))
