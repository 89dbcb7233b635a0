"""The page History in the whole window: what it shows, finds, calls, copies, exports and forgets."""

import asyncio
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from callboard.app.console import Console
from callboard.app.shutdown import shut_down
from callboard.domain.history.history_entry import HistoryEntry, HistoryKind, HistoryParty, Outcome
from callboard.domain.preferences import Preferences
from callboard.models.roles import Role
from callboard.views.history.history_page import HistoryPage
from callboard.views.questions import QuestionPopup
from tests.doubles.fake_session import FakeSession
from tests.doubles.leaks import nothing_left_behind
from tests.doubles.past_calls import held, incoming, missed, outgoing
from tests.doubles.window_loop import finish, window_loop_for

NOW_S = time.time()
FINCH, WITHHELD = incoming(NOW_S - 3600), missed(NOW_S - 7200, "")
MISSED, TRIED, HELD = missed(NOW_S - 60, "02079460999"), outgoing(at_s=NOW_S - 5000), held(NOW_S - 90_000)
PAST = (MISSED, FINCH, TRIED, WITHHELD, HELD)


@pytest.fixture
def console(qapp: QApplication, qtbot: QtBot) -> Iterator[Console]:
    with window_loop_for(qapp) as loop, nothing_left_behind():
        console = _console(qapp, loop, qtbot)
        try:
            yield console
        finally:
            assert finish(loop, shut_down(console))
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def _console(qapp: QApplication, loop: asyncio.AbstractEventLoop, qtbot: QtBot) -> Console:
    console = Console(FakeSession, qapp, loop, my_phone="100", preferences=Preferences(country="GB"))
    console.window.resize(1366, 728)
    console.start()
    qtbot.waitUntil(lambda: bool(console.feed.board.extensions))
    for entry in PAST:
        console.history.keep(entry).result(10)
    return console


def open_page(console: Console, qtbot: QtBot, count: int = len(PAST)) -> HistoryPage:
    console.window.show_page("history")
    page = console.history_desk.page
    wait_for(console, qtbot, count)
    return page


def wait_for(console: Console, qtbot: QtBot, count: int) -> None:
    rows = console.history_desk.rows
    assert rows is not None
    qtbot.waitUntil(lambda: not rows.is_reading_first and rows.rowCount() == count)


def press(page: HistoryPage, name: str) -> None:
    QTest.mouseClick(page.findChild(QPushButton, name), Qt.MouseButton.LeftButton)


def select(page: HistoryPage, row: int) -> None:
    page.list.setFocus()
    page.list.setCurrentIndex(page.list.model().index(row, 0))


def outcomes(console: Console) -> list[Outcome]:
    rows = console.history_desk.rows
    return [entry.outcome for entry in rows.entries] if rows is not None else []


def empty_text(page: HistoryPage) -> str:
    label = page.findChild(QLabel, "history.empty")
    return label.text() if label.isVisible() else ""


def test_the_newest_stands_first_and_each_filter_narrows_it(console: Console, qtbot: QtBot) -> None:
    page = open_page(console, qtbot)
    assert outcomes(console) == [each.outcome for each in PAST]
    for chip, count in (("missed", 2), ("incoming", 3), ("outgoing", 1), ("conferences", 1), ("all", 5)):
        press(page, f"history.views.{chip}")
        wait_for(console, qtbot, count)


def test_the_search_finds_names_and_numbers_and_says_when_there_is_nothing(console: Console, qtbot: QtBot) -> None:
    page = open_page(console, qtbot)
    for typed, count in (("finch", 1), ("020 7946 0999", 1), ("monday", 1), ("nobody", 0)):
        page.search.setText(typed)
        wait_for(console, qtbot, count)
    assert empty_text(page) == "Nothing in the history matches “nobody”."
    QTest.keyClick(page.search, Qt.Key.Key_Escape)
    wait_for(console, qtbot, len(PAST))
    QTest.keyClick(page.search, Qt.Key.Key_Escape)
    assert console.window.page == "board"


