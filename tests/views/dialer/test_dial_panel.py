"""Make a call, on its own."""

import time
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QListView, QPushButton
from pytestqt.qtbot import QtBot

from callboard.domain.board import Board
from callboard.domain.calls.call_progress import CallPhase, CallProgress, PartyStep
from callboard.domain.commands import DropLeg
from callboard.domain.problems import ProblemCode, problem
from callboard.domain.profile_memory import ProfileMemory, RecentNumber
from callboard.models.preferences_now import MemoryNow
from callboard.models.roles import Role
from callboard.views.dialer.dial_panel import DialPanel
from callboard.views.dialer.progress_card import ProgressCard
from callboard.views.questions import QuestionPopup
from callboard.views.window.side_dock import PanelScroll
from tests.doubles.boards import LOST, all_new, board_of, picture
from tests.views.conftest import Office
from tests.views.dialer.conftest import CALLED_LATELY

ASKED = CallProgress(1, "100", "02079460311")
CALLING = replace(ASKED, phase=CallPhase.CALLING_FROM, call_id=7, step=2)
TALKING = replace(CALLING, phase=CallPhase.TALKING, step=4)
FAILED = replace(CALLING, phase=CallPhase.FAILED, problem=problem(ProblemCode.NOT_ANSWERED, who="100"), step=3)
ENTER = Qt.Key.Key_Return
FREEZE_S = 0.1


def _label(panel: DialPanel, name: str) -> str:
    label = panel.findChild(QLabel, name)
    assert isinstance(label, QLabel)
    return "" if label.isHidden() else label.text()


def _remark(panel: DialPanel) -> str:
    return _label(panel, "dial.remark")


def _button(card: ProgressCard, name: str) -> QPushButton:
    button = card.findChild(QPushButton, f"dial.progress.{name}")
    assert isinstance(button, QPushButton)
    return button


def test_my_phone_is_filled_in_and_nothing_can_be_called_yet(panel: DialPanel) -> None:
    assert panel.dn_from.text() == "100 Reception"
    assert not panel.call.isEnabled()
    assert panel.call.accessibleDescription() == "Type a name or number first."
    assert _remark(panel) == ""


@pytest.mark.parametrize(
    ("typed", "remark", "may_call"),
    [
        ("020 7946 0312", "Not in your contacts\nWill dial 02079460312", True),
        ("02079460312", "Not in your contacts", True),
        ("01632 960122", "Penrose Freight\nWill dial 01632960122", True),
        ("+61 2 9123 4567", None, True),
        ("204", "Maya Lindqvist · Free", True),
        ("701", "Conference room", True),
        ("*97", "This is a code, not a phone number.", True),
        ("100", "From and To are the same phone.", False),
        ("abc1", "That is not a phone number.", False),
        ("0207\u202e946", "That is not a phone number.", False),
        ("9" * 33, "Too long: a number has at most 32 digits.", False),
        ("   ", "", False),
        ("an", "", False),
    ],
)
def test_what_is_typed_is_judged_at_once(
    british: None, panel: DialPanel, typed: str, remark: str | None, may_call: bool
) -> None:
    panel.number_to.insert(typed)
    assert panel.call.isEnabled() is may_call
    if remark is not None:
        assert _remark(panel) == remark
    else:
        assert _remark(panel).startswith("Not in your contacts · Australia · ")
        assert _remark(panel).endswith(" there\nWill dial +61291234567")


def test_what_was_chosen_as_a_whole_says_what_is_dialled_only_where_the_digits_differ(
    british: None, panel: DialPanel
) -> None:
    panel.set_to("02079460311")
    assert (panel.number_to.text(), _remark(panel)) == ("020 7946 0311", "Not in your contacts")
    panel.set_to("+442079460311")
    assert panel.number_to.text() == "020 7946 0311"
    assert panel.number_to.number() == "+442079460311", "looking national must not change what is dialled"
    assert _remark(panel).endswith("Will dial +442079460311")
    assert panel.number_to.toolTip() == "Will dial +442079460311"


