"""The guard ends what answers nobody, and starts again what has gone without a word; nobody else."""

import os
import queue
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from callboard.app.guard import guard_process
from callboard.app.guard.bad_end import BadEnd, How, bad_end_of
from callboard.app.guard.guard_process import BEAT, GOODBYE, LEAVING_S, LOOK_S, Charge, Guard, Patience, charge_of

ROOT = Path(__file__).resolve().parents[3]
SCENES = Path(__file__).with_name("guard_scenes.py")
DEADLINE_S = 30.0
posix_only = pytest.mark.skipif(os.name == "nt", reason="its signals are those of POSIX")


class Pipe:
    """What a guard hears, look by look: bytes, None for silence of a look, or a number for one of so many seconds."""

    def __init__(self, *said: bytes | float | None) -> None:
        self._said = list(said)
        self.now_s = 1000.0

    def heard(self, timeout_s: float) -> bytes:
        said = self._said.pop(0) if self._said else b""
        if isinstance(said, bytes):
            self.now_s += 0.25
            return said
        self.now_s += timeout_s if said is None else said
        raise queue.Empty

    def clock(self) -> float:
        return self.now_s

    @property
    def left(self) -> int:
        return len(self._said)


class Deeds:
    """What a guard did to a process that does not exist."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.killed: list[int] = []
        self.started: list[BadEnd | None] = []
        monkeypatch.setattr(guard_process, "_kill", self.killed.append)
        monkeypatch.setattr(guard_process.Guard, "_ask_for_words", lambda _: None)
        monkeypatch.setattr(
            guard_process.subprocess, "Popen", lambda command, **_: self.started.append(bad_end_of(command[-1]))
        )


@pytest.fixture
def deeds(monkeypatch: pytest.MonkeyPatch) -> Deeds:
    return Deeds(monkeypatch)


CHARGE = Charge(4_000_000, ("callboard",), (), silent_s=5.0)
ENOUGH = [None] * 10
FOREVER_HELD: Callable[[int], bool] = lambda _: True  # noqa: E731


def watch(pipe: Pipe, charge: Charge = CHARGE, held: Callable[[int], bool] = lambda _: False) -> None:
    Guard(charge, pipe.heard, pipe.clock, held).watch()


def test_a_window_that_is_silent_for_long_is_ended_and_started_again(deeds: Deeds) -> None:
    watch(Pipe(BEAT, *ENOUGH))
    assert deeds.killed == [4_000_000]
    assert [(each.how, each.silent_s) for each in deeds.started if each] == [(How.FROZE, 5)]


def test_a_window_that_speaks_in_time_is_left_alone(deeds: Deeds) -> None:
    watch(Pipe(*(BEAT, *ENOUGH[1:]) * 3, GOODBYE))
    assert deeds.killed == []
    assert deeds.started == []


def test_a_window_that_has_not_begun_is_waited_for(deeds: Deeds) -> None:
    watch(Pipe(*ENOUGH * 10, BEAT, GOODBYE))
    assert deeds.killed == []


def test_one_that_goes_without_goodbye_has_died(deeds: Deeds) -> None:
    watch(Pipe(BEAT, None, BEAT, b""))
    assert deeds.killed == []
    assert [each.how for each in deeds.started if each] == [How.DIED]


def test_one_that_hangs_after_its_goodbye_is_ended_and_stays_so(deeds: Deeds) -> None:
    looks = round(LEAVING_S / LOOK_S)
    pipe = Pipe(BEAT, GOODBYE, *[None] * (looks - 1), None)
    watch(pipe)
    assert pipe.left == 0
    assert deeds.killed == [4_000_000]
    assert deeds.started == []


@pytest.mark.parametrize("slept_s", [60.0, 8 * 3600.0])
def test_sleep_is_no_silence(deeds: Deeds, slept_s: float) -> None:
    watch(Pipe(BEAT, slept_s, BEAT, slept_s, None, BEAT, GOODBYE))
    assert deeds.killed == []


def test_a_computer_that_lets_the_guard_wait_as_well_says_nothing_of_the_window(deeds: Deeds) -> None:
    watch(Pipe(BEAT, *[3.0] * 9, BEAT, GOODBYE))
    assert deeds.killed == []


def test_one_that_somebody_has_stopped_is_left_alone(deeds: Deeds) -> None:
    held = iter([True] * 100 + [False] * 9)
    watch(Pipe(BEAT, *[None] * 109, BEAT, GOODBYE), held=lambda _: next(held))
    assert deeds.killed == []


def test_without_a_command_nothing_is_started(deeds: Deeds) -> None:
    watch(Pipe(BEAT, *ENOUGH), Charge(4_000_000))
    assert deeds.killed == [4_000_000]
    assert deeds.started == []


def test_it_does_not_go_on_for_ever(deeds: Deeds) -> None:
    now = int(time.time())
    watch(Pipe(BEAT, b""), Charge(4_000_000, ("callboard",), (now - 200, now - 100, now - 1)))
    assert deeds.started == []


def test_what_the_guard_has_to_know_passes_through_the_pipe() -> None:
    charge = Charge(7, ("python", "-m", "callboard", "--profile", "büro"), (1, 2), "/crash", 5.0)
    assert charge_of(charge.as_line()) == charge
    assert charge_of(Charge(7).as_line()) == Charge(7)
    assert charge.as_line().count(b"\n") == 1


def test_patience_counts_only_its_own_looks() -> None:
    patience = Patience(5.0)
    patience.hear()
    assert not patience.look(3600.0, is_held=False)
    assert patience.silent_s == LOOK_S


class Scene:
    """A window of `guard_scenes.py`."""

    def __init__(self, what: str, folder: Path) -> None:
        self.told, self.words = folder / "told", folder / "words"
        self.process = subprocess.Popen(
            [sys.executable, str(SCENES), what, str(self.told), str(self.words)],
            stdout=subprocess.PIPE,
            text=True,
            env={**os.environ, "PYTHONPATH": os.pathsep.join((str(ROOT / "gui"), str(ROOT)))},
        )

    def line(self) -> str:
        assert self.process.stdout is not None
        return self.process.stdout.readline().strip()

    def next_one_is_told(self) -> BadEnd:
        deadline, pause = time.monotonic() + DEADLINE_S, threading.Event()
        while not self.told.exists():
            assert time.monotonic() < deadline, "nothing was started again"
            pause.wait(0.05)
        found = bad_end_of(self.told.read_text())
        assert found is not None
        return found

    def guards(self) -> list[int]:
        return [child for child in _children_of(self.process.pid) if b"--guard" in _command_of(child)]


def _children_of(process: int) -> list[int]:
    return [int(word) for word in Path(f"/proc/{process}/task/{process}/children").read_text().split()] + [
        int(word)
        for task in Path(f"/proc/{process}/task").iterdir()
        if task.name != str(process)
        for word in (task / "children").read_text().split()
    ]


def _command_of(process: int) -> bytes:
    try:
        return Path(f"/proc/{process}/cmdline").read_bytes()
    except OSError:
        return b""


@pytest.fixture
def scene(tmp_path: Path) -> Iterator[Callable[[str], Scene]]:
    made: list[Scene] = []

    def play(what: str) -> Scene:
        made.append(Scene(what, tmp_path))
        return made[-1]

    yield play
    for each in made:
        if each.process.poll() is None:
            # By an orderly way, so that no guard starts anything again.
            for guard in each.guards():
                os.kill(guard, signal.SIGKILL)
            each.process.kill()
        each.process.communicate()


@posix_only
@pytest.mark.parametrize(("what", "where"), [("hold", "hold_pythons_lock"), ("freeze", "happen")])
def test_a_real_window_that_stands_still_is_ended_and_says_where(
    scene: Callable[[str], Scene], what: str, where: str
) -> None:
    played = scene(what)
    told = played.next_one_is_told()
    assert (told.how, told.silent_s) == (How.FROZE, 1)
    assert played.process.wait(DEADLINE_S) == -signal.SIGKILL
    assert f"in {where}" in played.words.read_text()


@posix_only
@pytest.mark.parametrize(("what", "code"), [("abort", -signal.SIGABRT), ("kill", -signal.SIGKILL)])
def test_a_real_window_that_dies_is_started_again(scene: Callable[[str], Scene], what: str, code: int) -> None:
    played = scene(what)
    assert played.next_one_is_told().how is How.DIED
    assert played.process.wait(DEADLINE_S) == code


@posix_only
def test_a_real_window_that_leaves_takes_its_guard_along(scene: Callable[[str], Scene]) -> None:
    played = scene("leave")
    while (line := played.line()) == "beat":
        pass
    assert line == "ended"
    assert played.process.wait(DEADLINE_S) == 0
    assert not played.told.exists()


@posix_only
def test_a_guard_that_has_gone_is_missed_by_nobody(scene: Callable[[str], Scene]) -> None:
    played = scene("lose-guard")
    assert [played.line() for _ in range(4)] == ["beat"] * 4
    assert not played.told.exists()


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only there is it known that somebody is stopped")
def test_a_window_that_is_stopped_for_a_while_goes_on(scene: Callable[[str], Scene]) -> None:
    played = scene("run")
    assert played.line() == "beat"
    played.process.send_signal(signal.SIGSTOP)
    # Four seconds by a clock that stands still for nobody: twice what the guard would wait for.
    threading.Event().wait(4.0)
    played.process.send_signal(signal.SIGCONT)
    assert [played.line() for _ in range(3)] == ["beat"] * 3
    assert not played.told.exists()


@posix_only
def test_a_guard_is_small(scene: Callable[[str], Scene]) -> None:
    played = scene("run")
    assert played.line() == "beat"
    guard = played.guards()[0]
    loaded = Path(f"/proc/{guard}/maps").read_text()
    assert "PySide6" not in loaded
    pages = Path(f"/proc/{guard}/smaps_rollup").read_text().splitlines()
    private_kb = sum(int(line.split()[1]) for line in pages if line.startswith("Private_"))
    assert private_kb < 12_000
