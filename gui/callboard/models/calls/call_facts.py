"""What a row of the list of calls needs to know about one call, or about one conference. Nothing of Qt here."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from callboard.domain.board import Board
from callboard.domain.calls.call import Call, CallDirection, Leg, LegState
from callboard.domain.calls.live_call_rules import HEARD
from callboard.domain.commands import ListenMode
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
class CallNotes:
    """What was asked for here about a call, and is reported by nobody.

    `recording_asked_at` is the moment of the steady clock at which the phone system took the request to record, or,
    with `is_stop_asked`, the request to stop. `listening` is how my phone is in the call besides.
    """

    recording_asked_at: float | None = None
    is_stop_asked: bool = False
    listening: ListenMode | None = None


NO_NOTES = CallNotes()


@dataclass(frozen=True, slots=True)
class CallFacts:
    """One live call: whose it is, with whom, and what it is doing since when (a moment of the steady clock).

    `first` is who began it, or who waits when it is held. What can be done with it goes by one of its parties, ""
    where there is none: `rings_at` is the phone from which it can be taken or sent elsewhere, `passed_on_by` the
    extension that can pass it on, `ended_by` the party whose end is its end. `others_ringing` counts the phones it
    rings at besides `other`. A conference has `slot` and `people`, `first` names whose room it is, and `call_id` is
    that of one of them.

    `line` is the external line that carries it, `via` the queue, ring group or menu through which it came; both None
    where there is none or it is not known. `notes` is what was asked for here and no phone system reports.
    `is_hidden`: who is in it may not be shown; then `first` is one of its extensions ("" for none), by which all of it
    goes. Of a conference `first` is still the room, and `people` are as many without names and numbers.
    """

    call_id: int
    state: ExtensionState
    first: Party
    other: Party | None = None
    since: float | None = None
    is_mine: bool = False
    rings_at_me: bool = False
    rings_at: str = ""
    passed_on_by: str = ""
    ended_by: str = ""
    others_ringing: int = 0
    slot: str = ""
    is_my_room: bool = False
    people: tuple[Party, ...] = ()
    direction: CallDirection = CallDirection.UNKNOWN
    line: Party | None = None
    via: Party | None = None
    notes: CallNotes = NO_NOTES
    is_hidden: bool = False

    @property
    def owner(self) -> str:
        """The extension whose call it is, as it is named where it is not mine."""
        return self.rings_at or self.passed_on_by or self.ended_by

    @property
    def is_conference(self) -> bool:
        """Whether this is a whole conference."""
        return bool(self.slot)

    @property
    def gives_number(self) -> bool:
        """Whether it has a number that can be copied: a conference has none, and what is hidden gives none away."""
        return not self.is_conference and not self.is_hidden

    @property
    def staying(self) -> Party:
        """Who stays in the call when it is passed on, sent elsewhere or taken."""
        leaving = self.rings_at or self.passed_on_by
        return self.other if self.other is not None and self.first.number == leaving else self.first


def call_facts(call: Call, board: Board, my_number: str = "") -> CallFacts:
    """The facts of `call` while `board` holds. The first leg is the one who began it, an outside caller included."""
    if not board.shows_parties(call.call_id):
        return _hidden_facts(call, board)
    first, *others = call.legs
    state, since = _state_of(call.legs)
    ringing = [leg for leg in call.legs if leg.state is LegState.RINGING and others]
    other = ringing[0] if ringing and ringing[0] is not first else (others[0] if others else None)
    if state is ExtensionState.ON_HOLD and first.state is LegState.HOLDING and other is not None:
        first, other = other, first
    return CallFacts(
        call.call_id,
        state,
        _party(first.number, board),
        _party(other.number, board) if other is not None else _hinted(first, board),
        since,
        is_mine=bool(my_number) and any(leg.number == my_number for leg in call.legs),
        rings_at_me=bool(my_number) and any(leg.number == my_number for leg in ringing),
        rings_at=_mine_or_first(ringing, my_number, board),
        passed_on_by=_passed_on_by(first, other, my_number, board),
        ended_by=_mine_or_first(call.legs, my_number, board) or first.number,
        others_ringing=max(0, len(ringing) - 1),
        direction=call.direction,
        line=_line_of(call, board),
        via=_via_of(call, board),
    )


def with_notes(facts: CallFacts, notes: CallNotes) -> CallFacts:
    """`facts` with what was asked for here about the call. Whoever only came into a call of others has none of it to
    pass on."""
    is_guest = notes.listening is not None and facts.is_mine
    return replace(facts, notes=notes, passed_on_by="" if is_guest else facts.passed_on_by)


def seen_from(number: str, call: Call, board: Board, my_number: str = "") -> CallFacts:
    """The facts of `call` as they are for extension `number`, which is in it: what is done with the call is done on its
    side, unless the call is mine as well."""
    facts = call_facts(call, board, my_number)
    own = next((leg for leg in call.legs if leg.number == number), None)
    if facts.is_mine or own is None:
        return facts
    if facts.is_hidden:
        return _hidden_from(own, call, board)
    others = [leg for leg in call.legs if leg is not own]
    is_heard = own.state in HEARD and any(leg.state in HEARD for leg in others)
    is_ringing = own.state is LegState.RINGING and bool(others)
    return replace(
        facts,
        rings_at=number if is_ringing else facts.rings_at,
        passed_on_by=number if is_heard else facts.passed_on_by,
        ended_by=number,
    )


def conference_facts(slot: str, calls: Sequence[Call], board: Board, my_number: str = "") -> CallFacts:
    """The facts of the conference in `slot`, which is made of `calls` (not empty)."""
    members = [leg for call in calls for leg in call.legs if leg.number != slot]
    inside = [leg for leg in members if leg.state in HEARD]
    owner = board.slots[slot].owner if slot in board.slots else ""
    own = [leg for call in calls for leg in call.legs if leg.number == slot]
    is_hidden = not board.shows_parties(calls[0].call_id)
    begun = [leg.since for leg in own if leg.state in HEARD and leg.since is not None]
    return CallFacts(
        calls[0].call_id,
        ExtensionState.TALKING if inside else ExtensionState.DIALLING,
        Party(slot, board.name_of(owner) or owner),
        since=min(begun, default=None),
        is_mine=bool(my_number) and any(leg.number == my_number for leg in members),
        slot=slot,
        is_my_room=bool(owner) and owner == my_number,
        people=tuple(Party("") if is_hidden else _party(leg.number, board) for leg in (inside or members)),
        is_hidden=is_hidden,
    )


def _hidden_facts(call: Call, board: Board) -> CallFacts:
    """One of the extensions stands for the call: where it rings, else the first. Who began it is not told."""
    inside = [leg for leg in call.legs if leg.number in board.extensions and not leg.is_outside]
    ringing = (leg for leg in inside if leg.state is LegState.RINGING)
    return _hidden_from(next(ringing, inside[0] if inside else None), call, board)


def _hidden_from(own: Leg | None, call: Call, board: Board) -> CallFacts:
    state, since = _state_of(call.legs)
    number = own.number if own is not None else ""
    is_heard = own is not None and own.state in HEARD and sum(leg.state in HEARD for leg in call.legs) > 1
    is_ringing = own is not None and own.state is LegState.RINGING and len(call.legs) > 1
    return CallFacts(
        call.call_id,
        state,
        _party(number, board),
        since=since,
        rings_at=number if is_ringing else "",
        passed_on_by=number if is_heard else "",
        ended_by=number,
        is_hidden=True,
    )


def _state_of(legs: Sequence[Leg]) -> tuple[ExtensionState, float | None]:
    for leg_state, state in _ORDER:
        found = [leg for leg in legs if leg.state is leg_state]
        if found:
            moments = sorted(leg.since for leg in found if leg.since is not None)
            # Two make a talk: whoever comes in later does not begin it anew.
            is_talk = leg_state is LegState.CONNECTED and len(moments) > 1
            return state, moments[1] if is_talk else next(reversed(moments), None)
    return ExtensionState.UNKNOWN, None


def _party(number: str, board: Board) -> Party:
    return Party(number, board.name_of(number))


def _line_of(call: Call, board: Board) -> Party | None:
    number = next((leg.line for leg in call.legs if leg.line), "")
    line = board.lines.get(number)
    return Party(number, line.name if line is not None else "") if number else None


def _via_of(call: Call, board: Board) -> Party | None:
    number = next((leg.via for leg in call.legs if leg.via), "")
    group = board.call_groups.get(number)
    return Party(number, group.name if group is not None else "") if number else None


def _hinted(first: Leg, board: Board) -> Party | None:
    return _party(first.other_party, board) if first.other_party else None


def _mine_or_first(legs: Sequence[Leg], my_number: str, board: Board) -> str:
    """Among the extensions of `legs`: mine, else the first."""
    numbers = [leg.number for leg in legs if leg.number in board.extensions]
    return my_number if my_number in numbers else next(iter(numbers), "")


def _passed_on_by(first: Leg, other: Leg | None, my_number: str, board: Board) -> str:
    """Mine when I am in the call; else the second party of the row, so that who is named first stays."""
    if other is None or first.state not in HEARD or other.state not in HEARD:
        return ""
    return _mine_or_first((other, first), my_number, board)
