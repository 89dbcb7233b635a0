"""The board: finding people, shapes, keyboard, what is said when there is nobody."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from callboard.domain.calls.call import Leg, LegState
from callboard.domain.changes import ReadingProgress
from callboard.domain.connection import Connection, LineState
from callboard.domain.problems import ProblemCode, problem
from callboard.domain.profile_memory import BoardShape
from callboard.models.drag_payload import dragged_in
from callboard.views.extension_board.board_page import BoardPage
from tests.doubles.boards import all_new, board_of, many_people, picture, talk
from tests.doubles.drags import enter_and_move, text_drag
from tests.views.conftest import Office
from tests.views.extension_board.conftest import BoardOffice


def _names(page: BoardPage) -> list[str]:
    return [model.index(row, 0).data() for model in _models(page) for row in range(model.rowCount())]


def _models(page: BoardPage) -> list:
    return [tiles.model() for tiles in page.cards.lists]


def _empty(page: BoardPage) -> str:
    label = page.findChild(QLabel, "board.empty")
    assert isinstance(label, QLabel)
    return label.text() if label.isVisible() else ""


def _show(board: BoardOffice, new: object) -> None:
    board.office.show(new)  # type: ignore[arg-type]
    board.page.show_board(all_new(board.office.board))


def test_typing_narrows_and_escape_brings_everybody_back(page: BoardPage) -> None:
    QTest.keyClicks(page.search, "anna")
    assert _names(page) == ["101 Anna Berg"]
    QTest.keyClicks(page.search, "zzz")
    assert _empty(page) == "No one matches “annazzz”."
    QTest.keyClick(page.search, Qt.Key.Key_Escape)
    assert len(_names(page)) == 8
    assert _empty(page) == ""


@pytest.mark.parametrize("shape", [BoardShape.CARDS, BoardShape.TABLE])
def test_a_search_shows_its_first_matches_and_escape_what_was_seen_before(
    board: BoardOffice, shape: BoardShape
) -> None:
    page = board.page
    _show(board, board_of(picture(people=many_people(2000))))
    page.set_shape(shape)
    QApplication.processEvents()
    bar = (page.table.rows if shape is BoardShape.TABLE else page.tiles).verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    before = bar.value()
    assert before > 0
    QTest.keyClicks(page.search, "1")
    QApplication.processEvents()
    assert (bar.value(), bar.maximum() > 0) == (0, True)
    QTest.keyClick(page.search, Qt.Key.Key_Escape)
    QApplication.processEvents()
    assert bar.value() == before


def test_who_was_chosen_among_the_matches_is_seen_after_the_search(board: BoardOffice) -> None:
    page = board.page
    _show(board, board_of(picture(people=many_people(2000))))
    QApplication.processEvents()
    chosen = "2500"
    QTest.keyClicks(page.search, chosen)
    page.go_to(chosen)
    page.header.search.clear()
    QApplication.processEvents()
    rows = page.table.rows
    assert page.chosen() == [chosen]
    assert rows.viewport().rect().contains(rows.visualRect(rows.currentIndex()).center())


def test_what_was_typed_can_be_cleared_where_nobody_was_found(page: BoardPage) -> None:
    QTest.keyClicks(page.search, "nobody")
    assert page.nothing.clear.isVisible()
    page.nothing.clear.click()
    assert (page.header.search.text(), len(_names(page))) == ("", 8)


def test_enter_goes_to_the_only_match_and_calls_at_the_second_time(board: BoardOffice) -> None:
    page, called = board.page, QSignalSpy(board.wishes.call_requested)
    said = QSignalSpy(board.office.notices.said)
    QTest.keyClicks(page.search, "anna")
    QTest.keyClick(page.search, Qt.Key.Key_Return)
    assert page.chosen() == ["101"]
    assert QApplication.focusWidget() is page.tiles
    assert said.at(said.count() - 1)[0] == "Only 101 Anna Berg matches. Enter calls."
    assert called.count() == 0
    QTest.keyClick(page.tiles, Qt.Key.Key_Return)
    assert called.at(0)[0] == "101"


def test_a_number_that_is_nobodys_can_be_called(board: BoardOffice) -> None:
    page, called = board.page, QSignalSpy(board.page.number_call_requested)
    QTest.keyClicks(page.search, "020 7946 0311")
    assert page.nothing.call.isVisible()
    assert page.nothing.call.text().endswith("from 100 Reception")
    QTest.keyClick(page.search, Qt.Key.Key_Return)
    assert called.count() == 0
    assert page.nothing.call.hasFocus()
    QTest.keyClick(page.nothing.call, Qt.Key.Key_Return)
    assert called.at(0)[0] == "02079460311"
    QTest.keyClick(page.nothing.call, Qt.Key.Key_Escape)
    assert page.search.hasFocus()


def test_the_status_line_counts_who_matches(board: BoardOffice) -> None:
    said = QSignalSpy(board.office.notices.said)
    QTest.keyClicks(board.page.search, "1")
    assert said.at(0)[0] == "7 of 8 extensions match “1”"


def test_a_group_is_chosen_and_says_how_many_are_free(page: BoardPage) -> None:
    groups = page.header.groups
    assert [groups.itemText(row) for row in range(3)] == [
        "All groups",
        "Accounts: 1 free of 2",
        "Front: 1 free of 1",
    ]
    groups.choose("Accounts")
    assert _names(page) == ["160 Samir Haddad", "204 Maya Lindqvist"]


def test_a_group_that_is_gone_is_forgotten(board: BoardOffice) -> None:
    groups = board.page.header.groups
    groups.choose("Front")
    _show(board, board_of(picture(people=many_people(3))))
    assert groups.currentText() == "All groups"
    assert len(_names(board.page)) == 3


def test_escape_takes_the_filters_back_one_after_the_other(page: BoardPage) -> None:
    page.header.groups.choose("Accounts")
    page.header.filters.choose_place(2)
    QTest.keyClicks(page.search, "ma")
    assert _names(page) == ["204 Maya Lindqvist"]
    QTest.keyClick(page.search, Qt.Key.Key_Escape)
    assert _names(page) == ["204 Maya Lindqvist"]
    QTest.keyClick(page.search, Qt.Key.Key_Escape)
    assert len(_names(page)) == 8
    QTest.keyClick(page.search, Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is page.tiles


def test_escape_on_the_people_restores_as_well(page: BoardPage) -> None:
    QTest.keyClicks(page.search, "anna")
    QTest.keyClick(page.search, Qt.Key.Key_Down)
    QTest.keyClick(page.tiles, Qt.Key.Key_Escape)
    assert len(_names(page)) == 8


def test_the_selected_person_stays_selected_while_searching(office: Office, page: BoardPage) -> None:
    page.go_to("204")
    QTest.keyClicks(page.search, "ma")
    assert page.tiles.currentIndex().data() == "204 Maya Lindqvist"
    assert page.chosen() == ["204"]


def test_letters_on_the_board_go_to_the_search_and_down_comes_back(page: BoardPage) -> None:
    page.tiles.setFocus()
    QTest.keyClick(page.tiles, Qt.Key.Key_O)
    assert page.header.search.text() == "o"
    QTest.keyClick(page.search, Qt.Key.Key_Down)
    assert page.tiles.currentIndex().row() == 0


def test_enter_and_double_click_choose_a_person(board: BoardOffice) -> None:
    page, called = board.page, QSignalSpy(board.wishes.call_requested)
    page.tiles.setCurrentIndex(page.tiles.model().index(1, 0))
    QTest.keyClick(page.tiles, Qt.Key.Key_Return)
    point = page.tiles.visualRect(page.tiles.model().index(2, 0)).center()
    QTest.mouseClick(page.tiles.viewport(), Qt.MouseButton.LeftButton, pos=point)
    QTest.mouseDClick(page.tiles.viewport(), Qt.MouseButton.LeftButton, pos=point)
    assert [called.at(n)[0] for n in range(called.count())] == ["101", "104"]


def test_a_tile_is_copied_with_the_keyboard(page: BoardPage) -> None:
    page.tiles.setCurrentIndex(page.tiles.model().index(1, 0))
    QTest.keyClick(page.tiles, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert dragged_in(QApplication.clipboard().mimeData(), ()).numbers == ("101",)
    QApplication.clipboard().setText("")


def test_between_the_tiles_and_the_end_nothing_can_be_dropped(page: BoardPage) -> None:
    corner = page.tiles.viewport().rect().bottomRight()
    assert not enter_and_move(page.tiles.viewport(), corner, text_drag("204"))


def test_the_table_shows_the_same_people_and_the_switch_is_remembered(board: BoardOffice) -> None:
    page = board.page
    board.memory.change(favourites=("204",))
    page.header.table.click()
    assert board.memory.value.board_shape is BoardShape.TABLE
    assert page.table.isVisible()
    assert not page.cards.isVisible()
    assert page.table.rows.model().rowCount() == 8
    QTest.keyClicks(page.search, "maya")
    assert page.table.rows.model().rowCount() == 1
    page.other_shape()
    assert page.cards.isVisible()
    assert _names(page) == ["204 Maya Lindqvist"]


def test_a_large_house_opens_as_a_table_until_somebody_chooses(board: BoardOffice) -> None:
    _show(board, board_of(picture(people=many_people(401))))
    assert board.page.table.isVisible()
    board.page.set_shape(BoardShape.CARDS)
    assert board.page.cards.isVisible()


@pytest.mark.parametrize(
    ("connection", "words"),
    [
        (Connection(LineState.CONNECTING), "Loading extensions…"),
        (Connection(LineState.LIVE), "The phone system sent no extensions."),
        (Connection(LineState.FAILED), "Not connected to the phone system."),
        (Connection(LineState.CONNECTING, problem(ProblemCode.CANNOT_CONNECT)), "Not connected to the phone system."),
    ],
)
def test_an_empty_house_says_why(board: BoardOffice, connection: Connection, words: str) -> None:
    _show(board, board_of(picture(people=())))
    board.page.show_connection(connection)
    assert _empty(board.page) == words


def test_how_far_the_first_picture_is(board: BoardOffice) -> None:
    _show(board, board_of(picture(people=())))
    board.page.show_connection(Connection(LineState.CONNECTING))
    board.page.show_reading(ReadingProgress(3_200, 10_482))
    assert _empty(board.page) == "Loading 3,200 of 10,482"


def test_a_filter_that_nobody_matches_says_so(board: BoardOffice) -> None:
    filters = board.page.header.filters
    filters.choose_place(3)
    assert _empty(board.page) == "No one is ringing right now."
    filters.choose_place(1)
    assert _empty(board.page) == "No favourites yet. Select a person and press Ctrl+B."
    filters.choose_place(0)
    assert _empty(board.page) == ""


def test_only_rows_that_can_be_seen_are_looked_at(office: Office, page: BoardPage) -> None:
    page.set_shape(BoardShape.CARDS)
    office.show(board_of(picture(people=many_people(2_000))))
    page.tiles.scrollToTop()
    assert page.tiles.visible_rows().start == 0
    assert 12 <= len(page.tiles.visible_rows()) < 60


def test_everybody_in_the_call_of_the_selected_person_is_marked(board: BoardOffice) -> None:
    _show(board, board_of(picture(legs=talk(1, "101", "104"))))
    delegate = board.page.tiles.itemDelegate()
    board.page.go_to("101")
    assert delegate.in_call == {"101", "104"}  # type: ignore[attr-defined]
    board.page.go_to("204")
    assert delegate.in_call == frozenset()  # type: ignore[attr-defined]
    board.page.marks.show_calls((1,))
    assert delegate.in_call == {"101", "104"}  # type: ignore[attr-defined]


def test_counts_follow_in_a_moment(board: BoardOffice, qtbot: QtBot) -> None:
    chips = board.page.header.filters.chips
    counts = {status.value if status else "all": chip.count for status, chip in chips.items()}
    shown = ("all", "favourite", "free", "ringing", "on-a-call", "away", "do-not-disturb", "offline")
    assert [counts[name] for name in shown] == [8, 0, 5, 0, 0, 1, 0, 1]
    ringing = Leg(7, 1, "101", LegState.RINGING, "0301234567")
    board.office.show(board_of(picture(legs=[ringing])))
    qtbot.waitUntil(lambda: next(chip for s, chip in chips.items() if s == "ringing").count == 1)


def test_rough_names_and_no_people_at_all_are_painted(board: BoardOffice, qtbot: QtBot) -> None:
    names = ("x" * 500, "שלום עולם", "🙂" * 30, "e\u0301" * 40, "<b>bold</b>&amp;", "a\tb\nc", "")
    people = [replace(one, number=str(300 + n), name=names[n % 7]) for n, one in enumerate(many_people(14))]
    _show(board, board_of(picture(people=people)))
    QTest.keyClicks(board.page.search, "b")
    assert not board.page.grab().isNull()
    board.page.header.search.clear()
    board.memory.change(favourites=("300", "301", "302"))
    assert not board.page.grab().isNull()
    _show(board, board_of(picture(people=())))
    assert not board.page.grab().isNull()
