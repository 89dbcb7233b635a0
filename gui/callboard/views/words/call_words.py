"""A live call in words: its row, its buttons, and why one of them does nothing."""

from PySide6.QtCore import QCoreApplication

from callboard.domain.board import Board
from callboard.domain.extension import ExtensionState
from callboard.models.calls.call_acts import MODES, NEEDS, ON_ENTER, CallAct, acts_of
from callboard.models.calls.call_facts import CallFacts, Party
from callboard.views.words.call_row_words import direction_words, line_words, notes_words, via_name, via_words
from callboard.views.words.clock_words import duration, spoken_duration
from callboard.views.words.phrases import why_off
from callboard.views.words.spoken_words import BETWEEN, as_part
from callboard.views.words.state_words import TileLines, hidden_words, party_words, people, personal_room, state_word

translate = QCoreApplication.translate


def call_title(facts: CallFacts) -> str:
    """The first line of a row: who it is, or which conference with how many people."""
    return BETWEEN.join(filter(None, title_parts(facts)))


def title_parts(facts: CallFacts) -> tuple[str, str]:
    """The title in two: who or which room it is, and of a conference how many people it has ("4 people")."""
    if not facts.is_conference:
        is_nobody = facts.is_hidden and not facts.first.number
        return (translate("Call", "Hidden call") if is_nobody else party_words(facts.first)), ""
    if facts.first.name:
        room = personal_room("" if facts.is_my_room else facts.first.name)
    else:
        room = translate("Room", "Room {room}").format(room=facts.slot)
    return room, people(len(facts.people))


def call_line(facts: CallFacts, now_s: float) -> TileLines:
    """The second line of a row at the moment `now_s`."""
    time = duration(now_s - facts.since) if facts.since is not None else ""
    if facts.is_conference:
        is_running = facts.state is ExtensionState.TALKING
        word = translate("Wording", "Running") if is_running else translate("Wording", "Starting")
        named = "" if facts.is_hidden else ", ".join(party.name or party_words(party) for party in facts.people)
        return TileLines(word, time, named)
    return TileLines(state_word(facts.state), time, _about(facts))


def row_lines(facts: CallFacts, now_s: float) -> tuple[TileLines, ...]:
    """The second line of a row with less and less of how the call came: what fits is shown. In the last one, which may
    have to be cut, the queue stands in front: it tells what the call is about."""
    line, via, over = call_line(facts, now_s), via_words(facts), line_words(facts)
    wholes = ((line.about, via, over), (line.about, via), (via_name(facts), line.about))
    return tuple(line._replace(about=BETWEEN.join(filter(None, parts))) for parts in wholes)


def _about(facts: CallFacts) -> str:
    if facts.is_hidden:
        return hidden_words(facts.state)
    if facts.other is None:
        return ""
    other = party_words(facts.other)
    if facts.others_ringing:
        return translate("Call", "to {other} and %n more", "", facts.others_ringing).format(other=other)
    if facts.state in (ExtensionState.RINGING, ExtensionState.DIALLING):
        return translate("Call", "to {other}").format(other=other)
    if facts.state is ExtensionState.ON_HOLD:
        return translate("Call", "held by {other}").format(other=other)
    return translate("Call", "with {other}").format(other=other)


def spoken_call(facts: CallFacts, now_s: float) -> str:
    """A row for a screen reader: "101 Anna Berg with 104 Oscar Whitfield, talking, 2 minutes"."""
    line = call_line(facts, now_s)
    minutes = spoken_duration(now_s - facts.since) if facts.since is not None else ""
    if facts.is_conference:
        parts = (*call_title(facts).split(BETWEEN), as_part(line.word), line.about, minutes)
    else:
        both = call_title(facts) if facts.is_hidden else _both_sides(facts.first, _about(facts))
        told = (direction_words(facts), via_words(facts), line_words(facts), *notes_words(facts.notes))
        parts = (both, as_part(line.word), minutes, *told)
    return ", ".join(part for part in parts if part)


def _both_sides(first: Party, about: str) -> str:
    sides = translate("Call", "{one} {with_other}", "two sides of a call: 101 Anna Berg with 104 Oscar Whitfield")
    return sides.format(one=party_words(first), with_other=about) if about else party_words(first)


def what_enter_does(facts: CallFacts) -> str:
    """What the Enter key does on a row, "" when nothing."""
    act = next((act for act in acts_of(facts) if act in ON_ENTER), None)
    if act is None:
        return ""
    return {
        CallAct.SHOW: translate("Call", "Enter shows the conference."),
        CallAct.PICK_UP: translate("Call", "Enter takes the call on your phone."),
        CallAct.TRANSFER: translate("Call", "Enter passes the call to someone else."),
    }[act]


def act_text(act: CallAct) -> str:
    """What the button says."""
    return {
        CallAct.PICK_UP: translate("Call", "Pick up"),
        CallAct.DIVERT: translate("Call", "Divert…"),
        CallAct.TRANSFER: translate("Call", "Transfer…"),
        CallAct.HANG_UP: translate("Call", "Hang up"),
        CallAct.CANCEL: translate("Call", "Cancel call"),
        CallAct.SHOW: translate("Call", "Show"),
        CallAct.TO_VOICEMAIL: translate("Call", "To voicemail"),
        CallAct.RECORD: translate("Call", "Ask 3CX to record"),
        CallAct.STOP_RECORDING: translate("Call", "Ask 3CX to stop recording"),
        CallAct.LISTEN: translate("Call", "Listen"),
        CallAct.WHISPER: translate("Call", "Whisper"),
        CallAct.JOIN: translate("Call", "Join"),
    }[act]


def act_tip(act: CallAct, my_phone: str) -> str:
    """What resting on the button says."""
    return {
        CallAct.PICK_UP: translate("Call", "Take this call on {phone}").format(phone=my_phone),
        CallAct.DIVERT: translate("Call", "Send this ringing call somewhere else"),
        CallAct.TRANSFER: translate("Call", "Pass this call to someone else"),
        CallAct.HANG_UP: translate("Call", "End this call"),
        CallAct.CANCEL: translate("Call", "Do not wait for an answer any longer"),
        CallAct.SHOW: translate("Call", "Show who is in this conference"),
    }[act]


def note_beside(facts: CallFacts) -> str:
    """What is said beside the buttons of a row that has one too few, else ""."""
    return translate("Call", "Answer on your phone") if facts.rings_at_me else ""


def why_not_act(act: CallAct, board: Board, my_phone: str) -> str:
    """Why the button does nothing now, "" when it does."""
    if act not in NEEDS:
        return ""
    if not board.connection.is_live:
        return translate("Call", "Not connected to the phone system.")
    capability = board.capabilities.of(NEEDS[act])
    if capability.on is False:
        return why_off(capability, board.identity.generation).what
    if (act is CallAct.PICK_UP or act in MODES) and not my_phone:
        return translate("Call", "Choose your phone first.")
    return ""
