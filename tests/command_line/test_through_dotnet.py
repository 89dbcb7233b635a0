"""The command line through a real .NET runtime and the stand-in: the same lines as the rehearsal, plain failures."""

import contextlib
import shutil
import socket
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import IO, Any

import pytest

from tests.doubles.child_runs import CHILD_DEADLINE_S, interrupt_child_after, run_child, start_child
from tests.doubles.pbx_controls import PbxChild
from tests.doubles.spoken import Run, legs_in, members_in, objects_in
from tests.doubles.stand_in_line import Connect

pytestmark = pytest.mark.dotnet

SPEED = ("--speed", "10")
UNHURRIED = ("--speed", "1")
ROOMS = {"v11": "701", "v12": "700**100"}
# What is wrong is found by the same code for both verbs: each is tried with one generation.
EITHER_VERB = [
    pytest.param("status", marks=pytest.mark.generation("v11")),
    pytest.param("check", marks=pytest.mark.generation("v12")),
]
ANSWERED, OTHERS = "101", ("020 7946 0311", "020 7946 0301", "020 7946 0304", "6789")
"""What becomes of a call is promised by the sessions of both generations; the words for it know none."""


def rehearsed(generation: str, *argv: str, **changed: str) -> Run:
    return run_child(*argv, "--rehearsal", generation, *SPEED, "--json", **changed)


