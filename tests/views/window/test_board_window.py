"""The board in a window of its own says for itself how old it is."""

from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from callboard.views.window.board_place import BoardPlace
from tests.views.conftest import Office

OLD = "Not live · last update 10:42:07"


def test_how_old_it_is_stands_at_its_lower_edge(office: Office, qtbot: QtBot) -> None:
    board = QWidget(office.host)
    place = BoardPlace(board, "Callboard", office.host)
    place.show_freshness(OLD)
    place.move_out(True)
    fresh = place.window.findChild(QLabel, "board.window.fresh")
    assert isinstance(fresh, QLabel)
    assert (fresh.text(), fresh.isVisible()) == (OLD, True)
    qtbot.waitUntil(lambda: fresh.geometry().top() > board.geometry().bottom())
    place.show_freshness("")
    assert not fresh.isVisible()
    place.end()


def test_it_is_told_from_the_other_window_and_begins_where_work_does(office: Office) -> None:
    board = QWidget(office.host)
    place = BoardPlace(board, "Board – Callboard", office.host)  # noqa: RUF001 - a dash between two names
    place.move_out(True)
    assert place.window.windowTitle().startswith("Board")
    place.end()
