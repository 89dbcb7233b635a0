"""The log of requests."""

import json

from callboard.sessions.simulator.request_log import RequestEntry


def test_every_request_is_logged_with_its_outcome(house):
    office = house()
    office.engine.make_call("100", "101")
    office.engine.advance_by(3)
    office.engine.save("GRP", "Group", 0, {"Name": "Night"})
    office.engine.submit("DROP", ("77", "100"), lambda outcome: None)
    log = list(office.engine.request_log)
    assert [(entry.verb, entry.outcome) for entry in log] == [
        ("MAKECALL", "done"),
        ("SAVE", "done"),
        ("DROP", "refused OperationFailed"),
    ]
    assert (log[0].at_s, log[1].at_s) == (0.0, 3.0)
    assert len(office.engine.request_log) == 3


def test_pins_are_masked_in_the_file_and_numbers_are_not():
    entry = RequestEntry(1.23456, "MAKECALLPARAMS", ("701", "tojoin", "101", "PIN", "4321", "noname", "1"), "done")
    assert json.loads(entry.as_json()) == {
        "at_s": 1.235,
        "verb": "MAKECALLPARAMS",
        "args": ["701", "tojoin", "101", "PIN", "****", "noname", "1"],
        "outcome": "done",
    }
    schedule = RequestEntry(0, "STATS_SAVE", ("S_SCHEDULEDCONF", "1", "pin", "99", "name", "x"), "done")
    assert "99" not in schedule.as_json()


def test_a_listener_hears_every_entry(house):
    office = house()
    heard = []
    office.engine.request_log.on_entry = heard.append
    office.engine.make_call("100", "101")
    assert [entry.verb for entry in heard] == ["MAKECALL"]
