"""`callboard conference add` and `chase`: calling people into a conference that is running."""

from concurrent.futures import Future

from callboard.command_line.conference.findings import agree_to
from callboard.command_line.conference.keeping import Keeping, kept_running
from callboard.command_line.conference.left_behind import state_in
from callboard.command_line.conference.members_told import MembersTold, tell_called
from callboard.command_line.conference.pins import chosen_pin, kept_pin
from callboard.command_line.conference.rooms import absent_from, known_room
from callboard.command_line.conference.wishes import RoomWish
from callboard.command_line.desk import Desk
from callboard.command_line.exit_codes import ExitCode
from callboard.command_line.phone_line import PhoneLine
from callboard.domain.changes import Change, ConferenceProgressed
from callboard.domain.commands import AddToConference
from callboard.domain.conferences.conference import SlotState
from callboard.domain.conferences.conference_memory import KeptConference
from callboard.domain.conferences.conference_progress import ConferenceProgress, Member, MemberStep
from callboard.domain.numbers.phone_number import clean_number
from callboard.domain.problems import Problem, ProblemCode, SessionFailed, problem
from callboard.domain.request_rules import why_not
from callboard.models.conferences.member_facts import members_facts
from callboard.sessions.pin_store import key_of_running

IN_USE = frozenset({SlotState.RUNNING, SlotState.FILLING, SlotState.UNKNOWN})


def add(wish: RoomWish, line: PhoneLine, desk: Desk) -> ExitCode:
    """Call them and tell what becomes of it. Raises SessionFailed."""
    room, kept = room_in_use(wish.room, line, desk)
    pin = _pin(wish, kept, desk)
    commands = [AddToConference(room, _clean(number), pin) for number in wish.numbers]
    for command in commands:
        refused = why_not(command, line.board)
        if refused is not None:
            raise SessionFailed(refused)
    numbers = tuple(command.number for command in commands)
    agree_to(numbers, line.board, desk, is_sure=wish.is_sure)
    called = _Called(room, numbers, desk, kept)
    if kept is not None:
        line.resume(kept, pin)
    answers = {command.number: line.ask(command) for command in commands}
    return called.follow(line, answers)


def chase(wish: RoomWish, line: PhoneLine, desk: Desk) -> ExitCode:
    """Call everybody once more who was invited and is not there. Raises SessionFailed."""
    room, kept = room_in_use(wish.room, line, desk)
    if kept is None:
        raise SessionFailed(problem(ProblemCode.ROSTER_NOT_KEPT, slot=room))
    absent = absent_from(kept, members_facts(room, line.board, None))
    missing = tuple(member.number for member in absent["missing"])
    if not missing:
        said = f"Room {room}: nobody is missing."
        empty = {"problem": None, "message": None, "mend": None}
        desk.output.tell(said, "result", outcome="done", slot=room, roster=[], **empty)
        return ExitCode.DONE
    agree_to(missing, line.board, desk, is_sure=wish.is_sure)
    line.resume(kept, _pin(wish, kept, desk))
    called = _Called(room, missing, desk, kept)
    line.call_missing(room, missing)
    return called.follow(line, {})


def room_in_use(typed: str, line: PhoneLine, desk: Desk) -> tuple[str, KeptConference | None]:
    """The room that was named, and what is kept of its conference. Raises SessionFailed when nobody is in it."""
    room = known_room(typed, line.board)
    if state_in(room, line.board) not in IN_USE:
        raise SessionFailed(problem(ProblemCode.SLOT_NOT_RUNNING, slot=room))
    return room, kept_running(room, desk)


class _Called:
    """Those who are being called into `room`, until the call of each has led somewhere."""

    def __init__(self, room: str, numbers: tuple[str, ...], desk: Desk, kept: KeptConference | None) -> None:
        self._room = room
        self._numbers = numbers
        self._output = desk.output
        self._told = MembersTold(desk.output, numbers)
        self._keeping = None if kept is None else Keeping(desk, None, kept)
        self._begun: dict[str, Member] = {}

    def follow(self, line: PhoneLine, answers: "dict[str, Future[None]]") -> ExitCode:
        """Tell every step of them, then the result. `answers` says of each whether the phone system took it."""
        for changes in line.changes():
            for progress in self._progress_in(changes):
                self._see(progress)
                self._told.tell(self._begun.values(), line.board)
            for number, answer in answers.items():
                self._see_answer(number, answer)
            if len(self._begun) == len(self._numbers) and all(each.is_settled for each in self._begun.values()):
                break
        called = [self._begun[number] for number in self._numbers if number in self._begun]
        return tell_called(self._room, called, line.board, self._output)

    def _progress_in(self, changes: list[Change]) -> list[ConferenceProgress]:
        every = [change.progress for change in changes if isinstance(change, ConferenceProgressed)]
        return [progress for progress in every if progress.plan.slot == self._room]

    def _see(self, progress: ConferenceProgress) -> None:
        if self._keeping is not None:
            self._keeping.follow(progress)
        for member in progress.members:
            # What is settled and was never seen under way is how they were before they were called from here.
            is_under_way = not member.is_settled and member.step is not MemberStep.WAITING
            if member.number in self._numbers and (is_under_way or member.number in self._begun):
                self._begun[member.number] = member

    def _see_answer(self, number: str, answer: "Future[None]") -> None:
        if number in self._begun or not answer.done():
            return
        error = answer.exception()
        if isinstance(error, SessionFailed):
            self._begun[number] = Member(number, MemberStep.FAILED, problem=error.problem)
        elif error is not None:
            raise error


def _pin(wish: RoomWish, kept: KeptConference | None, desk: Desk) -> str:
    has_kept = kept is not None and kept.has_pin
    return chosen_pin(wish.pin, lambda: kept_pin(key_of_running(kept.slot), desk) if kept and has_kept else "", desk)


def _clean(typed: str) -> str:
    number = clean_number(typed)
    if isinstance(number, Problem):
        raise SessionFailed(number)
    return number
