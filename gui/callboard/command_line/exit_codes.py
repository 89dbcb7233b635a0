"""What the program ends with."""

from enum import IntEnum

from callboard.domain.problems import WRONG_SET_UP, Problem, ProblemCode


class ExitCode(IntEnum):
    """0 to 3 are promised; the last two are what a shell expects. BROKEN: nobody expected it."""

    DONE = 0
    SAID_NO = 1
    WRONG_USAGE = 2
    CANNOT_CONNECT = 3
    BROKEN = 70
    INTERRUPTED = 130
    NOBODY_READS = 141


_WRONG_USAGE = frozenset(
    {
        ProblemCode.NUMBER_EMPTY,
        ProblemCode.NUMBER_HAS_LETTERS,
        ProblemCode.NUMBER_HAS_FORBIDDEN_CHARACTERS,
        ProblemCode.NUMBER_TOO_LONG,
        ProblemCode.SAME_PHONE,
        ProblemCode.FROM_NOT_INTERNAL,
        ProblemCode.FROM_UNKNOWN,
        ProblemCode.PIN_NOT_DIGITS,
        ProblemCode.PIN_TOO_LONG,
        ProblemCode.NO_PARTICIPANTS,
        ProblemCode.PARTICIPANT_TWICE,
        ProblemCode.SLOT_UNKNOWN,
        ProblemCode.SLOT_IS_GATEWAY,
        ProblemCode.SLOT_OWNER_UNKNOWN,
        ProblemCode.SLOT_IS_PARTICIPANT,
        ProblemCode.TIME_UNREADABLE,
        ProblemCode.TIME_PAST,
        ProblemCode.TIME_SKIPPED,
        ProblemCode.TIME_TOO_FAR,
        ProblemCode.ASKS_FIRST,
        ProblemCode.SCENARIO_UNREADABLE,
        ProblemCode.PROFILE_UNKNOWN,
        ProblemCode.PROFILE_UNUSABLE,
        ProblemCode.PROFILE_FILE_UNREADABLE,
        ProblemCode.BUNDLE_NOT_SAVED,
        ProblemCode.PIN_MISSING,
        ProblemCode.TEMPLATE_UNKNOWN,
        ProblemCode.TEMPLATE_NAME_MISSING,
        ProblemCode.TEMPLATE_NAME_TAKEN,
        ProblemCode.NO_CONFERENCE_BEFORE,
        ProblemCode.ROSTER_FILE_UNREADABLE,
        ProblemCode.PEOPLE_FILE_UNREADABLE,
        ProblemCode.PLANNED_UNKNOWN,
        ProblemCode.TITLE_MISSING,
        ProblemCode.TITLE_TOO_LONG,
        ProblemCode.NOT_CONFIRMED,
        ProblemCode.PRESENCE_UNKNOWN,
        ProblemCode.CALL_UNREADABLE,
        ProblemCode.CALL_UNCLEAR,
        ProblemCode.CALL_OR_NUMBER,
        ProblemCode.SIDE_UNCLEAR,
        ProblemCode.MY_PHONE_NOT_SAID,
        ProblemCode.LISTENING_OFF,
    }
)
"""What was typed can never work on this phone system, whatever its phones are doing, or does not say enough."""

_WRONG_USAGE_CASES = frozenset({(ProblemCode.FEATURE_NOT_OFFERED, "experimental"), (ProblemCode.NO_FREE_ROOM, "whose")})

_CANNOT_CONNECT = WRONG_SET_UP | frozenset(
    {
        ProblemCode.NOT_CONNECTED,
        ProblemCode.CALL_MANAGER_NOT_CONNECTED,
        ProblemCode.CONNECTION_LOST,
        ProblemCode.CANNOT_CONNECT,
        ProblemCode.SIGN_IN_REFUSED,
        ProblemCode.KEYRING_SILENT,
        ProblemCode.CLOSED,
    }
)


def exit_code_of(problem: Problem | None) -> ExitCode:
    """The exit code for a run that `problem` ended; None: nothing did."""
    if problem is None:
        return ExitCode.DONE
    if problem.code in _WRONG_USAGE or (problem.code, problem.facts.get("case")) in _WRONG_USAGE_CASES:
        return ExitCode.WRONG_USAGE
    is_no_line = problem.code in _CANNOT_CONNECT or problem.facts.get("case") == "connecting"
    return ExitCode.CANNOT_CONNECT if is_no_line else ExitCode.SAID_NO
