"""How far a conference started here has come: one step per participant, judged only by what events show."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum

from callboard.domain.call import Leg, LegState
from callboard.domain.commands import AddToConference
from callboard.domain.conference import ConferencePlan
from callboard.domain.phone_number import same_number
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
_CALLED = frozenset({MemberStep.ASKED, MemberStep.ACCEPTED})
_PICKED_UP = frozenset({MemberStep.ANSWERED, MemberStep.JOINED, MemberStep.LEFT})
_CALLING = frozenset({LegState.RINGING, LegState.DIALLING})


class ConferencePhase(StrEnum):
    """The whole conference."""

    OPENING = "opening"  # the first participant is being called
    GATHERING = "gathering"  # open, and somebody is still being called
    RUNNING = "running"  # everybody is in or has failed, and somebody is in
    ENDED = "ended"
    FAILED = "failed"  # it never opened


@dataclass(frozen=True, slots=True)
class Member:
    """One participant."""

    number: str
    step: MemberStep = MemberStep.WAITING
    call_id: int | None = None
    problem: Problem | None = None
    is_dropped_here: bool = False

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


@dataclass(frozen=True, slots=True)
class ConferenceProgress:
    """One conference. `step` counts the changes; `calls_before` are calls that cannot belong to it. `has_run` since
    all of the first ones were in or had failed: somebody more does not make it start once again."""

    request_id: int
    plan: ConferencePlan
    members: tuple[Member, ...]
    phase: ConferencePhase = ConferencePhase.OPENING
    step: int = 0
    calls_before: frozenset[int] = frozenset()
    has_run: bool = False

    @property
    def is_starting(self) -> bool:
        """Whether the first ones are still being called."""
        return not self.is_over and not self.has_run

    @property
    def is_over(self) -> bool:
        """Whether nothing more will happen."""
        return self.phase in (ConferencePhase.ENDED, ConferencePhase.FAILED)

    @property
    def is_settled(self) -> bool:
        """Whether every participant has joined, left or failed."""
        return self.is_over or all(member.is_settled for member in self.members)

    @property
    def problem(self) -> Problem | None:
        """Why it never opened, None otherwise."""
        return self.members[0].problem if self.phase is ConferencePhase.FAILED else None

    def next_to_call(self) -> tuple[AddToConference, ...]:
        """The participants still to call, in order: none until the first has picked up."""
        if self.is_over or self.phase is ConferencePhase.OPENING:
            return ()
        return tuple(
            AddToConference(self.plan.slot, member.number, self.plan.pin)
            for member in self.members
            if member.step is MemberStep.WAITING
        )

    def with_member(self, number: str) -> "ConferenceProgress":
        """`number` is wanted as well; somebody who has left or failed is called once more, as the last one."""
        others = tuple(member for member in self.members if member.number != number or not member.is_gone)
        if any(member.number == number for member in others):
            return self
        return self._with((*others, Member(number)))

    def asked(self, number: str) -> "ConferenceProgress":
        """The call for `number` was handed to the phone system."""
        return self._with_step(number, MemberStep.WAITING, MemberStep.ASKED)

    def accepted(self, number: str) -> "ConferenceProgress":
        """The phone system took the request for `number`. That alone is no success."""
        return self._with_step(number, MemberStep.ASKED, MemberStep.ACCEPTED)

    def member_failed(self, number: str, why: Problem) -> "ConferenceProgress":
        """`number` will not join: refused, no reaction, lost."""
        members = tuple(
            replace(member, step=MemberStep.FAILED, problem=why)
            if member.number == number and not member.is_settled
            else member
            for member in self.members
        )
        return self._with(members)

    def dropping(self, call_id: int, number: str, is_wanted: bool = True) -> "ConferenceProgress":
        """The part of `number` in the call is being ended from here; not any more when that could not be done."""
        members = tuple(
            replace(member, is_dropped_here=is_wanted)
            if member.call_id == call_id and member.number == number
            else member
            for member in self.members
        )
        here = [member for member in members if not member.is_gone and member.step is not MemberStep.WAITING]
        if self.phase is not ConferencePhase.OPENING and all(member.is_dropped_here for member in here):
            # Everybody is being sent away: nobody else is called into an empty room.
            why = problem(ProblemCode.CANCELLED)
            members = tuple(
                replace(member, step=MemberStep.FAILED, problem=why) if member.step is MemberStep.WAITING else member
                for member in members
            )
        return self._with(members)

    def is_unclaimed(self, number: str) -> bool:
        """Whether `number` was called and nothing has been seen of it."""
        return any(member.number == number and member.is_unclaimed for member in self.members)

    def concerns(self, call_id: int, legs: Iterable[Leg]) -> bool:
        """Whether call `call_id`, of which `legs` are alive, brings or brought somebody into this conference."""
        if self.is_over:
            return False
        if any(member.call_id == call_id for member in self.members):
            return True
        return call_id not in self.calls_before and any(leg.number == self.plan.slot for leg in legs)

    def after(self, call_id: int, legs: tuple[Leg, ...]) -> "ConferenceProgress":
        """The progress once `legs` are all that is alive of call `call_id`."""
        slot_leg = next((leg for leg in legs if leg.number == self.plan.slot), None)
        others = [leg for leg in legs if leg.number != self.plan.slot]
        members = list(self.members)
        index = self._member_of(call_id, others, slot_leg)
        if index is None:
            return self
        members[index] = _moved(members[index], call_id, _leg_of(members[index].number, others), slot_leg)
        return self._with(tuple(members))

    def _member_of(self, call_id: int, others: list[Leg], slot_leg: Leg | None) -> int | None:
        for index, member in enumerate(self.members):
            if member.call_id == call_id:
                return index
        waiting = [index for index, member in enumerate(self.members) if member.is_unclaimed]
        for index in waiting:
            if any(same_number(leg.number, self.members[index].number) for leg in others):
                return index
        if slot_leg is None or slot_leg.state is not LegState.DIALLING:
            return None
        # A busy phone never shows a leg of its own, and a queue or a forwarded call shows somebody else's: then the
        # slot's leg says whom it calls, or only one is called.
        if not slot_leg.other_party:
            return waiting[0] if len(waiting) == 1 and not others else None
        called = (index for index in waiting if same_number(slot_leg.other_party, self.members[index].number))
        return next(called, None)

    def _with_step(self, number: str, before: MemberStep, then: MemberStep) -> "ConferenceProgress":
        members = tuple(
            replace(member, step=then) if member.number == number and member.step is before else member
            for member in self.members
        )
        return self._with(members)

    def _with(self, members: tuple[Member, ...]) -> "ConferenceProgress":
        if members == self.members:
            return self
        phase = _phase(members)
        has_run = self.has_run or phase is ConferencePhase.RUNNING
        return replace(self, members=members, phase=phase, step=self.step + 1, has_run=has_run)


def begin(request_id: int, plan: ConferencePlan, calls_before: frozenset[int]) -> ConferenceProgress:
    """The progress of a conference nobody has been called for yet."""
    members = tuple(Member(number) for number in plan.participants)
    return ConferenceProgress(request_id, plan, members, calls_before=calls_before)


def _leg_of(number: str, legs: list[Leg]) -> Leg | None:
    """The leg of the participant: the own one, else that of whoever answers instead (forwarded, a queue, a group)."""
    own = next((leg for leg in legs if same_number(leg.number, number)), None)
    return own or min(legs, key=lambda leg: (leg.state in _CALLING, leg.leg_id), default=None)


def _moved(member: Member, call_id: int, own: Leg | None, slot: Leg | None) -> Member:
    if member.is_gone:
        return member
    if own is None:
        if member.step is MemberStep.JOINED:
            return replace(member, step=MemberStep.LEFT, problem=_removed(member))
        if slot is not None and member.step is not MemberStep.ANSWERED:
            # Busy, or between two phones: whether somebody else answers is only known when the call is over.
            return replace(member, call_id=call_id)
        return replace(member, step=MemberStep.FAILED, problem=_why_not_in(member))
    if own.state is LegState.RINGING:
        step = MemberStep.RINGING
    elif own.state is LegState.DIALLING:
        step = MemberStep.DIALLING
    elif own.state is LegState.UNKNOWN:
        step = member.step
    else:
        joined = slot is not None and slot.state is LegState.CONNECTED
        step = MemberStep.JOINED if joined else MemberStep.ANSWERED
    if member.step is MemberStep.JOINED and step is MemberStep.ANSWERED:
        step = MemberStep.JOINED
    return replace(member, step=step, call_id=call_id)


def _removed(member: Member) -> Problem | None:
    return problem(ProblemCode.CANCELLED) if member.is_dropped_here else None


def _why_not_in(member: Member) -> Problem:
    if member.is_dropped_here:
        return problem(ProblemCode.CANCELLED)
    if member.step is MemberStep.ANSWERED:
        return problem(ProblemCode.NOT_ANSWERED, who=member.number, case="hung-up")
    code = ProblemCode.NOT_REACHED if member.step in _CALLED else ProblemCode.NOT_ANSWERED
    return problem(code, who=member.number)


def _phase(members: tuple[Member, ...]) -> ConferencePhase:
    first = members[0]
    if first.step is MemberStep.FAILED and all(m.step in (MemberStep.WAITING, MemberStep.FAILED) for m in members):
        return ConferencePhase.FAILED
    if first.step not in _PICKED_UP and first.step is not MemberStep.FAILED:
        return ConferencePhase.OPENING
    if not all(member.is_settled for member in members):
        return ConferencePhase.GATHERING
    return ConferencePhase.RUNNING if any(m.step is MemberStep.JOINED for m in members) else ConferencePhase.ENDED
