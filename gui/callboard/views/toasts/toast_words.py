"""What pop-ups say."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from callboard.domain.conferences.conference_progress import Member, MemberStep
from callboard.domain.extension import ExtensionState
from callboard.models.calls.incoming_calls import IncomingCall
from callboard.views.words.clock_words import duration
from callboard.views.words.number_words import shown, unbroken
from callboard.views.words.phrases import problem_text
from callboard.views.words.state_words import STATE_ICONS, STEP_STATES, in_sentence

translate = QCoreApplication.translate

_EVENT_ICONS = {MemberStep.JOINED: "user-plus", MemberStep.LEFT: "door-exit"}


@dataclass(frozen=True, slots=True)
class ToastWords:
    """One pop-up: its colours are those of `state`."""

    title: str
    who: str
    about: str = ""
    hint: str = ""
    earlier: str = ""
    state: ExtensionState = ExtensionState.RINGING
    icon: str = STATE_ICONS[ExtensionState.RINGING]

    @property
    def whole(self) -> str:
        """All of it, for a screen reader."""
        return ", ".join(part for part in (self.title, self.who, self.about, self.earlier, self.hint) if part)


def ringing_words(call: IncomingCall, now_s: float, earlier: str = "") -> ToastWords:
    """A call rings at my phone, or at another extension of mine. `earlier` says what is known of this number."""
    title = translate("Popup", "Incoming call · {time}").format(time=duration(now_s - call.since_s))
    hint = translate("Popup", "Answer on your phone") if call.is_at_my_phone else ""
    return ToastWords(title, who_calls(call), _about(call), hint, earlier)


def group_words(call: IncomingCall, now_s: float, earlier: str = "") -> ToastWords:
    """A call rings at somebody who is in a group with me, or came through a queue of mine: it rings elsewhere."""
    title = translate("Popup", "Call for your group · {time}").format(time=duration(now_s - call.since_s))
    return ToastWords(title, who_calls(call), _about(call), earlier=earlier)


def missed_words(call: IncomingCall, earlier: str = "") -> ToastWords:
    """It rang in vain."""
    title = translate("Popup", "Missed call")
    return ToastWords(
        title, who_calls(call), _about(call), earlier=earlier, state=ExtensionState.TALKING, icon="phone-x"
    )


def event_words(member: Member, person: str) -> str:
    """Somebody came into a conference that was started here, left it, or could not be reached."""
    sentence = {
        MemberStep.JOINED: translate("Popup", "{person} has joined."),
        MemberStep.LEFT: translate("Popup", "{person} has left."),
    }.get(member.step, translate("Popup", "{person} did not join."))
    return sentence.format(person=person)


def conference_words(room: str, member: Member, person: str) -> ToastWords:
    """The same as a pop-up, with the reason; `room` as in "room 702"."""
    title = translate("Popup", "Conference in {room}").format(room=room)
    why = problem_text(member.problem).what if member.problem is not None else ""
    icon = _EVENT_ICONS.get(member.step, "phone-x")
    return ToastWords(title, event_words(member, person), why, state=STEP_STATES[member.step], icon=icon)


def more_words(count: int) -> str:
    """So many pop-ups have no room."""
    return translate("Popup", "and %n more", "", count)


def who_calls(call: IncomingCall) -> str:
    """The name of the caller, else the number."""
    if call.is_room:
        return translate("Room", "Room {room}").format(room=call.number_from)
    if call.name_from:
        return call.name_from
    return shown(call.number_from) if call.number_from else translate("Popup", "Number withheld")


def _about(call: IncomingCall) -> str:
    """Number, for whom, and through what: each only as far as it is known."""
    mine = in_sentence(call.number_to, call.name_to)
    has_number = bool(call.name_from)
    facts = {"phone": mine, "number": unbroken(call.number_from)}
    if not call.via:
        text = translate("Popup", "{number} · for {phone}") if has_number else translate("Popup", "for {phone}")
        return text.format(**facts)
    facts["queue"] = in_sentence(call.via, call.name_via)
    through = translate("Popup", "for {phone} · through {queue}")
    return (translate("Popup", "{number} · for {phone} · through {queue}") if has_number else through).format(**facts)
