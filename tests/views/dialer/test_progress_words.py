"""A callback in three steps."""

import pytest

from callboard.domain.call_progress import CallPhase, CallProgress, PartyStep
from callboard.domain.problems import ProblemCode, problem
from callboard.views.dialer.progress_words import Mark, steps_of, summary_of

NAMES = {"100": "100 Reception", "204": "204 Maya Lindqvist"}
PENDING, NOW, DONE, FAILED = Mark.PENDING, Mark.NOW, Mark.DONE, Mark.FAILED


def _person(number: str) -> str:
    return NAMES[number]


def _progress(phase: CallPhase, to_step: PartyStep = PartyStep.WAITING, who: str = "") -> CallProgress:
    why = problem(ProblemCode.NOT_ANSWERED, who=who) if phase is CallPhase.FAILED else None
    return CallProgress(1, "100", "204", phase=phase, to_step=to_step, problem=why)


@pytest.mark.parametrize(
    ("progress", "marks", "first", "second"),
    [
        (
            _progress(CallPhase.ASKED),
            (NOW, PENDING, PENDING),
            "Calling 100 Reception…",
            "Then 204 Maya Lindqvist is called",
        ),
        (_progress(CallPhase.CALLING_FROM), (NOW, PENDING, PENDING), "Calling 100 Reception…", None),
        (
            _progress(CallPhase.CALLING_TO),
            (DONE, NOW, PENDING),
            "100 Reception answered",
            "Calling 204 Maya Lindqvist…",
        ),
        (_progress(CallPhase.TALKING), (DONE, DONE, DONE), "100 Reception answered", "204 Maya Lindqvist answered"),
        (_progress(CallPhase.ENDED), (DONE, DONE, DONE), None, None),
        (_progress(CallPhase.FAILED, who="100"), (FAILED, PENDING, PENDING), "Calling 100 Reception…", None),
        (_progress(CallPhase.FAILED, who="204"), (DONE, FAILED, PENDING), "100 Reception answered", None),
        (
            _progress(CallPhase.FAILED, PartyStep.ENDED, "204"),
            (DONE, FAILED, PENDING),
            None,
            "Calling 204 Maya Lindqvist…",
        ),
    ],
)
def test_the_steps(progress: CallProgress, marks: tuple[Mark, ...], first: str | None, second: str | None) -> None:
    steps = steps_of(progress, _person)
    assert tuple(step.mark for step in steps) == marks
    assert steps[0].text == (first or steps[0].text)
    assert steps[1].text == (second or steps[1].text)
    assert steps[2].text == "Connected"


def test_one_sentence_for_the_status_line() -> None:
    assert summary_of(_progress(CallPhase.ASKED), _person) == "Calling 100 Reception…"
    assert summary_of(_progress(CallPhase.CALLING_TO), _person) == "100 Reception answered. Calling 204 Maya Lindqvist…"
    assert summary_of(_progress(CallPhase.TALKING), _person) == "100 Reception and 204 Maya Lindqvist are connected."
    assert summary_of(_progress(CallPhase.ENDED), _person) == "The call has ended."
