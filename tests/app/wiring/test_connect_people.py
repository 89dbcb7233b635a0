"""What is done about what people on the board are wanted for."""

import asyncio
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRect
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from callboard.app.console import Console
from callboard.app.shutdown import shut_down
from callboard.domain.calls.call import Leg, LegState
from callboard.domain.commands import AddToConference, PickUpCall, PlaceCall, TransferCall
from callboard.domain.preferences import Density
from callboard.domain.profile_memory import ZOOMS, BoardShape
from callboard.models.calls.call_acts import CallAct
from callboard.models.calls.call_facts import seen_from
from callboard.models.drag_payload import dragged_in
from callboard.models.extension_status import Status
from tests.doubles.boards import talk
from tests.doubles.fake_session import FakeSession, office
from tests.doubles.leaks import nothing_left_behind
from tests.doubles.window_loop import finish, window_loop_for

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
PLACE = QRect(10, 10, 100, 50)


@pytest.fixture
def loop(qapp: QApplication) -> Iterator[asyncio.AbstractEventLoop]:
    with window_loop_for(qapp) as loop:
        yield loop


@pytest.fixture
def session() -> FakeSession:
    caller = Leg(3, 1, "0301234567", LegState.DIALLING, "101", line="10000")
    ringing = Leg(3, 2, "101", LegState.RINGING, "0301234567")
    legs = [*talk(1, "100", "102"), *talk(2, "103", "701"), caller, ringing]
    return FakeSession(office(legs, ("100", "101", "102", "103", "104")))


@pytest.fixture
def console(
    qapp: QApplication, loop: asyncio.AbstractEventLoop, session: FakeSession, qtbot: QtBot
) -> Iterator[Console]:
    with nothing_left_behind():
        console = Console(lambda: session, qapp, loop, my_phone="100")
        console.start()
        qtbot.waitUntil(lambda: console.feed.board.connection.is_live and bool(console.feed.board.extensions))
        yield console
        assert finish(loop, shut_down(console))


def _said(console: Console) -> str:
    return console.panels.status.message.whole


def test_what_needs_a_person_says_so_until_one_is_selected(console: Console) -> None:
    book = console.window.book
    assert book.why_not("person.copy_number") == "Select a person first."
    console.panels.board.go_to("101")
    assert book.why_not("person.copy_number") == ""
    book["person.copy_number"].trigger()
    assert dragged_in(QApplication.clipboard().mimeData(), ()).numbers == ("101",)
    QApplication.clipboard().setText("")


def test_a_person_is_called_by_the_action(console: Console, session: FakeSession, qtbot: QtBot) -> None:
    console.my_phone.choose("104")
    console.panels.board.go_to("102")
    console.window.book["person.call"].trigger()
    console.panels.board.menu.wishes.copied_call_requested.emit("104", "0301234567", PLACE)
    qtbot.waitUntil(lambda: session.executed == [PlaceCall("104", "102"), PlaceCall("104", "0301234567")])


def test_favourites_go_on_and_off(console: Console) -> None:
    board, book = console.panels.board, console.window.book
    board.go_to("102")
    book["board.favourite"].trigger()
    assert console.memory.value.favourites == ("102",)
    assert _said(console) == "102 Person 102 is a favourite now."
    board.go_to("102")
    book["board.favourite"].trigger()
    assert console.memory.value.favourites == ()
    board.menu.wishes.favourites_requested.emit(["101", "103"], True)
    assert console.memory.value.favourites == ("101", "103")


def test_my_call_is_transferred(console: Console, session: FakeSession, qtbot: QtBot) -> None:
    console.panels.board.menu.wishes.transfer_requested.emit("104", PLACE)
    qtbot.waitUntil(lambda: session.executed == [TransferCall(1, "100", "104")])


def test_without_a_call_there_is_nothing_to_transfer(console: Console, session: FakeSession) -> None:
    console.my_phone.choose("104")
    console.panels.board.menu.wishes.transfer_requested.emit("102", PLACE)
    assert _said(console) == "You are not on a call that could be transferred."
    assert session.executed == []


def test_a_ringing_call_is_picked_up_with_my_phone(console: Console, session: FakeSession, qtbot: QtBot) -> None:
    facts = seen_from("101", console.board().calls[3], console.board(), "100")
    console.panels.board.menu.wishes.act_requested.emit(CallAct.PICK_UP, facts, PLACE)
    qtbot.waitUntil(lambda: session.executed == [PickUpCall(3, "101", "100")])


def test_people_go_onto_the_list_or_into_a_running_conference(
    console: Console, session: FakeSession, qtbot: QtBot
) -> None:
    wishes = console.panels.board.menu.wishes
    wishes.conference_requested.emit(["104"], "701", PLACE)
    qtbot.waitUntil(lambda: session.executed == [AddToConference("701", "104")])
    wishes.conference_requested.emit(["101", "102"], "702", PLACE)
    assert console.models.participants.numbers == ("101", "102")


def test_zoom_goes_step_by_step_and_back(console: Console) -> None:
    book = console.window.book
    book["board.zoom_in"].trigger()
    assert console.memory.value.board_zoom == 115
    for _ in ZOOMS:
        book["board.zoom_out"].trigger()
    assert console.memory.value.board_zoom == ZOOMS[0]
    book["board.zoom_reset"].trigger()
    assert console.memory.value.board_zoom == 100


def test_the_board_is_worked_from_the_menu(console: Console) -> None:
    board, book = console.panels.board, console.window.book
    book["board.compact"].trigger()
    assert console.preferences.value.density is Density.COMPACT
    assert book["board.compact"].isChecked()
    book["board.status.3"].trigger()
    assert board.finder.query.statuses == {Status.FREE}
    book["board.status.1"].trigger()
    book["board.cards_or_table"].trigger()
    assert console.memory.value.board_shape is BoardShape.TABLE
    book["view.conference"].trigger()
    book["board.groups"].trigger()
    assert console.window.page == "board"
    QTest.keyClick(QApplication.activePopupWidget() or board.groups, "\x1b")


def test_the_call_that_is_selected_marks_everybody_in_it(console: Console) -> None:
    console.panels.calls.rows.call_selected.emit((1,))
    delegate = console.panels.board.tiles.itemDelegate()
    assert delegate.in_call == {"100", "102"}  # type: ignore[attr-defined]
