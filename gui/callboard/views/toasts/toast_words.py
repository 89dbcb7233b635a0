"""What pop-ups say."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from callboard.domain.conferences.conference_progress import Member, MemberStep
from callboard.domain.extension import ExtensionState
from callboard.models.calls.incoming_calls import IncomingCall
from callboard.views.words.clock_words import duration
from callboard.views.words.number_words import shown
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
    state: ExtensionState = ExtensionState.RINGING
    icon: str = STATE_ICONS[ExtensionState.RINGING]

    @property
    def whole(self) -> str:
        """All of it, for a screen reader."""
        return ", ".join(part for part in (self.title, self.who, self.about, self.hint) if part)


def ringing_words(call: IncomingCall, now_s: float) -> ToastWords:
    """A call rings at my phone."""
    title = translate("Popup", "Incoming call · {time}").format(time=duration(now_s - call.since_s))
    return ToastWords(title, _who(call), _about(call), translate("Popup", "Answer on your phone"))


def group_words(call: IncomingCall, now_s: float) -> ToastWords:
    """A call rings at somebody who is in a group with me: nothing of it is mine to answer."""
    title = translate("Popup", "Call for your group · {time}").format(time=duration(now_s - call.since_s))
    return ToastWords(title, _who(call), _about(call))


def missed_words(call: IncomingCall) -> ToastWords:
    """It rang in vain."""
    title = translate("Popup", "Missed call")
    return ToastWords(title, _who(call), _about(call), state=ExtensionState.TALKING, icon="phone-x")


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


def _who(call: IncomingCall) -> str:
    if call.is_room:
        return translate("Room", "Room {room}").format(room=call.number_from)
    if call.name_from:
        return call.name_from
    return shown(call.number_from) if call.number_from else translate("Popup", "Number withheld")


def _about(call: IncomingCall) -> str:
    mine = in_sentence(call.number_to, call.name_to)
    if call.name_from:
        both = translate("Popup", "{number} · for {phone}")
        return both.format(number=shown(call.number_from), phone=mine)
    return translate("Popup", "for {phone}").format(phone=mine)
