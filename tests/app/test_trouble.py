"""The whole program when it goes wrong: it comes back by itself, tells what nobody knows, and can always be ended."""

import contextlib
import os
import queue
import re
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from callboard.app.kept.journal_files import FOLDER
from callboard.controller.request_journal import Wish, open_requests
from callboard.paths import stand_in_folder
from tests.doubles.pbx import SCENARIO
from tests.doubles.pbx_controls import PbxChild

ROOT = Path(__file__).resolve().parents[2]
SCENES = Path(__file__).with_name("trouble_scenes.py")
DEADLINE_S, END_S, A_MOMENT_S = 40.0, 8.0, 0.05
_GUARDED = re.compile(r"guarded by process (\d+)")
_STARTED = re.compile(r"callboard-[\d-]+-(\d+)\.txt")

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="looks into /proc and uses signals")


class Program:
    """A running program of `trouble_scenes.py`, and whatever its guard starts after it."""

    def __init__(self, folder: Path, what: str, *arguments: str) -> None:
        self._folder = folder
        self.process = subprocess.Popen(
            [sys.executable, str(SCENES), what, *arguments],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
            env={
                **os.environ,
                "PYTHONPATH": os.pathsep.join((str(ROOT / "gui"), str(ROOT))),
                "QT_QPA_PLATFORM": "offscreen",
                "CALLBOARD_SETTINGS_FOLDER": str(folder / "settings"),
                "CALLBOARD_LOG_FOLDER": str(folder / "log"),
                "PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring",
            },
        )
        self._said: queue.Queue[str] = queue.Queue()
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()

    def _read(self) -> None:
        assert self.process.stdout is not None
        for line in self.process.stdout:
            self._said.put(line.strip())

    def wait_for(self, word: str) -> None:
        while self._said.get(timeout=DEADLINE_S) != word:
            pass

    def go_on(self) -> None:
        assert self.process.stdin is not None
        self.process.stdin.write("\n")
        self.process.stdin.flush()

    def wait_for_log(self, words: str, times: int = 1) -> None:
        log = self._folder / "log" / "callboard.log"
        self.wait_until(lambda: log.exists() and log.read_text("utf-8").count(words) >= times)

    def wait_until(self, happened: Callable[[], object]) -> None:
        deadline, pause = time.monotonic() + DEADLINE_S, threading.Event()
        while not happened():
            assert time.monotonic() < deadline, "it did not happen"
            pause.wait(A_MOMENT_S)

    def running(self) -> list[int]:
        """The windows that live: each has a report of its own, which it takes away at its end."""
        names = [_STARTED.fullmatch(path.name) for path in (self._folder / "log" / "crash").glob("*.txt")]
        found = [int(name[1]) for name in names if name is not None]
        return [process for process in found if _lives(process)]

    def end(self, process: int) -> float:
        """Tell a window to end; gives the seconds it took."""
        began = time.monotonic()
        os.kill(process, signal.SIGTERM)
        self.wait_until(lambda: not _lives(process))
        return time.monotonic() - began

    def asked(self) -> list[tuple[Wish, tuple[str, ...]]]:
        """What the journals on the disk hold open."""
        return [
            (each.wish, each.numbers)
            for path in (self._folder / "settings" / FOLDER).glob("*")
            for each in open_requests(path.read_bytes())
        ]

    def _let_guards_go(self) -> None:
        log = self._folder / "log" / "callboard.log"
        for found in _GUARDED.findall(log.read_text("utf-8") if log.exists() else ""):
            with contextlib.suppress(OSError):
                if b"--guard" in Path(f"/proc/{found}/cmdline").read_bytes():
                    os.kill(int(found), signal.SIGKILL)

    def put_away(self) -> None:
        self._let_guards_go()  # whatever is ended from here on stays so
        for process in self.running():
            if process != self.process.pid:
                self.end(process)
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
            try:
                self.process.wait(DEADLINE_S)
            except subprocess.TimeoutExpired:
                self.process.kill()
        self.process.wait()
        self._reader.join(DEADLINE_S)
        for pipe in (self.process.stdin, self.process.stdout):
            assert pipe is not None
            pipe.close()


