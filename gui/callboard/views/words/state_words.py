"""States in words: what a tile, a room, a call and a person in a conference say, on screen."""

from collections.abc import Mapping
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from callboard.domain.conferences.conference import SlotKind, SlotState
from callboard.domain.conferences.conference_progress import MemberStep
from callboard.domain.extension import ExtensionState
from callboard.models.calls.call_facts import Party
from callboard.models.conferences.slot_facts import SlotFacts
from callboard.models.extension_facts import ExtensionFacts
from callboard.models.plain_tooltip import as_tooltip
from callboard.views.words.call_row_words import listening_words
from callboard.views.words.clock_words import duration, time_of_day
from callboard.views.words.number_words import is_outside_form, name_beside, shown, shown_beside, unbroken
from callboard.views.words.one_line import one_line
from callboard.views.words.presence_words import away_words, reserved_here, short_reserved_words
from callboard.wording.step_words import EXTENSION_STATE_WORDS, MEMBER_STEP_WORDS

translate = QCoreApplication.translate

STATE_ICONS: Mapping[ExtensionState, str] = {
    ExtensionState.FREE: "check",
    ExtensionState.RINGING: "bell-ringing",
    ExtensionState.DIALLING: "phone-outgoing",
    ExtensionState.TALKING: "phone-call",
    ExtensionState.ON_HOLD: "player-pause",
    ExtensionState.OFFLINE: "phone-off",
    ExtensionState.DO_NOT_DISTURB: "minus",
    ExtensionState.AWAY: "clock",
    ExtensionState.UNKNOWN: "circle-dashed",
}
STEP_STATES: Mapping[MemberStep, ExtensionState] = {
    MemberStep.WAITING: ExtensionState.UNKNOWN,
    MemberStep.ASKED: ExtensionState.DIALLING,
    MemberStep.ACCEPTED: ExtensionState.DIALLING,
    MemberStep.RINGING: ExtensionState.RINGING,
    MemberStep.DIALLING: ExtensionState.DIALLING,
    MemberStep.ANSWERED: ExtensionState.DIALLING,
    MemberStep.JOINED: ExtensionState.FREE,
    MemberStep.LEFT: ExtensionState.OFFLINE,
    MemberStep.FAILED: ExtensionState.OFFLINE,
}
TIMED = frozenset({ExtensionState.RINGING, ExtensionState.DIALLING, ExtensionState.TALKING, ExtensionState.ON_HOLD})
"""States that somebody waits in, so that they have a running time."""

_TALKS = frozenset({ExtensionState.TALKING, ExtensionState.ON_HOLD})


class TileLines(NamedTuple):
    """The lines of a tile below the name: the word, the running time ("" when none), and what it is about."""

    word: str
    time: str
    about: str


def state_word(state: ExtensionState) -> str:
    """The word for `state`."""
    return translate("Wording", EXTENSION_STATE_WORDS[state])


def step_word(step: MemberStep) -> str:
    """The word for where a person of a conference is."""
    return translate("Wording", MEMBER_STEP_WORDS[step])


def in_sentence(number: str, name: str) -> str:
    """How somebody is called inside a sentence: "204 Maya Lindqvist"."""
    return f"{shown_beside(number, name)} {name_beside(one_line(name))}" if name else shown(number)


def unbroken_person(number: str, name: str) -> str:
    """`in_sentence`, for text that wraps: a number is never broken across lines."""
    return in_sentence(number, name).replace(shown(number), unbroken(number))


def tile_lines(facts: ExtensionFacts, now_s: float, mine: bool = False) -> TileLines:
    """What a tile says at the moment `now_s`; `mine` is the receptionist's own phone."""
    time = duration(now_s - facts.since) if facts.since is not None and facts.state in TIMED else ""
    return TileLines(state_word(facts.state), time, _about(facts, mine))


def _about(facts: ExtensionFacts, mine: bool) -> str:
    if facts.state in TIMED:
        return listening_words(facts.listening) if facts.listening is not None else _other_side(facts)
    if facts.reserved is not None:
        return short_reserved_words(facts.reserved)
    if facts.state is ExtensionState.OFFLINE:
        return translate("Tile", "Phone not registered")
    if facts.state is ExtensionState.UNKNOWN:
        return translate("Tile", "The phone system did not say")
    if facts.state is ExtensionState.AWAY and (why := away_words(facts.extension)):
        return why
    return translate("Tile", "My phone") if mine else ", ".join(facts.extension.groups)


