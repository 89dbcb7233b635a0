"""What somebody at the controls may do to conferences, to the directory and to time."""

import json

import pytest

from callboard.sessions.simulator.demo_control import DemoControls
from callboard.sessions.simulator.engine import PhoneEngine
from callboard.sessions.simulator.pacing import PacedEngine
from callboard.sessions.simulator.scenario import Scenario

DEADLINE_S = 10


@pytest.fixture
def obey():
    paced = PacedEngine(PhoneEngine(Scenario(), "v12"))
    paced.start()
    controls = DemoControls(paced)
    yield lambda **command: json.loads(controls.obey(json.dumps(command)))
    assert paced.stop(DEADLINE_S)


def test_another_program_asks_and_time_goes_on_step_by_step(obey):
    assert obey(do="time", held=True)["ok"]
    assert obey(do="ask", verb="MAKECALL", args=["700**101", "102"]) == {"ok": True, "do": "ask", "values": []}
    (present,) = obey(do="roster")["rooms"]["700**101"]
    assert (present["number"], present["is"]) == ("102", "ringing")
    assert not obey(do="step", within_s=0.1)["moved"]
    assert obey(do="step", within_s=10)["moved"]
    assert obey(do="roster")["rooms"]["700**101"][0]["is"] == "answered"
    assert obey(do="time", held=False)["ok"]


def test_what_the_phone_system_refuses_another_program_is_told(obey):
    answer = obey(do="ask", verb="MAKECALL", args=["701", "102"])
    assert answer == {"ok": False, "error": "OperationFailed: 701 is not an extension of this phone system"}


def test_extensions_go_and_conferences_can_be_limited(obey):
    assert obey(do="remove", number="101")["ok"]
    assert not obey(do="remove", number="101")["ok"]
    assert obey(do="conferences", most=0, when_full="ignores")["ok"]
    assert obey(do="ask", verb="MAKECALL", args=["700**102", "102"])["ok"]
    assert obey(do="roster")["rooms"] == {}
    assert obey(do="conferences")["ok"]
    assert obey(do="ask", verb="MAKECALL", args=["700**102", "102"])["ok"]
    assert list(obey(do="roster")["rooms"]) == ["700**102"]


@pytest.mark.parametrize(
    ("command", "complaint"),
    [
        ({"do": "ask", "verb": "MAKECALL", "args": "101"}, "a list of texts"),
        ({"do": "ask", "args": []}, "verb as text"),
        ({"do": "conferences", "when_full": "explodes"}, "one of: refuses, ignores"),
        ({"do": "conferences", "most": "many"}, "as a number"),
        ({"do": "time", "held": 1}, "true or false"),
    ],
)
def test_what_makes_no_sense_is_said(obey, command, complaint):
    answer = obey(**command)
    assert not answer["ok"]
    assert complaint in answer["error"]
