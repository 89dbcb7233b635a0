"""On a real X server, with a real mouse: a colleague onto another, and from the list of people into a conference."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QListView

from callboard.domain.extension import ExtensionState
from tests.doubles.pbxes import in_rehearsal
from tests.doubles.real_pointer import begin_to_drag
from tests.doubles.reception import Reception

pytestmark = pytest.mark.xserver
PICTURES = Path(__file__).resolve().parents[2] / "build"


def _on_screen(view: QListView, row: int) -> QPoint:
    index = view.model().index(row, 0)
    view.scrollTo(index)
    return view.viewport().mapToGlobal(view.visualRect(index).center())


def _drag(reception: Reception, start: QPoint, end: QPoint) -> None:
    hand = begin_to_drag(start, end)
    reception.wait_until(lambda: hand.poll() is not None)
    assert hand.returncode == 0


@in_rehearsal
def test_people_are_dragged_with_a_real_mouse(reception: Reception) -> None:
    assert QApplication.platformName() == "xcb"
    PICTURES.mkdir(exist_ok=True)
    tiles = reception.panels.board.tiles
    rows = reception.console.models.people
    from_row, to_row = rows.row_of("105"), rows.row_of("104")
    assert from_row is not None
    assert to_row is not None
    _drag(reception, _on_screen(tiles, from_row), _on_screen(tiles, to_row))
    reception.wait_until(lambda: reception.calls_asked() == [["MAKECALL", "104", "105"]])
    reception.wait_for_state("105", ExtensionState.TALKING)
    assert reception.window.grab().save(str(PICTURES / "real_pointer_board.png"))

    reception.panels.conference.new()
    people = reception.panels.roster.rows
    chips = reception.panels.conference.builder.chips
    target = chips.viewport().mapToGlobal(chips.viewport().rect().center())
    for number in ("107", "108"):
        row = rows.row_of(number)
        assert row is not None
        _drag(reception, _on_screen(people, row), target)
    reception.wait_until(lambda: reception.console.models.participants.numbers == ("107", "108"))
    assert len(reception.calls_asked()) == 1, "nobody is called before the start"
    assert reception.window.grab().save(str(PICTURES / "real_pointer_conference.png"))
