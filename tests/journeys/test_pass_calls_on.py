"""A call for my phone is passed on; one that rings elsewhere is sent on, or taken; and one is ended."""

import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtTest import QTest

from callboard.domain.calls.call import LegState
from callboard.domain.commands import StartConference
from callboard.domain.conferences.conference import ConferencePlan
from callboard.domain.extension import ExtensionState
from callboard.views.call_list.destination_chooser import DestinationChooser
from callboard.views.window.move_guard import MoveGuard
from tests.doubles.pbxes import in_rehearsal, on_both
from tests.doubles.real_pointer import begin_to_drag
from tests.doubles.reception import Reception

CALLER = "01632960123"
MINE, SALES, SERVICE = "100", "103", "104"


def ring(reception: Reception, number: str) -> int:
    """A call from outside that is seen to reach `number`; its id."""
    reception.pbx.controls.do("incoming", **{"from": CALLER, "to": number})
    reception.wait_until(lambda: bool(reception.board.legs_of(number)))
    reception.wait_until(lambda: bool(reception.panels.calls.rows.model().rowCount()))
    return reception.board.legs_of(number)[0].call_id


def do(reception: Reception, name: str) -> None:
    """Wait until the action is allowed, then do it."""
    action = reception.window.book[name]
    reception.wait_until(action.isEnabled)
    action.trigger()


def chooser(reception: Reception) -> DestinationChooser:
    (found,) = reception.window.findChildren(DestinationChooser)
    return found


def row_of(reception: Reception, call_id: int) -> QModelIndex:
    reception.panels.calls.rows.select_call(call_id)
    return reception.panels.calls.rows.currentIndex()


def wait_for_party(reception: Reception, number: str, state: LegState) -> None:
    reception.wait_until(lambda: [leg.state for leg in reception.board.legs_of(number)] == [state])


@on_both
def test_my_call_is_transferred_by_the_chooser(reception: Reception) -> None:
    reception.console.my_phone.choose(MINE)
    call_id = ring(reception, MINE)
    reception.wait_for_state(MINE, ExtensionState.TALKING)
    do(reception, "call.transfer")
    assert chooser(reception).title.text() == f"Transfer {CALLER}"
    QTest.keyClicks(chooser(reception).search, SALES)
    QTest.keyClick(chooser(reception).search, Qt.Key.Key_Return)
    wait_for_party(reception, SALES, LegState.CONNECTED)
    assert not reception.board.legs_of(MINE)
    assert reception.pbx.requests()[-1] == ["TRANSFER", str(call_id), MINE, SALES]
    name = reception.board.name_of(SALES)
    reception.wait_until(lambda: reception.status() == f"The call was transferred to {SALES} {name}.")


@on_both
def test_a_ringing_call_is_diverted_by_dropping_its_row_on_a_colleague(reception: Reception) -> None:
    reception.console.my_phone.choose(MINE)
    reception.pbx.set_phones({SALES: "no answer"})
    call_id = ring(reception, SALES)
    mime = reception.panels.calls.rows.model().mimeData([row_of(reception, call_id)])
    assert reception.drop_on_tile(mime, SERVICE)
    wait_for_party(reception, SERVICE, LegState.CONNECTED)
    assert not reception.board.legs_of(SALES)
    assert reception.pbx.requests()[-1] == ["DIVERT", str(call_id), SALES, SERVICE, "0"]
    name = reception.board.name_of(SERVICE)
    reception.wait_until(lambda: reception.status() == f"The call was diverted to {SERVICE} {name}.")


@on_both
def test_a_call_that_rings_elsewhere_is_taken(reception: Reception) -> None:
    reception.console.my_phone.choose(MINE)
    reception.pbx.set_phones({SALES: "no answer"})
    call_id = ring(reception, SALES)
    do(reception, "call.pick_up")
    wait_for_party(reception, MINE, LegState.CONNECTED)
    assert reception.pbx.requests()[-1] == ["PICKUP", MINE, SALES, str(call_id)]
    facts = reception.console.models.calls.facts_at(0)
    assert (facts.call_id, facts.is_mine) == (call_id, True)


