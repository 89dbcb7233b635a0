"""Promises in the whole window: made from a row of the history, shown below the calls, ended, had back, handed over."""

import time
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from callboard.app.console import Console
from callboard.domain.promises.promise import Promise, PromiseEnd
from callboard.views.history.history_page import PROMISES
from tests.app.test_history_desk import FINCH, open_page, press, select
from tests.app.test_history_desk import console as console  # noqa: PLC0414 - a fixture

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
SOON_S = time.time() + 3600


def made(console: Console, due_at_s: float = SOON_S, name: str = "Finch Logistik") -> Promise:
    promise = console.promises.make(FINCH.who.number, due_at_s, "101", name, "about the invoice")
    assert isinstance(promise, Promise)
    return promise


def end_of(console: Console, promise: Promise) -> PromiseEnd | None:
    return console.promises.book.promises[promise.promise_id].end


def line(console: Console) -> str:
    button = console.promise_desk.line.button
    return button.accessibleName() if console.promise_desk.line.isVisibleTo(console.window) else ""


def test_a_row_of_the_history_becomes_a_promise_through_who_was_called(console: Console, qtbot: QtBot) -> None:
    page = open_page(console, qtbot)
    select(page, 1)
    press(page, "history.promise")
    dialog = console.promise_desk.dialog
    assert dialog is not None
    assert (dialog.number.number(), dialog.via.number()) == (FINCH.who.number, "101")
    QTest.keyClick(dialog.note, Qt.Key.Key_Return)
    (promise,) = console.promises.book.open
    assert (promise.number, promise.via) == (FINCH.who.number, "101")
    assert line(console).startswith("1 call back promised, by ")
    assert page.chips.buttons[PROMISES].accessibleName() == "Promises, 1"


def test_it_is_done_taken_back_and_had_back_by_keys(console: Console) -> None:
    promise = made(console)
    console.promise_desk.line.button.click()
    rows = console.history_desk.page.promises.rows
    assert rows.chosen is not None
    assert rows.chosen.promise == promise
    QTest.keyClick(rows, Qt.Key.Key_Delete)
    assert end_of(console, promise) is PromiseEnd.TAKEN_BACK
    assert line(console) == ""
    console.undo.undo()
    assert end_of(console, promise) is None
    console.window.book["promise.done"].trigger()
    assert end_of(console, promise) is PromiseEnd.DONE
    QTest.keyClick(rows, Qt.Key.Key_Return)
    assert end_of(console, promise) is None, "Enter opens it again"


def test_it_is_changed(console: Console) -> None:
    promise = made(console)
    console.promise_desk.open()
    press(console.history_desk.page, "promise.change")
    dialog = console.promise_desk.dialog
    assert dialog is not None
    dialog.via.clear()
    dialog.note.setText("about something else")
    dialog.save.click()
    changed = console.promises.book.promises[promise.promise_id]
    assert (changed.via, changed.note, changed.number) == ("", "about something else", promise.number)


def test_what_is_late_is_told_and_marked(console: Console) -> None:
    made(console, time.time() - 60)
    console.promises.look_at_clock()
    assert console.panels.status.message.whole.replace("\u00a0", " ").startswith("A call back is due: Finch Logistik")
    assert line(console) == "1 call back is overdue"
    assert console.promise_desk.line.button.property("tone") == "late"


def test_the_menus_say_why_nothing_can_be_done(console: Console) -> None:
    book = console.window.book
    assert book.why_not("promise.done") == "Select a promise first."
    assert book.why_not("history.call_again") == "Select a call on the History page first."
    made(console)
    console.promise_desk.open()
    assert book.why_not("promise.done") == ""
    note = console.history_desk.page.promises.findChild(QLabel, "promises.foot.note")
    assert note.text() == "It closes by itself when 101 Person 101 and the caller talk."


def test_the_sheet_is_written_as_both_kinds_of_file(console: Console, qtbot: QtBot, tmp_path: Path) -> None:
    made(console, name="<b>Finch</b>")
    desk = console.history_desk.sheet
    for kind, begins in (("pdf", b"%PDF-"), ("html", b"<!DOCTYPE html>")):
        file = tmp_path / f"sheet.{kind}"
        with qtbot.waitSignal(desk.ended):
            desk.write(file, kind)
        assert file.read_bytes().startswith(begins)
    html = (tmp_path / "sheet.html").read_text("utf-8")
    assert "&lt;b&gt;Finch&lt;/b&gt;" in html
    assert "<b>" not in html
    with qtbot.waitSignal(desk.ended):
        desk.write(tmp_path / "no" / "such.pdf", "pdf")
    assert console.panels.notice.isVisible()


def test_the_sheet_opens_from_the_menu_and_closes_with_esc(console: Console) -> None:
    console.window.book["promise.hand_over"].trigger()
    dialog = console.history_desk.sheet.dialog
    assert dialog is not None
    assert dialog.findChild(QPushButton, "handover.pdf").isDefault()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert console.history_desk.sheet.dialog is None
