"""What can be done at the controls of the demo PBX, by the word that asks for it?"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import Any, cast

from callboard.sessions.simulator.conferences import ConferenceLimit, WhenFull
from callboard.sessions.simulator.engine import PhoneEngine
from callboard.sessions.simulator.fault_spec import fault_from_details
from callboard.sessions.simulator.faults import FaultKind, FaultOrder
from callboard.sessions.simulator.phone_behaviour import Outcome, PhoneRule
from callboard.sessions.simulator.records import ExtensionRecord, LineRecord
from callboard.sessions.simulator.refusal import EngineRefusal
from callboard.sessions.simulator.request_log import MASK
from callboard.sessions.simulator.scheduled_starts import ScheduledBehaviour

MOST_BURST = 1_000_000

Command = Mapping[str, Any]
Answer = dict[str, Any]


class ControlError(ValueError):
    """The command cannot be done; the text says why."""


def _text(command: Command, key: str) -> str:
    value = command.get(key)
    if not isinstance(value, str) or not value:
        raise ControlError(f"{command['do']} needs {key} as text")
    return value


def amount(command: Command, key: str, default: float | None = None) -> float:
    value = command.get(key, default)
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not 0 <= value <= MOST_BURST:
        raise ControlError(f"{command['do']} needs {key} as a number")
    return float(value)


def flag(command: Command, key: str) -> bool:
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
    is_done = engine.phones.hold(_text(command, "number"), flag(command, "on"))
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
    after_s = amount(command, "after_s") if "after_s" in command else None
    talk_s = amount(command, "talk_s") if "talk_s" in command else None
    engine.behaviour.phones[extension.number] = PhoneRule(Outcome(word), after_s, talk_s)
    return {}


def _register(engine: PhoneEngine, command: Command) -> Answer:
    dn = engine.store.dn(_text(command, "number"))
    if not isinstance(dn, (ExtensionRecord, LineRecord)):
        raise ControlError("there is no such extension or line")
    engine.store.set_registered(dn, flag(command, "registered"))
    return {}


def _remove(engine: PhoneEngine, command: Command) -> Answer:
    """An administrator deletes an extension."""
    engine.remove_extension(_extension(engine, command))
    return {}


def _conferences(engine: PhoneEngine, command: Command) -> Answer:
    """How many conferences may run from now on; without `most` as many as there are rooms."""
    most = int(amount(command, "most")) if "most" in command else None
    word = command.get("when_full", WhenFull.REFUSES.value)
    if word not in tuple(WhenFull):
        raise ControlError(f"when_full has to be one of: {', '.join(WhenFull)}")
    engine.limit_conferences(ConferenceLimit(most, WhenFull(word)))
    return {}


def _scheduled(engine: PhoneEngine, command: Command) -> Answer:
    """What becomes of scheduled conferences from now on."""
    word = _text(command, "becomes")
    if word not in tuple(ScheduledBehaviour):
        raise ControlError(f"becomes has to be one of: {', '.join(ScheduledBehaviour)}")
    engine.scheduled.behaviour = ScheduledBehaviour(word)
    return {}


def _statistics(engine: PhoneEngine, command: Command) -> Answer:
    """The records of a statistics class, PINs masked."""
    rows = engine.statistics_rows(_text(command, "class"))
    return {
        "records": [
            {**row.fields, "id": row.id, **({"Data.pin": MASK} if row.fields.get("Data.pin") else {})} for row in rows
        ]
    }


def _roster(engine: PhoneEngine, _command: Command) -> Answer:
    """Everybody in every conference, as the phone system itself sees it."""
    rooms = {
        room: [{"number": each.number, "call": each.call_id, "is": each.presence.value} for each in present]
        for room, present in engine.roster().items()
    }
    return {"rooms": rooms}


def _recorded(engine: PhoneEngine, _command: Command) -> Answer:
    return {"recorded": [list(each) for each in sorted(engine.recorded())]}


def _ask(engine: PhoneEngine, command: Command) -> Answer:
    """Another program of the house asks for something, in the words of the wire."""
    args = command.get("args")
    if not isinstance(args, list) or not all(isinstance(each, str) for each in cast(list[object], args)):
        raise ControlError("ask needs args as a list of texts")
    try:
        return {"values": list(engine.request(_text(command, "verb"), *cast(list[str], args)))}
    except EngineRefusal as refusal:
        raise ControlError(str(refusal)) from None


def _traffic(engine: PhoneEngine, command: Command) -> Answer:
    engine.traffic.set_rate(amount(command, "events_per_second"))
    return {}


def _burst(engine: PhoneEngine, command: Command) -> Answer:
    engine.traffic.burst(int(amount(command, "events")))
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
    engine.faults.start(FaultOrder(FaultKind.VANISH, for_s=amount(command, "for_s", 5.0)))
    return {}


def _heal(engine: PhoneEngine, _command: Command) -> Answer:
    engine.faults.heal()
    return {}


def _requests(engine: PhoneEngine, _command: Command) -> Answer:
    """What was requested so far, PINs masked."""
    return {"requests": [json.loads(entry.as_json()) for entry in engine.request_log]}


ACTIONS: Mapping[str, Callable[[PhoneEngine, Command], Answer]] = {
    "answer": _answer,
    "reject": _reject,
    "hang_up": _hang_up,
    "hold": _hold,
    "incoming": _incoming,
    "dial": _dial,
    "phone": _phone,
    "register": _register,
    "remove": _remove,
    "conferences": _conferences,
    "scheduled": _scheduled,
    "statistics": _statistics,
    "roster": _roster,
    "recorded": _recorded,
    "ask": _ask,
    "traffic": _traffic,
    "burst": _burst,
    "fault": _fault,
    "vanish": _vanish,
    "heal": _heal,
    "requests": _requests,
}
