"""A conference is planned for later: the window starts it at its time, or asks; also after it was started anew."""

import asyncio
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from callboard.app.console import Console
from callboard.app.kept.conference_store import ConferenceStore
from callboard.app.shutdown import shut_down
from callboard.domain.commands import ScheduleConference
from callboard.domain.conferences.conference import SlotState
from callboard.domain.conferences.conference_progress import MemberStep
from callboard.domain.conferences.conference_template import ConferenceTemplate, Invited
from callboard.domain.conferences.planned_conference import (
    LATE_AFTER_S,
    PlannedConference,
    PlannedState,
    with_planned,
)
from callboard.domain.conferences.scheduled_conference import ScheduledConference, ScheduleFate, ScheduleOutcome
from callboard.models.conferences.planned_facts import Starter
from callboard.views.window.ask_dialog import AskDialog
from tests.doubles.leaks import nothing_left_behind
from tests.doubles.pbx import Pbx
from tests.doubles.pbxes import on_both, on_v11, on_v12
from tests.doubles.reception import Reception
from tests.doubles.window_loop import finish

WHAT = ConferenceTemplate("Sales round", (Invited("101"), Invited("102")))
HOUR_S = 3600


def planned_in(reception: Reception) -> tuple[PlannedConference, ...]:
    return reception.console.conferences.value.planned


def plan(reception: Reception, starts_at_s: float, **details: object) -> None:
    one = replace(PlannedConference("one", starts_at_s, WHAT), **details)
    conferences = reception.console.conferences
    conferences.change(lambda memory: replace(memory, planned=with_planned(memory.planned, one)))


def wait_for_state(reception: Reception, state: PlannedState) -> None:
    reception.wait_until(lambda: [each.state for each in planned_in(reception)] == [state])


def called_into(reception: Reception) -> list[str]:
    """Whom the phone system was asked to call, by its own log."""
    return [number for number in ("101", "102") for request in reception.calls_asked() if number in request[1:]]


@on_both
def test_what_was_planned_in_the_window_starts_by_itself_and_once(reception: Reception) -> None:
    page, planning = reception.panels.conference, reception.console.planning
    page.add_people("", ["101", "102"])
    QTest.mouseClick(reception.button("conf.plan"), Qt.MouseButton.LeftButton)
    dialog = planning.dialog
    assert dialog is not None
    QTest.keyClicks(dialog.title, "Sales round")
    QTest.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    assert [each.what.name for each in planned_in(reception)] == ["Sales round"]
    reception.wait_until(reception.panels.planned.isVisible)
    assert reception.status().startswith("“Sales round” is planned: ")
    assert reception.calls_asked() == []
    reception.window.show_page("board")

    one = planned_in(reception)[0]
    plan(reception, time.time() + 0.4, planned_id=one.planned_id, what=one.what)  # the hour has come
    reception.wait_until(reception.panels.planned_strips.soon.isVisible)
    assert "“Sales round” starts at" in reception.panels.planned_strips.soon.text()
    wait_for_state(reception, PlannedState.STARTED)
    reception.wait_until(reception.panels.planned_strips.soon.isHidden)
    assert reception.window.page == "board", "whoever is at work here is not disturbed"
    opened = reception.pbx.slot_of("100") if reception.pbx.generation == "v12" else "702"
    assert page.live_desk.followed.is_open(opened), "701 is being set up here, and another one is free"
    page.open_room(opened)
    reception.wait_until(lambda: reception.steps() == [MemberStep.JOINED] * 2)
    assert called_into(reception) == ["101", "102"]


