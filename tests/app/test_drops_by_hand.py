"""Drops with a rough hand: without a mouse, from other programs, and while everything changes under the pointer."""

import asyncio
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QByteArray, QMimeData, QPoint, Qt
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from callboard.domain.calls.call import LegState
from callboard.domain.changes import ExtensionGone
from callboard.domain.commands import AddToConference, PlaceCall, TransferCall
from callboard.domain.drops.drop_rules import CallKind, DraggedCall, OntoExtension, OntoFrom
from callboard.models.drag_payload import MIME_TYPE, payload_of
from callboard.views.words.number_words import shown
from tests.doubles.drags import LEFT, PLAIN, text_drag
from tests.doubles.drop_window import CALLER, COPY, MOVE, NUMBER, DropWindow, drop_window
from tests.doubles.window_loop import window_loop_for

CODE = "This is a code, not a phone number. Codes can change settings on your phone system."
CHANGED = "What you dropped on has just changed. Nothing was done."


@pytest.fixture
def loop(qapp: QApplication) -> Iterator[asyncio.AbstractEventLoop]:
    with window_loop_for(qapp) as loop:
        yield loop


@pytest.fixture
def desk(qapp: QApplication, loop: asyncio.AbstractEventLoop, qtbot: QtBot) -> Iterator[DropWindow]:
    with drop_window(qapp, loop, qtbot) as window:
        yield window


def _drop(desk: DropWindow, mime: QMimeData, target: str) -> None:
    assert desk.hold(mime, target).isAccepted()
    desk.let_go(mime, target)


def _press_on_tile(desk: DropWindow, number: str, key: Qt.Key) -> None:
    """Ctrl and `key` on the tile of `number`."""
    tiles = desk.panels.board.tiles
    viewport, point = desk.place(number)
    tiles.setCurrentIndex(tiles.indexAt(point))
    QTest.keyClick(viewport.parentWidget(), key, Qt.KeyboardModifier.ControlModifier)


# what is always asked


@pytest.mark.parametrize(
    ("number", "question", "yes"),
    [
        ("999", "999. This is an emergency number. Call it from 204?", "Call"),
        ("9911", "9911. This is an emergency number. Call it from 204?", "Call"),
        (
            "*72",
            f"*72. {CODE} Send it from 204?",
            "Send code",
        ),
        ("1" * 16, f"{'1' * 16}. This is longer than a phone number. Call it from 204?", "Call"),
    ],
)
def test_some_numbers_are_asked_about_wherever_they_come_from(
    desk: DropWindow, number: str, question: str, yes: str
) -> None:
    for mime in (payload_of([number]), text_drag(number)):
        _drop(desk, mime, "204")
        assert desk.asked() == question
        assert desk.button("question.yes").text() == yes
        desk.press("question.cancel")
        assert desk.nothing_was_done()
    _drop(desk, payload_of([number]), "702")
    assert "room 702?" in desk.asked()
    desk.press("question.yes")
    desk.executed(AddToConference("702", number))


def test_a_drop_of_another_program_is_asked_about_by_those_who_wish_so(desk: DropWindow) -> None:
    desk.console.preferences.change(asks_before_foreign_drop=True)
    _drop(desk, text_drag(NUMBER), "204")
    assert desk.asked() == f"Call {shown(NUMBER)} from 204 Maya Lindqvist?"
    desk.press("question.cancel")
    _drop(desk, text_drag("020 7946 0311 or 215"), "204")
    assert desk.asked().startswith("Which number? 204 Maya Lindqvist rings first")
    desk.press("question.yes")
    assert desk.asked() == f"Call {shown(NUMBER)} from 204 Maya Lindqvist?"
    assert desk.nothing_was_done()
    desk.press("question.yes")
    desk.executed(PlaceCall("204", NUMBER))
    _drop(desk, payload_of(["215"]), "204")
    desk.executed(PlaceCall("204", "215"))


# without a mouse


