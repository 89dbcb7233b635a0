"""`callboard status`: what the phone system shows now."""

from callboard.command_line.dial import named
from callboard.command_line.exit_codes import ExitCode
from callboard.command_line.output import Output
from callboard.domain.board import Board
from callboard.domain.calls.call import Call
from callboard.domain.conferences.conference import ConferenceSlot, SlotState
from callboard.domain.extension import Extension, leading_leg
from callboard.wording.capability_sentences import feature_name, why_off
from callboard.wording.step_words import (
    EXTENSION_STATE_WORDS,
    LEG_STATE_WORDS,
    LINE_STATE_TEXTS,
    SLOT_STATE_WORDS,
)


def status(board: Board, output: Output) -> ExitCode:
    """Tell the connection, what is offered, and every room, extension and call."""
    identity = board.identity
    output.tell(f"{LINE_STATE_TEXTS[board.connection.state]}.", "connection", state=str(board.connection.state))
    kind = "Rehearsal of 3CX" if identity.rehearsal else "3CX"
    output.tell(
        f"{kind} {identity.generation.removeprefix('v')} {identity.version}".strip() + ".",
        "identity",
        generation=identity.generation,
        version=identity.version,
        rehearsal=identity.rehearsal,
    )
    _tell_capabilities(board, output)
    for slot in board.slots.values():
        tell_slot(slot, board.slot_state(slot.number), board, output)
    for extension in board.extensions.values():
        _tell_extension(extension, board, output)
    for call in board.calls.values():
        _tell_call(call, board, output)
    output.tell(
        f"{len(board.extensions)} extensions, {len(board.slots)} conference rooms, {len(board.calls)} calls.",
        "result",
        outcome="done",
        extensions=len(board.extensions),
        slots=len(board.slots),
        calls=len(board.calls),
    )
    return ExitCode.DONE


def _tell_capabilities(board: Board, output: Output) -> None:
    for capability in board.capabilities.known:
        why = why_off(capability, board.identity.generation).whole
        name = feature_name(capability.feature)
        output.tell(
            f"{name}: {'yes' if capability.on else f'no. {why}'}",
            "capability",
            feature=str(capability.feature),
            on=capability.on,
            reason=None if capability.reason is None else str(capability.reason),
            message=why or None,
        )


def tell_slot(slot: ConferenceSlot, state: SlotState, board: Board, output: Output) -> None:
    """One room, and who is in it."""
    inside = board.members_of(slot.number)
    members = [leg.number for leg in inside if board.shows_parties(leg.call_id)]
    is_hidden = len(members) < len(inside)
    named_or_counted = [*members, f"{len(inside) - len(members)} hidden"] if is_hidden else members
    people = f" ({', '.join(named_or_counted)})" if inside else ""
    output.tell(
        f"Room {slot.number}: {SLOT_STATE_WORDS[state]}{people}",
        "slot",
        number=slot.number,
        kind=str(slot.kind),
        owner=slot.owner or None,
        state=str(state),
        members=members,
        hidden=is_hidden,
    )


def _tell_extension(extension: Extension, board: Board, output: Output) -> None:
    state = board.state_of(extension.number)
    leg = leading_leg(board.legs_of(extension.number))
    other = board.other_side(leg) if leg else ""
    is_hidden = leg is not None and not board.shows_parties(leg.call_id)
    text = f"{extension.number} {extension.name}: {EXTENSION_STATE_WORDS[state]}"
    output.tell(
        f"{text}, {other}" if other else text,
        "extension",
        number=extension.number,
        name=extension.name,
        groups=list(extension.groups),
        state=str(state),
        other_side=other or None,
        hidden=is_hidden,
    )


def _tell_call(call: Call, board: Board, output: Output) -> None:
    if not board.shows_parties(call.call_id):
        _tell_hidden_call(call, output)
        return
    parties = [f"{named(leg.number, board)} {LEG_STATE_WORDS[leg.state]}" for leg in call.legs]
    output.tell(
        f"Call {call.call_id}: {', '.join(parties)}",
        "call",
        call_id=call.call_id,
        connected=call.is_connected,
        hidden=False,
        legs=[
            {"number": leg.number, "state": str(leg.state), "line": leg.line or None, "leg_id": leg.leg_id}
            for leg in call.legs
        ],
    )


def _tell_hidden_call(call: Call, output: Output) -> None:
    """Which of the extensions are in it with each other would tell who they are."""
    states = ", ".join(LEG_STATE_WORDS[leg.state] for leg in call.legs)
    output.tell(
        f"Call {call.call_id}: on a call, parties hidden ({states})",
        "call",
        call_id=call.call_id,
        connected=call.is_connected,
        hidden=True,
        legs=[{"state": str(leg.state)} for leg in call.legs],
    )
