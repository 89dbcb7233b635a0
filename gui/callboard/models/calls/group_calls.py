"""Calls that ring at colleagues and concern me: these are in a group with me, or it is a queue of mine that rings."""

from callboard.domain.board import Board
from callboard.domain.calls.call import Call, Leg, LegState
from callboard.domain.calls.call_progress import CallProgress
from callboard.models.calls.incoming_calls import IncomingCalls, IncomingEnd


class GroupCalls(IncomingCalls):
    """As `IncomingCalls`, for the phones of my groups but mine, and for whatever comes through a queue or ring group in
    which my phone is. What I have a part in is none of them, nor is anything that was asked for here. A call that rings
    at several phones is one call, for the first of them."""

    def _is_asked_for(self, progress: CallProgress) -> bool:
        return True

    def _leg_in(self, call: Call, board: Board) -> Leg | None:
        if any(self._is_my_own(leg.number) for leg in call.legs):
            return None
        mine = board.extensions.get(self._mine)
        groups = frozenset(mine.groups if mine is not None else ())
        through = frozenset(
            number for number, group in board.call_groups.items() if any(map(self._is_my_own, group.members))
        )
        found: Leg | None = None
        for leg in call.legs:
            person = board.extensions.get(leg.number)
            if person is not None and (leg.via in through or not groups.isdisjoint(person.groups)):
                if leg.state is LegState.RINGING:
                    return leg
                found = found or leg
        return found

    def _how_it_ended(self, leg: Leg | None, call_id: int, board: Board) -> IncomingEnd:
        # The leg may be that of the caller, who is a colleague as well: it says nothing of who answered.
        return super()._how_it_ended(None, call_id, board)
