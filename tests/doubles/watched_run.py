"""A run of the real program in surroundings of its own: everything it writes lies below one folder."""

import contextlib
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Mapping
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
DEADLINE_S, A_MOMENT_S = 60.0, 0.05
GUARD = b"--guard"


class Surroundings:
    """Folders for settings, log, data, temporary files, and a home, all below `top`."""

    def __init__(self, top: Path, **changed: str) -> None:
        self.top = top
        self.log = top / "log"
        self.work = top / "work"
        folders = {
            "CALLBOARD_SETTINGS_FOLDER": top / "settings",
            "CALLBOARD_LOG_FOLDER": self.log,
            "CALLBOARD_MACHINE_FILE": top / "machine.toml",
            "XDG_DATA_HOME": top / "data",
            "XDG_STATE_HOME": top / "state",
            "XDG_CACHE_HOME": top / "cache",
            "XDG_CONFIG_HOME": top / "config",
            "LOCALAPPDATA": top / "local",
            "HOME": top / "home",
            "TMPDIR": top / "tmp",
            "TEMP": top / "tmp",
        }
        for folder in (top / "home", top / "tmp", self.work):
            folder.mkdir(parents=True, exist_ok=True)
        ours = {name: value for name, value in os.environ.items() if not name.startswith("CALLBOARD_")}
        self.environment: Mapping[str, str] = {
            **ours,
            **{name: str(folder) for name, folder in folders.items()},
            "PYTHONPATH": os.pathsep.join((str(ROOT / "gui"), str(ROOT))),
            "PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring",
            "QT_QPA_PLATFORM": "offscreen",
            **changed,
        }

    def run(self, *arguments: str, program: str = "") -> "subprocess.CompletedProcess[bytes]":
        """`callboard` with `arguments`, or Python with `program`, to its end."""
        return subprocess.run(
            self._command(*arguments, program=program),
            capture_output=True,
            env=self.environment,
            cwd=self.work,
            timeout=DEADLINE_S,
            check=False,
        )

    def start(self, *arguments: str, program: str = "") -> "subprocess.Popen[bytes]":
        """The same, going on. What it says is in the files `said` and `complained` below `top`."""
        with (self.top / "said").open("wb") as said, (self.top / "complained").open("wb") as complained:
            return subprocess.Popen(
                self._command(*arguments, program=program),
                stdout=said,
                stderr=complained,
                env=self.environment,
                cwd=self.work,
            )

    def end(self, process: "subprocess.Popen[bytes]") -> None:
        """Whatever became of the test: nothing of it runs on. The guard first, which would start it again."""
        if sys.platform == "linux" and process.poll() is None:
            for child in _children(process.pid):
                with contextlib.suppress(ProcessLookupError):
                    os.kill(child, signal.SIGKILL)
        process.kill()
        process.wait(DEADLINE_S)

    def log_text(self) -> str:
        """What is in the log now."""
        file = self.log / "callboard.log"
        return file.read_text("utf-8") if file.exists() else ""

    def wait(self, process: "subprocess.Popen[bytes]", is_so: Callable[[], bool]) -> None:
        """Until it is so; fails when the process ends before, or when it takes too long."""
        pause, until = threading.Event(), time.monotonic() + DEADLINE_S
        while not is_so():
            assert process.poll() is None, (self.top / "complained").read_text("utf-8")
            assert time.monotonic() < until, self.log_text()
            pause.wait(A_MOMENT_S)

    @staticmethod
    def _command(*arguments: str, program: str) -> list[str]:
        return [sys.executable, *(("-c", program) if program else ("-m", "callboard")), *arguments]


def seen_of_processes(process: int) -> bytes:
    """The arguments of `process` and of everything it started, and the surroundings of what it started; Linux only.

    Not those of the guard: it starts the program again as it was, in the surroundings that somebody gave it.
    """
    seen = Path(f"/proc/{process}/cmdline").read_bytes()
    for child in _children(process):
        arguments = Path(f"/proc/{child}/cmdline").read_bytes()
        seen += arguments
        if GUARD not in arguments.split(b"\0"):
            seen += Path(f"/proc/{child}/environ").read_bytes()
    return seen


def _children(process: int) -> list[int]:
    found: list[int] = []
    for task in Path(f"/proc/{process}/task").iterdir():
        found += [int(child) for child in (task / "children").read_text("ascii").split()]
    return found + [grandchild for child in found for grandchild in _children(child)]
