"""Who is reserved by reception: by hand, by time, and after a restart."""

import pytest
from PySide6.QtTest import QSignalSpy
from pytestqt.qtbot import QtBot

from callboard.domain.profile_memory import ProfileMemory
from callboard.domain.reservation import Reservation
from callboard.models.preferences_now import MemoryNow
from callboard.models.reservations_now import ReservationsNow

pytestmark = pytest.mark.usefixtures("qapp")


class Day:
    """The two clocks, moved by hand."""

    def __init__(self, *kept: Reservation, wall_s: float = 1_700_000_000.0) -> None:
        self.wall_s, self.steady_s = wall_s, 5_000.0
        self.memory = MemoryNow(ProfileMemory(reservations=kept))
        self.now = ReservationsNow(self.memory, None, lambda: self.wall_s, lambda: self.steady_s)
        self.changed = QSignalSpy(self.now.changed)
        self.ended = QSignalSpy(self.now.ended)

    def pass_by(self, seconds: float) -> None:
        self.wall_s += seconds
        self.steady_s += seconds
        self.now.look()


def test_until_somebody_removes_it() -> None:
    day = Day()
    day.now.reserve("104")
    assert day.now.of("104") == Reservation("104")
    assert day.memory.value.reservations == (Reservation("104"),)
    day.pass_by(10_000_000)
    assert day.now.of("104") is not None
    day.now.remove("104")
    assert not day.now.held
    assert [day.changed.at(place)[0] for place in range(day.changed.count())] == [frozenset({"104"})] * 2
    assert day.ended.count() == 0


def test_it_ends_by_itself() -> None:
    day = Day()
    day.now.reserve("104", 15)
    assert day.memory.value.reservations == (Reservation("104", day.wall_s + 900),)
    day.pass_by(899)
    assert "104" in day.now.held
    day.pass_by(1)
    assert not day.memory.value.reservations
    assert day.ended.at(0) == ["104"]


def test_another_time_takes_the_place_of_the_first() -> None:
    day = Day()
    day.now.reserve("104", 15)
    day.now.reserve("105", 60)
    day.now.reserve("104", 30)
    assert [each.number for each in day.memory.value.reservations] == ["105", "104"]
    day.pass_by(900)
    assert set(day.now.held) == {"104", "105"}
    day.pass_by(900)
    assert set(day.now.held) == {"105"}


def test_setting_the_clock_of_the_computer_changes_no_end() -> None:
    day = Day()
    day.now.reserve("104", 15)
    day.wall_s += 3600
    day.now.look()
    assert "104" in day.now.held
    day.wall_s -= 7200
    day.pass_by(900)
    assert not day.now.held


def test_the_end_outlives_the_program() -> None:
    before = Reservation("104", 1_700_000_900.0)
    day = Day(before, Reservation("105"), Reservation("106", 1_699_999_999.0))
    assert set(day.now.held) == {"104", "105"}  # the time of one was over meanwhile
    assert day.memory.value.reservations == (before, Reservation("105"))
    day.pass_by(900)
    assert set(day.now.held) == {"105"}


def test_it_looks_by_itself(qtbot: QtBot) -> None:
    day = Day()
    day.now.reserve("104", 15)
    day.steady_s += 899.99
    day.now.look()
    day.steady_s += 1
    qtbot.waitUntil(lambda: not day.now.held)


def test_what_somebody_else_remembers_anew_changes_nobody() -> None:
    day = Day()
    day.now.reserve("104")
    told = day.changed.count()
    day.memory.change(favourites=("101",))
    assert day.changed.count() == told