def test_an_outside_number_cannot_be_the_phone_that_rings_first(panel: DialPanel) -> None:
    panel.dn_from.clear()
    QTest.keyClicks(panel.dn_from, "02079460311")
    sentence = "Calls start from one of your own phones. Two outside numbers cannot be connected."
    assert _label(panel, "dial.from.remark") == sentence
    QTest.keyClicks(panel.number_to, "204")
    assert _label(panel, "dial.from.remark") == sentence
    assert not panel.call.isEnabled()


def test_only_own_phones_are_offered_for_from(office: Office, panel: DialPanel) -> None:
    panel.dn_from.open_list()
    offered = panel.window().findChild(QListView, "dial.from.offered")
    assert isinstance(offered, QListView)
    assert offered.isVisible()
    rows = [offered.model().index(row, 0) for row in range(offered.model().rowCount())]
    assert {index.data(Role.NUMBER) for index in rows} == set(office.board.extensions)
    panel.dn_from.open_list()
    assert not panel.dn_from.is_offering, "the same key puts it away"


def test_the_focus_stays_in_the_panel_when_a_card_takes_the_place_of_the_numbers(
    panel: DialPanel, office: Office, qtbot: QtBot
) -> None:
    office.host.activateWindow()
    panel.recent.rows.setFocus()
    qtbot.waitUntil(panel.recent.rows.hasFocus)
    panel.show_progress(ASKED)
    assert not panel.recent.isVisible()
    assert panel.window().focusWidget() is panel.number_to


def test_enter_asks_for_the_call_once_however_fast_it_is_hit(panel: DialPanel) -> None:
    asked = QSignalSpy(panel.call_requested)
    QTest.keyClicks(panel.number_to, "02079460311")
    QTest.keyClick(panel.number_to, ENTER)
    QTest.keyClick(panel.number_to, ENTER)
    assert asked.count() == 1
    assert asked.at(0)[:2] == ["100", "02079460311"]
    panel.show_progress(ASKED)
    focused = panel.window().focusWidget()
    assert focused is panel.number_to, "not on a button of the card, which the next Enter would press"
    QTest.keyClick(focused, ENTER)
    panel.show_progress(CALLING)
    QTest.keyClick(panel.number_to, ENTER)
    panel.show_progress(TALKING)
    QTest.keyClick(panel.number_to, ENTER)
    assert asked.count() == 1


def test_enter_on_the_call_button_calls_once(panel: DialPanel) -> None:
    asked = QSignalSpy(panel.call_requested)
    panel.redial()
    focused = panel.window().focusWidget()
    assert focused is panel.call
    QTest.keyClick(focused, ENTER)
    panel.show_progress(replace(ASKED, number_to="01632960122"))
    focused = panel.window().focusWidget()
    assert focused is not None
    QTest.keyClick(focused, ENTER)
    assert [asked.at(row)[1] for row in range(asked.count())] == ["01632960122"]


def test_another_number_can_be_called_while_the_first_is_on_its_way(panel: DialPanel) -> None:
    asked = QSignalSpy(panel.call_requested)
    panel.set_to("02079460311")
    panel.place()
    panel.show_progress(ASKED)
    assert panel.buttons.isHidden()
    panel.number_to.selectAll()
    QTest.keyClicks(panel.number_to, "204")
    assert not panel.buttons.isHidden()
    QTest.keyClick(panel.number_to, ENTER)
    assert asked.count() == 2


def test_enter_in_from_goes_on_to_to(panel: DialPanel) -> None:
    QTest.keyClick(panel.dn_from, ENTER)
    assert panel.window().focusWidget() is panel.number_to


def test_from_is_never_left_empty(panel: DialPanel) -> None:
    panel.dn_from.setFocus()
    panel.dn_from.selectAll()
    QTest.keyClick(panel.dn_from, Qt.Key.Key_Backspace)
    panel.show_board()
    assert panel.dn_from.text() == "", "not while somebody is about to type"
    panel.number_to.setFocus()
    panel.show_board()
    assert panel.dn_from.number() == "100"


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
    assert panel.buttons.isHidden()
    assert panel.recent.isHidden()
    panel.show_progress(TALKING)
    assert card.lines == ("100 Reception answered", "02079460311 answered", "Connected")
    assert panel.number_to.text() == ""
    assert not panel.buttons.isHidden()
    assert _button(card, "cancel").isHidden()
    qtbot.waitUntil(lambda: panel.cards == (), timeout=8_000)


