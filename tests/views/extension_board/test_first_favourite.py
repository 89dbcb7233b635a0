"""The place where the first favourite is dropped."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication, QLabel

from callboard.views.extension_board.first_favourite import FirstFavourite
from tests.views.extension_board.conftest import BoardOffice

COPY, LEFT, NOBODY = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
AT = QPoint(20, 10)


@pytest.fixture
def place(board: BoardOffice) -> FirstFavourite:
    QApplication.processEvents()
    return board.page.cards.first


def person(board: BoardOffice) -> QMimeData:
    tiles = board.page.tiles
    return tiles.model().mimeData([tiles.model().index(1, 0)])


@pytest.fixture
def carry(board: BoardOffice) -> Callable[[QMimeData], None]:
    def over_the_board(mime: QMimeData) -> None:
        # Over a tile: from then on the whole window knows what is being dragged.
        viewport = board.page.tiles.viewport()
        QApplication.sendEvent(viewport, QDragEnterEvent(AT, COPY, mime, LEFT, NOBODY))

    return over_the_board


def test_it_comes_while_a_person_is_dragged_and_moves_nobody(
    board: BoardOffice, place: FirstFavourite, carry: Callable[[QMimeData], None]
) -> None:
    first = board.page.tiles.geometry()
    assert not place.isVisible()
    mime = person(board)
    carry(mime)
    assert place.isVisible()
    assert any(text.text() == "Drop here to add a favourite" for text in place.findChildren(QLabel))
    assert board.page.tiles.geometry() == first
    assert place.geometry().bottom() <= first.top() + 4  # not over a tile
    board.office.desk.leave(QDragLeaveEvent())
    QApplication.processEvents()
    assert not place.isVisible()


def test_a_number_from_outside_is_nobody_s_favourite(place: FirstFavourite, carry: Callable[[QMimeData], None]) -> None:
    mime = QMimeData()
    mime.setText("020 7946 0311")
    carry(mime)
    assert not place.isVisible()


def test_who_is_dropped_there_is_the_first_favourite(
    board: BoardOffice, place: FirstFavourite, carry: Callable[[QMimeData], None]
) -> None:
    dropped = QSignalSpy(board.office.desk.favourites_dropped)
    mime = person(board)
    carry(mime)
    for event in (
        QDragEnterEvent(AT, COPY, mime, LEFT, NOBODY),
        QDragMoveEvent(AT, COPY, mime, LEFT, NOBODY),
        QDropEvent(AT.toPointF(), COPY, mime, LEFT, NOBODY),
    ):
        QApplication.sendEvent(place, event)
    assert [dropped.at(0)[n] for n in range(2)] == [["101"], 0]


def test_with_favourites_there_it_is_not_needed(
    board: BoardOffice, place: FirstFavourite, carry: Callable[[QMimeData], None]
) -> None:
    board.memory.change(favourites=("204",))
    QApplication.processEvents()
    carry(person(board))
    assert not place.isVisible()
