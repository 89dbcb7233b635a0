"""People in another order, in which nobody moves because of a call."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from PySide6.QtTest import QAbstractItemModelTester, QSignalSpy

from callboard.domain.board import Board
from callboard.domain.changes import ExtensionChanged, ExtensionGone
from callboard.domain.extension import Extension
from callboard.models.board_query import BoardQuery
from callboard.models.board_update import BoardUpdate
from callboard.models.extension_model import ExtensionModel
from callboard.models.extension_order import ExtensionOrder, Order, OrderBy, order_of
from callboard.models.filters import ExtensionFilter
from callboard.models.roles import Role
from tests.doubles.boards import all_new, board_of, many_people, picture, talk


class People:
    def __init__(self, parent: QObject) -> None:
        self.board = board_of()
        self.source = ExtensionModel(lambda facts: "", lambda facts: "", parent)
        self.source.show(all_new(self.board))
        self.found = ExtensionFilter(self.source, parent=parent)
        self.ordered = ExtensionOrder(self.found, self.source, parent)
        QAbstractItemModelTester(self.ordered, QAbstractItemModelTester.FailureReportingMode.Fatal, self.ordered)

    @property
    def numbers(self) -> list[str]:
        return [self.ordered.index(row).data(Role.NUMBER) for row in range(self.ordered.rowCount())]

    def show(self, board: Board, *touched: str) -> None:
        self.board = board
        self.source.show(BoardUpdate(board, frozenset(touched)) if touched else all_new(board))

    def sort(self, by: OrderBy, is_downwards: bool = False) -> list[str]:
        self.ordered.set_order(Order(by, is_downwards))
        return self.numbers


@pytest.fixture
def people(qapp: object) -> Iterator[People]:
    parent = QObject()
    yield People(parent)
    parent.deleteLater()


def test_numbers_are_in_their_natural_order(people: People) -> None:
    assert people.numbers == ["100", "101", "104", "106", "108", "160", "204", "1001"]
    assert people.sort(OrderBy.NUMBER, is_downwards=True) == ["1001", "204", "160", "108", "106", "104", "101", "100"]


def test_names_and_groups_are_sorted_without_regard_to_accents(people: People) -> None:
    assert people.sort(OrderBy.NAME) == ["101", "1001", "108", "106", "204", "104", "100", "160"]
    assert people.sort(OrderBy.GROUP)[:2] == ["160", "204"]


def test_favourites_come_first_and_a_new_one_does_not_jump(people: People) -> None:
    people.found.set_query(BoardQuery(favourites=("204", "106")))
    assert people.sort(OrderBy.FAVOURITE)[:3] == ["106", "204", "100"]
    people.found.set_query(BoardQuery(favourites=("204", "106", "101")))
    assert people.numbers[:3] == ["106", "204", "100"]


def test_a_call_moves_nobody_until_somebody_sorts_again(people: People) -> None:
    assert people.sort(OrderBy.WITH)[0] == "100"
    people.show(board_of(picture(legs=talk(1, "204", "101"))), "204", "101")
    assert people.numbers[0] == "100"
    assert people.sort(OrderBy.WITH)[:2] == ["204", "101"]


def test_a_search_keeps_the_order(people: People) -> None:
    people.sort(OrderBy.NAME, is_downwards=True)
    people.found.set_search("a")
    assert people.numbers == ["160", "204", "1001", "101"]
    assert people.ordered.typed == "a"


def test_somebody_new_comes_to_their_place_and_somebody_gone_leaves(people: People) -> None:
    people.sort(OrderBy.NAME)
    inserted, removed = QSignalSpy(people.ordered.rowsInserted), QSignalSpy(people.ordered.rowsRemoved)
    people.show(people.board.after([ExtensionChanged(Extension("300", "Bea Marsh"))]), "300")
    assert people.numbers[2] == "300"
    people.show(people.board.after([ExtensionGone("101")]), "101")
    assert people.numbers[:2] == ["1001", "300"]
    assert (inserted.count(), removed.count()) == (1, 1)


def test_only_the_rows_that_changed_are_announced(people: People) -> None:
    people.sort(OrderBy.NAME)
    assert [people.ordered.index(row).data(Role.STATE) for row in range(8)]
    changed = QSignalSpy(people.ordered.dataChanged)
    people.show(people.board.after([ExtensionChanged(Extension("204", "Maya Lindqvist", registered=False))]), "204")
    rows = {changed.at(n)[0].row() for n in range(changed.count())}
    assert rows == {people.ordered.row_of("204")}


def test_a_drag_carries_those_who_are_in_these_rows(people: People) -> None:
    people.sort(OrderBy.NAME)
    mime = people.ordered.mimeData([people.ordered.index(0), people.ordered.index(1)])
    assert mime.text().split("\n") == ["101", "1001"]


@pytest.mark.parametrize("text", ["number", "-name", "with", "favourite", "-group"])
def test_an_order_is_written_down_and_read_again(text: str) -> None:
    assert str(order_of(text)) == text


@pytest.mark.parametrize("text", ["", "status", "--name", "-"])
def test_what_is_no_order_is_the_plain_one(text: str) -> None:
    assert order_of(text) == Order()


def test_ten_thousand_are_sorted_the_same_way_twice(people: People) -> None:
    people.show(board_of(picture(people=many_people(10_000))))
    first = people.sort(OrderBy.NAME)
    assert first[:2] == ["1000", "1001"]
    assert people.sort(OrderBy.NAME, is_downwards=True) == first[::-1]