def test_a_card_that_has_left_does_not_come_back_when_the_call_is_passed_on(
    panel: DialPanel, memory: MemoryNow, qtbot: QtBot
) -> None:
    panel.show_progress(TALKING)
    called = memory.value.recent
    qtbot.waitUntil(lambda: not panel.cards, timeout=6000)
    panel.show_progress(replace(TALKING, from_step=PartyStep.ENDED, step=5))
    assert panel.cards == ()
    assert memory.value.recent == called


def test_nobody_is_said_to_be_connected_once_one_of_both_is_gone(office: Office, panel: DialPanel) -> None:
    panel.show_progress(TALKING)
    said = QSignalSpy(office.notices.said)
    panel.show_progress(replace(TALKING, from_step=PartyStep.ENDED, step=5))
    assert "Connected" not in panel.cards[0].lines
    assert said.count() == 0


def test_a_card_never_takes_the_keyboard_from_elsewhere(office: Office, panel: DialPanel) -> None:
    board = QLineEdit(office.host)
    board.show()
    board.setFocus()
    panel.show_progress(CALLING)
    assert board.hasFocus()
    panel.show_progress(FAILED)
    assert board.hasFocus()


def test_what_was_said_of_a_call_does_not_outlive_it(office: Office, panel: DialPanel, qtbot: QtBot) -> None:
    panel.show_progress(TALKING)
    assert (office.notices.last, office.notices.icon) == (
        "100 Reception and 02079460311 are connected.",
        "circle-check",
    )
    qtbot.waitUntil(lambda: not panel.cards, timeout=6000)
    panel.show_progress(replace(TALKING, phase=CallPhase.ENDED, step=6))
    assert office.notices.last == "The call has ended."


def test_the_end_of_a_call_leaves_newer_news_alone(office: Office, panel: DialPanel, qtbot: QtBot) -> None:
    panel.show_progress(TALKING)
    qtbot.waitUntil(lambda: not panel.cards, timeout=6000)
    office.notices.say("101 is a favourite now.")
    panel.show_progress(replace(TALKING, phase=CallPhase.ENDED, step=6))
    assert office.notices.last == "101 is a favourite now."


def test_while_the_line_is_lost_a_card_says_that_nothing_is_known(office: Office, panel: DialPanel) -> None:
    panel.show_progress(CALLING)
    card = panel.cards[0]
    live = office.board
    office.board = live.after([LOST])
    panel.show_board()
    assert card.property("tone") == "stale"
    assert card.lines[-1] == "Connection lost – the call may still be going on"  # noqa: RUF001 - as it is shown
    office.board = live
    panel.show_board()
    assert card.property("tone") == "progress"


def test_from_goes_back_to_my_phone_after_each_call(panel: DialPanel) -> None:
    panel.set_from("101")
    panel.set_to("02079460311")
    panel.show_progress(replace(ASKED, dn_from="101"))
    assert panel.dn_from.number() == "101"
    panel.show_progress(replace(FAILED, dn_from="101"))
    assert panel.dn_from.number() == "100"
    assert panel.number_to.number() == "02079460311", "what failed can be looked at, and called again"


def test_a_failed_one_stays_with_its_reason_and_can_be_tried_again(panel: DialPanel) -> None:
    asked = QSignalSpy(panel.call_requested)
    panel.show_progress(ASKED)
    panel.show_progress(FAILED)
    card = panel.cards[0]
    assert card.property("tone") == "danger"
    assert card.lines == ("100 Reception did not answer",)
    _button(card, "retry").click()
    assert asked.at(0)[:2] == ["100", "02079460311"]
    assert panel.cards == ()
    panel.show_progress(replace(FAILED, request_id=2))
    _button(panel.cards[0], "close").click()
    assert panel.cards == ()


