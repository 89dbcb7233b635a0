"""What a phone system can do, and why not: English source text with named placeholders."""

from collections.abc import Mapping

from callboard.domain.capability import Capability, Feature, Reason
from callboard.wording.sentence import Sentence, filled

FEATURE_NAMES: Mapping[Feature, str] = {
    Feature.MAKE_CALL: "Make a call",
    Feature.DROP: "Hang up",
    Feature.TRANSFER: "Transfer",
    Feature.DIVERT: "Divert",
    Feature.PICK_UP: "Pick up",
    Feature.START_CONFERENCE: "Start a conference",
    Feature.ADD_TO_CONFERENCE: "Add somebody to a conference",
    Feature.CALL_INTO_ROOM: "Move a running call into a conference",
    Feature.CONFERENCE_OPTIONS: "PIN, no names and instant start",
    Feature.FIXED_SLOTS: "Shared conference rooms",
    Feature.PERSONAL_SLOTS: "A conference room for each extension",
    Feature.LISTEN_IN: "Listen in, whisper or join a call",
    Feature.RECORD: "Record a call",
    Feature.PRESENCE: "Presence",
    Feature.PRESENCE_FOR_A_WHILE: "Presence that ends by itself",
    Feature.SCHEDULE: "Conferences that 3CX starts itself",
    Feature.PHONE_BOOK: "Phone books of the phone system",
}

REASON_TEXTS: Mapping[Reason, Sentence] = {
    Reason.GENERATION_DROPPED_OPTIONS: Sentence(
        "Your phone system decides how people join.",
        "3CX {generation} no longer lets other programs set a PIN, skip names or start instantly. "
        "The conference itself works as usual.",
    ),
    Reason.GENERATION_HAS_NO_FIXED_SLOTS: Sentence(
        "3CX {generation} has no shared conference rooms.", "Each extension has a room of its own."
    ),
    Reason.GENERATION_HAS_NO_PERSONAL_SLOTS: Sentence(
        "3CX {generation} has no rooms for single extensions.", "Everybody shares its conference rooms."
    ),
    Reason.GENERATION_HAS_NO_SCHEDULES: Sentence(
        "3CX {generation} can't start conferences by itself.", "Let Callboard start them: it has to be running then."
    ),
    Reason.GENERATION_HAS_NO_END_OF_PRESENCE: Sentence(
        "3CX {generation} can't change presence back by itself.", "Change it back when the time has come."
    ),
    Reason.CALLS_STAY_OUT_OF_ROOMS: Sentence(
        "3CX {generation} can't move a running call into a room.", "Add the person instead."
    ),
    Reason.PBX_LISTS_NO_SLOTS: Sentence("This phone system has no conference rooms."),
    Reason.ASSEMBLY_LACKS_IT: Sentence("3CX {generation} does not offer this."),
    Reason.CALL_MANAGER_NOT_CONNECTED: Sentence(
        "The call service of the phone system is not connected.", "Check that it is running, and its port."
    ),
    Reason.PHONE_BOOK_NOT_DOCUMENTED: Sentence(
        "Callboard doesn't know how 3CX {generation} tells what is in its phone books.",
        "Export them there as CSV, and import that file.",
    ),
    Reason.NOT_ASKED_YET: Sentence("Callboard doesn't know whether 3CX {generation} allows this."),
}
"""`what` is the short form, `mend` goes on. Placeholder: the generation without its "v"."""


def source_text_of_reason(reason: Reason) -> Sentence:
    """The English source text, for a translation."""
    return REASON_TEXTS[reason]


def why_off(capability: Capability, generation: str) -> Sentence:
    """Why `capability` is off or not known on `generation` ("v12"), in English; empty when it is on."""
    if capability.on:
        return Sentence("")
    text = REASON_TEXTS[capability.reason or Reason.NOT_ASKED_YET]
    return text.filled({"generation": generation.removeprefix("v")})


def feature_name(feature: Feature) -> str:
    """What `feature` is called, in English."""
    return filled(FEATURE_NAMES[feature], {})
