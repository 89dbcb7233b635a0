"""A callback in words: its steps, where it is, and why it ended. Nothing is painted here."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from callboard.domain.calls.call_progress import CallPhase, CallProgress, PartyStep
from callboard.domain.problems import Problem, ProblemCode
from callboard.views.words.phrases import problem_text
from callboard.wording.sentence import filled

translate = QCoreApplication.translate

Person = Callable[[str], str]
"""Names a number inside a sentence."""

_NEEDS_NO_ADVICE = frozenset({ProblemCode.NOT_ANSWERED, ProblemCode.CANCELLED})


class Mark(StrEnum):
    """How far a step is."""

    PENDING = "pending"
    NOW = "now"
    RINGING = "ringing"
    DONE = "done"
    ENDED = "ended"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class StepLine:
    """One step: what it says and how far it is."""

    text: str
    mark: Mark


def steps_of(progress: CallProgress, person: Person) -> tuple[StepLine, ...]:
    """The three steps of `progress`: the From phone, the number called, both connected. One that failed says why, and
    nothing follows it."""
    from_mark, to_mark = _marks(progress)
    first = StepLine(_text(from_mark, progress, progress.dn_from, person), from_mark)
    if from_mark is Mark.FAILED:
        return (first,)
    second = StepLine(_text(to_mark, progress, progress.number_to, person), to_mark)
    if to_mark is Mark.FAILED:
        return first, second
    if progress.phase is CallPhase.ENDED or progress.has_parted:
        return first, second, StepLine(translate("Progress", "Ended"), Mark.ENDED)
    is_connected = progress.phase is CallPhase.TALKING
    return first, second, StepLine(translate("Progress", "Connected"), Mark.DONE if is_connected else Mark.PENDING)


def reason_of(problem: Problem, person: Person) -> str:
    """Why a callback came to nothing, as a line without a full stop."""
    sources = {
        ProblemCode.NOT_ANSWERED: translate("Progress", "{who} did not answer"),
        ProblemCode.NOT_REACHED: translate("Progress", "The call ended before it was answered"),
        ProblemCode.REFUSED: translate("Progress", "The phone system refused this call"),
        ProblemCode.CANCELLED: translate("Progress", "Cancelled"),
        ProblemCode.NO_REACTION: translate("Progress", "No news from the phone system for {seconds} s"),
        ProblemCode.CONNECTION_LOST: translate(
            "Progress",
            "Connection lost – the call may still be going on",  # noqa: RUF001 - a dash between clauses
        ),
    }
    if problem.code not in sources:
        return problem_text(problem).what.removesuffix(".")
    facts = dict(problem.facts)
    if "who" in facts:
        facts["who"] = person(facts["who"])
    return filled(sources[problem.code], facts)


def advice_on(problem: Problem) -> str:
    """What to do about it, "" where that is plain."""
    return "" if problem.code in _NEEDS_NO_ADVICE else problem_text(problem).mend


def _marks(progress: CallProgress) -> tuple[Mark, Mark]:
    over = progress.phase is CallPhase.FAILED
    if progress.phase in (CallPhase.TALKING, CallPhase.ENDED):
        return Mark.DONE, Mark.DONE
    has_answered = progress.phase is CallPhase.CALLING_TO or progress.to_step is not PartyStep.WAITING
    if over and progress.problem is not None and not has_answered:
        has_answered = progress.problem.facts.get("who") == progress.number_to
    if has_answered:
        return Mark.DONE, Mark.FAILED if over else _now(progress.to_step)
    return (Mark.FAILED if over else _now(progress.from_step)), Mark.PENDING


def _now(step: PartyStep) -> Mark:
    return Mark.RINGING if step is PartyStep.RINGING else Mark.NOW


def _text(mark: Mark, progress: CallProgress, number: str, person: Person) -> str:
    if mark is Mark.FAILED:
        return reason_of(progress.problem, person) if progress.problem is not None else ""
    if mark is Mark.DONE:
        text = translate("Progress", "{person} answered")
    elif mark is Mark.PENDING:
        text = translate("Progress", "Then {person} is called")
    else:
        text = translate("Progress", "Calling {person}…")
    return text.format(person=person(number))


def icon_of(progress: CallProgress) -> str:
    """The icon before that sentence."""
    if progress.problem is not None:
        return "circle-x"
    if progress.phase is CallPhase.TALKING:
        return "circle-check"
    return "check" if progress.phase is CallPhase.ENDED else "phone-outgoing"


def summary_of(progress: CallProgress, person: Person) -> str:
    """One sentence for the status line."""
    if progress.phase is CallPhase.TALKING:
        text = translate("Progress", "{one} and {other} are connected.")
        return text.format(one=person(progress.dn_from), other=person(progress.number_to))
    if progress.phase is CallPhase.ENDED:
        return translate("Progress", "The call has ended.")
    if progress.problem is not None:
        return f"{reason_of(progress.problem, person)}."
    first, second = steps_of(progress, person)[:2]
    return f"{first.text}. {second.text}" if first.mark is Mark.DONE else first.text
