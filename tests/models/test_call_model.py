"""Live calls as rows."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QSignalSpy

from callboard.domain.call import Leg, LegState
from callboard.domain.changes import Change, LegChanged, LegEnded
from callboard.models.board_update import update_between
from callboard.models.call_facts import CallFacts
from callboard.models.call_model import CallModel
from callboard.models.roles import Role
from tests.doubles.boards import all_new, board_of, picture, talk

pytestmark = pytest.mark.usefixtures("qapp")


class Calls:
    def __init__(self) -> None:
        self.model = CallModel(lambda facts: f"call {facts.call_id}")
        self.tester = QAbstractItemModelTester(self.model, QAbstractItemModelTester.FailureReportingMode.Warning)
        self.board = board_of(picture(legs=talk(2, "101", "104", since=50.0)))
        self.model.show(all_new(self.board))

    def hear(self, *changes: Change) -> None:
        before, self.board = self.board, self.board.after(changes)
        self.model.show(update_between(before, self.board, changes))

    def text(self) -> list[str]:
        lines: list[str] = []
        for row in range(self.model.rowCount()):
            facts: CallFacts = self.model.index(row).data(Role.FACTS)
            other = f" with {facts.other.name or facts.other.number}" if facts.other else ""
            lines.append(f"{facts.call_id} {facts.first.name or facts.first.number} {facts.state}{other}")
        return lines


def test_a_call_comes_in_is_answered_held_and_ends() -> None:
    calls = Calls()
    line = Leg(3, 1, "01632960173", LegState.DIALLING, "204", line="10000")
    ringing = Leg(3, 2, "204", LegState.RINGING, "01632960173")
    calls.hear(LegChanged(line), LegChanged(ringing))
    assert calls.text() == ["3 01632960173 ringing with Maya Lindqvist", "2 Anna Berg talking with Oscar Whitfield"]
    answered = replace(ringing, state=LegState.CONNECTED)
    calls.hear(LegChanged(replace(line, state=LegState.CONNECTED)), LegChanged(answered))
    assert calls.text()[0] == "3 01632960173 talking with Maya Lindqvist"
    calls.hear(LegChanged(replace(answered, state=LegState.HOLDING)))
    assert calls.text()[0] == "3 01632960173 on-hold with Maya Lindqvist"
    calls.hear(LegEnded(line.key), LegEnded(answered.key))
    assert calls.text() == ["2 Anna Berg talking with Oscar Whitfield"]


def test_a_first_leg_alone_shows_whom_the_phone_system_names() -> None:
    calls = Calls()
    calls.hear(LegChanged(Leg(9, 1, "100", LegState.RINGING, "204")))
    assert calls.text()[0] == "9 Reception ringing with Maya Lindqvist"
    calls.hear(LegChanged(Leg(10, 1, "100", LegState.UNKNOWN)))
    assert calls.text()[0] == "10 Reception unknown"


def test_the_number_of_calls_is_told_when_it_changes() -> None:
    calls = Calls()
    counted = QSignalSpy(calls.model.count_changed)
    calls.hear(LegChanged(Leg(9, 1, "100", LegState.RINGING)))
    calls.hear(LegChanged(Leg(9, 1, "100", LegState.CONNECTED)))
    calls.hear(LegEnded(Leg(9, 1, "100", LegState.RINGING).key))
    assert [counted.at(n)[0] for n in range(counted.count())] == [2, 1]


def test_a_row_answers_plain_questions() -> None:
    calls = Calls()
    index = calls.model.index(0)
    assert index.data() == "Anna Berg"
    assert index.data(Role.NUMBER) == "101"
    assert index.data(Role.OTHER) == "104"
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "call 2"
    assert index.data(Role.FACTS).since == 50.0
