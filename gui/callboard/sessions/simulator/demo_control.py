"""What may somebody at the controls of the demo PBX do?

One JSON object per line comes in, one goes out: {"ok": true, "do": ...} with what was asked for, or
{"ok": false, "error": "..."} with a sentence.
"""

from __future__ import annotations

import json
from concurrent.futures import Future
from dataclasses import dataclass
from typing import cast

from callboard.sessions.simulator.demo_actions import ACTIONS, MOST_BURST, Answer, Command, ControlError, amount, flag
from callboard.sessions.simulator.demo_server import DemoServer
from callboard.sessions.simulator.engine import PhoneEngine
from callboard.sessions.simulator.fault_spec import FaultSpecError
from callboard.sessions.simulator.pacing import EngineStopped, PacedEngine

PATIENCE_S = 5.0


@dataclass(frozen=True, slots=True)
class DemoControls:
    """The controls of one engine and, when there is one, its server."""

    paced: PacedEngine
    server: DemoServer | None = None

    def obey(self, line: str) -> str:
        """Do what one line says and return the line to answer; never raises for what the line holds."""
        try:
            command = _parsed(line)
            answer = {"ok": True, "do": command["do"], **self._do(command)}
        except (ControlError, FaultSpecError) as error:
            answer = {"ok": False, "error": str(error)}
        except (EngineStopped, TimeoutError):
            answer = {"ok": False, "error": "the demo PBX does not react"}
        return json.dumps(answer, ensure_ascii=True)

    def _do(self, command: Command) -> Answer:
        word = command["do"]
        if word in ("pause", "listen", "drop_connections"):
            return self._change_listening(word)
        if word in ("time", "step"):
            return self._move_time(command)
        action = ACTIONS.get(word)
        if action is None:
            known = ", ".join(sorted((*ACTIONS, "pause", "listen", "drop_connections", "status", "step", "time")))
            if word != "status":
                raise ControlError(f"there is no command {word!r}; there are {known}")
            return self._status()
        future: Future[Answer] = self.paced.call(lambda: action(self.paced.engine, command))
        return future.result(PATIENCE_S)

    def _change_listening(self, word: str) -> Answer:
        if self.server is None:
            raise ControlError("there is no server here")
        change = {
            "pause": self.server.pause,
            "listen": self.server.resume,
            "drop_connections": self.server.drop_connections,
        }[word]
        try:
            change().result(PATIENCE_S)
        except OSError as error:
            raise ControlError(f"listening could not be changed: {error}") from error
        return {}

    def _move_time(self, command: Command) -> Answer:
        """`time` lets time stand still or go on; `step` goes on to the next moment at which something happens,
        if that is within `within_s`."""
        if command["do"] == "time":
            is_held = flag(command, "held")
            self.paced.call(lambda: self.paced.hold() if is_held else self.paced.go_on()).result(PATIENCE_S)
            return {}
        within_s = amount(command, "within_s", MOST_BURST)
        has_moved = self.paced.call(lambda: self.paced.step(within_s)).result(PATIENCE_S)
        return {"moved": has_moved, "now_s": round(self.paced.engine.now_s, 3)}

    def _status(self) -> Answer:
        engine = self.paced.engine
        status = self.paced.call(lambda: _status_of(engine)).result(PATIENCE_S)
        return {**status, "clients": 0 if self.server is None else self.server.client_count}


def _parsed(line: str) -> Command:
    try:
        command: object = json.loads(line)
    except (ValueError, RecursionError):
        raise ControlError("a command is one JSON object on one line") from None
    if not isinstance(command, dict) or not isinstance(cast(dict[str, object], command).get("do"), str):
        raise ControlError('a command is one JSON object with "do"')
    return cast(Command, command)


def _status_of(engine: PhoneEngine) -> Answer:
    return {
        "now_s": round(engine.now_s, 3),
        "epoch": engine.epoch,
        "calls": engine.book.call_count(),
        "events": engine.store.events_made,
        "conferences": {room: sorted(each.members.values()) for room, each in engine.conferences().items()},
        "faults": sorted(order.kind.value for order in engine.faults.active()),
    }
