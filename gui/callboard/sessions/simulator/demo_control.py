"""What may somebody at the controls of the demo PBX do?

One JSON object per line comes in, one goes out: {"ok": true, "do": ...} with what was asked for, or
{"ok": false, "error": "..."} with a sentence.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from concurrent.futures import Future
from dataclasses import dataclass
from typing import Any, cast

from callboard.sessions.simulator.demo_server import DemoServer
from callboard.sessions.simulator.engine import PhoneEngine
from callboard.sessions.simulator.fault_spec import FaultSpecError, fault_from_details
from callboard.sessions.simulator.faults import FaultKind, FaultOrder
from callboard.sessions.simulator.pacing import EngineStopped, PacedEngine
from callboard.sessions.simulator.phone_behaviour import Outcome, PhoneRule
from callboard.sessions.simulator.records import ExtensionRecord, LineRecord

PATIENCE_S = 5.0
MOST_BURST = 1_000_000

Command = Mapping[str, Any]
Answer = dict[str, Any]


class ControlError(ValueError):
    """The command cannot be done; the text says why."""


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
        action = _ACTIONS.get(word)
        if action is None:
            known = ", ".join(sorted((*_ACTIONS, "pause", "listen", "drop_connections", "status")))
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


def _text(command: Command, key: str) -> str:
    value = command.get(key)
    if not isinstance(value, str) or not value:
        raise ControlError(f"{command['do']} needs {key} as text")
    return value


def _amount(command: Command, key: str, default: float | None = None) -> float:
    value = command.get(key, default)
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not 0 <= value <= MOST_BURST:
        raise ControlError(f"{command['do']} needs {key} as a number")
    return float(value)


def _flag(command: Command, key: str) -> bool:
    value = command.get(key, True)
    if not isinstance(value, bool):
        raise ControlError(f"{command['do']} needs {key} as true or false")
    return value


def _extension(engine: PhoneEngine, command: Command, key: str = "number") -> ExtensionRecord:
    number = _text(command, key)
    extension = engine.store.extension(number)
    if extension is None:
        raise ControlError(f"there is no extension {number}")
    return extension


def _done(was_done: bool, why_not: str) -> Answer:
    if not was_done:
        raise ControlError(why_not)
    return {}


def _answer(engine: PhoneEngine, command: Command) -> Answer:
    return _done(engine.phones.answer(_text(command, "number")), "that phone does not ring")


def _reject(engine: PhoneEngine, command: Command) -> Answer:
    return _done(engine.phones.reject(_text(command, "number")), "that phone does not ring")


def _hang_up(engine: PhoneEngine, command: Command) -> Answer:
    return _done(engine.phones.hang_up(_text(command, "number")), "that phone has no call")


def _hold(engine: PhoneEngine, command: Command) -> Answer:
    is_done = engine.phones.hold(_text(command, "number"), _flag(command, "on"))
    return _done(is_done, "that phone has no such call")


def _incoming(engine: PhoneEngine, command: Command) -> Answer:
    call = engine.phones.call_from_outside(_text(command, "from"), _text(command, "to"))
    return _done(call is not None, "every line is taken") | {"call": call.call_id if call else 0}


def _dial(engine: PhoneEngine, command: Command) -> Answer:
    call = engine.phones.dial_from_phone(_extension(engine, command, "from"), _text(command, "to"))
    return _done(call is not None, "that phone cannot dial now") | {"call": call.call_id if call else 0}


def _phone(engine: PhoneEngine, command: Command) -> Answer:
    """How a phone behaves from now on."""
    extension = _extension(engine, command)
    word = _text(command, "phone")
    if word not in tuple(Outcome):
        raise ControlError(f"phone has to be one of: {', '.join(Outcome)}")
    after_s = _amount(command, "after_s") if "after_s" in command else None
    talk_s = _amount(command, "talk_s") if "talk_s" in command else None
    engine.behaviour.phones[extension.number] = PhoneRule(Outcome(word), after_s, talk_s)
    return {}


def _register(engine: PhoneEngine, command: Command) -> Answer:
    dn = engine.store.dn(_text(command, "number"))
    if not isinstance(dn, (ExtensionRecord, LineRecord)):
        raise ControlError("there is no such extension or line")
    engine.store.set_registered(dn, _flag(command, "registered"))
    return {}


def _traffic(engine: PhoneEngine, command: Command) -> Answer:
    engine.traffic.set_rate(_amount(command, "events_per_second"))
    return {}


def _burst(engine: PhoneEngine, command: Command) -> Answer:
    engine.traffic.burst(int(_amount(command, "events")))
    return {}


def _fault(engine: PhoneEngine, command: Command) -> Answer:
    details = {key: value for key, value in command.items() if key not in ("do", "kind")}
    order = fault_from_details(_text(command, "kind"), details)
    if order.at_s > 0 or order.every_s is not None:
        engine.faults.plan(order)
    else:
        engine.faults.start(order)
    return {}


def _vanish(engine: PhoneEngine, command: Command) -> Answer:
    engine.faults.start(FaultOrder(FaultKind.VANISH, for_s=_amount(command, "for_s", 5.0)))
    return {}


def _heal(engine: PhoneEngine, _command: Command) -> Answer:
    engine.faults.heal()
    return {}


def _requests(engine: PhoneEngine, _command: Command) -> Answer:
    """What was requested so far, PINs masked."""
    return {"requests": [json.loads(entry.as_json()) for entry in engine.request_log]}


def _status_of(engine: PhoneEngine) -> Answer:
    return {
        "now_s": round(engine.now_s, 3),
        "epoch": engine.epoch,
        "calls": engine.book.call_count(),
        "events": engine.store.events_made,
        "conferences": {room: sorted(each.members.values()) for room, each in engine.conferences().items()},
        "faults": sorted(order.kind.value for order in engine.faults.active()),
    }


_ACTIONS: Mapping[str, Callable[[PhoneEngine, Command], Answer]] = {
    "answer": _answer,
    "reject": _reject,
    "hang_up": _hang_up,
    "hold": _hold,
    "incoming": _incoming,
    "dial": _dial,
    "phone": _phone,
    "register": _register,
    "traffic": _traffic,
    "burst": _burst,
    "fault": _fault,
    "vanish": _vanish,
    "heal": _heal,
    "requests": _requests,
}
