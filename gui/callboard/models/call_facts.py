"""What a row of the list of calls needs to know about one call. Nothing of Qt here."""

from dataclasses import dataclass

from callboard.domain.board import Board
from callboard.domain.call import Call, Leg, LegState
from callboard.domain.extension import ExtensionState

_ORDER = (
    (LegState.RINGING, ExtensionState.RINGING),
    (LegState.DIALLING, ExtensionState.DIALLING),
    (LegState.HOLDING, ExtensionState.ON_HOLD),
    (LegState.CONNECTED, ExtensionState.TALKING),
)


@dataclass(frozen=True, slots=True)
class Party:
    """One side of a call; `name` is "" for an outside number or a room."""

    number: str
    name: str = ""


@dataclass(frozen=True, slots=True)
class CallFacts:
    """One live call: who began it, with whom, and what it is doing since when (Unix time in seconds)."""

    call_id: int
    state: ExtensionState
    first: Party
    other: Party | None = None
    since: float | None = None


def call_facts(call: Call, board: Board) -> CallFacts:
    """The facts of `call` while `board` holds. The first leg is the one who began it, an outside caller included."""
    first, *others = call.legs
    state, since = _state_of(call)
    other = Party(others[0].number, board.name_of(others[0].number)) if others else _hinted(first, board)
    return CallFacts(call.call_id, state, Party(first.number, board.name_of(first.number)), other, since)


def _state_of(call: Call) -> tuple[ExtensionState, float | None]:
    for leg_state, state in _ORDER:
        legs = [leg for leg in call.legs if leg.state is leg_state]
        if legs:
            return state, max((leg.since for leg in legs if leg.since is not None), default=None)
    return ExtensionState.UNKNOWN, None


def _hinted(first: Leg, board: Board) -> Party | None:
    return Party(first.other_party, board.name_of(first.other_party)) if first.other_party else None
