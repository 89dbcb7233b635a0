"""Conferences from a shell: one command after the other, each a process of its own, sharing only what is kept."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.doubles.child_runs import WHOLE_PROGRAM, run_child
from tests.doubles.pbx_controls import PbxChild
from tests.doubles.spoken import Run, members_in
from tests.doubles.stand_in_line import Connect

ROOMS = {"v11": "701", "v12": "700**100"}
PIN = "90417"
SILENT = "02079460302"
"""Never answers, by the rules of the demo phone system."""
Shell = Callable[..., Run]


@pytest.fixture
def shell(tmp_path: Path) -> Shell:
    """Runs one command as a person would, with a folder of settings of its own."""

    def run(*argv: str, typed: str = "", **changed: str) -> Run:
        folder = {"CALLBOARD_SETTINGS_FOLDER": str(tmp_path / "settings")}
        ran = run_child(*argv, program=WHOLE_PROGRAM, typed=typed, **folder, **changed)
        assert "Traceback" not in ran.complaints, ran
        assert PIN not in ran.out + ran.complaints
        return ran

    return run


@pytest.mark.timeout(120)  # eight processes
@pytest.mark.parametrize("generation", ["v11", "v12"])
def test_in_a_rehearsal(shell: Shell, generation: str, tmp_path: Path) -> None:
    to = ("--rehearsal", generation, "--speed", "20", "--json")
    people = tmp_path / "people.csv"
    people.write_text("Name;Number\nReception;100\nAnna;101\nMs Fry;+44 20 7946 0311\n", "utf-8")
    saved = shell("conference", "templates", "save", "Weekly", "--from-csv", str(people), *to)
    assert saved.exit_code == 0, saved
    assert [person["name"] for person in saved.events[0]["people"]] == ["Reception", "Anna", "Ms Fry"]
    looked_at = shell("conference", "check", "--template", "weekly", "--room", ROOMS[generation], *to)
    assert (looked_at.exit_code, looked_at.events[-1]["dialled"]) == (0, ["100", "101", "+442079460311"])
    started = shell("conference", "start", "--template", "weekly", "--room", ROOMS[generation], *to)
    assert (started.exit_code, started.events[-1]["outcome"]) == (0, "running")
    again = shell("conference", "start", "--same-as-last", "103", "--room", ROOMS[generation], *to)
    assert set(members_in(again.events)) == {"100", "101", "+442079460311", "103"}
    planned = shell("schedule", "add", "--template", "weekly", "--at", "2027-03-01 14:00", *to)
    assert (planned.exit_code, planned.events[0]["title"]) == (0, "Weekly")
    listed = shell("schedule", "list", *to)
    assert [event.get("id") for event in listed.events] == [planned.events[-1]["id"], None]
    assert shell("schedule", "remove", planned.events[-1]["id"], *to).exit_code == 0
    assert shell("schedule", "list", *to).events[-1]["planned"] == 0


def test_a_pin_through_a_pipe_is_nowhere_to_be_seen(shell: Shell, tmp_path: Path) -> None:
    to = ("--rehearsal", "v11", "--speed", "20")
    for output in (("--json",), ("-v",), ()):
        ran = shell("conference", "start", "100", "--ask-pin", *to, *output, typed=f"{PIN}\n")
        assert ran.exit_code == 0, ran
    assert shell("conference", "start", "100", "--ask-pin", *to, typed="\n").exit_code == 2
    written = [file.read_bytes() for file in tmp_path.rglob("*") if file.is_file()]
    assert written
    assert not any(PIN.encode() in content for content in written)


def test_what_cannot_be_written_is_said_and_the_conference_is_held(shell: Shell, tmp_path: Path) -> None:
    (tmp_path / "settings").write_text("a file where a folder should be", "utf-8")
    ran = shell("conference", "start", "100", "--rehearsal", "v11", "--speed", "20", "--json")
    warnings = [event["code"] for event in ran.events if event["event"] == "warning"]
    assert (ran.exit_code, ran.events[-1]["outcome"], warnings) == (0, "running", ["settings-not-saved"]), ran


@pytest.fixture
def conference(shell: Shell, pbx: PbxChild, to: Connect, generation: str) -> Shell:
    """Runs one command about conferences; where there are PINs, all of them say the same."""
    pin = {"CALLBOARD_CONFERENCE_PIN": PIN} if generation == "v11" else {}
    return lambda *argv: shell("conference", *argv, *to(pbx.port), **pin)


def inside(shown: Run) -> list[str]:
    assert shown.exit_code == 0, shown
    return [event["number"] for event in shown.events if event["event"] == "inside"]


@pytest.mark.timeout(120)  # each of its processes starts a .NET runtime
@pytest.mark.dotnet
def test_people_come_in_by_several_commands(conference: Shell, pbx: PbxChild, generation: str) -> None:
    room = ROOMS[generation]
    started = conference("start", "100", "101", SILENT, "--room", room)
    assert (started.exit_code, started.events[-1]["outcome"]) == (1, "incomplete")
    listed = {event["number"]: event["members"] for event in conference("list").events if event["event"] == "slot"}
    assert listed[room] == ["100", "101"]
    assert conference("add", room, "103", "02079460311").exit_code == 0
    shown = conference("show", room)
    assert set(inside(shown)) == {"100", "101", "103", "02079460311"}
    absent = [(event["number"], event["state"]) for event in shown.events if event["event"] == "absent"]
    assert absent == [(SILENT, "missing")]
    assert shown.events[0]["pin_state"] == ("set" if generation == "v11" else "none")
    verbs = {entry["verb"] for entry in pbx.do("requests")["requests"]}
    assert ("MAKECALLPARAMS" in verbs) is (generation == "v11")


@pytest.mark.timeout(120)
@pytest.mark.dotnet
def test_people_go_by_several_commands(conference: Shell, generation: str) -> None:
    room = ROOMS[generation]
    assert conference("start", "100", "101", SILENT, "--room", room).exit_code == 1
    chased = conference("chase", room)
    assert (chased.exit_code, chased.events[-1]["problem"]) == (1, "not-answered")
    assert set(members_in(chased.events)) == {SILENT}
    assert conference("remove", room, "101").exit_code == 0
    refused = conference("end", room)
    assert (refused.exit_code, refused.events[-1]["problem"]) == (2, "not-confirmed")
    assert inside(conference("show", room)) == ["100"]
    assert conference("end", room, "--yes").exit_code == 0
    assert inside(conference("show", room)) == []


@pytest.mark.timeout(120)
@pytest.mark.dotnet
@pytest.mark.generation("v11")  # with 3CX 12 there is no PIN of ours
def test_another_pin_is_told_as_what_it_is(shell: Shell, pbx: PbxChild, to: Connect) -> None:
    options = to(pbx.port)
    assert shell("conference", "start", "100", *options, CALLBOARD_CONFERENCE_PIN=PIN).exit_code == 0
    ran = shell("conference", "add", "701", "101", *options, CALLBOARD_CONFERENCE_PIN="1")
    assert (ran.exit_code, ran.events[-1]["problem"]) == (1, "no-reaction")
    assert "PIN" in ran.events[-1]["message"]
    assert shell("conference", "add", "701", "101", *options, CALLBOARD_CONFERENCE_PIN=PIN).exit_code == 0


@pytest.mark.timeout(120)
@pytest.mark.dotnet
def test_what_3cx_shall_start(shell: Shell, pbx: PbxChild, to: Connect, generation: str) -> None:
    options = ("--by", "3cx", *to(pbx.port))
    asked = shell(
        "schedule", "add", "101", "102", "--title", "Board", "--at", "2027-03-01T14:00", "--experimental", *options
    )
    if generation == "v11":
        assert (asked.exit_code, asked.events[-1]["problem"]) == (1, "feature-not-offered")
        return
    assert asked.exit_code == 0, asked
    listed = shell("schedule", "list", *options)
    assert [event.get("id") for event in listed.events] == [asked.events[-1]["id"], None]
    assert shell("schedule", "remove", asked.events[-1]["id"], *options).exit_code == 0
    assert shell("schedule", "list", *options).events[-1]["planned"] == 0
