"""The demo PBX as a program."""

import io
import json
import os
import signal
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from callboard.sessions.simulator.demo_pbx import run_demo_pbx

DEADLINE_S = 30
SOURCE_ROOT = Path(__file__).parents[3] / "gui"
PROGRAM = (
    "import sys; from callboard.sessions.simulator.demo_pbx import run_demo_pbx; sys.exit(run_demo_pbx(sys.argv[1:]))"
)


@pytest.fixture
def program():
    """Start the program; returns the process and its first line."""
    started: list[subprocess.Popen] = []

    def start(*arguments: str) -> tuple[subprocess.Popen, dict]:
        process = subprocess.Popen(
            [sys.executable, "-c", PROGRAM, *arguments],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            env=os.environ | {"PYTHONPATH": str(SOURCE_ROOT)},
        )
        started.append(process)
        return process, json.loads(process.stdout.readline())

    yield start
    for process in started:
        process.kill()
        process.wait(DEADLINE_S)
        for stream in (process.stdin, process.stdout, process.stderr):
            stream.close()


def can_connect(port: int) -> bool:
    with socket.create_connection(("127.0.0.1", port), timeout=DEADLINE_S) as connection:
        connection.sendall(b"PING\t1\n")
        return connection.recv(100) == b"PONG\t1\n"


def test_it_says_where_it_listens_as_soon_as_it_does(program):
    _process, line = program("--generation", "v12", "--port", "0")
    assert line.pop("port") > 0
    assert line == {"event": "listening", "generation": "v12", "scenario": "quiet_office", "extensions": 48}


@pytest.mark.skipif(os.name == "nt", reason="Windows ends processes without asking them")
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_it_ends_cleanly_when_told_by_a_signal(program, number):
    process, line = program("--generation", "v11", "--control")
    assert can_connect(line["port"])
    process.send_signal(number)
    assert process.wait(DEADLINE_S) == 0
    assert process.stderr.read() == ""


def test_it_ends_when_its_input_closes_if_told_so(program):
    process, _line = program("--generation", "v11", "--until-stdin-closes")
    process.stdin.close()
    assert process.wait(DEADLINE_S) == 0
    assert process.stderr.read() == ""


def test_it_obeys_its_controls_and_writes_its_log(program, tmp_path):
    log = tmp_path / "requests.log"
    process, line = program(
        "--generation", "v11", "--extensions", "30", "--events-per-second", "0", "--log", str(log),
        "--control", "--until-stdin-closes", "--faults", "slow_call:at_s=900", "twice:at_s=900",
    )  # fmt: skip
    assert line["extensions"] == 30
    with socket.create_connection(("127.0.0.1", line["port"]), timeout=DEADLINE_S) as connection:
        reader = connection.makefile("rb")
        connection.sendall(b"HELLO\t1\tCALLMANAGER\tv11\tme\t\t\n")
        assert reader.readline().startswith(b"WELCOME")
        connection.sendall(b"REQ\t1\tMAKECALLPARAMS\t701\ttojoin\t101\tPIN\t4321\n")
        assert reader.readline() == b"ANS\t1\tOK\n"
        process.stdin.write('{"do": "status"}\n')
        process.stdin.flush()
        status = json.loads(process.stdout.readline())
        assert (status["ok"], status["clients"], status["conferences"]) == (True, 1, {"701": ["101"]})
        process.stdin.close()
        assert process.wait(DEADLINE_S) == 0
        reader.close()
    (entry,) = [json.loads(text) for text in log.read_text().splitlines()]
    assert (entry["verb"], entry["outcome"]) == ("MAKECALLPARAMS", "done")
    assert entry["args"] == ["701", "tojoin", "101", "PIN", "****"]


@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        ([], "--generation"),
        (["--generation", "v13"], "invalid choice: 'v13'"),
        (["--generation", "v11", "--scenario", "bussy"], "there is no scenario 'bussy'"),
        (["--generation", "v11", "--port", "99999"], "--port has to be from 0 to 65535"),
        (["--generation", "v11", "--port", "x"], "--port"),
        (["--generation", "v11", "--speed", "0"], "--speed has to be above 0"),
        (["--generation", "v11", "--speed", "nan"], "--speed has to be above 0"),
        (["--generation", "v11", "--extensions", "0"], "--extensions has to be from 1 to 10000"),
        (["--generation", "v11", "--events-per-second", "6000"], "--events-per-second has to be from 0 to 5000"),
        (["--generation", "v11", "--faults", "explode"], "there is no fault 'explode'"),
        (["--generation", "v11", "--log", "/nowhere/at/all.log"], "cannot be written"),
        (["--generation", "v11", "--dance"], "--dance"),
    ],
)
def test_wrong_arguments_get_one_plain_sentence(capsys, arguments, complaint):
    assert run_demo_pbx(arguments) == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert complaint in said.err
    assert len(said.err.splitlines()) == 1


def test_a_scenario_with_a_mistake_is_refused_with_its_line(capsys, tmp_path):
    file = tmp_path / "mine.toml"
    file.write_text("seed = 1\nsed = 2\n", encoding="utf-8")
    assert run_demo_pbx(["--generation", "v11", "--scenario", str(file)]) == 2
    assert "line 2: sed is not known here" in capsys.readouterr().err


def test_a_port_that_is_taken(capsys):
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        assert run_demo_pbx(["--generation", "v11", "--port", str(port)]) == 3
    assert f"cannot listen on 127.0.0.1 port {port}" in capsys.readouterr().err


def test_help_is_no_error(capsys):
    assert run_demo_pbx(["--help"]) == 0
    assert "--scenario" in capsys.readouterr().out


def test_it_runs_inside_a_program_too():
    out = io.StringIO()
    assert run_demo_pbx(["--generation", "v12", "--until-stdin-closes"], stdin=io.BytesIO(), stdout=out) == 0
    assert json.loads(out.getvalue())["event"] == "listening"