@in_rehearsal
def test_my_call_is_ended_at_once_and_that_of_others_after_a_question(reception: Reception) -> None:
    reception.console.my_phone.choose(MINE)
    ring(reception, MINE)
    reception.wait_for_state(MINE, ExtensionState.TALKING)
    do(reception, "call.hang_up")
    reception.wait_for_silence()
    call_id = ring(reception, SALES)
    reception.wait_for_state(SALES, ExtensionState.TALKING)
    row_of(reception, call_id)
    QTest.keyClick(reception.panels.calls.rows, Qt.Key.Key_Delete)
    name = reception.board.name_of(SALES)
    assert reception.question_text() == f"End the call between {CALLER} and {SALES} {name}?"
    reception.answer(yes=True)
    reception.wait_for_silence()


@in_rehearsal
def test_a_transfer_that_is_refused_says_so_and_who_still_has_the_call(reception: Reception) -> None:
    reception.console.my_phone.choose(MINE)
    call_id = ring(reception, MINE)
    reception.wait_for_state(MINE, ExtensionState.TALKING)
    reception.pbx.controls.do("fault", kind="refuse_calls")
    row_of(reception, call_id)
    do(reception, "call.transfer")
    QTest.keyClicks(chooser(reception).search, SALES)
    QTest.keyClick(chooser(reception).search, Qt.Key.Key_Return)
    name = reception.board.name_of(MINE)
    wanted = f"The call could not be transferred: The phone system refused this call. It is still with {MINE} {name}."
    reception.wait_until(lambda: wanted in reception.find_text("notice.text"))
    assert reception.board.state_of(MINE) is ExtensionState.TALKING


@in_rehearsal
def test_a_conference_is_one_row_and_opens_its_live_view(reception: Reception) -> None:
    reception.console.call_desk.run(StartConference(ConferencePlan("701", (SALES, SERVICE))))
    reception.wait_until(lambda: len(reception.board.members_of("701")) == len((SALES, SERVICE)))
    rows = reception.panels.calls.rows
    reception.wait_until(lambda: rows.model().rowCount() == 1)
    rows.setCurrentIndex(rows.model().index(0, 0))
    QTest.keyClick(rows, Qt.Key.Key_Return)
    reception.wait_until(lambda: reception.window.page == "conference")
    assert reception.panels.conference.slot == "701"


@in_rehearsal
def test_actions_say_why_there_is_nothing_to_do(reception: Reception) -> None:
    reception.console.my_phone.choose(MINE)
    book = reception.window.book
    reception.wait_until(lambda: book["call.transfer"].toolTip() == "Select an answered call first.")
    assert not book["call.pick_up"].isEnabled()
    ring(reception, MINE)
    reception.wait_for_state(MINE, ExtensionState.TALKING)
    reception.wait_until(book["call.transfer"].isEnabled)
    assert book["call.hang_up"].isEnabled()
    assert not book["call.divert"].isEnabled()


@pytest.mark.xserver
@in_rehearsal
def test_a_row_is_dragged_onto_a_colleague_with_a_real_mouse(reception: Reception) -> None:
    reception.console.my_phone.choose(MINE)
    reception.pbx.set_phones({SALES: "no answer"})
    call_id = ring(reception, SALES)
    # What has just moved takes no press for a moment, and nobody is faster by hand.
    [guard] = reception.window.findChildren(MoveGuard)
    reception.wait_until(lambda: not guard.is_watching)
    rows, tiles = reception.panels.calls.rows, reception.panels.board.tiles
    row = rows.viewport().mapToGlobal(rows.visualRect(row_of(reception, call_id)).topLeft() + QPoint(120, 20))
    hand = begin_to_drag(row, tiles.viewport().mapToGlobal(reception.tile_of(SERVICE)))
    reception.wait_until(lambda: hand.poll() is not None)
    assert hand.returncode == 0
    wait_for_party(reception, SERVICE, LegState.CONNECTED)
    assert reception.pbx.requests()[-1] == ["DIVERT", str(call_id), SALES, SERVICE, "0"]
