"""A call asked for on the board: whoever talks to the number now is told beside the target, and Enter calls anyway."""

import time

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QPushButton

from callboard.domain.calls.collision import Collision, CollisionKind
from callboard.domain.commands import PlaceCall
from callboard.domain.drops.drop_rules import OntoExtension
from callboard.views.questions import QuestionPopup
from tests.doubles.boards import LOST, board_of, picture, talk
from tests.doubles.drags import text_drag
from tests.views.conftest import Office

NUMBER = "02079460311"
PLACE = QRect(10, 10, 50, 50)


class Gate:
    def __init__(self, office: Office) -> None:
        self.office = office
        self.kind: CollisionKind | None = CollisionKind.TALKING
        office.desk.gate.guard = self.before
        self.commands = QSignalSpy(office.desk.command_requested)

    def before(self, _dn_from: str, number_to: str) -> Collision | None:
        return Collision(self.kind, number_to, "101", time.time() - 192) if self.kind is not None else None

    def popup(self) -> QuestionPopup | None:
        popups = self.office.host.findChildren(QuestionPopup)
        return next((popup for popup in popups if popup.isVisible()), None)


@pytest.fixture
def gate(office: Office) -> Gate:
    return Gate(office)


def test_a_drop_on_a_person_asks_and_enter_calls_anyway(gate: Gate, office: Office) -> None:
    office.desk.drop(text_drag(NUMBER), OntoExtension("204"), PLACE)
    popup = gate.popup()
    assert popup is not None
    assert popup.accessibleName() == (
        f"101 Anna Berg is talking to this number now (3:12). Call {NUMBER} from 204 anyway?"
    )
    assert gate.commands.count() == 0
    focus = office.host.focusWidget()
    assert isinstance(focus, QPushButton)
    assert focus.text() == "Call anyway"
    QTest.keyClick(focus, Qt.Key.Key_Return)
    assert gate.commands.at(0) == [PlaceCall("204", NUMBER)]


def test_escape_calls_nobody(gate: Gate, office: Office) -> None:
    office.desk.call("100", NUMBER, PLACE)
    popup = gate.popup()
    assert popup is not None
    QTest.keyClick(popup, Qt.Key.Key_Escape)
    assert gate.commands.count() == 0


def test_what_has_been_told_already_is_not_asked(gate: Gate, office: Office) -> None:
    office.desk.call("100", NUMBER, PLACE, is_told=True)
    assert gate.commands.at(0) == [PlaceCall("100", NUMBER)]


@pytest.mark.parametrize("kind", [CollisionKind.TRIED, CollisionKind.SPOKE, CollisionKind.RINGING, None])
def test_what_is_over_or_only_rings_hinders_nobody(gate: Gate, office: Office, kind: CollisionKind | None) -> None:
    gate.kind = kind
    office.desk.call("100", NUMBER, PLACE)
    assert gate.popup() is None
    assert gate.commands.count() == 1


def test_with_whom_an_extension_talks_stands_on_its_tile_and_is_not_asked(gate: Gate, office: Office) -> None:
    office.desk.call("100", "104", PLACE)
    assert gate.commands.at(0) == [PlaceCall("100", "104")]


def test_hovering_tells_it_before_anything_is_let_go(gate: Gate, office: Office) -> None:
    gate.kind = CollisionKind.TRIED
    hinted = QSignalSpy(office.notices.hinted)
    office.desk.begin(text_drag(NUMBER))
    office.desk.hover(OntoExtension("204"))
    assert "101 Anna Berg tried this number at " in hinted.at(0)[0]


def test_another_question_says_it_as_well_and_only_once(gate: Gate, office: Office, qapp: QApplication) -> None:
    office.show(board_of(picture(legs=talk(1, "204", "104"))))
    office.desk.drop(text_drag(NUMBER), OntoExtension("204"), PLACE)
    popup = gate.popup()
    assert popup is not None
    assert "is on a call" in popup.accessibleName()
    assert "101 Anna Berg is talking to this number now" in popup.accessibleName()


def test_a_line_that_is_lost_meanwhile_calls_nobody(gate: Gate, office: Office) -> None:
    office.desk.call("100", NUMBER, PLACE)
    office.board = office.board.after([LOST])
    popup = gate.popup()
    assert popup is not None
    yes = popup.findChild(QPushButton, "question.yes")
    assert isinstance(yes, QPushButton)
    yes.click()
    assert gate.commands.count() == 0
    assert office.said.count() == 1
