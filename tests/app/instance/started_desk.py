"""A computer with one person, who starts the real program as often as they like."""

import json
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from callboard.app.instance.place import Place, place_of
from callboard.sessions.choices import RehearsalChoice
from tests.doubles.watched_run import Surroundings

DRIVER = Path(__file__).with_name("window_driver.py")
REHEARSAL = ("--rehearsal", "v11", "--speed", "20")
NAMED = repr(RehearsalChoice("v11", speed=20.0))
DEADLINE_S, END_S, A_MOMENT_S = 40.0, 8.0, 0.05


def wait_until(happened: Callable[[], object], why: str = "") -> None:
    pause, until = threading.Event(), time.monotonic() + DEADLINE_S
    while not happened():
        assert time.monotonic() < until, f"it did not happen: {why}"
        pause.wait(A_MOMENT_S)


class Desk:
    """A computer with one person: starts the program, and reads what its windows tell."""

    def __init__(self, top: Path) -> None:
        self.surroundings = Surroundings(top)
        self.file = top / "told"
        self.started: list[subprocess.Popen[str]] = []

    @property
    def environment(self) -> dict[str, str]:
        return dict(self.surroundings.environment)

    def start(self, *arguments: str, **changed: str) -> "subprocess.Popen[str]":
        process = subprocess.Popen(
            [sys.executable, str(DRIVER), str(self.file), *arguments],
            env={**self.environment, **changed},
            cwd=self.surroundings.work,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            start_new_session=True,
        )
        self.started.append(process)
        return process

    def told(self, pid: int) -> dict[str, Any]:
        """What the window of `pid` told last."""
        lines = self.file.read_text("utf-8").splitlines() if self.file.exists() else []
        of_it = [told for line in lines if (told := json.loads(line))["pid"] == pid]
        return of_it[-1] if of_it else {}

    def windows(self) -> set[int]:
        lines = self.file.read_text("utf-8").splitlines() if self.file.exists() else []
        return {json.loads(line)["pid"] for line in lines}

    def open(self, *arguments: str, **changed: str) -> "subprocess.Popen[str]":
        """Start it, and wait for its window and the pipe behind it."""
        process = self.start(*(arguments or (*REHEARSAL, "--no-guard")), **changed)
        wait_until(lambda: self.told(process.pid).get("people") or process.poll() is not None, "a window")
        assert process.poll() is None
        wait_until(self.has_pipe, "a pipe")
        return process

    def hand_over(self, *more: str, code: int = 0) -> str:
        """A later start for the rehearsal, to its end. What it said."""
        return self.end(*REHEARSAL, "--no-guard", *more, code=code)

    def end(self, *arguments: str, code: int = 0) -> str:
        """A start with `arguments`, to its end. What it said."""
        later = self.start(*arguments)
        out, complained = later.communicate(timeout=DEADLINE_S)
        assert later.returncode == code, complained
        return out + complained

    def has_pipe(self) -> bool:
        return self.pipe.exists()

    @property
    def pipe(self) -> Path:
        place = place_of(Path(self.environment["CALLBOARD_SETTINGS_FOLDER"]), NAMED)
        assert place is not None
        inside = self._possible(place)
        return next((path for path in inside if path.exists()), inside[0])

    def knows(self, place: Place) -> bool:
        return any(path.exists() for path in self._possible(place))

    def _possible(self, place: Place) -> list[Path]:
        """Its folder of temporary files, or that of the computer where the path would be too long."""
        runtime = Path(self.environment["TMPDIR"]) / f"callboard-{os.getuid()}"
        return [base / Path(place.pipe).name for base in (runtime, Path(place.pipe).parent)]

    def close(self) -> None:
        # Told to end, they tell their guard goodbye: one that is killed would be started again.
        for process in self.started:
            self._told_to_end(process.pid)
        for pid in self.windows():
            self._told_to_end(pid)
        for process in self.started:
            if process.poll() is None:
                process.kill()
            process.communicate()

    def _told_to_end(self, pid: int) -> None:
        told = f"/proc/{pid}/cmdline"
        until = time.monotonic() + END_S
        for number in (signal.SIGCONT, signal.SIGTERM):
            if Path(told).exists() and DRIVER.name.encode() in Path(told).read_bytes():
                os.kill(pid, number)
        pause = threading.Event()
        while Path(told).exists() and Path(told).read_bytes() and time.monotonic() < until:
            pause.wait(A_MOMENT_S)
