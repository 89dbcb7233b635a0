"""The whole command line on a rehearsal: right exit codes, plain sentences, and the next command works."""

import json
from collections.abc import Callable
from typing import Any

import pytest

from callboard.command_line.arguments import parse
from callboard.command_line.run import run
from tests.doubles.child_runs import WITH_MODULES, interrupt_child_after, run_child, start_child
from tests.doubles.spoken import legs_in, members_in

FAST = ("--speed", "20")
UNTIL_TALKING = [
    *(("from", "ringing"), ("from", "answered"), ("to", "ringing")),
    *(("to", "answered"), ("from", "talking"), ("to", "talking")),
]
Ran = tuple[int, list[dict[str, Any]]]
Command = Callable[..., Ran]


@pytest.fixture
def callboard(capsys: pytest.CaptureFixture[str]) -> Command:
    """Run a command with --json in this process."""

    def run_it(*argv: str) -> Ran:
        speed = () if "--speed" in argv else FAST
        code = run(parse([*argv, *speed, "--json"], {}))
        said = capsys.readouterr()
        assert said.err == ""
        return code, [json.loads(line) for line in said.out.splitlines()]

    return run_it


@pytest.mark.parametrize("generation", ["v11", "v12"])
def test_dial(callboard: Command, generation: str) -> None:
    code, events = callboard("dial", "--from", "100", "101", "--rehearsal", generation)
    assert code == 0
    assert legs_in(events) == UNTIL_TALKING
    assert events[-1]["outcome"] == "talking"


def test_dial_until_ended(callboard: Command) -> None:
    code, events = callboard("dial", "--from", "100", "101", "--until-ended", "--rehearsal", "v11", "--speed", "500")
    assert code == 0
    assert legs_in(events)[:6] == UNTIL_TALKING
    assert {("from", "ended"), ("to", "ended")} == set(legs_in(events)[6:])
    assert events[-1]["outcome"] == "ended"


def test_dial_an_outside_number_that_does_not_answer(callboard: Command) -> None:
    code, events = callboard("dial", "--from", "100", "020 7946 0302", "--rehearsal", "v11")
    assert code == 1
    assert legs_in(events)[:3] == [("from", "ringing"), ("from", "answered"), ("to", "dialling")]
    assert events[-1]["problem"] == "not-answered"


@pytest.mark.parametrize(
    ("generation", "slot", "options"),
    [("v11", "701", ("--no-names", "--instant")), ("v11", "702", ()), ("v12", "700**100", ())],
)
def test_conference(callboard: Command, generation: str, slot: str, options: tuple[str, ...]) -> None:
    numbers = ("100", "101", "02079460311")
    code, events = callboard("conference", "start", *numbers, "--room", slot, *options, "--rehearsal", generation)
    assert code == 0
    steps = members_in(events)
    assert set(steps) == set(numbers)
    assert steps["100"] == ["asked", "ringing", "answered", "joined"]
    assert steps["02079460311"] == ["asked", "dialling", "answered", "joined"]
    assert events[-1]["outcome"] == "running"


@pytest.mark.parametrize("generation", ["v11", "v12"])
def test_status(callboard: Command, generation: str) -> None:
    code, events = callboard("status", "--rehearsal", generation)
    assert code == 0
    counts = {kind: sum(event["event"] == kind for event in events) for kind in ("extension", "slot")}
    assert counts == {"extension": events[-1]["extensions"], "slot": events[-1]["slots"]}
    assert counts["extension"] > 10


@pytest.mark.parametrize("generation", ["v11", "v12"])
def test_check(callboard: Command, generation: str) -> None:
    code, events = callboard("check", "--rehearsal", generation)
    assert code == 0
    assert {event["state"] for event in events if event["event"] == "check"} == {"passed", "skipped"}
    assert events[-1]["outcome"] == "passed"


