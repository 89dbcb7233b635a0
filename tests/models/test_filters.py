"""Lists of people by status, favourites and others, and what stays where it is while somebody looks at it."""

import pytest
from PySide6.QtTest import QAbstractItemModelTester, QSignalSpy
from pytestqt.qtbot import QtBot

from callboard.domain.board import Board
from callboard.domain.calls.call import Leg, LegState
from callboard.domain.changes import Change, ExtensionGone, LegChanged, LegEnded
from callboard.models.board_query import BoardQuery, Part
from callboard.models.board_update import update_between
from callboard.models.extension_model import ExtensionModel
from callboard.models.extension_status import Status
from callboard.models.filters import ExtensionFilter
from callboard.models.roles import Role
from tests.doubles.boards import all_new, board_of, many_people, picture, talk

pytestmark = pytest.mark.usefixtures("qapp")
FAVOURITES = ("204", "101", "999", "160")
STRICT = QAbstractItemModelTester.FailureReportingMode.Warning


class House:
    """One source, and the three lists of the board on it."""

    def __init__(self) -> None:
        self.source = ExtensionModel(lambda facts: "", lambda facts: "")
        self.board = Board()
        self.favourites = ExtensionFilter(self.source, part=Part.FAVOURITES)
        self.others = ExtensionFilter(self.source, part=Part.OTHERS)
        self.everybody = ExtensionFilter(self.source)
        self.lists = (self.favourites, self.others, self.everybody)
        self.testers = [QAbstractItemModelTester(people, STRICT) for people in self.lists]
        self.replace(board_of(picture(legs=talk(1, "101", "104"))))

    def replace(self, board: Board) -> None:
        self.board = board
        self.source.show(all_new(board))

    def hear(self, *changes: Change) -> None:
        before, self.board = self.board, self.board.after(changes)
        self.source.show(update_between(before, self.board, changes))

    def find(self, **fields: object) -> None:
        for people in self.lists:
            people.set_query(BoardQuery(**({"favourites": FAVOURITES} | fields)))  # type: ignore[arg-type]


def numbers(people: ExtensionFilter) -> list[str]:
    return [people.number_at(row) for row in range(people.rowCount())]


@pytest.fixture
def house() -> House:
    house = House()
    house.find()
    return house


def test_everybody_is_a_favourite_or_one_of_the_others(house: House) -> None:
    assert numbers(house.favourites) == ["204", "101", "160"]
    assert numbers(house.others) == ["100", "104", "106", "108", "1001"]
    assert len(numbers(house.everybody)) == 8
    starred = [house.everybody.index(row).data(Role.FAVOURITE) for row in range(8)]
    assert starred == [False, True, False, False, False, True, True, False]


def test_search_and_group_narrow_both(house: House) -> None:
    house.find(typed="1")
    assert (numbers(house.favourites), numbers(house.others)) == (["101", "160"], ["100", "104", "106", "108", "1001"])
    house.find(group="Sales")
    assert (numbers(house.favourites), numbers(house.others)) == (["101"], ["104", "108"])


@pytest.mark.parametrize(
    ("statuses", "found"),
    [
        ({Status.ON_A_CALL}, ["101", "104"]),
        ({Status.OFFLINE}, ["160"]),
        ({Status.AWAY, Status.ON_A_CALL}, ["101", "104", "106"]),
        ({Status.FAVOURITE}, ["101", "160", "204"]),
        ({Status.FAVOURITE, Status.AWAY}, ["101", "106", "160", "204"]),
        ({Status.RINGING}, []),
    ],
)
def test_of_several_statuses_one_is_enough(house: House, statuses: set[Status], found: list[str]) -> None:
    house.find(statuses=frozenset(statuses))
    assert numbers(house.everybody) == found
    assert sorted(numbers(house.favourites) + numbers(house.others)) == found


def test_a_new_favourite_changes_lists_and_nobody_else_moves(house: House) -> None:
    reset = QSignalSpy(house.others.modelReset)
    house.find(favourites=("106", *FAVOURITES))
    assert numbers(house.favourites) == ["106", "204", "101", "160"]
    assert numbers(house.others) == ["100", "104", "108", "1001"]
    assert reset.count() == 0


def test_changes_reach_the_right_rows_of_each_list(house: House) -> None:
    for people in house.lists:
        for row in range(people.rowCount()):
            people.index(row).data(Role.FACTS)
    spies = [QSignalSpy(people.dataChanged) for people in house.lists]
    house.hear(*(LegEnded(leg.key) for leg in talk(1, "101", "104")))
    seen = [{row for n in range(spy.count()) for row in _rows(spy.at(n))} for spy in spies]
    assert seen == [{1}, {1}, {1, 2}]


def _rows(told: list) -> range:
    return range(told[0].row(), told[1].row() + 1)


def test_while_somebody_looks_nobody_moves(house: House) -> None:
    house.find(statuses=frozenset({Status.ON_A_CALL}))
    house.everybody.set_held(True)
    house.hear(*(LegEnded(leg.key) for leg in talk(1, "101", "104")))
    house.hear(*map(LegChanged, talk(2, "108", "100")))
    assert numbers(house.everybody) == ["101", "104", "100", "108"]
    faded = [house.everybody.index(row).data(Role.FADED) for row in range(4)]
    assert faded == [True, True, False, False]
    house.hear(LegChanged(Leg(3, 1, "101", LegState.DIALLING, "030")))
    assert not house.everybody.is_faded("101")
    house.everybody.set_held(False)
    assert numbers(house.everybody) == ["100", "101", "108"]
    assert not house.everybody.index(1).data(Role.FADED)


def test_whoever_is_gone_is_gone_even_then(house: House) -> None:
    house.find(statuses=frozenset({Status.ON_A_CALL}))
    house.everybody.set_held(True)
    house.hear(ExtensionGone("104"))
    assert numbers(house.everybody) == ["101"]


def test_while_nobody_looks_the_list_settles_by_itself(house: House, qtbot: QtBot) -> None:
    house.find(statuses=frozenset({Status.RINGING}))
    house.hear(LegChanged(Leg(3, 1, "106", LegState.RINGING, "030")))
    qtbot.waitUntil(lambda: numbers(house.everybody) == ["106"] == numbers(house.others))
    house.hear(LegEnded(Leg(3, 1, "106", LegState.RINGING, "030").key))
    qtbot.waitUntil(lambda: numbers(house.everybody) == [])


def test_a_list_that_sleeps_holds_nobody(house: House) -> None:
    house.everybody.set_awake(False)
    house.find(typed="anna")
    house.hear(ExtensionGone("104"))
    assert numbers(house.everybody) == []
    house.everybody.set_awake(True)
    assert numbers(house.everybody) == ["101"]


def test_ten_thousand_people_none_and_one(house: House) -> None:
    house.find(favourites=("1000", "1005"))
    house.replace(board_of(picture(people=many_people(10_000))))
    assert [people.rowCount() for people in house.lists] == [2, 9_998, 10_000]
    house.replace(board_of(picture(people=many_people(1))))
    assert [people.rowCount() for people in house.lists] == [1, 0, 1]
    house.replace(board_of(picture(people=())))
    assert [people.rowCount() for people in house.lists] == [0, 0, 0]
