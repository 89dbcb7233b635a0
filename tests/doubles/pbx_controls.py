"""A pretend phone system that a test holds the controls of: in this process, or in one of its own."""

import json
import os
import queue
import signal
import socket
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any, Protocol

from callboard.sessions.simulator.demo_control import DemoControls
from callboard.sessions.simulator.engine import PhoneEngine
from callboard.sessions.simulator.pacing import PacedEngine
from callboard.sessions.simulator.rows import Row
from callboard.sessions.simulator.wire import decode_line, encode_line
from tests.doubles.recording import DEADLINE_S

ROOT = Path(__file__).resolve().parents[2]
_PROGRAM = (
    "import sys; from callboard.sessions.simulator.demo_pbx import run_demo_pbx; sys.exit(run_demo_pbx(sys.argv[1:]))"
)


class PbxControls(Protocol):
    """What both kinds can do."""

    def do(self, word: str, **details: object) -> dict[str, Any]:
        """Obey one command of `demo_control.py`; fails the test when it cannot be done."""
        ...

    def rows(self) -> list[Row]:
        """Everything the phone system holds right now."""
        ...

    def freeze(self) -> None:
        """Answer nothing and close nothing, as a computer that sleeps."""
        ...

    def thaw(self) -> None:
        """Go on where it stood still."""
        ...


def _answer(text: str) -> dict[str, Any]:
    answer = json.loads(text)
    assert answer["ok"], answer
    return answer


class PbxInside:
    """In this process. Every session gets a new one, which it starts and stops itself."""

    def __init__(self, make_engine: Callable[[], PhoneEngine], speed: float) -> None:
        self._make_engine = make_engine
        self._speed = speed
        self._paced: PacedEngine | None = None

    def new(self, *, events_per_second: float = 0) -> PacedEngine:
        """A new one, not started yet."""
        engine = self._make_engine()
        engine.traffic.set_rate(events_per_second)
        self._paced = PacedEngine(engine, self._speed)
        return self._paced

    @property
    def paced(self) -> PacedEngine:
        assert self._paced is not None, "no session was made"
        return self._paced

    def do(self, word: str, **details: object) -> dict[str, Any]:
        return _answer(DemoControls(self.paced).obey(json.dumps({"do": word, **details})))

    def freeze(self) -> None:
        self.do("fault", kind="hang_member", member="Root")

    def thaw(self) -> None:
        self.do("heal")

    def rows(self) -> list[Row]:
        engine = self.paced.engine
        return self.paced.call(engine.snapshot).result(DEADLINE_S)


class PbxChild:
    """A demo PBX in a process of its own, so that Python's lock there is not ours."""

    def __init__(self, generation: str, *options: str) -> None:
        self.generation = generation
        arguments = ["--generation", generation, "--control", "--until-stdin-closes", *options]
        self._process = subprocess.Popen(
            [sys.executable, "-c", _PROGRAM, *arguments],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            encoding="utf-8",
            env={**os.environ, "PYTHONPATH": str(ROOT / "gui")},
        )
        self._said: queue.Queue[str] = queue.Queue()
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()
        self.port = int(json.loads(self._said.get(timeout=DEADLINE_S))["port"])

    @property
    def pid(self) -> int:
        return self._process.pid

    def do(self, word: str, **details: object) -> dict[str, Any]:
        assert self._process.stdin is not None
        self._process.stdin.write(json.dumps({"do": word, **details}) + "\n")
        self._process.stdin.flush()
        return _answer(self._said.get(timeout=DEADLINE_S))

    def rows(self) -> list[Row]:
        """Read as any client would, by the wire."""
        with socket.create_connection(("127.0.0.1", self.port), DEADLINE_S) as connection:
            connection.sendall(encode_line(("HELLO", "1", "CONFIG", self.generation, "truth", "", "")))
            with connection.makefile("rb") as lines:
                return _rows_until_live(lines)

    def freeze(self) -> None:
        if os.name == "posix":
            self._process.send_signal(signal.SIGSTOP)
            # Sent is not stopped: on a busy machine its threads go on for a while.
            os.waitid(os.P_PID, self._process.pid, os.WSTOPPED | os.WNOWAIT)
        else:  # nobody else can be stopped there
            self.do("fault", kind="hang_member", member="Root")

    def thaw(self) -> None:
        if os.name == "posix":
            self._process.send_signal(signal.SIGCONT)
        else:
            self.do("heal")

    def close(self) -> None:
        assert self._process.stdin is not None
        if os.name == "posix":
            self._process.send_signal(signal.SIGCONT)  # what is stopped cannot end
        self._process.stdin.close()
        try:
            self._process.wait(DEADLINE_S)
        finally:
            self._process.kill()
            self._process.wait()
            self._reader.join(DEADLINE_S)
            if self._process.stdout is not None:
                self._process.stdout.close()

    def _read(self) -> None:
        assert self._process.stdout is not None
        for line in self._process.stdout:
            self._said.put(line)


def _rows_until_live(lines: Any) -> list[Row]:
    rows: list[Row] = []
    for line in lines:
        match decode_line(line):
            case ["ROW", str(entity), str(kind), str(record_id), *pairs]:
                fields = dict(zip(map(str, pairs[::2]), pairs[1::2], strict=True))
                rows.append(Row(entity, kind, int(record_id), fields))
            case ["LIVE", *_]:
                return rows
            case ["REFUSED", *reason]:
                raise AssertionError(reason)
            case _:
                continue
    raise AssertionError("the line ended before the picture was complete")
