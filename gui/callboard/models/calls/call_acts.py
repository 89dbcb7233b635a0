"""What can be done with a live call, by what it is doing. Nothing of Qt here."""

from collections.abc import Mapping
from enum import StrEnum

from callboard.domain.capability import Feature
from callboard.domain.commands import (
    Command,
    DivertCall,
    DropLeg,
    ListenIn,
    ListenMode,
    PickUpCall,
    RecordCall,
    TransferCall,
)
from callboard.domain.extension import ExtensionState
from callboard.models.calls.call_facts import CallFacts


class CallAct(StrEnum):
    """One thing that can be done with a call."""

    PICK_UP = "pick-up"
    DIVERT = "divert"
    TRANSFER = "transfer"
    HANG_UP = "hang-up"
    CANCEL = "cancel"
    SHOW = "show"  # the conference
    TO_VOICEMAIL = "to-voicemail"
    RECORD = "record"
    STOP_RECORDING = "stop-recording"
    LISTEN = "listen"
    WHISPER = "whisper"
    JOIN = "join"


NEEDS: Mapping[CallAct, Feature] = {
    CallAct.PICK_UP: Feature.PICK_UP,
    CallAct.DIVERT: Feature.DIVERT,
    CallAct.TRANSFER: Feature.TRANSFER,
    CallAct.HANG_UP: Feature.DROP,
    CallAct.CANCEL: Feature.DROP,
    CallAct.TO_VOICEMAIL: Feature.DIVERT,
    CallAct.RECORD: Feature.RECORD,
    CallAct.STOP_RECORDING: Feature.RECORD,
    CallAct.LISTEN: Feature.LISTEN_IN,
    CallAct.WHISPER: Feature.LISTEN_IN,
    CallAct.JOIN: Feature.LISTEN_IN,
}
MODES: Mapping[CallAct, ListenMode] = {
    CallAct.LISTEN: ListenMode.LISTEN,
    CallAct.WHISPER: ListenMode.WHISPER,
    CallAct.JOIN: ListenMode.JOIN,
}
"""How my phone comes into a call of others."""
ON_RINGING = frozenset({CallAct.PICK_UP, CallAct.DIVERT, CallAct.TO_VOICEMAIL})
ON_ANSWERED = frozenset({CallAct.TRANSFER, CallAct.RECORD, CallAct.STOP_RECORDING, *MODES})
ENDING = frozenset({CallAct.HANG_UP, CallAct.CANCEL})
ON_ENTER = (CallAct.SHOW, CallAct.PICK_UP, CallAct.TRANSFER)
"""What the Enter key may do. It ends nothing."""


def acts_of(facts: CallFacts) -> tuple[CallAct, ...]:
    """What a row offers, in the order of its buttons."""
    if facts.is_conference:
        return (CallAct.SHOW,)
    if facts.is_hidden and not facts.ended_by:
        return ()  # no extension is known by which anything could be asked
    if facts.rings_at_me:
        return (CallAct.DIVERT,)  # it is answered on the phone itself
    if facts.state is ExtensionState.RINGING and facts.rings_at and not facts.is_mine:
        return (CallAct.PICK_UP, CallAct.DIVERT)
    if facts.state in (ExtensionState.RINGING, ExtensionState.DIALLING):
        return (CallAct.CANCEL,)
    return (CallAct.TRANSFER, CallAct.HANG_UP) if facts.passed_on_by else (CallAct.HANG_UP,)


class Obstacle(StrEnum):
    """Why something cannot be done with a call as it is now. The sentences are in `views/words/call_act_words.py`."""

    RINGS_HERE = "rings-here"  # it is answered on the phone itself
    NOT_RINGING = "not-ringing"
    NOT_ANSWERED = "not-answered"
    IN_IT = "in-it"  # I am in the call myself
    GUEST = "guest"  # I only came into a call of others
    ONLY_RINGS_HERE = "only-rings-here"  # what rings at me is declined on the phone


def menu_acts_of(facts: CallFacts, may_listen: bool) -> tuple[CallAct, ...]:
    """All that is ever done with a call, possible now or not, in the order of its menu. Coming into calls of others is
    in it when that `may` be."""
    if facts.is_conference:
        return (CallAct.SHOW,)
    if facts.is_hidden and not facts.ended_by:
        return ()
    is_answered = facts.state in (ExtensionState.TALKING, ExtensionState.ON_HOLD)
    return (
        *(CallAct.PICK_UP, CallAct.DIVERT, CallAct.TO_VOICEMAIL, CallAct.TRANSFER),
        CallAct.HANG_UP if is_answered else CallAct.CANCEL,
        *(CallAct.RECORD, CallAct.STOP_RECORDING),
        # Whoever may not see who is in a call has no business in it.
        *(MODES if may_listen and not facts.is_mine and not facts.is_hidden else ()),
    )


def obstacle_to(act: CallAct, facts: CallFacts) -> Obstacle | None:
    """What is in the way of doing `act` with the call as it is now; None when nothing is."""
    if act in ON_RINGING:
        if not facts.rings_at:
            return Obstacle.NOT_RINGING
        if act is CallAct.PICK_UP and facts.rings_at_me:
            return Obstacle.RINGS_HERE
        return Obstacle.IN_IT if act is CallAct.PICK_UP and facts.is_mine else None
    if act in MODES and facts.is_mine:
        return Obstacle.IN_IT
    if act in ON_ANSWERED and facts.is_mine and facts.notes.listening is not None:
        return Obstacle.GUEST
    if act in ON_ANSWERED:
        return None if facts.passed_on_by else Obstacle.NOT_ANSWERED
    return Obstacle.ONLY_RINGS_HERE if act is CallAct.CANCEL and facts.rings_at_me else None


def recording(act: CallAct, facts: CallFacts) -> RecordCall:
    """What asks to record the call, or to stop it."""
    return RecordCall(facts.call_id, facts.passed_on_by, act is CallAct.RECORD)


def coming_in(act: CallAct, facts: CallFacts, my_phone: str) -> ListenIn:
    """What lets my phone come into the call of others."""
    return ListenIn(facts.call_id, facts.passed_on_by, my_phone, MODES[act])


def to_voicemail(facts: CallFacts) -> DivertCall:
    """What sends a ringing call to the voicemail of whom it rings at."""
    return DivertCall(facts.call_id, facts.rings_at, facts.rings_at, to_voicemail=True)


def ending(facts: CallFacts) -> DropLeg:
    """What ends the call."""
    return DropLeg(facts.call_id, facts.ended_by)


def taking(facts: CallFacts, my_phone: str) -> PickUpCall:
    """What takes the ringing call on my phone."""
    return PickUpCall(facts.call_id, facts.rings_at, my_phone)


def passing_on(act: CallAct, facts: CallFacts, destination: str) -> Command:
    """What sends the call to `destination`: a ringing one is diverted, an answered one transferred."""
    if act is CallAct.DIVERT:
        return DivertCall(facts.call_id, facts.rings_at, destination)
    return TransferCall(facts.call_id, facts.passed_on_by, destination)
