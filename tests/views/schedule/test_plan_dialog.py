"""Planning a conference: what the dialog takes, and what it says when something is wrong."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

import pytest
from PySide6.QtCore import QDate, Qt, QTime
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QLabel

from callboard.domain.conferences.conference_template import ConferenceTemplate, Invited
from callboard.domain.problems import Problem, ProblemCode, problem
from callboard.models.conferences.plan_draft import PeopleOffer, PlanDraft, PlanOffers
from callboard.models.conferences.planned_facts import Starter
from callboard.views.schedule.plan_dialog import PlanDialog
from tests.views.conftest import Office

NOW = datetime.fromisoformat("2026-11-23T12:00")
WHAT = ConferenceTemplate("", (Invited("101"), Invited("104")))
MONDAY = ConferenceTemplate("Monday supplier call", (Invited("106"),), has_pin=True)
DRAFT = PlanDraft(WHAT, datetime.fromisoformat("2026-11-23T14:00"), "4711")
BOTH = (Starter.CALLBOARD, Starter.PHONE_SYSTEM)
OFFERS = PlanOffers(
    (PeopleOffer("2 people on the list", WHAT, "4711"), PeopleOffer(MONDAY.name, MONDAY, None, MONDAY.name)),
    (("", "The first free room"), ("702", "Room 702")),
)
MakeDialog = Callable[..., PlanDialog]


@pytest.fixture
def made(office: Office) -> MakeDialog:
    def make(
        draft: PlanDraft = DRAFT,
        offers: PlanOffers = OFFERS,
        why_not: Callable[[PlanDraft], Problem | None] | None = None,
    ) -> PlanDialog:
        dialog = PlanDialog(
            draft,
            offers,
            why_not or (lambda _: None),
            office.board.name_of,
            office.look,
            NOW.timestamp,
            office.host,
        )
        dialog.show()
        return dialog

    return make


def said(dialog: PlanDialog, name: str) -> str:
    label = dialog.findChild(QLabel, f"plan.{name}")
    assert isinstance(label, QLabel)
    return label.text() if label.isVisibleTo(dialog) else ""


def test_what_was_chosen_comes_out_with_the_moment(made: MakeDialog) -> None:
    dialog = made()
    planned = QSignalSpy(dialog.planned)
    QTest.keyClicks(dialog.title, "Sales  round ")
    dialog.day.setDate(QDate(2026, 11, 24))
    dialog.time.setTime(QTime(9, 30))
    dialog.room.setCurrentIndex(1)
    QTest.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    draft, at_s = planned.at(0)
    assert at_s == datetime.fromisoformat("2026-11-24T09:30").timestamp()
    assert draft == replace(
        DRAFT,
        what=replace(WHAT, name="Sales round"),
        starts_at=datetime.fromisoformat("2026-11-24T09:30"),
        slot="702",
    )


def test_it_says_who_is_called_and_that_callboard_must_be_running(made: MakeDialog) -> None:
    dialog = made()
    assert said(dialog, "who") == "101 Anna Berg, 104 Oscar Whitfield"
    assert "Callboard must be running at that time" in said(dialog, "note")
    assert not dialog.starter.isVisible(), "there is nobody else to start it"


def test_a_template_brings_its_people_its_name_and_its_own_pin(made: MakeDialog) -> None:
    dialog = made()
    dialog.people.setCurrentIndex(1)
    dialog.people.chosen.emit(dialog.people.value)
    assert dialog.title.text() == "Monday supplier call"
    assert said(dialog, "who") == "106 Malik Osei · with a PIN"
    draft = dialog.draft()
    assert (draft.what, draft.pin, draft.template) == (MONDAY, None, "Monday supplier call")


def test_a_time_that_is_over_is_refused_with_a_sentence(made: MakeDialog) -> None:
    dialog = made()
    planned = QSignalSpy(dialog.planned)
    dialog.time.setTime(QTime(11, 59))
    assert said(dialog, "problem") == "That time is over. Choose a time that is still to come."
    assert not dialog.save.isEnabled()
    assert dialog.save.accessibleDescription() == said(dialog, "problem")
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert planned.count() == 0
    dialog.time.setTime(QTime(12, 1))
    assert dialog.save.isEnabled()
    assert said(dialog, "problem") == ""


def test_what_can_never_be_planned_says_why(made: MakeDialog) -> None:
    dialog = made(why_not=lambda _: problem(ProblemCode.ASKS_FIRST, number="112"))
    assert said(dialog, "problem").startswith("112 is never called without a question")
    assert not dialog.save.isEnabled()


def test_the_other_way_is_told_to_be_an_experiment_and_has_no_room(made: MakeDialog) -> None:
    dialog = made(offers=replace(OFFERS, starters=BOTH))
    dialog.room.setCurrentIndex(1)
    dialog.starter.setCurrentIndex(1)
    dialog.starter.chosen.emit(dialog.starter.value)
    assert said(dialog, "note").startswith("This may not work.")
    assert not dialog.room.isEnabled()
    assert (dialog.draft().starter, dialog.draft().slot) == (Starter.PHONE_SYSTEM, "")


def test_it_is_asked_once_and_stays_open_when_it_was_refused(made: MakeDialog) -> None:
    dialog = made()
    planned = QSignalSpy(dialog.planned)
    QTest.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    QTest.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    assert planned.count() == 1
    dialog.say(problem(ProblemCode.NOT_CONNECTED))
    assert dialog.isVisible()
    assert said(dialog, "problem") != ""
    assert dialog.save.isEnabled()


def test_everything_has_a_name_and_esc_plans_nothing(made: MakeDialog) -> None:
    dialog = made(offers=replace(OFFERS, starters=BOTH))
    planned = QSignalSpy(dialog.planned)
    for control in (dialog.title, dialog.day, dialog.time, dialog.people, dialog.room, dialog.starter):
        assert control.accessibleName(), control.objectName()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert planned.count() == 0
    assert not dialog.isVisible()


def test_it_is_as_high_as_what_it_says(made: MakeDialog) -> None:
    dialog = made()
    before = dialog.height()
    dialog.time.setTime(QTime(11, 0))
    assert dialog.height() > before
    for label in dialog.findChildren(QLabel):
        if label.isVisible():
            assert label.height() >= label.minimumHeight(), label.objectName()


def test_where_3cx_starts_it_the_room_says_why_it_cannot_be_chosen(made: MakeDialog) -> None:
    dialog = made(offers=replace(OFFERS, starters=BOTH))
    dialog.room.setCurrentIndex(1)
    dialog.starter.setCurrentIndex(1)
    dialog.starter.chosen.emit(dialog.starter.value)
    assert (dialog.room.isEnabled(), dialog.room.currentText()) == (False, "")
    assert dialog.room.placeholderText() == "3CX chooses the room"
    assert dialog.room.accessibleDescription() == "3CX chooses the room"
    dialog.starter.setCurrentIndex(0)
    dialog.starter.chosen.emit(dialog.starter.value)
    assert (dialog.room.isEnabled(), dialog.draft().slot) == (True, "702"), "it is chosen again"


def test_numbers_stay_whole_and_the_day_reads_as_elsewhere_in_the_window(made: MakeDialog) -> None:
    outside = ConferenceTemplate("", (Invited("101"), Invited("+493023125042", "Finch Logistik")))
    offer = PeopleOffer("2 people on the list", outside)
    dialog = made(replace(DRAFT, what=outside), replace(OFFERS, people=(offer,)))
    assert said(dialog, "who") == "101 Anna Berg, +49\u00a030\u00a023125042 Finch Logistik"
    assert dialog.day.text() == "Mon, 23 Nov 2026"
