"""Rows of what is planned: they come and go without anybody losing their place."""

from dataclasses import replace

from PySide6.QtCore import QPersistentModelIndex
from PySide6.QtTest import QAbstractItemModelTester, QSignalSpy

from callboard.domain.conferences.conference_template import ConferenceTemplate, Invited
from callboard.domain.conferences.planned_conference import PlannedConference, PlannedState
from callboard.domain.conferences.scheduled_conference import (
    ScheduledConference,
    ScheduleFate,
    ScheduleOutcome,
    Schedules,
)
from callboard.models.conferences.planned_facts import PlannedFacts, Starter, planned_facts
from callboard.models.keyed_rows import KeyedRows
from callboard.models.roles import Role

WHAT = ConferenceTemplate("Sales round", (Invited("101"), Invited("102")))
NOON, ONE, TWO = (PlannedConference(name, at_s, WHAT) for name, at_s in (("n", 100.0), ("o", 200.0), ("t", 300.0)))


def model_of(*planned: PlannedConference) -> KeyedRows[PlannedFacts]:
    model = KeyedRows[PlannedFacts](lambda facts: facts.title, lambda facts: "")
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
    model.show(planned_facts(planned, None, 0))
    return model


def keys(model: KeyedRows[PlannedFacts]) -> list[str]:
    return [model.index(row).data(Role.NUMBER) for row in range(model.rowCount())]


def test_both_ways_stand_in_one_list_in_order_of_time() -> None:
    record = ScheduledConference("r", "Board meeting", 150, called_at_start=("101",))
    schedules = Schedules().after_reading([record], 0)
    rows = planned_facts((TWO, NOON), schedules, 0)
    assert [row.key for row in rows] == ["callboard/n", "phone-system/r", "callboard/t"]
    assert [row.starter for row in rows] == [Starter.CALLBOARD, Starter.PHONE_SYSTEM, Starter.CALLBOARD]
    assert rows[1].people == 1
    assert planned_facts((NOON,), None, 0) == rows[:1]


def test_what_did_not_start_waits_for_an_answer() -> None:
    missed = replace(NOON, state=PlannedState.MISSED)
    record = ScheduledConference("r", "Board meeting", 150)
    outcome = ScheduleOutcome("r", 150, "Board meeting", ScheduleFate.NOTHING_STARTED)
    schedules = Schedules().after_reading([record], 0).after_outcome(outcome)
    rows = planned_facts((missed, TWO), schedules, 280)
    assert [(row.needs_answer, row.is_waiting) for row in rows] == [(True, False), (True, False), (False, True)]


def test_rows_come_and_go_and_nobody_else_is_touched() -> None:
    model = model_of(NOON, TWO)
    kept = QPersistentModelIndex(model.index(1))
    reset, changed = QSignalSpy(model.modelReset), QSignalSpy(model.dataChanged)
    model.show(planned_facts((NOON, ONE, TWO), None, 0))
    assert (keys(model), kept.row()) == (["callboard/n", "callboard/o", "callboard/t"], 2)
    model.show(planned_facts((ONE, TWO), None, 0))
    assert (keys(model), kept.row()) == (["callboard/o", "callboard/t"], 1)
    assert reset.count() == 0
    assert changed.count() == 0


def test_a_change_of_state_is_told_of_its_row_alone() -> None:
    model = model_of(NOON, ONE, TWO)
    changed = QSignalSpy(model.dataChanged)
    model.show(planned_facts((NOON, replace(ONE, state=PlannedState.STARTING), TWO), None, 0))
    assert [(changed.at(0)[0].row(), changed.at(0)[1].row())] == [(1, 1)]
    assert changed.count() == 1


def test_another_order_begins_anew() -> None:
    model = model_of(NOON, ONE)
    model.show(planned_facts((replace(NOON, starts_at_s=250.0), ONE), None, 0))
    assert keys(model) == ["callboard/o", "callboard/n"]


def test_a_row_answers_what_it_is_about() -> None:
    model = model_of(NOON)
    facts = model.index(0).data(Role.FACTS)
    assert isinstance(facts, PlannedFacts)
    assert facts.planned == NOON
    assert model.index(0).data() == "Sales round"
