"""Times that are shown in two places change together."""

from PySide6.QtTest import QSignalSpy
from pytestqt.qtbot import QtBot

from callboard.sessions.steady_clock import steady_now_s
from callboard.views.second_tick import SecondTick


def test_it_tells_just_after_a_whole_second(qtbot: QtBot) -> None:
    tick = SecondTick()
    seen: list[float] = []
    tick.ticked.connect(lambda: seen.append(steady_now_s() % 1))
    tick.start()
    qtbot.waitUntil(lambda: len(seen) == 2)
    assert max(seen) < 0.5, "and not whenever it was started"
    tick.stop()
    assert not tick.is_active


def test_two_of_them_tell_at_the_same_moment_whenever_they_were_started(qtbot: QtBot) -> None:
    now_s = 10.25
    early, late = SecondTick(now_s=lambda: now_s), SecondTick(now_s=lambda: 10.75)
    told, told_too = QSignalSpy(early.ticked), QSignalSpy(late.ticked)
    early.start()
    late.start()
    qtbot.waitUntil(lambda: told_too.count() == 1)
    assert told.count() == 0, "it began half a second earlier"
    early.stop()
    late.stop()
