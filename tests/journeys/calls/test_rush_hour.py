"""After the rush the console shows what is going on, and nothing that was asked is lost or done twice."""

from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest

from callboard.domain.commands import (
    Command,
    DivertCall,
    DropLeg,
    ListenIn,
    PickUpCall,
    PlaceCall,
    RecordCall,
    SetPresence,
    TransferCall,
)
from callboard.sessions.simulator.engine import PhoneEngine
from callboard.sessions.threecx.runtime import Runtime
from tests.doubles.still_pbx import PbxAtHand, PbxBehindServer, StillPbx
from tests.journeys.calls.rush_hour import ACTIONS, CALLS, CUTS, RushHour

VERBS: dict[type[Command], str] = {
    DropLeg: "DROP",
    TransferCall: "TRANSFER",
    DivertCall: "DIVERT",
    PickUpCall: "PICKUP",
    ListenIn: "BARGEIN",
    RecordCall: "RECORD",
    PlaceCall: "MAKECALL",
    SetPresence: "SAVE",
}


def play(generation: str, seed: int, reach: Callable[[PhoneEngine], StillPbx]) -> None:
    rush = RushHour(generation, seed, reach)
    try:
        rush.play()
        judge(rush)
    finally:
        rush.end()


def judge(rush: RushHour) -> None:
    assert rush.calls_made == CALLS
    assert rush.kinds["made"] > CALLS * 0.9, rush.kinds
    assert len(rush.asked) == ACTIONS
    assert {kind for kind in VERBS if rush.kinds[kind.__name__]} == set(VERBS), rush.kinds
    assert len(rush.cut_off) == len(CUTS)
    rush.compare()
    outcomes = {request_id: rush.outcome(request_id) for request_id in rush.asked}
    silent = [rush.asked[request_id] for request_id, outcome in outcomes.items() if not outcome]
    assert not silent, silent
    _carried_out, never_arrived = rush.cut_off
    assert outcomes[never_arrived] != "done", rush.console.told.get(never_arrived)
    arrived = [command for request_id, command in rush.asked.items() if request_id != never_arrived]
    assert Counter(verb for verb, *_ in rush.requests_logged()) == Counter(VERBS[type(each)] for each in arrived)
    assert list(outcomes.values()).count("done") > ACTIONS / 2, outcomes


@pytest.mark.parametrize("seed", [1, 2, 3])
@pytest.mark.parametrize("generation", ["v11", "v12"])
def test_in_rehearsal(generation: str, seed: int) -> None:
    play(generation, seed, PbxAtHand)


@pytest.mark.dotnet
def test_over_dotnet(generation: str, dotnet: Runtime, built_assemblies: Path) -> None:
    play(generation, 4, lambda engine: PbxBehindServer(engine, dotnet.choice.name))
