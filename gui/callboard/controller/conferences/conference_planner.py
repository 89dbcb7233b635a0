"""Starts planned conferences at their time, exactly once, whoever else has the same list. No thread, no timer."""

import logging
import math
from collections.abc import Callable
from typing import Protocol

from callboard.domain.board import Board
from callboard.domain.capability import Feature
from callboard.domain.conferences.conference import ConferencePlan
from callboard.domain.conferences.conference_progress import ConferencePhase, ConferenceProgress, MemberStep
from callboard.domain.conferences.planned_conference import (
    CLAIM_HOLDS_S,
    FORGOTTEN_AFTER_S,
    LATE_AFTER_S,
    REMIND_BEFORE_S,
    Planned,
    PlannedConference,
    PlannedState,
    in_state,
    planned_with_id,
    without_planned,
)
from callboard.domain.conferences.planned_start import plan_now
from callboard.domain.problems import Problem, ProblemCode, problem

log = logging.getLogger(__name__)

PlannedChange = Callable[[Planned], Planned]
LONGEST_REST_S = 20.0
"""A clock that is set, and a computer that has slept, are noticed this late at most."""
CLAIMED_ANEW_AFTER_S = 15.0
"""A first phone may ring for longer than a claim holds."""
ASKED_ABOUT_AFTER_S = 5.0
"""Another window, which was there in time, has taken it by then."""
_OPENED = frozenset({MemberStep.ANSWERED, MemberStep.JOINED, MemberStep.LEFT})


class PlannedShelf(Protocol):
    """What is planned, for all who share it."""

    def change(self, change: PlannedChange) -> None:
        """Keep what `change` makes of the newest of it; it may be asked several times."""
        ...

    def settle(self, change: PlannedChange, told: Callable[[bool], object]) -> None:
        """Ask `change` once, while nobody else can change anything; what it returns is kept. `told` hears later
        whether it is."""
        ...


