"""Why something that was asked of a live call came to nothing, said of what was wanted."""

from collections.abc import Callable

from callboard.domain.calls.handover_progress import HandoverProgress
from callboard.domain.commands import DivertCall, DropLeg, ListenIn, PickUpCall, RecordCall
from callboard.domain.problems import Problem, ProblemCode, problem

_UNCERTAIN = frozenset(
    {
        ProblemCode.CALL_MANAGER_NOT_CONNECTED,
        ProblemCode.CONNECTION_LOST,
        ProblemCode.ENDED_MEANWHILE,
        ProblemCode.NOT_CONNECTED,
        ProblemCode.NO_ANSWER_FROM_PBX,
        ProblemCode.NO_REACTION,
    }
)
"""After these nobody knows who has the call."""
_IN_DOUBT = frozenset({ProblemCode.CONNECTION_LOST, ProblemCode.NO_ANSWER_FROM_PBX})
"""After these it may have been done all the same."""


def failure_of(
    progress: HandoverProgress, why: Problem, words: Callable[[Problem], str], who: Callable[[str], str]
) -> Problem:
    """The same reason, said of what was wanted. `words` says a problem in a sentence, `who` names a number in one."""
    if why.code in (ProblemCode.TAKEN_ELSEWHERE, ProblemCode.CALL_GONE):
        return Problem(why.code, {**why.facts, "who": who(why.facts["who"])}) if "who" in why.facts else why
    if why.code is ProblemCode.REFUSED and isinstance(progress.command, ListenIn | RecordCall | DropLeg):
        why = Problem(why.code, {**why.facts, "case": "live"})  # no call was asked for
    facts = {"why": words(why).rstrip("."), "who": who(progress.command.number)}
    if why.code in _IN_DOUBT and why.facts.get("case") != "not-sent":
        facts = {**facts, "case": "doubt"}
    if isinstance(progress.command, DropLeg):
        return problem(ProblemCode.NOT_ENDED, **facts)
    if isinstance(progress.command, PickUpCall):
        return problem(ProblemCode.NOT_PICKED_UP, **facts)
    if isinstance(progress.command, ListenIn):
        return problem(ProblemCode.NOT_JOINED, **facts)
    if isinstance(progress.command, RecordCall):
        return problem(ProblemCode.NOT_RECORDED, **facts)
    is_still_there = why.code not in _UNCERTAIN and not progress.has_left
    case = {} if is_still_there or "case" in facts else {"case": "gone"}
    is_divert = isinstance(progress.command, DivertCall)
    return problem(ProblemCode.NOT_DIVERTED if is_divert else ProblemCode.NOT_TRANSFERRED, **facts, **case)