def test_what_came_to_nothing_may_be_asked_for_again_at_once(panel: DialPanel) -> None:
    asked = QSignalSpy(panel.call_requested)
    QTest.keyClicks(panel.number_to, "02079460311")
    QTest.keyClick(panel.number_to, ENTER)
    panel.show_progress(ASKED)
    panel.show_progress(replace(FAILED, request_id=9, number_to="02079460312"))
    QTest.keyClick(panel.number_to, ENTER)
    assert asked.count() == 1, "that was another one"
    panel.show_progress(FAILED)
    QTest.keyClick(panel.number_to, ENTER)
    assert asked.count() == 2


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
    tops = [card.mapTo(panel, card.rect().topLeft()).y() for card in panel.cards]
    assert tops == sorted(tops, reverse=True), "newest on top"


def test_another_phone_becomes_mine(office: Office, panel: DialPanel) -> None:
    office.my_phone.choose("204")
    assert panel.dn_from.number() == "204"


def test_the_first_phone_that_is_used_becomes_mine(office: Office, panel: DialPanel) -> None:
    office.my_phone.choose("")
    panel.set_from("101")
    panel.set_to("204")
    panel.call.click()
    assert office.my_phone.number == "101"


def test_redial_fills_in_the_last_number_called_and_names_it(british: None, panel: DialPanel) -> None:
    panel.show_keys("Ctrl+D", "Ctrl+R", "Ctrl+M")
    assert panel.buttons.redial.toolTip() == "Fills in 01632 960122, the last number called (Ctrl+R)"
    panel.buttons.redial.click()
    assert panel.number_to.number() == "01632960122"
    assert panel.window().focusWidget() is panel.call


def test_a_call_that_begins_here_is_remembered_once(panel: DialPanel, memory: MemoryNow) -> None:
    for progress in (replace(ASKED, number_to="204"), replace(CALLING, number_to="204")):
        panel.show_progress(progress)
    newest = memory.value.recent[0]
    assert (newest.number, newest.name, newest.is_missed) == ("204", "Maya Lindqvist", False)
    assert newest.at_s == pytest.approx(time.time(), abs=60)
    panel.show_progress(replace(ASKED, request_id=2, number_to="+493023125042"))
    assert [one.name for one in memory.value.recent][:2] == ["Finch Logistik", "Maya Lindqvist"]
    assert len({one.number for one in memory.value.recent}) == len(memory.value.recent)


def test_swap_makes_the_other_phone_ring_first(panel: DialPanel) -> None:
    panel.set_to("02079460311")
    assert panel.number_to.swap.isHidden(), "an outside number cannot ring first"
    panel.set_to("204")
    panel.number_to.swap.click()
    assert (panel.dn_from.number(), panel.number_to.number()) == ("204", "100")


def test_the_copied_number_only_fills_in(panel: DialPanel) -> None:
    asked = QSignalSpy(panel.call_requested)
    panel.copied.offer("02079460311")
    panel.copied.use.click()
    assert panel.number_to.number() == "02079460311"
    assert (asked.count(), panel.copied.isHidden()) == (0, True)


