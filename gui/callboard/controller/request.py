"""One request on its way to the phone system, settled exactly once."""

import threading
import time
from concurrent.futures import Future
from dataclasses import dataclass

from callboard.domain.commands import (
    AddToConference,
    Command,
    DivertCall,
    DropLeg,
    ListenIn,
    LiveCallCommand,
    PickUpCall,
    PlaceCall,
    ReadPhoneBook,
    ReadProfiles,
    ReadSchedules,
    RecordCall,
    RemoveSchedule,
    ScheduleCommand,
    ScheduleConference,
    SetPresence,
    StartConference,
    TransferCall,
)
from callboard.domain.numbers.phone_number import masked
from callboard.domain.problems import Problem, ProblemCode, SessionFailed

_CALL_IN_DOUBT = frozenset({ProblemCode.CALL_GONE, ProblemCode.REFUSED})


@dataclass(frozen=True, slots=True)
class Submitted:
    """What the one who asked holds.

    `accepted` is done when the phone system took the request, or fails with SessionFailed. It cannot be cancelled.
    """

    request_id: int
    accepted: Future[None]


class Request:
    """A command with its future. The first of accept, refuse, impatience and loss decides; the rest is ignored."""

    def __init__(self, request_id: int, command: Command) -> None:
        self.request_id = request_id
        self.command = command
        self.future: Future[None] = Future()
        # A request that may have reached the phone system cannot be taken back by cancelling a future.
        self.future.set_running_or_notify_cancel()
        self._began = time.monotonic()
        self._undecided = threading.Lock()

    @property
    def elapsed_ms(self) -> int:
        """Since it was asked, in milliseconds."""
        return round((time.monotonic() - self._began) * 1000)

    def decide(self) -> bool:
        """Whether the caller is the first to decide and must now `accept` or `fail`."""
        return self._undecided.acquire(blocking=False)

    def accept(self) -> None:
        """Tell the one who asked."""
        self.future.set_result(None)

    def fail(self, why: Problem) -> None:
        """Tell the one who asked."""
        self.future.set_exception(SessionFailed(why))

    def __str__(self) -> str:
        return f"#{self.request_id} {described(self.command)}"


def is_in_doubt_after(request: Request) -> bool:
    """Whether a request of a live call came to nothing in a way that says: what is shown of the call may be wrong."""
    if not isinstance(request.command, LiveCallCommand):
        return False
    if not request.future.done():
        return True
    failure = request.future.exception()
    return isinstance(failure, SessionFailed) and failure.problem.code in _CALL_IN_DOUBT


def described(command: Command) -> str:
    """`command` for a log: numbers masked, no PIN."""
    match command:
        case PlaceCall():
            return f"place-call {masked(command.dn_from)} to {masked(command.number_to)}"
        case StartConference():
            return f"start-conference {masked(command.plan.slot)} with {len(command.plan.participants)} people"
        case AddToConference():
            return f"add-to-conference {masked(command.slot)} {masked(command.number)}"
        case SetPresence() | ReadProfiles():
            # The name of a profile may say where somebody is.
            verb = "set-presence" if isinstance(command, SetPresence) else "read-profiles"
            return f"{verb} of {masked(command.number)}"
        case ReadPhoneBook():
            return f"read-phone-book of {masked(command.number)}" if command.number else "read-phone-book"
        case ReadSchedules() | ScheduleConference() | RemoveSchedule():
            return _described_schedule(command)
        case _:
            return _described_live(command)


def _described_live(command: LiveCallCommand) -> str:
    number = masked(command.number)
    match command:
        case DropLeg():
            return f"drop-leg {number} of call {command.call_id}"
        case TransferCall():
            return f"transfer-call {command.call_id} of {number} to {masked(command.destination)}"
        case DivertCall():
            box = "the voicemail of " if command.to_voicemail else ""
            return f"divert-call {command.call_id} of {number} to {box}{masked(command.destination)}"
        case PickUpCall():
            return f"pick-up-call {command.call_id} of {number} by {masked(command.dn)}"
        case ListenIn():
            return f"{command.mode}-in call {command.call_id} of {number} by {masked(command.dn)}"
        case RecordCall():
            return f"{'record' if command.on else 'stop-recording'} {number} in call {command.call_id}"


def _described_schedule(command: ScheduleCommand) -> str:
    if isinstance(command, ScheduleConference):
        return f"schedule-conference with {len(command.conference.called_at_start)} people"
    return "read-schedules" if isinstance(command, ReadSchedules) else "remove-schedule"