START = ("conference", "start")
BAD_INPUT = {
    "unknown from": (("dial", "--from", "999", "101"), 2, "from-unknown"),
    "two outside numbers": (("dial", "--from", "02079460311", "+493023125042"), 2, "from-not-internal"),
    "letters": (("dial", "--from", "100", "anna"), 2, "number-has-letters"),
    "letters in from": (("dial", "--from", "anna", "101"), 2, "number-has-letters"),
    "empty": (("dial", "--from", "100", ""), 2, "number-empty"),
    "empty from": (("dial", "--from", "", "101"), 2, "number-empty"),
    "10 kB": (("dial", "--from", "100", "1" * 10_000), 2, "number-too-long"),
    "10 kB from": (("dial", "--from", "9" * 10_000, "101"), 2, "number-too-long"),
    "control characters": (("dial", "--from", "100", "10\x1b[2J1"), 2, "number-has-forbidden-characters"),
    "lone surrogate": (("dial", "--from", "100", "10\udc801"), 2, "number-has-forbidden-characters"),
    "own phone": (("dial", "--from", "100", "100"), 2, "same-phone"),
    "gateway": ((*START, "100", "101", "--room", "700"), 2, "slot-is-gateway"),
    "unknown slot": ((*START, "100", "--room", "799"), 2, "slot-unknown"),
    "10 kB slot": ((*START, "100", "--room", "7" * 10_000), 2, "slot-unknown"),
    "slot with control characters": ((*START, "100", "--room", "70\x071"), 2, "slot-unknown"),
    "participant with letters": ((*START, "100", "bob"), 2, "number-has-letters"),
    "nobody": ((*START, "--room", "701"), 2, "no-participants"),
    "code without a yes": ((*START, "*67"), 2, "not-confirmed"),
    "unknown template": ((*START, "--template", "nobody has this"), 2, "template-unknown"),
    "no list in a folder": ((*START, "--from-csv", "."), 2, "roster-file-unreadable"),
    "a list that is not there": ((*START, "--from-csv", "no such list.csv"), 2, "roster-file-unreadable"),
    "show of an unknown slot": (("conference", "show", "799"), 2, "slot-unknown"),
    "add to nothing": (("conference", "add", "702", "103"), 1, "slot-not-running"),
    "end of nothing": (("conference", "end", "702", "--yes"), 1, "slot-not-running"),
    "chase of nothing": (("conference", "chase", "702"), 1, "slot-not-running"),
    "remove from nothing": (("conference", "remove", "702", "103"), 1, "slot-not-running"),
    "plan for yesterday": (("schedule", "add", "100", "--at", "2001-01-01 10:00"), 2, "time-past"),
    "plan of 3CX 11": (("schedule", "list", "--by", "3cx"), 1, "feature-not-offered"),
    "unknown scenario": (("status", "--scenario", "no_such_day"), 2, "scenario-unreadable"),
}


def assert_plain_failure(code: int, events: list[dict[str, Any]], expected: tuple[int, str]) -> None:
    *found, error, result = events
    assert {each["event"] for each in found} <= {"finding"}
    assert (code, error["event"], error["code"]) == (expected[0], "error", expected[1])
    assert (result["event"], result["outcome"], result["problem"]) == ("result", "failed", expected[1])
    for text in (error["message"], error["mend"]):
        assert text.endswith(".")
        assert text.isprintable()
        assert len(text) < 250


@pytest.mark.parametrize(("argv", "code", "problem"), BAD_INPUT.values(), ids=BAD_INPUT)
def test_bad_input_gets_a_plain_sentence(callboard: Command, argv: tuple[str, ...], code: int, problem: str) -> None:
    assert_plain_failure(*callboard(*argv, "--rehearsal", "v11"), (code, problem))


@pytest.mark.parametrize(
    ("argv", "code", "problem"),
    [
        ((*START, "100", "--room", "700**999"), 2, "slot-owner-unknown"),
        ((*START, "100", "--room", "700"), 2, "slot-unknown"),
        ((*START, "100", "--room", "701"), 2, "slot-unknown"),
    ],
)
def test_bad_slots_of_3cx_12(callboard: Command, argv: tuple[str, ...], code: int, problem: str) -> None:
    assert_plain_failure(*callboard(*argv, "--rehearsal", "v12"), (code, problem))


