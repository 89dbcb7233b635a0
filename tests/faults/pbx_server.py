"""The demo PBX as a process that can be killed and started again on its port, as another phone system if need be."""

import os
import signal
import socket
from typing import Any

from callboard.sessions.simulator.rows import Row
from tests.doubles.pbx import SCENARIO, SPEED
from tests.doubles.pbx_controls import PbxChild

USUAL = ("--scenario", str(SCENARIO), "--speed", str(SPEED))


class PbxServer:
    """One address, and one phone system after the other behind it."""

    def __init__(self, generation: str, *options: str) -> None:
        self._generation = generation
        with socket.socket() as finder:
            finder.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            finder.bind(("127.0.0.1", 0))
            self.port = int(finder.getsockname()[1])
        self._earlier: list[dict[str, Any]] = []
        self._child: PbxChild | None = None
        self.start(*options)

    def start(self, *options: str) -> None:
        """A phone system with these options beside the usual ones; the one before ends."""
        self.close()
        generation = options[options.index("--generation") + 1] if "--generation" in options else self._generation
        self._child = PbxChild(generation, *USUAL, *options, "--port", str(self.port))

    def kill(self) -> None:
        """End it without a word."""
        self._remember()
        child = self._running()
        os.kill(child.pid, signal.SIGKILL)
        child.close()
        self._child = None

    def do(self, word: str, **details: object) -> dict[str, Any]:
        if self._child is None:
            assert word == "requests", "it does not run"
            return {"requests": list(self._earlier)}
        answer = self._child.do(word, **details)
        if word == "requests":
            answer["requests"] = self._earlier + answer["requests"]
        return answer

    def rows(self) -> list[Row]:
        return self._running().rows()

    def freeze(self) -> None:
        self._running().freeze()

    def thaw(self) -> None:
        self._running().thaw()

    def close(self) -> None:
        if self._child is not None:
            self._remember()
            self._child.close()
            self._child = None

    def _remember(self) -> None:
        self._earlier = self.do("requests")["requests"]

    def _running(self) -> PbxChild:
        assert self._child is not None, "it does not run"
        return self._child
