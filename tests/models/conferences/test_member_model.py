"""Who is in a conference."""

import pytest
from PySide6.QtCore import QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester, QSignalSpy

from callboard.domain.calls.call import Leg, LegState
from callboard.domain.conferences.conference import ConferencePlan
from callboard.domain.conferences.conference_progress import MemberStep, begin
from callboard.domain.problems import ProblemCode, problem
from callboard.models.conferences.member_facts import MemberFacts, members_facts
from callboard.models.conferences.member_model import MemberModel
from callboard.models.roles import Role
from tests.doubles.boards import board_of, picture

pytestmark = pytest.mark.usefixtures("qapp")

ROOM = (
    Leg(1, 1, "701", LegState.CONNECTED, "101"),
    Leg(1, 2, "101", LegState.CONNECTED, "701", since=60.0),
    Leg(2, 1, "701", LegState.DIALLING, "104"),
    Leg(2, 2, "104", LegState.RINGING, "701", since=61.0),
    Leg(3, 1, "701", LegState.DIALLING, "02079460311"),
    Leg(3, 2, "02079460311", LegState.CONNECTED, "701", "10000"),
    Leg(4, 1, "701", LegState.DIALLING, "0301234567"),
    Leg(4, 2, "0301234567", LegState.DIALLING, "701", "10000"),
)


def test_a_conference_started_elsewhere_is_read_from_the_board() -> None:
    members = members_facts("701", board_of(picture(legs=ROOM)), None)
    assert [(member.name or member.number, member.step) for member in members] == [
        ("Anna Berg", MemberStep.JOINED),
        ("Oscar Whitfield", MemberStep.RINGING),
        ("02079460311", MemberStep.ANSWERED),
        ("0301234567", MemberStep.DIALLING),
    ]
    assert all(member.is_in_call for member in members)


def test_a_conference_started_here_keeps_its_order_and_shows_who_else_is_in() -> None:
    progress = begin(1, ConferencePlan("701", ("104", "160", "101")), frozenset()).asked("104").asked("160")
    progress = progress.member_failed("160", problem(ProblemCode.NOT_ANSWERED, who="160")).after(2, ROOM[2:4])
    members = members_facts("701", board_of(picture(legs=ROOM)), progress)
    assert [(member.number, member.step) for member in members] == [
        ("104", MemberStep.RINGING),
        ("160", MemberStep.FAILED),
        ("101", MemberStep.JOINED),
        ("02079460311", MemberStep.ANSWERED),
        ("0301234567", MemberStep.DIALLING),
    ]
    assert members[0].since == 61.0
    assert not members[1].is_in_call


def test_progress_of_another_room_does_not_count() -> None:
    progress = begin(1, ConferencePlan("702", ("204",)), frozenset())
    assert len(members_facts("701", board_of(picture(legs=ROOM)), progress)) == 4


def test_rows_change_in_place_while_the_people_are_the_same() -> None:
    model = MemberModel(lambda facts: f"{facts.number}, {facts.step}")
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    board = board_of(picture(legs=ROOM))
    model.show(members_facts("701", board, None))
    changed, reset = QSignalSpy(model.dataChanged), QSignalSpy(model.modelReset)
    model.show(
        members_facts("701", board_of(picture(legs=(*ROOM[:3], Leg(2, 2, "104", LegState.CONNECTED), *ROOM[4:]))), None)
    )
    assert (changed.count(), reset.count()) == (1, 0)
    assert model.index(1).data(Role.STATE) == MemberStep.ANSWERED
    assert model.index(1).data(Qt.ItemDataRole.AccessibleTextRole) == "104, answered"
    model.show(members_facts("701", board_of(picture(legs=ROOM[:2])), None))
    assert model.rowCount() == 1
    assert len(model.members) == 1
    assert tester.model() is model


def _somebody(number: str, step: MemberStep = MemberStep.JOINED) -> MemberFacts:
    return MemberFacts(number, "", step)


def test_who_comes_or_goes_is_a_row_that_does_and_the_others_stay() -> None:
    model = MemberModel(lambda facts: facts.number)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    resets, news = QSignalSpy(model.modelReset), QSignalSpy(model.dataChanged)
    model.show((_somebody("101"), _somebody("104"), _somebody("106")), "701")
    assert resets.count() == 1
    kept = QPersistentModelIndex(model.index(2))
    model.show((_somebody("100"), _somebody("104"), _somebody("106", MemberStep.LEFT), _somebody("204")), "701")
    assert [member.number for member in model.members] == ["104", "106", "100", "204"], "whoever is new comes last"
    assert (kept.row(), kept.data(Role.NUMBER)) == (1, "106")
    assert resets.count() == 1
    assert news.count() == 1
    tester.deleteLater()


def test_who_is_called_once_more_keeps_the_own_row_and_another_room_starts_anew() -> None:
    model = MemberModel(lambda facts: facts.number)
    model.show((_somebody("101", MemberStep.FAILED), _somebody("104")), "701")
    resets = QSignalSpy(model.modelReset)
    model.show((_somebody("104"), _somebody("101", MemberStep.WAITING)), "701")
    assert [(one.number, one.step) for one in model.members] == [
        ("101", MemberStep.WAITING),
        ("104", MemberStep.JOINED),
    ]
    assert resets.count() == 0
    model.show((_somebody("104"), _somebody("101")), "702")
    assert [one.number for one in model.members] == ["104", "101"]
    model.show((_somebody("101"), _somebody("104")), "702", request_id=7)
    assert [one.number for one in model.members] == ["101", "104"], "as it was asked for"
    assert resets.count() == 2


def test_a_screen_reader_hears_what_enter_does_and_a_tooltip_shows_the_letters() -> None:
    model = MemberModel(lambda _: "<b>Anna</b>", on_enter=lambda facts: f"Enter removes {facts.number}.")
    model.show((_somebody("101"),), "701")
    index = model.index(0)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "<b>Anna</b>"
    assert index.data(Qt.ItemDataRole.AccessibleDescriptionRole) == "Enter removes 101."
    assert "&lt;b&gt;" in index.data(Qt.ItemDataRole.ToolTipRole)
