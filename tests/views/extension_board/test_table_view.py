"""The board as a table."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QPushButton

from callboard.domain.calls.call import Leg, LegState
from callboard.domain.extension import Extension
from callboard.domain.preferences import Density, ThemeChoice
from callboard.models.board_query import BoardQuery
from callboard.models.drag_payload import dragged_in
from callboard.models.extension_order import ExtensionOrder
from callboard.models.filters import ExtensionFilter
from callboard.models.preferences_now import MemoryNow, PreferencesNow
from callboard.views.extension_board.table_columns import Column, buttons_in
from callboard.views.extension_board.table_delegate import TableDelegate
from callboard.views.extension_board.table_view import TableView
from tests.doubles.boards import board_of, many_people, picture, talk
from tests.doubles.drags import drag_and_drop, enter_and_move, leave, text_drag
from tests.views.conftest import Office

NOW_S = 1000.0


class Table:
    def __init__(self, office: Office) -> None:
        self.office = office
        self.memory, self.preferences = MemoryNow(parent=office.host), PreferencesNow(parent=office.host)
        self.found = ExtensionFilter(office.people, parent=office.host)
        people = ExtensionOrder(self.found, office.people, office.host)
        self.delegate = TableDelegate(office.look, office.my_phone, lambda: NOW_S)
        self.view = TableView(
            people, self.delegate, office.desk, office.look, self.memory, self.preferences, office.host
        )
        self.rows = self.view.rows
        self.view.set_live(True)
        self.view.resize(910, 420)
        self.view.show()

    @property
    def numbers(self) -> list[str]:
        return [self.rows.model().index(row, 0).data().split()[0] for row in range(self.rows.model().rowCount())]

    def line(self, number: str) -> object:
        return self.rows.viewport().grab(self.rows.visualRect(self.index(number))).toImage()

    def index(self, number: str) -> object:
        row = self.rows.model().row_of(number)
        assert row is not None
        return self.rows.model().index(row, 0)

    def middle(self, number: str) -> QPoint:
        return self.rows.visualRect(self.index(number)).center()

    def head(self, name: str) -> QPushButton:
        head = self.view.findChild(QPushButton, f"board.table.sort.{name}")
        assert isinstance(head, QPushButton)
        return head


@pytest.fixture
def table(office: Office) -> Iterator[Table]:
    office.show(board_of(picture(legs=talk(1, "101", "204", since=900.0))))
    table = Table(office)
    yield table
    table.view.hide()


def test_a_click_on_a_head_sorts_and_a_second_one_turns_it_round(table: Table) -> None:
    table.head("name").click()
    assert table.numbers[:2] == ["101", "1001"]
    assert table.head("name").accessibleName() == "Name, sorted upwards"
    table.head("name").click()
    assert table.numbers[0] == "160"
    assert table.memory.value.table_order == "-name"
    assert table.head("number").accessibleName() == "Sort by Number"


def test_the_order_is_as_it_was_left(office: Office, table: Table) -> None:
    table.memory.change(table_order="-number")
    assert table.numbers[0] == "1001"
    assert Table(office).numbers[0] == "100"


def test_the_heads_are_one_stop_of_tab_and_the_arrows_go_between_them(table: Table) -> None:
    stops = [name for name in ("favourite", "name", "number", "group", "with") if _is_tab_stop(table.head(name))]
    assert stops == ["number"]
    table.head("number").setFocus()
    QTest.keyClick(table.head("number"), Qt.Key.Key_Right)
    QTest.keyClick(table.head("group"), Qt.Key.Key_Space)
    assert table.memory.value.table_order == "group"


def _is_tab_stop(head: QPushButton) -> bool:
    return bool(head.focusPolicy() & Qt.FocusPolicy.TabFocus)


def test_a_click_on_the_star_is_about_favourites_and_nothing_else(table: Table) -> None:
    starred, called = QSignalSpy(table.view.favourite_toggled), QSignalSpy(table.view.call_requested)
    at = table.rows.visualRect(table.index("104")).topLeft() + QPoint(20, 15)
    QTest.mouseClick(table.rows.viewport(), Qt.MouseButton.LeftButton, pos=at)
    QTest.mouseDClick(table.rows.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert starred.at(0) == ["104"]
    assert called.count() == 0
    plain = table.line("104")
    table.found.set_query(BoardQuery(favourites=("104",)))
    assert table.line("104") != plain


def test_the_buttons_of_the_line_under_the_pointer_call_and_open_the_menu(table: Table) -> None:
    called, menu = QSignalSpy(table.view.call_requested), QSignalSpy(table.view.menu_requested)
    rect = table.rows.visualRect(table.index("106"))
    QTest.mouseMove(table.rows.viewport(), rect.center())
    QApplication.processEvents()
    call, more = buttons_in(rect, table.delegate.places[Column.ACTIONS], table.delegate.scale)
    QTest.mouseClick(table.rows.viewport(), Qt.MouseButton.LeftButton, pos=call.center())
    QTest.mouseClick(table.rows.viewport(), Qt.MouseButton.LeftButton, pos=more.center())
    assert called.at(0)[0] == "106"
    assert menu.at(0)[0] == ["106"]
    assert table.view.current_number() == "106"
    table.view.set_live(False)
    QTest.mouseClick(table.rows.viewport(), Qt.MouseButton.LeftButton, pos=call.center())
    assert called.count() == 1, "nobody is called while there is no connection"


def test_enter_and_double_click_call(table: Table) -> None:
    called = QSignalSpy(table.view.call_requested)
    table.view.go_to("101")
    QTest.keyClick(table.rows, Qt.Key.Key_Return)
    QTest.mouseClick(table.rows.viewport(), Qt.MouseButton.LeftButton, pos=table.middle("204"))
    QTest.mouseDClick(table.rows.viewport(), Qt.MouseButton.LeftButton, pos=table.middle("204"))
    assert [called.at(n)[0] for n in range(called.count())] == ["101", "204"]


def test_several_are_selected_and_the_menu_is_for_all_of_them(table: Table) -> None:
    changed, menu = QSignalSpy(table.view.chosen_changed), QSignalSpy(table.view.menu_requested)
    table.view.go_to("101")
    QTest.keyClick(table.rows, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert table.view.chosen() == ["101", "104"]
    assert changed.count() >= 2
    at = table.middle("104")
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, table.rows.viewport().mapToGlobal(at))
    QApplication.sendEvent(table.rows.viewport(), event)
    assert menu.at(0)[0] == ["101", "104"]


def test_a_line_is_copied_and_letters_go_to_the_search(table: Table) -> None:
    typed = QSignalSpy(table.view.letters_typed)
    table.view.go_to("108")
    QTest.keyClick(table.rows, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert dragged_in(QApplication.clipboard().mimeData(), {"108": None}).numbers == ("108",)
    QTest.keyClick(table.rows, Qt.Key.Key_M)
    assert typed.at(0) == ["m"]
    QApplication.clipboard().clear()


def test_a_number_held_over_a_line_says_what_will_happen_and_dropping_does_it(table: Table) -> None:
    commands = QSignalSpy(table.office.desk.command_requested)
    before = table.line("104")
    viewport = table.rows.viewport()
    assert enter_and_move(viewport, table.middle("104"), text_drag("02079460311"))
    assert table.delegate.hover is not None
    assert table.delegate.hover.text == "Drop to call from 104"
    assert table.line("104") != before
    leave(viewport)
    assert drag_and_drop(viewport, table.middle("104"), text_drag("02079460311"))
    assert commands.at(0)[0].dn_from == "104"


def test_a_line_loses_its_colour_with_the_connection(table: Table) -> None:
    talking = table.line("101")
    table.view.set_live(False)
    assert table.line("101") != talking


def test_found_letters_are_marked(table: Table) -> None:
    plain = table.line("104")
    table.view.set_typed("osc")
    assert table.line("104") != plain


def test_the_others_of_the_selected_call_are_framed(table: Table) -> None:
    plain = table.line("204")
    table.view.set_in_call(frozenset({"101", "204"}))
    assert table.line("204") != plain


def test_lines_follow_zoom_density_and_the_size_of_text(office: Office, table: Table) -> None:
    def height() -> int:
        return table.rows.visualRect(table.rows.model().index(0, 0)).height()

    assert height() == 30
    table.preferences.change(density=Density.COMPACT)
    assert height() == 26
    table.memory.change(board_zoom=150)
    assert height() == 39
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    office.look.put_on(application, ThemeChoice.LIGHT, 200)
    assert height() == 78
    office.look.put_on(application, ThemeChoice.LIGHT)


def test_who_was_selected_stays_selected_through_search_and_sorting(table: Table) -> None:
    table.view.go_to("204")
    table.found.set_search("ma")
    assert table.view.chosen() == ["204"]
    table.head("name").click()
    assert table.view.chosen() == ["204"]


def test_somebody_ringing_breathes_while_the_table_is_seen(office: Office, table: Table) -> None:
    office.show(board_of(picture(legs=(Leg(2, 1, "104", LegState.RINGING, "101", since=990.0),))))
    table.rows._on_tick()
    assert table.delegate.is_fading
    table.view.hide()
    assert not table.delegate.is_fading


def test_a_table_of_ten_thousand_lays_out_what_is_seen(office: Office, table: Table) -> None:
    office.show(board_of(picture(people=many_people(10_000))))
    assert table.view.go_to("10999")
    seen = table.rows.visible_rows()
    assert len(seen) < 20
    assert 9_999 in seen


def test_in_a_window_read_from_right_to_left_everything_is_on_the_other_side(table: Table) -> None:
    name, number = table.head("name"), table.head("number")
    assert name.geometry().left() < number.geometry().left()
    starred, called = QSignalSpy(table.view.favourite_toggled), QSignalSpy(table.view.call_requested)
    table.view.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert name.geometry().left() > number.geometry().left()
    assert table.head("favourite").geometry().left() > name.geometry().right()
    rect = table.rows.visualRect(table.index("204"))
    QTest.mouseClick(table.rows.viewport(), Qt.MouseButton.LeftButton, pos=rect.topRight() + QPoint(-20, 12))
    assert starred.at(0)[0] == "204"
    QTest.mouseMove(table.rows.viewport(), rect.center())
    table.rows.setCurrentIndex(table.index("204"))
    call, _ = buttons_in(rect, table.delegate.places[Column.ACTIONS], table.delegate.scale)
    at_the_left = QPoint(rect.left() + rect.right() - call.center().x(), call.center().y())
    QTest.mouseClick(table.rows.viewport(), Qt.MouseButton.LeftButton, pos=at_the_left)
    assert called.at(0)[0] == "204"


def test_a_tooltip_names_the_key_that_the_action_has(table: Table) -> None:
    table.rows.key_of = lambda name: "Ctrl+J" if name == "board.favourite" else ""
    assert table.rows._told(Column.STAR, False) == "Favourite on or off (Ctrl+J)"
    table.rows.key_of = lambda _: ""
    assert table.rows._told(Column.STAR, False) == "Favourite on or off"


def test_the_keyboard_goes_on_in_the_same_row_when_everybody_changes(table: Table) -> None:
    table.rows.setFocus()
    table.view.go_to("101")
    row = table.rows.currentIndex().row()
    others = tuple(one for one in many_people(90))
    table.office.show(board_of(picture(people=others)))
    assert table.rows.currentIndex().row() == row
    assert table.rows.hasFocus()


@pytest.mark.parametrize("typed", ["", "anna"])
@pytest.mark.parametrize("mine", ["", "201"])
def test_where_there_is_no_column_for_it_the_number_stands_behind_a_name_that_was_found_too(
    office: Office, typed: str, mine: str
) -> None:
    twins = [Extension(number, "Anna Berg", ("Sales",), True, "Available") for number in ("201", "202")]
    office.show(board_of(picture(people=twins)))
    office.my_phone.choose(mine)
    table = Table(office)
    table.view.resize(330, 300)
    table.delegate.typed = typed
    assert Column.NUMBER not in table.delegate.places
    lines = [table.line(number) for number in ("201", "202")]
    assert lines[0] != lines[1]
    office.show(board_of(picture(people=[replace(twin, name="Anna") for twin in twins])))
    assert [table.line(number) for number in ("201", "202")] != lines
    table.view.hide()