@on_both
def test_one_whose_first_person_does_not_answer_has_failed_and_starts_with_the_next_one(reception: Reception) -> None:
    page, missed = reception.panels.conference, reception.panels.planned_strips.missed
    slot = reception.pbx.slot_of("100")
    reception.pbx.set_phones({"101": "busy"})
    reception.window.show_page("conference")
    page.open_room(slot)
    assert not page.is_live_shown
    plan(reception, time.time() + 0.4, slot=slot)
    wait_for_state(reception, PlannedState.FAILED)
    reception.wait_until(missed.isVisible)
    assert "could not be started. The call to 101 " in missed.text()
    assert reception.panels.planned.model.rows[0].needs_answer
    assert called_into(reception) == ["101"]
    assert not page.is_live_shown, "the list that is open stays"

    reception.window.show_page("board")
    assert not missed.buttons["room"].isHidden()
    missed.buttons["room"].click()
    assert reception.window.page == "conference"
    assert (page.slot, page.is_live_shown) == (slot, True)
    assert [member.number for member in reception.members().values()] == ["101", "102"]
    instead = reception.button("conf.live.next")
    assert instead.isVisible()
    reception.wait_until(instead.isEnabled)
    instead.click()
    wait_for_state(reception, PlannedState.STARTED)
    reception.wait_until(missed.isHidden)
    reception.wait_until(lambda: called_into(reception) == ["101", "102"])


@on_v11
def test_a_start_that_failed_unseen_is_shown_by_its_room_once(reception: Reception) -> None:
    page = reception.panels.conference
    reception.pbx.set_phones({"101": "busy"})
    page.open_room("702")
    plan(reception, time.time() + 0.4, slot="701")
    wait_for_state(reception, PlannedState.FAILED)
    page.open_room("703")
    page.room_list.room_opened.emit("701")
    assert (page.slot, page.is_live_shown) == ("701", True)
    reception.button("conf.live.back").click()
    assert not page.is_live_shown
    page.room_list.room_opened.emit("702")
    page.room_list.room_opened.emit("701")
    assert not page.is_live_shown


@on_both
def test_a_list_that_is_being_made_stays_on_the_screen_when_the_hour_comes(reception: Reception) -> None:
    page = reception.panels.conference
    slot = reception.pbx.slot_of("100")
    reception.window.show_page("conference")
    page.add_people(slot, ["104"])
    plan(reception, time.time() + 0.4, slot=slot)
    wait_for_state(reception, PlannedState.STARTED)
    reception.wait_until(lambda: called_into(reception) == ["101", "102"])
    assert not page.is_live_shown
    assert [person.number for person in page.builder.kept()[0].people] == ["104"]
    page.room_list.room_opened.emit(slot)
    assert page.is_live_shown

    reception.console.switchboard.end_conference(slot)
    reception.wait_for_slot(slot, SlotState.FREE)
    page.room_list.room_opened.emit(slot)
    assert not page.is_live_shown
    assert [person.number for person in page.builder.kept()[0].people] == ["104"], "nothing of it is lost"


@on_both
def test_whoever_starts_a_missed_one_now_sees_it_and_finds_the_other_list_again(reception: Reception) -> None:
    page, missed = reception.panels.conference, reception.panels.planned_strips.missed
    slot = reception.pbx.slot_of("100")
    reception.window.show_page("conference")
    page.add_people(slot, ["101", "102"])
    plan(reception, time.time() - 900, slot=slot, state=PlannedState.MISSED)
    reception.wait_until(missed.isVisible)
    missed.buttons["start"].click()
    reception.wait_until(lambda: reception.steps() == [MemberStep.JOINED] * 2)
    assert (page.slot, page.is_live_shown) == (slot, True)


@on_v12
def test_the_reminder_names_my_own_room(reception: Reception) -> None:
    soon = reception.panels.planned_strips.soon
    plan(reception, time.time() + 60)
    reception.wait_until(soon.isVisible)
    assert " in my room: " in soon.text()