def same_calls(events: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """`events` with calls numbered by their first appearance."""
    numbers: dict[int, int] = {}
    return [
        {**event, "call_id": numbers.setdefault(event["call_id"], len(numbers) + 1)} if event.get("call_id") else event
        for event in events
    ]


@pytest.mark.parametrize(
    "number", [ANSWERED, *(pytest.param(each, marks=pytest.mark.generation("v11")) for each in OTHERS)]
)
def test_dial_says_the_same_as_a_rehearsal(pbx: PbxChild, to: Connect, generation: str, number: str) -> None:
    argv = ("dial", "--from", "100", number)
    real = run_child(*argv, *to(pbx.port))
    pretended = rehearsed(generation, *argv)
    assert real.exit_code == pretended.exit_code
    assert legs_in(real.events)
    assert same_calls(real.events) == same_calls(pretended.events)
    assert real.complaints == ""


def test_a_conference_says_the_same_as_a_rehearsal(pbx: PbxChild, to: Connect, generation: str) -> None:
    options = ("--no-names", "--instant") if generation == "v11" else ()
    numbers = ("100", "101", "02079460311", "02079460302")
    argv = ("conference", "start", *numbers, "--room", ROOMS[generation], *options)
    pin = {"CALLBOARD_CONFERENCE_PIN": "4711"} if generation == "v11" else {}
    real = run_child(*argv, *to(pbx.port), **pin)
    pretended = rehearsed(generation, *argv, **pin)
    assert real.exit_code == pretended.exit_code == 1, "one of them does not answer"
    assert members_in(real.events) == members_in(pretended.events)
    assert members_in(real.events)["100"] == ["asked", "ringing", "answered", "joined"]
    assert members_in(real.events)["02079460302"] == ["asked", "dialling", "failed"]
    assert real.events[-1] == pretended.events[-1]
    verbs = {entry["verb"] for entry in pbx.do("requests")["requests"]}
    expected = {"MAKECALLPARAMS"} if generation == "v11" else {"MAKECALL"}
    assert verbs & {"MAKECALL", "MAKECALLPARAMS"} == expected


def test_a_conference_tells_its_steps_in_the_same_order(to: Connect, generation: str) -> None:
    """At a pace at which answers that follow one another closely are still told apart."""
    argv = ("conference", "start", "101", "102", "103", "--room", "701" if generation == "v11" else "700**101")
    with contextlib.closing(PbxChild(generation, *UNHURRIED)) as pbx, ThreadPoolExecutor() as pool:
        pretending = pool.submit(run_child, *argv, "--rehearsal", generation, *UNHURRIED, "--json")
        real, pretended = run_child(*argv, *to(pbx.port)), pretending.result()
    assert real.exit_code == pretended.exit_code == 0
    assert steps_in(real.events)[-1][1] == "joined"
    assert steps_in(real.events) == steps_in(pretended.events)


def steps_in(events: list[dict[str, Any]]) -> list[tuple[str, str]]:
    return [(event["number"], event["state"]) for event in events if event["event"] == "member"]


@pytest.mark.parametrize("option", ["--new-pin", "--no-names", "--instant"])
def test_the_options_of_a_conference_reach_only_who_takes_them(
    pbx: PbxChild, to: Connect, generation: str, option: str
) -> None:
    ran = run_child("conference", "start", "100", "--room", ROOMS[generation], option, *to(pbx.port))
    verbs = {entry["verb"] for entry in pbx.do("requests")["requests"]} & {"MAKECALL", "MAKECALLPARAMS"}
    if generation == "v11":
        assert ran.exit_code == 0, ran
        assert verbs == {"MAKECALLPARAMS"}
    else:
        assert ran.exit_code == 1, ran
        assert ran.events[-1]["problem"] == "options-not-supported"
        assert verbs == set()


def test_status_says_the_same_as_a_rehearsal(pbx: PbxChild, to: Connect, generation: str) -> None:
    real, pretended = run_child("status", *to(pbx.port)), rehearsed(generation, "status")
    assert real.exit_code == pretended.exit_code == 0
    for kind in ("capability", "slot"):
        seen = [event for event in real.events if event["event"] == kind]
        assert seen
        assert seen == [event for event in pretended.events if event["event"] == kind]
    names = {event["number"]: event["name"] for event in real.events if event["event"] == "extension"}
    assert names == {event["number"]: event["name"] for event in pretended.events if event["event"] == "extension"}


def test_check_goes_through_everything(pbx: PbxChild, to: Connect) -> None:
    ran = run_child("check", *to(pbx.port))
    assert ran.exit_code == 0, ran
    assert {event["state"] for event in ran.events if event["event"] == "check"} == {"passed", "skipped"}
    assert len(ran.events) >= 9


def test_two_outside_numbers_and_then_the_next_command(pbx: PbxChild, to: Connect) -> None:
    wrong = run_child("dial", "--from", "02079460311", "02079460312", *to(pbx.port))
    assert (wrong.exit_code, wrong.events[-1]["problem"]) == (2, "from-not-internal")
    assert run_child("dial", "--from", "100", "101", *to(pbx.port)).exit_code == 0


def test_a_line_cut_in_the_middle_of_a_call_is_not_its_end(pbx: PbxChild, to: Connect) -> None:
    child = start_child(("dial", "--from", "100", "101", "--until-ended", *to(pbx.port)))
    assert child.stdout is not None
    said = list(read_until('"leg": "to", "number": "101", "state": "talking"', child.stdout))
    pbx.do("drop_connections")
    pbx.do("hang_up", number="100")
    rest, complaints = child.communicate(timeout=CHILD_DEADLINE_S)
    events = objects_in([*said, *rest.splitlines()])
    assert (child.returncode, complaints) == (0, "")
    assert events[-1]["outcome"] == "ended"
    assert legs_in(events)[-2:] == [("from", "ended"), ("to", "ended")]


def read_until(text: str, lines: IO[str]) -> Iterator[str]:
    for line in lines:
        yield line
        if text in line:
            return
    pytest.fail(f"never said {text}")


def test_ctrl_c_leaves_at_once_with_dotnet_loaded(to: Connect, generation: str) -> None:
    with contextlib.closing(PbxChild(generation, "--events-per-second", "0")) as pbx:
        pbx.do("phone", number="100", phone="waits")  # nothing happens that could wake the program up
        ran = interrupt_child_after("ringing", "dial", "--from", "100", "101", *to(pbx.port))
    assert ran.exit_code == 130, ran
    # Loading what is not loaded yet may take seconds where two runs share the processors; waiting for a call, a minute.
    assert ran.left_after_s < 15
    assert ran.events[-1]["outcome"] == "interrupted"
    assert "Traceback" not in ran.complaints


def assert_no_connection(ran: Run, problem: str) -> None:
    assert ran.exit_code == 3, ran
    assert [event["event"] for event in ran.events] == ["error", "result"]
    assert ran.events[0]["code"] == ran.events[1]["problem"] == problem
    assert ran.events[0]["message"]
    assert ran.events[0]["mend"]
    assert "Traceback" not in ran.complaints


def assert_check_fails(ran: Run, problem: str) -> None:
    assert ran.exit_code == 3, ran
    failed = [event for event in ran.events if event.get("state") == "failed"]
    assert [event["problem"] for event in failed] == [problem]
    assert failed[0]["message"]
    assert failed[0]["mend"]
    assert ran.events[-1]["outcome"] == "failed"


@pytest.fixture
def spoilt(stand_in: Path, tmp_path: Path) -> Path:
    """A copy of the stand-in's folder to spoil."""
    return Path(shutil.copytree(stand_in, tmp_path / "dlls"))


def other_than(generation: str) -> str:
    return "v12" if generation == "v11" else "v11"


@pytest.mark.parametrize("verb", EITHER_VERB)
def test_wrong_files(pbx: PbxChild, to: Connect, spoilt: Path, stand_in: Path, generation: str, verb: str) -> None:
    assert_plain = assert_check_fails if verb == "check" else assert_no_connection
    somebody = {"CALLBOARD_CONFIG_USER": "operator", "CALLBOARD_CONFIG_PASSWORD": "anything"}
    (spoilt / "3cxpscomcpp2.dll").write_bytes(b"not a library at all")
    assert_plain(run_child(verb, *to(pbx.port, folder=spoilt), **somebody), "file-not-dotnet")
    (spoilt / "3cxpscomcpp2.dll").unlink()
    assert_plain(run_child(verb, *to(pbx.port, folder=spoilt), **somebody), "file-missing")
    assert_plain(run_child(verb, *to(pbx.port, folder=spoilt / "nowhere"), **somebody), "folder-missing")
    other = run_child(verb, *to(pbx.port, folder=stand_in.parent / other_than(generation)))
    assert_plain(other, "wrong-generation")
    assert run_child(verb, *to(pbx.port)).exit_code == 0


@pytest.mark.parametrize("verb", EITHER_VERB)
def test_no_server(to: Connect, verb: str) -> None:
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        ran = run_child(verb, *to(unused.getsockname()[1]))
    assert_plain = assert_check_fails if verb == "check" else assert_no_connection
    assert_plain(ran, "cannot-connect")


@pytest.mark.parametrize("verb", EITHER_VERB)
def test_wrong_password(pbx: PbxChild, to: Connect, verb: str) -> None:
    pbx.do("fault", kind="refuse_credentials", for_s=80_000)
    secret = {"CALLBOARD_CONFIG_USER": "operator", "CALLBOARD_CONFIG_PASSWORD": "not-the-one"}
    ran = run_child(verb, *to(pbx.port), **secret)
    assert_plain = assert_check_fails if verb == "check" else assert_no_connection
    assert_plain(ran, "sign-in-refused")
    assert "not-the-one" not in ran.out + ran.complaints