def _other_side(facts: ExtensionFacts) -> str:
    if facts.call_count > 1:
        return translate("Tile", "%n calls", "", facts.call_count)
    if not facts.other:
        return hidden_words(facts.state) if facts.is_hidden else ""
    other = _short_other(facts.other, facts.other_name)
    if facts.in_slot and facts.state is ExtensionState.RINGING:
        return translate("Tile", "from room {room}").format(room=facts.other)
    if facts.in_slot:
        return translate("Tile", "in room {room}").format(room=facts.other)
    if facts.state is ExtensionState.RINGING:
        return translate("Tile", "from {other}").format(other=other)
    if facts.state is ExtensionState.DIALLING:
        return translate("Tile", "to {other}").format(other=other)
    if facts.state is ExtensionState.ON_HOLD:
        held = facts.is_held_by_other
        text = translate("Tile", "held by {other}") if held else translate("Tile", "{other} is waiting")
        return text.format(other=other)
    return translate("Tile", "with {other}").format(other=other)


def _short_other(number: str, name: str) -> str:
    """On a tile there is room for one of both: of somebody outside, whose number is long, it is the name."""
    return name_beside(one_line(name)) if name and is_outside_form(number) else in_sentence(number, name)


def hidden_words(state: ExtensionState) -> str:
    """What is said in the place of somebody who may not be named here; while nobody talks, the state alone says it."""
    return translate("Tile", "On a call") if state in _TALKS else ""


def tile_tooltip(facts: ExtensionFacts) -> str:
    """What resting on a tile shows."""
    person = facts.extension
    title = translate("Tile", "{name} – {number}")  # noqa: RUF001 - a dash, as drawn
    number = shown(person.number)
    lines = [title.format(name=one_line(person.name), number=number) if person.name else number]
    if facts.since is None or facts.state not in TIMED:
        lines.append(state_word(facts.state))
    else:
        since = translate("Tile", "{state} since {time}")
        lines.append(since.format(state=state_word(facts.state), time=time_of_day(facts.since)))
    if facts.state in TIMED:
        lines.append(_other_side(facts))
        lines.append(listening_words(facts.listening) if facts.listening is not None else "")
    if facts.state is ExtensionState.AWAY:
        lines.append(away_words(person))
    if facts.reserved is not None:
        lines.append(reserved_here(facts.reserved))
    groups = ", ".join(person.groups)
    lines.append(translate("Tile", "Group: {group}").format(group=groups) if groups else "")
    lines.append(translate("Tile", "Double-click to call · drag a number here to call from this phone"))
    return as_tooltip("\n".join(line for line in lines if line))


def slot_title(facts: SlotFacts, my_phone: str) -> str:
    """What a room is called: its number, or whose it is."""
    if facts.slot.kind is SlotKind.GATEWAY:
        return translate("Room", "Guests dial {number}").format(number=facts.slot.number)
    if facts.slot.kind is not SlotKind.PERSONAL:
        return facts.slot.number
    is_mine = facts.slot.owner == my_phone
    return personal_room("" if is_mine else facts.owner_name or facts.slot.owner)


def personal_room(owner: str) -> str:
    """The room that belongs to an extension, by the name of its owner; "" is who sits here."""
    if not owner:
        return translate("Room", "My room")
    return translate("Room", "{owner}'s room").format(owner=name_beside(one_line(owner)))


def slot_line(facts: SlotFacts) -> str:
    """What is going on in a room."""
    if facts.state is SlotState.NOT_USABLE:
        return translate("Room", "Callers dial in here themselves. Callboard can't start it.")
    if facts.state is SlotState.RUNNING and not facts.is_starting:
        return translate("Room", "Running · {people}").format(people=people(facts.joined))
    if facts.is_in_use:
        starting = translate("Room", "Starting · {joined} of {expected} in")
        return starting.format(joined=facts.joined, expected=facts.expected)
    if facts.planned:
        return translate("Room", "Setting up · {people}").format(people=people(facts.planned))
    if facts.state is SlotState.FREE:
        return translate("Room", "Free")
    return translate("Room", "Not known")


def people(count: int) -> str:
    """So many people: 1 person, 4 people."""
    return translate("Room", "1 person") if count == 1 else translate("Room", "%n people", "", count)


def party_words(party: Party) -> str:
    """One side of a call: an extension by its number and name, somebody outside by the name and then the number, which
    may be cut where there is little room."""
    if party.name and is_outside_form(party.number):
        return f"{name_beside(one_line(party.name))} {shown_beside(party.number, party.name)}"
    return in_sentence(party.number, party.name)
