"""What was asked of the phone system and is not confirmed yet, in a small file that outlives this process.

Should the process die in the middle, nobody can know whether a phone rings: the next start says so, and repeats
nothing. What is confirmed is taken out again, so that most of the time the file is empty. No PIN gets into it.
"""

import json
import logging
import math
import os
import queue
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import IO, Any

from callboard.domain.calls.call_progress import CallPhase
from callboard.domain.changes import CallProgressed, ConferenceProgressed, HandoverProgressed, PresenceProgressed
from callboard.domain.commands import (
    AddToConference,
    CallCommand,
    Command,
    DivertCall,
    DropLeg,
    ListenIn,
    LiveCallCommand,
    PickUpCall,
    PlaceCall,
    PresenceCommand,
    ReadPhoneBook,
    RecordCall,
    ScheduleCommand,
    StartConference,
    TransferCall,
)
from callboard.domain.conferences.conference_progress import ConferencePhase
from callboard.domain.numbers.phone_number import printable

log = logging.getLogger(__name__)

WRITTEN_WITHIN_S = 0.1
"""So long a request waits for its line in the file; a disk that does not answer must not keep it longer."""
LONGEST_NUMBER = 60
MOST_NUMBERS = 50
LARGEST_BYTES = 256 * 1024

Progress = CallProgressed | ConferenceProgressed | HandoverProgressed | PresenceProgressed


class Wish(StrEnum):
    """What was asked."""

    CALL = "call"
    CONFERENCE = "conference"
    ADD = "add"
    DROP = "drop"
    TRANSFER = "transfer"
    DIVERT = "divert"
    PICK_UP = "pick-up"
    LISTEN_IN = "listen-in"
    RECORD = "record"
    RECORD_NO_MORE = "record-no-more"


@dataclass(frozen=True, slots=True)
class OpenRequest:
    """Asked at a Unix time and never confirmed. The order of `numbers` is that of `numbers_of`."""

    wish: Wish
    numbers: tuple[str, ...]
    asked_at_s: float
    is_accepted: bool = False


def numbers_of(command: CallCommand) -> tuple[Wish, tuple[str, ...]]:
    """What there is to say of `command`: who, then to whom; of a conference first the room."""
    match command:
        case PlaceCall():
            return Wish.CALL, (command.dn_from, command.number_to)
        case StartConference():
            return Wish.CONFERENCE, (command.plan.slot, *command.plan.participants[:1])
        case AddToConference():
            return Wish.ADD, (command.slot, command.number)
        case _:
            return _numbers_of_live(command)


def _numbers_of_live(command: LiveCallCommand) -> tuple[Wish, tuple[str, ...]]:
    match command:
        case DropLeg():
            return Wish.DROP, (command.number,)
        case TransferCall():
            return Wish.TRANSFER, (command.number, command.destination)
        case DivertCall():
            return Wish.DIVERT, (command.number, command.destination)
        case PickUpCall():
            return Wish.PICK_UP, (command.number, command.dn)
        case ListenIn():
            return Wish.LISTEN_IN, (command.number, command.dn)
        case RecordCall():
            return Wish.RECORD if command.on else Wish.RECORD_NO_MORE, (command.number,)


def open_requests(content: bytes) -> list[OpenRequest]:
    """What is still open in a file, in order. Lines that cannot be understood are left out: the last may be half."""
    found: dict[int, OpenRequest] = {}
    for line in content.splitlines():
        try:
            _read(json.loads(line), found)
        except (ValueError, TypeError, KeyError, RecursionError, OverflowError):
            log.warning("a line of the journal was not understood")
    return list(found.values())