class ConferencePlanner:
    """`look` now and then, at the latest after as many seconds as it says.

    `start` has a plan carried out. `pin_of` answers the PIN of a planned conference, None as long as it is not known:
    one that wants a PIN never starts without it. `now_s` is Unix time, by the clock on the wall. `room_set_up` is the
    room for which somebody is setting one up here, "" when nobody is.
    """

    def __init__(
        self,
        shelf: PlannedShelf,
        start: Callable[[PlannedConference, ConferencePlan], None],
        pin_of: Callable[[PlannedConference], str | None],
        now_s: Callable[[], float],
        room_set_up: Callable[[], str] = str,
    ) -> None:
        self._shelf = shelf
        self._start = start
        self._pin_of = pin_of
        self._now_s = now_s
        self._room_set_up = room_set_up
        self._connected_since_s = math.inf
        self._under_way: dict[ConferencePlan, str] = {}
        self._heard_of: set[str] = set()
        self._never_opened: dict[str, ConferencePlan] = {}
        self._held_up: dict[str, Problem] = {}
        self._claiming: set[str] = set()

    def held_up_by(self, planned: PlannedConference, board: Board, my_phone: str) -> Problem | None:
        """What keeps it from starting, or would if its time were now; None when nothing does."""
        plan = self._plan(planned, board, my_phone)
        return plan if isinstance(plan, Problem) else self._held_up.get(planned.planned_id)

    def look(self, known: Planned, board: Board, my_phone: str) -> float:
        """Do what is due now. Returns after how many seconds at most to look again; infinite when nothing waits."""
        now_s = self._now_s()
        if board.connection.is_live or now_s < self._connected_since_s < math.inf:  # a clock may be put back
            self._connected_since_s = min(self._connected_since_s, now_s)
        for each in known:
            if each.is_due(now_s) and self.is_too_late_for(each):
                self._miss(each, board)
            elif each.is_due(now_s):
                self._start_if_possible(each, board, my_phone)
            elif each.is_missed(now_s) and each.planned_id not in self._claiming:
                held_up = self._held_up.pop(each.planned_id, None)
                self._put(each, PlannedState.MISSED, held_up.code.value if held_up else "")
            elif self._is_rung_for(each, now_s):
                self._put(each, PlannedState.STARTING)
            elif each.is_left_alone(now_s):
                self._put(each, PlannedState.FAILED, ProblemCode.CLOSED.value)
            elif each.is_ahead_again(now_s):
                self._put(each, PlannedState.WAITING)
            elif each.is_forgotten(now_s):
                self._shelf.change(lambda newest, each=each: without_planned(newest, each.planned_id))
        return _rest_s(known, now_s)

    def start_anyway(self, planned_id: str, known: Planned, board: Board, my_phone: str) -> Problem | None:
        """Somebody wants one now that was missed or failed. Returns why it cannot be, or None."""
        planned = planned_with_id(known, planned_id)
        if planned is None or not planned.needs_answer:
            return None
        plan = self._plan(planned, board, my_phone)
        if isinstance(plan, Problem):
            return plan
        self._claim_and_start(planned, plan)
        return None

    def is_too_late_for(self, planned: PlannedConference) -> bool:
        """Whether its time came before there was a line here: whoever comes late starts nothing without asking."""
        return planned.starts_at_s < min(self._connected_since_s, self._now_s())

    def room_of(self, planned_id: str) -> str:
        """The room that was to be opened for one that failed here, "" when it was not tried here."""
        plan = self._never_opened.get(planned_id)
        return plan.slot if plan is not None else ""

    def follow(self, progress: ConferenceProgress) -> None:
        """A conference got further: one that was started here counts as started when its room is open."""
        planned_id = self._under_way.get(progress.plan)
        has_opened = any(member.step in _OPENED for member in progress.members)
        if planned_id is None:
            if has_opened:
                self._find_mended(progress.plan)
        elif progress.phase is ConferencePhase.FAILED:
            self._never_opened[planned_id] = progress.plan
            self._settle(progress, PlannedState.FAILED)
        elif has_opened:
            self._settle(progress, PlannedState.STARTED)
        else:
            self._heard_of.add(planned_id)

    def _find_mended(self, plan: ConferencePlan) -> None:
        """Somebody has opened the room with the next person instead, or with somebody who was put in their place."""
        for planned_id, wanted in tuple(self._never_opened.items()):
            if wanted.slot == plan.slot and set(plan.participants) <= set(wanted.participants):
                del self._never_opened[planned_id]
                self._shelf.change(lambda newest, one=planned_id: _mended(newest, one, self._now_s()))

    def _is_rung_for(self, planned: PlannedConference, now_s: float) -> bool:
        """Whether its first phone still rings, from here, and whoever shares the list has to be told so again."""
        is_old = abs(now_s - planned.state_since_s) >= CLAIMED_ANEW_AFTER_S
        is_here = planned.planned_id in self._heard_of
        return planned.state is PlannedState.STARTING and is_old and is_here

    def _miss(self, planned: PlannedConference, board: Board) -> None:
        key = planned.planned_id
        if not board.connection.is_live:
            self._held_up[key] = problem(ProblemCode.NOT_CONNECTED)
        if key not in self._claiming and self._now_s() - planned.starts_at_s >= ASKED_ABOUT_AFTER_S:
            held_up = self._held_up.pop(key, None)
            self._put(planned, PlannedState.MISSED, held_up.code.value if held_up else "")

    def _plan(self, planned: PlannedConference, board: Board, my_phone: str) -> ConferencePlan | Problem:
        pin = self._pin_of(planned) if planned.what.has_pin else ""
        found = plan_now(planned, pin or "", board, my_phone, self._room_set_up())
        if pin is None and isinstance(found, ConferencePlan) and board.capabilities.offers(Feature.CONFERENCE_OPTIONS):
            return problem(ProblemCode.KEYRING_FAILED)
        return found

    def _start_if_possible(self, planned: PlannedConference, board: Board, my_phone: str) -> None:
        plan = self._plan(planned, board, my_phone)
        if isinstance(plan, Problem):
            self._held_up[planned.planned_id] = plan
        else:
            self._held_up.pop(planned.planned_id, None)
            self._claim_and_start(planned, plan)

    def _claim_and_start(self, planned: PlannedConference, plan: ConferencePlan) -> None:
        if planned.planned_id in self._claiming:
            return
        # The claim is on the disk before anything is asked: whoever comes later, or after a crash, sees it.
        now_s = self._now_s()
        taken: list[PlannedConference] = []

        def claim(newest: Planned) -> Planned:
            if planned_with_id(newest, planned.planned_id) != planned:
                return newest
            after = in_state(newest, planned.planned_id, PlannedState.STARTING, now_s)
            taken.extend(each for each in after if each.planned_id == planned.planned_id)
            return after

        def told(is_kept: bool) -> None:
            self._claiming.discard(planned.planned_id)
            if not is_kept:
                # The message says what the disk said.
                self._held_up[planned.planned_id] = problem(ProblemCode.SETTINGS_NOT_SAVED, file="", said="")
            elif taken:
                self._begin(planned, taken[0], plan)
            else:
                log.info("a planned conference was started or changed elsewhere")

        self._claiming.add(planned.planned_id)
        self._shelf.settle(claim, told)

    def _begin(self, planned: PlannedConference, taken: PlannedConference, plan: ConferencePlan) -> None:
        is_asked_for = planned.needs_answer
        latest_s = taken.state_since_s + CLAIM_HOLDS_S if is_asked_for else planned.starts_at_s + LATE_AFTER_S
        if self._now_s() > latest_s:  # the disk took its time
            self._put(taken, PlannedState.MISSED, ProblemCode.SETTINGS_NOT_SAVED.value)
            return
        log.info("a planned conference starts in %s", plan.slot)
        self._under_way[plan] = planned.planned_id
        self._never_opened.pop(planned.planned_id, None)
        self._start(planned, plan)

    def _settle(self, progress: ConferenceProgress, state: PlannedState) -> None:
        planned_id = self._under_way.pop(progress.plan)
        self._heard_of.discard(planned_id)
        why = progress.problem.code.value if progress.problem is not None else ""
        now_s = self._now_s()
        self._shelf.change(lambda newest: in_state(newest, planned_id, state, now_s, why))

    def _put(self, planned: PlannedConference, state: PlannedState, reason: str = "") -> None:
        now_s = self._now_s()

        def put(newest: Planned) -> Planned:
            if planned_with_id(newest, planned.planned_id) != planned:
                return newest
            return in_state(newest, planned.planned_id, state, now_s, reason)

        self._shelf.change(put)


def _mended(newest: Planned, planned_id: str, now_s: float) -> Planned:
    failed = planned_with_id(newest, planned_id)
    if failed is None or failed.state is not PlannedState.FAILED:
        return newest
    return in_state(newest, planned_id, PlannedState.STARTED, now_s)


def _rest_s(known: Planned, now_s: float) -> float:
    """Until the next moment that matters, and never longer than a clock may be wrong."""
    moments: list[float] = []
    for each in known:
        if each.state is PlannedState.WAITING:
            times = (each.starts_at_s - REMIND_BEFORE_S, each.starts_at_s, each.starts_at_s + LATE_AFTER_S)
            moments += [*times, now_s + 1] if each.is_due(now_s) else times
        elif each.state is PlannedState.STARTING:
            moments.append(each.state_since_s + CLAIM_HOLDS_S)
        elif each.state is PlannedState.STARTED:
            moments.append(each.state_since_s + FORGOTTEN_AFTER_S)
        elif each.state is PlannedState.MISSED:
            moments.append(each.starts_at_s)
    if not moments:
        return math.inf
    ahead = [moment - now_s for moment in moments if moment > now_s]
    return min([LONGEST_REST_S, *ahead])
