"""What `gui/command_line.md` promises of live calls is what is said: every line, every field, and nothing else."""

from typing import Any

import pytest

from tests.command_line.test_documented_fields import TABLES
from tests.doubles.live_calls import ANNA, LEO, MINE, NADIA, OSCAR, LiveCalls, live_calls

CALLS = "## `callboard calls`"
DEEDS = "## `callboard drop`, `transfer`, `divert`, `pickup`, `record`, `listen`"


@pytest.mark.parametrize("generation", ["v11", "v12"])
def test_every_line_has_its_fields(generation: str) -> None:
    with live_calls(generation) as office:
        said = _all_that_is_said(office)
    for verb, lines in said.items():
        events = TABLES[f"{CALLS if verb == 'calls' else DEEDS} `event`"]
        row = TABLES[f"{CALLS if verb == 'calls' else DEEDS} `result` of"][verb]
        *told, result = lines
        assert all(set(line) - {"event"} == events[line["event"]] for line in told), verb
        assert result["outcome"] in row
        outcomes = {"done", "failed", "not-known", "asked"}
        assert set(result) - {"event", "outcome"} == row - outcomes, verb
    assert {line["event"] for lines in said.values() for line in lines} == {"call", "ringing", "result"}


def _all_that_is_said(office: LiveCalls) -> dict[str, list[dict[str, Any]]]:
    said: dict[str, list[dict[str, Any]]] = {}

    def do(verb: str, *argv: str) -> None:
        assert office.do(verb, *argv) == 0, office.spoken.lines
        said[verb] = office.spoken.events

    office.talks_at(ANNA)
    do("calls")
    do("record", "on", "--of", ANNA, "--yes")
    do("listen", "--of", ANNA, "--yes")
    do("drop", "--my", "--yes")
    do("transfer", "--of", ANNA, LEO, "--yes")
    office.rings_at(NADIA)
    do("divert", "--of", NADIA, "105", "--yes")
    office.rings_at(OSCAR)
    do("pickup", OSCAR, "--on", MINE)
    return said
