"""The stand-in's surface: what programs for 3CX 11 and 12 use compiles and works, what came later is not there."""

import importlib
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from callboard.paths import stand_in_folder
from tests.vendor.stand_in_desk import Elsewhere, StandIn
from tests.vendor.wire_server import Fields, WireServer, leg
from vendor.build import GENERATIONS, find_compiler

SURFACE = Path(__file__).with_name("surface")
DEADLINE_S = 60
EVENT_TYPES = ("Inserted", "Updated", "Deleted")

ENUMS = {
    "ConnectionStatus": "Undefined=0 Dialing=1 Ringing=2 Connected=3 Hold=4 Held=5",
    "UserStatusType": "Available=0 Away=1",
    "QueueStatusType": "LoggedOut=0 LoggedIn=1",
    "RoutingType": "Undefined=0 Available=1 Away=2",
    "DestinationType": "None=0 VoiceMail=1 Extension=2 Queue=3 RingGroup=4 IVR=5 External=6 Fax=7 Boomerang=8 "
    "Deflect=9 VoiceMailOfDestination=10 Callback=11",
    "RingGroup+StrategyType": "Hunt=0 RingAll=1 Paging=2",
    "Queue+PollingStrategyType": "Hunt=0 RingAll=1 HuntRandomStart=3 NextAgent=4 LongestWaiting=5 LeastTalkTime=6 "
    "FewestAnswered=7 HuntBy3s=8 First3Available=9",
    "PhoneSystem+DataSubsets": "Full=0 VoiceMailBoxOnly=1",
}
OBSOLETE = {
    "TCX.Configuration.PhoneSystem": {
        "Void .ctor()",
        "Void Connect()",
        "Void Disconnect()",
        "System.String Host {get; set;}",
        "Int32 Port {get; set;}",
        "System.String Username {get; set;}",
        "System.String Password {get; set;}",
        "System.String Database {get; set;}",
        "TCX.Configuration.Statistics CreateStatistics(System.String)",
        "TCX.Configuration.Statistics[] InitializeStatistics()",
    },
    "TCX.PBXAPI.PBXConnection": {
        "Void .ctor()",
        "Void BargeinCall(Int32, System.String, Boolean)",
        "Void Listen(Int32, System.String)",
        "Void WhisperTo(Int32, System.String, System.String)",
    },
    "TCX.Configuration.Group": {"TCX.Configuration.DN[] Members"},
    "TCX.Configuration.FwdProfile": {"System.String DisplayName {get; set;}"},
}


def compile_against(generation: str, output: Path, *sources: Path) -> subprocess.CompletedProcess[str]:
    """The compiler's verdict on some sources that use the stand-in."""
    command = [
        find_compiler(),
        "-nologo",
        "-langversion:5",
        "-warnaserror",
        f"-reference:{stand_in_folder(generation) / '3cxpscomcpp2.dll'}",
        f"-out:{output}",
        *map(str, sources),
    ]
    return subprocess.run(command, capture_output=True, text=True, timeout=DEADLINE_S, check=False)


