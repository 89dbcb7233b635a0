"""A field for a name or number."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QListView

from callboard.domain.drops.drop_rules import OntoFrom
from callboard.domain.problems import Problem, ProblemCode
from callboard.views.fields.number_field import NumberField
from tests.doubles.drags import drag_and_drop, enter_and_move, leave, text_drag
from tests.views.conftest import Office


@pytest.fixture
def field(office: Office) -> NumberField:
    field = NumberField(office.people, office.look, office.desk, OntoFrom(), office.host)
    field.setObjectName("field")
    field.resize(220, 34)
    field.show()
    return field


def _offered(office: Office) -> list[str]:
    shown = office.host.findChild(QListView, "field.offered")
    if not isinstance(shown, QListView) or not shown.isVisible():
        return []
    return [shown.model().index(row, 0).data() for row in range(shown.model().rowCount())]


def test_a_typed_number_is_cleaned(field: NumberField) -> None:
    QTest.keyClicks(field, "+49 (0)30 123-456")
    assert field.number() == "+4930123456"
    assert not field.has_chosen


def test_names_are_offered_and_taken_with_the_keyboard(office: Office, field: NumberField) -> None:
    confirmed = QSignalSpy(field.confirmed)
    QTest.keyClicks(field, "an")
    assert _offered(office) == ["101 Anna Berg"]
    QTest.keyClick(field, Qt.Key.Key_Down)
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert (field.text(), field.number(), field.has_chosen) == ("101 Anna Berg", "101", True)
    assert _offered(office) == []
    assert confirmed.count() == 0
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert confirmed.count() == 1


def test_enter_takes_the_first_name_since_a_name_cannot_be_dialled(office: Office, field: NumberField) -> None:
    QTest.keyClicks(field, "chl")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert field.number() == "108"


def test_enter_on_digits_means_the_digits(office: Office, field: NumberField) -> None:
    confirmed = QSignalSpy(field.confirmed)
    QTest.keyClicks(field, "10")
    assert len(_offered(office)) > 1
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert field.number() == "10"
    assert confirmed.count() == 1


def test_enter_held_down_asks_once(field: NumberField) -> None:
    confirmed = QSignalSpy(field.confirmed)
    QTest.keyClicks(field, "02079460311")
    QTest.keyClick(field, Qt.Key.Key_Return)
    held = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "", autorep=True)
    QApplication.sendEvent(field, held)
    assert confirmed.count() == 1


def test_groups_are_not_searched_when_somebody_is_to_be_called(office: Office, field: NumberField) -> None:
    QTest.keyClicks(field, "sales")
    assert _offered(office) == []
    found = field.number()
    assert isinstance(found, Problem)
    assert found.code is ProblemCode.NUMBER_HAS_LETTERS


def test_typing_on_forgets_who_was_chosen(field: NumberField) -> None:
    field.set_number("101")
    field.setCursorPosition(len(field.text()))
    QTest.keyClicks(field, "x")
    assert not field.has_chosen


def test_escape_puts_the_offer_away_and_down_brings_it_back(office: Office, field: NumberField) -> None:
    QTest.keyClicks(field, "m")
    assert _offered(office)
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert _offered(office) == []
    QTest.keyClick(field, Qt.Key.Key_Down)
    assert _offered(office)
    QTest.keyClick(field, Qt.Key.Key_Down)
    QTest.keyClick(field, Qt.Key.Key_Up)
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert field.has_chosen


def test_a_click_takes_the_name_under_it(office: Office, field: NumberField) -> None:
    QTest.keyClicks(field, "m")
    shown = office.host.findChild(QListView, "field.offered")
    assert isinstance(shown, QListView)
    index = shown.model().index(1, 0)
    name = index.data()
    QTest.mouseClick(shown.viewport(), Qt.MouseButton.LeftButton, pos=shown.visualRect(index).center())
    assert field.text() == name


def test_a_drop_is_announced_and_asked_of_the_desk(office: Office, field: NumberField) -> None:
    filled = QSignalSpy(office.desk.fill_from_requested)
    mime = text_drag("204")
    assert enter_and_move(field, field.rect().center(), mime)
    assert field.property("drop") == "yes"
    leave(field)
    assert field.property("drop") != "yes"
    assert drag_and_drop(field, field.rect().center(), mime)
    assert filled.at(0) == ["204"]
    assert not drag_and_drop(field, field.rect().center(), text_drag("0207 9460311"))


def test_a_field_without_a_desk_takes_no_drops(office: Office) -> None:
    plain = NumberField(office.people, office.look, parent=office.host)
    assert not plain.acceptDrops()
    assert not enter_and_move(plain, plain.rect().center(), text_drag("204"))


@pytest.mark.parametrize("key", [Qt.Key.Key_1, Qt.Key.Key_Backspace])
def test_a_number_that_was_put_in_as_a_whole_is_typed_over(field: NumberField, key: Qt.Key) -> None:
    field.set_number("101")
    QTest.keyClick(field, key)
    assert field.text() == ("1" if key == Qt.Key.Key_1 else "")


def test_where_the_cursor_was_put_there_is_written(field: NumberField) -> None:
    field.set_number("02079460311")
    QTest.keyClick(field, Qt.Key.Key_End)
    QTest.keyClick(field, Qt.Key.Key_2)
    assert field.number() == "020794603112"