@on_v12
def test_what_3cx_did_not_start_is_still_known_after_the_end_of_the_window(
    store: ConferenceStore, pbx: Pbx, qapp: QApplication, loop: asyncio.AbstractEventLoop, qtbot: QtBot
) -> None:
    with window_on(store, pbx, qapp, loop, qtbot) as first:
        first.console.preferences.change(schedules_on_phone_system=True)
        starts_at_s = int(time.time()) - 300
        outcome = ScheduleOutcome("r1", starts_at_s, "Board", ScheduleFate.NOTHING_STARTED)
        first.console.feed.schedule_progressed.emit(outcome)
    assert store.read().outcomes == (outcome,)
    with window_on(store, pbx, qapp, loop, qtbot) as second:
        second.console.preferences.change(schedules_on_phone_system=True)
        second.wait_until(lambda: bool(second.console.conferences.value.outcomes))
        shown = second.console.planning.schedule.shown()
        assert shown is not None
        fate = shown.fate_of(ScheduledConference("r1", "Board", starts_at_s), time.time())
        assert fate is ScheduleFate.NOTHING_STARTED


@on_both
def test_it_can_be_cancelled_before_it_starts_and_that_can_be_undone(reception: Reception) -> None:
    plan(reception, time.time() + 60)
    reception.wait_until(reception.panels.planned_strips.soon.isVisible)
    reception.panels.planned_strips.soon.buttons["cancel"].click()
    reception.wait_until(reception.panels.planned_strips.soon.isHidden)
    assert planned_in(reception) == ()
    assert reception.status() == "“Sales round” is not planned any more."
    reception.console.undo.undo()
    reception.wait_until(reception.panels.planned_strips.soon.isVisible)
    assert [each.planned_id for each in planned_in(reception)] == ["one"]
    assert reception.calls_asked() == []


@on_both
def test_without_a_line_it_is_missed_and_asked_about_when_the_line_is_back(reception: Reception) -> None:
    reception.pbx.controls.do("vanish", for_s=60)
    reception.wait_until(lambda: not reception.board.connection.is_live)
    plan(reception, time.time() - LATE_AFTER_S + 0.8)
    missed = reception.panels.planned_strips.missed
    wait_for_state(reception, PlannedState.MISSED)
    reception.wait_until(missed.isVisible)
    assert missed.text().endswith("Callboard was not connected to the phone system at that time.")
    reception.pbx.controls.do("heal")
    reception.wait_until(lambda: reception.board.connection.is_live)
    assert reception.calls_asked() == []
    assert missed.isVisible()
    missed.buttons["start"].click()
    wait_for_state(reception, PlannedState.STARTED)
    reception.wait_until(lambda: called_into(reception) == ["101", "102"])
    reception.wait_until(missed.isHidden)


@on_both
def test_a_room_that_is_in_use_is_waited_for(reception: Reception) -> None:
    slot = reception.pbx.slot_of("100")
    page = reception.panels.conference
    page.add_people(slot, ["104"])
    reception.button("conf.start").click()
    reception.wait_until(lambda: reception.steps() == [MemberStep.JOINED])
    plan(reception, time.time() + 0.2, slot=slot)
    soon = reception.panels.planned_strips.soon
    reception.wait_until(lambda: "should have started" in soon.text())
    assert soon.isVisible()
    assert [each.state for each in planned_in(reception)] == [PlannedState.WAITING]
    reception.console.switchboard.end_conference(slot)
    wait_for_state(reception, PlannedState.STARTED)
    reception.wait_until(lambda: called_into(reception) == ["101", "102"])


@on_both
def test_whoever_quits_hears_what_nobody_would_start_then(reception: Reception) -> None:
    closing = reception.console.closing
    plan(reception, time.time() + HOUR_S)
    closing.ask_to_quit()
    asked = reception.window.findChild(AskDialog)
    assert asked is not None
    assert asked.accessibleName() == "A conference is planned. Quit Callboard?"
    assert asked.accessibleDescription().startswith("“Sales round” is planned: ")
    assert not reception.window.is_closing
    asked.stay.click()
    plan(reception, time.time() + 20 * HOUR_S)
    assert reception.console.planning.words_of_next() == ""


