"""How far a conference started here has come: one step per participant, judged only by what events show."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum

from callboard.domain.calls.call import Leg, LegState
from callboard.domain.commands import AddToConference
from callboard.domain.conferences.conference import ConferencePlan
from callboard.domain.conferences.conference_member import Member, MemberStep, leg_of
from callboard.domain.numbers.phone_number import same_number
from callboard.domain.problems import Problem, ProblemCode, problem

_PICKED_UP = frozenset({MemberStep.ANSWERED, MemberStep.JOINED, MemberStep.LEFT})
_CANCELLED = problem(ProblemCode.CANCELLED)


class ConferencePhase(StrEnum):
    """The whole conference."""

    OPENING = "opening"  # the first participant is being called
    GATHERING = "gathering"  # open, and somebody is still being called
    RUNNING = "running"  # everybody is in or has failed, and somebody is in
    ENDED = "ended"
    FAILED = "failed"  # it never opened


@dataclass(frozen=True, slots=True)
class ConferenceProgress:
    """One conference. `step` counts the changes; `calls_before` are calls that cannot belong to it. `has_run` since
    all of the first ones were in or had failed: somebody more does not make it start once again.

    `is_adopted`: somebody else started it, and only those called into it from here are its members. `is_held`: it was
    started by an earlier run of the program, and who has not been called is not called without asking. `is_shared`:
    somebody else opened the same room at the same moment. `is_pin_unknown`: there is a PIN that `plan` does not have.
    `started_at_s` (Unix time) is known of one that an earlier run of the program started.
    """

    request_id: int
    plan: ConferencePlan
    members: tuple[Member, ...]
    phase: ConferencePhase = ConferencePhase.OPENING
    step: int = 0
    calls_before: frozenset[int] = frozenset()
    has_run: bool = False
    is_adopted: bool = False
    is_held: bool = False
    is_shared: bool = False
    is_pin_unknown: bool = False
    started_at_s: float | None = None

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
        if self.phase is not ConferencePhase.FAILED:
            return None
        return next((member.problem for member in self.members if member.problem is not None), None)

    def next_to_call(self) -> tuple[AddToConference, ...]:
        """The participants still to call, in order: none until the first has picked up."""
        if self.is_over or self.is_held or self.phase is ConferencePhase.OPENING:
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

    def with_pin(self, pin: str) -> "ConferenceProgress":
        """Somebody knows the PIN of a conference that was opened elsewhere, or by an earlier run of the program."""
        if pin in ("", self.plan.pin):
            return self
        return replace(self, plan=replace(self.plan, pin=pin), is_pin_unknown=False, step=self.step + 1)

    def released(self) -> "ConferenceProgress":
        """Who has not been called shall be called now."""
        return replace(self, is_held=False, step=self.step + 1) if self.is_held else self

    def shared(self) -> "ConferenceProgress":
        """Somebody else's call is in the room that this one opens."""
        return self if self.is_shared else replace(self, is_shared=True, step=self.step + 1)

    def ending(self) -> "ConferenceProgress":
        """Everybody is being sent away: nobody else is called into it."""
        return self._with(tuple(member.not_called(_CANCELLED) for member in self.members))

    def closed(self) -> "ConferenceProgress":
        """Its room is empty. Who is still being called keeps it open."""
        members = tuple(member.never_called() for member in self.members) if self.is_held else self.members
        if self.is_over or not self.has_run or not all(member.is_settled for member in members):
            return self
        return replace(self, members=members, phase=ConferencePhase.ENDED, step=self.step + 1, is_held=False)

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
            if member.call_id == call_id and number in (member.number, self.plan.slot)
            else member
            for member in self.members
        )
        here = [member for member in members if not member.is_gone and member.step is not MemberStep.WAITING]
        if self.phase is not ConferencePhase.OPENING and all(member.is_dropped_here for member in here):
            # Everybody is being sent away: nobody else is called into an empty room.
            members = tuple(member.not_called(_CANCELLED) for member in members)
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
        member = members[index]
        is_new = member.call_id != call_id
        if member.is_given_up or (member.is_guessed and is_new):
            # It came after all, or is another one than was thought.
            member = Member(member.number, MemberStep.ACCEPTED)
        is_theirs = any(same_number(party, member.number) for party in _parties(others, slot_leg))
        moved = member.moved(call_id, leg_of(member.number, others), slot_leg)
        members[index] = replace(moved, is_guessed=not is_theirs and (is_new or member.is_guessed))
        return self._with(tuple(members))

    def with_returned(self, call_id: int, legs: tuple[Leg, ...]) -> "ConferenceProgress":
        """The progress when `legs` are all of a call that nobody here asked for: who left, did not come or is still to
        be called may dial in."""
        slot_leg = next((leg for leg in legs if leg.number == self.plan.slot), None)
        if self.is_over or slot_leg is None or slot_leg.state is not LegState.CONNECTED:
            return self
        members = list(self.members)
        for index, member in enumerate(members):
            own = next((leg for leg in legs if same_number(leg.number, member.number)), None)
            is_outside = member.is_gone or member.step is MemberStep.WAITING
            if is_outside and own is not None and own.state is LegState.CONNECTED:
                members[index] = Member(member.number, MemberStep.JOINED, call_id)
                return self._with(tuple(members))
        return self

    def _member_of(self, call_id: int, others: list[Leg], slot_leg: Leg | None) -> int | None:
        for index, member in enumerate(self.members):
            if member.call_id == call_id:
                return index
        waiting = [index for index, member in enumerate(self.members) if member.is_unclaimed]
        unsure = [index for index, member in enumerate(self.members) if member.is_given_up or member.is_guessed]
        for index in waiting + unsure:
            if any(same_number(leg.number, self.members[index].number) for leg in others):
                return index
        if slot_leg is None or slot_leg.state is not LegState.DIALLING:
            return None
        # A busy phone never shows a leg of its own, and a queue or a forwarded call shows somebody else's: then the
        # slot's leg says whom it calls, or only one is called.
        if not slot_leg.other_party:
            return waiting[0] if len(waiting) == 1 and not others else None
        guessed = [index for index in unsure if self.members[index].is_guessed]
        called = (each for each in waiting + guessed if same_number(slot_leg.other_party, self.members[each].number))
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
        phase = _phase_elsewhere(members) if self.is_adopted else _phase(members, self.has_run)
        has_run = self.has_run or phase is ConferencePhase.RUNNING
        return replace(self, members=members, phase=phase, step=self.step + 1, has_run=has_run)


