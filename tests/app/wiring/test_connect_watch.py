"""Waiting for somebody to be free, from the board to the request: several selected, groups, menus, marks."""

import asyncio
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from callboard.app.console import Console
from callboard.app.shutdown import shut_down
from callboard.app.wiring.connect_watch import WatchConnector
from callboard.domain.changes import LegEnded
from callboard.domain.commands import PlaceCall
from callboard.domain.watch import CallFrom, CallWhoIsFree, Watch, WatchStep
from callboard.models.drag_payload import payload_of
from callboard.models.roles import Role
from tests.doubles.boards import picture, talk
from tests.doubles.drags import drag_and_drop, enter_and_move, leave, text_drag
from tests.doubles.fake_session import FakeSession
from tests.doubles.leaks import nothing_left_behind
from tests.doubles.window_loop import finish, window_loop_for

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
NUMBER, MINE, ANNA, OSCAR, CHLOE, MAYA = "02079460311", "100", "101", "104", "108", "204"
LEGS = (*talk(1, ANNA, "07700900461", line="10001"), *talk(2, OSCAR, "07700900462", line="10002"))


@pytest.fixture
def loop(qapp: QApplication) -> Iterator[asyncio.AbstractEventLoop]:
    with window_loop_for(qapp) as loop:
        yield loop


@pytest.fixture
def session() -> FakeSession:
    return FakeSession(picture(legs=LEGS))


@pytest.fixture
def console(
    qapp: QApplication, loop: asyncio.AbstractEventLoop, session: FakeSession, qtbot: QtBot
) -> Iterator[Console]:
    with nothing_left_behind():
        console = Console(lambda: session, qapp, loop, my_phone=MINE)
        console.start()
        qtbot.waitUntil(lambda: console.feed.board.connection.is_live and bool(console.feed.board.extensions))
        yield console
        QApplication.clipboard().clear()
        assert finish(loop, shut_down(console))


def said(console: Console) -> str:
    return console.panels.status.message.whole


def watches(console: Console) -> list[Watch]:
    return list(console.watching.watches.watches.all)


def tile(console: Console, number: str) -> QPoint:
    tiles = console.panels.board.tiles
    model = tiles.model()
    indexes = (model.index(row, 0) for row in range(model.rowCount()))
    index = next(index for index in indexes if index.data(Role.NUMBER) == number)
    tiles.scrollTo(index)
    return tiles.visualRect(index).center()


def select(console: Console, *numbers: str) -> None:
    for place, number in enumerate(numbers):
        held = Qt.KeyboardModifier.ControlModifier if place else Qt.KeyboardModifier.NoModifier
        viewport = console.panels.board.tiles.viewport()
        QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, held, tile(console, number))


def entry(menu: QMenu, name: str) -> QAction:
    return next(action for action in menu.actions() if action.objectName() == name)


def open_menu(console: Console) -> QMenu:
    watching: WatchConnector = console.watching
    return watching.open_menu(watching.list.rows.model().index(0, 0).data(Role.FACTS), QPoint(10, 10))


