"""How far a callback asked for here has come, judged only by what the phone system's events show."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum

from callboard.domain.calls.call import Leg, LegState
from callboard.domain.numbers.phone_number import same_number
from callboard.domain.problems import Problem, ProblemCode, problem


class PartyStep(StrEnum):
    """Where one of the two parties is."""

    WAITING = "waiting"  # nothing seen of it yet
    RINGING = "ringing"
    DIALLING = "dialling"  # an outside number is being called; whether it rings is not reported
    ANSWERED = "answered"  # picked up, the other party is still being called
    TALKING = "talking"
    ENDED = "ended"


class CallPhase(StrEnum):
    """The whole callback."""

    ASKED = "asked"  # handed to the phone system, nothing came back yet
    ACCEPTED = "accepted"  # the phone system took the request; nobody rings yet
    CALLING_FROM = "calling-from"
    CALLING_TO = "calling-to"
    TALKING = "talking"
    ENDED = "ended"
    FAILED = "failed"


FINAL_PHASES = frozenset({CallPhase.ENDED, CallPhase.FAILED})
_HEARD = frozenset({LegState.CONNECTED, LegState.HOLDING, LegState.HELD})


@dataclass(frozen=True, slots=True)
class CallProgress:
    """One callback. `step` counts the changes; `problem` says why it failed, as far as it is known."""

    request_id: int
    dn_from: str
    number_to: str
    phase: CallPhase = CallPhase.ASKED
    from_step: PartyStep = PartyStep.WAITING
    to_step: PartyStep = PartyStep.WAITING
    call_id: int | None = None
    problem: Problem | None = None
    step: int = 0
    calls_before: frozenset[int] = frozenset()
    is_cancelling: bool = False

    @property
    def is_over(self) -> bool:
        """Whether nothing more will happen."""
        return self.phase in FINAL_PHASES

    @property
    def has_parted(self) -> bool:
        """Whether both have talked and one of them has left the other, who was passed on and talks on."""
        return self.phase is CallPhase.TALKING and PartyStep.ENDED in (self.from_step, self.to_step)

    def accepted(self) -> "CallProgress":
        """The phone system took the request. That alone is no success."""
        if self.phase is not CallPhase.ASKED:
            return self
        return self._next(phase=CallPhase.ACCEPTED)

    def failed(self, why: Problem) -> "CallProgress":
        """Refused, given up or lost: `why` says which."""
        if self.is_over:
            return self
        return self._next(phase=CallPhase.FAILED, problem=why)

    def cancelling(self, *, is_wanted: bool = True) -> "CallProgress":
        """Somebody here asks to end it, or could not: if it ends before both talk, that is why."""
        if self.is_over or self.is_cancelling is is_wanted:
            return self
        return replace(self, is_cancelling=is_wanted)

    def claims(self, leg: Leg) -> bool:
        """Whether `leg` is the beginning of the call that was asked for: a new call of `dn_from` to `number_to`."""
        if self.call_id is not None:
            return leg.call_id == self.call_id
        return (
            not self.is_over
            and leg.call_id not in self.calls_before
            and leg.number == self.dn_from
            and leg.state in (LegState.RINGING, LegState.DIALLING, LegState.CONNECTED)
            and (not leg.other_party or same_number(leg.other_party, self.number_to))
        )

    def after(self, legs: Iterable[Leg], call_id: int) -> "CallProgress":
        """The progress once `legs` are all that is alive of call `call_id`."""
        if self.is_over:
            return self
        own, other = self._parties(legs)
        from_step = self._step_of_from(own, other)
        to_step = _step_of_to(other, own, self.to_step)
        if from_step is PartyStep.ENDED and to_step is PartyStep.WAITING:
            to_step = PartyStep.WAITING
        if (from_step, to_step) == (self.from_step, self.to_step):
            return self if self.call_id is not None else replace(self, call_id=call_id)
        moved = replace(self, call_id=call_id, from_step=from_step, to_step=to_step)
        return moved._judged(from_step, to_step, self)

    def _parties(self, legs: Iterable[Leg]) -> tuple[Leg | None, Leg | None]:
        own: Leg | None = None
        other: Leg | None = None
        for leg in sorted(legs, key=lambda leg: leg.leg_id):
            if leg.number == self.dn_from and own is None:
                own = leg
            elif other is None or same_number(leg.number, self.number_to):
                other = leg
        return own, other

    def _step_of_from(self, own: Leg | None, other: Leg | None) -> PartyStep:
        if own is None:
            return PartyStep.WAITING if self.from_step is PartyStep.WAITING else PartyStep.ENDED
        if own.state is LegState.RINGING:
            return PartyStep.RINGING
        if own.state in _HEARD:
            is_talking = self.from_step is PartyStep.TALKING or (other is not None and other.state in _HEARD)
            return PartyStep.TALKING if is_talking else PartyStep.ANSWERED
        if own.state is LegState.DIALLING:
            was_rung = self.from_step in (PartyStep.RINGING, PartyStep.ANSWERED)
            return PartyStep.ANSWERED if was_rung or other is not None else PartyStep.RINGING
        return self.from_step

    def _judged(self, from_step: PartyStep, to_step: PartyStep, before: "CallProgress") -> "CallProgress":
        if from_step is PartyStep.ENDED or to_step is PartyStep.ENDED:
            return self._ended(from_step, to_step, before)
        if PartyStep.TALKING in (from_step, to_step):
            return self._next(phase=CallPhase.TALKING)
        if from_step is PartyStep.ANSWERED or to_step is not PartyStep.WAITING:
            return self._next(phase=CallPhase.CALLING_TO)
        return self._next(phase=CallPhase.CALLING_FROM)

    def _ended(self, from_step: PartyStep, to_step: PartyStep, before: "CallProgress") -> "CallProgress":
        if before.phase is CallPhase.TALKING:
            both_gone = from_step is PartyStep.ENDED and to_step is PartyStep.ENDED
            return self._next(phase=CallPhase.ENDED if both_gone else CallPhase.TALKING)
        if from_step is not PartyStep.ENDED:
            return self._next(phase=CallPhase.CALLING_TO)
        return self._next(phase=CallPhase.FAILED, problem=self._why_not_talking(before))

    def _why_not_talking(self, before: "CallProgress") -> Problem:
        if self.is_cancelling:
            return problem(ProblemCode.CANCELLED)
        if before.from_step in (PartyStep.WAITING, PartyStep.RINGING):
            return problem(ProblemCode.NOT_ANSWERED, who=self.dn_from)
        if before.to_step is PartyStep.WAITING:
            return problem(ProblemCode.NOT_REACHED, who=self.number_to)
        return problem(ProblemCode.NOT_ANSWERED, who=self.number_to)

    def _next(self, **changed: object) -> "CallProgress":
        return replace(self, step=self.step + 1, **changed)  # pyright: ignore[reportArgumentType]


def _step_of_to(other: Leg | None, own: Leg | None, before: PartyStep) -> PartyStep:
    if other is None:
        return PartyStep.WAITING if before is PartyStep.WAITING else PartyStep.ENDED
    if other.state is LegState.RINGING:
        return PartyStep.RINGING
    if other.state in _HEARD:
        is_talking = before is PartyStep.TALKING or (own is not None and own.state in _HEARD)
        return PartyStep.TALKING if is_talking else PartyStep.ANSWERED
    if other.state is LegState.DIALLING:
        return PartyStep.DIALLING
    return before
