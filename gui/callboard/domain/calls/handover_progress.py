"""How far passing a live call on has come (transfer, divert, pick up), judged only by what the events show."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from callboard.domain.calls.call import Leg, LegState
from callboard.domain.commands import DivertCall, PickUpCall, TransferCall
from callboard.domain.numbers.phone_number import same_number
from callboard.domain.problems import Problem, ProblemCode, problem

HandoverCommand = TransferCall | DivertCall | PickUpCall


class HandoverPhase(StrEnum):
    """The whole handover."""

    ASKED = "asked"  # handed to the phone system, nothing came back yet
    ACCEPTED = "accepted"  # the phone system took the request; nothing has moved yet
    DONE = "done"
    FAILED = "failed"


FINAL_PHASES = frozenset({HandoverPhase.DONE, HandoverPhase.FAILED})


@dataclass(frozen=True, slots=True)
class HandoverProgress:
    """One handover. `step` counts the changes; `problem` says why it failed.

    `has_left` tells whether the party that gives the call away has been seen leaving it, `is_seen` whether somebody
    has been seen getting it. `legs_before` and `calls_before` are what was alive when it was asked for.
    """

    request_id: int
    command: HandoverCommand
    phase: HandoverPhase = HandoverPhase.ASKED
    has_left: bool = False
    is_seen: bool = False
    problem: Problem | None = None
    step: int = 0
    legs_before: tuple[Leg, ...] = ()
    calls_before: frozenset[int] = frozenset()

    @property
    def is_over(self) -> bool:
        """Whether nothing more will happen."""
        return self.phase in FINAL_PHASES

    @property
    def receiver(self) -> str:
        """The number that shall have the call."""
        return self.command.dn if isinstance(self.command, PickUpCall) else self.command.destination

    def handed_over(self, calls: Mapping[int, Collection[Leg]]) -> "HandoverProgress":
        """The phone system is being asked now, while `calls` are alive."""
        own = tuple(calls.get(self.command.call_id, ()))
        return replace(self, legs_before=own, calls_before=frozenset(calls))

    def accepted(self) -> "HandoverProgress":
        """The phone system took the request. That alone is no success."""
        if self.phase is not HandoverPhase.ASKED:
            return self
        return self._next(phase=HandoverPhase.ACCEPTED)

    def failed(self, why: Problem) -> "HandoverProgress":
        """Refused, given up or lost: `why` says which."""
        if self.is_over:
            return self
        return self._next(phase=HandoverPhase.FAILED, problem=why)

    def after(self, call_id: int, legs: Collection[Leg]) -> "HandoverProgress":
        """The progress once `legs` are all that is alive of call `call_id`."""
        if self.is_over:
            return self
        if call_id != self.command.call_id:
            return self._done() if self._is_continued_by(call_id, legs) else self
        own = next((leg for leg in legs if leg.number == self.command.number), None)
        seen = self if self.has_left is (own is None) else replace(self, has_left=own is None)
        if seen._has_arrived(legs):
            return seen._done()
        if not legs:
            return seen.failed(seen._why_ended(self))
        return seen.failed(problem(ProblemCode.TAKEN_ELSEWHERE)) if seen._is_taken(own, legs) else seen

    def out_of_time(self, why: Problem) -> "HandoverProgress":
        """Nothing has been seen for too long. Who has left the call has passed it on, but nobody saw to whom."""
        if self.has_left and not self.is_over:
            return self._next(phase=HandoverPhase.DONE)
        return self.failed(why)

    def _has_arrived(self, legs: Collection[Leg]) -> bool:
        """Whether somebody new is in the call: the receiver, or, once the giver has left, whoever stands for it.

        A phone that takes a call rings first: it has the call when it has answered.
        """
        before = {(leg.key, leg.number) for leg in self.legs_before}
        new = [leg for leg in legs if (leg.key, leg.number) not in before]
        theirs = [leg for leg in new if same_number(leg.number, self.receiver)]
        if isinstance(self.command, PickUpCall):
            return any(leg.state is LegState.CONNECTED for leg in theirs)
        return bool(theirs) or (self.has_left and bool(new))

    def _is_continued_by(self, call_id: int, legs: Collection[Leg]) -> bool:
        """Whether this new call is the old one under another number: the receiver with one who was in it."""
        if call_id in self.calls_before or not self.legs_before:
            return False
        stayed = [leg.number for leg in self.legs_before if leg.number != self.command.number]
        states = {LegState.CONNECTED} if isinstance(self.command, PickUpCall) else set(LegState)
        is_theirs = any(same_number(leg.number, self.receiver) and leg.state in states for leg in legs)
        known = [party for leg in legs for party in (leg.number, leg.other_party) if party]
        return is_theirs and any(same_number(one, other) for one in stayed for other in known)

    def _is_taken(self, own: Leg | None, legs: Collection[Leg]) -> bool:
        """Whether a call that rang is being talked in, by somebody else than the one it was meant for."""
        if isinstance(self.command, TransferCall):
            return False
        if own is not None:
            return own.state is LegState.CONNECTED
        rang = {leg.key for leg in self.legs_before if leg.state is LegState.RINGING}
        before = {leg.key for leg in self.legs_before}
        return any(leg.state is LegState.CONNECTED and (leg.key in rang or leg.key not in before) for leg in legs)

    def _why_ended(self, before: "HandoverProgress") -> Problem:
        """Whoever left first and then the whole call: nobody took it up at the other end."""
        if before.has_left and not isinstance(self.command, PickUpCall):
            return problem(ProblemCode.NOT_REACHED, who=self.receiver)
        return problem(ProblemCode.ENDED_MEANWHILE)

    def _done(self) -> "HandoverProgress":
        return self._next(phase=HandoverPhase.DONE, is_seen=True)

    def _next(self, **changed: object) -> "HandoverProgress":
        return replace(self, step=self.step + 1, **changed)  # pyright: ignore[reportArgumentType]