class RequestJournal:
    """Keeps to `file`, which is open for appending and belongs to it; None keeps nothing. `earlier` is what a process
    before left open; it stays until `forget_earlier`. From any thread."""

    def __init__(
        self,
        file: IO[bytes] | None = None,
        earlier: Sequence[OpenRequest] = (),
        now: Callable[[], float] = time.time,
    ) -> None:
        self._now = now
        self.earlier = tuple(earlier)
        self._lock = threading.Lock()
        self._open: dict[int, bytes] = {}
        self._work: queue.SimpleQueue[tuple[bytes, threading.Event | None] | None] = queue.SimpleQueue()
        self._file = file
        self._written_bytes = 0
        self._thread = threading.Thread(target=self._run, name="callboard-journal", daemon=True)
        if file is not None:
            self._thread.start()
            for number, request in enumerate(self.earlier, 1):
                self._put(-number, _line(-number, request))

    def asked(self, request_id: int, command: Command) -> None:
        """The phone system is asked next. Waits for the file, a tenth of a second at most.

        No phone rings because of a scheduled conference that was written, and its list can be looked at; no more does
        one because of somebody's presence, which stands on the tile.
        """
        if self._file is None or isinstance(command, ScheduleCommand | PresenceCommand | ReadPhoneBook):
            return
        written = threading.Event()
        self._put(request_id, _line(request_id, OpenRequest(*numbers_of(command), self._now())), written)
        written.wait(WRITTEN_WITHIN_S)

    def accepted(self, request_id: int, command: Command) -> None:
        """The phone system took it. What shows itself later is waited for."""
        if isinstance(command, DropLeg | AddToConference | RecordCall):
            self.settled(request_id)
        else:
            self._add(request_id, {"id": request_id, "is": "accepted"})

    def see(self, progress: Progress) -> None:
        """What became of something that was asked."""
        state = progress.progress
        if isinstance(progress, CallProgressed):
            is_clear = progress.progress.phase not in (CallPhase.ASKED, CallPhase.ACCEPTED, CallPhase.FAILED)
        elif isinstance(progress, ConferenceProgressed):
            opens = progress.progress.phase is ConferencePhase.OPENING
            first = progress.progress.members[:1]
            is_clear = not opens or any(member.call_id is not None for member in first)
            is_clear = is_clear and progress.progress.phase is not ConferencePhase.FAILED
        else:
            is_clear = progress.progress.is_over and progress.progress.problem is None
        if is_clear:
            self.settled(state.request_id)

    def settled(self, request_id: int) -> None:
        """It is known what became of it."""
        with self._lock:
            if self._open.pop(request_id, None) is None:
                return
            if self._open and self._written_bytes < LARGEST_BYTES:
                self._send(_json({"id": request_id, "is": "settled"}))
            else:
                self._send(b"", *self._open.values())

    def forget_earlier(self) -> None:
        """Somebody has read what was left open before."""
        for number in range(1, len(self.earlier) + 1):
            self.settled(-number)
        self.earlier = ()

    def close(self, timeout_s: float) -> bool:
        """Write the rest and let the file go. Returns whether that was in time. May be called again."""
        self._work.put(None)
        if self._thread.ident is not None:
            self._thread.join(timeout_s)
        return not self._thread.is_alive()

    def _put(self, request_id: int, line: bytes, written: threading.Event | None = None) -> None:
        with self._lock:
            self._open[request_id] = line
            self._send(line, written=written)

    def _add(self, request_id: int, fields: dict[str, object]) -> None:
        with self._lock:
            if request_id in self._open:
                line = _json(fields)
                self._open[request_id] += line
                self._send(line)

    def _send(self, *lines: bytes, written: threading.Event | None = None) -> None:
        """An empty first line begins the file anew."""
        for line in lines:
            self._written_bytes = 0 if not line else self._written_bytes + len(line)
            self._work.put((line, written))

    def _run(self) -> None:
        file = self._file
        while (work := self._work.get()) is not None and file is not None:
            line, written = work
            try:
                if line:
                    file.write(line)
                else:
                    file.truncate(0)
                file.flush()
                if written is not None:
                    written.set()
                    os.fsync(file.fileno())  # for a computer that loses its power; nobody waits for it
            except (OSError, ValueError) as error:
                log.warning("what is asked cannot be kept: %s", error)
                file = None
        if self._file is not None:
            try:
                self._file.close()
            except OSError as error:
                log.warning("the journal cannot be closed: %s", error)


def _read(fields: Any, found: dict[int, OpenRequest]) -> None:
    number, what = int(fields["id"]), fields.get("is")
    if what == "settled":
        found.pop(number, None)
    elif what == "accepted":
        asked = found[number]
        found[number] = OpenRequest(asked.wish, asked.numbers, asked.asked_at_s, is_accepted=True)
    else:
        numbers = tuple(printable(str(each), LONGEST_NUMBER) for each in fields["numbers"][:MOST_NUMBERS])
        at_s = float(fields["at"])
        if not math.isfinite(at_s):
            raise ValueError("no time")
        found[number] = OpenRequest(Wish(fields["wish"]), numbers, at_s, bool(fields.get("accepted")))


def _line(request_id: int, request: OpenRequest) -> bytes:
    return _json(
        {
            "id": request_id,
            "wish": request.wish.value,
            "numbers": request.numbers,
            "at": round(request.asked_at_s, 3),
            "accepted": request.is_accepted,
        }
    )


def _json(fields: dict[str, object]) -> bytes:
    return json.dumps(fields).encode("ascii") + b"\n"
