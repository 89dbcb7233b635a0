"""Planning a conference for later, and what became of it: English source text."""

from collections.abc import Mapping

from callboard.domain.conferences.planned_conference import PlannedState
from callboard.domain.problems import ProblemCode
from callboard.wording.sentence import Sentence

PLANNED_STATE_WORDS: Mapping[PlannedState, str] = {
    PlannedState.STARTING: "Starting…",
    PlannedState.STARTED: "Started",
    PlannedState.FAILED: "Could not be started",
    PlannedState.MISSED: "Was not started",
}
"""As long as one waits, it is said who starts it."""

PLANNED_TEXTS: Mapping[ProblemCode, Sentence] = {
    ProblemCode.TIME_UNREADABLE: Sentence(
        "That is not a date and a time.", "Write it like this, by the clock of this computer: 2027-03-01 14:00."
    ),
    ProblemCode.TIME_PAST: Sentence("That time is over.", "Choose a time that is still to come."),
    ProblemCode.TIME_SKIPPED: Sentence(
        "There is no {time} on that day: the clocks go forward over it.", "Choose another time."
    ),
    ProblemCode.TIME_TOO_FAR: Sentence(
        "That is too far ahead: at most {days} days.", "Choose an earlier day, and plan it again later."
    ),
    ProblemCode.ASKS_FIRST: Sentence(
        "{number} is never called without a question, and at that time nobody may be here to answer it.",
        "Take it out of the list.",
    ),
    ProblemCode.PLANNED_HAS_BEGUN: Sentence("It has been started meanwhile.", "Plan another one for the other time."),
}

OTHER_REASON = "The phone system did not take it."
WHY_NOT_STARTED: Mapping[str, str] = {
    "": "Callboard was not running at that time, or the computer slept.",
    ProblemCode.NOT_CONNECTED.value: "Callboard was not connected to the phone system at that time.",
    ProblemCode.SLOT_IN_USE.value: "The room was in use at that time.",
    ProblemCode.SLOT_UNKNOWN.value: "The phone system does not have that room any more.",
    ProblemCode.CLOSED.value: (
        "Callboard ended in the middle of it. Look in the room before you start it again: perhaps people are in it."
    ),
    ProblemCode.KEYRING_FAILED.value: "Its PIN could not be read, and without it anybody could have joined.",
    ProblemCode.SETTINGS_NOT_SAVED.value: "The disk of this computer did not answer in time.",
    ProblemCode.ASKS_FIRST.value: "Somebody in it is never called without a question.",
    ProblemCode.NOT_ANSWERED.value: "The first person did not answer.",
    ProblemCode.NOT_REACHED.value: "The first person could not be reached.",
    ProblemCode.NO_REACTION.value: "The phone system did not react.",
    ProblemCode.CONNECTION_LOST.value: "The connection was lost in the middle.",
}
"""By the `reason` of the planned conference."""
