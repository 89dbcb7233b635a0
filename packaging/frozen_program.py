"""The frozen program as a smoke test uses it: commands, windows, and all that either has written."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Self

DEADLINE_S = 60.0
_LOOK_EVERY_S = 0.05
_MISSING = re.compile(
    r"no module named|modulenotfounderror|importerror|cannot import|cannot open shared object|dll load failed"
    r"|unable to load|could not load|no such file or directory|filenotfounderror|traceback",
    re.IGNORECASE,
)


class SmokeFailed(Exception):
    """Something was not as it should be; the text says what."""


@dataclass
class FrozenProgram:
    """`folder` is what PyInstaller made; what the program keeps goes into `home`. `said` is all that was written, by
    who wrote it."""

    folder: Path
    home: Path
    environment: Mapping[str, str]
    said: dict[str, str] = field(default_factory=dict[str, str])

    @property
    def console(self) -> Path:
        """The program that writes to its console."""
        return self.folder / ("callboard-cli.exe" if os.name == "nt" else "callboard-cli")

    @property
    def windowed(self) -> Path:
        """The program that has a window."""
        return self.folder / ("callboard.exe" if os.name == "nt" else "callboard")

    @property
    def log(self) -> str:
        """What its log has."""
        files = sorted((self.home / "state").rglob("callboard*.log"))
        return "".join(file.read_text(encoding="utf-8", errors="replace") for file in files)

    def environment_of(self, name: str) -> dict[str, str]:
        """Settings of its own for each run."""
        own = {"CALLBOARD_SETTINGS_FOLDER": str(self.home / name), "XDG_STATE_HOME": str(self.home / "state" / name)}
        return {**self.environment, **own}

    def command(self, *arguments: str, exit_code: int = 0) -> list[dict[str, Any]]:
        """Run a verb with `--json`; its events. Raises SmokeFailed."""
        done = subprocess.run(
            (self.console, *arguments, "--json"),
            env=self.environment_of("commands"),
            capture_output=True,
            text=True,
            timeout=DEADLINE_S,
            check=False,
        )
        name = " ".join(arguments[:2])
        self.said[name] = self.said.get(name, "") + done.stdout + done.stderr
        if done.returncode != exit_code:
            raise SmokeFailed(f"{name} ended with {done.returncode}: {done.stdout}{done.stderr}")
        return [json.loads(line) for line in done.stdout.splitlines() if line.startswith("{")]

    def window(self, name: str, arguments: tuple[str, ...], environment: Mapping[str, str]) -> Window:
        """Open one."""
        return Window(self, name, arguments, environment)

    def missing_words(self) -> list[str]:
        """Lines of all that was written that tell of something that is not in the program."""
        texts = {**self.said, "log": self.log}
        return [
            f"{name}: {line}" for name, text in texts.items() for line in text.splitlines() if _MISSING.search(line)
        ]


class Window:
    """One that is open. Ends with the block it is opened for."""

    def __init__(
        self, program: FrozenProgram, name: str, arguments: tuple[str, ...], environment: Mapping[str, str]
    ) -> None:
        self._program, self._name = program, name
        self._output = (program.home / f"{name}.txt").open("w+b")
        self._state = program.home / "state" / name
        self.begun_at_s = time.monotonic()
        self._process = subprocess.Popen(
            (program.windowed, *arguments),
            env={**program.environment_of(name), **environment},
            stdout=self._output,
            stderr=subprocess.STDOUT,
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        if self._process.poll() is None:
            self._process.kill()
        self._process.wait()
        self._output.seek(0)
        self._program.said[self._name] = self._output.read().decode("utf-8", "replace")
        self._output.close()

    @property
    def log(self) -> str:
        """What it has written into its log so far."""
        files = sorted(self._state.rglob("callboard*.log"))
        return "".join(file.read_text(encoding="utf-8", errors="replace") for file in files)

    def wait_for(self, words: str) -> float:
        """Until its log has them; seconds since its start. Raises SmokeFailed."""
        self._wait(lambda: words in self.log, f"“{words}” does not come")
        return time.monotonic() - self.begun_at_s

    def has_within(self, is_there: Callable[[], bool], seconds: float) -> bool:
        """Whether that comes within so many seconds."""
        until_s = time.monotonic() + seconds
        while not is_there() and time.monotonic() < until_s:
            time.sleep(_LOOK_EVERY_S)
        return is_there()

    def wait_for_end(self) -> None:
        """Until it has closed as it should. Raises SmokeFailed."""
        self._wait(lambda: self._process.poll() is not None, "it does not end", is_end=True)
        if self._process.returncode:
            raise SmokeFailed(f"{self._name}: ended with {self._process.returncode}")

    def ask_to_end(self) -> None:
        """As the system does when somebody logs out."""
        self._process.send_signal(signal.SIGTERM)

    def _wait(self, is_there: Callable[[], bool], complaint: str, *, is_end: bool = False) -> None:
        until_s = time.monotonic() + DEADLINE_S
        while not is_there():
            if not is_end and self._process.poll() is not None:
                raise SmokeFailed(f"{self._name}: ended with {self._process.returncode} while {complaint}\n{self.log}")
            if time.monotonic() > until_s:
                raise SmokeFailed(f"{self._name}: {complaint}\n{self.log}")
            time.sleep(_LOOK_EVERY_S)
