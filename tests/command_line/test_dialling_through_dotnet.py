"""What the phone system is given by commands, with the rules that windows keep for it."""

from pathlib import Path

import pytest

from callboard.app.kept.kept_values import text_of
from callboard.app.kept.memory_key import key_of
from callboard.app.kept.profiles_store import ProfilesStore
from callboard.domain.calls.party_rights import PartyRights, PartyRule
from callboard.domain.numbers.dialling_rules import DiallingRules
from callboard.domain.pbx_profile import PbxProfile
from callboard.domain.profile_memory import ProfileMemory
from callboard.sessions.choices import ThreeCxChoice
from callboard.sessions.threecx.runtime import RuntimeChoice
from tests.doubles.child_runs import WHOLE_PROGRAM, run_child
from tests.doubles.pbx_controls import PbxChild
from tests.doubles.spoken import Run
from tests.doubles.stand_in_line import Connect

pytestmark = pytest.mark.dotnet

KNOWN, SENT = "02079460100", "902079460100"
RULES = DiallingRules("GB", "9")
ONLY_MINE = PartyRights(PartyRule.MINE)


def asked(pbx: PbxChild) -> list[list[str]]:
    calls = ("MAKECALL", "TRANSFER", "DIVERT")
    return [[each["verb"], *each["args"]] for each in pbx.do("requests")["requests"] if each["verb"] in calls]


def keep(folder: Path, choice: ThreeCxChoice) -> None:
    (folder / "profiles").mkdir()
    memory = ProfileMemory(dialling=RULES, parties=ONLY_MINE)
    (folder / "profiles" / f"{key_of(choice)}.toml").write_text(text_of(memory), "utf-8")


def run(folder: Path, *argv: str) -> Run:
    return run_child(*argv, program=WHOLE_PROGRAM, CALLBOARD_SETTINGS_FOLDER=str(folder), CALLBOARD_MY_EXTENSION="100")


def test_a_phone_system_without_a_profile(
    pbx: PbxChild, to: Connect, tmp_path: Path, stand_in: Path, generation: str
) -> None:
    keep(tmp_path, ThreeCxChoice(generation, stand_in, "127.0.0.1", pbx.port))
    explained = run(tmp_path, "dial", KNOWN, "--explain", *to(pbx.port))
    assert (explained.exit_code, explained.events[-1]["sent"]) == (0, SENT), explained
    assert asked(pbx) == []
    dialled = run(tmp_path, "dial", KNOWN, *to(pbx.port))
    assert (dialled.exit_code, dialled.events[-1]["outcome"]) == (0, "talking"), dialled
    assert {event["number"] for event in dialled.events if event["event"] == "leg"} == {"100", KNOWN}
    assert asked(pbx) == [["MAKECALL", "100", SENT]]
    pbx.do("phone", number="103", phone="answers", talk_s=6000)
    pbx.do("ask", verb="MAKECALL", args=["103", "104"])
    listed = run(tmp_path, "calls", *to(pbx.port))
    hidden = {(event["mine"], event["hidden"]) for event in listed.events if event["event"] == "call"}
    assert hidden == {(True, False), (False, True)}, listed


def test_a_phone_system_with_a_profile(
    pbx: PbxChild, tmp_path: Path, stand_in: Path, generation: str, runtime_choice: RuntimeChoice
) -> None:
    profile = PbxProfile(
        "Office",
        generation=generation,
        host="127.0.0.1",
        port=pbx.port,
        my_extension="100",
        assembly_folder=str(stand_in),
        runtime=runtime_choice.name,
        dialling=RULES,
    )
    ProfilesStore(tmp_path).save("office", profile)
    pbx.do("phone", number="100", phone="answers", talk_s=6000)
    pbx.do("incoming", **{"from": "01632960123", "to": "100"})
    passed_on = run(tmp_path, "transfer", "--my", KNOWN, "--profile", "office", "--json")
    assert (passed_on.exit_code, passed_on.events[-1]["destination"]) == (0, KNOWN), passed_on
    assert [request[-1] for request in asked(pbx)] == [SENT]
    silent = run(tmp_path, "dial", "999", "--profile", "office", "--json")
    assert (silent.exit_code, silent.events[-1]["problem"]) == (2, "not-confirmed")
    assert len(asked(pbx)) == 1
    helped = run(tmp_path, "dial", "999", "--yes", "--profile", "office", "--json")
    assert helped.exit_code in (0, 1), helped
    assert asked(pbx)[1:] == [["MAKECALL", "100", "999"]]
