"""Planning in the whole window: what is shown fits, whatever the size of text, and a template brings its own PIN."""

import asyncio
import time
from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from callboard.app.console import Console
from callboard.app.shutdown import shut_down
from callboard.domain.conferences.conference_template import ConferenceTemplate, Invited
from callboard.domain.conferences.planned_conference import PlannedConference, PlannedState
from callboard.sessions.pin_store import key_of_planned, key_of_template
from tests.doubles.clipped import clipped_in
from tests.doubles.fake_session import FakeSession
from tests.doubles.leaks import nothing_left_behind
from tests.doubles.window_loop import finish, window_loop_for

SIZES = ((900, 480), (1366, 728))
WHAT = ConferenceTemplate("Sales round of all who sell anything at all", (Invited("101"), Invited("102")))
MONDAY = ConferenceTemplate("Monday supplier call", (Invited("101"),), has_pin=True)


@pytest.fixture
def console(qapp: QApplication, qtbot: QtBot) -> Iterator[Console]:
    with window_loop_for(qapp) as loop, nothing_left_behind():
        asyncio.set_event_loop(loop)
        console = Console(FakeSession, qapp, loop, my_phone="100")
        console.start()
        qtbot.waitUntil(lambda: bool(console.feed.board.extensions))
        yield console
        assert finish(loop, shut_down(console))


def remember(console: Console, *planned: PlannedConference, templates: tuple[ConferenceTemplate, ...] = ()) -> None:
    console.conferences.change(lambda memory: replace(memory, planned=planned, templates=templates))


@pytest.mark.parametrize("text_size", [100, 150, 200])
def test_everything_about_planned_conferences_fits(console: Console, qtbot: QtBot, text_size: int) -> None:
    console.preferences.change(text_size=text_size)
    now_s = time.time()
    soon, missed = (
        PlannedConference("soon", now_s + 90, WHAT, "702"),
        PlannedConference("missed", now_s - 900, WHAT, state=PlannedState.MISSED),
    )
    console.window.show_page("conference")
    strips = console.panels.planned_strips
    for planned, strip in (((soon, missed), strips.soon), ((missed,), strips.missed)):
        remember(console, *planned)
        qtbot.waitUntil(strip.isVisible)
        strips.missed.buttons["room"].show()  # as after a start that failed here
        for size in SIZES:
            console.window.resize(*size)
            qtbot.waitUntil(lambda: clipped_in(console.window) == [])
    console.planning.plan(WHAT, "")
    dialog = console.planning.dialog
    assert dialog is not None
    console.application.processEvents()
    assert clipped_in(dialog) == []


def test_a_template_brings_its_own_pin_along(console: Console, qtbot: QtBot) -> None:
    console.pins.keep(key_of_template(MONDAY.name), "4711")
    remember(console, templates=(MONDAY,))
    console.planning.plan(ConferenceTemplate(""), "")  # nobody is on the list
    dialog = console.planning.dialog
    assert dialog is not None
    assert (dialog.people.currentText(), dialog.title.text()) == (MONDAY.name, MONDAY.name)
    dialog.save.click()
    qtbot.waitUntil(lambda: len(console.conferences.value.planned) == 1)
    one = console.conferences.value.planned[0]
    assert one.what.has_pin
    told: list[str] = []
    console.pins.ask(key_of_planned(one.planned_id), told.append)
    qtbot.waitUntil(lambda: told == ["4711"])


def test_deleting_one_for_good_forgets_its_pin(console: Console, qtbot: QtBot) -> None:
    console.pins.keep(key_of_planned("one"), "4711")
    remember(console, PlannedConference("one", time.time() + 3600, replace(WHAT, has_pin=True)))
    console.planning.delete("one")
    console.undo.undo()
    assert len(console.conferences.value.planned) == 1
    console.planning.delete("one")
    console.undo.settle()
    told: list[str] = []
    console.pins.ask(key_of_planned("one"), told.append)
    qtbot.waitUntil(lambda: told == [""])
    assert console.conferences.value.planned == ()


def test_nobody_is_led_to_a_dialog_in_which_nothing_can_be_planned(console: Console, qtbot: QtBot) -> None:
    action, button = console.window.book["conference.plan"], console.window.findChild(QPushButton, "conf.plan")
    assert isinstance(button, QPushButton)
    assert not action.isEnabled()
    assert (button.isEnabled(), button.accessibleDescription()) == (False, "Add people to a new conference first.")
    action.trigger()
    assert console.planning.dialog is None
    console.panels.conference.add_people("701", ["101"])
    assert action.isEnabled()
    assert button.isEnabled()
    console.panels.conference.builder.clear()
    assert not action.isEnabled()
    remember(console, templates=(MONDAY,))
    qtbot.waitUntil(action.isEnabled)


def test_whoever_is_planned_by_name_is_in_the_room_by_name(console: Console, qtbot: QtBot) -> None:
    what = ConferenceTemplate("Round", (Invited("101"), Invited("+493023125042", "Finch Logistik")))
    remember(console, PlannedConference("one", time.time() + 0.2, what, "702"))
    live = console.panels.conference.live_desk
    qtbot.waitUntil(lambda: live.name_of("+493023125042") == "Finch Logistik")
