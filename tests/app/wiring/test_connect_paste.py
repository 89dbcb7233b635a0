"""From a pasted text to a call, a conference and a room, in the whole window."""

import asyncio
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from callboard.domain.commands import AddToConference, PlaceCall
from callboard.domain.drops.drop_rules import OntoExtension, OntoFrom, OntoSlot, OntoTo
from callboard.domain.outside.origin import SELECTION
from callboard.models.drag_payload import payload_of
from callboard.views.questions import QuestionPopup
from tests.doubles.drags import ACTIONS, LEFT, PLAIN, text_drag
from tests.doubles.drop_window import DropWindow, drop_window
from tests.doubles.window_loop import window_loop_for

SIGNATURE = "Maya Lindqvist\nTel. 020 7946 0311\nMobile 07700 900498\nOrder no. 4500123456 of 12.05.2024"
NUMBERS = [f"02079460{place:03}" for place in range(40)]
LONG = "\n".join(f"Person {chr(65 + place % 26)}x: {number}" for place, number in enumerate(NUMBERS))
NEAR = QPoint(40, 40)


@pytest.fixture
def loop(qapp: QApplication) -> Iterator[asyncio.AbstractEventLoop]:
    with window_loop_for(qapp) as loop:
        yield loop


@pytest.fixture
def desk(qapp: QApplication, loop: asyncio.AbstractEventLoop, qtbot: QtBot) -> Iterator[DropWindow]:
    with drop_window(qapp, loop, qtbot) as window:
        yield window
        window.console.pasting.sheet.close()


def _copy(text: str) -> None:
    QApplication.clipboard().setText(text)


def _found(desk: DropWindow) -> list[str]:
    sheet = desk.console.pasting.sheet
    return [chip.number for chip in sheet.model.chips] if sheet.isVisible() else []


def test_the_action_shows_what_was_copied_and_calls_nobody(desk: DropWindow) -> None:
    _copy(SIGNATURE)
    desk.console.window.book["call.paste_numbers"].trigger()
    assert _found(desk) == ["02079460311", "07700900498"]
    left_out = desk.console.pasting.sheet.left_out.rows.rows
    assert [row.left_out.reason.value for row in left_out] == ["order", "date"]
    assert desk.nothing_was_done()


def test_with_nothing_copied_it_says_so(desk: DropWindow) -> None:
    QApplication.clipboard().clear()
    desk.console.window.book["call.paste_numbers"].trigger()
    assert desk.console.pasting.sheet.isVisible()
    assert _found(desk) == []


def test_several_make_a_conference_with_their_names(desk: DropWindow) -> None:
    _copy("Maya Lindqvist: 020 7946 0311\nAnna: 101\n")
    desk.console.pasting.open()
    QTest.mouseClick(desk.console.pasting.sheet.first, Qt.MouseButton.LeftButton)
    people = desk.console.models.participants
    assert people.numbers == ("02079460311", "101")
    assert people.name_of("02079460311") == "Maya Lindqvist"
    assert desk.console.pasting.sheet.isHidden()
    desk.executed()  # a list is no call


def test_one_goes_into_to(desk: DropWindow) -> None:
    _copy(SIGNATURE)
    desk.console.pasting.open()
    QTest.keyClick(desk.console.pasting.sheet.chips, Qt.Key.Key_Down)
    QTest.keyClick(desk.console.pasting.sheet.chips, Qt.Key.Key_Return)
    assert desk.panels.dial.number_to.number() == "07700900498"
    assert desk.nothing_was_done()


def test_a_chip_is_dropped_on_a_person_and_calls(desk: DropWindow) -> None:
    _copy(SIGNATURE)
    desk.console.pasting.open()
    model = desk.console.pasting.sheet.model
    model.tick_all(False)
    mime = model.mimeData([model.index(1)])
    assert desk.hold(mime, "204").isAccepted()
    desk.let_go(mime, "204")
    desk.executed(PlaceCall("204", "07700900498"))


def test_ticked_chips_are_dropped_on_a_free_room_together(desk: DropWindow) -> None:
    _copy(SIGNATURE)
    desk.console.pasting.open()
    model = desk.console.pasting.sheet.model
    mime = model.mimeData([model.index(0)])
    assert desk.hold(mime, "701").isAccepted()
    desk.let_go(mime, "701")
    assert desk.added.at(0) == ["701", ["02079460311", "07700900498"]]


