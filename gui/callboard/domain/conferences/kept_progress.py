"""A conference that outlives the program: what is kept of its progress, and what has become of it at the next start."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace

from callboard.domain.board import Board
from callboard.domain.calls.call import Leg
from callboard.domain.commands import DropLeg
from callboard.domain.conferences.conference import ConferencePlan
from callboard.domain.conferences.conference_member import Member, MemberStep, leg_of
from callboard.domain.conferences.conference_memory import KeptConference, KeptMember
from callboard.domain.conferences.conference_progress import ConferencePhase, ConferenceProgress
from callboard.domain.numbers.phone_number import same_number
from callboard.domain.problems import Problem, ProblemCode, problem

_REASONS = frozenset({ProblemCode.CANCELLED, ProblemCode.NOT_ANSWERED, ProblemCode.NOT_REACHED})
"""What is said again at the next start. Whatever else it was, it belonged to the run before."""


def kept_of(
    progress: ConferenceProgress,
    started_at_s: float,
    title: str = "",
    name_of: Callable[[str], str] = lambda _number: "",
    settled_at: Mapping[str, float] | None = None,
) -> KeptConference:
    """What is kept of `progress`, which began at Unix time `started_at_s`; `settled_at` says of numbers when they came
    in, or when it was over for them."""
    plan, at = progress.plan, settled_at or {}
    members = tuple(
        KeptMember(
            member.number,
            str(member.step),
            member.call_id,
            name_of(member.number),
            why="" if member.problem is None else str(member.problem.code),
            gone_at_s=at.get(member.number) if member.is_gone else None,
            in_since_s=at.get(member.number) if member.step is MemberStep.JOINED else None,
        )
        for member in progress.members
    )
    has_pin = bool(plan.pin) or progress.is_pin_unknown
    return KeptConference(plan.slot, members, started_at_s, title, plan.ask_names, plan.instant, has_pin)


def kept_of_board(board: Board, slot: str, at_s: float) -> KeptConference | None:
    """A conference that nobody kept: whoever is in `slot` now. None when nobody is."""
    inside = board.members_of(slot)
    members = (KeptMember(leg.number, str(MemberStep.JOINED), leg.call_id, board.name_of(leg.number)) for leg in inside)
    return KeptConference(slot, tuple(members), at_s) if inside else None


def as_kept(request_id: int, kept: KeptConference, pin: str = "") -> ConferenceProgress:
    """The same people at the steps where they were, while nothing is known of them yet. Nobody is called."""
    numbers = tuple(member.number for member in kept.members)
    plan = ConferencePlan(kept.slot, numbers, pin, kept.ask_names, kept.instant)
    members = tuple(_as_kept(member) for member in kept.members)
    return ConferenceProgress(
        request_id,
        plan,
        members,
        ConferencePhase.GATHERING,
        has_run=True,
        is_held=True,
        is_pin_unknown=kept.has_pin and not pin,
        started_at_s=kept.started_at_s,
    )


def found_again(progress: ConferenceProgress, calls: Mapping[int, tuple[Leg, ...]]) -> ConferenceProgress:
    """`progress` as it was kept, judged by `calls`, which are all that is alive now."""
    slot = progress.plan.slot
    here = {call_id: legs for call_id, legs in calls.items() if any(leg.number == slot for leg in legs)}
    taken: set[int] = set()
    members: list[Member] = []
    for member in progress.members:
        call_id = _call_of(member, here, taken)
        if call_id is not None:
            taken.add(call_id)
        members.append(_found(member, call_id, here.get(call_id, ()) if call_id is not None else (), slot))
    if not here:
        members = [member.never_called() for member in members]
    is_held = any(member.step is MemberStep.WAITING for member in members)
    phase = _phase(members, is_empty=not here)
    return replace(progress, members=tuple(members), phase=phase, step=progress.step + 1, is_held=is_held)


def legs_to_drop(board: Board, slot: str) -> tuple[DropLeg, ...]:
    """What ends the conference in `slot`: one for every call in it."""
    calls = (board.calls[leg.call_id].legs for leg in board.legs_of(slot))
    return tuple(leg_to_drop(legs, slot) for legs in calls)


def leg_to_drop(legs: Iterable[Leg], slot: str) -> DropLeg:
    """What ends the call with `legs`, one of which is that of `slot`: the part of whoever is called, or the room's
    own while there is no other."""
    own, *others = sorted(legs, key=lambda leg: leg.number != slot)
    leg = others[0] if others else own
    return DropLeg(leg.call_id, leg.number)


def _as_kept(member: KeptMember) -> Member:
    step = MemberStep(member.step) if member.step in set(MemberStep) else MemberStep.LEFT
    why = _why(member) if step in (MemberStep.FAILED, MemberStep.LEFT) else None
    return Member(member.number, step, member.call_id, why)


def _why(member: KeptMember) -> Problem | None:
    if member.why in _REASONS:
        return problem(ProblemCode(member.why), who=member.number)
    return problem(ProblemCode.NOT_REACHED, who=member.number) if member.step == MemberStep.FAILED else None


def _call_of(member: Member, here: Mapping[int, tuple[Leg, ...]], taken: set[int]) -> int | None:
    """Their call in the room: the one they had, else one in which they are by number (they dialled in, or the phone
    system counts anew)."""
    free = {call_id: legs for call_id, legs in here.items() if call_id not in taken}
    theirs = [call_id for call_id, legs in free.items() if any(same_number(leg.number, member.number) for leg in legs)]
    if member.call_id in theirs or (member.call_id in free and not member.is_gone and not theirs):
        return member.call_id
    return next(iter(theirs), None)


def _found(member: Member, call_id: int | None, legs: tuple[Leg, ...], slot: str) -> Member:
    if call_id is None:
        if member.step is MemberStep.JOINED:
            return replace(member, step=MemberStep.LEFT)
        if member.is_gone or member.step is MemberStep.WAITING:
            return member
        why = problem(ProblemCode.NOT_REACHED, who=member.number, case="while-closed")
        return replace(member, step=MemberStep.FAILED, problem=why)
    slot_leg = next((leg for leg in legs if leg.number == slot), None)
    others = [leg for leg in legs if leg.number != slot]
    return Member(member.number, MemberStep.ACCEPTED).moved(call_id, leg_of(member.number, others), slot_leg)


def _phase(members: list[Member], *, is_empty: bool) -> ConferencePhase:
    if is_empty:
        return ConferencePhase.ENDED
    return ConferencePhase.RUNNING if all(member.is_settled for member in members) else ConferencePhase.GATHERING
