"""A FakeSession whose first picture takes its time: the test says how far it is."""

import threading

from callboard.domain.changes import ConnectionChanged, ReadingProgress
from callboard.domain.connection import Connection, LineState
from callboard.sessions.session import SessionListener
from tests.doubles.fake_session import DEADLINE_S, FakeSession


class ReadingSession(FakeSession):
    """Opens only as far as `tell` and `finish` say. `is_reading` is set once it can be told how far."""

    def __init__(self) -> None:
        super().__init__()
        self.is_reading = threading.Event()
        self._is_finished = threading.Event()

    def open(self, listener: SessionListener) -> None:
        self._enter()
        self._listener = listener
        self.is_reading.set()
        self._is_finished.wait(DEADLINE_S)
        self.report(ConnectionChanged(Connection(LineState.LIVE)), self.picture)

    def tell(self, done: int, total: int) -> None:
        """So much of the first picture has been read."""
        assert self.is_reading.wait(DEADLINE_S)
        self.report(ReadingProgress(done, total))

    def finish(self) -> None:
        """The first picture is read."""
        self._is_finished.set()
