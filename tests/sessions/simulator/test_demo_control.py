"""The controls of the demo PBX."""

import json

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from callboard.sessions.simulator.demo_control import DemoControls
from callboard.sessions.simulator.demo_server import serve
from callboard.sessions.simulator.engine import PhoneEngine
from callboard.sessions.simulator.pacing import PacedEngine
from callboard.sessions.simulator.scenario import Scenario

DEADLINE_S = 10


@pytest.fixture
def controls():
    paced = PacedEngine(PhoneEngine(Scenario(), "v11"))
    paced.start()
    server = serve(paced)
    yield DemoControls(paced, server)
    assert server.stop(DEADLINE_S)
    assert paced.stop(DEADLINE_S)


def obey(controls, **command):
    return json.loads(controls.obey(json.dumps(command)))


def test_people_at_the_phones(controls):
    assert obey(controls, do="phone", number="101", phone="waits") == {"ok": True, "do": "phone"}
    assert obey(controls, do="incoming", **{"from": "01632960123", "to": "101"})["call"] == 1
    assert obey(controls, do="answer", number="101")["ok"]
    assert not obey(controls, do="answer", number="101")["ok"]
    assert obey(controls, do="hold", number="101")["ok"]
    assert obey(controls, do="hold", number="101", on=False)["ok"]
    assert obey(controls, do="status")["calls"] == 1
    assert obey(controls, do="hang_up", number="101")["ok"]
    assert obey(controls, do="dial", **{"from": "102", "to": "101"})["ok"]
    assert obey(controls, do="reject", number="101")["ok"]
    assert obey(controls, do="register", number="105", registered=False)["ok"]


def test_faults_and_traffic(controls):
    assert obey(controls, do="fault", kind="hang_call", for_s=100)["ok"]
    assert obey(controls, do="fault", kind="twice", at_s=100)["ok"]
    assert obey(controls, do="status")["faults"] == ["hang_call"]
    assert obey(controls, do="heal")["ok"]
    assert obey(controls, do="vanish", for_s=60)["ok"]
    assert obey(controls, do="status")["faults"] == ["vanish"]
    assert obey(controls, do="heal")["ok"]
    assert obey(controls, do="status")["epoch"] == "2"
    before = obey(controls, do="status")["events"]
    assert obey(controls, do="burst", events=300)["ok"]
    assert obey(controls, do="status")["events"] == before + 300
    assert obey(controls, do="traffic", events_per_second=5)["ok"]


def test_listening(controls):
    for word in ("drop_connections", "pause", "listen"):
        assert obey(controls, do=word) == {"ok": True, "do": word}


def test_the_log_so_far_without_pins(controls):
    parameters = {"tojoin": "101", "PIN": "4321"}
    engine = controls.paced.engine
    controls.paced.call(lambda: engine.make_call_with_parameters("701", parameters)).result(DEADLINE_S)
    answer = obey(controls, do="requests")
    assert answer["requests"][0]["args"] == ["701", "tojoin", "101", "PIN", "****"]
    assert "4321" not in json.dumps(answer)


@pytest.mark.parametrize(
    ("line", "complaint"),
    [
        ("", "one JSON object"),
        ("answer 100", "one JSON object"),
        ("[1]", 'with "do"'),
        ('{"do": 5}', 'with "do"'),
        ('{"do": "dance"}', "there is no command 'dance'; there are answer"),
        ('{"do": "answer"}', "answer needs number as text"),
        ('{"do": "answer", "number": "100"}', "that phone does not ring"),
        ('{"do": "hold", "number": "100", "on": 1}', "true or false"),
        ('{"do": "fault", "kind": "explode"}', "there is no fault"),
        ('{"do": "fault", "kind": "twice", "colour": "red"}', "a fault has no 'colour'"),
        ('{"do": "traffic", "events_per_second": "many"}', "as a number"),
        ('{"do": "burst", "events": -1}', "as a number"),
        ('{"do": "phone", "number": "101", "phone": "dead"}', "phone has to be one of: answers"),
        ('{"do": "phone", "number": "999", "phone": "busy"}', "there is no extension 999"),
        ('{"do": "register", "number": "800"}', "no such extension or line"),
        ("[" * 100_000, "one JSON object"),
    ],
)
def test_what_cannot_be_done_is_said(controls, line, complaint):
    answer = json.loads(controls.obey(line))
    assert not answer["ok"]
    assert complaint in answer["error"]


@settings(max_examples=100, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.text(max_size=200))
def test_any_text_gets_one_line_of_answer(controls, text):
    answer = controls.obey(text)
    assert "\n" not in answer
    assert json.loads(answer)["ok"] is False


def test_without_a_server_or_an_engine():
    paced = PacedEngine(PhoneEngine(Scenario(), "v11"))
    controls = DemoControls(paced)
    assert obey(controls, do="pause") == {"ok": False, "error": "there is no server here"}
    paced.stop()
    assert obey(controls, do="heal") == {"ok": False, "error": "the demo PBX does not react"}
