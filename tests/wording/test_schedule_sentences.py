"""Tests for wording.schedule_sentences."""

import pytest

from callboard.domain.conferences.scheduled_conference import ScheduleFate
from callboard.domain.problems import ProblemCode, problem
from callboard.wording.problem_sentences import sentence_of
from callboard.wording.schedule_sentences import EXPERIMENTAL, FATE_TEXTS


def test_each_fate_has_words_of_its_own() -> None:
    assert set(FATE_TEXTS) == set(ScheduleFate)
    assert len(set(FATE_TEXTS.values())) == len(ScheduleFate)
    assert FATE_TEXTS[ScheduleFate.NOTHING_STARTED] == "3CX accepted it but nothing started"


def test_the_experiment_does_not_promise_anything() -> None:
    assert EXPERIMENTAL.what.startswith("This may not work.")


@pytest.mark.parametrize("case", ["title", "time", "pin", "people"])
def test_what_is_kept_otherwise_is_named(case: str) -> None:
    ordinary = sentence_of(problem(ProblemCode.SCHEDULE_DIFFERS, what="title time"))
    assert sentence_of(problem(ProblemCode.SCHEDULE_DIFFERS, what=case, case=case)).what != ordinary.what


def test_a_conference_that_did_not_start_is_called_by_its_name() -> None:
    said = sentence_of(problem(ProblemCode.SCHEDULE_NOT_STARTED, title="Board"))
    assert said.what == "3CX accepted it but nothing started: “Board”."