def _parties(others: list[Leg], slot_leg: Leg | None) -> list[str]:
    """All whom a call is known to reach."""
    return [leg.number for leg in others] + ([slot_leg.other_party] if slot_leg and slot_leg.other_party else [])


def begin(request_id: int, plan: ConferencePlan, calls_before: frozenset[int]) -> ConferenceProgress:
    """The progress of a conference nobody has been called for yet."""
    members = tuple(Member(number) for number in plan.participants)
    return ConferenceProgress(request_id, plan, members, calls_before=calls_before)


def adopt(request_id: int, slot: str, number: str, pin: str = "") -> ConferenceProgress:
    """The progress of a conference that somebody else started in `slot`, from the moment when `number` is wanted in
    it."""
    plan = ConferencePlan(slot, (number,), pin)
    return ConferenceProgress(
        request_id, plan, (Member(number),), ConferencePhase.GATHERING, has_run=True, is_adopted=True
    )


def missing(progress: ConferenceProgress) -> tuple[str, ...]:
    """Whom "call everybody missing" calls, in order: who did not come in without having been removed here, and who
    was never called. Who left has said goodbye."""
    is_held = progress.is_held
    return tuple(
        member.number
        for member in progress.members
        if (member.step is MemberStep.FAILED and not member.is_removed)
        or (is_held and member.step is MemberStep.WAITING)
    )


def _phase(members: tuple[Member, ...], has_run: bool) -> ConferencePhase:
    first = members[0]
    if not has_run and not any(member.step in _PICKED_UP for member in members):
        # Whoever opens it may have failed and been called once more, as the last one.
        has_failed = any(member.step is MemberStep.FAILED for member in members)
        if has_failed and all(m.step in (MemberStep.WAITING, MemberStep.FAILED) for m in members):
            return ConferencePhase.FAILED
        if first.step is not MemberStep.FAILED:
            return ConferencePhase.OPENING
    if not all(member.is_settled for member in members):
        return ConferencePhase.GATHERING
    return ConferencePhase.RUNNING if any(m.step is MemberStep.JOINED for m in members) else ConferencePhase.ENDED


def _phase_elsewhere(members: tuple[Member, ...]) -> ConferencePhase:
    """Whether it is over is not for those to say who were called into it from here."""
    return ConferencePhase.RUNNING if all(member.is_settled for member in members) else ConferencePhase.GATHERING
