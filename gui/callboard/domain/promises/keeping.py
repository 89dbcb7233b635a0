"""Whether a call that goes on now keeps a promise: who was promised and who promised hear each other in it."""

from callboard.domain.board import Board
from callboard.domain.calls.call import Call, CallDirection, Leg
from callboard.domain.calls.diary_entry import Moment
from callboard.domain.calls.live_call_rules import HEARD
from callboard.domain.numbers.number_identity import is_inside, is_same_outside
from callboard.domain.promises.promise import Promise


def connects(promise: Promise, call: Call, board: Board, country: str) -> bool:
    """Whether `call` connects the number of `promise` with the person it is via. A phone that only rings connects
    nothing. `country` is that of outside numbers, two letters or "". Where nobody is named, the number must have been
    called from here: somebody who calls again because nobody called back was not called back."""
    promised = [leg for leg in call.legs if leg.state in HEARD and _is_of(promise.number, leg, board, country)]
    if not promised:
        return False
    here = {leg.number for leg in call.legs if leg.state in HEARD and not leg.is_outside} - {promise.number}
    if promise.via:
        return promise.via in here
    return _is_called_from_here(call, promised) and any(number in board.extensions for number in here)


def connected_at_s(promise: Promise, call: Call, board: Board, country: str, at: Moment) -> float | None:
    """Unix time since when both sides are in the state they are in; None where the phone system did not say."""
    both = [
        leg.since
        for leg in call.legs
        if leg.state in HEARD and (_is_of(promise.number, leg, board, country) or leg.number == promise.via)
    ]
    known = [since for since in both if since is not None]
    return at.wall_of(max(known)) if known and len(known) == len(both) else None


def _is_of(number: str, leg: Leg, board: Board, country: str) -> bool:
    if not leg.is_outside:
        return leg.number == number
    is_withheld = leg.number == leg.line
    return not is_withheld and not is_inside(number, board) and is_same_outside(leg.number, number, country)


def _is_called_from_here(call: Call, promised: list[Leg]) -> bool:
    began = call.legs[0]
    return call.direction in (CallDirection.OUTGOING, CallDirection.INTERNAL) and began not in promised
