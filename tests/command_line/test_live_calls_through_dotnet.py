"""Live calls from a terminal through a real .NET runtime and the stand-in: what the phone system was asked."""

import pytest

from tests.doubles.child_runs import run_child
from tests.doubles.pbx_controls import PbxChild
from tests.doubles.stand_in_line import Connect

pytestmark = pytest.mark.dotnet

CALLER = "01632960123"
VERBS = {"DROP", "TRANSFER", "DIVERT", "PICKUP"}


def asked(pbx: PbxChild) -> list[str]:
    return [entry["verb"] for entry in pbx.do("requests")["requests"] if entry["verb"] in VERBS]


def test_a_call_is_listed_taken_passed_on_and_ended(pbx: PbxChild, to: Connect) -> None:
    pbx.do("phone", number="103", phone="waits")
    pbx.do("incoming", **{"from": CALLER, "to": "103"})
    taken = run_child("pickup", "103", *to(pbx.port), CALLBOARD_MY_EXTENSION="100")
    assert (taken.exit_code, taken.events[-1]["outcome"], taken.events[-1]["on"]) == (0, "done", "100")
    call_id = taken.events[-1]["call_id"]
    moved = run_child("transfer", "--my", "10 2", *to(pbx.port), CALLBOARD_MY_EXTENSION="100")
    assert (moved.exit_code, moved.events[-1]["outcome"], moved.events[-1]["call_id"]) == (0, "done", call_id)
    listed = run_child("calls", *to(pbx.port))
    call = next(event for event in listed.events if event.get("call_id") == call_id)
    assert [party["number"] for party in call["parties"]] == [CALLER, "102"]
    assert (call["direction"], call["mine"], call["hidden"]) == ("incoming", False, False)
    silent = run_child("drop", str(call_id), *to(pbx.port))
    assert (silent.exit_code, silent.events[-1]["problem"]) == (2, "not-confirmed")
    ended = run_child("drop", str(call_id), "--of", CALLER, "--yes", *to(pbx.port))
    assert (ended.exit_code, ended.events[-1]["number"]) == (0, CALLER)
    assert asked(pbx) == ["PICKUP", "TRANSFER", "DROP"]


def test_a_refused_divert_changes_nothing(pbx: PbxChild, to: Connect) -> None:
    pbx.do("phone", number="103", phone="waits")
    pbx.do("incoming", **{"from": CALLER, "to": "103"})
    pbx.do("fault", kind="refuse_calls")
    ran = run_child("divert", "--of", "103", "104", "--yes", *to(pbx.port))
    result = ran.events[-1]
    assert (ran.exit_code, result.get("outcome")) == (1, "failed"), ran
    assert (result["problem"], result["because"]) == ("not-diverted", "refused")
    assert "It still rings at 103 " in result["message"]
