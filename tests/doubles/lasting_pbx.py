"""A phone system that outlives the windows on it, as every real one does."""

from collections.abc import Callable
from concurrent.futures import Future
from typing import Any, cast

from callboard.sessions.credentials import Credentials
from callboard.sessions.session import PbxSession
from callboard.sessions.simulator.engine import PhoneEngine
from callboard.sessions.simulator.pacing import PacedEngine
from callboard.sessions.simulator.simulated_session import SimulatedSession
from callboard.sessions.threecx.generations import generation_named
from tests.doubles.pbx import Pbx
from tests.doubles.pbx_controls import PbxInside


class _Lasting:
    """A `PacedEngine` that runs already, and goes on whoever stops it."""

    def __init__(self, paced: PacedEngine) -> None:
        self._paced = paced
        self.failures = paced.failures

    @property
    def engine(self) -> PhoneEngine:
        return self._paced.engine

    def start(self) -> None:
        """It runs already."""

    def stop(self, timeout_s: float = 0.0) -> bool:
        return True

    def call(self, action: Callable[[], Any]) -> Future[Any]:
        return self._paced.call(action)

    def post(self, action: Callable[[], object]) -> None:
        self._paced.post(action)


class LastingPbx:
    """`make_session` connects to the same phone system each time."""

    def __init__(self, pbx: Pbx) -> None:
        self.make_session: Callable[[], PbxSession] = pbx.make_session
        self._paced: PacedEngine | None = None
        if isinstance(pbx.controls, PbxInside):
            self._paced = pbx.controls.new()
            self._paced.start()
            lasting = cast(PacedEngine, _Lasting(self._paced))
            generation = generation_named(pbx.generation)
            self.make_session = lambda: SimulatedSession(generation, lambda: lasting, Credentials())

    def end(self) -> None:
        if self._paced is not None:
            assert self._paced.stop()
