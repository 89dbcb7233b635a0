"""The simplest console there is: one thread that owns a session, and a recording of what the session tells."""

import time
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from contextlib import contextmanager
from typing import TypeVar

from callboard.domain.board import Board
from callboard.domain.calls.call_progress import CallProgress
from callboard.domain.calls.handover_progress import HandoverCommand, HandoverProgress
from callboard.domain.calls.live_call_rules import what_is_in_the_way
from callboard.domain.changes import LegChanged, LegEnded, PbxNews
from callboard.domain.commands import AddToConference, Command, PlaceCall, StartConference
from callboard.domain.conferences.conference import ConferencePlan
from callboard.domain.conferences.conference_progress import ConferenceProgress, begin
from callboard.domain.problems import Problem, SessionFailed
from callboard.sessions.session import PbxSession
from tests.doubles.one_thread import OneThread
from tests.doubles.recording import DEADLINE_S, Recording

Result = TypeVar("Result")


class Console:
    """`pbx_thread` is the only thread that touches the session. Attention is paid at once."""

    def __init__(self, make_session: Callable[[], PbxSession]) -> None:
        self.told = Recording()
        self.told.on_attention = self._pay_attention
        self.attend_failures: list[Problem] = []
        self._thread = OneThread("test-pbx")
        self.pays_attention = True
        self.session = self.on_pbx_thread(make_session)

    def on_pbx_thread(self, do: Callable[[], Result]) -> Result:
        return self._thread.submit(do).result(DEADLINE_S)

    def begin_to_open(self) -> Future[None]:
        return self._thread.submit(lambda: self.session.open(self.told))

    def open(self) -> "Console":
        self.begin_to_open().result(DEADLINE_S)
        return self

    def begin_to_ask(self, command: Command) -> Future[None]:
        return self._thread.submit(lambda: self.session.execute(command))

    def ask(self, command: Command) -> None:
        self.begin_to_ask(command).result(DEADLINE_S)

    def refused(self, command: Command) -> Problem:
        """Ask what must not be accepted."""
        try:
            self.ask(command)
        except SessionFailed as failure:
            return failure.problem
        raise AssertionError(f"{command} was accepted")

    def begin_to_attend(self) -> Future[None]:
        return self._thread.submit(self.session.attend)

    def attend(self) -> None:
        self.begin_to_attend().result(DEADLINE_S)

    def begin_to_check_alive(self, within_s: float = DEADLINE_S) -> Future[None]:
        return self._thread.submit(lambda: self.session.check_alive(within_s))

    def check_alive(self) -> None:
        self.begin_to_check_alive().result(DEADLINE_S)

    def attend_until_live(self) -> None:
        """As the controller does, which tries again and again."""
        deadline_s = time.monotonic() + DEADLINE_S
        while not self.told.happened(lambda told: told.board.connection.is_live, 0.1):
            assert time.monotonic() < deadline_s
            self._pay_attention()

    def close(self) -> None:
        self.pays_attention = False
        self.on_pbx_thread(self.session.close)

    def leave(self) -> None:
        """Close, and end the thread."""
        try:
            self.close()
        finally:
            self._thread.end(DEADLINE_S)

    def _pay_attention(self) -> None:
        if self.pays_attention:
            self._thread.submit(self._attend)

    def _attend(self) -> None:
        try:
            self.session.attend()
        except SessionFailed as failure:
            self.attend_failures.append(failure.problem)


@contextmanager
def connected(make_session: Callable[[], PbxSession]) -> Iterator[Console]:
    """A console with an open session, left in the end."""
    console = Console(make_session)
    try:
        yield console.open()
    finally:
        console.leave()