def _lives(process: int) -> bool:
    try:
        return Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False


@pytest.fixture
def program(tmp_path: Path) -> Iterator[Callable[..., Program]]:
    made: list[Program] = []

    def start(what: str, *arguments: str) -> Program:
        made.append(Program(tmp_path, what, *arguments))
        return made[-1]

    yield start
    for each in made:
        each.put_away()


@pytest.fixture
def pbx(generation: str, built_assemblies: Path) -> Iterator[PbxChild]:
    child = PbxChild(generation, "--scenario", str(SCENARIO), "--speed", "20")
    yield child
    child.close()


def to(pbx: PbxChild) -> tuple[str, ...]:
    folder = str(stand_in_folder(pbx.generation))
    where = ("--generation", pbx.generation, "--host", "127.0.0.1", "--port", str(pbx.port))
    return ("--assembly-folder", folder, *where)


def hang(pbx: PbxChild, member: str) -> None:
    pbx.do("fault", kind="hang_member", member=member)


def test_a_window_whose_lock_is_held_is_ended_and_comes_back(program: Callable[..., Program]) -> None:
    run = program("hold", "--rehearsal", "v11")
    run.wait_for("there")
    run.wait_for_log("guarded by")
    run.go_on()
    assert run.process.wait(DEADLINE_S) == -signal.SIGKILL
    run.wait_for_log("the window before this one froze")
    next_one = run.running()
    assert len(next_one) == 1
    assert run.end(next_one[0]) < END_S
    assert run.running() == []


@pytest.mark.dotnet
@pytest.mark.generation("v11")  # journal and guard know no generation
def test_what_was_asked_when_it_died_is_told_and_not_repeated(program: Callable[..., Program], pbx: PbxChild) -> None:
    run = program("ask-and-abort", *to(pbx))
    run.wait_for("live")
    hang(pbx, "MakeCall")
    pbx.do("incoming", **{"from": "01632960123", "to": "104"})
    run.go_on()
    run.wait_for("there")
    run.wait_for_log("guarded by")
    run.go_on()
    assert run.process.wait(DEADLINE_S) < 0, "by whatever signal: .NET has handlers of its own"
    run.wait_for_log("the window before this one died")
    run.wait_until(lambda: run.asked() == [(Wish.CALL, ("100", "02079460958"))])
    next_one = run.running()
    run.wait_for_log("connected in", times=2)
    assert run.end(next_one[0]) < END_S
    asked = [entry for entry in pbx.do("requests")["requests"] if entry["verb"] == "MAKECALL"]
    assert len(asked) <= 1, "nobody asks again"


@pytest.mark.dotnet
@pytest.mark.parametrize("member", ["MakeCall", "Root", "IsRegistered"])
def test_it_ends_in_time_whatever_hangs(program: Callable[..., Program], pbx: PbxChild, member: str) -> None:
    run = program({"MakeCall": "ask", "Root": "stuck"}.get(member, "look"), *to(pbx))
    run.wait_for("live")
    hang(pbx, member)
    if member == "MakeCall":
        pbx.do("incoming", **{"from": "01632960123", "to": "104"})
        run.go_on()
    else:
        pbx.do("register", number="106", registered=False)
        pbx.do("fault", kind="twice")
    run.wait_for("there")
    assert run.end(run.process.pid) < END_S
    assert run.process.wait(DEADLINE_S) == 0
    assert run.running() == []
    assert run.asked() == [], "a clean end leaves nothing"


@pytest.mark.dotnet
@pytest.mark.generation("v11")
def test_the_button_starts_it_afresh_and_what_hangs_is_told(program: Callable[..., Program], pbx: PbxChild) -> None:
    run = program("ask-and-restart", *to(pbx))
    run.wait_for("live")
    hang(pbx, "MakeCall")
    pbx.do("incoming", **{"from": "01632960123", "to": "104"})
    run.go_on()
    run.wait_for_log("guarded by")
    run.go_on()
    # In the place of the one before: the same process, another window.
    run.wait_for_log("connected in", times=2)
    assert run.running() == [run.process.pid]
    assert run.asked() == [(Wish.CALL, ("100", "02079460958"))]
    assert run.end(run.process.pid) < END_S
