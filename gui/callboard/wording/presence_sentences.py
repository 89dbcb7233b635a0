"""The sentences about presence: what went wrong with setting it, and what the usual profiles are called."""

from collections.abc import Mapping

from callboard.domain.problems import ProblemCode
from callboard.wording.sentence import Sentence

ASK_IT = "Try again. If it stays so, have the rights of this sign-in looked at in 3CX."

PROFILE_WORDS: Mapping[str, str] = {
    "Available": "Available",
    "Away": "Away",
    "Out of office": "Out of office",
    "Custom 1": "Custom 1",
    "Custom 2": "Custom 2",
}
"""By the name that 3CX gives them. A profile of another name keeps it."""

PRESENCE_TEXTS: Mapping[ProblemCode, Sentence] = {
    ProblemCode.PRESENCE_REFUSED: Sentence("The phone system refused to change the presence.", ASK_IT),
    ProblemCode.PRESENCE_CONFLICT: Sentence(
        "Somebody else was changing the same extension, twice in a row.", "Try again in a moment."
    ),
    ProblemCode.PRESENCE_NOT_KEPT: Sentence("The phone system took the change and kept {kept}.", ASK_IT),
    ProblemCode.PRESENCE_UNKNOWN: Sentence(
        "Extension {number} has no presence “{profile}”.", "Choose one of those it has: {known}."
    ),
    ProblemCode.PRESENCE_NOT_CHANGED: Sentence(
        "The presence of {who} could not be changed: {why}.", "Try again, or have it changed in 3CX."
    ),
}

PRESENCE_SPECIAL_TEXTS: Mapping[tuple[ProblemCode, str], Sentence] = {
    (ProblemCode.PRESENCE_NOT_CHANGED, "unsure"): Sentence(
        "The presence of {who} could not be changed: {why}.", "Look at the tile before you try again."
    ),
    (ProblemCode.PRESENCE_NOT_CHANGED, "own"): Sentence(
        "Your presence could not be changed: {why}.", "Try again, or have it changed in 3CX."
    ),
    (ProblemCode.PRESENCE_NOT_CHANGED, "own-unsure"): Sentence(
        "Your presence could not be changed: {why}.", "Look at the tile before you try again."
    ),
    (ProblemCode.CONNECTION_LOST, "presence"): Sentence(
        "The connection to the phone system was lost before it could be seen what became of the presence.",
        "Look at the tile when the connection is back.",
    ),
    (ProblemCode.CONNECTION_LOST, "presence-kept"): Sentence(
        "The connection to the phone system was lost meanwhile, and it shows {kept} now.", "Try again."
    ),
    (ProblemCode.NO_REACTION, "presence"): Sentence(
        "The phone system took the change, and nothing of it was seen for {seconds} s.",
        "Look at the tile before you try again.",
    ),
    (ProblemCode.NO_ANSWER_FROM_PBX, "presence"): Sentence(
        "The phone system has not answered for {seconds} s.", "Look at the tile before you try again."
    ),
}