@pytest.fixture(scope="module")
def both_built() -> None:
    command = [sys.executable, "vendor/build.py", *(f"stand-in-{generation}" for generation in GENERATIONS)]
    root = Path(__file__).resolve().parents[2]
    done = subprocess.run(command, cwd=root, capture_output=True, text=True, timeout=DEADLINE_S, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.fixture(scope="module", params=GENERATIONS)
def sample(request: pytest.FixtureRequest, both_built: None, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample programs in one executable, with the assemblies beside it as an installation has them."""
    generation = str(request.param)
    folder = tmp_path_factory.mktemp(generation)
    program = folder / f"{generation}.exe"
    done = compile_against(generation, program, *sorted(SURFACE.glob("*.cs")))
    assert done.returncode == 0, done.stdout + done.stderr
    for name in ("3cxpscomcpp2.dll", "sl.dll"):
        shutil.copy(stand_in_folder(generation) / name, folder)
    return program


@pytest.mark.parametrize("generation", GENERATIONS)
def test_what_later_generations_brought_is_refused(both_built: None, generation: str, tmp_path: Path) -> None:
    source = SURFACE / "absent" / "LaterGenerations.cs"
    done = compile_against(generation, tmp_path / "unused.dll", source)
    refused = {int(line) for line in re.findall(r"LaterGenerations\.cs\((\d+),\d+\): error", done.stdout + done.stderr)}
    lines = source.read_text(encoding="utf-8").splitlines()
    assert refused == {number for number, line in enumerate(lines, start=1) if "// since" in line}


# The samples at work


def started(sample: Path, server: WireServer, *arguments: str) -> "subprocess.Popen[str]":
    """A sample on the runtime that the compiler came with."""
    runtime = [] if sys.platform == "win32" else [shutil.which("mono") or pytest.skip("no mono to run an .exe")]
    command = [*runtime, str(sample), "127.0.0.1", str(server.port), *arguments]
    return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)


def ran(sample: Path, server: WireServer, *arguments: str) -> tuple[int, str]:
    with started(sample, server, *arguments) as process:
        output, _ = process.communicate(timeout=DEADLINE_S)
        return process.returncode, output


@pytest.fixture
def office(sample: Path, server: WireServer) -> WireServer:
    """The small office, of the sample's generation."""
    server.generation = sample.stem
    return server


REQUESTS = [
    (["make-call", "100", "0155"], [["MAKECALL", "100", "0155"]]),
    (["drop", "100"], [["DROP", "7", "100"]]),
    (["drop", "100", "7"], [["DROP", "7", "100"]]),
    (["transfer", "101", "0155"], [["TRANSFER", "7", "101", "0155"]]),
    (["pickup", "100", "101"], [["PICKUP", "100", "101", ""]]),
    (["barge-in", "102", "100", "whisper"], [["BARGEIN", "102", "7", "100", "2"]]),
    (["record", "100", "on"], [["RECORD", "7", "100", "1"]]),
    (["refresh"], [["REFRESH", "10000"], ["INVOKE", "nothing", "key", "value"]]),
    (["conference-v12", "101"], [["MAKECALL", "700**101", "101"]]),
    (["devices", "100"], [["REGISTRAR", "100"], ["REGISTRAR", "100"]]),
]


@pytest.mark.parametrize(("arguments", "requests"), REQUESTS, ids=lambda value: value[0] if value else "")
def test_a_sample_asks_for_what_it_should(
    sample: Path, office: WireServer, arguments: list[str], requests: list[list[str]]
) -> None:
    assert ran(sample, office, *arguments) == (0, ran_output(arguments))
    assert office.requests == requests


def ran_output(arguments: list[str]) -> str:
    """Only the list of devices prints: an empty line, when there are none."""
    return "\n" if arguments[0] == "devices" else ""


def test_the_directory_sample_shows_everything(sample: Path, office: WireServer) -> None:
    code, output = ran(sample, office, "show-dns")
    assert code == 0, output
    shown = ["Extension 100 True 2 5 1", "ConferencePlaceExtension 700", "gateway True", "City", "Sales", "5 by kind"]
    assert [text for text in shown if text not in output] == []


def test_the_presence_sample_switches(sample: Path, office: WireServer) -> None:
    office.answer = lambda verb, arguments: ("OK", "1")
    code, output = ran(sample, office, "presence", "100", "Available")
    assert (code, output.split()) == (0, ["Available", "True"])
    assert [request[4:6] for request in office.requests] == [["CurrentProfile", "11"], ["QueueStatus", "1"]]


def test_the_event_sample_hears(sample: Path, office: WireServer) -> None:
    with started(sample, office, "watch", "3") as process:
        assert process.stdout is not None
        assert Elsewhere(process.stdout.readline).result() == "watching\n"
        caller = office.next_caller()
        for operation in ("I", "U", "D"):
            caller.send("EVENT", operation, *leg(30, "100", 1)[:3], "object", *leg(30, "100", 1)[3:])
        output, _ = process.communicate(timeout=DEADLINE_S)
    assert re.findall(r"^(\w+) CONNECTION 30 ActiveConnection$", output, re.MULTILINE) == list(EVENT_TYPES)


def test_the_scheduling_sample_stores_a_record(sample: Path, office: WireServer) -> None:
    def answer(verb: str, arguments: list[str | None]) -> Fields:
        return ("OK", "90") if verb == "STATS_SAVE" else ("OK",)

    office.answer = answer
    code, output = ran(sample, office, "schedule", "77", "Meeting")
    assert (code, output.splitlines()[0]) == (0, "True S_SCHEDULEDCONF 77 90")
    assert [request[0] for request in office.requests] == ["STATS_INIT", "STATS_SAVE"]


def test_a_refusal_reaches_the_sample_as_the_exception_it_catches(sample: Path, office: WireServer) -> None:
    office.answer = lambda verb, arguments: ("FAIL", "OperationFailed", "unknown number")
    assert ran(sample, office, "make-call", "100", "0155") == (1, "OperationFailed: unknown number\n")


# By reflection


def type_named(stand_in: StandIn, name: str) -> Any:
    found = stand_in.assembly.GetType(name)
    assert found is not None, name
    return found


@pytest.mark.dotnet
@pytest.mark.parametrize("name", ENUMS)
def test_enum_values(stand_in: StandIn, name: str) -> None:
    kind = type_named(stand_in, f"TCX.Configuration.{name}")
    assert values_of(stand_in, kind) == ENUMS[name]


@pytest.mark.dotnet
def test_barge_in_modes(stand_in: StandIn) -> None:
    kind = type_named(stand_in, "TCX.PBXAPI.PBXConnection+BargeInMode")
    assert values_of(stand_in, kind) == "BargeIn=0 Listen=1 Whisper=2"


def values_of(stand_in: StandIn, kind: Any) -> str:
    names = stand_in.system.Enum.GetNames(kind)
    number = stand_in.system.Convert.ToInt32
    pairs = [(names[place], number(stand_in.system.Enum.Parse(kind, names[place]))) for place in range(names.Length)]
    return " ".join(f"{name}={value}" for name, value in pairs)


@pytest.mark.dotnet
@pytest.mark.parametrize("name", OBSOLETE)
def test_what_is_marked_obsolete(stand_in: StandIn, name: str) -> None:
    marked = {text for text, member in members_of(type_named(stand_in, name)) if is_obsolete(stand_in, member)}
    assert marked == OBSOLETE[name]


def is_obsolete(stand_in: StandIn, member: Any) -> bool:
    kind = importlib.import_module("System").Type.GetType("System.ObsoleteAttribute")
    return bool(stand_in.system.Attribute.IsDefined(member, kind))


@pytest.mark.dotnet
def test_the_whole_surface_is_the_written_one(stand_in: StandIn) -> None:
    """`surface.txt` is for reading beside the help of v12; v11 is inferred to be equal."""
    types = stand_in.assembly.GetExportedTypes()
    kinds = [types[place] for place in range(types.Length)]
    written = [line for kind in sorted(kinds, key=lambda each: each.FullName) for line in lines_of(kind)]
    assert written == (SURFACE / "surface.txt").read_text(encoding="utf-8").splitlines()


def lines_of(kind: Any) -> list[str]:
    """A type, what it derives from, and the public members that it declares itself."""
    base = kind.BaseType.FullName if kind.BaseType is not None else "nothing"
    members = [] if kind.IsEnum else members_of(kind)
    own = [f"    {text}" for text, member in members if member.DeclaringType.Equals(kind)]
    return [f"{kind.FullName} : {base}", *sorted(own)]


def members_of(kind: Any) -> list[tuple[str, Any]]:
    """Public members as text; accessors are seen as their property or event."""
    members = kind.GetMembers()
    every = [members[place] for place in range(members.Length)]
    return [(text_of(each), each) for each in every if not is_accessor(each)]


def is_accessor(member: Any) -> bool:
    return getattr(member, "IsSpecialName", False) and member.Name.startswith(("get_", "set_", "add_", "remove_"))


def text_of(member: Any) -> str:
    return f"{member.ToString()} {{get; set;}}" if getattr(member, "CanWrite", False) else str(member.ToString())