def test_what_another_program_copied_is_asked_about_before_it_calls(desk: DropWindow) -> None:
    QApplication.clipboard().setText("You can reach me on 020 7946 0311 until twelve.")
    _press_on_tile(desk, "204", Qt.Key.Key_V)
    assert desk.asked() == f"Call {shown(NUMBER)} from 204 Maya Lindqvist?"
    assert desk.console.window.focusWidget().objectName() == "question.cancel"
    QTest.keyClick(desk.console.window.focusWidget(), Qt.Key.Key_Return)
    assert (desk.asked(), desk.nothing_was_done()) == ("", True)
    _press_on_tile(desk, "204", Qt.Key.Key_V)
    desk.press("question.yes")
    desk.executed(PlaceCall("204", NUMBER))


def test_what_was_copied_here_does_what_dragging_does(desk: DropWindow) -> None:
    _press_on_tile(desk, "215", Qt.Key.Key_C)
    assert desk.status() == "215 Jonas Vogt copied. Press Ctrl+V on a person, a room or To to use it there."
    assert QApplication.clipboard().text() == "215"
    _press_on_tile(desk, "204", Qt.Key.Key_V)
    desk.executed(PlaceCall("204", "215"))
    _press_on_tile(desk, "101", Qt.Key.Key_V)
    assert desk.asked().startswith("Anna Berg is on a call.")
    desk.press("question.cancel")
    _press_on_tile(desk, "215", Qt.Key.Key_V)
    assert desk.status() == "That is the same phone."
    desk.wait_until(desk.refusal().isVisible)
    assert desk.session.executed == []


