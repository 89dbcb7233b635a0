"""Windows in processes of their own, each at the end of a line through which it tells what it shows."""

import json
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from tests.doubles.watched_run import Surroundings
from tests.faults.shown import Shown

CHILD = Path(__file__).with_name("window_child.py")
OPENS_S, ANSWERS_S = 30.0, 20.0


class OtherWindow:
    """One window. Everything it is asked is answered by its own thread: one that hangs does not answer."""

    def __init__(self, line: socket.socket) -> None:
        line.settimeout(ANSWERS_S)
        self._line = line
        self._lines = line.makefile("r", encoding="utf-8")
        self.pid = int(json.loads(self._lines.readline())["pid"])
        self.slowest_answer_s = 0.0

    def do(self, word: str, **details: object) -> Any:
        """Have it do something. Raises OSError or ValueError when it is gone."""
        began_s = time.monotonic()
        self._line.sendall((json.dumps({"do": word, **details}) + "\n").encode())
        answer = json.loads(self._lines.readline())["answer"]
        self.slowest_answer_s = max(self.slowest_answer_s, time.monotonic() - began_s)
        return answer

    def look(self) -> Shown:
        found = self.do("look")
        return Shown(**{**found, "said": tuple(found["said"])})

    def close(self) -> None:
        self._lines.close()
        self._line.close()


class Windows:
    """Starts them and waits for their calls. `top` is the folder below which all that they write is."""

    def __init__(self, top: Path, **changed: str) -> None:
        self.surroundings = Surroundings(top, **changed)
        self._door = socket.create_server(("127.0.0.1", 0))
        self._door.settimeout(OPENS_S)
        self._open: list[OtherWindow] = []
        self._started: list[subprocess.Popen[bytes]] = []
        self._said: list[Any] = []

    def start(self, arguments: Sequence[str], within: Sequence[str] = (), **changed: str) -> "subprocess.Popen[bytes]":
        """Start the program, `within` another command that ends by running the rest of its arguments."""
        port = str(self._door.getsockname()[1])
        said = (self.surroundings.top / f"said-{len(self._started)}").open("wb")
        self._said.append(said)
        process = subprocess.Popen(
            [*within, sys.executable, str(CHILD), port, *arguments],
            stdin=subprocess.DEVNULL,
            stdout=said,
            stderr=subprocess.STDOUT,
            env={**self.surroundings.environment, **changed},
            cwd=self.surroundings.work,
            start_new_session=True,
        )
        self._started.append(process)
        return process

    def next(self, within_s: float = OPENS_S) -> OtherWindow:
        """The next window that is there, whoever started it."""
        self._door.settimeout(within_s)
        line, _address = self._door.accept()
        self._open.append(OtherWindow(line))
        return self._open[-1]

    def said(self, process: "subprocess.Popen[bytes]") -> str:
        """What that one wrote to its terminal."""
        name = f"said-{self._started.index(process)}"
        return (self.surroundings.top / name).read_text("utf-8", "replace")

    def close(self) -> None:
        """End whatever is left."""
        for window in self._open:
            _kill(window.pid)
            window.close()
        for process in self._started:
            if process.poll() is None:
                process.kill()
            process.wait()
        for said in self._said:
            said.close()
        self._door.close()


def _kill(pid: int) -> None:
    try:
        os.kill(pid, signal.SIGKILL)
    except ProcessLookupError:
        return


def settings_of(environment: Mapping[str, str]) -> Path:
    return Path(environment["CALLBOARD_SETTINGS_FOLDER"])