@pytest.mark.parametrize("option", ["--new-pin", "--no-names", "--instant"])
def test_options_that_3cx_12_no_longer_has(callboard: Command, option: str) -> None:
    code, events = callboard(*START, "100", "--room", "700**100", option, "--rehearsal", "v12")
    assert code == 1
    assert [event["event"] for event in events] == ["result"]
    assert events[-1]["problem"] == "options-not-supported"
    assert "3CX 12" in events[-1]["message"]


def test_after_bad_input_the_next_command_works(callboard: Command) -> None:
    assert callboard("dial", "--from", "999", "101", "--rehearsal", "v11")[0] == 2
    assert callboard("dial", "--from", "100", "101", "--rehearsal", "v11")[0] == 0


def test_a_run_in_plain_words(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(parse(["dial", "--from", "100", "101", "--rehearsal", "v11", *FAST], {})) == 0
    said = capsys.readouterr()
    assert said.err == ""
    assert said.out.splitlines()[0].endswith(" is ringing.")
    assert said.out.splitlines()[-1].endswith(" are talking.")


# ---------------------------------------------------------------- as a process of its own


def test_no_window_and_no_dotnet_is_loaded() -> None:
    argv = ("dial", "--from", "100", "101", "--rehearsal", "v11", *FAST)
    ran = run_child(*argv, program=WITH_MODULES)
    assert ran.exit_code == 0, ran
    loaded = set(ran.complaints.split())
    assert {"callboard", "json"} <= loaded
    assert not loaded & {"PySide6", "shiboken6", "qasync", "clr", "pythonnet", "System"}


def test_ctrl_c_leaves_cleanly() -> None:
    argv = ("dial", "--from", "100", "020 7946 0302", "--rehearsal", "v11", "--json")
    ran = interrupt_child_after("ringing", *argv)
    assert ran.exit_code == 130, ran
    assert "Traceback" not in ran.complaints
    assert ran.events[-1]["outcome"] == "interrupted"
    assert "A call that has begun goes on." in ran.events[-1]["message"]


def test_ctrl_c_in_plain_words() -> None:
    ran = interrupt_child_after("ringing", "dial", "--from", "100", "020 7946 0302", "--rehearsal", "v11")
    assert ran.exit_code == 130, ran
    assert ran.complaints == "callboard: Stopped watching. A call that has begun goes on.\n"


def test_a_reader_that_goes_away_is_no_traceback() -> None:
    child = start_child(("status", "--rehearsal", "v11", "--scenario", "big_house", "--json"))
    assert child.stdout is not None
    assert child.stderr is not None
    child.stdout.readline()
    child.stdout.close()
    complaints = child.stderr.read()
    child.stderr.close()
    assert child.wait(45) == 141
    assert complaints == ""


def test_each_line_is_there_as_soon_as_it_happens() -> None:
    """The last line is printed after a phone has been ringing for some time; the first must not wait for it."""
    child = start_child(("dial", "--from", "100", "020 7946 0302", "--rehearsal", "v11", "--json", "--until-ended"))
    assert child.stdout is not None
    first = json.loads(child.stdout.readline())
    assert child.poll() is None
    child.terminate()
    child.communicate(timeout=45)
    assert first["state"] == "ringing"


def test_verbose_tells_what_happens_inside_with_numbers_masked() -> None:
    ran = run_child("dial", "--from", "100", "02079460301", "--rehearsal", "v11", *FAST, "--json", "-v")
    assert "place-call 100 to 02*******01" in ran.complaints
    assert "02079460301" not in ran.complaints
    assert ran.exit_code == 1


def test_the_demo_pbx_runs_by_the_same_program() -> None:
    ran = run_child("demo-pbx", "--generation", "v13")
    assert ran.exit_code == 2
    assert "Traceback" not in ran.complaints
