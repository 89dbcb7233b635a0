"""Planned conferences in words."""

from dataclasses import replace
from datetime import datetime

import pytest
from PySide6.QtCore import QLocale

from callboard.domain.conferences.conference_template import ConferenceTemplate, Invited
from callboard.domain.conferences.planned_conference import PlannedConference, PlannedState
from callboard.domain.problems import ProblemCode, problem
from callboard.models.conferences.planned_facts import planned_facts
from callboard.views.words.planned_words import (
    became_words,
    missed_words,
    people_line,
    reminder_words,
    row_words,
    spoken_planned,
    when_words,
)
from callboard.wording.planned_sentences import WHY_NOT_STARTED

WHAT = ConferenceTemplate("Sales round", (Invited("101"), Invited("102")))


@pytest.fixture(autouse=True)
def british() -> object:
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    yield
    QLocale.setDefault(before)


def local(text: str) -> float:
    return datetime.fromisoformat(text).timestamp()


NOW_S = local("2026-11-23T12:00")
ONE = PlannedConference("one", local("2026-11-23T14:00"), WHAT)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("2026-11-23T14:00", "Today 14:00"),
        ("2026-11-24T00:00", "Tomorrow 00:00"),
        ("2026-11-22T23:59", "Yesterday 23:59"),
        ("2026-11-26T09:30", "Thu, 26 Nov 09:30"),
        ("2027-01-04T09:30", "Mon, 4 Jan 2027 09:30"),
    ],
)
def test_when_it_is(text: str, said: str) -> None:
    assert when_words(local(text), NOW_S) == said


def test_a_row_says_when_who_and_what_became_of_it() -> None:
    (row,) = planned_facts((ONE,), None, NOW_S)
    assert (row_words(row, NOW_S), became_words(row)) == ("Today 14:00 · 2\u00a0people", "Callboard starts it")
    assert spoken_planned(row, NOW_S) == "Sales round, Today 14:00, 2 people, Callboard starts it"
    (missed,) = planned_facts((replace(ONE, state=PlannedState.MISSED),), None, NOW_S)
    assert became_words(missed) == ("Was not started. Callboard was not running at that time, or the computer slept.")
    failed = replace(ONE, state=PlannedState.FAILED, reason="not-answered")
    assert became_words(planned_facts((failed,), None, NOW_S)[0]) == ("Could not be started. 101 did not answer.")


def test_two_minutes_before_it_is_said_what_will_happen() -> None:
    at_s = ONE.starts_at_s
    assert (
        reminder_words(ONE, "room 702", at_s - 100, None)
        == "“Sales round” starts at 14:00 in room 702: 2 people will be called."
    )
    held_up = problem(ProblemCode.SLOT_IN_USE, slot="702")
    assert reminder_words(ONE, "", at_s + 5, held_up).startswith(
        "“Sales round” should have started at 14:00 in the first free room, with 2 people. "
    )


def test_what_was_missed_says_why() -> None:
    missed = replace(ONE, state=PlannedState.MISSED)
    assert missed_words(missed, ONE.starts_at_s + 7200) == (
        "“Sales round” (Today 14:00, 2 people) was not started. "
        "Callboard was not running at that time, or the computer slept."
    )
    cut = replace(missed, reason=ProblemCode.NOT_CONNECTED.value)
    assert missed_words(cut, NOW_S).endswith("Callboard was not connected to the phone system at that time.")
    other = replace(missed, state=PlannedState.FAILED, reason="something-else", what=ConferenceTemplate(""))
    assert missed_words(other, NOW_S).startswith("“Conference” (")
    assert "could not be started" in missed_words(other, NOW_S)


def test_every_reason_is_one_that_there_is() -> None:
    assert set(WHY_NOT_STARTED) - {""} <= {code.value for code in ProblemCode}


def test_of_many_people_some_are_named() -> None:
    many = ConferenceTemplate("", tuple(Invited(str(100 + n), "") for n in range(12)), ask_names=False, has_pin=True)
    line = people_line(many, lambda number: "Anna" if number == "100" else "")
    assert line.startswith("100 Anna, 101, ")
    assert "and 4 more" in line
    assert line.endswith(" · with a PIN · names are not asked")
