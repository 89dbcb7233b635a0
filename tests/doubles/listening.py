"""A listener on a switchboard that remembers everything it was told and waits for what should come."""

import threading
from collections.abc import Callable

from callboard.controller.patience import Patience
from callboard.controller.request_journal import RequestJournal
from callboard.controller.switchboard import Switchboard
from callboard.domain.calls.call_progress import CallProgress
from callboard.domain.changes import CallProgressed, Change, ConferenceProgressed, ConnectionChanged
from callboard.domain.conferences.conference_progress import ConferenceProgress
from callboard.domain.connection import Connection, LineState
from callboard.sessions.session import PbxSession
from tests.doubles.fake_session import DEADLINE_S, FakeSession


class Listening:
    """A running switchboard and all it has said. Wakes are taken at once, on the waking thread."""

    def __init__(
        self,
        make_session: Callable[[], PbxSession],
        patience: Patience | None = None,
        journal: RequestJournal | None = None,
    ) -> None:
        self.switchboard = Switchboard(make_session, patience or Patience(), draw=lambda: 0.0, journal=journal)
        self.changes: list[Change] = []
        self._told = threading.Condition()

    def start(self) -> "Listening":
        self.switchboard.start(self._on_wake)
        return self

    def _on_wake(self) -> None:
        with self._told:
            self.changes.extend(self.switchboard.take_changes())
            self._told.notify_all()

    def wait_until(self, happened: Callable[["Listening"], bool]) -> None:
        with self._told:
            assert self._told.wait_for(lambda: happened(self), DEADLINE_S), self.changes

    def wait_for_line(self, state: LineState, attempt: int | None = None) -> Connection:
        def found() -> Connection | None:
            for connection in self.connections:
                if connection.state is state and attempt in (None, connection.attempt):
                    return connection
            return None

        self.wait_until(lambda told: found() is not None)
        connection = found()
        assert connection is not None
        return connection

    @property
    def connections(self) -> list[Connection]:
        return [change.connection for change in self.changes if isinstance(change, ConnectionChanged)]

    def calls(self, request_id: int) -> list[CallProgress]:
        steps = [change.progress for change in self.changes if isinstance(change, CallProgressed)]
        return [progress for progress in steps if progress.request_id == request_id]

    def conferences(self, request_id: int) -> list[ConferenceProgress]:
        steps = [change.progress for change in self.changes if isinstance(change, ConferenceProgressed)]
        return [progress for progress in steps if progress.request_id == request_id]

    def wait_for_call(self, request_id: int, happened: Callable[[CallProgress], bool]) -> CallProgress:
        self.wait_until(lambda told: any(happened(progress) for progress in told.calls(request_id)))
        return next(progress for progress in self.calls(request_id) if happened(progress))

    def wait_for_conference(
        self, request_id: int, happened: Callable[[ConferenceProgress], bool]
    ) -> ConferenceProgress:
        self.wait_until(lambda told: any(happened(progress) for progress in told.conferences(request_id)))
        return next(progress for progress in self.conferences(request_id) if happened(progress))


def connected(
    session: FakeSession, patience: Patience | None = None, journal: RequestJournal | None = None
) -> Listening:
    """A switchboard that `session` has connected."""
    listening = Listening(lambda: session, patience, journal).start()
    listening.wait_for_line(LineState.LIVE)
    return listening
