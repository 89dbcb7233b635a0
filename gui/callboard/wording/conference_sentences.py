"""The sentences about templates, rooms and plans that are named and are not there."""

from collections.abc import Mapping

from callboard.domain.problems import ProblemCode
from callboard.wording.sentence import Sentence

CONFERENCE_TEXTS: Mapping[ProblemCode, Sentence] = {
    ProblemCode.SLOT_IN_USE: Sentence("Someone just started a conference in room {slot}.", "Choose another room."),
    ProblemCode.SLOT_NOT_KNOWN: Sentence(
        "The phone system does not say whether room {slot} is free. PIN and options count only if it is.",
        "Choose another room, or start without them.",
    ),
    ProblemCode.SLOT_NOT_RUNNING: Sentence("No conference is running in room {slot} any more.", "Start it again."),
    ProblemCode.SLOT_IS_PARTICIPANT: Sentence("Room {slot} is in its own list of people.", "Take it out of the list."),
    ProblemCode.PIN_MISSING: Sentence("No PIN was typed.", "Type one, or say --no-pin if anybody may join."),
    ProblemCode.TEMPLATE_UNKNOWN: Sentence(
        "There is no template called “{name}”.", "“callboard conference templates list” shows those that there are."
    ),
    ProblemCode.TEMPLATE_NAME_MISSING: Sentence("The template has no name.", "Type one."),
    ProblemCode.TEMPLATE_NAME_TAKEN: Sentence(
        "There is a template called “{name}” already.", "Choose another name, or remove that one first."
    ),
    ProblemCode.NO_CONFERENCE_BEFORE: Sentence(
        "No conference was started before, so there is none to repeat.", "Name the people to call."
    ),
    ProblemCode.ROSTER_FILE_UNREADABLE: Sentence(
        "{file} holds no list of people that could be read.",
        "Save it as CSV: one person per line, with a number and, if you like, a name.",
    ),
    ProblemCode.NO_FREE_ROOM: Sentence(
        "No conference room is free.", "Wait until one is, or choose a room that can be used."
    ),
    ProblemCode.NOT_IN_ROOM: Sentence(
        "{number} is not in room {slot}.", "“callboard conference show {slot}” lists who is."
    ),
    ProblemCode.ROSTER_NOT_KEPT: Sentence(
        "Nobody knows who was invited to room {slot}: that conference was not started by Callboard on this computer.",
        "Call people in by their numbers.",
    ),
    ProblemCode.PLANNED_UNKNOWN: Sentence(
        "There is no planned conference {planned_id}.", "“callboard schedule list” shows those that there are."
    ),
    ProblemCode.NOT_CONFIRMED: Sentence(
        "Nothing was done: somebody has to say yes first.", "Say it when asked, or add --yes."
    ),
}

CONFERENCE_SPECIAL_TEXTS: Mapping[tuple[ProblemCode, str], Sentence] = {
    (ProblemCode.ROSTER_FILE_UNREADABLE, "missing"): Sentence(
        "There is no file {file}.", "Look how it is spelt, and in which folder it is."
    ),
    (ProblemCode.ROSTER_FILE_UNREADABLE, "folder"): Sentence("{file} is a folder.", "Name the file with the list."),
    (ProblemCode.ROSTER_FILE_UNREADABLE, "closed"): Sentence(
        "{file} could not be opened.", "Close it in other programs, and look whether you may read it."
    ),
    (ProblemCode.ROSTER_FILE_UNREADABLE, "no-text"): Sentence(
        "{file} is no list of people: it is not a text file.",
        "Save it as CSV: one person per line, with a number and, if you like, a name.",
    ),
    (ProblemCode.NO_FREE_ROOM, "whose"): Sentence(
        "Everybody has a room of their own here, and Callboard was not told which one is yours.",
        "Name the room: --room {example}. Or set {variable} to your own extension.",
    ),
    (ProblemCode.FEATURE_NOT_OFFERED, "experimental"): Sentence(
        "That 3CX starts conferences by itself is an experiment, and it is switched off.",
        "Switch it on in Settings, under Conference, or add --experimental. It may not work: better let Callboard "
        "start it.",
    ),
    (ProblemCode.NO_REACTION, "pin"): Sentence(
        "The phone system took the request and did nothing. The PIN is probably another one.",
        "Type the PIN of this conference, then call again.",
    ),
    (ProblemCode.NO_REACTION, "room"): Sentence(
        "The phone system took the request and did not open room {slot}.",
        "Perhaps no further conference may run there now. Choose another room, or try again later; your list is kept.",
    ),
    (ProblemCode.REFUSED, "room"): Sentence(
        "The phone system did not open room {slot}.",
        "Perhaps no further conference may run now, or the first number cannot be called. Choose another room, or try "
        "again later; your list is kept.",
    ),
    (ProblemCode.SLOT_IN_USE, "same-time"): Sentence(
        "Someone else opened room {slot} at the same moment. Nobody was called for you.",
        "Choose another room; your list is kept.",
    ),
    (ProblemCode.NOT_REACHED, "while-closed"): Sentence(
        "The call to {who} ended while Callboard was closed.", "Call again if they are still wanted."
    ),
    (ProblemCode.NOT_REACHED, "never-called"): Sentence(
        "The conference was over before {who} was called.", "Start it again."
    ),
}
"""By code and case."""
