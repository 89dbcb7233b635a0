"""What does the phone system say to one client, and what does it answer?

Runs on the engine's thread, so that the picture at the start and the news after it have no gap and no repeat.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from callboard.sessions.simulator.demo_link import DemoLink
from callboard.sessions.simulator.engine import PhoneEngine
from callboard.sessions.simulator.faults import FaultKind, FaultOrder
from callboard.sessions.simulator.generations import GENERATIONS
from callboard.sessions.simulator.refusal import EngineRefusal
from callboard.sessions.simulator.request_desk import Values
from callboard.sessions.simulator.rows import EngineEvent
from callboard.sessions.simulator.wire import PROTOCOL, Field, encode_event, encode_line, encode_row
from callboard.sessions.simulator.wire_faults import GARBAGE, HALF_A_MESSAGE

CONFIG = "CONFIG"
CALL_MANAGER = "CALLMANAGER"
_MEMBER_FAULTS = {FaultKind.HANG_MEMBER: "hang", FaultKind.SLOW_MEMBER: "slow"}


@dataclass(eq=False, slots=True)
class Conversation:
    """One client: who it is once it has said hello, and which statistics it asked for."""

    link: DemoLink
    role: str = ""
    application: str = ""
    statistics_classes: set[str] = field(default_factory=set[str])


class Reception:
    """Greets clients, answers their requests and tells them the news."""

    def __init__(self, engine: PhoneEngine) -> None:
        self._engine = engine
        self._configured: list[Conversation] = []
        self._call_managers: list[Conversation] = []

    def receive(self, client: Conversation, fields: Sequence[Field]) -> None:
        """One message of a client. What is no message is ignored, as a phone system would."""
        match list(fields):
            case ["HELLO", *rest] if not client.role:
                self._greet(client, [each or "" for each in rest])
            case ["PING", *rest]:
                client.link.send(encode_line(("PONG", *rest[:1])))
            case ["REQ", str(number), str(verb), *args] if client.role:
                self._request(client, number, verb, args)
            case ["REQ", str(number), *_]:
                _refuse_request(client, number, "PhoneSystemException", "Config server is not connected")
            case _:
                return

    def forget(self, client: Conversation) -> None:
        """The client is gone."""
        for clients in (self._configured, self._call_managers):
            if client in clients:
                clients.remove(client)

    def tell(self, events: Sequence[EngineEvent]) -> None:
        """Pass news on: encoded once for everybody, statistics only to those who asked for their class."""
        if not self._configured:
            return
        payload = b"".join(encode_event(event) for event in events if event.row.kind != "Statistics")
        for client in self._configured:
            if payload:
                client.link.send(payload)
            if client.statistics_classes:
                for event in events:
                    if event.row.kind == "Statistics" and event.row.entity in client.statistics_classes:
                        client.link.send(encode_event(event))

    def tell_member_fault(self, order: FaultOrder, is_on: bool) -> None:
        """Pass a fault of the vendor's objects on to the stand-ins that act it out."""
        line = _fault_line(order, is_on)
        for client in self._configured:
            if line is not None:
                client.link.send(line)

    def befall(self, order: FaultOrder) -> None:
        """What happens once, to everybody who is connected."""
        match order.kind:
            case FaultKind.GARBAGE:
                for client in self._configured:
                    client.link.send(GARBAGE.get(order.member, GARBAGE["binary"]))
            case FaultKind.CUT_MIDWAY:
                for client in self._configured:
                    client.link.send(HALF_A_MESSAGE)
                    client.link.close_when_written()
            case FaultKind.RESET:
                for client in (*self._configured, *self._call_managers):
                    client.link.reset()
            case FaultKind.DROP_CALL_MANAGER:
                for client in self._call_managers:
                    client.link.cut()
            case _:
                return

    # Greeting

    def _greet(self, client: Conversation, words: list[str]) -> None:
        refusal = self._reason_to_refuse(words)
        if refusal is not None:
            client.link.send(encode_line(("REFUSED", *refusal)))
            client.link.close_when_written()
            return
        _protocol, client.role, _generation, client.application, *_ = words
        generation = self._engine.generation
        welcome = ("WELCOME", generation.name, generation.version, generation.build, self._engine.epoch)
        client.link.send(encode_line(welcome))
        if client.role == CONFIG:
            self._close_namesakes(client.application)
            self._show_picture(client)
        else:
            self._call_managers.append(client)

    def _reason_to_refuse(self, words: list[str]) -> tuple[str, str] | None:
        if len(words) != 6 or words[0] != PROTOCOL or words[1] not in (CONFIG, CALL_MANAGER):
            return ("PROTOCOL", "This is not a greeting that the demo PBX understands")
        _protocol, _role, generation, _application, user, password = words
        mine = self._engine.generation.name
        if self._engine.faults.find(FaultKind.OTHER_GENERATION):
            mine = next(each for each in GENERATIONS if each != mine)
        if generation != mine:
            return ("GENERATION", f"The demo PBX is {mine}, the assembly is for {generation[:20]}")
        if not self._engine.accepts(user, password):
            return ("CREDENTIALS", "Wrong user or password")
        return None

    def _close_namesakes(self, application: str) -> None:
        """The name of an application has to be unique: the newer connection wins."""
        for other in [each for each in self._configured if each.application == application]:
            self._configured.remove(other)
            other.link.cut()

    def _show_picture(self, client: Conversation) -> None:
        """Everything, and from now on the news; unless a fault is in the way."""
        find = self._engine.faults.find
        if find(FaultKind.NO_PICTURE):
            return
        self._send_everything(client, share=0.5 if find(FaultKind.HALF_PICTURE) else 1.0)
        if find(FaultKind.HALF_PICTURE) or find(FaultKind.NAME_TAKEN):
            client.link.close_when_written()
            return
        self._configured.append(client)

    def _send_everything(self, client: Conversation, share: float) -> None:
        rows = self._engine.snapshot()
        lines = [encode_line(("SNAPSHOT", str(len(rows))))]
        lines.extend(encode_row(row) for row in rows)
        # Before the client is told that it has everything: what it does then has to find its objects ill already.
        lines.extend(line for order in self._engine.faults.active() if (line := _fault_line(order, True)))
        lines.append(encode_line(("LIVE",)))
        client.link.send(b"".join(lines[: round(len(lines) * share)]))

    # Requests

    def _request(self, client: Conversation, number: str, verb: str, args: list[Field]) -> None:
        def reply(outcome: Values | EngineRefusal) -> None:
            if isinstance(outcome, EngineRefusal):
                _refuse_request(client, number, outcome.exception_name, outcome.message)
                return
            if verb == "STATS_INIT":
                self._subscribe_to_statistics(client, args[0] or "")
            client.link.send(encode_line(("ANS", number, "OK", *outcome)))

        self._engine.submit(verb, args, reply)

    def _subscribe_to_statistics(self, client: Conversation, class_name: str) -> None:
        client.statistics_classes.add(class_name.upper())
        for row in self._engine.statistics_rows(class_name):
            client.link.send(encode_event(EngineEvent("U", row)))


def _refuse_request(client: Conversation, number: str, exception_name: str, message: str) -> None:
    client.link.send(encode_line(("ANS", number, "FAIL", exception_name, message)))


def _fault_line(order: FaultOrder, is_on: bool) -> bytes | None:
    word = _MEMBER_FAULTS.get(order.kind)
    if word is None:
        return None
    delay_ms = int(order.delay_s * 1000) if order.kind is FaultKind.SLOW_MEMBER else 0
    return encode_line(("FAULT", word if is_on else "ok", order.member, str(delay_ms)))
