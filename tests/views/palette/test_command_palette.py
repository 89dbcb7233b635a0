"""Every command is found by a few letters of its name, done by Enter, and says why it is off."""

from collections.abc import Iterator

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from callboard.domain.capability import Capability, Feature, Reason, capabilities
from callboard.views.action_book import ActionBook, entries
from callboard.views.palette.command_palette import CommandPalette
from tests.doubles.boards import LOST, board_of, picture
from tests.views.conftest import Office


class Desk:
    def __init__(self, office: Office) -> None:
        self.office = office
        self.done: list[str] = []
        self.book = ActionBook(office.host)
        for name in entries():
            self.book.connect(name, lambda name=name: self.done.append(name))
        self.book.allow(office.board)
        self.field = QLineEdit(office.host)
        self.field.show()
        self.field.setFocus()
        self.palette = CommandPalette(self.book, office.look, office.notices, office.host)

    def type(self, text: str) -> None:
        self.palette.search.clear()
        QTest.keyClicks(self.palette.search, text)

    def press(self, key: Qt.Key) -> None:
        QTest.keyClick(self.palette.search, key)

    def shown(self) -> list[str]:
        model = self.palette.rows.model()
        return [model.index(row, 0).data() for row in range(model.rowCount())]


@pytest.fixture
def desk(office: Office) -> Iterator[Desk]:
    desk = Desk(office)
    desk.palette.open()
    yield desk
    desk.palette.put_away()


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("call ma", "Make a call"),
        ("make call", "Make a call"),
        ("HÀNG", "Hang up my call"),
        ("theme dark", "Dark"),
        ("dark", "Dark"),
        ("130", "130 %"),
        ("&redial", "Redial"),
        ("clipboard", "Put copied number in To"),
    ],
)
def test_words_in_any_order_find_it(desk: Desk, typed: str, first: str) -> None:
    desk.type(typed)
    assert desk.shown()[0] == first


def test_all_commands_are_there_at_first_but_the_one_that_opened_it(desk: Desk) -> None:
    assert len(desk.shown()) == len(entries()) - 1
    assert "Command palette" not in desk.shown()


def test_enter_does_the_current_one_and_gives_the_focus_back(desk: Desk) -> None:
    desk.type("conference")
    second = desk.shown()[1]
    desk.press(Qt.Key.Key_Down)
    desk.press(Qt.Key.Key_Return)
    assert [desk.book.plain_text(name) for name in desk.done] == [second]
    assert not desk.palette.isVisible()
    assert desk.office.host.focusWidget() is desk.field


def test_up_from_the_first_goes_to_the_last(desk: Desk) -> None:
    desk.press(Qt.Key.Key_Up)
    assert desk.palette.rows.currentIndex().row() == len(desk.shown()) - 1


def test_esc_does_nothing_and_gives_the_focus_back(desk: Desk) -> None:
    desk.type("quit")
    desk.press(Qt.Key.Key_Escape)
    assert (desk.done, desk.palette.isVisible()) == ([], False)
    assert desk.office.host.focusWidget() is desk.field


def test_a_click_elsewhere_puts_it_away_and_leaves_the_focus_there(desk: Desk) -> None:
    other = QLineEdit(desk.office.host)
    other.show()
    other.setFocus()
    assert not desk.palette.isVisible()
    assert desk.office.host.focusWidget() is other


def test_what_is_off_says_why_and_stays(desk: Desk) -> None:
    desk.palette.put_away()
    off = capabilities([Capability(Feature.TRANSFER, False, Reason.ASSEMBLY_LACKS_IT)])
    desk.book.allow(board_of(picture(offers=off)))
    desk.palette.open()
    desk.type("transfer")
    assert desk.palette.rows.currentIndex().data(Qt.ItemDataRole.AccessibleDescriptionRole) == (
        "3CX 11 does not offer this."
    )
    desk.press(Qt.Key.Key_Return)
    assert desk.done == []
    assert desk.palette.isVisible()
    assert desk.office.said.at(0) == ["3CX 11 does not offer this."]


def test_what_was_off_is_found_anew_every_time_it_opens(desk: Desk) -> None:
    desk.palette.put_away()
    desk.book.allow(board_of().after([LOST]))
    desk.palette.open()
    desk.type("call now")
    assert desk.shown()[0] != desk.palette.rows.currentIndex().data(), "what can be done is chosen first"
    desk.press(Qt.Key.Key_Home)
    desk.press(Qt.Key.Key_Up)
    desk.type("transfer my")
    assert desk.palette.rows.currentIndex().data(Qt.ItemDataRole.AccessibleDescriptionRole) == (
        "Not connected to the phone system."
    )


def test_no_match_is_said(desk: Desk) -> None:
    desk.type("xyzzy")
    assert desk.shown() == []
    assert desk.palette.findChild(type(desk.palette._empty), "palette.empty").isVisible()
    desk.press(Qt.Key.Key_Return)
    assert desk.done == []


def test_a_screen_reader_hears_the_current_command_where_the_focus_is(desk: Desk) -> None:
    desk.type("make a call")
    assert desk.palette.search.accessibleDescription() == "Make a call, Call, Ctrl+D"
    assert desk.palette.rows.focusPolicy() == Qt.FocusPolicy.NoFocus


def test_opening_it_again_puts_it_away(desk: Desk) -> None:
    desk.palette.open()
    assert not desk.palette.isVisible()


def test_what_had_the_focus_may_be_gone_by_the_time_it_is_put_away(desk: Desk) -> None:
    field = desk.field
    desk.type("a")
    shiboken6.delete(field)
    desk.palette.put_away()
    assert not desk.palette.isVisible()
