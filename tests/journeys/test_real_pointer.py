"""On a real X server, with a real mouse: a colleague onto another, from the list of people into a conference, and text
out of another program onto a colleague."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QListView, QWidget

from callboard.domain.drops.drop_rules import OntoExtension
from callboard.domain.extension import ExtensionState
from callboard.models.roles import Role
from callboard.views.words.number_words import shown
from tests.doubles.pbxes import in_rehearsal
from tests.doubles.real_pointer import begin_to_drag
from tests.doubles.reception import Reception

pytestmark = pytest.mark.xserver
PICTURES = Path(__file__).resolve().parents[2] / "build"
OTHER_PROGRAM = Path(__file__).resolve().parents[1] / "doubles" / "other_program.py"


def _on_screen(view: QListView, row: int) -> QPoint:
    index = view.model().index(row, 0)
    view.scrollTo(index)
    return view.viewport().mapToGlobal(view.visualRect(index).center())


def _row_of(view: QListView, number: str) -> int:
    model = view.model()
    return next(row for row in range(model.rowCount()) if model.index(row, 0).data(Role.NUMBER) == number)


def _wait_for_rest(reception: Reception, *widgets: QWidget) -> None:
    """Until `widgets` are shown and stand where they stood a moment ago."""
    before: list[object] = []

    def rests() -> bool:
        places = [(one.mapToGlobal(QPoint(0, 0)).toTuple(), one.size().toTuple()) for one in widgets]
        is_at_rest = places == before and all(one.isVisible() for one in widgets)
        before[:] = places
        return is_at_rest

    reception.wait_until(rests)


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
    chips = reception.window.findChild(QWidget, "conf.chips")
    assert isinstance(chips, QWidget)
    _wait_for_rest(reception, chips, people)
    for number in ("107", "108"):
        target = chips.mapToGlobal(chips.rect().center())
        _drag(reception, _on_screen(people, _row_of(people, number)), target)
    reception.wait_until(lambda: reception.console.models.participants.numbers == ("107", "108"))
    assert len(reception.calls_asked()) == 1, "nobody is called before the start"
    assert reception.window.grab().save(str(PICTURES / "real_pointer_conference.png"))


MAIL = "You can reach me on 020 7946 0311 until twelve."
NUMBER = "02079460311"
LEFT, TOP = 1250, 850
"""Where the other program stands: beside our window."""


@pytest.fixture
def mail() -> Iterator["subprocess.Popen[str]"]:
    """Another program that shows a line of a mail."""
    command = [sys.executable, str(OTHER_PROGRAM), MAIL, str(LEFT), str(TOP)]
    program = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    try:
        assert program.stdout is not None
        assert program.stdout.readline() == "ready\n"
        yield program
    finally:
        program.terminate()
        program.wait()
        if program.stdout is not None:
            program.stdout.close()


@in_rehearsal
def test_text_of_another_program_is_dragged_onto_a_tile(reception: Reception, mail: "subprocess.Popen[str]") -> None:
    reception.window.setGeometry(0, 0, 1200, 760)
    tiles, desk = reception.panels.board.tiles, reception.console.desk
    row = reception.console.models.people.row_of("104")
    assert row is not None
    reception.wait_until(lambda: reception.window.geometry().width() == 1200)
    target = _on_screen(tiles, row)
    said: list[str] = []
    possible: list[bool] = []
    reception.console.notices.hinted.connect(said.append)
    desk.drag_changed.connect(lambda: possible.append(desk.would_take(OntoExtension("105"))))
    hand = begin_to_drag(QPoint(LEFT + 100, TOP + 30), target)
    reception.wait_until(lambda: desk.hint_text != "")
    reception.wait_until(reception.panels.status.cancel_key.isVisible)
    assert reception.window.grab().save(str(PICTURES / "real_pointer_other_program.png"))
    reception.wait_until(lambda: hand.poll() is not None)
    reception.wait_until(lambda: reception.calls_asked() == [["MAKECALL", "104", NUMBER]])
    person = f"104 {reception.board.name_of('104')}"
    assert f"{person} rings first. When answered, {shown(NUMBER)} is called." in said
    reception.wait_until(lambda: not desk.is_dragging)
    assert possible == [True, False]
    assert mail.stdout is not None
    assert mail.stdout.readline() == "copy\n"


@in_rehearsal
def test_text_of_another_program_is_refused_where_it_cannot_be_dropped(
    reception: Reception, mail: "subprocess.Popen[str]"
) -> None:
    reception.window.setGeometry(0, 0, 1200, 760)
    reception.wait_until(lambda: reception.window.geometry().width() == 1200)
    field = reception.panels.dial.dn_from
    hand = begin_to_drag(QPoint(LEFT + 100, TOP + 30), field.mapToGlobal(field.rect().center()))
    refusal = "Can't call from an outside number. Two outside numbers can't be connected."
    reception.wait_until(lambda: reception.status() == refusal)
    reception.wait_until(lambda: hand.poll() is not None)
    assert mail.stdout is not None
    assert mail.stdout.readline() == "refused\n"
    reception.wait_until(lambda: not reception.console.desk.is_dragging)
    assert field.number() == "100"
    assert reception.calls_asked() == []
