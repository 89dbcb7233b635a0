"""What a row of a live call tells besides its two sides: which way it goes, over which line, and what was asked for."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from callboard.domain.calls.call import CallDirection
from callboard.domain.commands import ListenMode
from callboard.models.calls.call_facts import CallFacts, CallNotes, Party
from callboard.sessions.steady_clock import unix_time_of
from callboard.views.words.number_words import clock_of, name_beside, shown
from callboard.views.words.one_line import one_line

translate = QCoreApplication.translate

DIRECTION_ICONS: Mapping[CallDirection, str] = {
    CallDirection.INCOMING: "arrow-down-left",
    CallDirection.OUTGOING: "arrow-up-right",
}


def direction_words(facts: CallFacts) -> str:
    """Which way the call goes, "" when that is not known or it stays inside."""
    return {
        CallDirection.INCOMING: translate("CallRow", "incoming"),
        CallDirection.OUTGOING: translate("CallRow", "outgoing"),
    }.get(facts.direction, "")


def via_words(facts: CallFacts) -> str:
    """Through which queue, ring group or menu it came, "" when through none or that is not known."""
    return translate("CallRow", "through {group}").format(group=_named(facts.via)) if facts.via is not None else ""


def via_name(facts: CallFacts) -> str:
    """The queue, ring group or menu alone, by its name where it has one."""
    if facts.via is None:
        return ""
    return name_beside(one_line(facts.via.name)) if facts.via.name else shown(facts.via.number)


def line_words(facts: CallFacts) -> str:
    """The external line that carries it, "" when there is none."""
    return translate("CallRow", "over {line}").format(line=_named(facts.line)) if facts.line is not None else ""


def notes_words(notes: CallNotes) -> tuple[str, ...]:
    """What was asked for here and nobody reports."""
    listening = listening_words(notes.listening) if notes.listening is not None else ""
    return tuple(filter(None, (listening, recording_words(notes))))


def recording_words(notes: CallNotes) -> str:
    """That recording was asked for, or its end. Whether it was begun is not reported."""
    if notes.recording_asked_at is None:
        return ""
    asked, stopped = translate("CallRow", "Recording asked {time}"), translate("CallRow", "Stop asked {time}")
    return (stopped if notes.is_stop_asked else asked).format(time=clock_of(unix_time_of(notes.recording_asked_at)))


def listening_words(mode: ListenMode) -> str:
    """That my phone is in a call of others: on its tile, on mine, and on the row."""
    return {
        ListenMode.LISTEN: translate("CallRow", "You are listening"),
        ListenMode.WHISPER: translate("CallRow", "You are whispering"),
        ListenMode.JOIN: translate("CallRow", "You have joined"),
    }[mode]


def _named(party: Party) -> str:
    name = name_beside(one_line(party.name)) if party.name else ""
    return f"{name} {shown(party.number)}" if name else shown(party.number)
