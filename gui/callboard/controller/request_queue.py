"""What the PBX thread has to do next, and which request is in the phone system's hands right now."""

import threading
import time
from collections import deque
from dataclasses import dataclass
from enum import Enum, auto

from callboard.controller.request import Request
from callboard.domain.problems import Problem, ProblemCode, problem


class Chore(Enum):
    """Work that nobody asked for with a command."""

    CONNECT = auto()
    ATTEND = auto()
    CHECK = auto()
    COMPARE = auto()
    CLOSE = auto()


Job = Request | Chore


@dataclass(frozen=True, slots=True, eq=False)
class Turn:
    """One go at one job; two goes at the same chore are two turns."""

    job: Job


class RequestQueue:
    """Jobs for one worker, from any thread. Closing goes first, then the other chores, then requests in order, and
    comparing when nothing else is to do.

    While the worker is stuck in a vendor call nothing is queued: a request would only wait for a second refusal.
    """

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._requests: deque[Request] = deque()
        self._chores: set[Chore] = set()
        self._running: Turn | None = None
        self._is_stuck = False
        self._stuck_since_s = 0.0

    def ask(self, request: Request) -> Problem | None:
        """Queue `request`, or say why not."""
        with self._changed:
            if Chore.CLOSE in self._chores:
                return problem(ProblemCode.CLOSED)
            if self._is_stuck:
                return problem(ProblemCode.NO_ANSWER_FROM_PBX, case="not-sent")
            self._requests.append(request)
            self._changed.notify()
        return None

    def want(self, chore: Chore) -> None:
        """Queue `chore`; wanting it twice is wanting it once."""
        with self._changed:
            self._chores.add(chore)
            self._changed.notify()

    def take_back_all(self) -> list[Request]:
        """Empty the queue: the requests that were never handed over."""
        with self._changed:
            waiting = list(self._requests)
            self._requests.clear()
        return waiting

    @property
    def running(self) -> Turn | None:
        """What the worker is busy with."""
        return self._running

    @property
    def is_stuck(self) -> bool:
        """Whether what the worker is busy with has taken too long."""
        return self._is_stuck

    @property
    def stuck_for_s(self) -> float:
        """How long ago what the worker is busy with has taken too long; 0 when it has not."""
        with self._changed:
            return time.monotonic() - self._stuck_since_s if self._is_stuck else 0.0

    def abandon(self, turn: Turn) -> bool:
        """Another worker takes the next turn, and the one that is busy with `turn` none any more. False when `turn` is
        over."""
        with self._changed:
            if self._running is not turn:
                return False
            self._running = None
            self._is_stuck = False
        return True

    def give_up_on(self, turn: Turn) -> list[Request] | None:
        """`turn` has taken too long: the worker counts as stuck. Returns what waited, None when `turn` is over."""
        with self._changed:
            if self._running is not turn:
                return None
            self._is_stuck = True
            self._stuck_since_s = time.monotonic()
            waiting = list(self._requests)
            self._requests.clear()
        return waiting

    def next_turn(self) -> Turn:
        """Wait for the next job. The turn before it is over. On the worker only."""
        with self._changed:
            self._running = None
            self._is_stuck = False
            while not self._chores and not self._requests:
                self._changed.wait()
            turn = self._running = Turn(self._first())
        return turn

    def _first(self) -> Job:
        for chore in (Chore.CLOSE, Chore.CONNECT, Chore.ATTEND, Chore.CHECK):
            if chore in self._chores:
                if chore is not Chore.CLOSE:
                    self._chores.discard(chore)
                return chore
        if self._requests:
            return self._requests.popleft()
        self._chores.discard(Chore.COMPARE)
        return Chore.COMPARE
