"""The sentence for every Problem: what happened and what to do. English source text with named placeholders."""

from collections.abc import Mapping

from callboard.domain.problems import Problem, ProblemCode
from callboard.wording.call_sentences import CALL_SPECIAL_TEXTS, CALL_TEXTS
from callboard.wording.conference_sentences import CONFERENCE_SPECIAL_TEXTS, CONFERENCE_TEXTS
from callboard.wording.connection_sentences import CONNECTION_SPECIAL_TEXTS, CONNECTION_TEXTS
from callboard.wording.file_sentences import FILE_SPECIAL_TEXTS, FILE_TEXTS
from callboard.wording.people_sentences import PEOPLE_SPECIAL_TEXTS, PEOPLE_TEXTS
from callboard.wording.planned_sentences import PLANNED_TEXTS
from callboard.wording.presence_sentences import PRESENCE_SPECIAL_TEXTS, PRESENCE_TEXTS
from callboard.wording.schedule_sentences import SCHEDULE_SPECIAL_TEXTS, SCHEDULE_TEXTS
from callboard.wording.sentence import Sentence
from callboard.wording.settings_sentences import SETTINGS_SPECIAL_TEXTS, SETTINGS_TEXTS
from callboard.wording.which_call_sentences import WHICH_CALL_SPECIAL_TEXTS, WHICH_CALL_TEXTS

TEXTS: Mapping[ProblemCode, Sentence] = {
    **SETTINGS_TEXTS,
    **FILE_TEXTS,
    **PRESENCE_TEXTS,
    **SCHEDULE_TEXTS,
    **CONFERENCE_TEXTS,
    **PEOPLE_TEXTS,
    **PLANNED_TEXTS,
    **CALL_TEXTS,
    **WHICH_CALL_TEXTS,
    **CONNECTION_TEXTS,
    ProblemCode.PIN_NOT_DIGITS: Sentence("A PIN has digits only.", "Leave it empty if no PIN is needed."),
    ProblemCode.PIN_TOO_LONG: Sentence("Too long: a PIN has at most {most} digits.", "Choose a shorter one."),
    ProblemCode.NO_PARTICIPANTS: Sentence("Nobody is in the list.", "Add at least one person."),
    ProblemCode.PARTICIPANT_TWICE: Sentence("{number} is already in the list.", "Name each person once."),
    ProblemCode.SLOT_UNKNOWN: Sentence(
        "There is no conference room {slot} on this phone system.", "Choose another room, for example: {usable}."
    ),
    ProblemCode.SLOT_IS_GATEWAY: Sentence("Room {slot} is for dialling in. Callboard can't start it.", "Use {usable}."),
    ProblemCode.SLOT_OWNER_UNKNOWN: Sentence(
        "Room {slot} would belong to extension {owner}, which is not on this phone system.",
        "Choose the room of an extension that exists.",
    ),
    ProblemCode.OPTIONS_NOT_SUPPORTED: Sentence(
        "3CX {generation} no longer lets other programs set a PIN, skip names or start instantly.",
        "Start the conference without them. The conference itself works as usual.",
    ),
    ProblemCode.FEATURE_NOT_OFFERED: Sentence("Your phone system does not offer this.", "Do it on the phone itself."),
    ProblemCode.NO_REACTION: Sentence(
        "No news from the phone system for {seconds} s.",
        "The phone may be offline, busy or on do not disturb. Look at it, then try again.",
    ),
    ProblemCode.CLOSED: Sentence("Callboard is closing.", "Start it again. A call that has begun goes on."),
    ProblemCode.SCENARIO_UNREADABLE: Sentence(
        "The rehearsal “{scenario}” cannot be used.", "Choose one that ships with Callboard, or mend the file."
    ),
    ProblemCode.VENDOR_ERROR: Sentence(
        "Something unexpected went wrong ({type}).", "Try again. If it stays, look into the log."
    ),
}
"""One for every code."""

SPECIAL_TEXTS: Mapping[tuple[ProblemCode, str], Sentence] = {
    **SETTINGS_SPECIAL_TEXTS,
    **CONFERENCE_SPECIAL_TEXTS,
    **PEOPLE_SPECIAL_TEXTS,
    **FILE_SPECIAL_TEXTS,
    **PRESENCE_SPECIAL_TEXTS,
    **SCHEDULE_SPECIAL_TEXTS,
    **CALL_SPECIAL_TEXTS,
    **WHICH_CALL_SPECIAL_TEXTS,
    **CONNECTION_SPECIAL_TEXTS,
    (ProblemCode.SLOT_UNKNOWN, "no usable"): Sentence(
        "There is no conference room {slot} on this phone system.", "It has no room that can be started from here."
    ),
    (ProblemCode.SLOT_IS_GATEWAY, "no usable"): Sentence(
        "Room {slot} is for dialling in. Callboard can't start it.",
        "This phone system has no room that can be started from here.",
    ),
}
"""Instead of the ordinary text, for the fact `case`, or when a fact is not known."""

_MAY_BE_UNKNOWN = ("usable", "folder", "found")
_NOT_KNOWN = ("", "?")
_RAW_WORDS = ("said", "reason")


def source_text_of(problem: Problem) -> Sentence:
    """The English source text with its placeholders, for a translation; fill it with `problem.facts`."""
    special = SPECIAL_TEXTS.get((problem.code, _case_of(problem)))
    return special or TEXTS[problem.code]


def sentence_of(problem: Problem) -> Sentence:
    """What to show for `problem`, in English."""
    text = source_text_of(problem).filled(problem.facts)
    return Sentence(text.what, text.mend, raw_words_of(problem))


def raw_words_of(problem: Problem) -> str:
    """What the phone system or .NET itself said, "" when it said nothing."""
    return next((problem.facts[name] for name in _RAW_WORDS if problem.facts.get(name)), "")


def _case_of(problem: Problem) -> str:
    facts = problem.facts
    if "case" in facts:
        return facts["case"]
    return next((f"no {name}" for name in _MAY_BE_UNKNOWN if facts.get(name, "known") in _NOT_KNOWN), "")
