"""Who is in a conference: those followed since it was started here, and those only the board shows. No Qt here."""

from dataclasses import dataclass

from callboard.domain.board import Board
from callboard.domain.call import Leg, LegState
from callboard.domain.conference_progress import ConferenceProgress, Member, MemberStep
from callboard.domain.phone_number import same_number
from callboard.domain.problems import Problem


@dataclass(frozen=True, slots=True)
class MemberFacts:
    """One person of a running conference; `since` is Unix time in seconds, `call_id` names the call to end."""

    number: str
    name: str
    step: MemberStep
    since: float | None = None
    call_id: int | None = None
    problem: Problem | None = None

    @property
    def is_in_call(self) -> bool:
        """Whether there is a call that could be ended."""
        return self.call_id is not None and self.step not in (MemberStep.LEFT, MemberStep.FAILED)


def members_facts(slot: str, board: Board, progress: ConferenceProgress | None) -> tuple[MemberFacts, ...]:
    """Everybody in `slot`: first as asked for here, in that order, then whoever else the board shows in it."""
    followed = progress.members if progress is not None and progress.plan.slot == slot else ()
    legs = board.members_of(slot)
    known = tuple(_followed(member, legs, board) for member in followed)
    others = (leg for leg in legs if not any(same_number(leg.number, member.number) for member in followed))
    return known + tuple(_seen(leg, slot, board) for leg in others)


def _followed(member: Member, legs: tuple[Leg, ...], board: Board) -> MemberFacts:
    leg = next((leg for leg in legs if leg.call_id == member.call_id), None)
    since = leg.since if leg else None
    return MemberFacts(member.number, board.name_of(member.number), member.step, since, member.call_id, member.problem)


def _seen(leg: Leg, slot: str, board: Board) -> MemberFacts:
    in_room = any(own.number == slot and own.state is LegState.CONNECTED for own in board.others_in_call(leg))
    return MemberFacts(leg.number, board.name_of(leg.number), _step(leg, in_room), leg.since, leg.call_id)


def _step(leg: Leg, in_room: bool) -> MemberStep:
    if leg.state is LegState.RINGING:
        return MemberStep.RINGING
    if leg.state is LegState.DIALLING:
        return MemberStep.DIALLING
    return MemberStep.JOINED if in_room else MemberStep.ANSWERED
