"""Which call somebody means, and whose part in it. Nothing is guessed: what has two meanings is asked back."""

from dataclasses import dataclass

from callboard.command_line.dial import named
from callboard.command_line.live_call.told_call import some_calls
from callboard.command_line.live_call.wishes import LiveCallDeed, LiveCallWish
from callboard.domain.board import Board
from callboard.domain.calls.call import Call, Leg
from callboard.domain.calls.live_call_rules import HEARD, RINGS
from callboard.domain.numbers.phone_number import clean_number, printable, same_number
from callboard.domain.problems import Problem, ProblemCode, SessionFailed, problem
from callboard.models.calls.call_facts import call_facts

_LONGEST_ID = 10
ON_RINGING = frozenset({LiveCallDeed.DIVERT, LiveCallDeed.PICKUP})
_STATES = {deed: RINGS if deed in ON_RINGING else HEARD for deed in LiveCallDeed if deed is not LiveCallDeed.DROP}
_TWO = 2


@dataclass(frozen=True, slots=True)
class Meant:
    """The call, and the number of the party by which it is dealt with."""

    call: Call
    number: str


def call_meant(wish: LiveCallWish, board: Board, mine: str) -> Meant:
    """Which one `wish` means while `board` holds. `mine` is my phone, "" where nobody said. Raises SessionFailed."""
    side = _side(wish, mine)
    if wish.deed is LiveCallDeed.PICKUP and wish.call is not None and side is None:
        return _ringing_call(wish.call, board, mine)
    if wish.deed is LiveCallDeed.PICKUP and wish.call is None and side is not None:
        return _longest_ringing(side, board)
    if wish.call is not None:
        call_id = _id_of(wish.call)
        call = board.calls.get(call_id)
        if call is None:
            case = {"case": "extension"} if wish.call.strip() in board.extensions else {}
            raise SessionFailed(problem(ProblemCode.CALL_UNKNOWN, call=str(call_id), **case))
        return Meant(call, _party_of(call, wish.deed, board, mine) if side is None else _own(side, call, board))
    fitting = [call for call in _calls(board) if _fits(call, wish.deed, side, board)]
    if not fitting:
        raise SessionFailed(_nothing_fits(wish.deed, side, board))
    if len(fitting) > 1:
        raise SessionFailed(problem(ProblemCode.CALL_UNCLEAR, calls=some_calls(fitting, board, mine)))
    call = fitting[0]
    return Meant(call, _party_of(call, wish.deed, board, mine) if side is None else _own(side, call, board))


def cleaned(typed: str) -> str:
    """The number that was typed. Raises SessionFailed when it is none."""
    number = clean_number(typed)
    if isinstance(number, Problem):
        raise SessionFailed(number)
    return number


def _side(wish: LiveCallWish, mine: str) -> str | None:
    if wish.is_mine:
        if not mine:
            raise SessionFailed(problem(ProblemCode.MY_PHONE_NOT_SAID))
        return mine
    return None if wish.of is None else cleaned(wish.of)


def _id_of(typed: str) -> int:
    text = typed.strip()
    if not (text.isascii() and text.isdigit() and len(text) <= _LONGEST_ID):
        raise SessionFailed(problem(ProblemCode.CALL_UNREADABLE, call=printable(typed)))
    return int(text)


def _calls(board: Board) -> list[Call]:
    return [call for _, call in sorted(board.calls.items())]


def _party_of(call: Call, deed: LiveCallDeed, board: Board, mine: str) -> str:
    """By whom `call` is dealt with where nobody said: by me, else by the one who can be meant."""
    facts = call_facts(call, board, mine)
    if facts.is_hidden and not facts.first.number:
        raise SessionFailed(problem(ProblemCode.CALL_HIDDEN, case="nobody"))
    if facts.is_hidden:
        return facts.first.number
    if deed is LiveCallDeed.PICKUP:
        return facts.rings_at or facts.first.number
    able = _able(call, deed, board)
    numbers = [leg.number for leg in able]
    if mine and mine in numbers and deed is not LiveCallDeed.LISTEN:
        return mine
    if deed is LiveCallDeed.DROP and len(call.legs) <= _TWO:
        return facts.ended_by  # it is the end for both
    if len(numbers) > 1:
        told = ", ".join(named(number, board) for number in numbers)
        raise SessionFailed(problem(ProblemCode.SIDE_UNCLEAR, call=str(call.call_id), numbers=told))
    return next(iter(numbers), facts.owner or facts.first.number)


