"""An office that dials 9 for a line: what leaves has it, what people see has not, what they are told is sent."""

import asyncio
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from callboard.app.console import Console
from callboard.app.shutdown import shut_down
from callboard.domain.calls.call import LegState
from callboard.domain.calls.call_progress import CallPhase
from callboard.domain.commands import AddToConference, DropLeg, StartConference
from callboard.domain.conferences.conference import ConferencePlan
from callboard.domain.conferences.conference_progress import MemberStep
from callboard.domain.extension import ExtensionState
from callboard.domain.numbers.dialling_rules import DiallingRules
from callboard.domain.numbers.dialling_way import way_on
from callboard.domain.profile_memory import ProfileMemory
from callboard.sessions.dialled_session import DialledSession, RulesInForce
from callboard.views.call_list.destination_chooser import DestinationChooser
from tests.doubles.leaks import nothing_left_behind
from tests.doubles.pbx import Pbx
from tests.doubles.pbxes import V11, V12, in_rehearsal, on_both
from tests.doubles.reception import Reception
from tests.doubles.window_loop import finish, window_loop_for

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

everywhere = pytest.mark.parametrize("pbx", [*V11, *V12], indirect=True, ids="-".join)

TYPED, KNOWN, SENT = "020 7946 0958", "02079460958", "902079460958"
FRIEND, FRIEND_SENT = "02079460100", "902079460100"
ABROAD, ABROAD_SENT = "+493023125000", "900493023125000"
CALLER, MINE, SALES = "01632960123", "100", "103"
RULES = DiallingRules("GB", "9")


@pytest.fixture
def reception(pbx: Pbx, qapp: QApplication, qtbot: QtBot) -> Iterator[Reception]:
    """A window on a phone system that wants a 9, as its memory says."""
    with window_loop_for(qapp) as loop, nothing_left_behind():
        yield from office(pbx, qapp, qtbot, loop, RULES)


def office(
    pbx: Pbx, qapp: QApplication, qtbot: QtBot, loop: asyncio.AbstractEventLoop, kept: DiallingRules
) -> Iterator[Reception]:
    rules = RulesInForce()
    console = Console(
        lambda: DialledSession(pbx.make_session(), rules),
        qapp,
        loop,
        my_phone=MINE,
        memory=ProfileMemory(dialling=kept),
        rules=rules,
    )
    console.start()
    reception = Reception(console, pbx, qtbot)
    try:
        reception.wait_for_picture()
        yield reception
    finally:
        assert finish(loop, shut_down(console)), "the phone system did not let go in time"
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def ring_mine(reception: Reception) -> int:
    reception.pbx.controls.do("incoming", **{"from": CALLER, "to": MINE})
    reception.wait_until(lambda: bool(reception.board.legs_of(MINE)))
    return reception.board.legs_of(MINE)[0].call_id


def choose(reception: Reception, action: str, number: str) -> None:
    reception.wait_until(reception.window.book[action].isEnabled)
    reception.window.book[action].trigger()
    (chooser,) = reception.window.findChildren(DestinationChooser)
    QTest.keyClicks(chooser.search, number)
    QTest.keyClick(chooser.search, Qt.Key.Key_Return)


def wait_for_outside(reception: Reception, number: str) -> None:
    reception.wait_until(lambda: any(leg.is_outside for leg in reception.board.legs_of(number)))


@everywhere
def test_a_call_has_the_prefix_and_nobody_sees_it(reception: Reception) -> None:
    reception.type_into(reception.panels.dial.number_to, TYPED)
    reception.wait_until(lambda: "Will dial" in reception.find_text("dial.remark"))
    told = reception.find_text("dial.remark").replace("\u200b", "").rpartition("Will dial ")[2]
    assert reception.panels.dial.number_to.toolTip() == f"Will dial {told}"
    reception.press(reception.panels.dial.number_to, Qt.Key.Key_Return)
    reception.wait_until(lambda: bool(reception.panels.dial.cards))
    reception.wait_until(lambda: reception.card().progress.phase is CallPhase.TALKING)
    assert told == SENT
    assert reception.calls_asked() == [["MAKECALL", MINE, told]]
    assert reception.card().lines[1] == f"{KNOWN} answered"
    wait_for_outside(reception, KNOWN)
    assert not reception.board.legs_of(SENT)
    assert reception.console.memory.value.recent[0].number == KNOWN


@everywhere
def test_the_outside_party_is_dropped_by_the_number_that_people_see(reception: Reception) -> None:
    reception.dial(TYPED)
    wait_for_outside(reception, KNOWN)
    (leg,) = reception.board.legs_of(KNOWN)
    reception.console.call_desk.run(DropLeg(leg.call_id, KNOWN))
    reception.wait_for_silence()
    assert reception.pbx.requests()[-1][:2] == ["DROP", str(leg.call_id)]


@everywhere
def test_a_transfer_has_the_prefix(reception: Reception) -> None:
    call_id = ring_mine(reception)
    reception.wait_for_state(MINE, ExtensionState.TALKING)
    choose(reception, "call.transfer", FRIEND)
    wait_for_outside(reception, FRIEND)
    assert reception.pbx.requests()[-1] == ["TRANSFER", str(call_id), MINE, FRIEND_SENT]
    reception.wait_until(lambda: reception.status() == f"The call was transferred to {FRIEND}.")


