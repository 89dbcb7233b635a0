"""Known secrets are planted wherever they can enter, and looked for in everything that the program wrote."""

import json
import signal
import sys
from pathlib import Path

import pytest

from callboard.sessions.threecx.runtime import RuntimeChoice
from tests.doubles.pbx import SCENARIO
from tests.doubles.pbx_controls import PbxChild
from tests.doubles.planted import CALLER, SECRETS, found_in, found_under
from tests.doubles.watched_run import Surroundings, seen_of_processes

CONFIG, MANAGER, PIN, ELSEWHERE = SECRETS.values()
GIVEN = {
    "CALLBOARD_CONFIG_USER": "reception",
    "CALLBOARD_CONFIG_PASSWORD": CONFIG,
    "CALLBOARD_CALL_MANAGER_USER": "calls",
    "CALLBOARD_CALL_MANAGER_PASSWORD": MANAGER,
    "CALLBOARD_CONFERENCE_PIN": PIN,
}
INI = f"""[General]
PbxUser = calls
PbxPass = {MANAGER}
CMPort = 5482
[ConfService]
ConfPort = 5485
confNIC = pbx.example.com
confUser = reception
confPass = {CONFIG}
[CallReports]
Password = {ELSEWHERE}
"""
ON_LINUX = pytest.mark.skipif(sys.platform != "linux", reason="only there others can see what a process was given")

IN_A_WINDOW = """
import asyncio, sys, threading
from pathlib import Path
from callboard.app.wiring.connect_diagnostics import DiagnosticsShower
from callboard.app.opened_window import Wish, open_window
from callboard.domain.commands import PlaceCall
from callboard.domain.conferences.conference import ConferencePlan
from callboard.domain.commands import StartConference
from callboard.sessions.choices import RehearsalChoice
from callboard.sessions.credentials import Credentials
from callboard.sessions.threecx.failures import VendorException, Server, problem_of
from callboard.sessions.known_secrets import KnownSecrets
from tests.doubles.planted import CALLER, SECRETS
from PySide6.QtCore import QTimer, qWarning

CONFIG, MANAGER, PIN, _ = SECRETS.values()
GENERATION = sys.argv[1]
ROOM = {"v11": "702", "v12": "700**103"}[GENERATION]

def fail(text):
    secret_in_a_local_variable = CONFIG
    raise LookupError(f"{text} {CONFIG} {MANAGER} {CALLER}")

async def fail_in_a_task():
    fail("in a task")

async def play(console):
    book, page = console.window.book, console.panels.conference
    book["help.detailed_log"].trigger()
    while not console.feed.board.connection.is_live:
        await asyncio.sleep(0.02)
    QTimer.singleShot(0, lambda: fail("in a slot"))
    threading.Thread(target=fail, args=("on a thread",)).start()
    task = asyncio.ensure_future(fail_in_a_task())
    await asyncio.wait([task])
    del task
    qWarning(f"Qt says {CONFIG} {MANAGER} {CALLER}")
    said = VendorException(("OperationFailed",), f"refused for {CONFIG} and {MANAGER}, {CALLER}")
    console.notices.fail(problem_of(said, Server("pbx", 1, 2, KnownSecrets(CONFIG, MANAGER))))
    page.new()
    page.add_people("", ["101", "102"])
    page.builder.options.pin.setText(PIN)
    page.builder.start.click()
    console.switchboard.submit(PlaceCall("100", CALLER))
    console.switchboard.submit(StartConference(ConferencePlan(ROOM, ("104",), PIN)))
    shower = console.findChild(DiagnosticsShower)
    for _ in range(50):
        await asyncio.sleep(0.02)
    shower.desk.save(Path("bundle.zip"))
    while shower.desk.is_working:
        await asyncio.sleep(0.02)
    print(console.notices.last)
    return 0

credentials = Credentials("reception", CONFIG, "calls", MANAGER)
sys.exit(open_window(Wish(RehearsalChoice(GENERATION), credentials, is_pretend=True, play=play)))
"""

