"""The demo PBX as a process of its own, so that the network between can really be cut."""

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from typing import IO

from callboard.sessions.known_secrets import without_secrets

_STOP_S = 5.0


class DemoPbxFailed(Exception):
    """It did not start; the text says what it said."""


@dataclass(frozen=True, slots=True)
class Listening:
    """What the demo PBX says once it listens."""

    port: int
    generation: str
    scenario: str
    extensions: int


class DemoPbxProcess:
    """A running demo PBX. It ends with us, even when we are killed: it watches its standard input."""

    def __init__(self, process: "subprocess.Popen[str]", listening: Listening) -> None:
        self._process = process
        self.listening = listening

    @classmethod
    def start(cls, generation: str, scenario: str, further: Sequence[str] = ()) -> "DemoPbxProcess":
        """Start it on a free port of this machine. Raises DemoPbxFailed."""
        command = [*_this_program(), "demo-pbx", "--generation", generation, "--scenario", scenario, "--port", "0"]
        # Complaints go to a file and not to a pipe: nobody reads while the demo runs, and a full pipe would stop it.
        with tempfile.TemporaryFile("w+", encoding="utf-8") as complaints:
            process = subprocess.Popen(
                [*command, "--until-stdin-closes", *further],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=complaints,
                env=without_secrets(os.environ),
                text=True,
                encoding="utf-8",
            )
            line = process.stdout.readline() if process.stdout is not None else ""
            listening = _understood(line)
            if listening is None:
                process.communicate(timeout=_STOP_S)
                raise DemoPbxFailed(_all_of(complaints) or f"it said {line.strip()!r}")
        return cls(process, listening)

    def stop(self) -> None:
        """End it; kill it when it does not end in time. Harmless when it has ended."""
        try:
            self._process.communicate(timeout=_STOP_S)  # closes its standard input, which tells it to end
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.communicate()


def _this_program() -> list[str]:
    if getattr(sys, "frozen", False):
        return [sys.executable]
    return [sys.executable, "-m", "callboard"]


def _understood(line: str) -> Listening | None:
    try:
        said = json.loads(line)
        return Listening(int(said["port"]), str(said["generation"]), str(said["scenario"]), int(said["extensions"]))
    except (ValueError, KeyError, TypeError):
        return None


def _all_of(complaints: IO[str]) -> str:
    complaints.seek(0)
    return complaints.read().strip()