def _own(side: str, call: Call, board: Board) -> str:
    """The number of `side` as it is in `call`. Who is outside of a hidden call is not found out by trying."""
    legs = [leg for leg in call.legs if board.shows_parties(call.call_id) or leg.number in board.extensions]
    found = next((leg.number for leg in legs if same_number(leg.number, side)), None)
    if found is None:
        raise SessionFailed(problem(ProblemCode.NOT_IN_CALL, number=printable(side), call=str(call.call_id)))
    return found


def _able(call: Call, deed: LiveCallDeed, board: Board) -> list[Leg]:
    """The parties of `call` with which `deed` can be done."""
    states = _STATES.get(deed)
    if states is None:
        return list(call.legs)
    inside = [leg for leg in call.legs if leg.number in board.extensions and leg.state in states]
    return inside if len(call.legs) > 1 else []


def _fits(call: Call, deed: LiveCallDeed, side: str | None, board: Board) -> bool:
    able = _able(call, deed, board)
    if side is None:
        return bool(able)
    is_shown = board.shows_parties(call.call_id)
    return any(same_number(leg.number, side) for leg in able if is_shown or leg.number in board.extensions)


def _nothing_fits(deed: LiveCallDeed, side: str | None, board: Board) -> Problem:
    kind = "" if deed is LiveCallDeed.DROP else "ringing" if deed in ON_RINGING else "answered"
    if side is None:
        return problem(ProblemCode.NO_SUCH_CALL, case=kind) if kind else problem(ProblemCode.NO_SUCH_CALL)
    who = named(printable(side), board)
    return problem(ProblemCode.NO_SUCH_CALL, case=f"{kind} of".strip(), who=who)


def _ringing_call(typed: str, board: Board, mine: str) -> Meant:
    """A call, or the one that rings longest at an extension, where only one of both can be meant."""
    number = cleaned(typed)
    ids = [int(number)] if number.isascii() and number.isdigit() and len(number) <= _LONGEST_ID else []
    call = next((board.calls[call_id] for call_id in ids if call_id in board.calls), None)
    is_extension = number in board.extensions
    rings_there = is_extension and bool(_ringing_at(number, board))
    if call is not None and _able(call, LiveCallDeed.PICKUP, board):
        if rings_there and all(leg.call_id != call.call_id for leg in _ringing_at(number, board)):
            raise SessionFailed(problem(ProblemCode.CALL_OR_NUMBER, number=number))
        return Meant(call, _party_of(call, LiveCallDeed.PICKUP, board, mine))
    if is_extension:
        return _longest_ringing(number, board)
    if call is not None:
        return Meant(call, _party_of(call, LiveCallDeed.PICKUP, board, mine))
    raise SessionFailed(problem(ProblemCode.CALL_UNKNOWN, call=printable(typed)))


def _ringing_at(number: str, board: Board) -> list[Leg]:
    legs = [leg for leg in board.legs_of(number) if leg.state in RINGS and board.others_in_call(leg)]
    # What has rung since nobody knows when has rung longer than what was seen to begin.
    return sorted(legs, key=lambda leg: (leg.since is not None, leg.since or 0.0, leg.call_id))


def _longest_ringing(number: str, board: Board) -> Meant:
    ringing = _ringing_at(number, board)
    if not ringing:
        raise SessionFailed(_nothing_fits(LiveCallDeed.PICKUP, number, board))
    return Meant(board.calls[ringing[0].call_id], number)
