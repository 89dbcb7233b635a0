"""What can be done with a live call, in words: its menu, what Enter would do, and why something cannot be done now."""

from PySide6.QtCore import QCoreApplication

from callboard.domain.board import Board
from callboard.models.calls.call_acts import ON_ENTER, CallAct, Obstacle, acts_of
from callboard.models.calls.call_facts import CallFacts, Party
from callboard.views.words.call_words import act_text
from callboard.views.words.number_words import name_beside, shown
from callboard.views.words.one_line import one_line
from callboard.views.words.state_words import in_sentence, party_words, state_word

translate = QCoreApplication.translate


def menu_text(act: CallAct, facts: CallFacts, board: Board) -> str:
    """The entry of a menu. It names whose call it is when that is not mine."""
    name = short_name(facts.owner, board)
    if act is CallAct.TO_VOICEMAIL:
        text = translate("CallMenu", "To my voicemail")
        return text if facts.rings_at_me else translate("CallMenu", "To {name}'s voicemail").format(name=name)
    if facts.is_mine or facts.is_conference:
        return act_text(act)
    return {
        CallAct.PICK_UP: translate("CallMenu", "Pick up {name}'s call"),
        CallAct.DIVERT: translate("CallMenu", "Divert {name}'s call…"),
        CallAct.TRANSFER: translate("CallMenu", "Transfer {name}'s call…"),
        CallAct.HANG_UP: translate("CallMenu", "Hang up {name}'s call"),
        CallAct.CANCEL: translate("CallMenu", "Cancel {name}'s call"),
        CallAct.RECORD: translate("CallMenu", "Ask 3CX to record {name}"),
        CallAct.STOP_RECORDING: translate("CallMenu", "Ask 3CX to stop recording {name}"),
        CallAct.LISTEN: translate("CallMenu", "Listen to {name}'s call"),
        CallAct.WHISPER: translate("CallMenu", "Whisper to {name}"),
        CallAct.JOIN: translate("CallMenu", "Join {name}'s call"),
    }[act].format(name=name)


def call_heading(facts: CallFacts, number: str) -> str:
    """Which of several calls of extension `number` it is: by who is at its other end."""
    if facts.is_hidden:
        return state_word(facts.state)
    parties = [party for party in (facts.first, facts.other) if party is not None]
    other = next((party for party in parties if party.number != number), facts.first)
    return translate("CallMenu", "Call with {other}").format(other=party_words(other))


def obstacle_words(obstacle: Obstacle) -> str:
    """Why something cannot be done with a call as it is now."""
    return {
        Obstacle.RINGS_HERE: translate("CallMenu", "Answer on your phone."),
        Obstacle.NOT_RINGING: translate("CallMenu", "Only a ringing call can be picked up or diverted."),
        Obstacle.NOT_ANSWERED: translate("CallMenu", "This call is not answered yet."),
        Obstacle.IN_IT: translate("CallMenu", "You are in this call."),
        Obstacle.GUEST: translate("CallMenu", "You only came into this call: it is not yours to pass on or record."),
        Obstacle.ONLY_RINGS_HERE: translate("CallMenu", "Decline the call on your phone, or divert it."),
    }[obstacle]


def row_suggestion(facts: CallFacts, board: Board) -> str:
    """What the Enter key would do on a row, before it is pressed; where it does nothing, what the Delete key does."""
    act = next((act for act in acts_of(facts) if act in ON_ENTER), None)
    if act is CallAct.SHOW:
        return translate("CallMenu", "Enter: show the conference in {room}").format(room=shown(facts.slot))
    if act is CallAct.TRANSFER:
        mine = translate("CallMenu", "Enter: transfer your call with {other}…")
        theirs = translate("CallMenu", "Enter: transfer {name}'s call with {other}…")
        name = short_name(facts.passed_on_by, board)
        if facts.is_hidden:
            return translate("CallMenu", "Enter: transfer {name}'s call…").format(name=name)
        return (mine if facts.is_mine else theirs).format(name=name, other=party_words(facts.staying))
    if act is CallAct.PICK_UP:
        text = translate("CallMenu", "Enter: take the call from {caller}, which rings at {who}, on your phone")
        who = in_sentence(facts.rings_at, board.name_of(facts.rings_at))
        if facts.is_hidden:
            return translate("CallMenu", "Enter: take the call that rings at {who} on your phone").format(who=who)
        return text.format(caller=party_words(facts.staying), who=who)
    if facts.rings_at_me:
        return translate("CallMenu", "Answer on your phone.")
    return "" if facts.is_hidden and not facts.ended_by else _ending_suggestion(facts)


def _ending_suggestion(facts: CallFacts) -> str:
    if facts.other is None:
        return translate("CallMenu", "Del: end the call of {one}").format(one=party_words(facts.first))
    text = translate("CallMenu", "Del: end the call between {one} and {other}")
    return text.format(one=party_words(facts.first), other=party_words(facts.other))


def end_question(facts: CallFacts) -> str:
    """What is asked before the call of others is ended: both sides are named."""
    if facts.other is None:
        return translate("CallMenu", "End the call of {one}?").format(one=party_words(facts.first))
    text = translate("CallMenu", "End the call between {one} and {other}?")
    return text.format(one=party_words(facts.first), other=party_words(facts.other))


def short_name(number: str, board: Board) -> str:
    """Whose call it is, in a menu: a name, or the number where there is none."""
    name = board.name_of(number)
    return name_beside(one_line(name)) if name else shown(number)


def same_parties(one: CallFacts, other: CallFacts) -> bool:
    """Whether both are the same call between the same two."""
    return _numbers(one.first, one.other) == _numbers(other.first, other.other)


def _numbers(*parties: Party | None) -> frozenset[str]:
    return frozenset(party.number for party in parties if party is not None)
