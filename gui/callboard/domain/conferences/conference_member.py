"""One participant of a conference that was started here: where that one is, judged only by what events show."""

from dataclasses import dataclass, replace
from enum import StrEnum

from callboard.domain.calls.call import Leg, LegState
from callboard.domain.numbers.phone_number import same_number
from callboard.domain.problems import Problem, ProblemCode, problem


class MemberStep(StrEnum):
    """Where one participant is."""

    WAITING = "waiting"  # not called yet
    ASKED = "asked"  # handed to the phone system, nothing came back yet
    ACCEPTED = "accepted"  # the phone system took the request; the phone does not ring yet
    RINGING = "ringing"
    DIALLING = "dialling"  # an outside number is being called; whether it rings is not reported
    ANSWERED = "answered"  # picked up, and hears the conference's questions
    JOINED = "joined"
    LEFT = "left"
    FAILED = "failed"  # `problem` says why


_SETTLED = frozenset({MemberStep.JOINED, MemberStep.LEFT, MemberStep.FAILED})
REALLY_CALLED = frozenset(
    {MemberStep.RINGING, MemberStep.DIALLING, MemberStep.ANSWERED, MemberStep.JOINED, MemberStep.LEFT}
)
"""A leg of theirs was seen."""
_CALLED = frozenset({MemberStep.ASKED, MemberStep.ACCEPTED})
_CALLING = frozenset({LegState.RINGING, LegState.DIALLING})
_SILENCE = frozenset({ProblemCode.NO_REACTION, ProblemCode.NO_ANSWER_FROM_PBX})


@dataclass(frozen=True, slots=True)
class Member:
    """One participant."""

    number: str
    step: MemberStep = MemberStep.WAITING
    call_id: int | None = None
    problem: Problem | None = None
    is_dropped_here: bool = False
    is_guessed: bool = False  # nothing but the moment speaks for that call being theirs

    @property
    def is_removed(self) -> bool:
        """Whether it was ended from here, and not by them or by the phone system."""
        return self.problem is not None and self.problem.code is ProblemCode.CANCELLED

    @property
    def is_settled(self) -> bool:
        """Whether the call for this participant has led somewhere."""
        return self.step in _SETTLED

    @property
    def is_gone(self) -> bool:
        """Whether this participant left or never came in. Late news of the call changes nothing any more."""
        return self.step in (MemberStep.LEFT, MemberStep.FAILED)

    @property
    def is_being_asked(self) -> bool:
        """Whether this participant was called and no phone has rung yet."""
        return self.step in _CALLED

    @property
    def is_unclaimed(self) -> bool:
        """Whether this participant was called and no call has been seen that could be the one."""
        return self.step in _CALLED and self.call_id is None

    @property
    def is_given_up(self) -> bool:
        """Whether nothing was seen for so long that nobody waits any more. The call may still come."""
        return self.call_id is None and self.problem is not None and self.problem.code in _SILENCE

    def moved(self, call_id: int, own: Leg | None, slot: Leg | None) -> "Member":
        """Where they are once `own` is their leg in call `call_id`, and `slot` that of the room (None: there is
        none)."""
        if self.is_gone:
            return self
        if own is None:
            if self.step is MemberStep.JOINED:
                return replace(self, step=MemberStep.LEFT, problem=self._removed())
            if slot is not None and self.step is not MemberStep.ANSWERED:
                # Busy, or between two phones: whether somebody else answers is only known when the call is over.
                return replace(self, call_id=call_id)
            return replace(self, step=MemberStep.FAILED, problem=self._why_not_in())
        step = _step_of(own, slot, self.step)
        if self.step is MemberStep.JOINED and step is MemberStep.ANSWERED:
            step = MemberStep.JOINED
        return replace(self, step=step, call_id=call_id)

    def not_called(self, why: Problem) -> "Member":
        """Nobody calls them any more, if nobody has."""
        return replace(self, step=MemberStep.FAILED, problem=why) if self.step is MemberStep.WAITING else self

    def never_called(self) -> "Member":
        """The conference was over before it was their turn."""
        return self.not_called(problem(ProblemCode.NOT_REACHED, who=self.number, case="never-called"))

    def _removed(self) -> Problem | None:
        return problem(ProblemCode.CANCELLED) if self.is_dropped_here else None

    def _why_not_in(self) -> Problem:
        if self.is_dropped_here:
            return problem(ProblemCode.CANCELLED)
        if self.step is MemberStep.ANSWERED:
            return problem(ProblemCode.NOT_ANSWERED, who=self.number, case="hung-up")
        code = ProblemCode.NOT_REACHED if self.step in _CALLED else ProblemCode.NOT_ANSWERED
        return problem(code, who=self.number)


def leg_of(number: str, legs: list[Leg]) -> Leg | None:
    """The leg of the participant: the own one, else that of whoever answers instead (forwarded, a queue, a group)."""
    own = next((leg for leg in legs if same_number(leg.number, number)), None)
    return own or min(legs, key=lambda leg: (leg.state in _CALLING, leg.leg_id), default=None)


def _step_of(own: Leg, slot: Leg | None, before: MemberStep) -> MemberStep:
    if own.state is LegState.RINGING:
        return MemberStep.RINGING
    if own.state is LegState.DIALLING:
        return MemberStep.DIALLING
    if own.state is LegState.UNKNOWN:
        return before
    joined = slot is not None and slot.state is LegState.CONNECTED
    return MemberStep.JOINED if joined else MemberStep.ANSWERED