A_CRASH = """
import logging, os, sys
from callboard.app.reports.diagnostics import diagnosed
from callboard.sessions.credentials import Credentials
from tests.doubles.planted import CALLER, SECRETS
CONFIG, MANAGER, PIN, _ = SECRETS.values()

def crash(password, caller):
    secret_in_a_local_variable = password + MANAGER
    logging.getLogger("callboard.test").error("the vendor said %s", {"password": password, "caller": caller})
    if sys.argv[1] == "raise":
        raise LookupError(f"{password} {MANAGER!r} {caller}")
    {"abort": os.abort, "segv": lambda: __import__("ctypes").string_at(0)}[sys.argv[1]]()

with diagnosed() as diagnostics:
    crash(diagnostics.keeping_out(Credentials("reception", CONFIG, "calls", MANAGER))().config_password, CALLER)
"""


def nothing_found(surroundings: Surroundings, *said: bytes) -> None:
    """Neither in files nor in what was said."""
    assert found_under([surroundings.top], SECRETS.values()) == []
    assert [found_in(each, SECRETS.values()) for each in said] == [[] for _ in said]


def test_a_secret_would_be_found(tmp_path: Path) -> None:
    """In each way in which it could hide."""
    (tmp_path / "plain.txt").write_text(f"x{CONFIG}y", "utf-8")
    (tmp_path / "wide.bin").write_bytes(f"x{MANAGER}y".encode("utf-16-le"))
    (tmp_path / "json.txt").write_text(json.dumps({"a": CONFIG}), "utf-8")
    assert len(found_under([tmp_path], SECRETS.values())) == 3


@pytest.mark.parametrize("generation", ["v11", "v12"])
def test_what_goes_wrong_in_a_window_is_written_without_secrets(tmp_path: Path, generation: str) -> None:
    here = Surroundings(tmp_path, **GIVEN)
    done = here.run(generation, program=IN_A_WINDOW)
    assert done.returncode == 0, done.stderr.decode()
    log = here.log_text()
    for where in ("in a slot", "on a thread", "in a task", "Qt says"):
        assert where in log
    assert "the log is detailed" in log
    if generation == "v11":
        assert "start-conference 702 with 1 people is asked" in log
    else:
        assert "options-not-supported" in log
    assert (here.work / "bundle.zip").exists()
    nothing_found(here, done.stdout, done.stderr)
    assert found_under([here.log], [CALLER]) == []
    assert found_in((here.work / "bundle.zip").read_bytes(), [CALLER]) == []


@pytest.mark.parametrize("how", ["raise", "abort", "segv"])
def test_a_crash_is_written_without_secrets(tmp_path: Path, how: str) -> None:
    here = Surroundings(tmp_path)
    done = here.run(how, program=A_CRASH)
    assert done.returncode != 0
    reports = list((here.log / "crash").glob("*.txt"))
    assert len(reports) == 1
    text = reports[0].read_text("utf-8")
    assert "in crash" in text
    assert "LookupError" in text if how == "raise" else "Fatal Python error" in text
    assert not list(here.work.glob("core*"))
    stderr = b"" if how == "raise" else done.stderr  # Python itself prints what nobody catches here
    nothing_found(here, done.stdout, stderr)
    assert found_under([here.log], [CALLER]) == []


def test_an_ini_leaves_no_secret_behind(tmp_path: Path) -> None:
    here = Surroundings(tmp_path / "all")
    ini = tmp_path / "3CXPhoneSystem.ini"
    ini.write_text(INI, "utf-8")
    added = ("--name", "Head office", "--generation", "v11", "--host", "pbx.example.com")
    said = [here.run("profile", "import", str(ini), "-v", *added)]
    profiles = here.run("profile", "list", "--json")
    names = [json.loads(line).get("id") for line in profiles.stdout.splitlines()]
    assert names[0], profiles.stderr.decode()
    said += [here.run("profile", "show", names[0], "--json"), here.run("profile", "export", "--to", "exported.toml")]
    said += [here.run("bundle", "bundle.zip", "--json"), here.run("dial", "101", "--profile", names[0], "-v"), profiles]
    assert (here.work / "bundle.zip").exists()
    assert (here.top / "settings" / "profiles.toml").exists()
    nothing_found(here, *(each.stdout + each.stderr for each in said))


def test_the_command_line_says_no_secret(tmp_path: Path) -> None:
    here = Surroundings(tmp_path, **GIVEN)
    to = ("--rehearsal", "v11", "--speed", "50", "-v", "--json")
    said = [
        here.run("status", *to),
        here.run("check", *to),
        here.run("conference", "start", "101", "102", "--room", "701", *to),
        here.run("bundle", "bundle.zip", "--check", *to),
    ]
    assert [each.returncode for each in said] == [0, 0, 0, 0], [each.stderr for each in said]
    nothing_found(here, *(each.stdout + each.stderr for each in said))


