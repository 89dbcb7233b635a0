"""The sheet of pasted numbers, by keyboard, by pointer and by ear."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from callboard.domain.extension import Extension
from callboard.domain.numbers.number_chip import ChipKind, LeftOut, Pasted
from callboard.domain.numbers.number_chips import chips_in
from callboard.domain.preferences import ThemeChoice
from callboard.models.drag_payload import dragged_in, is_own
from callboard.models.pasted.chip_model import MOST_TICKED_AT_FIRST
from callboard.views.paste.chip_use import ChipUse
from callboard.views.paste.paste_sheet import PasteSheet
from callboard.views.words.paste_words import beside, spoken_left_out
from tests.doubles.drags import drag_and_drop, enter_and_move, text_drag
from tests.views.conftest import Office

TEXT = "Maya Lindqvist: +49 (0)30 23125042\nTom on 101\nFax 020 7946 0319\nOrder no. 4500123456 of 12.05.2024"
CONTROL = Qt.KeyboardModifier.ControlModifier


class Sheet:
    """The sheet, and what was asked of it."""

    def __init__(self, office: Office) -> None:
        self.office = office
        self.people: list[list[str]] = []
        self.to: list[list[str]] = []
        self.sheet = PasteSheet(office.desk, office.look, office.host)
        self.wanted = QSignalSpy(self.sheet.text_wanted)
        self.dropped = QSignalSpy(self.sheet.dropped)

    def paste(self, text: str, *uses: ChipUse) -> None:
        conference = ChipUse(lambda count: f"Conference with {count}", self.people.append, takes_all=True)
        into_to = ChipUse(lambda count: "Put in To", self.to.append)
        pasted = chips_in(text, self.office.board.extensions)
        self.sheet.show_pasted(pasted, uses or (conference, into_to), self.office.board)
        self.sheet.open_beside(self.office.host)

    def key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        # Without a window manager no window is active; the part that would have the keyboard is asked itself.
        QTest.keyClick(self.sheet.focusWidget() or self.sheet, key, modifiers)

    def said(self, name: str) -> str:
        found = self.sheet.findChild(QLabel, name)
        assert isinstance(found, QLabel)
        return found.text() if not found.isHidden() else ""

    def spoken(self) -> list[str]:
        chips = self.sheet.model
        return [str(chips.index(row).data(Qt.ItemDataRole.AccessibleTextRole)) for row in range(chips.rowCount())]


@pytest.fixture
def desk(office: Office) -> Iterator[Sheet]:
    made = Sheet(office)
    yield made
    made.sheet.close()
    QGuiApplication.clipboard().clear()


def test_what_was_found_and_what_was_left_out_is_said(desk: Sheet) -> None:
    desk.paste(TEXT)
    assert desk.said("paste.summary") == "3 numbers found. 2 left out."
    rows = desk.sheet.left_out.rows.rows
    assert [row.left_out.written for row in rows] == ["4500123456", "12.05.2024"]
    spoken = desk.sheet.left_out.rows.index(1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "“12.05.2024”: A date"
    assert desk.sheet.model.chips[2].kind is ChipKind.FAX


def test_a_screen_reader_hears_the_number_the_name_and_what_was_done(desk: Sheet) -> None:
    desk.paste(TEXT)
    first, second, third = desk.spoken()
    assert first.startswith("+49 30 23125042 Maya Lindqvist, the (0) is not dialled, Germany")
    assert second == f"101 {desk.office.board.name_of('101')}, Free"
    assert third.endswith(", Fax")
    index = desk.sheet.model.index(0)
    assert index.data(Qt.ItemDataRole.AccessibleDescriptionRole) == "Enter: Put in To"
    lists = (desk.sheet.chips, desk.sheet.left_out)
    assert [each.accessibleName() for each in lists] == ["Numbers found", "Left out"]
    interface = QAccessible.queryAccessibleInterface(desk.sheet.chips)
    assert interface.child(0).state().checked
    assert not interface.child(2).state().checked


def test_everything_goes_by_keys(desk: Sheet) -> None:
    desk.paste(TEXT)
    assert desk.sheet.focusWidget() is desk.sheet.chips
    desk.key(Qt.Key.Key_Space)
    assert [chip.number for chip in desk.sheet.model.ticked] == ["101"]
    desk.key(Qt.Key.Key_A, CONTROL)
    assert len(desk.sheet.model.ticked) == 3
    desk.key(Qt.Key.Key_A, CONTROL)
    assert desk.sheet.model.ticked == ()
    desk.key(Qt.Key.Key_Space)
    desk.key(Qt.Key.Key_Down)
    desk.key(Qt.Key.Key_Space)
    desk.key(Qt.Key.Key_Return)
    assert desk.to == [["101"]], "Enter takes the one the keyboard is on"
    desk.key(Qt.Key.Key_Return, CONTROL)
    assert desk.people == [["+493023125042", "101"]], "Ctrl+Enter takes all that are ticked"
    desk.key(Qt.Key.Key_Escape)
    assert desk.sheet.isHidden()


def test_tab_goes_through_all_parts(desk: Sheet) -> None:
    desk.paste(TEXT)
    seen = []
    for _ in range(6):
        at = desk.sheet.focusWidget()
        seen.append(at.objectName() if at is not None else "")
        QTest.keyClick(at or desk.sheet, Qt.Key.Key_Tab)
    assert sorted(seen) == sorted(
        ["paste.chips", "paste.left_out", "paste.first", "paste.second", "paste.close", "paste.tick_all"]
    )


def test_a_number_is_copied_to_be_pasted_elsewhere(desk: Sheet) -> None:
    desk.paste(TEXT)
    carried = QSignalSpy(desk.sheet.chips.carried)
    desk.key(Qt.Key.Key_C, CONTROL)
    mime = QGuiApplication.clipboard().mimeData()
    assert is_own(mime)
    assert dragged_in(mime, desk.office.board.extensions).numbers == ("+493023125042", "101")
    assert carried.count() == 1


def test_what_was_left_out_is_taken_all_the_same(desk: Sheet) -> None:
    desk.paste(TEXT)
    desk.sheet.left_out.setFocus()
    desk.sheet.left_out.setCurrentIndex(desk.sheet.left_out.rows.index(0))
    desk.key(Qt.Key.Key_Return)
    assert [chip.number for chip in desk.sheet.model.ticked] == ["+493023125042", "101", "4500123456"]
    assert desk.said("paste.summary") == "4 numbers found. 1 left out."
    assert desk.said("paste.said") == "4500123456 was taken all the same."
    assert desk.sheet.chips.number() == "4500123456"


def test_what_cannot_be_dialled_says_why(desk: Sheet) -> None:
    desk.paste("204 and scan_02079460311.pdf")
    refused = QSignalSpy(desk.sheet.left_out.refused)
    desk.sheet.left_out.setCurrentIndex(desk.sheet.left_out.rows.index(0))
    QTest.keyClick(desk.sheet.left_out, Qt.Key.Key_Return)
    assert isinstance(refused.at(0)[0], LeftOut)
    assert desk.said("paste.said") == "“scan_02079460311.pdf” cannot be dialled: There are letters in it."


def test_nothing_found_says_what_to_do(desk: Sheet) -> None:
    desk.paste("no number at all")
    assert desk.said("paste.summary") == "No phone number found in what was pasted."
    assert desk.said("paste.hint").startswith("Copy a text, cells of a table")
    assert desk.sheet.first.isHidden()
    assert desk.sheet.chips.isHidden()
    desk.key(Qt.Key.Key_V, CONTROL)
    assert desk.wanted.count() == 1, "what is copied next can be read at once"
    desk.paste(TEXT)
    assert desk.said("paste.hint") == ""
    assert desk.sheet.focusWidget() is desk.sheet.chips


def test_a_click_on_the_box_ticks_and_a_click_beside_it_does_not(desk: Sheet) -> None:
    desk.paste(TEXT)
    row = desk.sheet.chips.visualRect(desk.sheet.model.index(0))
    viewport = desk.sheet.chips.viewport()
    QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=row.topLeft() + QPoint(16, 18))
    assert [chip.number for chip in desk.sheet.model.ticked] == ["101"]
    QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=row.topLeft() + QPoint(120, 18))
    assert [chip.number for chip in desk.sheet.model.ticked] == ["101"]
    QTest.mouseDClick(viewport, Qt.MouseButton.LeftButton, pos=row.topLeft() + QPoint(120, 18))
    assert desk.to == [["+493023125042"]]


def test_a_button_for_none_is_off_and_names_how_many(desk: Sheet) -> None:
    desk.paste(TEXT)
    assert desk.sheet.first.text() == "Conference with 2"
    desk.sheet.tick_all.click()
    assert (desk.sheet.first.text(), desk.sheet.tick_all.text()) == ("Conference with 3", "Untick all")
    desk.sheet.tick_all.click()
    assert (desk.sheet.first.isEnabled(), desk.sheet.tick_all.text()) == (False, "Tick all")
    assert desk.sheet.second.isEnabled(), "that one is for where the keyboard is"


def test_nothing_is_ticked_where_a_press_would_call_everybody(desk: Sheet) -> None:
    use = ChipUse(lambda count: "Call", desk.people.append, takes_all=True, heading="Who?", ticks_at_first=False)
    desk.paste(TEXT, use)
    assert desk.sheet.model.ticked == ()
    assert not desk.sheet.first.isEnabled()
    assert desk.said("paste.heading") == "Who?"
    desk.key(Qt.Key.Key_Return)
    assert desk.people == [], "a stray key calls nobody"
    assert [chip.number for chip in desk.sheet.model.ticked] == ["+493023125042"]
    assert desk.sheet.second.isHidden()


def test_another_text_can_be_dropped_on_it_but_nothing_of_its_own(desk: Sheet) -> None:
    desk.paste(TEXT)
    assert drag_and_drop(desk.sheet, QPoint(20, 20), text_drag("020 7946 0311"))
    assert desk.dropped.count() == 1
    picture = text_drag("")
    picture.clear()
    assert not enter_and_move(desk.sheet, QPoint(20, 20), picture)


def test_a_text_that_was_too_long_says_so(desk: Sheet) -> None:
    pasted = Pasted(chips_in("020 7946 0311, 020 7946 0312", frozenset()).chips, is_cut=True)
    use = ChipUse(lambda count: "Use", desk.to.append)
    desk.sheet.show_pasted(pasted, (use,), desk.office.board)
    desk.sheet.open_beside(desk.office.host)
    assert desk.said("paste.summary") == "2 numbers found. The text was too long: its end was not read."


@pytest.mark.parametrize("percent", [100, 150, 200])
@pytest.mark.parametrize("theme", [ThemeChoice.LIGHT, ThemeChoice.DARK, ThemeChoice.CONTRAST])
def test_nothing_is_cut_off(desk: Sheet, qtbot: QtBot, qapp: object, theme: ThemeChoice, percent: int) -> None:
    desk.paste(TEXT)
    desk.office.look.put_on(qapp, theme, percent)  # pyright: ignore[reportArgumentType]
    desk.sheet.adjustSize()
    for part in desk.sheet.findChildren(QWidget):
        if isinstance(part, QPushButton) and part.isVisible():
            qtbot.waitUntil(lambda part=part: part.width() >= part.sizeHint().width() - 1)
            assert part.height() >= 28


def test_what_costs_a_lot_or_calls_for_help_says_so_and_is_not_ticked_by_itself(desk: Sheet) -> None:
    desk.paste("Maya: 020 7946 0311\nHelpline 0900 1234567\nIn an emergency: 999")
    assert [chip.number for chip in desk.sheet.model.ticked] == ["02079460311"]
    assert "may cost a lot" in desk.spoken()[1]
    [left_out] = desk.sheet.left_out.rows.rows
    assert spoken_left_out(left_out.left_out) == "“999”: An emergency number"
    desk.paste("999")
    assert desk.sheet.model.ticked == ()
    assert desk.spoken()[0].split(", ")[1] == "an emergency number"


def test_of_many_none_is_ticked_at_first(desk: Sheet) -> None:
    numbers = [f"020794603{place:02}" for place in range(MOST_TICKED_AT_FIRST + 1)]
    desk.paste("\n".join(numbers[:-1]))
    assert len(desk.sheet.model.ticked) == MOST_TICKED_AT_FIRST
    desk.paste("\n".join(numbers))
    assert desk.sheet.model.ticked == ()
    assert not desk.sheet.first.isEnabled()


def test_each_number_is_quoted_with_the_words_around_it() -> None:
    mail = (
        'From: "Dr. Weaver, Finch Logistik" <weaver@example.org>\n'
        "Hello, please ring Maya at the depot first on 020 7946 0311 and, should she be away, "
        "our night porter on 020 7946 0312 before ten.\nThe warehouse has 020 7946 0313 now.\n\n"
        "Tom Okafor\nTel. 020 7946 0314"
    )
    assert [beside(chip) for chip in chips_in(mail, frozenset()).chips] == [
        "“…at the depot first on 020 7946 0311 and, should she be away, our …”",
        "“…our night porter on 020 7946 0312 before ten.”",
        "“The warehouse has 020 7946 0313 now.”",
        "“Tom Okafor … Tel. 020 7946 0314”",
    ]


def test_an_extension_with_the_digits_of_an_emergency_number_is_said_to_be_one(office: Office) -> None:
    board = replace(office.board, extensions={**office.board.extensions, "112": Extension("112", "Yuki Tanabe")})
    sheet = PasteSheet(office.desk, office.look, office.host)
    use = ChipUse(lambda count: "Use", lambda _numbers: None, takes_all=True)
    sheet.show_pasted(chips_in("Emergency: 112, porter: 101", board.extensions), (use,), board)
    assert [chip.number for chip in sheet.model.ticked] == ["101"]
    spoken = str(sheet.model.index(0).data(Qt.ItemDataRole.AccessibleTextRole))
    assert "the extension, not the emergency number" in spoken