def test_a_copied_chip_is_pasted_on_a_tile_by_keys_alone(desk: DropWindow) -> None:
    _copy(SIGNATURE)
    desk.console.pasting.open()
    chips = desk.console.pasting.sheet.chips
    desk.console.pasting.sheet.model.tick_all(False)
    QTest.keyClick(chips, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    tiles = desk.panels.board.tiles
    viewport, point = desk.place("204")
    tiles.setCurrentIndex(tiles.indexAt(point))
    QTest.keyClick(viewport.parentWidget(), Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    desk.executed(PlaceCall("204", "02079460311"))


# more than a question has room for


def test_a_long_list_on_a_running_room_offers_all_and_calls_those_that_are_ticked(desk: DropWindow) -> None:
    assert desk.hold(text_drag(LONG), "702").isAccepted()
    desk.let_go(text_drag(LONG), "702")
    sheet = desk.console.pasting.sheet
    assert _found(desk) == NUMBERS
    assert sheet.model.ticked == (), "a stray press must not call forty people"
    assert desk.nothing_was_done()
    sheet.model.tick(0, True)
    sheet.model.tick(39, True)
    QTest.mouseClick(sheet.first, Qt.MouseButton.LeftButton)
    desk.executed(AddToConference("702", NUMBERS[0]), AddToConference("702", NUMBERS[39]))


def test_a_text_whose_numbers_begin_late_is_read_to_its_end_on_a_running_room(desk: DropWindow) -> None:
    text = f"020 7946 0311 {'and then ' * 40} 020 7946 0312"
    desk.hold(text_drag(text), "702")
    desk.let_go(text_drag(text), "702")
    assert desk.asked() == "Which number?"
    popup = desk.popup()
    assert popup is not None
    texts = {button.text(): button for button in popup.findChildren(QPushButton)}
    texts["02079460312"].click()
    desk.executed(AddToConference("702", "02079460312"))


def test_who_is_in_the_room_already_is_passed_over_and_told(desk: DropWindow) -> None:
    near = desk.console.window.geometry()
    desk.console.desk.drop(text_drag(f"105\n{LONG}"), OntoSlot("702"), near)
    sheet = desk.console.pasting.sheet
    assert _found(desk)[0] == "105"
    for row in (0, 1):
        sheet.model.tick(row, True)
    sheet.first.click()
    desk.executed(AddToConference("702", NUMBERS[0]))


@pytest.mark.parametrize("target", [OntoExtension("204"), OntoTo(), OntoFrom()])
def test_a_long_list_on_one_target_lets_one_of_all_be_chosen(
    desk: DropWindow, target: OntoExtension | OntoTo | OntoFrom
) -> None:
    desk.console.desk.drop(text_drag(LONG), target, desk.console.window.geometry())
    sheet = desk.console.pasting.sheet
    assert _found(desk) == NUMBERS
    sheet.chips.go_to(39)
    sheet.first.click()
    assert sheet.isHidden()
    if isinstance(target, OntoExtension):
        desk.executed(PlaceCall("204", NUMBERS[39]))
    elif isinstance(target, OntoTo):
        assert desk.panels.dial.number_to.number() == NUMBERS[39]
    else:
        assert desk.nothing_was_done(), "an outside number has no place in From"


def test_a_pasted_list_is_asked_about_before_it_calls(desk: DropWindow) -> None:
    desk.console.desk.paste(text_drag(LONG), OntoExtension("204"), desk.console.window.geometry())
    desk.console.pasting.sheet.first.click()
    assert desk.nothing_was_done()
    assert desk.asked(), "what another program put on the clipboard never calls without a question"


def test_more_people_of_our_own_than_a_question_has_room_for(desk: DropWindow) -> None:
    people = ["101", "105", "106", "107", "118", "160", "204", "215", "02079460311"]
    desk.console.desk.drop(payload_of(people), OntoTo(), desk.console.window.geometry())
    assert _found(desk) == people


# where nothing better takes it


def test_a_text_with_several_numbers_can_be_dropped_between_the_targets(desk: DropWindow) -> None:
    window, mime = desk.console.window, text_drag(SIGNATURE)
    QApplication.sendEvent(window, QDragEnterEvent(NEAR, ACTIONS, mime, LEFT, PLAIN))
    move = QDragMoveEvent(NEAR, ACTIONS, mime, LEFT, PLAIN)
    move.ignore()
    QApplication.sendEvent(window, move)
    assert move.isAccepted()
    assert move.dropAction() is Qt.DropAction.CopyAction, "the text stays where it is"
    assert desk.status() == "Drop to see the 2 numbers in it"
    QApplication.sendEvent(window, QDropEvent(NEAR.toPointF(), ACTIONS, mime, LEFT, PLAIN))
    assert _found(desk) == ["02079460311", "07700900498"]
    desk.wait_until(lambda: not desk.console.desk.is_dragging)


def test_one_number_is_not_taken_between_the_targets(desk: DropWindow) -> None:
    window, mime = desk.console.window, text_drag("020 7946 0311")
    QApplication.sendEvent(window, QDragEnterEvent(NEAR, ACTIONS, mime, LEFT, PLAIN))
    move = QDragMoveEvent(NEAR, ACTIONS, mime, LEFT, PLAIN)
    QApplication.sendEvent(window, move)
    assert not move.isAccepted()


def test_ctrl_v_that_nobody_else_wants(desk: DropWindow) -> None:
    _copy(SIGNATURE)
    QTest.keyClick(desk.console.window, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert _found(desk) == ["02079460311", "07700900498"]


def test_ctrl_v_of_one_number_opens_nothing(desk: DropWindow) -> None:
    _copy("020 7946 0311")
    QTest.keyClick(desk.console.window, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert _found(desk) == []


def test_several_copied_numbers_are_shown_where_one_would_go_into_to(desk: DropWindow) -> None:
    _copy(SIGNATURE)
    desk.console.window.book["call.copied"].trigger()
    assert _found(desk) == ["02079460311", "07700900498"]


def test_a_marked_text_with_several_numbers_comes_here_from_the_gate(desk: DropWindow) -> None:
    desk.console.outside.offer(SIGNATURE, SELECTION)
    desk.wait_until(lambda: _found(desk) == ["02079460311", "07700900498"])


def test_a_card_file_is_read_in_the_background(desk: DropWindow, tmp_path: Path) -> None:
    card = tmp_path / "people.vcf"
    card.write_text("".join(f"BEGIN:VCARD\nFN:Person {number}\nTEL:{number}\nEND:VCARD\n" for number in NUMBERS))
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(card))])
    desk.console.pasting.show_mime(mime)
    desk.wait_until(lambda: _found(desk) == NUMBERS)
    assert desk.console.pasting.sheet.model.chips[0].name == f"Person {NUMBERS[0]}"
    card.unlink()
    desk.console.pasting.show_mime(mime)
    desk.wait_until(lambda: desk.console.notices.last == "The file could not be read.")


def test_the_sheet_goes_with_the_window(desk: DropWindow) -> None:
    _copy(SIGNATURE)
    desk.console.pasting.open()
    desk.console.window.closing.emit()
    assert desk.console.pasting.sheet.isHidden()


def test_a_conference_of_many_is_asked_about_first(desk: DropWindow) -> None:
    _copy(LONG)
    desk.console.pasting.open()
    sheet = desk.console.pasting.sheet
    assert sheet.model.ticked == ()
    sheet.tick_all.click()
    sheet.first.click()
    popup = sheet.findChild(QuestionPopup)
    assert isinstance(popup, QuestionPopup)
    assert desk.console.models.participants.numbers == ()
    assert sheet.focusWidget() is popup.findChild(QPushButton, "question.cancel"), "a stray Enter agrees to nothing"
    QTest.keyClick(popup, Qt.Key.Key_Escape)
    assert desk.console.models.participants.numbers == ()
    sheet.first.click()
    shown = next(each for each in sheet.findChildren(QuestionPopup) if each.isVisible())
    QTest.mouseClick(shown.findChild(QPushButton, "question.yes"), Qt.MouseButton.LeftButton)
    assert len(desk.console.models.participants.numbers) == len(NUMBERS)


def _ask_which(desk: DropWindow) -> None:
    _copy(SIGNATURE)
    desk.console.pasting.open()
    model = desk.console.pasting.sheet.model
    mime = model.mimeData([model.index(0)])
    assert desk.hold(mime, "204").isAccepted()
    desk.let_go(mime, "204")
    assert desk.asked() == "Which number? 204 Maya Lindqvist rings first, then the number that you choose."


def test_which_number_has_the_keyboard_though_the_drag_came_from_the_sheet(desk: DropWindow) -> None:
    _copy(SIGNATURE)
    desk.console.pasting.open()
    sheet = desk.console.pasting.sheet
    desk.wait_until(sheet.isActiveWindow)
    desk.console.desk.drop(
        sheet.model.mimeData([sheet.model.index(0)]), OntoExtension("204"), desk.console.window.geometry()
    )
    desk.wait_until(desk.console.window.isActiveWindow)
    assert desk.console.window.focusWidget() is desk.button("question.cancel")


def test_which_number_is_over_when_another_page_is_shown(desk: DropWindow) -> None:
    _ask_which(desk)
    desk.console.window.show_page("conference")
    assert desk.asked() == ""
    assert desk.nothing_was_done()


def test_which_number_is_over_with_the_next_drop(desk: DropWindow) -> None:
    _ask_which(desk)
    desk.hold(payload_of(["02079460311"]), "To")
    desk.let_go(payload_of(["02079460311"]), "To")
    assert desk.asked() == ""
    assert desk.panels.dial.number_to.number() == "02079460311"
    assert desk.nothing_was_done()
