"""A mail is copied: its numbers become chips, one is called from a colleague's phone, several make a conference."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from callboard.domain.conferences.conference import SlotState
from callboard.domain.extension import ExtensionState
from tests.doubles.drags import drag_and_drop
from tests.doubles.pbxes import in_rehearsal, on_both
from tests.doubles.reception import Reception

MAIL = (
    "Dear Reception,\nplease call us back about order no. 4500123456 of 12.05.2024.\n\n"
    "Maya Lindqvist\nFinch Logistik\nTel. 020 7946 0311\nMobile +44 (0)7700 900461\n"
    "IBAN GB29 NWBK 6016 1331 9268 19\n"
)
CONTROL = Qt.KeyboardModifier.ControlModifier


def _paste(reception: Reception, text: str) -> None:
    QGuiApplication.clipboard().setText(text)
    reception.console.window.book["call.paste_numbers"].trigger()


@on_both
def test_a_chip_is_dragged_onto_a_colleague_and_the_tile_talks(reception: Reception) -> None:
    _paste(reception, MAIL)
    sheet = reception.console.pasting.sheet
    assert [chip.number for chip in sheet.model.chips] == ["02079460311", "+447700900461"]
    assert [row.left_out.reason.value for row in sheet.left_out.rows.rows] == ["order", "date", "iban"]
    assert reception.calls_asked() == []
    sheet.model.tick(0, False)
    viewport = reception.panels.board.tiles.viewport()
    drag_and_drop(viewport, reception.tile_of("104"), sheet.model.mimeData([sheet.model.index(0)]))
    reception.wait_for_state("104", ExtensionState.TALKING)
    assert reception.calls_asked() == [["MAKECALL", "104", "02079460311"]]


@in_rehearsal
def test_several_make_a_conference_without_a_mouse(reception: Reception) -> None:
    _paste(reception, "Please bring 104, 105 and 020 7946 0311 together on 2024-05-12.")
    sheet = reception.console.pasting.sheet
    QTest.keyClick(sheet.chips, Qt.Key.Key_Return, CONTROL)
    assert reception.console.models.participants.numbers == ("104", "105", "02079460311")
    assert reception.calls_asked() == [], "who is on the list has not been called"
    slot = reception.panels.conference.slot
    reception.console.window.book["conference.start"].trigger()
    reception.wait_for_slot(slot, SlotState.RUNNING)
