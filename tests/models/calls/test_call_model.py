"""Live calls as rows: my calls, then what rings, then by start; a conference is one row."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester, QSignalSpy

from callboard.domain.calls.call import Leg, LegKey, LegState
from callboard.domain.changes import Change, LegChanged, LegEnded
from callboard.domain.drops.drop_targets import CallKind, Dragged, DraggedCall
from callboard.domain.extension import ExtensionState
from callboard.models.board_update import update_between
from callboard.models.calls.call_facts import CallFacts
from callboard.models.calls.call_model import MINE, RINGING, CallModel
from callboard.models.drag_payload import dragged_in
from callboard.models.roles import Role
from tests.doubles.boards import all_new, board_of, picture, talk

pytestmark = pytest.mark.usefixtures("qapp")
CALLER = "01632960173"


class Calls:
    def __init__(self) -> None:
        self.model = CallModel(lambda facts: f"call {facts.call_id}", None, lambda facts: f"enter {facts.call_id}")
        self.model.set_my_number("100")
        self.tester = QAbstractItemModelTester(self.model, QAbstractItemModelTester.FailureReportingMode.Warning)
        self.board = board_of(picture(legs=talk(2, "101", "104", since=50.0)))
        self.model.show(all_new(self.board))

    def hear(self, *changes: Change) -> None:
        before, self.board = self.board, self.board.after(changes)
        self.model.show(update_between(before, self.board, changes))

    def facts(self) -> Iterator[CallFacts]:
        for row in range(self.model.rowCount()):
            yield self.model.index(row).data(Role.FACTS)

    def text(self) -> list[str]:
        lines: list[str] = []
        for facts in self.facts():
            other = f" with {facts.other.name or facts.other.number}" if facts.other else ""
            lines.append(f"{facts.call_id} {facts.first.name or facts.first.number} {facts.state}{other}")
        return lines

    def ids(self) -> list[int]:
        return [facts.call_id for facts in self.facts()]

    def ring(self, call_id: int, number: str) -> Leg:
        line = Leg(call_id, 1, CALLER, LegState.DIALLING, number, line="10000")
        leg = Leg(call_id, 2, number, LegState.RINGING, CALLER)
        self.hear(LegChanged(line), LegChanged(leg))
        return leg

    def answer(self, leg: Leg) -> None:
        line = Leg(leg.call_id, 1, CALLER, LegState.CONNECTED, leg.number, line="10000")
        self.hear(LegChanged(line), LegChanged(replace(leg, state=LegState.CONNECTED)))


@pytest.fixture
def calls() -> Calls:
    return Calls()


def test_a_call_comes_in_is_answered_held_and_ends(calls: Calls) -> None:
    ringing = calls.ring(3, "204")
    assert calls.text() == ["3 01632960173 ringing with Maya Lindqvist", "2 Anna Berg talking with Oscar Whitfield"]
    calls.answer(ringing)
    assert calls.text()[1] == "3 01632960173 talking with Maya Lindqvist"
    calls.hear(LegChanged(replace(ringing, state=LegState.HOLDING)))
    assert calls.text()[1] == "3 01632960173 on-hold with Maya Lindqvist"
    calls.hear(LegEnded(LegKey(3, 1)), LegEnded(LegKey(3, 2)))
    assert calls.text() == ["2 Anna Berg talking with Oscar Whitfield"]


def test_mine_come_first_then_what_rings_then_by_start(calls: Calls) -> None:
    calls.hear(*map(LegChanged, talk(1, "108", "160")))
    calls.ring(7, "204")
    calls.ring(6, "108")
    calls.hear(*map(LegChanged, talk(9, "100", "160")))
    assert calls.ids() == [9, 6, 7, 1, 2]
    calls.model.set_my_number("104")
    assert calls.ids() == [2, 6, 7, 1, 9]


def test_a_row_that_is_answered_moves_and_whoever_holds_it_keeps_it(calls: Calls) -> None:
    ringing = calls.ring(3, "204")
    held = QPersistentModelIndex(calls.model.index(0))
    moved = QSignalSpy(calls.model.rowsMoved)
    reset = QSignalSpy(calls.model.modelReset)
    calls.answer(ringing)
    assert (moved.count(), reset.count()) == (1, 0)
    assert held.row() == 1
    assert held.data(Role.FACTS).call_id == 3


def test_nothing_moves_while_the_pointer_is_over_it(calls: Calls) -> None:
    ringing = calls.ring(3, "204")
    taller = QSignalSpy(calls.model.heights_changed)
    calls.model.hold(True)
    calls.answer(ringing)
    assert calls.ids() == [3, 2]
    assert taller.count() == 1
    calls.ring(4, "108")
    assert calls.ids()[0] in (3, 4)
    calls.model.hold(False)
    assert calls.ids() == [4, 2, 3]


def test_a_held_row_may_end(calls: Calls) -> None:
    ringing = calls.ring(3, "204")
    calls.model.hold(True)
    calls.answer(ringing)
    calls.hear(LegEnded(LegKey(3, 1)), LegEnded(LegKey(3, 2)))
    calls.model.hold(False)
    assert calls.ids() == [2]


def test_a_conference_is_one_row(calls: Calls) -> None:
    calls.hear(*map(LegChanged, talk(5, "701", "108")))
    calls.hear(*map(LegChanged, talk(6, "701", "160")))
    assert calls.ids() == [2, 5]
    assert [len(facts.people) for facts in calls.facts()] == [0, 2]
    assert calls.model.row_of_call(6) == 1
    assert calls.model.call_ids_of(calls.model.facts_at(1)) == (5, 6)
    calls.hear(*map(LegChanged, talk(7, "701", "100")))
    assert calls.model.row_of_call(7) == 0
    calls.hear(*(LegEnded(LegKey(call, leg)) for call in (5, 7) for leg in (1, 2)))
    assert calls.model.row_of_call(6) == 1
    assert len(calls.model.facts_at(1).people) == 1
    calls.hear(LegEnded(LegKey(6, 1)), LegEnded(LegKey(6, 2)))
    assert calls.ids() == [2]


def test_a_call_that_enters_a_conference_leaves_its_own_row(calls: Calls) -> None:
    calls.hear(*map(LegChanged, talk(5, "701", "108")))
    calls.hear(LegChanged(Leg(2, 3, "701", LegState.CONNECTED, "101")))
    assert calls.ids() == [2]
    assert calls.model.facts_at(0).slot == "701"
    calls.hear(LegEnded(LegKey(2, 3)))
    assert sorted(calls.ids()) == [2, 5]


def test_a_first_leg_alone_shows_whom_the_phone_system_names(calls: Calls) -> None:
    calls.hear(LegChanged(Leg(9, 1, "108", LegState.RINGING, "204")))
    assert calls.text()[0] == "9 Chloé Dubois ringing with Maya Lindqvist"
    calls.hear(LegChanged(Leg(10, 1, "160", LegState.UNKNOWN)))
    assert calls.text()[-1] == "10 Samir Haddad unknown"


def test_the_number_of_rows_is_told_when_it_changes(calls: Calls) -> None:
    counted = QSignalSpy(calls.model.count_changed)
    calls.hear(LegChanged(Leg(9, 1, "108", LegState.RINGING)))
    calls.hear(LegChanged(Leg(9, 1, "108", LegState.CONNECTED)))
    calls.hear(LegEnded(LegKey(9, 1)))
    assert [counted.at(n)[0] for n in range(counted.count())] == [2, 1]


def test_a_flood_is_taken_at_once_and_still_in_order(calls: Calls) -> None:
    reset = QSignalSpy(calls.model.modelReset)
    calls.hear(*(LegChanged(leg) for call_id in range(100, 200) for leg in talk(call_id, "101", "104")))
    assert reset.count() == 1
    assert calls.ids() == [2, *range(100, 200)]


def test_a_flood_tells_what_rings_what_is_different_and_what_is_over(calls: Calls) -> None:
    legs = [leg for call_id in range(3, 23) for leg in talk(call_id, "101", "104", since=50.0)]
    calls.hear(*map(LegChanged, legs))
    assert len(list(calls.facts())) == 21
    ringing = [replace(leg, state=LegState.RINGING) for leg in legs if leg.call_id % 2]
    calls.hear(*map(LegChanged, ringing), *(LegEnded(leg.key) for leg in legs if leg.call_id == 4))
    odd, even = list(range(3, 23, 2)), [2, *range(6, 23, 2)]
    assert calls.ids() == odd + even
    assert sorted(calls.model.ringing_rows()) == list(range(len(odd)))
    assert [facts.state for facts in calls.facts()][:2] == [ExtensionState.RINGING] * 2
    calls.hear(*(LegEnded(leg.key) for leg in legs))
    assert calls.ids() == [2]
    assert calls.model.ringing_rows() == []


def test_what_is_at_hand_are_my_calls_and_those_that_ring(calls: Calls) -> None:
    calls.ring(3, "204")
    calls.hear(*map(LegChanged, talk(9, "100", "160")))
    assert [facts.call_id for facts in calls.model.calls_at_hand()] == [9, 3]


def test_a_row_answers_plain_questions(calls: Calls) -> None:
    index = calls.model.index(0)
    assert index.data() == "Anna Berg"
    assert index.data(Role.NUMBER) == "101"
    assert index.data(Role.OTHER) == "104"
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "call 2"
    assert index.data(Qt.ItemDataRole.AccessibleDescriptionRole) == "enter 2"
    assert index.data(Role.FACTS).since == 50.0
    assert index.data(Role.MARKS) == ""
    calls.ring(3, "100")
    assert set(calls.model.index(0).data(Role.MARKS).split()) == {MINE, RINGING}


def _dragged(calls: Calls, row: int) -> Dragged:
    index: QModelIndex = calls.model.index(row)
    assert index.flags() & Qt.ItemFlag.ItemIsDragEnabled
    return dragged_in(calls.model.mimeData([index]), calls.board.extensions)


def test_a_call_is_carried_with_who_stays_in_it(calls: Calls) -> None:
    calls.ring(3, "204")
    ringing, talking = _dragged(calls, 0), _dragged(calls, 1)
    assert (ringing.numbers, ringing.call) == ((CALLER,), DraggedCall(3, "204", CallKind.RINGING))
    assert (talking.numbers, talking.call) == (("101",), DraggedCall(2, "104", CallKind.ANSWERED))


def test_a_conference_stays_where_it_is(calls: Calls) -> None:
    calls.hear(*map(LegChanged, talk(5, "701", "108")))
    assert not calls.model.index(1).flags() & Qt.ItemFlag.ItemIsDragEnabled