@pytest.mark.alone
def test_a_megabyte_on_the_clipboard_freezes_nothing(panel: DialPanel) -> None:
    QGuiApplication.clipboard().setText("0207946 " * 131_072)
    panel.number_to.setFocus()
    began = time.perf_counter()
    QTest.keyClick(panel.number_to, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert time.perf_counter() - began < FREEZE_S
    assert len(panel.number_to.text()) < 1000
    assert not panel.call.isEnabled()


@pytest.mark.parametrize(
    ("copied", "number"),
    [
        ("tel:+44 (0)20 7946 0311 ext", "+442079460311"),
        ("tel:+442079460311", "+442079460311"),
        ("Call me on 020 7946 0311, please", "02079460311"),
        ("  020 7946 0311\n", "02079460311"),
        ("204", "204"),
    ],
)
def test_what_is_pasted_is_cleaned(panel: DialPanel, copied: str, number: str) -> None:
    QGuiApplication.clipboard().setText(copied)
    panel.number_to.setFocus()
    QTest.keyClick(panel.number_to, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert panel.number_to.number() == number
    panel.number_to.set_number("")
    panel.number_to.paste()
    assert panel.number_to.number() == number, "the same from the menu of the field"


def test_of_several_pasted_numbers_one_is_chosen(office: Office, panel: DialPanel) -> None:
    QGuiApplication.clipboard().setText("020 7946 0311 or 020 7946 0312")
    panel.number_to.setFocus()
    QTest.keyClick(panel.number_to, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert office.host.findChild(QuestionPopup) is not None
    assert not panel.call.isEnabled()
    office.questions.put_away()


@pytest.mark.parametrize(
    "name",
    ["W" * 500, "مها الخطيب " * 40, "😀" * 120, "a\0b\tc", "<b>bold</b> & more", "e\u0301" * 100],
)
@pytest.mark.parametrize("text_size", [100, 200])
def test_no_name_makes_the_panel_wider_than_its_dock(
    office: Office, panel: DialPanel, qapp, name: str, text_size: int
) -> None:
    people = (replace(office.board.extensions["100"], name=name), replace(office.board.extensions["204"], name=name))
    office.show(board_of(picture(people=people)))
    office.look.put_on(qapp, "light", text_size)
    panel.resize(298, 480)
    panel.set_from("100")
    panel.set_to("204")
    panel.show_board()
    panel.show_progress(replace(FAILED, number_to="204"))
    panel.show_progress(replace(ASKED, request_id=2, number_to="204"))
    assert panel.grab().width() > 0
    assert panel.minimumSizeHint().width() <= 298
    office.look.put_on(qapp, "light", 100)


def test_before_anything_was_read_from_says_which_phone_it_will_be(office: Office, memory: MemoryNow) -> None:
    read, office.board = office.board, Board()
    office.people.show(all_new(office.board))
    panel = DialPanel(
        office.now, office.people, office.my_phone, office.desk, office.look, office.notices, office.host, memory
    )
    assert panel.dn_from.text() == "100"
    assert panel.dn_from.state is None
    office.show(read)
    panel.show_board()
    assert panel.dn_from.text() == "100 Reception"


def test_a_phone_that_turns_out_not_to_exist_is_taken_out_again(office: Office, memory: MemoryNow) -> None:
    read, office.board = office.board, Board()
    office.people.show(all_new(office.board))
    office.my_phone.choose("555")
    panel = DialPanel(
        office.now, office.people, office.my_phone, office.desk, office.look, office.notices, office.host, memory
    )
    assert panel.dn_from.text() == "555"
    office.show(read)
    panel.show_board()
    assert panel.dn_from.text() == ""


@pytest.mark.parametrize("recent", [(), CALLED_LATELY])
def test_the_reason_when_the_line_goes_moves_nothing_below_it(office: Office, recent: tuple[RecentNumber, ...]) -> None:
    memory = MemoryNow(ProfileMemory(recent=recent), office.host)
    panel = DialPanel(
        office.now, office.people, office.my_phone, office.desk, office.look, office.notices, office.host, memory
    )
    panel.resize(340, 620)
    panel.show()
    panel.show_board()
    QApplication.processEvents()
    before = panel.call.mapTo(panel, QPoint(0, 0))
    office.show(office.board.after([LOST]))
    panel.show_board()
    QApplication.processEvents()
    assert _remark(panel) == "You are not connected to the phone system."
    assert panel.call.mapTo(panel, QPoint(0, 0)) == before


def test_cards_of_calls_that_failed_do_not_push_the_buttons_out_of_sight(office: Office, panel: DialPanel) -> None:
    scroll = PanelScroll(panel, office.look, office.host)
    scroll.resize(340, 300)
    scroll.show()
    for request_id in (1, 2, 3):
        panel.show_progress(replace(FAILED, request_id=request_id))
    QApplication.processEvents()
    assert scroll.verticalScrollBar().maximum() > 0, "there is more than fits"
    for button in (panel.call, panel.buttons.redial, panel.buttons.keypad):
        assert button.visibleRegion().boundingRect() == button.rect(), button.objectName()
    card = panel.cards[-1]
    assert card.mapTo(panel, QPoint(0, 0)).y() > panel.call.mapTo(panel, QPoint(0, panel.call.height())).y()
