"""Make a call, on its own."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from callboard.domain.call_progress import CallPhase, CallProgress
from callboard.domain.commands import DropLeg
from callboard.domain.problems import ProblemCode, problem
from callboard.views.dialer.dial_panel import DialPanel
from callboard.views.dialer.progress_card import ProgressCard
from tests.doubles.boards import LOST
from tests.views.conftest import Office

ASKED = CallProgress(1, "100", "02079460311")
CALLING = replace(ASKED, phase=CallPhase.CALLING_FROM, call_id=7, step=2)
TALKING = replace(CALLING, phase=CallPhase.TALKING, step=4)
FAILED = replace(CALLING, phase=CallPhase.FAILED, problem=problem(ProblemCode.NOT_ANSWERED, who="100"), step=3)


@pytest.fixture
def panel(office: Office) -> DialPanel:
    panel = DialPanel(office.now, office.people, office.my_phone, office.desk, office.look, office.notices, office.host)
    panel.resize(340, 500)
    panel.show()
    panel.show_board()
    return panel


def _remark(panel: DialPanel) -> str:
    label = panel.findChild(QLabel, "dial.remark")
    assert isinstance(label, QLabel)
    return "" if label.isHidden() else label.text()


def _button(card: ProgressCard, name: str) -> QPushButton:
    button = card.findChild(QPushButton, f"dial.progress.{name}")
    assert isinstance(button, QPushButton)
    return button


def test_my_phone_is_filled_in_and_nothing_can_be_called_yet(panel: DialPanel) -> None:
    assert panel.dn_from.text() == "100 Reception"
    assert not panel.call.isEnabled()
    assert _remark(panel) == ""


@pytest.mark.parametrize(
    ("typed", "remark", "may_call"),
    [
        ("020 7946 0311", "Will dial 02079460311", True),
        ("02079460311", "", True),
        ("204", "", True),
        ("100", "From and To are the same phone.", False),
        ("abc1", "“abc1” is not a phone number.", False),
        ("9" * 33, "Too long: a number has at most 32 digits.", False),
    ],
)
def test_what_is_typed_is_judged_at_once(panel: DialPanel, typed: str, remark: str, may_call: bool) -> None:
    QTest.keyClicks(panel.number_to, typed)
    assert (_remark(panel), panel.call.isEnabled()) == (remark, may_call)


def test_an_outside_number_cannot_be_the_phone_that_rings_first(panel: DialPanel) -> None:
    panel.dn_from.clear()
    QTest.keyClicks(panel.dn_from, "02079460311")
    QTest.keyClicks(panel.number_to, "204")
    assert _remark(panel).startswith("Calls start from one of your own phones.")
    assert not panel.call.isEnabled()


def test_enter_asks_for_the_call(panel: DialPanel) -> None:
    asked = QSignalSpy(panel.call_requested)
    QTest.keyClicks(panel.number_to, "02079460311")
    QTest.keyClick(panel.number_to, Qt.Key.Key_Return)
    assert asked.at(0)[:2] == ["100", "02079460311"]


def test_enter_in_from_goes_on_to_to(panel: DialPanel) -> None:
    QTest.keyClick(panel.dn_from, Qt.Key.Key_Return)
    assert panel.window().focusWidget() is panel.number_to


def test_nothing_is_asked_while_not_connected(office: Office, panel: DialPanel) -> None:
    QTest.keyClicks(panel.number_to, "204")
    office.board = office.board.after([LOST])
    panel.show_board()
    assert not panel.call.isEnabled()
    assert _remark(panel) == "You are not connected to the phone system."


def test_a_card_follows_the_call_and_leaves_when_both_talk(office: Office, panel: DialPanel, qtbot: QtBot) -> None:
    panel.set_to("02079460311")
    for progress in (ASKED, CALLING):
        panel.show_progress(progress)
    card = panel.cards[0]
    assert card.lines == ("Calling 100 Reception…", "Then 02079460311 is called", "Connected", "Pick up your phone")
    assert not _button(card, "cancel").isHidden()
    panel.show_progress(TALKING)
    assert card.lines == ("100 Reception answered", "02079460311 answered", "Connected")
    assert panel.number_to.text() == ""
    assert _button(card, "cancel").isHidden()
    qtbot.waitUntil(lambda: panel.cards == (), timeout=8_000)


def test_a_failed_one_stays_with_its_reason_and_can_be_tried_again(panel: DialPanel) -> None:
    asked = QSignalSpy(panel.call_requested)
    panel.show_progress(ASKED)
    panel.show_progress(FAILED)
    card = panel.cards[0]
    assert card.property("tone") == "danger"
    assert card.lines[-1] == "100 did not answer.\nTry again later."
    _button(card, "retry").click()
    assert asked.at(0)[:2] == ["100", "02079460311"]
    assert panel.cards == ()
    panel.show_progress(replace(FAILED, request_id=2))
    _button(panel.cards[0], "close").click()
    assert panel.cards == ()


def test_a_call_on_its_way_can_be_cancelled_where_that_is_possible(office: Office, panel: DialPanel) -> None:
    commands = QSignalSpy(panel.command_requested)
    panel.show_progress(ASKED)
    card = panel.cards[0]
    assert not _button(card, "cancel").isEnabled(), "no call to end yet"
    panel.show_progress(CALLING)
    _button(card, "cancel").click()
    assert commands.at(0) == [DropLeg(7, "100")]
    office.board = office.board.after([LOST])
    panel.show_board()
    assert _button(card, "cancel").isHidden()


def test_only_the_newest_cards_are_kept(panel: DialPanel) -> None:
    for request_id in range(1, 6):
        panel.show_progress(replace(ASKED, request_id=request_id))
    assert [card.progress.request_id for card in panel.cards] == [3, 4, 5]


def test_another_phone_becomes_mine(office: Office, panel: DialPanel) -> None:
    office.my_phone.choose("204")
    assert panel.dn_from.number() == "204"


def test_the_first_phone_that_is_used_becomes_mine(office: Office, panel: DialPanel) -> None:
    office.my_phone.choose("")
    panel.set_from("101")
    panel.set_to("204")
    panel.call.click()
    assert office.my_phone.number == "101"
