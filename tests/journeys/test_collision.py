"""A colleague talks to the number that is about to be called: one line says so, wherever the call would leave from."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from callboard.domain.calls.call import LegState
from callboard.domain.extension import ExtensionState
from tests.doubles.pbxes import on_both
from tests.doubles.reception import Reception

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

CALLER, TYPED = "01632960123", "+441632960123"
MINE, SALES, SERVICE = "100", "103", "104"


def colleague_talks(reception: Reception) -> int:
    """Sales talks to the caller for long; the id of that call."""
    reception.console.my_phone.choose(MINE)
    reception.pbx.controls.do("phone", number=SALES, phone="answers", talk_s=6000)
    reception.pbx.controls.do("incoming", **{"from": CALLER, "to": SALES})
    reception.wait_for_state(SALES, ExtensionState.TALKING)
    (leg,) = reception.board.legs_of(SALES)
    reception.wait_until(lambda: reception.board.calls[leg.call_id].is_connected)
    return leg.call_id


def line(reception: Reception) -> str:
    return reception.label("dial.collision").text().replace("\u200b", "")


@on_both
def test_the_dialler_says_it_and_enter_calls_anyway(reception: Reception) -> None:
    colleague_talks(reception)
    who = f"{SALES} {reception.board.name_of(SALES)}"
    reception.type_into(reception.panels.dial.number_to, TYPED)
    reception.wait_until(lambda: line(reception).startswith(f"{who} is talking to this number now ("))
    assert line(reception).endswith("Enter calls anyway.")
    assert reception.label("dial.collision").isVisible()
    assert reception.calls_asked() == []
    reception.press(reception.panels.dial.number_to, Qt.Key.Key_Return)
    assert reception.question() is None
    reception.wait_until(lambda: reception.calls_asked() == [["MAKECALL", MINE, TYPED]])


@on_both
def test_nothing_is_claimed_while_the_line_is_lost(reception: Reception) -> None:
    colleague_talks(reception)
    reception.type_into(reception.panels.dial.number_to, TYPED)
    reception.wait_until(lambda: "is talking to this number now" in line(reception))
    reception.pbx.controls.do("vanish", for_s=60)
    reception.wait_until(lambda: not reception.board.connection.is_live)
    reception.wait_until(lambda: line(reception) == "")
    reception.pbx.controls.do("heal")


@on_both
def test_a_drop_on_a_colleague_asks_beside_the_tile_and_enter_calls_anyway(reception: Reception) -> None:
    colleague_talks(reception)
    who = f"{SALES} {reception.board.name_of(SALES)}"
    assert reception.drop_text_on_tile(TYPED, SERVICE)
    assert reception.question_text().startswith(f"{who} is talking to this number now (")
    assert reception.calls_asked() == []
    focus = reception.window.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, Qt.Key.Key_Return)
    reception.wait_until(lambda: reception.calls_asked() == [["MAKECALL", SERVICE, TYPED]])


@on_both
def test_minutes_ago_is_a_note_that_hinders_nobody(reception: Reception) -> None:
    call_id = colleague_talks(reception)
    reception.pbx.controls.do("hang_up", number=SALES)
    reception.wait_until(lambda: call_id not in reception.board.calls)
    who = f"{SALES} {reception.board.name_of(SALES)}"
    reception.type_into(reception.panels.dial.number_to, TYPED)
    reception.wait_until(lambda: line(reception).startswith(f"{who} talked to this number at "))
    assert reception.drop_text_on_tile(TYPED, SERVICE)
    assert reception.question() is None
    reception.wait_until(lambda: reception.calls_asked() == [["MAKECALL", SERVICE, TYPED]])


@on_both
def test_who_calls_again_is_known_and_stands_in_the_window_too(reception: Reception) -> None:
    call_id = colleague_talks(reception)
    reception.pbx.controls.do("hang_up", number=SALES)
    reception.wait_until(lambda: call_id not in reception.board.calls)
    reception.pbx.controls.do("phone", number=MINE, phone="no answer", after_s=6000)
    reception.pbx.controls.do("incoming", **{"from": CALLER, "to": MINE})
    popups = reception.console.popups
    reception.wait_until(lambda: bool(popups.panel.cards))
    (card,) = popups.panel.cards
    assert "Called once today at " in card.accessibleName()
    assert f"spoke with {reception.board.name_of(SALES)}" in card.accessibleName()

    reception.button("incoming.voicemail").click()
    reception.wait_until(lambda: not popups.panel.isVisible())
    assert popups.stack.toasts == ()
    asked = reception.pbx.requests()[-1]
    assert (asked[0], asked[2:]) == ("DIVERT", [MINE, MINE, "1"])
    reception.wait_until(lambda: all(leg.state is not LegState.RINGING for leg in reception.board.legs_of(MINE)))