@on_both
def test_a_plan_is_changed_and_one_that_has_begun_is_not(reception: Reception) -> None:
    plan(reception, time.time() + HOUR_S)
    planning, rows = reception.console.planning, reception.panels.planned
    reception.wait_until(lambda: rows.model.rowCount() == 1)
    planning.change(rows.model.rows[0])
    dialog = planning.dialog
    assert dialog is not None
    assert dialog.people.currentText() == "2 people, as planned"
    dialog.title.setText("Another round")
    dialog.save.click()
    assert [(each.planned_id, each.what.name) for each in planned_in(reception)] == [("one", "Another round")]
    reception.wait_until(lambda: rows.model.rows[0].title == "Another round")

    planning.change(rows.model.rows[0])
    dialog = planning.dialog
    assert dialog is not None
    plan(reception, time.time() + HOUR_S, state=PlannedState.STARTED, state_since_s=time.time())
    dialog.save.click()
    assert dialog.isVisible()
    assert [each.state for each in planned_in(reception)] == [PlannedState.STARTED]
    dialog.close()


@on_v12
def test_the_phone_system_is_asked_to_start_one_where_somebody_wants_that(reception: Reception) -> None:
    page, planning, rows = reception.panels.conference, reception.console.planning, reception.panels.planned
    reception.console.preferences.change(schedules_on_phone_system=True)
    page.add_people("", ["101", "102"])
    reception.button("conf.plan").click()
    dialog = planning.dialog
    assert dialog is not None
    dialog.title.setText("Board meeting")
    dialog.starter.setCurrentIndex(1)
    dialog.starter.chosen.emit(dialog.starter.value)
    dialog.save.click()
    reception.wait_until(lambda: [row.title for row in rows.model.rows] == ["Board meeting"])
    assert rows.model.rows[0].starter is Starter.PHONE_SYSTEM
    assert planned_in(reception) == (), "Callboard does not start it as well"
    reception.wait_until(lambda: planning.dialog is None or not planning.dialog.isVisible())
    assert reception.status().startswith("3CX accepted “Board meeting”: ")

    planning.change(rows.model.rows[0])
    dialog = planning.dialog
    assert dialog is not None
    dialog.title.setText("Board meeting, longer")
    record = reception.board.schedules.known[0]
    reception.console.performer.perform(ScheduleConference(replace(record, title="Somebody else's"), record))
    reception.wait_until(lambda: rows.model.rows[0].title == "Somebody else's")
    dialog.save.click()
    reception.wait_until(lambda: bool(reception.find_text("plan.problem")))
    assert dialog.isVisible()
    assert rows.model.rows[0].title == "Somebody else's"
    dialog.close()

    rows.rows.delete_requested.emit(rows.model.rows[0])
    reception.wait_until(lambda: rows.model.rowCount() == 0)
    reception.wait_until(lambda: reception.console.undo.is_offered)
    reception.console.undo.undo()
    reception.wait_until(lambda: [row.title for row in rows.model.rows] == ["Somebody else's"])
    reception.console.preferences.change(schedules_on_phone_system=False)
    reception.wait_until(lambda: rows.model.rowCount() == 0)


@pytest.fixture
def store(tmp_path: Path) -> ConferenceStore:
    return ConferenceStore(tmp_path / "conferences" / "demo.toml")


@contextmanager
def window_on(
    store: ConferenceStore, pbx: Pbx, qapp: QApplication, loop: asyncio.AbstractEventLoop, qtbot: QtBot
) -> Iterator[Reception]:
    """A window that keeps its conferences in `store`, from its start to its end."""
    console = Console(pbx.make_session, qapp, loop, my_phone="100", conferences=store)
    console.start()
    reception = Reception(console, pbx, qtbot)
    try:
        reception.wait_for_picture()
        yield reception
    finally:
        console.conferences.flush()
        assert finish(loop, shut_down(console))
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.fixture(autouse=True)
def all_goes() -> Iterator[None]:
    with nothing_left_behind():
        yield


