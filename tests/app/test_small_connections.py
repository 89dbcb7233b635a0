"""What the areas of the window tell each other in passing: what was refused, which key leads where, who is named."""

import asyncio
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from callboard.app.console import Console
from callboard.app.shutdown import shut_down
from callboard.domain.conferences.conference import ConferencePlan
from callboard.domain.conferences.conference_progress import begin
from callboard.domain.drops.drop_rules import OntoSlot
from callboard.models.conferences.slot_facts import SlotFacts
from tests.doubles.boards import picture
from tests.doubles.drags import text_drag
from tests.doubles.fake_session import FakeSession
from tests.doubles.leaks import nothing_left_behind
from tests.doubles.window_loop import finish, window_loop_for

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture(params=[Qt.LayoutDirection.LeftToRight])
def direction(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[Qt.LayoutDirection]:
    before = qapp.layoutDirection()
    qapp.setLayoutDirection(request.param)
    yield request.param
    qapp.setLayoutDirection(before)


@pytest.fixture
def loop(qapp: QApplication) -> Iterator[asyncio.AbstractEventLoop]:
    with window_loop_for(qapp) as loop:
        yield loop


@pytest.fixture
def console(
    qapp: QApplication, loop: asyncio.AbstractEventLoop, qtbot: QtBot, direction: Qt.LayoutDirection
) -> Iterator[Console]:
    with nothing_left_behind():
        console = Console(lambda: FakeSession(picture()), qapp, loop, my_phone="100")
        console.start()
        console.window.resize(1366, 768)
        qtbot.waitUntil(lambda: console.feed.board.connection.is_live and bool(console.feed.board.extensions))
        yield console
        assert finish(loop, shut_down(console))


def _refuse(console: Console) -> QWidget:
    near = QRect(console.window.mapToGlobal(QPoint(300, 300)), console.window.mapToGlobal(QPoint(400, 340)))
    console.desk.drop(text_drag("nothing"), OntoSlot("702"), near)
    hint = console.window.findChild(QWidget, "refusal")
    assert isinstance(hint, QWidget)
    assert hint.isVisible()
    return hint


def test_what_was_refused_does_not_float_over_another_page_or_room(console: Console) -> None:
    hint = _refuse(console)
    console.window.show_page("conference")
    assert not hint.isVisible()
    assert _refuse(console) is hint
    console.panels.conference.open_room("703")
    assert not hint.isVisible()


def test_the_key_of_the_rooms_is_named_as_it_is_now(console: Console) -> None:
    fold = console.panels.board.strip.fold
    assert fold.toolTip().endswith("(Ctrl+G)")
    console.preferences.change(shortcuts={"view.strip": "Ctrl+J"})
    assert fold.toolTip().endswith("(Ctrl+J)")
    console.preferences.change(shortcuts={"view.strip": ""})
    assert "(" not in fold.toolTip()


def test_who_becomes_a_favourite_by_a_drop_is_named(console: Console) -> None:
    said = console.panels.status.message
    console.desk.favourites_dropped.emit(["101"], 0)
    assert said.whole == "101 Anna Berg is a favourite now."
    console.desk.favourites_dropped.emit(["204", "106"], 1)
    assert said.whole == "2 people are favourites now."
    console.desk.favourites_dropped.emit(["106"], 0)
    assert said.whole == "The favourites are in another order now."


def test_the_rooms_know_who_is_wanted_in_them(console: Console) -> None:
    progress = begin(1, ConferencePlan("702", ("101", "104", "204")), frozenset())
    console.feed.conference_progressed.emit(progress)
    for rooms in (console.models.rooms, console.models.all_rooms):
        row = rooms.row_of("702")
        assert row is not None
        facts: SlotFacts = rooms.facts_at(row)
        assert (facts.is_starting, facts.expected) == (True, 3)


def test_the_board_in_its_own_window_has_a_title_of_its_own_and_the_focus_on_people(
    console: Console, qtbot: QtBot
) -> None:
    place = console.window.board_place
    place.move_out(True)
    assert place.window.windowTitle() == "Board – Callboard"  # noqa: RUF001 - a dash between two names
    focused = place.window.focusWidget()
    assert focused is not None
    assert focused.objectName() in ("board.tiles", "board.favourites", "board.table.rows")
    place.move_out(False)


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.RightToLeft], indirect=True)
def test_a_window_that_is_read_from_right_to_left_is_turned_round(console: Console) -> None:
    window = console.window
    middle = window.width() // 2
    assert window.rail.geometry().center().x() > middle
    assert all(dock.geometry().center().x() < middle for dock in window.sides.docks)
    header = console.panels.board.header
    assert (header.cards.property("place"), header.table.property("place")) == ("last", "first")
    assert window.header.chip.alignment() & Qt.AlignmentFlag.AlignRight
    pin = console.panels.conference.builder.options.pin
    assert pin.textMargins().left() > pin.textMargins().right()