class FollowedCall:
    """A callback and every step of it, as the controller would show them."""

    def __init__(self, console: Console, dn_from: str, number_to: str) -> None:
        self._console = console
        before = frozenset(console.told.board.calls)
        self.progress = CallProgress(1, dn_from, number_to, calls_before=before)
        self.steps = [self.progress]
        console.told.follow(self._see)
        console.ask(PlaceCall(dn_from, number_to))
        with console.told.held():
            self._move(self.progress.accepted())

    def wait_for(self, is_so: Callable[[CallProgress], bool]) -> None:
        self._console.told.wait_until(lambda told: is_so(self.progress))

    @property
    def told(self) -> list[list[str | None]]:
        """Phase, both parties and the reason, step by step."""
        return [
            [step.phase, step.from_step, step.to_step, step.problem.code if step.problem else None]
            for step in self.steps
        ]

    def _see(self, news: PbxNews, board: Board) -> None:
        call_id = _call_of(news)
        if call_id is None:
            return
        call = board.calls.get(call_id)
        legs = call.legs if call else ()
        if self.progress.call_id is None and any(self.progress.claims(leg) for leg in legs):
            self._move(self.progress.accepted())  # what can be seen has been accepted
            self._move(self.progress.after(legs, call_id))
        elif self.progress.call_id == call_id:
            self._move(self.progress.after(legs, call_id))

    def _move(self, progress: CallProgress) -> None:
        if progress.step != self.progress.step:
            self.steps.append(progress)
        self.progress = progress


class FollowedHandover:
    """A live call that is passed on, and every step of it, as the controller would show them."""

    def __init__(self, console: Console, command: HandoverCommand) -> None:
        self._console = console
        board = console.told.board
        before = {call_id: call.legs for call_id, call in board.calls.items()}
        self.progress = HandoverProgress(1, command).handed_over(before, what_is_in_the_way(command, board))
        self.phases = [self.progress.phase]
        console.told.follow(self._see)
        console.ask(command)
        with console.told.held():
            self._move(self.progress.accepted())

    def wait_for(self, is_so: Callable[[HandoverProgress], bool]) -> None:
        self._console.told.wait_until(lambda told: is_so(self.progress))

    def _see(self, news: PbxNews, board: Board) -> None:
        call_id = _call_of(news)
        if call_id is not None:
            call = board.calls.get(call_id)
            self._move(self.progress.after(call_id, call.legs if call else ()))

    def _move(self, progress: HandoverProgress) -> None:
        if progress.step != self.progress.step:
            self.phases.append(progress.phase)
        self.progress = progress


class FollowedConference:
    """A conference and every step of it; the others are called once the first has picked up."""

    def __init__(self, console: Console, plan: ConferencePlan) -> None:
        self._console = console
        self.progress = begin(1, plan, frozenset(console.told.board.calls))
        self.steps = [self.progress]
        console.told.follow(self._see)
        self._ask(StartConference(plan), plan.participants[0])

    def call_the_others(self) -> None:
        """Wait until the first is in, then call one after the other and wait for each."""
        self.wait_for(lambda progress: progress.members[0].is_settled)
        for command in self.progress.next_to_call():
            self.add(command)
            self.wait_for(lambda progress, number=command.number: _is_settled(progress, number))

    def add(self, command: AddToConference) -> None:
        self._ask(command, command.number)

    def _ask(self, command: StartConference | AddToConference, number: str) -> None:
        with self._console.told.held():
            self._move(self.progress.asked(number))
        self._console.ask(command)
        with self._console.told.held():
            self._move(self.progress.accepted(number))

    def wait_for(self, is_so: Callable[[ConferenceProgress], bool]) -> None:
        self._console.told.wait_until(lambda told: is_so(self.progress))

    @property
    def told(self) -> list[list[str]]:
        """The phase and every member's step, step by step; a step that only tells the call's id shows nothing."""
        shown = [[step.phase, *(member.step for member in step.members)] for step in self.steps]
        return [step for index, step in enumerate(shown) if index == 0 or step != shown[index - 1]]

    def _see(self, news: PbxNews, board: Board) -> None:
        call_id = _call_of(news)
        if call_id is None:
            return
        call = board.calls.get(call_id)
        legs = call.legs if call else ()
        if self.progress.concerns(call_id, legs):
            for member in self.progress.members:
                self._move(self.progress.accepted(member.number))  # one at a time is asked for
            self._move(self.progress.after(call_id, legs))

    def _move(self, progress: ConferenceProgress) -> None:
        if progress.step != self.progress.step:
            self.steps.append(progress)
        self.progress = progress


def _is_settled(progress: ConferenceProgress, number: str) -> bool:
    return all(member.is_settled for member in progress.members if member.number == number)


def _call_of(news: PbxNews) -> int | None:
    if isinstance(news, LegChanged):
        return news.leg.call_id
    return news.leg_key.call_id if isinstance(news, LegEnded) else None
