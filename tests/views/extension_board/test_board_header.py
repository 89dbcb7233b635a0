"""Search, groups and the switch above the board."""

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QSignalSpy, QTest

from callboard.domain.profile_memory import BoardShape
from callboard.models.extension_status import GroupTotal
from callboard.views.action_book import ActionBook
from callboard.views.extension_board.board_header import WIDE_FROM, BoardHeader
from tests.views.conftest import Office

TOTALS = [GroupTotal("Accounts", 1, 2), GroupTotal("Sales & <b>more</b>", 3, 7)]


@pytest.fixture
def header(office: Office) -> BoardHeader:
    header = BoardHeader(office.look, ActionBook(office.host), office.host)
    header.resize(900, 92)
    header.groups.show_totals(TOTALS)
    header.show()
    return header


def test_groups_say_how_many_are_free(header: BoardHeader) -> None:
    groups = header.groups
    assert [groups.itemText(row) for row in range(groups.count())] == [
        "All groups",
        "Accounts: 1 free of 2",
        "Sales & <b>more</b>: 3 free of 7",
    ]
    chosen = QSignalSpy(groups.group_chosen)
    groups.choose("Accounts")
    groups.show_totals([GroupTotal("Accounts", 2, 2), TOTALS[1]])
    assert (groups.currentText(), groups.group(), chosen.count()) == ("Accounts: 2 free of 2", "Accounts", 1)
    groups.show_totals([TOTALS[1]])
    assert (groups.group(), chosen.at(1)[0]) == ("", "")


def test_a_closed_group_is_the_name_alone_rather_than_half_a_word(header: BoardHeader) -> None:
    groups = header.groups
    groups.choose("Accounts")
    metrics = groups.fontMetrics()
    whole, alone = metrics.horizontalAdvance("Accounts: 1 free of 2"), metrics.horizontalAdvance("Accounts")
    assert groups.closed_text(whole) == "Accounts: 1 free of 2"
    assert groups.closed_text(whole - 1) == "Accounts"
    assert groups.closed_text(alone - 1).endswith("…")
    groups.choose("")
    assert groups.closed_text(whole) == "All groups"


def test_where_it_is_narrow_the_groups_are_behind_more(header: BoardHeader) -> None:
    header.resize(WIDE_FROM - 1, 92)
    assert not header.groups.isVisible()
    menu = header.filters.more.menu()
    menu.aboutToShow.emit()
    last = menu.actions()[-1]
    assert last.text().startswith("Sales && <b>more</b>")
    last.trigger()
    assert header.groups.group() == "Sales & <b>more</b>"
    header.resize(WIDE_FROM, 92)
    assert header.groups.isVisible()


def test_the_switch_asks_for_the_other_shape(header: BoardHeader) -> None:
    asked = QSignalSpy(header.shape_chosen)
    header.show_shape(BoardShape.CARDS)
    header.table.click()
    assert asked.at(0)[0] is BoardShape.TABLE
    header.show_shape(BoardShape.TABLE)
    assert (header.cards.isChecked(), header.table.isChecked()) == (False, True)
    assert header.cards.toolTip() == "Cards (Ctrl+Shift+L)"
    smallest = QSize(28, 28)
    assert all(one.size().expandedTo(smallest) == one.size() for one in (header.cards, header.table))


def test_the_search_field_shows_its_key_or_a_cross(header: BoardHeader) -> None:
    search = header.search
    key = next(label for label in search.findChildren(type(search._key)) if label.text() == "Ctrl+F")
    assert key.isVisible()
    QTest.keyClicks(search, "an")
    assert not key.isVisible()
    assert search._cross.isVisible()
    QTest.mouseClick(search._cross, Qt.MouseButton.LeftButton)
    assert search.text() == ""
    assert key.isVisible()


def test_the_search_field_tells_what_is_pressed_in_it(header: BoardHeader) -> None:
    search = header.search
    spies = [QSignalSpy(signal) for signal in (search.entered, search.left_downwards, search.left_empty)]
    QTest.keyClicks(search, "a")
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Down, Qt.Key.Key_Escape, Qt.Key.Key_Escape):
        QTest.keyClick(search, key)
    assert [spy.count() for spy in spies] == [1, 1, 1]
    assert search.text() == ""