def test_letters_in_the_list_are_looked_for(console: Console, qtbot: QtBot) -> None:
    page = open_page(console, qtbot)
    select(page, 0)
    QTest.keyClicks(page.list, "f")
    assert (page.search.text(), page.search.hasFocus()) == ("f", True)
    QTest.keyClicks(page.search, "inch")
    wait_for(console, qtbot, 1)
    QTest.keyClick(page.search, Qt.Key.Key_Down)
    assert page.list.hasFocus()
    assert page.list.chosen == console.history_desk.rows.entries[0]  # type: ignore[union-attr]


def test_a_row_is_called_again_by_enter_and_by_its_button(console: Console, qtbot: QtBot) -> None:
    page = open_page(console, qtbot)
    select(page, 1)
    QTest.keyClick(page.list, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(console.panels.dial.cards))
    assert console.panels.dial.cards[-1].progress.number_to == FINCH.who.number
    select(page, 0)
    press(page, "history.call_again")
    qtbot.waitUntil(lambda: console.panels.dial.cards[-1].progress.number_to == MISSED.who.number)


def test_a_number_is_copied(console: Console, qtbot: QtBot) -> None:
    page = open_page(console, qtbot)
    select(page, 1)
    press(page, "history.copy_number")
    assert QGuiApplication.clipboard().text() == FINCH.who.number
    select(page, 0)
    QTest.keyClick(page.list, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == MISSED.who.number


@pytest.mark.parametrize(
    ("row", "why"),
    [
        (3, "The number was withheld, so there is nobody to call."),
        (4, "A conference has no number to call. Set it up again on the Conference page."),
    ],
)
def test_what_cannot_be_called_says_why(console: Console, qtbot: QtBot, row: int, why: str) -> None:
    page = open_page(console, qtbot)
    select(page, row)
    button = page.findChild(QPushButton, "history.call_again")
    assert (button.isEnabled(), button.accessibleDescription()) == (False, why)
    assert why in page.findChild(QLabel, "history.foot.note").text()
    QTest.keyClick(page.list, Qt.Key.Key_Return)
    assert not console.panels.dial.cards


def test_a_contact_is_made_of_it(console: Console, qtbot: QtBot) -> None:
    page = open_page(console, qtbot)
    select(page, 1)
    press(page, "history.add_contact")
    assert console.window.page == "contacts"


def test_only_the_calls_with_one_person_are_shown(console: Console, qtbot: QtBot) -> None:
    page = open_page(console, qtbot)
    console.panels.board.menu.wishes.history_requested.emit(["104"])
    wait_for(console, qtbot, 1)
    assert outcomes(console) == [Outcome.HELD]
    assert page.person.isVisible()
    QTest.mouseClick(page.person, Qt.MouseButton.LeftButton)
    wait_for(console, qtbot, len(PAST))


def test_what_is_over_now_appears_where_it_fits(console: Console, qtbot: QtBot) -> None:
    page = open_page(console, qtbot)
    press(page, "history.views.missed")
    wait_for(console, qtbot, 2)
    for entry in (incoming(NOW_S), missed(NOW_S + 1)):
        console.recorder.keep(entry)
    wait_for(console, qtbot, 3)
    assert outcomes(console) == [Outcome.MISSED] * 3


def badge(console: Console) -> str:
    return console.window.rail.findChild(QToolButton, "rail.history").accessibleName()


def test_the_rail_counts_what_was_missed_since_somebody_looked(console: Console, qtbot: QtBot) -> None:
    console.memory.change(history_seen_at_s=NOW_S - 100)
    console.history_desk.count_missed()
    qtbot.waitUntil(lambda: badge(console) == "History, 1 missed")
    console.recorder.keep(missed(NOW_S + 1))
    qtbot.waitUntil(lambda: badge(console) == "History, 2 missed")
    console.window.show_page("history")
    assert badge(console) == ""
    assert console.memory.value.history_seen_at_s >= NOW_S


def test_what_was_not_shown_is_not_counted_as_seen(console: Console, qtbot: QtBot) -> None:
    page = open_page(console, qtbot)
    seen_at_s = console.memory.value.history_seen_at_s
    press(page, "history.views.outgoing")
    wait_for(console, qtbot, 1)
    console.recorder.keep(missed(NOW_S + 1))
    qtbot.waitUntil(lambda: badge(console) == "History, 1 missed")
    assert console.memory.value.history_seen_at_s == seen_at_s
    console.window.show_page("board")
    console.window.show_page("history")
    assert badge(console) == "History, 1 missed"
    press(page, "history.views.all")
    wait_for(console, qtbot, len(PAST) + 1)
    qtbot.waitUntil(lambda: badge(console) == "")


def with_many(console: Console, qtbot: QtBot) -> HistoryPage:
    for place in range(100):
        console.history.keep(replace(FINCH, began_at_s=NOW_S - 200_000 - place * 60, call_id=place)).result(10)
    return open_page(console, qtbot, len(PAST) + 100)


def newest(page: HistoryPage) -> object:
    """What stands first in sight."""
    return page.list.indexAt(QPoint(1, 1)).data(Role.FACTS).began_at_s


def test_at_its_top_the_list_shows_what_comes(console: Console, qtbot: QtBot) -> None:
    page = with_many(console, qtbot)
    page.list.selectionModel().clear()
    page.search.setFocus()
    for place in (1, 2):
        console.recorder.keep(missed(NOW_S + place))
        wait_for(console, qtbot, len(PAST) + 100 + place)
        assert newest(page) == NOW_S + place
        assert not page.newer.isVisible()


def test_where_rows_stay_one_press_shows_what_is_newer(console: Console, qtbot: QtBot) -> None:
    page = with_many(console, qtbot)
    select(page, 1)
    before = newest(page)
    console.recorder.keep(missed(NOW_S + 1))
    wait_for(console, qtbot, len(PAST) + 101)
    assert (newest(page), page.newer.isVisible(), page.newer.text()) == (before, True, page.newer.tr("%n newer", "", 1))
    assert not page.newer.geometry().intersects(page.list.geometry()), "it covers no row"
    qtbot.waitUntil(lambda: badge(console) == "History, 1 missed")
    QTest.mouseClick(page.newer, Qt.MouseButton.LeftButton)
    assert (newest(page), page.newer.isVisible(), badge(console)) == (NOW_S + 1, False, "")


def test_rows_that_were_kept_still_for_somebody_come_once_he_goes(console: Console, qtbot: QtBot) -> None:
    page = with_many(console, qtbot)
    select(page, 1)
    console.recorder.keep(missed(NOW_S + 1))
    wait_for(console, qtbot, len(PAST) + 101)
    page.list.selectionModel().clear()
    page.search.setFocus()
    assert (newest(page), page.newer.isVisible()) == (NOW_S + 1, False)


def test_who_comes_to_the_page_sees_the_newest(console: Console, qtbot: QtBot) -> None:
    page = with_many(console, qtbot)
    select(page, 60)
    console.window.show_page("settings")
    console.recorder.keep(missed(NOW_S + 1))
    wait_for(console, qtbot, len(PAST) + 101)
    console.window.show_page("history")
    assert (newest(page), page.newer.isVisible()) == (NOW_S + 1, False)


def test_it_is_cleared_after_a_question(console: Console, qtbot: QtBot) -> None:
    page = open_page(console, qtbot)
    press(page, "history.clear")
    popup = next(each for each in console.window.findChildren(QuestionPopup) if each.isVisible())
    assert QApplication.focusWidget() is None or "question.yes" not in QApplication.focusWidget().objectName()
    QTest.mouseClick(popup.findChild(QPushButton, "question.yes"), Qt.MouseButton.LeftButton)
    wait_for(console, qtbot, 0)
    assert empty_text(page) == "No calls yet. Calls appear here when they are over."


def test_what_is_found_is_written_into_a_table_without_formulas(console: Console, qtbot: QtBot, tmp_path: Path) -> None:
    who = HistoryParty("+493023125042", "=HYPERLINK(1)", is_outside=True)
    evil = HistoryEntry(HistoryKind.INCOMING, Outcome.MISSED, NOW_S, who, (HistoryParty("101", "Anna"),))
    console.history.keep(evil).result(10)
    page = open_page(console, qtbot, len(PAST) + 1)
    press(page, "history.views.missed")
    wait_for(console, qtbot, 3)
    file = tmp_path / "calls.csv"
    files = console.history_desk.files
    with qtbot.waitSignal(files.ended):
        files.write(file, page.wanted)
    lines = file.read_text("utf-8-sig").splitlines()
    assert len(lines) == 4
    assert ";Incoming;'=HYPERLINK(1);'+49 30 23125042;101 Person 101;;;Missed" in lines[1]
    assert not list(tmp_path.glob("*.part"))
    with qtbot.waitSignal(files.ended):
        files.write(tmp_path / "no" / "such" / "folder.csv", page.wanted)
    assert console.panels.notice.isVisible()


def test_it_is_used_without_a_mouse_and_read_out(console: Console, qtbot: QtBot) -> None:
    page = open_page(console, qtbot)
    page.chips.buttons["all"].setFocus()
    QTest.keyClick(page.chips, Qt.Key.Key_Right)
    wait_for(console, qtbot, 2)
    assert (page.chips.value, page.chips.buttons["missed"].hasFocus()) == ("missed", True)
    index = page.list.model().index(0, 0)
    spoken = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("Incoming, 020 7946 0999, with Person 101, missed, Today ")
    assert index.data(Qt.ItemDataRole.AccessibleDescriptionRole) == "Enter calls this number again."
    assert index.data(Role.NUMBER) == "02079460999"


def test_rows_that_come_move_nothing_while_somebody_reads(console: Console, qtbot: QtBot) -> None:
    for place in range(100):
        console.history.keep(replace(FINCH, began_at_s=NOW_S - 200_000 - place * 60, call_id=place)).result(10)
    page = open_page(console, qtbot, len(PAST) + 100)
    select(page, 20)
    page.list.scrollTo(page.list.model().index(40, 0))
    before = page.list.visualRect(page.list.currentIndex())
    console.recorder.keep(missed(NOW_S + 1))
    wait_for(console, qtbot, len(PAST) + 101)
    assert page.list.visualRect(page.list.currentIndex()) == before
    assert page.list.currentIndex().row() == 21


@pytest.mark.parametrize(
    ("key", "text"), [(Qt.Key.Key_Escape, "\x1b"), (Qt.Key.Key_Delete, "\x7f"), (Qt.Key.Key_Backspace, "\b")]
)
def test_a_key_that_writes_nothing_is_not_looked_for(console: Console, qtbot: QtBot, key: Qt.Key, text: str) -> None:
    page = open_page(console, qtbot)
    select(page, 1)
    press_key = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, text)  # as a window system has it
    QApplication.sendEvent(page.list, press_key)
    assert page.search.text() == ""


def test_the_menu_of_a_row_comes_by_shift_f10(console: Console, qtbot: QtBot) -> None:
    page = open_page(console, qtbot)
    console.window.activateWindow()
    qtbot.waitUntil(console.window.isActiveWindow)
    select(page, 1)
    QTest.keyClick(page.list, Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
    menu = page.findChild(QMenu, "history.menu")
    assert isinstance(menu, QMenu)
    assert menu.isVisible()
    menu.close()