def test_a_number_is_pasted_on_rooms_and_fields(desk: DropWindow) -> None:
    QApplication.clipboard().setText(NUMBER)
    rooms = desk.panels.board.strip.rooms
    _, point = desk.place("702")
    rooms.setCurrentIndex(rooms.indexAt(point))
    QTest.keyClick(rooms, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert desk.asked() == f"Call {shown(NUMBER)} into room 702?"
    desk.press("question.yes")
    desk.executed(AddToConference("702", NUMBER))
    desk.panels.dial.number_to.setFocus()
    QTest.keyClick(desk.panels.dial.number_to, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert desk.panels.dial.number_to.number() == NUMBER
    assert desk.session.executed == []


def test_which_number_is_chosen_by_keys(desk: DropWindow) -> None:
    _drop(desk, text_drag("020 7946 0311 or 215"), "204")
    focus = desk.console.window.focusWidget
    assert focus().objectName() == "question.cancel"
    QTest.keyClick(focus(), Qt.Key.Key_Down)
    QTest.keyClick(focus(), Qt.Key.Key_Down)
    assert focus().text() == "215 Jonas Vogt"
    QTest.keyClick(focus(), Qt.Key.Key_Tab)
    assert focus().objectName() == "question.cancel"
    QTest.keyClick(focus(), Qt.Key.Key_Up)
    QTest.keyClick(focus(), Qt.Key.Key_Return)
    desk.executed(PlaceCall("204", "215"))


def test_escape_puts_a_question_away(desk: DropWindow) -> None:
    _drop(desk, text_drag(NUMBER), "101")
    QTest.keyClick(desk.console.window.focusWidget(), Qt.Key.Key_Escape)
    assert (desk.asked(), desk.nothing_was_done()) == ("", True)


# while everything changes


def _vanish(desk: DropWindow, number: str) -> None:
    desk.session.report(ExtensionGone(number))
    desk.wait_until(lambda: number not in desk.console.feed.board.extensions)


def test_a_person_who_vanishes_under_the_pointer_rings_nobody_else(desk: DropWindow) -> None:
    mime = text_drag(NUMBER)
    _, point = desk.place("204")
    assert desk.hold(mime, "204").isAccepted()
    _vanish(desk, "204")
    desk.let_go_at(desk.panels.board.tiles.viewport(), point, mime)
    assert desk.nothing_was_done()
    assert desk.status() == CHANGED


def test_tiles_that_move_up_under_the_pointer_take_nothing_that_was_meant_for_others(desk: DropWindow) -> None:
    mime = text_drag(NUMBER)
    viewport, point = desk.place("105")
    assert desk.hold(mime, "105").isAccepted()
    _vanish(desk, "105")
    desk.let_go_at(viewport, point, mime)
    assert desk.nothing_was_done()
    assert desk.status() == CHANGED
    desk.wait_until(desk.refusal().isVisible)


def test_an_extension_that_vanishes_while_it_is_dragged_is_not_dialled(desk: DropWindow) -> None:
    mime = payload_of(["215"])
    assert desk.hold(mime, "204").isAccepted()
    _vanish(desk, "215")
    viewport, point = desk.place("204")
    move = QDragMoveEvent(point, COPY | MOVE, mime, LEFT, PLAIN)
    QApplication.sendEvent(viewport, move)
    assert not move.isAccepted()
    assert desk.status() == "Extension 215 is not on this phone system."
    desk.let_go(mime, "204")
    assert desk.nothing_was_done()


def test_a_person_who_vanishes_while_it_is_asked_about(desk: DropWindow) -> None:
    _drop(desk, text_drag(NUMBER), "101")
    _vanish(desk, "101")
    desk.press("question.yes")
    assert desk.status() == "Extension 101 is not on this phone system."
    assert desk.nothing_was_done()


def test_a_line_that_is_lost_while_it_is_asked_about(desk: DropWindow) -> None:
    _drop(desk, text_drag(NUMBER), "101")
    desk.session.lose_line()
    desk.wait_until(lambda: not desk.console.feed.board.connection.is_live)
    desk.press("question.yes")
    assert desk.status() == "Not connected to the phone system."
    assert desk.nothing_was_done()
    assert not desk.hold(text_drag(NUMBER), "204").isAccepted()
    assert desk.status() == "Not connected to the phone system."


def test_a_call_that_was_answered_meanwhile_is_not_torn_away(desk: DropWindow) -> None:
    ringing = payload_of([CALLER], DraggedCall(2, "118", CallKind.RINGING))
    assert desk.hold(ringing, "204").isAccepted()
    desk.session.leg(2, 2, "118", LegState.CONNECTED, CALLER)
    desk.wait_until(lambda: desk.console.feed.board.legs_of("118")[0].state is LegState.CONNECTED)
    desk.let_go(ringing, "204")
    assert desk.status() == CHANGED
    assert desk.nothing_was_done()
    assert desk.hold(ringing, "204").isAccepted()
    assert desk.status().endswith("goes to 204 Maya Lindqvist.")
    desk.let_go(ringing, "204")
    desk.executed(TransferCall(2, "118", "204"))


def test_a_call_that_is_over_is_passed_on_to_nobody(desk: DropWindow) -> None:
    call = payload_of([CALLER], DraggedCall(2, "118", CallKind.RINGING))
    assert desk.hold(call, "204").isAccepted()
    desk.session.end(2, 1)
    desk.session.end(2, 2)
    desk.wait_until(lambda: 2 not in desk.console.feed.board.calls)
    desk.let_go(call, "204")
    assert desk.status() == "This call is already over."
    assert desk.nothing_was_done()


def test_a_room_that_fills_under_the_pointer_calls_nobody_in(desk: DropWindow) -> None:
    mime = text_drag(NUMBER)
    assert desk.hold(mime, "701").isAccepted()
    desk.session.leg(9, 1, "701", LegState.CONNECTED, "100")
    desk.wait_until(lambda: bool(desk.console.feed.board.legs_of("701")))
    desk.let_go(mime, "701")
    assert desk.status() == CHANGED
    assert desk.nothing_was_done()


# drags over the window


def _over_window(window: QWidget, mime: QMimeData) -> QDragMoveEvent:
    at = QPoint(5, 5)
    QApplication.sendEvent(window, QDragEnterEvent(at, COPY, mime, LEFT, PLAIN))
    move = QDragMoveEvent(at, COPY, mime, LEFT, PLAIN)
    QApplication.sendEvent(window, move)
    return move


def test_a_drag_that_comes_in_shows_where_it_may_go(desk: DropWindow) -> None:
    drops, cancel = desk.console.desk, desk.panels.status.cancel_key
    assert not drops.is_dragging
    assert not drops.would_take(OntoExtension("204"))
    mime = text_drag(NUMBER)
    assert not _over_window(desk.console.window, mime).isAccepted(), "between the targets nothing is let go"
    assert drops.is_dragging
    assert cancel.isVisible()
    assert drops.would_take(OntoExtension("204"))
    assert not drops.would_take(OntoFrom())
    pill = desk.console.window.findChild(QLabel, "drag.pill")
    assert isinstance(pill, QLabel)
    assert pill.isVisible()
    QApplication.sendEvent(desk.console.window, QDragLeaveEvent())
    desk.wait_until(lambda: not drops.is_dragging)
    assert not cancel.isVisible()
    assert not pill.isVisible()
    assert not drops.would_take(OntoExtension("204"))


def test_a_drag_goes_from_the_window_to_a_tile_without_an_end_between(desk: DropWindow) -> None:
    changes: list[bool] = []
    drops = desk.console.desk
    drops.drag_changed.connect(lambda: changes.append(drops.is_dragging))
    mime = text_drag(NUMBER)
    _over_window(desk.console.window, mime)
    QApplication.sendEvent(desk.console.window, QDragLeaveEvent())
    assert desk.hold(mime, "204").isAccepted()
    QApplication.processEvents()
    assert changes == [True]
    assert desk.console.notices.strong == ("204 Maya Lindqvist", shown(NUMBER))
    desk.let_go(mime, "204")
    desk.wait_until(lambda: changes == [True, False])
    desk.executed(PlaceCall("204", NUMBER))


def test_a_picture_is_not_taken_at_all(desk: DropWindow) -> None:
    picture = QMimeData()
    picture.setData("image/png", QByteArray(b"\x89PNG"))
    _over_window(desk.console.window, picture)
    assert not desk.console.desk.is_dragging
    assert not desk.hold(picture, "204").isAccepted()


def _garbage() -> dict[str, QMimeData]:
    def own(data: bytes) -> QMimeData:
        mime = QMimeData()
        mime.setData(MIME_TYPE, QByteArray(data))
        return mime

    def links(data: bytes) -> QMimeData:
        mime = QMimeData()
        mime.setData("text/uri-list", QByteArray(data))
        return mime

    return {
        "a megabyte": text_drag("x" * 1_000_000),
        "a megabyte of digits": text_drag("9" * 1_000_000),
        "a bomb": own(b"[" * 15_000),
        "a deep bomb": own(b'{"call":' * 1_900 + b"1" + b"}" * 1_900),
        "a large bomb": own(b'{"numbers":["' + b"9" * 1_000_000 + b'"]}'),
        "not even text": own(b"\xff\xfe\x00\x00"),
        "NUL": text_drag("\0\0\0"),
        "NUL in a number": text_drag("020 7946\x000311"),
        "right to left": text_drag("\u202e\u202e\u0634\u0643\u0631\u0627 \u0660\u0662\u0660"),
        "links": links(b"tel:\0\r\n" * 5_000 + b"file:///dev/zero.vcf\r\n" + b"sip:@\r\n"),
        "nothing": text_drag(""),
        "half a surrogate": text_drag("\ud83d"),
    }


def test_garbage_does_nothing_and_breaks_nothing(desk: DropWindow) -> None:
    for name, mime in _garbage().items():
        for target in ("204", "From", "To", "701", "702"):
            desk.hold(mime, target)
            desk.let_go(mime, target)
            assert desk.nothing_was_done(), (name, target)
            assert desk.asked() == "", (name, target)


def test_a_number_inside_directions_of_writing_is_called_as_it_was_shown(desk: DropWindow) -> None:
    mime = text_drag("\u202a020 7946 0311\u202c")
    assert desk.hold(mime, "204").isAccepted()
    assert shown(NUMBER) in desk.status()
    desk.let_go(mime, "204")
    desk.executed(PlaceCall("204", NUMBER))
