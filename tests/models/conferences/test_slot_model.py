"""Rooms as rows."""

from collections.abc import Iterable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QSignalSpy

from callboard.domain.calls.call import Leg, LegState
from callboard.domain.changes import Change, LegChanged, LegEnded
from callboard.domain.conferences.conference import ConferencePlan, SlotState
from callboard.domain.conferences.conference_memory import KeptConference, KeptMember
from callboard.domain.conferences.conference_progress import begin
from callboard.domain.conferences.kept_progress import as_kept, found_again
from callboard.domain.problems import ProblemCode, problem
from callboard.models.board_update import update_between
from callboard.models.conferences.slot_facts import SlotFacts
from callboard.models.conferences.slot_model import SlotModel
from callboard.models.roles import Role
from callboard.sessions.steady_clock import steady_now_s, unix_time_of
from tests.doubles.boards import all_new, board_of, picture

pytestmark = pytest.mark.usefixtures("qapp")


def _in_room(room: str, call_id: int, person: str, slot_state: LegState = LegState.CONNECTED) -> tuple[Leg, Leg]:
    member_state = LegState.CONNECTED if slot_state is LegState.CONNECTED else LegState.RINGING
    return Leg(call_id, 1, room, slot_state, person, since=100.0 + call_id), Leg(call_id, 2, person, member_state, room)


class Rooms:
    def __init__(self, generation: str, legs: Iterable[Leg] = ()) -> None:
        self.model = SlotModel(lambda facts: f"Room {facts.slot.number}")
        self.tester = QAbstractItemModelTester(self.model, QAbstractItemModelTester.FailureReportingMode.Warning)
        self.board = board_of(picture(generation, legs=legs))
        self.model.show(all_new(self.board))

    def hear(self, *changes: Change) -> None:
        before, self.board = self.board, self.board.after(changes)
        self.model.show(update_between(before, self.board, changes))

    def text(self) -> list[str]:
        lines: list[str] = []
        for row in range(self.model.rowCount()):
            facts: SlotFacts = self.model.index(row).data(Role.FACTS)
            lines.append(f"{facts.slot.number} {facts.state} {facts.joined}/{facts.expected}")
        return lines


def test_fixed_places_come_in_order_and_the_gateway_last() -> None:
    rooms = Rooms("v11", (*_in_room("702", 1, "101"), *_in_room("702", 2, "104", LegState.DIALLING)))
    assert rooms.text() == ["701 free 0/0", "702 running 1/2", "703 free 0/0", "704 free 0/0", "700 not-usable 0/0"]


def test_a_conference_that_starts_and_ends_changes_one_row() -> None:
    rooms = Rooms("v11")
    changed = QSignalSpy(rooms.model.dataChanged)
    room, person = _in_room("703", 1, "101", LegState.DIALLING)
    rooms.hear(LegChanged(room), LegChanged(person))
    assert rooms.text()[2] == "703 filling 0/1"
    rooms.hear(LegEnded(room.key), LegEnded(person.key))
    assert rooms.text()[2] == "703 free 0/0"
    assert [changed.at(n)[0].row() for n in range(changed.count())] == [2, 2]


def test_of_personal_rooms_only_mine_and_those_in_use_are_shown() -> None:
    rooms = Rooms("v12", _in_room("700**104", 1, "101"))
    assert rooms.text() == ["700**104 running 1/1"]
    rooms.model.set_my_phone("100")
    assert rooms.text() == ["700**100 free 0/0", "700**104 running 1/1"]
    rooms.hear(*(LegEnded(leg.key) for leg in _in_room("700**104", 1, "101")))
    assert rooms.text() == ["700**100 free 0/0"]
    rooms.model.set_chosen("700**204", 3)
    assert rooms.text() == ["700**100 free 0/0", "700**204 free 0/0"]
    facts: SlotFacts = rooms.model.index(1).data(Role.FACTS)
    assert (facts.planned, facts.owner_name, facts.state) == (3, "Maya Lindqvist", SlotState.FREE)


def test_a_call_elsewhere_is_not_looked_at() -> None:
    rooms = Rooms("v11")
    changed = QSignalSpy(rooms.model.dataChanged)
    rooms.hear(LegChanged(Leg(5, 1, "101", LegState.DIALLING)))
    assert changed.count() == 0


def test_how_long_a_conference_runs_is_told_by_its_oldest_part() -> None:
    rooms = Rooms("v11", (*_in_room("701", 3, "101"), *_in_room("701", 2, "104")))
    assert rooms.model.facts_at(0).since == 102.0
    assert rooms.model.index(0).data(Qt.ItemDataRole.AccessibleTextRole) == "Room 701"
    assert rooms.model.row_of("701") == 0
    assert rooms.model.row_of("799") is None


def test_a_conference_that_starts_counts_everybody_who_is_wanted() -> None:
    rooms = Rooms("v11")
    progress = begin(1, ConferencePlan("702", ("101", "104", "204")), frozenset()).asked("101")
    rooms.model.follow(progress)
    assert rooms.text()[1] == "702 filling 0/3", "no phone rings yet"
    room, person = _in_room("702", 1, "101", LegState.DIALLING)
    rooms.hear(LegChanged(room), LegChanged(person))
    rooms.model.follow(progress.accepted("101").after(1, (room, person)))
    assert rooms.text()[1] == "702 filling 0/3"
    inside = _in_room("702", 1, "101")
    rooms.hear(*map(LegChanged, inside))
    rooms.model.follow(progress.accepted("101").after(1, inside))
    assert rooms.text()[1] == "702 running 1/3"
    assert rooms.model.facts_at(1).is_starting


def test_a_conference_that_runs_stays_running_when_somebody_is_called_in() -> None:
    inside = _in_room("702", 1, "101")
    rooms = Rooms("v11", (*inside, *_in_room("702", 2, "104", LegState.DIALLING)))
    assert not rooms.model.facts_at(1).is_starting, "started elsewhere: what is known is that somebody is in"
    progress = begin(1, ConferencePlan("702", ("101",)), frozenset()).asked("101").accepted("101").after(1, inside)
    rooms.model.follow(progress.with_member("104").asked("104"))
    facts = rooms.model.facts_at(1)
    assert (facts.is_starting, facts.joined, facts.expected) == (False, 1, 2)


def test_a_conference_that_is_over_leaves_a_free_room() -> None:
    rooms = Rooms("v11")
    progress = begin(1, ConferencePlan("702", ("101",)), frozenset())
    rooms.model.follow(progress.member_failed("101", problem(ProblemCode.NOT_ANSWERED, who="101")))
    assert rooms.text()[1] == "702 free 0/0"


def test_a_conference_of_an_earlier_run_has_lasted_since_it_was_started() -> None:
    legs = tuple(replace(leg, since=None) for leg in _in_room("701", 1, "101"))
    rooms = Rooms("v11", legs)
    at_s = steady_now_s() - 90
    kept = KeptConference("701", (KeptMember("101", "joined", 1),), unix_time_of(at_s))
    rooms.model.follow(found_again(as_kept(1, kept), {1: legs}))
    row = rooms.model.row_of("701")
    assert row is not None
    assert rooms.model.facts_at(row).since == pytest.approx(at_s, abs=0.5)
