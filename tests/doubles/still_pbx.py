"""A phone system in virtual time for a console without threads: in the test's own hands, or behind its server and .NET.

Nothing happens in it but what the test does, so the order of things is the same at every run; behind the server what
happened is on its way for a moment, and `settle` waits until it has come.
"""

import threading
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import replace
from typing import Any, Protocol, TypeVar, cast

from callboard.domain.board import Board
from callboard.paths import stand_in_folder
from callboard.sessions.catalogue import ThreeCxChoice, session_maker
from callboard.sessions.credentials import Credentials
from callboard.sessions.session import PbxSession
from callboard.sessions.simulator.demo_server import DemoServer
from callboard.sessions.simulator.engine import PhoneEngine
from callboard.sessions.simulator.faults import FaultKind
from callboard.sessions.simulator.pacing import PacedEngine
from callboard.sessions.simulator.simulated_session import SimulatedSession
from callboard.sessions.threecx.generations import generation_named
from tests.doubles.recording import DEADLINE_S

Result = TypeVar("Result")


class StillPbx(Protocol):
    """`engine` may be looked at while nobody asks it for anything; whatever changes it is done by `do`."""

    engine: PhoneEngine

    def session(self) -> PbxSession:
        """A session of another run of the program."""
        ...

    def do(self, action: Callable[[], Result]) -> Result:
        """Have something happen in it."""
        ...

    def settle(self, shown: Callable[[], Board], something_came: threading.Event) -> None:
        """Wait until a console that shows `shown()` has heard of all that happened, as far as it can hear."""
        ...

    def end(self) -> None:
        """No phone system any more."""
        ...


class UnpacedEngine:
    """What a session needs of a `PacedEngine`, done at once on the thread that asks. Time moves only by the test."""

    def __init__(self, engine: PhoneEngine) -> None:
        self.engine = engine

    def start(self) -> None:
        """It lives already."""

    def call(self, action: Callable[[], Any]) -> Future[Any]:
        done: Future[Any] = Future()
        try:
            done.set_result(action())
        except Exception as error:  # noqa: BLE001 - it belongs to whoever asked
            done.set_exception(error)
        self.engine.store.flush()
        return done

    def stop(self, timeout_s: float = 0.0) -> bool:
        """It outlives its consoles."""
        return True


class PbxAtHand:
    """A `StillPbx` for rehearsal: what it does is heard before it is done."""

    def __init__(self, engine: PhoneEngine) -> None:
        self.engine = engine
        self._unpaced = UnpacedEngine(engine)

    def session(self) -> PbxSession:
        paced = cast(PacedEngine, self._unpaced)
        return SimulatedSession(generation_named(self.engine.generation.name), lambda: paced, Credentials())

    def do(self, action: Callable[[], Result]) -> Result:
        return cast(Result, self._unpaced.call(action).result())

    def settle(self, shown: Callable[[], Board], something_came: threading.Event) -> None:
        """It has been heard."""

    def end(self) -> None:
        """Nothing of it runs."""


class PbxBehindServer:
    """A `StillPbx` that is reached over the network through the stand-in for the vendor's assembly.

    The name of its last extension says how far the news has come: it is changed after everything else."""

    def __init__(self, engine: PhoneEngine, runtime: str) -> None:
        self.engine = engine
        self._runtime = runtime
        self._paced = PacedEngine(engine)
        self._paced.hold()  # its thread does not run yet
        self._paced.start()
        self._server = DemoServer(self._paced)
        self._server.start()
        self._marks = 0

    def session(self) -> PbxSession:
        generation = self.engine.generation.name
        folder = stand_in_folder(generation)
        choice = ThreeCxChoice(generation, folder, "127.0.0.1", self._server.port, runtime=self._runtime)
        return session_maker(choice, Credentials())()

    def do(self, action: Callable[[], Result]) -> Result:
        result = self._paced.call(action).result(DEADLINE_S)
        # What befalls its network is done by another thread: both do nothing where it has been done.
        door = self._server.resume if self.engine.is_reachable else self._server.pause
        door().result(DEADLINE_S)
        return result

    def settle(self, shown: Callable[[], Board], something_came: threading.Event) -> None:
        if self.engine.faults.find(FaultKind.HANG_MEMBER) is not None:
            return
        mark = self._paced.call(self._leave_mark).result(DEADLINE_S)

        def has_come() -> bool:
            board = shown()
            return not board.connection.is_live or board.extensions[mark[0]].name == mark[1]

        while not has_come():
            assert something_came.wait(DEADLINE_S), f"the news does not come: {shown().connection}"
            something_came.clear()

    def end(self) -> None:
        assert self._server.stop()
        assert self._paced.stop()
        assert not self._paced.failures, self._paced.failures

    def _leave_mark(self) -> tuple[str, str]:
        self._marks += 1
        last, name = self.engine.store.extensions()[-1], f"Mark {self._marks}"
        self.engine.store.update(replace(last, first_name=name, last_name=""))
        return last.number, name
