"""Beside the conference, what rings longest stays in sight."""

import pytest
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from callboard.domain.calls.call import Leg, LegKey, LegState
from callboard.domain.changes import Change, LegChanged, LegEnded
from callboard.models.board_update import update_between
from callboard.models.calls.call_model import CallModel
from callboard.views.elided_label import ElidedLabel
from callboard.views.window.ringing_strip import RingingStrip
from tests.doubles.boards import all_new, board_of
from tests.views.conftest import Office


class Side:
    def __init__(self, office: Office) -> None:
        self.calls = CallModel(lambda facts: "", office.host)
        self.board = board_of()
        self.calls.show(all_new(self.board))
        self.why_not = ""
        self.beside = QWidget(office.host)
        self.beside.resize(320, 300)
        self.strip = RingingStrip(self.calls, lambda facts: self.why_not, office.look)
        QVBoxLayout(self.beside).addWidget(self.strip)
        self.beside.show()

    def news(self, *changes: Change) -> None:
        before, self.board = self.board, self.board.after(changes)
        self.calls.show(update_between(before, self.board, changes))

    def ring(self, call_id: int, who: str, since: float) -> None:
        self.news(
            LegChanged(Leg(call_id, 1, "02079460311", LegState.DIALLING, who, "10001", since)),
            LegChanged(Leg(call_id, 2, who, LegState.RINGING, "02079460311", since=since)),
        )

    def text(self, part: str) -> str:
        label = self.strip.findChild(ElidedLabel, f"side.ringing.{part}")
        assert isinstance(label, ElidedLabel)
        return label.whole


@pytest.fixture
def side(office: Office) -> Side:
    return Side(office)


def test_it_is_there_only_while_something_rings(side: Side, qtbot: QtBot) -> None:
    assert not side.strip.isVisible()
    side.ring(5, "104", 100.0)
    qtbot.waitUntil(side.strip.isVisible)
    assert side.text("what").endswith("to 104 Oscar Whitfield")
    side.news(LegEnded(LegKey(5, 1)), LegEnded(LegKey(5, 2)))
    qtbot.waitUntil(lambda: not side.strip.isVisible())


def test_the_longest_comes_first_and_can_be_picked_up(side: Side, qtbot: QtBot) -> None:
    picked = QSignalSpy(side.strip.pick_up_requested)
    side.ring(5, "104", 200.0)
    side.ring(6, "101", 100.0)
    qtbot.waitUntil(lambda: side.strip.call_id == 6)
    side.strip.pick_up.click()
    assert picked.at(0) == [6]


def test_what_cannot_be_picked_up_says_why(side: Side, qtbot: QtBot) -> None:
    side.why_not = "3CX 12 does not offer this."
    side.ring(5, "104", 100.0)
    qtbot.waitUntil(side.strip.isVisible)
    assert not side.strip.pick_up.isEnabled()
    assert side.strip.pick_up.toolTip() == "3CX 12 does not offer this."


def test_out_of_sight_it_looks_at_nothing_and_catches_up(side: Side) -> None:
    side.beside.hide()
    side.ring(5, "104", 100.0)
    assert side.strip.call_id is None
    side.beside.show()
    side.strip.look_now()
    assert side.strip.call_id == 5


def test_what_may_be_old_has_no_colour_and_no_time(side: Side, qtbot: QtBot) -> None:
    side.beside.resize(700, 300)
    side.ring(5, "104", 100.0)
    qtbot.waitUntil(side.strip.isVisible)
    assert ":" in side.text("what")
    side.strip.set_live(False)
    assert side.text("what") == " · to 104 Oscar Whitfield"
    assert side.strip.property("tone") == "foot-stale"
    side.strip.set_live(True)
    assert ":" in side.text("what")


def test_it_tells_that_something_rings_where_it_cannot_be_seen(side: Side, qtbot: QtBot) -> None:
    told = QSignalSpy(side.strip.ringing_changed)
    side.beside.hide()
    side.strip.look_out_of_sight(True)
    side.ring(5, "104", 100.0)
    qtbot.waitUntil(lambda: told.count() == 1)
    assert told.at(0)[0] is True
    side.news(LegEnded(LegKey(5, 1)), LegEnded(LegKey(5, 2)))
    qtbot.waitUntil(lambda: told.count() == 2)


def test_beside_a_short_list_of_calls_it_is_not_needed(side: Side, qtbot: QtBot) -> None:
    side.ring(5, "104", 100.0)
    qtbot.waitUntil(side.strip.isVisible)
    side.strip.set_needed(False)
    assert not side.strip.isVisible()
    side.strip.set_needed(True)
    assert side.strip.isVisible()
