"""The sentences about calls: numbers, and what becomes of a call that is asked for or passed on."""

from collections.abc import Mapping

from callboard.domain.problems import ProblemCode
from callboard.wording.sentence import Sentence

ONLY_DIGITS = "Use digits, *, # and one + at the beginning."

CALL_TEXTS: Mapping[ProblemCode, Sentence] = {
    ProblemCode.NUMBER_EMPTY: Sentence("A number is missing.", "Type an extension or a phone number."),
    ProblemCode.NUMBER_HAS_LETTERS: Sentence("“{number}” is not a phone number.", ONLY_DIGITS),
    ProblemCode.NUMBER_HAS_FORBIDDEN_CHARACTERS: Sentence(
        "“{number}” is not a phone number: it has characters that no phone can dial.", ONLY_DIGITS
    ),
    ProblemCode.NUMBER_TOO_LONG: Sentence(
        "Too long: a number has at most {most} digits.", "Check it; perhaps several numbers ran together."
    ),
    ProblemCode.SAME_PHONE: Sentence("From and To are the same phone.", "Choose another number to call."),
    ProblemCode.FROM_NOT_INTERNAL: Sentence(
        "Calls start from one of your own phones. Two outside numbers cannot be connected.",
        "Choose an extension of this phone system instead of {number}.",
    ),
    ProblemCode.FROM_UNKNOWN: Sentence(
        "Extension {number} is not on this phone system.", "Choose one of its extensions."
    ),
    ProblemCode.REFUSED: Sentence(
        "The phone system refused this call.", "Check the numbers, and whether the phone that rings first is free."
    ),
    ProblemCode.NOT_ANSWERED: Sentence("{who} did not answer.", "Try again later."),
    ProblemCode.NOT_REACHED: Sentence(
        "The call to {who} ended before it was answered.",
        "The number may be busy or wrong; the phone system did not say which. Try again later.",
    ),
    ProblemCode.CANCELLED: Sentence("Cancelled.", "Call again whenever you like."),
    ProblemCode.CALL_GONE: Sentence("This call is already over.", "There is nothing to do."),
    ProblemCode.CALL_NOT_ANSWERED: Sentence(
        "{who} is not talking in this call.",
        "Only an answered call can be passed on, recorded or come into. Divert one that rings.",
    ),
    ProblemCode.CALL_NOT_RINGING: Sentence(
        "This call does not ring at {who} any more.", "Only a ringing call can be picked up or diverted."
    ),
    ProblemCode.CALL_INTO_ROOM: Sentence(
        "3CX {generation} can't move a running call into a room.", "Add the person to the conference instead."
    ),
    ProblemCode.CALL_HIDDEN: Sentence(
        "Who is in this call is hidden here, so nobody comes into it from here.",
        "Whose calls are shown is in the settings, under Privacy.",
    ),
    ProblemCode.ALREADY_IN_CALL: Sentence("{number} is in this call already.", "Choose somebody else."),
    ProblemCode.TAKEN_ELSEWHERE: Sentence("Someone else picked up this call.", "There is nothing to do."),
    ProblemCode.ENDED_MEANWHILE: Sentence("The call ended meanwhile.", "There is nothing to do."),
    ProblemCode.NOT_ENDED: Sentence(
        "The call of {who} was not ended: {why}.", "Try again, or hang up the phone itself."
    ),
    ProblemCode.NOT_TRANSFERRED: Sentence(
        "The call could not be transferred: {why}. It is still with {who}.", "Try again, or pass it on from the phone."
    ),
    ProblemCode.NOT_DIVERTED: Sentence(
        "The call could not be diverted: {why}. It still rings at {who}.", "Try again, or pick it up."
    ),
    ProblemCode.NOT_PICKED_UP: Sentence("The call could not be picked up: {why}.", "Look whether it still rings."),
    ProblemCode.NOT_JOINED: Sentence("Nobody came into the call of {who}: {why}.", "Look whether they still talk."),
    ProblemCode.NOT_RECORDED: Sentence(
        "The recording of {who} was not changed: {why}.", "Look whether they still talk, then try again."
    ),
    ProblemCode.TARGET_BUSY: Sentence("{who} was on another call.", "Try again when that phone is free."),
    ProblemCode.TARGET_NOT_REGISTERED: Sentence(
        "The phone {who} is not registered with the phone system: it can't ring.", "Choose another phone."
    ),
}

CALL_SPECIAL_TEXTS: Mapping[tuple[ProblemCode, str], Sentence] = {
    (ProblemCode.CALL_GONE, "left"): Sentence("{who} is not in this call any more.", "Look who has it now."),
    (ProblemCode.CALL_HIDDEN, "nobody"): Sentence(
        "Who is in this call is hidden here.", "Whose calls are shown is in the settings, under Privacy."
    ),
    (ProblemCode.REFUSED, "live"): Sentence(
        "The phone system refused it.", "Look whether they still talk, and whether the phone that would ring is free."
    ),
    (ProblemCode.NOT_ANSWERED, "hung-up"): Sentence(
        "{who} answered, and hung up before joining.", "Call again, or go on without."
    ),
    (ProblemCode.NOT_TRANSFERRED, "doubt"): Sentence(
        "It is not known whether the call was transferred: {why}.", "Look who has the call before you try again."
    ),
    (ProblemCode.NOT_DIVERTED, "doubt"): Sentence(
        "It is not known whether the call was diverted: {why}.", "Look who has the call before you try again."
    ),
    (ProblemCode.NOT_PICKED_UP, "doubt"): Sentence(
        "It is not known whether the call was picked up: {why}.", "Look who has the call before you try again."
    ),
    (ProblemCode.NOT_JOINED, "doubt"): Sentence(
        "It is not known whether anybody comes into the call of {who}: {why}.", "Look whether that phone rings."
    ),
    (ProblemCode.NOT_RECORDED, "doubt"): Sentence(
        "It is not known whether the recording of {who} was changed: {why}.", "Ask for it again if it matters."
    ),
    (ProblemCode.NOT_TRANSFERRED, "gone"): Sentence(
        "The call could not be transferred: {why}.", "Look who has the call before you try again."
    ),
    (ProblemCode.NOT_DIVERTED, "gone"): Sentence(
        "The call could not be diverted: {why}.", "Look who has the call before you try again."
    ),
}
