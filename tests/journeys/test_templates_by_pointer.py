"""On a real X server, with a real mouse: a saved conference is dragged onto a free room, and one onto a room in use is
refused."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication, QListView

from callboard.domain.conferences.conference import SlotState
from callboard.domain.conferences.conference_template import ConferenceTemplate, Invited
from callboard.models.roles import Role
from callboard.views.conference.templates.template_list import TemplateRows
from tests.doubles.pbxes import in_rehearsal
from tests.doubles.real_pointer import begin_to_drag
from tests.doubles.reception import Reception

pytestmark = pytest.mark.xserver
MONDAY = ConferenceTemplate("Monday call", (Invited("104"), Invited("105")), ask_names=False)
FRIDAY = ConferenceTemplate("Friday call", (Invited("108"),))


def middle_of(view: QListView, row: int) -> QPoint:
    return view.viewport().mapToGlobal(view.visualRect(view.model().index(row, 0)).center())


def room(view: QListView, number: str) -> QPoint:
    rows = range(view.model().rowCount())
    return middle_of(view, next(row for row in rows if view.model().index(row, 0).data(Role.NUMBER) == number))


def drag(reception: Reception, start: QPoint, end: QPoint) -> None:
    hand = begin_to_drag(start, end)
    reception.wait_until(lambda: hand.poll() is not None)
    assert hand.returncode == 0


@in_rehearsal
def test_a_template_is_dragged_onto_a_room(reception: Reception) -> None:
    assert QApplication.platformName() == "xcb"
    page = reception.panels.conference
    reception.console.conferences.change(lambda memory: replace(memory, templates=(MONDAY, FRIDAY)))
    page.open_room("701")
    templates = page.room_list.findChild(TemplateRows)
    assert templates is not None
    before: list[QPoint] = []

    def rests() -> bool:
        places = [middle_of(templates, 1), room(page.room_list.rows, "703")]
        is_at_rest = places == before and templates.isVisible()
        before[:] = places
        return is_at_rest

    reception.wait_until(rests)
    drag(reception, middle_of(templates, 0), room(page.room_list.rows, "703"))
    reception.wait_until(lambda: page.builder.plan().participants == ("104", "105"))
    assert page.builder.slot == "703"
    assert reception.calls_asked() == [], "nobody is called before the start"

    page.builder.try_to_start()
    reception.wait_for_slot("703", SlotState.RUNNING)
    hinted = QSignalSpy(reception.console.notices.hinted)
    drag(reception, middle_of(templates, 1), room(page.room_list.rows, "703"))
    assert "This room is in use." in [hinted.at(place)[0] for place in range(hinted.count())]
    assert page.is_live_shown
    assert reception.console.models.participants.numbers != ("108",)