def test_several_are_selected_with_ctrl_and_with_shift_and_it_is_said(console: Console) -> None:
    select(console, OSCAR, ANNA)
    assert console.watching.selection.numbers == (OSCAR, ANNA)
    assert said(console) == "2 people selected. A number dropped on one goes to the first free."
    tiles = console.panels.board.tiles
    select(console, MINE)
    assert said(console) == "Only 100 Reception is selected."
    tiles.setFocus()
    QTest.keyClick(tiles, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert console.watching.selection.numbers == (MINE, ANNA)


def test_enter_on_several_calls_nobody(console: Console, session: FakeSession) -> None:
    select(console, CHLOE, MAYA)
    tiles = console.panels.board.tiles
    QTest.keyClick(tiles, Qt.Key.Key_Return)
    assert said(console) == "2 people are selected, so Enter calls nobody. Select one of them."
    assert console.window.book.why_not("person.call") == "Select one person only."
    described = Qt.ItemDataRole.AccessibleDescriptionRole
    assert tiles.currentIndex().data(described) == "2 people are selected, so Enter calls nobody. Select one of them."
    assert session.executed == []
    select(console, MAYA)
    assert console.window.book.why_not("person.call") == ""
    assert tiles.currentIndex().data(described) == "Enter calls from your phone."


def test_the_tile_says_who_is_meant(console: Console) -> None:
    select(console, ANNA, MAYA, CHLOE)
    viewport = console.panels.board.tiles.viewport()
    mime = text_drag(NUMBER)
    assert enter_and_move(viewport, tile(console, ANNA), mime)
    assert console.desk.hint_text == "First free: call from 204"
    assert said(console) == f"204 Maya Lindqvist rings first. When answered, {NUMBER} is called."
    leave(viewport)


def test_a_group_takes_a_number_for_the_first_who_is_free(console: Console, session: FakeSession, qtbot: QtBot) -> None:
    box = console.panels.board.groups
    mime = text_drag(NUMBER)
    assert not drag_and_drop(box, box.rect().center(), mime)
    assert not session.executed
    console.panels.board.header.groups.choose("Sales")
    assert enter_and_move(box, box.rect().center(), mime)
    assert box.property("drop") == "yes"
    assert console.panels.board.tiles.itemDelegate().in_call == {CHLOE}
    leave(box)
    assert box.property("drop") is None
    assert not console.panels.board.tiles.itemDelegate().in_call
    assert drag_and_drop(box, box.rect().center(), mime)
    qtbot.waitUntil(lambda: session.executed == [PlaceCall(CHLOE, NUMBER)])


def test_a_busy_person_is_waited_for_from_the_menu(console: Console) -> None:
    wishes = console.panels.board.menu.wishes
    wishes.watch_requested.emit([ANNA])
    wishes.watch_requested.emit([ANNA])
    assert [(watch.wish, watch.targets) for watch in watches(console)] == [(CallWhoIsFree(MINE), (ANNA,))]
    console.my_phone.choose("")
    wishes.watch_requested.emit([OSCAR])
    assert said(console) == "Choose your phone in From first."
    assert len(watches(console)) == 1


def test_the_question_about_somebody_busy_offers_to_wait(console: Console, session: FakeSession) -> None:
    viewport = console.panels.board.tiles.viewport()
    mime = text_drag(NUMBER)
    drag_and_drop(viewport, tile(console, ANNA), mime)
    wait = console.window.findChild(QPushButton, "question.wait")
    assert isinstance(wait, QPushButton)
    wait.click()
    assert [(watch.wish, watch.targets) for watch in watches(console)] == [(CallFrom(NUMBER), (ANNA,))]
    assert session.executed == []


def test_people_join_a_watch_and_leave_it(console: Console) -> None:
    console.watching.begin(CallFrom(NUMBER), [ANNA, OSCAR])
    select(console, MAYA, CHLOE)
    menu = open_menu(console)
    entry(menu, "watch.add").trigger()
    assert watches(console)[0].targets == (ANNA, OSCAR, MAYA, CHLOE)
    entry(menu, f"watch.remove.{OSCAR}").trigger()
    assert watches(console)[0].targets == (ANNA, MAYA, CHLOE)
    entry(menu, "watch.stop").trigger()
    assert watches(console) == []
    menu.close()


def test_who_is_reserved_by_reception_counts_as_busy(console: Console) -> None:
    console.presence.reservations.reserve(MAYA)
    select(console, ANNA, MAYA)
    QApplication.clipboard().setMimeData(payload_of((NUMBER,)))
    QTest.keyClick(console.panels.board.tiles, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert [watch.step for watch in watches(console)] == [WatchStep.WAITING]


def test_enter_in_the_list_places_the_call_and_the_key_waits_for_an_offer(
    console: Console, session: FakeSession, qtbot: QtBot
) -> None:
    book = console.window.book
    console.watching.begin(CallFrom(NUMBER), [ANNA, OSCAR])
    assert book.why_not("call.offered") == "Nobody whom you wait for is free."
    session.report(*(LegEnded(leg.key) for leg in LEGS[2:]))
    qtbot.waitUntil(lambda: console.watching.watches.offer is not None, timeout=10_000)
    assert book.why_not("call.offered") == ""
    rows = console.watching.list.rows
    rows.setCurrentIndex(rows.model().index(0, 0))
    QTest.keyClick(rows, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: session.executed == [PlaceCall(OSCAR, NUMBER)])
    assert [watch.step for watch in watches(console)] == [WatchStep.ASKED]
    assert not console.watching.strip.isVisible()
    assert book.why_not("call.offered") == "Calling Oscar Whitfield…"


def wait_for_oscar(console: Console, session: FakeSession, qtbot: QtBot) -> None:
    console.watching.begin(CallFrom(NUMBER), [ANNA, OSCAR])
    session.report(*(LegEnded(leg.key) for leg in LEGS[2:]))
    qtbot.waitUntil(lambda: console.watching.watches.offer is not None, timeout=10_000)


def places(console: Console) -> list[QPoint]:
    panels, origin = console.panels, QPoint(0, 0)
    parts = (panels.board.tiles, panels.dial, panels.calls, panels.calls.rows)
    return [part.mapTo(console.window, origin) for part in parts]


@pytest.mark.parametrize("size", [(900, 480), (1366, 740)])
def test_an_offer_moves_nothing(console: Console, session: FakeSession, qtbot: QtBot, size: tuple[int, int]) -> None:
    console.window.resize(*size)
    before: list[QPoint] = []

    def is_offered() -> bool:
        if console.watching.watches.offer is None:
            before[:] = places(console)
        return console.watching.watches.offer is not None

    console.watching.begin(CallFrom(NUMBER), [ANNA, OSCAR])
    session.report(*(LegEnded(leg.key) for leg in LEGS[2:]))
    qtbot.waitUntil(is_offered, timeout=10_000)
    for _ in range(3):
        QApplication.processEvents()
    strip, note = console.watching.strip, console.watching.note
    assert places(console) == before
    assert strip.isVisible() is not note.isVisible()
    if strip.isVisible():
        assert console.panels.calls.isAncestorOf(strip)
        assert strip.height() >= strip.heightForWidth(strip.width())


def test_an_offer_is_told_in_the_status_line_while_the_calls_are_out_of_sight(
    console: Console, session: FakeSession, qtbot: QtBot
) -> None:
    console.window.resize(1366, 740)
    console.window.show_page("connection")
    wait_for_oscar(console, session, qtbot)
    note = console.watching.note
    assert note.isVisible()
    assert note.accessibleName() == f"Oscar Whitfield is free. Call {NUMBER} from 104?"
    assert said(console) == ""
    console.window.show_page("board")
    qtbot.waitUntil(lambda: not note.isVisible())
    assert console.watching.strip.isVisible()
    console.window.show_page("connection")
    qtbot.waitUntil(note.isVisible)
    qtbot.waitUntil(lambda: console.watching.strip.is_settled)
    note.click()
    qtbot.waitUntil(lambda: session.executed == [PlaceCall(OSCAR, NUMBER)])
    assert not note.isVisible()


def test_who_is_free_is_not_offered_while_that_number_is_called(
    console: Console, session: FakeSession, qtbot: QtBot
) -> None:
    book = console.window.book
    console.watching.begin(CallFrom(NUMBER), [ANNA, OSCAR])
    console.call_desk.run(PlaceCall(CHLOE, NUMBER))
    qtbot.waitUntil(lambda: bool(console.watching.watches.under_way.numbers))
    session.report(*(LegEnded(leg.key) for leg in LEGS[2:]))
    qtbot.waitUntil(lambda: console.watching.list.rows.model().index(0, 0).data(Role.FACTS).free is not None)
    qtbot.waitUntil(lambda: book.why_not("call.offered") == f"{NUMBER} is being called from 108 already.")


def test_who_was_passed_over_is_not_said_to_be_busy(console: Console, session: FakeSession, qtbot: QtBot) -> None:
    wait_for_oscar(console, session, qtbot)
    console.watching.strip.keep.click()
    assert console.window.book.why_not("call.offered").startswith("Nobody is offered just now.")
