"""What was asked for here about live calls and no phone system reports: recording, and coming into calls of others."""

import logging
from collections.abc import Iterable
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal

from callboard.domain.board import Board
from callboard.domain.calls.handover_progress import HandoverPhase, HandoverProgress
from callboard.domain.commands import ListenIn, ListenMode, RecordCall
from callboard.domain.numbers.phone_number import masked
from callboard.models.board_update import BoardUpdate
from callboard.models.calls.call_facts import NO_NOTES, CallNotes
from callboard.sessions.steady_clock import steady_now_s

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class _Guest:
    """My phone in a call of others. `was_in` tells whether it has been seen there."""

    command: ListenIn
    calls_before: frozenset[int]
    was_in: bool = False

    def call_ids(self, board: Board) -> frozenset[int]:
        """The calls in which the phone is because of it: the call itself, or one that was made for it."""
        own = self.command.call_id
        legs = board.legs_of(self.command.dn)
        return frozenset(leg.call_id for leg in legs if leg.call_id == own or leg.call_id not in self.calls_before)


class CallNotesNow(QObject):
    """Give it every `HandoverProgress` and every `BoardUpdate`. What it knows of a call goes with the call."""

    calls_changed = Signal(frozenset)  # call ids
    people_changed = Signal(frozenset)  # extension numbers
    left = Signal(str, str)  # my phone is in the call of somebody else no more: both numbers

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._board = Board()
        self._recordings: dict[int, CallNotes] = {}
        self._guest: _Guest | None = None

    def notes_of(self, call_id: int) -> CallNotes:
        """What was asked for about call `call_id`."""
        notes, guest = self._recordings.get(call_id, NO_NOTES), self._guest
        if guest is not None and call_id in {guest.command.call_id, *guest.call_ids(self._board)}:
            return replace(notes, listening=guest.command.mode)
        return notes

    def listening_of(self, number: str) -> ListenMode | None:
        """How my phone listens to extension `number`, or how it does itself when it is mine; None when not at all."""
        guest = self._guest
        if guest is None or number not in (guest.command.number, guest.command.dn):
            return None
        return guest.command.mode

    def follow(self, progress: HandoverProgress) -> None:
        """Something that was asked of a live call got further."""
        command = progress.command
        if isinstance(command, RecordCall) and progress.phase is HandoverPhase.ACCEPTED:
            self._recordings[command.call_id] = CallNotes(steady_now_s(), is_stop_asked=not command.on)
            self.calls_changed.emit(frozenset({command.call_id}))
        elif isinstance(command, ListenIn) and progress.phase is HandoverPhase.DONE:
            guest = _Guest(command, progress.calls_before)
            self._come_in(replace(guest, was_in=bool(guest.call_ids(self._board))))

    def show(self, update: BoardUpdate) -> None:
        """Calls may be over."""
        self._board = update.board
        over = self._recordings.keys() - update.board.calls.keys()
        for call_id in over:
            del self._recordings[call_id]
        guest = self._guest
        if guest is None:
            return
        is_in = bool(guest.call_ids(self._board))
        if is_in and not guest.was_in:
            self._come_in(replace(guest, was_in=True))
        elif (guest.was_in and not is_in) or not self._board.legs_of(guest.command.number):
            self._leave(guest)

    def _come_in(self, guest: _Guest) -> None:
        if self._guest is None or self._guest.command != guest.command:
            _log.info("%s", _told(guest.command, "began"))
        self._guest = guest
        self._tell(guest)

    def _leave(self, guest: _Guest) -> None:
        self._guest = None
        _log.info("%s", _told(guest.command, "ended"))
        self._tell(guest)
        self.left.emit(guest.command.dn, guest.command.number)

    def _tell(self, guest: _Guest) -> None:
        self.people_changed.emit(frozenset({guest.command.number, guest.command.dn}))
        self.calls_changed.emit(self._concerned(guest))

    def _concerned(self, guest: _Guest) -> frozenset[int]:
        ids: Iterable[int] = (guest.command.call_id, *guest.call_ids(self._board))
        return frozenset(ids)


def _told(command: ListenIn, verb: str) -> str:
    """For the log: who, into whose call, how. The log has the time."""
    return f"{command.mode} {verb}: {masked(command.dn)} in call {command.call_id} of {masked(command.number)}"
