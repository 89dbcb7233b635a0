"""Dropping people between favourites."""

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication

from callboard.domain.drops.drop_rules import OntoExtension, OntoFavourites
from callboard.models.drag_payload import payload_of
from callboard.views.extension_board.favourites_view import FavouritesView
from tests.doubles.drags import drag_and_drop, enter_and_move, leave, text_drag
from tests.views.extension_board.conftest import BoardOffice

SOME = ("204", "999", "101", "160")


@pytest.fixture
def favourites(board: BoardOffice) -> FavouritesView:
    board.memory.change(favourites=SOME)
    QApplication.processEvents()
    return board.page.cards.favourites


def _tile(view: FavouritesView, row: int) -> QRect:
    return view.visualRect(view.model().index(row, 0))


def test_at_the_edges_of_a_tile_is_a_place_beside_it(favourites: FavouritesView) -> None:
    mime = payload_of(["108"])
    second = _tile(favourites, 1)
    enter_and_move(favourites.viewport(), second.center(), mime)
    assert favourites.drop_at(second.center())[0] == OntoExtension("101")
    assert favourites.drop_at(QPoint(second.left() + 3, second.center().y()))[0] == OntoFavourites(SOME, 2)
    assert favourites.drop_at(QPoint(second.right() - 3, second.center().y()))[0] == OntoFavourites(SOME, 3)
    leave(favourites.viewport())


def test_a_person_dropped_there_joins_and_another_one_is_not_called(
    board: BoardOffice, favourites: FavouritesView
) -> None:
    dropped = QSignalSpy(board.office.desk.favourites_dropped)
    called = QSignalSpy(board.office.desk.command_requested)
    first = _tile(favourites, 0)
    assert drag_and_drop(favourites.viewport(), QPoint(first.left() + 2, first.center().y()), payload_of(["108"]))
    assert dropped.at(0) == [["108"], 0]
    assert called.count() == 0


def test_behind_the_last_one_is_the_end(board: BoardOffice, favourites: FavouritesView) -> None:
    dropped = QSignalSpy(board.office.desk.favourites_dropped)
    corner = favourites.viewport().rect().bottomRight() - QPoint(2, 2)
    assert drag_and_drop(favourites.viewport(), corner, payload_of(["108"]))
    assert dropped.at(0) == [["108"], len(SOME)]


def test_an_outside_number_is_called_from_the_whole_tile(board: BoardOffice, favourites: FavouritesView) -> None:
    called = QSignalSpy(board.office.desk.command_requested)
    first = _tile(favourites, 0)
    assert drag_and_drop(favourites.viewport(), QPoint(first.left() + 6, first.center().y()), text_drag("02079460311"))
    assert called.count() == 1


def test_the_place_is_shown_while_somebody_is_held_over_it(board: BoardOffice, favourites: FavouritesView) -> None:
    accent = board.office.look.theme.colour("accent").name()
    first = _tile(favourites, 0)
    bar = QRect(0, first.center().y(), 5, 3)

    def colours() -> set[str]:
        image = favourites.viewport().grab().toImage()
        return {image.pixelColor(x, y).name() for x in range(3) for y in range(bar.top(), bar.bottom())}

    assert accent not in colours()
    enter_and_move(favourites.viewport(), QPoint(first.left() + 2, first.center().y()), payload_of(["108"]))
    assert accent in colours()
    leave(favourites.viewport())
    assert accent not in colours()


def test_the_heading_takes_people_as_well(board: BoardOffice, favourites: FavouritesView) -> None:
    dropped = QSignalSpy(board.office.desk.favourites_dropped)
    heading = board.page.cards.heading
    assert drag_and_drop(heading, heading.rect().center(), payload_of(["108"]))
    assert dropped.at(0) == [["108"], len(SOME)]
    assert not enter_and_move(heading, heading.rect().center(), text_drag("02079460311"))
    leave(heading)
