"""A callback in words: its three steps, where it is, and why it ended. Nothing is painted here."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from callboard.domain.call_progress import CallPhase, CallProgress, PartyStep

translate = QCoreApplication.translate


class Mark(StrEnum):
    """How far a step is."""

    PENDING = "pending"
    NOW = "now"
    DONE = "done"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class StepLine:
    """One step: what it says and how far it is."""

    text: str
    mark: Mark


def steps_of(progress: CallProgress, person: Callable[[str], str]) -> tuple[StepLine, StepLine, StepLine]:
    """The three steps of `progress`: the From phone, the number called, both connected. `person` names a number."""
    caller, called = person(progress.dn_from), person(progress.number_to)
    from_mark, to_mark = _marks(progress)
    return (
        StepLine(_from_text(from_mark).format(person=caller), from_mark),
        StepLine(_to_text(to_mark).format(person=called), to_mark),
        StepLine(translate("Progress", "Connected"), _connected_mark(progress)),
    )


def _marks(progress: CallProgress) -> tuple[Mark, Mark]:
    over = progress.phase is CallPhase.FAILED
    if progress.phase in (CallPhase.TALKING, CallPhase.ENDED):
        return Mark.DONE, Mark.DONE
    has_answered = progress.phase is CallPhase.CALLING_TO or progress.to_step is not PartyStep.WAITING
    if over and progress.problem is not None and not has_answered:
        has_answered = progress.problem.facts.get("who") == progress.number_to
    if has_answered:
        return Mark.DONE, Mark.FAILED if over else Mark.NOW
    return (Mark.FAILED if over else Mark.NOW), Mark.PENDING


def _connected_mark(progress: CallProgress) -> Mark:
    return Mark.DONE if progress.phase in (CallPhase.TALKING, CallPhase.ENDED) else Mark.PENDING


def _from_text(mark: Mark) -> str:
    if mark is Mark.DONE:
        return translate("Progress", "{person} answered")
    return translate("Progress", "Calling {person}…")


def _to_text(mark: Mark) -> str:
    if mark is Mark.DONE:
        return translate("Progress", "{person} answered")
    if mark is Mark.PENDING:
        return translate("Progress", "Then {person} is called")
    return translate("Progress", "Calling {person}…")


def summary_of(progress: CallProgress, person: Callable[[str], str]) -> str:
    """One sentence for the status line."""
    first, second, _ = steps_of(progress, person)
    if progress.phase is CallPhase.TALKING:
        text = translate("Progress", "{one} and {other} are connected.")
        return text.format(one=person(progress.dn_from), other=person(progress.number_to))
    if progress.phase is CallPhase.ENDED:
        return translate("Progress", "The call has ended.")
    if first.mark is Mark.DONE:
        return f"{first.text}. {second.text}"
    return first.text
