"""Who is in a conference: those followed since it was started here, and those only the board shows. No Qt here."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType

from callboard.domain.board import Board
from callboard.domain.calls.call import Leg, LegState
from callboard.domain.conferences.conference_progress import ConferenceProgress, Member, MemberStep
from callboard.domain.numbers.phone_number import same_number
from callboard.domain.problems import Problem, ProblemCode

NOTHING_KNOWN: Mapping[str, float] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class MemberFacts:
    """One person of a running conference; `since` is a moment of the steady clock: of the step, or of the moment when
    it was over for somebody who is not in. `call_id` names the call to end. `is_deleted`: it was an extension, and is
    none any more."""

    number: str
    name: str
    step: MemberStep
    since: float | None = None
    call_id: int | None = None
    problem: Problem | None = None
    is_deleted: bool = False

    @property
    def is_in_call(self) -> bool:
        """Whether there is a call that could be ended."""
        return self.call_id is not None and self.step not in (MemberStep.LEFT, MemberStep.FAILED)

    @property
    def is_removed(self) -> bool:
        """Whether they are not in because that was wanted here."""
        return self.problem is not None and self.problem.code is ProblemCode.CANCELLED


def members_facts(
    slot: str,
    board: Board,
    progress: ConferenceProgress | None,
    settled_at: Mapping[str, float] = NOTHING_KNOWN,
    name_of: Callable[[str], str] | None = None,
) -> tuple[MemberFacts, ...]:
    """Everybody in `slot`: first as asked for here, in that order, then whoever else the board shows in it, where that
    may be seen here.
    `settled_at` says of those followed here since when they are in, or not in any more (moments of the steady clock,
    by number); `name_of` knows more names than `board`."""
    followed = progress.members if progress is not None and progress.plan.slot == slot else ()
    legs = board.members_of(slot)
    known = tuple(_back_or_followed(member, legs, board, slot, settled_at) for member in followed)
    others = (
        leg
        for leg in legs
        if board.shows_parties(leg.call_id) and not any(same_number(leg.number, member.number) for member in followed)
    )
    everybody = known + tuple(_seen(leg, slot, board) for leg in others)
    if name_of is None:
        return everybody
    return tuple(one if one.name else replace(one, name=name_of(one.number)) for one in everybody)


def _back_or_followed(
    member: Member, legs: tuple[Leg, ...], board: Board, slot: str, settled_at: Mapping[str, float]
) -> MemberFacts:
    """Whoever is gone, or whose phone does not ring yet, may be in the room by another call: they dial in, or somebody
    else calls them in."""
    is_outside = member.is_gone or member.is_being_asked or member.step is MemberStep.WAITING
    seen = (leg for leg in legs if leg.call_id != member.call_id and same_number(leg.number, member.number))
    back = next(seen, None) if is_outside else None
    if back is not None:
        return replace(_seen(back, slot, board), number=member.number)
    return _followed(member, legs, board, slot, settled_at)


def _followed(
    member: Member, legs: tuple[Leg, ...], board: Board, slot: str, settled_at: Mapping[str, float]
) -> MemberFacts:
    leg = next((leg for leg in legs if leg.call_id == member.call_id), None)
    since = None if member.is_gone else _since(leg, member.step, slot, board)
    if since is None and member.is_settled:
        since = settled_at.get(member.number)
    return MemberFacts(member.number, board.name_of(member.number), member.step, since, member.call_id, member.problem)


def _seen(leg: Leg, slot: str, board: Board) -> MemberFacts:
    step = _step(leg, _room_leg(leg, slot, board) is not None)
    return MemberFacts(leg.number, board.name_of(leg.number), step, _since(leg, step, slot, board), leg.call_id)


def _room_leg(leg: Leg, slot: str, board: Board) -> Leg | None:
    """The side of the room in the call of `leg`, once it hears them."""
    others = board.others_in_call(leg)
    return next((own for own in others if own.number == slot and own.state is LegState.CONNECTED), None)


def _since(leg: Leg | None, step: MemberStep, slot: str, board: Board) -> float | None:
    """They are in since the room hears them, which may be later than that they picked up."""
    room = _room_leg(leg, slot, board) if leg is not None and step is MemberStep.JOINED else None
    known = [each.since for each in (leg, room) if each is not None and each.since is not None]
    return max(known, default=None)


def _step(leg: Leg, in_room: bool) -> MemberStep:
    if leg.state is LegState.RINGING:
        return MemberStep.RINGING
    if leg.state is LegState.DIALLING:
        return MemberStep.DIALLING
    return MemberStep.JOINED if in_room else MemberStep.ANSWERED
