"""How a live call is told: in one line, as fields, and by whose it is."""

from callboard.command_line.dial import named
from callboard.domain.board import Board
from callboard.domain.calls.call import Call, CallDirection, Leg
from callboard.models.calls.call_facts import CallFacts, Party, call_facts
from callboard.wording.step_words import EXTENSION_STATE_WORDS, LEG_STATE_WORDS

Fields = dict[str, str | int | bool | list[dict[str, str | int | bool | None]] | None]

_DIRECTION_WORDS = {
    CallDirection.INCOMING: "incoming",
    CallDirection.OUTGOING: "outgoing",
    CallDirection.INTERNAL: "internal",
}
_SOME = 4
"""A list in a sentence is no longer."""


def call_fields(call: Call, board: Board, mine: str, now_s: float) -> Fields:
    """`call` as the fields of a line. Of one whose parties are hidden there is the extension that stands for it."""
    facts = call_facts(call, board, mine)
    return {
        "call_id": call.call_id,
        "parties": _hidden_party(facts) if facts.is_hidden else [_party(leg, board) for leg in call.legs],
        "direction": None if facts.direction is CallDirection.UNKNOWN else str(facts.direction),
        "line": facts.line.number if facts.line else None,
        "line_name": (facts.line.name or None) if facts.line else None,
        "via": facts.via.number if facts.via else None,
        "via_name": (facts.via.name or None) if facts.via else None,
        "state": str(facts.state),
        "seconds": None if facts.since is None else max(0, int(now_s - facts.since)),
        "mine": facts.is_mine,
        "hidden": facts.is_hidden,
    }


def call_line(call: Call, board: Board, mine: str, now_s: float) -> str:
    """`call` in one line, its number first."""
    facts = call_facts(call, board, mine)
    state = EXTENSION_STATE_WORDS[facts.state].lower()
    seconds = "" if facts.since is None else f" {_clock(max(0, int(now_s - facts.since)))}"
    if facts.is_hidden:
        return f"{call.call_id}: {_named(facts.first) or 'Somebody'} is on a call, {state}{seconds}"
    parts = [
        _parties(call, facts, board),
        f"{state}{seconds}",
        _DIRECTION_WORDS.get(facts.direction, ""),
        f"line {_named(facts.line)}" if facts.line else "",
        f"through {_named(facts.via)}" if facts.via else "",
        "yours" if facts.is_mine else "",
    ]
    return f"{call.call_id}: {', '.join(filter(None, parts))}"


def whose_call(call: Call, number: str, board: Board) -> str:
    """As in a question: "101 Anna Berg's call with 02079460958". Who is hidden is not named."""
    others = [leg.number for leg in call.legs if leg.number != number] if board.shows_parties(call.call_id) else []
    with_whom = f" with {' and '.join(named(other, board) for other in others[:_SOME])}" if others else ""
    return f"{named(number, board)}'s call{with_whom}"


def some_calls(calls: list[Call], board: Board, mine: str) -> str:
    """A list of `calls` as in a sentence, the first of them."""
    told: list[str] = []
    for call in calls[:_SOME]:
        facts = call_facts(call, board, mine)
        told.append(f"{call.call_id} ({_named(facts.first) if facts.is_hidden else _parties(call, facts, board)})")
    return ", ".join(told) + (", …" if len(calls) > _SOME else "")


def _parties(call: Call, facts: CallFacts, board: Board) -> str:
    if len(call.legs) == 1:
        hint = f" with {_named(facts.other)}" if facts.other else ""
        return f"{named(call.legs[0].number, board)}{hint}"
    if len(call.legs) == len(("one", "other")):
        return " and ".join(named(leg.number, board) for leg in call.legs)
    return " and ".join(f"{named(leg.number, board)} ({LEG_STATE_WORDS[leg.state]})" for leg in call.legs)


def _party(leg: Leg, board: Board) -> dict[str, str | int | bool | None]:
    return {"number": leg.number, "name": board.name_of(leg.number), "state": str(leg.state), "outside": leg.is_outside}


def _hidden_party(facts: CallFacts) -> list[dict[str, str | int | bool | None]]:
    own = facts.first
    if not own.number:
        return []
    return [{"number": own.number, "name": own.name, "state": None, "outside": False}]


def _named(party: Party) -> str:
    return f"{party.number} {party.name}".strip()


def _clock(seconds: int) -> str:
    hours, rest = divmod(seconds, 3600)
    return f"{hours}:{rest // 60:02}:{rest % 60:02}" if hours else f"{rest // 60}:{rest % 60:02}"
