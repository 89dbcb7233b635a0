"""The sentences about conferences that the phone system itself shall start."""

from collections.abc import Mapping

from callboard.domain.conferences.scheduled_conference import ScheduleFate
from callboard.domain.problems import ProblemCode
from callboard.wording.sentence import Sentence

LOOK_AT_LIST = "Look at the list before you try again."
LET_CALLBOARD = "Let Callboard start it instead: Callboard has to be running at that time."
REMOVE_IT = "Remove it from the list, or change it."

EXPERIMENTAL = Sentence(
    "This may not work. 3CX 12 can be asked to start a conference, but where it was tried, 3CX accepted it and nothing "
    "started.",
    "Callboard writes it down, reads it back, and tells you at its time whether anybody was called. For a conference "
    "that matters, let Callboard start it.",
)
"""What has to be known before 3CX is asked to start anything."""

FATE_TEXTS: Mapping[ScheduleFate, str] = {
    ScheduleFate.WAITING: "3CX has it in its list",
    ScheduleFate.DUE: "Its time has come. Nothing to be seen yet",
    ScheduleFate.STARTED: "Started by 3CX",
    ScheduleFate.NOTHING_STARTED: "3CX accepted it but nothing started",
    ScheduleFate.NOT_SEEN: "Its time is over. Callboard could not see whether it started",
}

SCHEDULE_TEXTS: Mapping[ProblemCode, Sentence] = {
    ProblemCode.TITLE_MISSING: Sentence("The conference has no name.", "Type one, so that it can be told from others."),
    ProblemCode.TITLE_TOO_LONG: Sentence("Too long: a name has at most {most} characters.", "Choose a shorter one."),
    ProblemCode.SCHEDULE_REFUSED: Sentence("3CX did not take the scheduled conference.", LET_CALLBOARD),
    ProblemCode.SCHEDULE_NOT_KEPT: Sentence(
        "3CX took the scheduled conference and kept nothing of it. Perhaps this phone system cannot schedule any.",
        LET_CALLBOARD,
    ),
    ProblemCode.SCHEDULE_DIFFERS: Sentence("3CX keeps something else than was asked for.", REMOVE_IT),
    ProblemCode.SCHEDULE_CHANGED: Sentence(
        "Somebody else has changed this conference meanwhile. Nothing was overwritten.",
        "Look at what it is now, then change it again.",
    ),
    ProblemCode.SCHEDULE_GONE: Sentence(
        "Somebody else has removed this conference meanwhile.", "Schedule it anew if it is still wanted."
    ),
    ProblemCode.SCHEDULE_NOT_STARTED: Sentence(
        "3CX accepted it but nothing started: “{title}”.", "Set the conference up anew, and start it yourself."
    ),
}

SCHEDULE_SPECIAL_TEXTS: Mapping[tuple[ProblemCode, str], Sentence] = {
    (ProblemCode.FEATURE_NOT_OFFERED, "schedule"): Sentence(
        "This phone system can't start conferences by itself.", LET_CALLBOARD
    ),
    (ProblemCode.SCHEDULE_REFUSED, "remove"): Sentence(
        "3CX did not remove the scheduled conference.", "Look at the list, and remove it in 3CX itself."
    ),
    (ProblemCode.SCHEDULE_DIFFERS, "title"): Sentence("3CX keeps another name than was asked for.", REMOVE_IT),
    (ProblemCode.SCHEDULE_DIFFERS, "time"): Sentence("3CX keeps another time than was asked for.", REMOVE_IT),
    (ProblemCode.SCHEDULE_DIFFERS, "pin"): Sentence("3CX keeps another PIN than was asked for.", REMOVE_IT),
    (ProblemCode.SCHEDULE_DIFFERS, "people"): Sentence("3CX keeps other people than was asked for.", REMOVE_IT),
    (ProblemCode.CONNECTION_LOST, "schedule"): Sentence(
        "The connection was lost before Callboard could see what 3CX keeps of it.", LOOK_AT_LIST
    ),
}
