"""A session that keeps the promises of `PbxSession` and does only what the test tells it to."""

import threading
from collections.abc import Callable, Iterable, Sequence

from callboard.domain.calls.call import Leg, LegKey, LegState
from callboard.domain.capability import Capabilities, Capability, Feature
from callboard.domain.changes import BoardReplaced, ConnectionChanged, LegChanged, LegEnded, PbxNews
from callboard.domain.commands import Command
from callboard.domain.conferences.conference import ConferenceSlot, SlotKind
from callboard.domain.connection import Connection, LineState, PbxIdentity
from callboard.domain.extension import Extension
from callboard.domain.problems import Problem, ProblemCode, SessionFailed, problem
from callboard.sessions.session import SessionListener
from callboard.sessions.thread_guard import ThreadGuard

DEADLINE_S = 10.0
"""How long a test waits for something that should happen at once."""

ALL_FEATURES = Capabilities(tuple(Capability(feature, True) for feature in Feature))


def office(legs: Iterable[Leg] = (), numbers: Iterable[str] = ("100", "101", "102", "103")) -> BoardReplaced:
    """A small 3CX 11: four phones, a gateway and two places."""
    return BoardReplaced(
        PbxIdentity("v11", "11.0.0"),
        ALL_FEATURES,
        extensions=tuple(Extension(number, f"Person {number}", registered=True) for number in numbers),
        slots=(
            ConferenceSlot("700", SlotKind.GATEWAY),
            ConferenceSlot("701", SlotKind.FIXED),
            ConferenceSlot("702", SlotKind.FIXED),
        ),
        legs=tuple(legs),
    )


class FakeSession:
    """Accepts everything unless told otherwise. `executed` is what reached it, in order."""

    def __init__(self, picture: BoardReplaced | None = None, *, open_fails: Problem | None = None) -> None:
        self.picture = picture or office()
        self.open_fails = open_fails
        self.executed: list[Command] = []
        self.attended = 0
        self.closed = 0
        self.close_breaks: Exception | None = None
        self.attend_fails: list[Problem] = []
        self.answers: dict[Command, Problem | Exception] = {}
        self.on_execute: Callable[[Command], None] = lambda command: None
        self.open_gate: threading.Event | None = None
        self.attend_gate: threading.Event | None = None
        self.checked = 0
        self.check_gate: threading.Event | None = None
        self.check_fails: list[Problem] = []
        self.compared = 0
        self.compare_fails: list[Problem] = []
        self.may_be_asked_beside = False
        self.asked_beside = 0
        self.beside_gate: threading.Event | None = None
        self.beside_fails: Exception | None = None
        self.gates: dict[Command, threading.Event] = {}
        self.threads: set[int] = set()
        self._guard = ThreadGuard()
        self._listener: SessionListener | None = None
        self._moved = threading.Condition()

    # ------------------------------------------------------------ what PbxSession promises

    def open(self, listener: SessionListener) -> None:
        self._enter()
        if self.open_gate is not None:
            self.open_gate.wait(DEADLINE_S)
        if self.open_fails is not None:
            raise SessionFailed(self.open_fails)
        self._listener = listener
        self.report(ConnectionChanged(Connection(LineState.LIVE)), self.picture)

    def execute(self, command: Command) -> None:
        self._enter()
        with self._moved:
            self.executed.append(command)
            self._moved.notify_all()
        gate = self.gates.get(command)
        if gate is not None:
            gate.wait(DEADLINE_S)
        answer = self.answers.get(command)
        if isinstance(answer, Problem):
            raise SessionFailed(answer)
        if answer is not None:
            raise answer
        self.on_execute(command)

    def attend(self) -> None:
        self._enter()
        if self.attend_gate is not None:
            self.attend_gate.wait(DEADLINE_S)
        with self._moved:
            self.attended += 1
            self._moved.notify_all()
        if self.attend_fails:
            raise SessionFailed(self.attend_fails.pop(0))

    def check_alive(self, within_s: float) -> None:
        self._enter()
        with self._moved:
            self.checked += 1
            self._moved.notify_all()
        if self.check_gate is not None:
            self.check_gate.wait(DEADLINE_S)
        if self.check_fails:
            raise SessionFailed(self.check_fails.pop(0))

    def compare(self) -> None:
        self._enter()
        with self._moved:
            self.compared += 1
            self._moved.notify_all()
        if self.compare_fails:
            raise SessionFailed(self.compare_fails.pop(0))

    def prove_beside(self) -> bool:
        with self._moved:
            self.asked_beside += 1
            self._moved.notify_all()
        if self.beside_gate is not None:
            self.beside_gate.wait(DEADLINE_S)
        if self.beside_fails is not None:
            raise self.beside_fails
        return self.may_be_asked_beside

    def close(self) -> None:
        self._enter()
        with self._moved:
            self.closed += 1
            self._moved.notify_all()
        if self.close_breaks is not None:
            raise self.close_breaks

    def _enter(self) -> None:
        self._guard.enter()
        self.threads.add(threading.get_ident())

    # ------------------------------------------------------------ what the test drives

    def report(self, *news: PbxNews) -> None:
        """Tell `news` in one batch, on the thread of the caller."""
        assert self._listener is not None, "not open"
        self._listener.on_news(news)

    def report_each(self, news: Sequence[PbxNews]) -> None:
        """Tell `news` one by one."""
        for one in news:
            self.report(one)

    def leg(self, call_id: int, leg_id: int, number: str, state: LegState, other: str = "", line: str = "") -> None:
        """One leg is new or different."""
        self.report(LegChanged(Leg(call_id, leg_id, number, state, other, line)))

    def end(self, call_id: int, leg_id: int) -> None:
        """One leg is over."""
        self.report(LegEnded(LegKey(call_id, leg_id)))

    def lose_line(self) -> None:
        self.report(ConnectionChanged(Connection(LineState.LOST, problem(ProblemCode.CONNECTION_LOST))))

    def come_back(self, picture: BoardReplaced) -> None:
        self.report(ConnectionChanged(Connection(LineState.LIVE)), picture)

    def need_attention(self) -> None:
        assert self._listener is not None, "not open"
        self._listener.on_attention_needed()

    def wait_until(self, happened: Callable[["FakeSession"], bool]) -> None:
        """Wait until a call of the session made `happened` true."""
        with self._moved:
            assert self._moved.wait_for(lambda: happened(self), DEADLINE_S), "the session was not used as expected"
