"""A callback in three steps."""

import pytest

from callboard.domain.calls.call_progress import CallPhase, CallProgress, PartyStep
from callboard.domain.problems import Problem, ProblemCode, problem
from callboard.views.dialer.progress_words import Mark, advice_on, icon_of, reason_of, steps_of, summary_of

NAMES = {"100": "100 Reception", "204": "204 Maya Lindqvist"}
PENDING, NOW, RINGING, DONE, ENDED, FAILED = (
    Mark.PENDING,
    Mark.NOW,
    Mark.RINGING,
    Mark.DONE,
    Mark.ENDED,
    Mark.FAILED,
)


def _person(number: str) -> str:
    return NAMES[number]


def _progress(
    phase: CallPhase, to_step: PartyStep = PartyStep.WAITING, who: str = "", from_step: PartyStep = PartyStep.WAITING
) -> CallProgress:
    why = problem(ProblemCode.NOT_ANSWERED, who=who) if phase is CallPhase.FAILED else None
    return CallProgress(1, "100", "204", phase=phase, from_step=from_step, to_step=to_step, problem=why)


FIRST, ANSWERED = "Calling 100 Reception…", "100 Reception answered"
THEN, SECOND = "Then 204 Maya Lindqvist is called", "Calling 204 Maya Lindqvist…"


@pytest.mark.parametrize(
    ("progress", "marks", "texts"),
    [
        (_progress(CallPhase.ASKED), (NOW, PENDING, PENDING), (FIRST, THEN, "Connected")),
        (
            _progress(CallPhase.CALLING_FROM, from_step=PartyStep.RINGING),
            (RINGING, PENDING, PENDING),
            (FIRST, THEN, "Connected"),
        ),
        (_progress(CallPhase.CALLING_TO), (DONE, NOW, PENDING), (ANSWERED, SECOND, "Connected")),
        (_progress(CallPhase.CALLING_TO, PartyStep.RINGING), (DONE, RINGING, PENDING), (ANSWERED, SECOND, "Connected")),
        (
            _progress(CallPhase.TALKING),
            (DONE, DONE, DONE),
            (ANSWERED, "204 Maya Lindqvist answered", "Connected"),
        ),
        (_progress(CallPhase.ENDED), (DONE, DONE, ENDED), (ANSWERED, "204 Maya Lindqvist answered", "Ended")),
        (_progress(CallPhase.FAILED, who="100"), (FAILED,), ("100 Reception did not answer",)),
        (
            _progress(CallPhase.FAILED, who="204"),
            (DONE, FAILED),
            (ANSWERED, "204 Maya Lindqvist did not answer"),
        ),
        (
            _progress(CallPhase.FAILED, PartyStep.ENDED, "204"),
            (DONE, FAILED),
            (ANSWERED, "204 Maya Lindqvist did not answer"),
        ),
    ],
)
def test_the_steps(progress: CallProgress, marks: tuple[Mark, ...], texts: tuple[str, ...]) -> None:
    steps = steps_of(progress, _person)
    assert tuple(step.mark for step in steps) == marks
    assert tuple(step.text for step in steps) == texts


@pytest.mark.parametrize(
    ("why", "reason"),
    [
        (problem(ProblemCode.NOT_ANSWERED, who="204"), "204 Maya Lindqvist did not answer"),
        (problem(ProblemCode.NOT_REACHED, who="204"), "The call ended before it was answered"),
        (problem(ProblemCode.REFUSED), "The phone system refused this call"),
        (problem(ProblemCode.CANCELLED), "Cancelled"),
        (problem(ProblemCode.NO_REACTION, seconds="60"), "No news from the phone system for 60 s"),
        (problem(ProblemCode.CONNECTION_LOST), "Connection lost – the call may still be going on"),  # noqa: RUF001
        (problem(ProblemCode.SAME_PHONE), "From and To are the same phone"),
    ],
)
def test_the_reason_when_it_comes_to_nothing(why: Problem, reason: str) -> None:
    assert reason_of(why, _person) == reason


def test_advice_is_given_where_it_is_not_plain() -> None:
    assert advice_on(problem(ProblemCode.CANCELLED)) == ""
    assert advice_on(problem(ProblemCode.CONNECTION_LOST)) == "Look at the phone before you try again."


@pytest.mark.parametrize(
    ("phase", "icon"),
    [
        (CallPhase.ASKED, "phone-outgoing"),
        (CallPhase.CALLING_TO, "phone-outgoing"),
        (CallPhase.TALKING, "circle-check"),
        (CallPhase.ENDED, "check"),
    ],
)
def test_its_icon(phase: CallPhase, icon: str) -> None:
    assert icon_of(_progress(phase)) == icon
    assert icon_of(_progress(CallPhase.FAILED, who="204")) == "circle-x"


def test_one_sentence_for_the_status_line() -> None:
    assert summary_of(_progress(CallPhase.ASKED), _person) == "Calling 100 Reception…"
    assert summary_of(_progress(CallPhase.CALLING_TO), _person) == "100 Reception answered. Calling 204 Maya Lindqvist…"
    assert summary_of(_progress(CallPhase.TALKING), _person) == "100 Reception and 204 Maya Lindqvist are connected."
    assert summary_of(_progress(CallPhase.ENDED), _person) == "The call has ended."
    assert summary_of(_progress(CallPhase.FAILED, who="204"), _person) == "204 Maya Lindqvist did not answer."
