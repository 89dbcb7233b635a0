"""What becomes of a conference that the phone system was asked to start itself."""

from datetime import UTC, datetime, timedelta

import pytest

from callboard.sessions.simulator.demo_actions import ACTIONS, ControlError
from callboard.sessions.simulator.faults import FaultKind
from callboard.sessions.simulator.refusal import EngineRefusal
from callboard.sessions.simulator.request_log import MASK
from callboard.sessions.simulator.scenario import Scenario, ScenarioError, parse_scenario
from callboard.sessions.simulator.scheduled_starts import SCHEDULES, ScheduledBehaviour

BEGINS = datetime(2013, 5, 6, 7, tzinfo=UTC)  # when the time of a house begins


def content(in_s: float, target: str = "101,102") -> dict[str, str]:
    moment = BEGINS + timedelta(seconds=in_s)
    return {"name": "Board", "pin": "", "startat": f"{moment:%Y-%m-%d %H:%M:%S}", "target": target}


@pytest.fixture
def office(house):
    return house(Scenario(scheduled=ScheduledBehaviour.STARTS), "v12")


def test_as_in_the_field_it_is_kept_and_nothing_starts(house):
    office = house(generation="v12")
    assert office.engine.save_statistics(SCHEDULES, "a", content(60))
    assert office.after(600) == []
    assert len(office.engine.statistics_rows(SCHEDULES)) == 1


def test_where_it_starts_those_of_the_record_are_called_at_its_time(office):
    office.engine.save_statistics(SCHEDULES, "a", content(60))
    assert office.after(59) == []
    assert office.after(1) == ["+700 dialing", "+101 ringing", "+700 dialing", "+102 ringing"]
    assert list(office.engine.conferences()) == ["700**101"]


def test_the_last_time_that_was_saved_counts(office):
    office.engine.save_statistics(SCHEDULES, "a", content(60))
    office.engine.save_statistics(SCHEDULES, "a", content(120))
    assert office.after(100) == []
    assert office.after(30)[:2] == ["+700 dialing", "+101 ringing"]


def test_what_was_deleted_does_not_start(office):
    record_id = office.engine.save_statistics(SCHEDULES, "a", content(60))
    office.engine.request("STATS_DELETE", SCHEDULES, str(record_id))
    assert office.after(100) == []


@pytest.mark.parametrize("record", [content(-60), content(60, ""), content(60, "01632960100"), {"startat": "soon"}])
def test_what_cannot_start_does_not(office, record):
    office.engine.save_statistics(SCHEDULES, "a", record)
    assert office.after(600) == []


def test_a_phone_system_without_them_keeps_nothing(house):
    office = house(Scenario(scheduled=ScheduledBehaviour.UNKNOWN), "v12")
    assert office.engine.save_statistics(SCHEDULES, "a", content(60)) == 0
    assert office.engine.statistics_rows(SCHEDULES) == []
    assert office.engine.save_statistics("STATISTICS", "a", {"key": "value"}) > 0


def test_one_that_refuses_keeps_nothing(house):
    office = house(Scenario(scheduled=ScheduledBehaviour.REFUSED), "v12")
    with pytest.raises(EngineRefusal):
        office.engine.save_statistics(SCHEDULES, "a", content(60))
    assert office.engine.statistics_rows(SCHEDULES) == []


def test_one_that_cuts_every_line_has_kept_it(house):
    office = house(Scenario(scheduled=ScheduledBehaviour.LINE_LOST), "v12")
    cut = []
    office.engine.faults.listen(lambda order, is_on: cut.append((order.kind, is_on)))
    office.engine.save_statistics(SCHEDULES, "a", content(60))
    assert (FaultKind.DROP_CONNECTIONS, True) in cut
    assert len(office.engine.statistics_rows(SCHEDULES)) == 1


def test_a_scenario_says_which_it_is():
    assert parse_scenario('[conferences]\nscheduled = "starts"\n', "a").scheduled is ScheduledBehaviour.STARTS
    with pytest.raises(ScenarioError, match="scheduled"):
        parse_scenario('[conferences]\nscheduled = "perhaps"\n', "a")


def obeyed(engine, **command):
    """What somebody at the controls is answered."""
    return ACTIONS[command["do"]](engine, command)


def test_somebody_at_the_controls_decides_and_looks(house):
    office = house(generation="v12")
    obeyed(office.engine, do="scheduled", becomes="starts")
    office.engine.save_statistics(SCHEDULES, "a", {**content(60), "pin": "4711"})
    (record,) = obeyed(office.engine, **{"do": "statistics", "class": SCHEDULES})["records"]
    assert (record["Name"], record["Data.target"], record["Data.pin"]) == ("a", "101,102", MASK)
    assert office.after(61)
    with pytest.raises(ControlError, match="becomes has to be one of"):
        obeyed(office.engine, do="scheduled", becomes="perhaps")
