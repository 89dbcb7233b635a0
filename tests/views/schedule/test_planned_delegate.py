"""The painted row of a planned conference: whatever it is called, and whichever way the window is read."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QStyle

from callboard.domain.conferences.conference_template import ConferenceTemplate, Invited
from callboard.domain.conferences.planned_conference import PlannedConference, PlannedState
from callboard.models.conferences.planned_facts import PlannedFacts, planned_facts
from callboard.models.keyed_rows import KeyedRows
from callboard.views.schedule.planned_delegate import PlannedDelegate
from tests.doubles.painted_rows import LONG, LTR, RTL, differs_in, painted, turned
from tests.views.conftest import Office

NOW_S = 1_800_000_000.0
WIDTH = 260
ONE = PlannedConference("one", NOW_S + 3600, ConferenceTemplate("Sales", (Invited("101"),)))
ROUGH = ("<b>Bold</b>", "first line\nsecond\tline", "\u202egnp.exe", "\x00\ud800", "\u05de\u05e8\u05d9\u05dd", " ")


def row(office: Office, one: PlannedConference, mirrored: bool = False, is_focused: bool = False) -> QImage:
    model = KeyedRows[PlannedFacts](lambda _: "", lambda _: "", office.host)
    model.show(planned_facts((one,), None, NOW_S))
    delegate = PlannedDelegate(office.look, lambda: NOW_S)
    states = QStyle.StateFlag
    state = states.State_Enabled | (states.State_HasFocus | states.State_Selected if is_focused else states.State_None)
    surface = office.look.theme.colour("surface")
    image = painted(delegate, model.index(0), surface, WIDTH, RTL if mirrored else LTR, state)
    model.deleteLater()
    delegate.deleteLater()
    return image


def called(name: str) -> PlannedConference:
    return replace(ONE, what=replace(ONE.what, name=name))


@pytest.mark.parametrize("name", ROUGH)
def test_any_title_is_painted_on_its_line(office: Office, name: str) -> None:
    at = differs_in(row(office, called("Sales")), row(office, called(f"{name}Sales round")))
    assert at.top() < at.bottom() < 36


def test_a_long_title_ends_before_the_edge(office: Office) -> None:
    at = differs_in(row(office, called("")), row(office, called(LONG)))
    assert WIDTH - 40 < at.right() < WIDTH - 12


def test_what_did_not_start_looks_different_and_says_so(office: Office) -> None:
    at = differs_in(row(office, ONE), row(office, replace(ONE, state=PlannedState.MISSED)))
    assert at.contains(QRect(16, 16, 30, 30)), "the badge"
    assert at.bottom() > 45, "the last line"


def test_the_row_is_turned_round_where_people_read_from_right_to_left(office: Office) -> None:
    badges = [
        differs_in(
            row(office, ONE, mirrored).copy(part),
            row(office, replace(ONE, state=PlannedState.FAILED), mirrored).copy(part),
        )
        for mirrored, part in ((False, QRect(0, 0, 50, 64)), (True, QRect(WIDTH - 50, 0, 50, 64)))
    ]
    whole = QImage(50, 64, QImage.Format.Format_RGB32)
    assert badges[1] == turned(badges[0], whole)


def test_the_row_of_the_keyboard_has_its_ring(office: Office) -> None:
    at = differs_in(row(office, ONE), row(office, ONE, is_focused=True))
    assert at == QRect(0, 0, WIDTH, 64)