@everywhere
def test_a_divert_has_the_prefix(reception: Reception) -> None:
    reception.pbx.set_phones({MINE: "no answer"})
    call_id = ring_mine(reception)
    reception.wait_for_state(MINE, ExtensionState.RINGING)
    choose(reception, "call.divert", FRIEND)
    wait_for_outside(reception, FRIEND)
    assert reception.pbx.requests()[-1] == ["DIVERT", str(call_id), MINE, FRIEND_SENT, "0"]


@everywhere
def test_everybody_in_a_conference_is_called_with_the_prefix(reception: Reception) -> None:
    slot = reception.pbx.slot_of(MINE)
    reception.console.call_desk.run(StartConference(ConferencePlan(slot, (FRIEND, "101"))))
    reception.panels.conference.open_room(slot)
    reception.wait_until(lambda: reception.steps() == [MemberStep.JOINED] * 2)
    reception.console.call_desk.run(AddToConference(slot, "+441632960100"))
    reception.wait_until(lambda: reception.steps() == [MemberStep.JOINED] * 3)
    sent = [request[-1] if request[0] == "MAKECALL" else request for request in reception.calls_asked()]
    assert [FRIEND_SENT in sent[0], *sent[1:]] == [True, "101", "901632960100"]
    assert set(reception.members()) == {FRIEND, "101", "+441632960100"}


@everywhere
def test_what_a_colleague_dialled_is_recognised(reception: Reception) -> None:
    reception.pbx.controls.do("phone", number=SALES, phone="answers", talk_s=6000)
    reception.pbx.controls.do("ask", verb="MAKECALL", args=[SALES, FRIEND_SENT])
    wait_for_outside(reception, FRIEND)
    reception.wait_for_state(SALES, ExtensionState.TALKING)
    reception.type_into(reception.panels.dial.number_to, "+44 20 7946 0100")
    reception.wait_until(lambda: "is talking to this number now" in reception.find_text("dial.collision"))


@everywhere
def test_a_caller_is_not_taken_for_a_number_with_a_prefix(reception: Reception) -> None:
    reception.pbx.controls.do("incoming", **{"from": "9175551234", "to": SALES})
    reception.wait_until(lambda: bool(reception.board.legs_of(SALES)))
    assert reception.board.legs_of("9175551234")


@on_both
def test_help_is_called_as_it_is_after_one_plain_question(reception: Reception) -> None:
    reception.dial("999")
    assert reception.question_text().endswith("Will dial 999")
    reception.answer(yes=True)
    assert reception.question() is None
    reception.wait_until(lambda: reception.calls_asked() == [["MAKECALL", MINE, "999"]])


@on_both
def test_a_country_is_asked_about_once(reception: Reception) -> None:
    reception.dial(ABROAD)
    assert "in a country that was never called from here" in reception.question_text()
    assert reception.question_text().endswith(f"Will dial {ABROAD_SENT}")
    assert reception.calls_asked() == []
    reception.answer(yes=True)
    reception.wait_until(lambda: reception.calls_asked() == [["MAKECALL", MINE, ABROAD_SENT]])
    reception.wait_for_state(MINE, ExtensionState.TALKING)
    reception.button("dial.progress.cancel").click()
    reception.wait_for_silence()
    reception.console.desk.call(MINE, "+493023125001", QRect())
    assert reception.question() is None
    reception.wait_until(lambda: reception.calls_asked()[1:] == [["MAKECALL", MINE, "900493023125001"]])


@in_rehearsal
def test_what_may_cost_a_lot_is_asked_about(reception: Reception) -> None:
    reception.dial("0909 879 0123")
    assert "premium-rate, shared-cost or satellite" in reception.question_text()
    reception.answer(yes=False)
    assert reception.drop_text_on_tile("+870 773 123456", SALES)
    assert "premium-rate, shared-cost or satellite" in reception.question_text()
    reception.answer(yes=False)
    reception.console.preferences.change(asks_before_costly=False)
    reception.dial("0909 879 0123")
    assert reception.question() is None
    reception.wait_until(lambda: reception.calls_asked() == [["MAKECALL", MINE, "909098790123"]])


@in_rehearsal
def test_rules_that_are_changed_hold_at_once(reception: Reception) -> None:
    reception.console.dialling.rules.choose(DiallingRules("GB", "0", prefixes_emergency=True))
    assert reception.console.memory.value.dialling.outside_prefix == "0"
    reception.dial("999")
    assert reception.question_text().endswith("Will dial 0999")
    assert way_on("999", reception.board).sent == "0999"
    reception.answer(yes=True)
    reception.wait_until(lambda: reception.calls_asked() == [["MAKECALL", MINE, "0999"]])


@in_rehearsal
def test_an_internal_number_is_left_alone(reception: Reception) -> None:
    reception.dial(SALES)
    reception.wait_until(lambda: reception.calls_asked() == [["MAKECALL", MINE, SALES]])
    reception.wait_until(lambda: any(leg.state is LegState.CONNECTED for leg in reception.board.legs_of(SALES)))


@in_rehearsal
def test_while_it_hovers_the_status_line_says_what_would_be_dialled(reception: Reception) -> None:
    assert reception.hold_over_tile(TYPED, SALES)
    assert f"Will dial {SENT}." in reception.status()
    assert reception.drop_text_on_tile(TYPED, SALES)
    reception.wait_until(lambda: reception.calls_asked() == [["MAKECALL", SALES, SENT]])
    reception.dial("104")
    assert "Will dial" not in reception.panels.dial.number_to.toolTip()
