"""The sentences about which of the live calls somebody means who typed a command, and what came of it."""

from collections.abc import Mapping

from callboard.domain.problems import ProblemCode
from callboard.wording.sentence import Sentence

_LISTED = "“callboard calls” tells which calls there are."

WHICH_CALL_TEXTS: Mapping[ProblemCode, Sentence] = {
    ProblemCode.CALL_UNREADABLE: Sentence("“{call}” is not the number of a call.", _LISTED),
    ProblemCode.CALL_UNKNOWN: Sentence("There is no call {call} now.", _LISTED),
    ProblemCode.CALL_UNCLEAR: Sentence(
        "Several calls could be meant: {calls}.", "Say which one, by the number that stands before it."
    ),
    ProblemCode.CALL_OR_NUMBER: Sentence(
        "{number} is the number of a call, and of an extension at which another one rings.",
        "Say --of {number} for the extension, or where the call rings as well: {number} --of EXTENSION.",
    ),
    ProblemCode.NO_SUCH_CALL: Sentence("There is no call now.", _LISTED),
    ProblemCode.SIDE_UNCLEAR: Sentence(
        "Several are in call {call}: {numbers}.", "Say whose part is meant: --of NUMBER."
    ),
    ProblemCode.NOT_IN_CALL: Sentence("{number} is not in call {call}.", _LISTED),
    ProblemCode.CALL_DIFFERS: Sentence(
        "Nothing was done: this call is not any more what it was when you were asked.", "Look at it, then say it again."
    ),
    ProblemCode.MY_PHONE_NOT_SAID: Sentence(
        "It is not known which phone is yours.", "Set CALLBOARD_MY_EXTENSION to your own extension."
    ),
    ProblemCode.LISTENING_OFF: Sentence(
        "Coming into calls of others is switched off.", "It is switched on in the settings of the window."
    ),
    ProblemCode.OUTCOME_NOT_KNOWN: Sentence(
        "It was asked for, and what became of it is not known: {why}.",
        "Look at “callboard calls” before you try again.",
    ),
}

WHICH_CALL_SPECIAL_TEXTS: Mapping[tuple[ProblemCode, str], Sentence] = {
    (ProblemCode.CALL_UNKNOWN, "extension"): Sentence(
        "There is no call {call} now: {call} is an extension.", "Say --of {call} for the call of that extension."
    ),
    (ProblemCode.NO_SUCH_CALL, "of"): Sentence("{who} is in no call now.", _LISTED),
    (ProblemCode.NO_SUCH_CALL, "answered"): Sentence("No call is being talked in now.", _LISTED),
    (ProblemCode.NO_SUCH_CALL, "answered of"): Sentence("{who} is talking in no call now.", _LISTED),
    (ProblemCode.NO_SUCH_CALL, "ringing"): Sentence("No call rings now.", _LISTED),
    (ProblemCode.NO_SUCH_CALL, "ringing of"): Sentence("No call rings at {who} now.", _LISTED),
    (ProblemCode.MY_PHONE_NOT_SAID, "on"): Sentence(
        "It is not known which phone shall have the call.",
        "Say --on EXTENSION, or set CALLBOARD_MY_EXTENSION to your own.",
    ),
    (ProblemCode.OUTCOME_NOT_KNOWN, "left"): Sentence(
        "The call left {who}, and the phone system did not say who has it now.", "Look at “callboard calls”."
    ),
}