@ON_LINUX
def test_the_demo_is_given_no_secret(tmp_path: Path) -> None:
    here = Surroundings(tmp_path, **GIVEN)
    program = (
        "import os, sys; from callboard.app.demo_pbx_process import DemoPbxProcess\n"
        "pbx = DemoPbxProcess.start('v11', 'quiet_office'); print('ready', flush=True); sys.stdin.read()"
    )
    process = here.start(program=program)
    try:
        here.wait(process, lambda: "ready" in (here.top / "said").read_text("utf-8"))
        assert found_in(seen_of_processes(process.pid), SECRETS.values()) == []
    finally:
        here.end(process)


@pytest.mark.dotnet
@ON_LINUX
def test_a_window_through_dotnet_writes_no_secret(
    tmp_path: Path, built_assemblies: Path, generation: str, runtime_choice: RuntimeChoice
) -> None:
    here = Surroundings(tmp_path, **GIVEN)
    requests = here.work / "requests.log"
    pbx = PbxChild(generation, "--log", str(requests))
    folder = built_assemblies / "vendor" / "stand_in" / "build" / generation
    files = ("--assembly-folder", str(folder), "--generation", generation, "--runtime", runtime_choice.name)
    to = (*files, "--host", "127.0.0.1", "--port", str(pbx.port))
    process = here.start(*to)
    try:
        here.wait(process, lambda: "connected in" in here.log_text())
        assert found_in(seen_of_processes(process.pid), SECRETS.values()) == []
        slot = "701" if generation == "v11" else "700**101"
        said = [
            here.run("status", *to, "--json", "-v"),
            here.run("check", *to, "--json", "-v"),
            here.run("conference", slot, "101", "102", *to, "--json", "-v"),
            here.run("bundle", "bundle.zip", "--check", *to),
        ]
        process.send_signal(signal.SIGTERM)
        assert process.wait(60) == 0
    finally:
        here.end(process)
        pbx.close()
    assert (here.work / "bundle.zip").exists(), said[-1].stderr.decode()
    nothing_found(here, *(each.stdout + each.stderr for each in said))


@pytest.mark.dotnet
@ON_LINUX
@pytest.mark.parametrize("wrong", ["both", pytest.param("call manager", marks=pytest.mark.generation("v11"))])
def test_a_wrong_password_is_told_and_written_nowhere(
    tmp_path: Path, built_assemblies: Path, generation: str, runtime_choice: RuntimeChoice, wrong: str
) -> None:
    """The library tells of it in its own words; the window, its log, the check and the bundle in ours."""
    here = Surroundings(tmp_path / "all", **GIVEN)
    scenario = tmp_path / "guarded.toml"
    right = "quite-another-one" if wrong == "both" else CONFIG
    user, password = json.dumps("reception"), json.dumps(right, ensure_ascii=False)
    text = SCENARIO.read_text("utf-8")
    scenario.write_text(f"{text}\n[credentials]\nuser = {user}\npassword = {password}\n", "utf-8")
    pbx = PbxChild(generation, "--scenario", str(scenario))
    folder = built_assemblies / "vendor" / "stand_in" / "build" / generation
    files = ("--assembly-folder", str(folder), "--generation", generation, "--runtime", runtime_choice.name)
    to = (*files, "--host", "127.0.0.1", "--port", str(pbx.port))
    process = here.start(*to)
    code = "sign-in-refused" if wrong == "both" else "no call manager"
    try:
        here.wait(process, lambda: code in here.log_text())
        said = [here.run(verb, *to, "--json", "-v") for verb in ("status", "check")]
        said += [here.run("bundle", "bundle.zip", "--check", *to)]
        process.send_signal(signal.SIGTERM)
        assert process.wait(60) == 0
    finally:
        here.end(process)
        pbx.close()
    assert said[0].returncode == (3 if wrong == "both" else 0), said[0].stderr.decode()
    assert (here.work / "bundle.zip").exists(), said[-1].stderr.decode()
    nothing_found(here, *(each.stdout + each.stderr for each in said))
