"""A switchboard for a program that waits: connect once, then listen until something has come to its end."""

import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from types import TracebackType
from typing import Self

from callboard.controller.patience import Patience
from callboard.controller.switchboard import Switchboard
from callboard.domain.board import Board
from callboard.domain.calls.call_progress import CallProgress
from callboard.domain.calls.handover_progress import HandoverCommand, HandoverProgress
from callboard.domain.calls.party_rights import Sight
from callboard.domain.changes import (
    BoardReplaced,
    CallProgressed,
    Change,
    ConferenceProgressed,
    HandoverProgressed,
    PresenceProgressed,
)
from callboard.domain.commands import Command, PlaceCall, SetPresence, StartConference
from callboard.domain.conferences.conference_memory import KeptConference
from callboard.domain.conferences.conference_progress import ConferenceProgress
from callboard.domain.connection import LineState
from callboard.domain.numbers.dialling import Dialling
from callboard.domain.presence_progress import PresenceProgress
from callboard.domain.problems import ProblemCode, SessionFailed, problem
from callboard.sessions.session import PbxSession

_LONGEST_WAIT_S = 0.25
"""A waiting main thread hears Ctrl+C only when its wait ends: on Windows, and wherever .NET has taken the signal to a
thread of its own."""


class PhoneLine:
    """Holds the newest `board`, of which `sight` says what may be told (by default all) and `dialling` how
    numbers are dialled (by default as they are). The first failure to connect
    is final, and so is a line that stays lost.

    As a context manager it connects at its beginning (SessionFailed when that fails) and stops at its end.
    """

    def __init__(
        self,
        make_session: Callable[[], PbxSession],
        patience: Patience | None = None,
        sight: Sight | None = None,
        dialling: Dialling | None = None,
    ) -> None:
        self._patience = patience or Patience()
        self._switchboard = Switchboard(make_session, self._patience)
        self._woken = threading.Event()
        self.board = Board(sight=sight or Sight(), dialling=dialling or Dialling())

    def __enter__(self) -> Self:
        self._switchboard.start(self._woken.set)
        try:
            for changes in self.changes():
                if any(isinstance(change, BoardReplaced) for change in changes) and self.board.connection.is_live:
                    break
        except BaseException:
            self._switchboard.stop()
            raise
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._switchboard.stop()

    def call(self, command: PlaceCall) -> Iterator[CallProgress]:
        """Ask for `command` and tell every step of it."""
        request_id = self._switchboard.submit(command).request_id
        for changes in self.changes():
            for change in changes:
                if isinstance(change, CallProgressed) and change.progress.request_id == request_id:
                    yield change.progress

    def conference(self, command: StartConference) -> Iterator[ConferenceProgress]:
        """Ask for `command` and tell every step of it."""
        request_id = self._switchboard.submit(command).request_id
        for changes in self.changes():
            for change in changes:
                if isinstance(change, ConferenceProgressed) and change.progress.request_id == request_id:
                    yield change.progress

    def presence(self, command: SetPresence) -> Iterator[PresenceProgress]:
        """Ask for `command` and tell every step of it."""
        request_id = self._switchboard.submit(command).request_id
        for changes in self.changes():
            for change in changes:
                if isinstance(change, PresenceProgressed) and change.progress.request_id == request_id:
                    yield change.progress

    def handover(self, command: HandoverCommand) -> Iterator[HandoverProgress]:
        """Ask for `command` and tell every step of it."""
        request_id = self._switchboard.submit(command).request_id
        for changes in self.changes():
            for change in changes:
                if isinstance(change, HandoverProgressed) and change.progress.request_id == request_id:
                    yield change.progress

    def ask(self, command: Command) -> "Future[None]":
        """Ask for `command`. The future is done when it is accepted, or fails with SessionFailed."""
        return self._switchboard.submit(command).accepted

    def resume(self, kept: KeptConference, pin: str) -> None:
        """Follow a conference that another run has started."""
        self._switchboard.resume(kept, pin)

    def call_missing(self, slot: str, numbers: tuple[str, ...] = ()) -> bool:
        """Call everybody missing (or just these) into the conference that is followed in `slot`."""
        return self._switchboard.call_missing(slot, numbers)

    def end_conference(self, slot: str) -> None:
        """End the part of everybody who is in `slot`, and of everybody who still appears there."""
        self._switchboard.end_conference(slot)

    def is_so_within(self, wait_s: float, is_so: Callable[[Board], bool]) -> bool:
        """Whether the board has become as `is_so` says before that time was over."""
        until = time.monotonic() + wait_s
        if is_so(self.board):
            return True
        for _ in self.changes():
            if is_so(self.board):
                return True
            if time.monotonic() >= until:
                break
        return False

    def changes(self) -> Iterator[list[Change]]:
        """What is new, already drawn into the board; several times a second, also when it is nothing. Raises
        SessionFailed where the line fails or stays lost."""
        lost_until: float | None = None
        while True:
            changes = self._wait(lost_until)
            if changes:
                self.board = self.board.after(changes)
            yield changes
            connection = self.board.connection
            if connection.state is LineState.FAILED:
                raise SessionFailed(connection.problem or problem(ProblemCode.NOT_CONNECTED))
            if connection.state is not LineState.LOST:
                lost_until = None
            elif lost_until is None:
                lost_until = time.monotonic() + self._patience.reaction_s
            elif time.monotonic() >= lost_until:
                raise SessionFailed(problem(ProblemCode.CONNECTION_LOST))

    def _wait(self, until: float | None) -> list[Change]:
        left_s = _LONGEST_WAIT_S if until is None else max(0.0, until - time.monotonic())
        self._woken.wait(min(left_s, _LONGEST_WAIT_S))
        self._woken.clear()
        return self._switchboard.take_changes()
