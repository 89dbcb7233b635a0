"""How far something asked of a live call has come (passing it on, coming in, recording), judged only by what the
events show."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from callboard.domain.calls.call import Leg, LegState
from callboard.domain.commands import DivertCall, DropLeg, ListenIn, PickUpCall, RecordCall, TransferCall
from callboard.domain.numbers.phone_number import same_number
from callboard.domain.problems import Problem, ProblemCode, problem

HandoverCommand = TransferCall | DivertCall | PickUpCall | ListenIn | RecordCall


class HandoverPhase(StrEnum):
    """The whole handover."""

    ASKED = "asked"  # handed to the phone system, nothing came back yet
    ACCEPTED = "accepted"  # the phone system took the request; nothing has moved yet
    RINGING = "ringing"  # the phone that shall come into the call rings
    DONE = "done"
    FAILED = "failed"


FINAL_PHASES = frozenset({HandoverPhase.DONE, HandoverPhase.FAILED})
_EXPLAINED = frozenset({ProblemCode.REFUSED, ProblemCode.NO_REACTION, ProblemCode.NOT_REACHED})
"""Failures that do not say why."""


@dataclass(frozen=True, slots=True)
class HandoverProgress:
    """One handover. `step` counts the changes; `problem` says why it failed.

    `has_left` tells whether the party that gives the call away has been seen leaving it, `is_seen` whether somebody
    has been seen getting it. `is_passed_on` tells that somebody else than the receiver came in the giver's place: by
    this request only if the phone system takes it. `legs_before` and `calls_before` are what was alive when it was
    asked for, `obstacle` what seemed to be in the way of the receiver then. `rings_in` is the call in which the phone
    of a `ListenIn` rings.

    Of a part that somebody wants ended, only that nothing came of it is told like this.
    Recording is reported by no phone system before 3CX 16: that it was accepted is all there will ever be.
    """

    request_id: int
    command: HandoverCommand | DropLeg
    phase: HandoverPhase = HandoverPhase.ASKED
    has_left: bool = False
    is_seen: bool = False
    problem: Problem | None = None
    step: int = 0
    legs_before: tuple[Leg, ...] = ()
    calls_before: frozenset[int] = frozenset()
    obstacle: Problem | None = None
    rings_in: int | None = None
    is_passed_on: bool = False

    @property
    def is_over(self) -> bool:
        """Whether nothing more will happen."""
        is_all = isinstance(self.command, RecordCall) and self.phase is HandoverPhase.ACCEPTED
        return is_all or self.phase in FINAL_PHASES

    @property
    def receiver(self) -> str:
        """The number that shall have the call; of a recording the one that is recorded."""
        match self.command:
            case PickUpCall() | ListenIn():
                return self.command.dn
            case TransferCall() | DivertCall():
                return self.command.destination
            case RecordCall() | DropLeg():
                return self.command.number

    def handed_over(self, calls: Mapping[int, Collection[Leg]], obstacle: Problem | None = None) -> "HandoverProgress":
        """The phone system is being asked now, while `calls` are alive and `obstacle` is in the receiver's way."""
        own = tuple(calls.get(self.command.call_id, ()))
        return replace(self, legs_before=own, calls_before=frozenset(calls), obstacle=obstacle)

    def accepted(self) -> "HandoverProgress":
        """The phone system took the request. That alone is no success."""
        if self.phase is not HandoverPhase.ASKED:
            return self
        return self._done() if self.is_passed_on else self._next(phase=HandoverPhase.ACCEPTED)

    def failed(self, why: Problem) -> "HandoverProgress":
        """Refused, given up or lost: `why` says which."""
        if self.is_over:
            return self
        if self.obstacle is not None and why.code in _EXPLAINED:
            said = {name: why.facts[name] for name in ("said",) if why.facts.get(name)}
            why = Problem(self.obstacle.code, {**self.obstacle.facts, **said})
        return self._next(phase=HandoverPhase.FAILED, problem=why)

    def after(self, call_id: int, legs: Collection[Leg]) -> "HandoverProgress":
        """The progress once `legs` are all that is alive of call `call_id`."""
        if self.is_over or isinstance(self.command, RecordCall):
            return self
        if isinstance(self.command, ListenIn):
            return self._after_coming_in(call_id, legs)
        if call_id != self.command.call_id:
            return self._done() if self._is_continued_by(call_id, legs) else self
        own = next((leg for leg in legs if leg.number == self.command.number), None)
        seen = self if self.has_left is (own is None) else replace(self, has_left=own is None)
        if seen._has_arrived(legs):
            return seen._done()
        seen = replace(seen, is_passed_on=seen._is_passed_on_in(legs))
        if seen.is_passed_on:
            return seen if seen.phase is HandoverPhase.ASKED else seen._done()
        if not legs:
            return seen.failed(seen._why_ended(self))
        return seen.failed(problem(ProblemCode.TAKEN_ELSEWHERE)) if seen._is_taken(own, legs) else seen

    def out_of_time(self, why: Problem) -> "HandoverProgress":
        """Nothing has been seen for too long. Who has left the call has passed it on, but nobody saw to whom."""
        if self.has_left and not self.is_over:
            return self._next(phase=HandoverPhase.DONE)
        is_ringing = self.phase is HandoverPhase.RINGING
        return self.failed(problem(ProblemCode.NOT_ANSWERED, who=self.receiver) if is_ringing else why)

    def _after_coming_in(self, call_id: int, legs: Collection[Leg]) -> "HandoverProgress":
        """Of a phone that shall come in, its part is seen: in the call, or in one that is joined with it."""
        is_own = call_id == self.command.call_id
        if not is_own and not self._is_joined_with(call_id, legs):
            return self
        guest = self._guest_among(legs)
        if guest is not None and guest.state is LegState.CONNECTED:
            return self._done()
        if guest is not None:
            is_known = self.rings_in == call_id
            return self if is_known else self._next(phase=HandoverPhase.RINGING, rings_in=call_id)
        if is_own and not legs:
            return self.failed(problem(ProblemCode.ENDED_MEANWHILE))
        # A call of its own may end because the phone comes into the other one.
        has_rung = is_own and self.rings_in == call_id
        return self.failed(problem(ProblemCode.NOT_ANSWERED, who=self.receiver)) if has_rung else self

    def _guest_among(self, legs: Collection[Leg]) -> Leg | None:
        before = {leg.key for leg in self.legs_before}
        return next((leg for leg in legs if leg.number == self.receiver and leg.key not in before), None)

    def _has_arrived(self, legs: Collection[Leg]) -> bool:
        """Whether the receiver is in the call. A phone that takes a call rings first: it has the call when it has
        answered."""
        if self._is_for_voicemail:
            return False
        theirs = [leg for leg in self._new_among(legs) if same_number(leg.number, self.receiver)]
        if isinstance(self.command, PickUpCall):
            return any(leg.state is LegState.CONNECTED for leg in theirs)
        return bool(theirs)

    def _is_passed_on_in(self, legs: Collection[Leg]) -> bool:
        """Whether the giver has left and somebody new stands for the receiver, as a member does for its group.

        A voicemail is nobody's phone, and what its part looks like is documented nowhere: something has answered, that
        is all there is to see.
        """
        if not self.has_left or isinstance(self.command, PickUpCall):
            return False
        if self._is_for_voicemail:
            return any(leg.state is LegState.CONNECTED for leg in legs)
        return bool(self._new_among(legs))

    def _new_among(self, legs: Collection[Leg]) -> list[Leg]:
        before = {(leg.key, leg.number) for leg in self.legs_before}
        return [leg for leg in legs if (leg.key, leg.number) not in before]

    @property
    def _is_for_voicemail(self) -> bool:
        return isinstance(self.command, DivertCall) and self.command.to_voicemail

    def _is_continued_by(self, call_id: int, legs: Collection[Leg]) -> bool:
        """Whether this new call is the old one under another number: the receiver with one who was in it."""
        states = {LegState.CONNECTED} if isinstance(self.command, PickUpCall) else set(LegState)
        is_theirs = any(same_number(leg.number, self.receiver) and leg.state in states for leg in legs)
        stayed = [leg.number for leg in self.legs_before if leg.number != self.command.number]
        return is_theirs and self._is_new_with(stayed, call_id, legs)

    def _is_joined_with(self, call_id: int, legs: Collection[Leg]) -> bool:
        """Whether this new call is one between the phone that comes in and somebody of the call."""
        parties = [leg.number for leg in self.legs_before]
        return self._guest_among(legs) is not None and self._is_new_with(parties, call_id, legs)

    def _is_new_with(self, parties: Collection[str], call_id: int, legs: Collection[Leg]) -> bool:
        if call_id in self.calls_before or not self.legs_before:
            return False
        known = [party for leg in legs for party in (leg.number, leg.other_party) if party]
        return any(same_number(one, other) for one in parties for other in known)

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
        """Whoever left first and then the whole call: nobody took it up at the other end. Where it rang, this looks
        the same when the caller gives up."""
        was_on_its_way = before.has_left and self.phase is not HandoverPhase.ASKED and not self._is_for_voicemail
        if was_on_its_way and (self.obstacle is not None or isinstance(self.command, TransferCall)):
            return problem(ProblemCode.NOT_REACHED, who=self.receiver)
        return problem(ProblemCode.ENDED_MEANWHILE)

    def _done(self) -> "HandoverProgress":
        return self._next(phase=HandoverPhase.DONE, is_seen=True)

    def _next(self, **changed: object) -> "HandoverProgress":
        return replace(self, step=self.step + 1, **changed)  # pyright: ignore[reportArgumentType]
