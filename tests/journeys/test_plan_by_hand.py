"""On a real X server, with a real mouse and real keys: plan a conference, see it in the list, and take it off again."""

import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from callboard.domain.preferences import ThemeChoice
from tests.doubles.pbxes import in_rehearsal
from tests.doubles.reception import Reception

pytestmark = pytest.mark.xserver
PICTURES = Path(__file__).resolve().parents[2] / "build"
RIGHT_BUTTON = "3"
MOST_TRIES = 5


def _middle(widget: QWidget) -> QPoint:
    return widget.mapToGlobal(widget.rect().center())


class Hand:
    """Works the mouse and the keys of the screen; the window lives on meanwhile."""

    def __init__(self, reception: Reception) -> None:
        self._reception = reception

    def _do(self, *words: str) -> None:
        hand = subprocess.Popen(["xdotool", *words])
        self._reception.wait_until(lambda: hand.poll() is not None)
        assert hand.returncode == 0

    def click(self, at: QPoint, button: str = "1") -> None:
        self._do("mousemove", str(at.x()), str(at.y()), "sleep", "0.05", "click", button)

    def click_until(self, widget: QWidget, happened: Callable[[], bool]) -> None:
        """What has just moved takes no presses: try again, as anybody would."""
        for _ in range(MOST_TRIES):
            self.click(_middle(widget))
            if happened():
                return
        self._reception.wait_until(happened)

    def type(self, text: str) -> None:
        self._do("type", "--delay", "15", text)

    def press(self, *keys: str) -> None:
        self._do("key", *keys)


def _until_at_rest(reception: Reception, widget: QWidget) -> None:
    before: list[object] = []

    def rests() -> bool:
        place = (widget.mapToGlobal(QPoint(0, 0)).toTuple(), widget.size().toTuple())
        is_at_rest = place in before and widget.isVisible()
        before[:] = [place]
        return is_at_rest

    reception.wait_until(rests)


@in_rehearsal
def test_a_conference_is_planned_and_deleted_with_a_real_mouse(reception: Reception) -> None:
    assert QApplication.platformName() == "xcb"
    PICTURES.mkdir(exist_ok=True)
    hand, page, planning = Hand(reception), reception.panels.conference, reception.console.planning
    rows = reception.panels.planned
    reception.window.setGeometry(0, 0, 1390, 800)
    page.new()
    page.add_people("", ["101", "105"])
    button = reception.button("conf.plan")
    _until_at_rest(reception, button)
    hand.click_until(button, lambda: planning.dialog is not None)
    dialog = planning.dialog
    assert dialog is not None
    _until_at_rest(reception, dialog.title)
    hand.click(_middle(dialog.title))
    hand.type("Sales round")
    reception.wait_until(lambda: dialog.title.text() == "Sales round")
    hand.press("Tab", "Up")  # one day later
    hand.press("Tab", "Up")  # and one hour
    assert reception.window.grab().save(str(PICTURES / "plan_by_hand_dialog.png"))
    _until_at_rest(reception, dialog.save)
    hand.click(_middle(dialog.save))
    reception.wait_until(lambda: rows.model.rowCount() == 1)
    one = reception.console.conferences.value.planned[0]
    assert (one.what.name, one.what.numbers) == ("Sales round", ("101", "105"))
    for theme in (ThemeChoice.DARK, ThemeChoice.LIGHT):
        reception.console.preferences.change(theme=theme)
        _until_at_rest(reception, rows.rows)
        assert reception.window.grab().save(str(PICTURES / f"plan_by_hand_{theme.value}.png"))

    _until_at_rest(reception, rows.rows)
    row = rows.rows.visualRect(rows.model.index(0))
    hand.click(rows.rows.viewport().mapToGlobal(row.center()), RIGHT_BUTTON)
    reception.wait_until(lambda: any(menu.isVisible() for menu in rows.rows.findChildren(QMenu)))
    menu = next(menu for menu in rows.rows.findChildren(QMenu) if menu.isVisible())
    delete = menu.findChild(QAction, "planned.delete")
    assert isinstance(delete, QAction)
    hand.click(menu.mapToGlobal(menu.actionGeometry(delete).center()))
    reception.wait_until(lambda: reception.console.conferences.value.planned == ())
    undo = reception.button("status.undo")
    _until_at_rest(reception, undo)
    hand.click(_middle(undo))
    reception.wait_until(lambda: reception.console.conferences.value.planned == (one,))
    assert reception.calls_asked() == []
