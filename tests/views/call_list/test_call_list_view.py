"""Calls now: rows, their buttons, keys, and what happens to the selection."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QEnterEvent, QGuiApplication
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from callboard.domain.board import Board
from callboard.domain.calls.call import Leg, LegKey, LegState
from callboard.domain.changes import Change, LegChanged, LegEnded
from callboard.domain.connection import Connection, LineState
from callboard.domain.drops.drop_targets import CallKind, DraggedCall
from callboard.domain.preferences import ThemeChoice
from callboard.models.board_update import update_between
from callboard.models.calls.call_acts import CallAct
from callboard.models.calls.call_facts import CallFacts
from callboard.models.calls.call_model import CallModel
from callboard.models.drag_payload import dragged_in
from callboard.models.roles import Role
from callboard.views.call_list import call_buttons
from callboard.views.call_list.call_buttons import CallButtons
from callboard.views.call_list.call_delegate import ROW_HEIGHT, TALL_HEIGHT, CallDelegate
from callboard.views.call_list.call_list_view import CallListView
from callboard.views.call_list.calls_panel import CallsPanel
from callboard.views.words.call_words import spoken_call, why_not_act
from tests.doubles.boards import LIVE, LOST, all_new, board_of, picture, talk
from tests.views.conftest import Office

CALLER = "0123"
LINE = Leg(3, 1, CALLER, LegState.DIALLING, "204", "10000", 990.0)
RINGING = Leg(3, 2, "204", LegState.RINGING, CALLER, "", 990.0)
TALKING = talk(2, "101", "104", since=900.0)


class Desk:
    """The list with a board that the test changes."""

    def __init__(self, office: Office, qtbot: QtBot) -> None:
        self.office = office
        self._qtbot = qtbot
        self.calls = CallModel(lambda facts: spoken_call(facts, 1000.0), office.host)
        self.calls.set_my_number("100")
        self.rows = CallListView(
            self.calls,
            CallDelegate(office.look, lambda: 1000.0),
            office.desk,
            lambda act: why_not_act(act, office.board, office.my_phone.number),
            lambda: office.my_phone.number,
        )
        self.panel = CallsPanel(self.calls, self.rows, office.look, office.host)
        self.panel.resize(340, 500)
        self.panel.show()
        self.rows.set_live(True)
        self.asked = QSignalSpy(self.rows.act_requested)
        self.selected = QSignalSpy(self.rows.call_selected)

    def show(self, *legs: Leg) -> None:
        self.office.show(board_of(picture(legs=legs)))
        self.calls.show(all_new(self.office.board))

    def hear(self, *changes: Change) -> None:
        before: Board = self.office.board
        self.office.board = before.after(changes)
        self.calls.show(update_between(before, self.office.board, changes))
        self.rows.look_again()

    def wait_until(self, happened: Callable[[], object]) -> None:
        self._qtbot.waitUntil(lambda: bool(happened()), timeout=5000)

    def buttons(self, row: int) -> CallButtons:
        self.wait_until(lambda: self.rows.buttons_of(row))
        found = self.rows.buttons_of(row)
        assert found is not None
        return found

    def button(self, row: int, act: CallAct) -> QPushButton:
        self.wait_until(lambda: self.buttons(row).button(act))
        found = self.buttons(row).button(act)
        assert found is not None
        return found

    def press(self, row: int, act: CallAct) -> None:
        """Press until it counts: buttons that have just come up are guarded for a moment."""
        count = self.asked.count()

        def pressed() -> bool:
            QTest.mouseClick(self.button(row, act), Qt.MouseButton.LeftButton)
            return self.asked.count() > count

        self.wait_until(pressed)

    def last_asked(self) -> tuple[CallAct, int]:
        act, facts, _near = self.asked.at(self.asked.count() - 1)
        assert isinstance(facts, CallFacts)
        return act, facts.call_id

    def height(self, row: int) -> int:
        return self.rows.visualRect(self.rows.model().index(row, 0)).height()

    def select(self, row: int) -> None:
        self.rows.setCurrentIndex(self.rows.model().index(row, 0))


@pytest.fixture
def desk(office: Office, qtbot: QtBot) -> Desk:
    return Desk(office, qtbot)


def test_what_rings_and_what_is_selected_has_buttons(desk: Desk) -> None:
    desk.show(LINE, RINGING, *TALKING, *talk(5, "108", "160"))
    assert desk.button(0, CallAct.PICK_UP).text() == "Pick up"
    assert desk.button(0, CallAct.DIVERT).toolTip() == "Send this ringing call somewhere else"
    assert desk.rows.buttons_of(1) is None
    assert [desk.height(row) for row in range(3)] == [TALL_HEIGHT, ROW_HEIGHT, ROW_HEIGHT]
    desk.select(1)
    desk.wait_until(lambda: desk.rows.buttons_of(1))
    assert [desk.height(row) for row in range(3)] == [TALL_HEIGHT, TALL_HEIGHT, ROW_HEIGHT]
    desk.select(2)
    desk.wait_until(lambda: desk.rows.buttons_of(1) is None)
    assert desk.rows.buttons_of(0) is not None
    assert min(button.height() for button in desk.buttons(2).findChildren(QPushButton)) >= 28


def test_the_buttons_follow_the_call(desk: Desk) -> None:
    desk.show(LINE, RINGING)
    desk.select(0)
    desk.button(0, CallAct.PICK_UP)
    desk.hear(
        LegChanged(replace(LINE, state=LegState.CONNECTED)), LegChanged(replace(RINGING, state=LegState.CONNECTED))
    )
    desk.button(0, CallAct.TRANSFER)
    desk.press(0, CallAct.HANG_UP)
    assert desk.last_asked() == (CallAct.HANG_UP, 3)


def test_a_button_asks_for_its_own_row(desk: Desk) -> None:
    desk.show(LINE, RINGING, *TALKING)
    desk.select(1)
    desk.press(0, CallAct.PICK_UP)
    assert desk.last_asked() == (CallAct.PICK_UP, 3)
    desk.press(1, CallAct.TRANSFER)
    assert desk.last_asked() == (CallAct.TRANSFER, 2)


def test_buttons_that_have_just_come_up_are_guarded(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    """A call ends, and another one takes its place under the pointer."""
    monkeypatch.setattr(call_buttons, "GUARD_MS", 60_000)
    desk.show(*TALKING, *talk(5, "108", "160"))
    desk.select(0)
    desk.button(0, CallAct.HANG_UP)
    desk.hear(LegEnded(LegKey(2, 1)), LegEnded(LegKey(2, 2)))
    QTest.mouseClick(desk.button(0, CallAct.HANG_UP), Qt.MouseButton.LeftButton)
    assert desk.asked.count() == 0


def test_a_button_that_does_nothing_says_why_beside_it(desk: Desk) -> None:
    desk.office.my_phone.choose("")
    desk.show(LINE, RINGING)
    button = desk.button(0, CallAct.PICK_UP)
    assert not button.isEnabled()
    assert button.toolTip() == button.accessibleDescription() == "Choose your phone first."
    why = desk.buttons(0).findChild(QLabel, "calls.why_not")
    assert isinstance(why, QLabel)
    assert why.text() == "Choose your phone first."
    assert desk.button(0, CallAct.DIVERT).isEnabled()


def test_a_call_for_my_phone_is_answered_there(desk: Desk) -> None:
    desk.show(LINE, replace(RINGING, number="100"))
    desk.button(0, CallAct.DIVERT)
    assert desk.buttons(0).button(CallAct.PICK_UP) is None
    why = desk.buttons(0).findChild(QLabel, "calls.why_not")
    assert isinstance(why, QLabel)
    assert why.text() == "Answer on your phone"


def test_no_text_of_a_button_is_cut_in_a_narrow_list(desk: Desk) -> None:
    desk.panel.resize(300, 400)
    desk.show(LINE, RINGING)
    desk.hear(LOST)
    desk.wait_until(lambda: not desk.button(0, CallAct.DIVERT).isEnabled())
    for act in (CallAct.PICK_UP, CallAct.DIVERT):
        assert desk.button(0, act).width() >= desk.button(0, act).sizeHint().width()


def test_del_ends_the_current_call_and_enter_ends_nothing(desk: Desk) -> None:
    desk.show(*TALKING, Leg(9, 1, "108", LegState.DIALLING, CALLER), Leg(9, 2, CALLER, LegState.DIALLING, "108", "1"))
    QTest.keyClick(desk.rows, Qt.Key.Key_Delete)
    assert desk.asked.count() == 0
    desk.select(0)
    QTest.keyClick(desk.rows, Qt.Key.Key_Delete)
    assert desk.last_asked() == (CallAct.HANG_UP, 2)
    QTest.keyClick(desk.rows, Qt.Key.Key_Return)
    assert desk.last_asked() == (CallAct.TRANSFER, 2)
    desk.select(1)
    QTest.keyClick(desk.rows, Qt.Key.Key_Return)
    assert desk.asked.count() == 2
    QTest.keyClick(desk.rows, Qt.Key.Key_Delete)
    assert desk.last_asked() == (CallAct.CANCEL, 9)


def test_a_conference_is_shown_by_enter_and_by_double_click(desk: Desk) -> None:
    desk.show(*talk(6, "701", "104"), *talk(7, "701", "108"))
    desk.select(0)
    QTest.keyClick(desk.rows, Qt.Key.Key_Return)
    assert desk.last_asked() == (CallAct.SHOW, 6)
    QTest.keyClick(desk.rows, Qt.Key.Key_Delete)
    assert desk.asked.count() == 1
    assert desk.selected.at(0)[0] == (6, 7)


def test_the_selection_is_told_and_goes_on_to_the_next_row(desk: Desk) -> None:
    desk.show(*TALKING, *talk(5, "108", "160"))
    desk.rows.select_call(2)
    desk.hear(LegEnded(LegKey(2, 1)), LegEnded(LegKey(2, 2)))
    current = desk.rows.current_call()
    assert current is not None
    assert current.call_id == 5
    desk.hear(LegEnded(LegKey(5, 1)), LegEnded(LegKey(5, 2)))
    assert desk.rows.current_call() is None
    told = [desk.selected.at(n)[0] for n in range(desk.selected.count())]
    assert (told[0], told[-1]) == ((2,), ())


def test_the_selection_outlives_a_new_picture(desk: Desk) -> None:
    desk.show(*TALKING, *talk(5, "108", "160"))
    desk.rows.select_call(5)
    desk.show(*TALKING, *talk(5, "108", "160"), LINE, RINGING)
    current = desk.rows.current_call()
    assert current is not None
    assert current.call_id == 5


def test_rows_wait_while_the_pointer_is_over_them(desk: Desk) -> None:
    desk.show(LINE, RINGING, *TALKING)
    point = QPointF(5, 5)
    QApplication.sendEvent(desk.rows, QEnterEvent(point, point, point))
    desk.hear(LegChanged(replace(RINGING, state=LegState.CONNECTED)))
    first: CallFacts = desk.rows.model().index(0, 0).data(Role.FACTS)
    assert first.call_id == 3
    QApplication.sendEvent(desk.rows, QEvent(QEvent.Type.Leave))
    first = desk.rows.model().index(0, 0).data(Role.FACTS)
    assert first.call_id == 2


def test_a_call_is_copied_with_the_one_who_stays(desk: Desk) -> None:
    desk.show(*TALKING)
    desk.select(0)
    QTest.keyClick(desk.rows, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    carried = dragged_in(QGuiApplication.clipboard().mimeData(), desk.office.board.extensions)
    assert carried.call == DraggedCall(2, "104", CallKind.ANSWERED)
    QGuiApplication.clipboard().clear()


def test_the_list_can_be_narrowed(desk: Desk) -> None:
    empty, count = (_label(desk.panel, name) for name in ("calls.empty", "calls.count"))
    desk.panel.show_connection(Connection(LineState.CONNECTING))
    assert (empty.text(), count.isVisible()) == ("Connecting to the phone system…", False)
    desk.panel.show_connection(Connection(LineState.FAILED))
    assert (empty.text(), count.isVisible()) == ("Not connected to the phone system.", False)
    desk.panel.show_connection(Connection(LineState.LIVE))
    assert empty.isVisible()
    assert count.isVisible()
    assert empty.text() == "No calls right now."
    desk.show(LINE, RINGING, *TALKING)
    assert not empty.isVisible()
    assert count.text() == "2"
    desk.panel.shown.setCurrentIndex(2)
    assert count.text() == "1"
    assert desk.rows.model().rowCount() == 1
    desk.panel.shown.setCurrentIndex(1)
    assert empty.text() == "No calls of yours right now."
    assert empty.isVisible()


def test_rows_lose_their_colour_and_buttons_their_use_with_the_line(desk: Desk) -> None:
    desk.show(LINE, RINGING)
    assert desk.button(0, CallAct.DIVERT).isEnabled()
    before = desk.rows.viewport().grab().toImage()
    desk.hear(LOST)
    desk.rows.set_live(False)
    desk.wait_until(lambda: not desk.button(0, CallAct.DIVERT).isEnabled())
    assert desk.rows.viewport().grab().toImage() != before
    desk.hear(LIVE)
    desk.rows.set_live(True)
    desk.wait_until(lambda: desk.button(0, CallAct.DIVERT).isEnabled())


def test_rows_grow_with_the_size_of_text(desk: Desk, qapp: QApplication) -> None:
    desk.show(*TALKING)
    desk.office.look.put_on(qapp, ThemeChoice.LIGHT, 150)
    desk.wait_until(lambda: desk.height(0) == round(ROW_HEIGHT * 1.5))


def test_only_rows_that_can_be_seen_have_buttons(desk: Desk) -> None:
    legs = [leg for call in range(10, 60) for leg in (replace(LINE, call_id=call), replace(RINGING, call_id=call))]
    desk.show(*legs)
    desk.button(0, CallAct.PICK_UP)
    assert len(desk.rows.findChildren(CallButtons)) < 12
    desk.rows.scrollToBottom()
    desk.button(49, CallAct.PICK_UP)
    desk.wait_until(lambda: desk.rows.buttons_of(0) is None)


def test_a_click_beside_the_buttons_selects_the_row(desk: Desk) -> None:
    desk.show(LINE, RINGING)
    desk.buttons(0)
    QTest.mouseClick(desk.buttons(0), Qt.MouseButton.LeftButton, pos=QPoint(200, 20))
    desk.wait_until(lambda: desk.rows.current_call() is not None)


def _label(panel: CallsPanel, name: str) -> QLabel:
    label = panel.findChild(QLabel, name)
    assert isinstance(label, QLabel)
    return label