@on_both
def test_a_plan_survives_the_end_of_the_window_and_starts_in_the_next_one(
    store: ConferenceStore, pbx: Pbx, qapp: QApplication, loop: asyncio.AbstractEventLoop, qtbot: QtBot
) -> None:
    with window_on(store, pbx, qapp, loop, qtbot) as first:
        plan(first, time.time() + HOUR_S)
    kept = store.read().planned
    assert [each.state for each in kept] == [PlannedState.WAITING]
    with window_on(store, pbx, qapp, loop, qtbot) as second:
        second.wait_until(lambda: second.panels.planned.model.rowCount() == 1)
        plan(second, time.time() + 0.3)
        wait_for_state(second, PlannedState.STARTED)
        second.wait_until(lambda: called_into(second) == ["101", "102"])
    with window_on(store, pbx, qapp, loop, qtbot) as third:
        third.console.planning.starts.look()
        assert [each.state for each in planned_in(third)] == [PlannedState.STARTED]
        assert third.panels.planned_strips.missed.isHidden()


@on_both
def test_what_came_due_seconds_before_the_window_is_asked_about_beside_the_reminder_of_the_next_one(
    store: ConferenceStore, pbx: Pbx, qapp: QApplication, loop: asyncio.AbstractEventLoop, qtbot: QtBot
) -> None:
    one = PlannedConference("one", time.time() - 1, WHAT)
    store.change(lambda memory: replace(memory, planned=(one,)))
    with window_on(store, pbx, qapp, loop, qtbot) as late:
        late.window.resize(1366, 768)
        plan(late, time.time() + 90, planned_id="two")
        strips = late.panels.planned_strips
        late.wait_until(
            lambda: [each.state for each in planned_in(late)] == [PlannedState.MISSED, PlannedState.WAITING]
        )
        late.wait_until(lambda: strips.missed.isVisible() and strips.soon.isVisible())
        assert called_into(late) == []
        strips.missed.buttons["start"].click()
        late.wait_until(lambda: planned_in(late)[0].state is PlannedState.STARTED)
        late.wait_until(strips.missed.isHidden)


@on_both
def test_what_was_missed_while_no_window_was_there_is_reported_and_not_started_by_itself(
    store: ConferenceStore, pbx: Pbx, qapp: QApplication, loop: asyncio.AbstractEventLoop, qtbot: QtBot
) -> None:
    with window_on(store, pbx, qapp, loop, qtbot) as first:
        plan(first, time.time() + HOUR_S)
    hour_ago = time.time() - HOUR_S
    store.change(lambda memory: replace(memory, planned=(replace(memory.planned[0], starts_at_s=hour_ago),)))
    with window_on(store, pbx, qapp, loop, qtbot) as second:
        missed = second.panels.planned_strips.missed
        second.wait_until(missed.isVisible)
        assert missed.text().endswith("Callboard was not running at that time, or the computer slept.")
        assert called_into(second) == []
        missed.buttons["discard"].click()
        second.wait_until(missed.isHidden)
        second.console.undo.settle()
    assert store.read().planned == ()


@on_both
def test_two_windows_on_one_folder_start_it_once(
    store: ConferenceStore, pbx: Pbx, qapp: QApplication, loop: asyncio.AbstractEventLoop, qtbot: QtBot
) -> None:
    with window_on(store, pbx, qapp, loop, qtbot) as first, window_on(store, pbx, qapp, loop, qtbot) as second:
        asked = [QSignalSpy(window.panels.conference.command_requested) for window in (first, second)]
        plan(first, time.time() + 1.0)
        first.wait_until(lambda: len(planned_in(second)) == 1)
        for window in (first, second):
            wait_for_state(window, PlannedState.STARTED)
        assert sorted(each.count() for each in asked) == [0, 1]
