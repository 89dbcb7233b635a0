"""Words for where a call or a participant is: English source text with named placeholders."""

from collections.abc import Mapping

from callboard.domain.calls.call import LegState
from callboard.domain.calls.call_progress import CallPhase, PartyStep
from callboard.domain.conferences.conference import SlotState
from callboard.domain.conferences.conference_progress import ConferencePhase, MemberStep
from callboard.domain.connection import LineState
from callboard.domain.extension import ExtensionState

PARTY_STEP_TEXTS: Mapping[PartyStep, str] = {
    PartyStep.WAITING: "{who} is not being called yet",
    PartyStep.RINGING: "{who} is ringing",
    PartyStep.DIALLING: "Calling {who}",
    PartyStep.ANSWERED: "{who} answered",
    PartyStep.TALKING: "{who} is connected",
    PartyStep.ENDED: "{who} hung up or was disconnected",
}

CALL_PHASE_TEXTS: Mapping[CallPhase, str] = {
    CallPhase.ASKED: "Asking the phone system",
    CallPhase.ACCEPTED: "The phone system took the request",
    CallPhase.CALLING_FROM: "Calling {dn_from}",
    CallPhase.CALLING_TO: "Calling {number_to}",
    CallPhase.TALKING: "Connected",
    CallPhase.ENDED: "Ended",
    CallPhase.FAILED: "Failed",
}

MEMBER_STEP_TEXTS: Mapping[MemberStep, str] = {
    MemberStep.WAITING: "{who} is called later",
    MemberStep.ASKED: "Asking the phone system to call {who}",
    MemberStep.ACCEPTED: "The phone system took the request for {who}",
    MemberStep.RINGING: "{who} is ringing",
    MemberStep.DIALLING: "Calling {who}",
    MemberStep.ANSWERED: "{who} answered",
    MemberStep.JOINED: "{who} joined",
    MemberStep.LEFT: "{who} left",
    MemberStep.FAILED: "{who} did not join",
}

MEMBER_STEP_WORDS: Mapping[MemberStep, str] = {
    MemberStep.WAITING: "Waiting",
    MemberStep.ASKED: "Calling…",
    MemberStep.ACCEPTED: "Calling…",
    MemberStep.RINGING: "Calling…",
    MemberStep.DIALLING: "Calling…",
    MemberStep.ANSWERED: "Answered",
    MemberStep.JOINED: "Joined",
    MemberStep.LEFT: "Left",
    MemberStep.FAILED: "Not joined",
}
"""As in a list with a column for it."""

CONFERENCE_PHASE_WORDS: Mapping[ConferencePhase, str] = {
    ConferencePhase.OPENING: "Starting",
    ConferencePhase.GATHERING: "People are being called",
    ConferencePhase.RUNNING: "Running",
    ConferencePhase.ENDED: "Ended",
    ConferencePhase.FAILED: "Failed",
}

EXTENSION_STATE_WORDS: Mapping[ExtensionState, str] = {
    ExtensionState.RINGING: "Ringing",
    ExtensionState.DIALLING: "Dialling",
    ExtensionState.TALKING: "Talking",
    ExtensionState.ON_HOLD: "On hold",
    ExtensionState.OFFLINE: "Offline",
    ExtensionState.DO_NOT_DISTURB: "Do not disturb",
    ExtensionState.AWAY: "Away",
    ExtensionState.FREE: "Free",
    ExtensionState.UNKNOWN: "Not known",
}

SLOT_STATE_WORDS: Mapping[SlotState, str] = {
    SlotState.FREE: "Free",
    SlotState.FILLING: "Starting",
    SlotState.RUNNING: "Running",
    SlotState.NOT_USABLE: "For dialling in only",
    SlotState.UNKNOWN: "Not known",
}

LEG_STATE_WORDS: Mapping[LegState, str] = {
    LegState.DIALLING: "dialling",
    LegState.RINGING: "ringing",
    LegState.CONNECTED: "connected",
    LegState.HOLDING: "holding",
    LegState.HELD: "held",
    LegState.UNKNOWN: "not known",
}

LINE_STATE_TEXTS: Mapping[LineState, str] = {
    LineState.CONNECTING: "Connecting…",
    LineState.LIVE: "Connected",
    LineState.LOST: "Connection lost",
    LineState.FAILED: "Not connected",
    LineState.CLOSED: "Closed",
}
