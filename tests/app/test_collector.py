"""What Python's collector finds dies on the window's thread, because Qt objects that die elsewhere end the process."""

import gc
import subprocess
import sys
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from callboard.app.collector import Collector
from callboard.app.interpreter import collect_what_is_due

SCENE = """
import sys, threading
from PySide6.QtCore import QCoreApplication, QObject, QTimer
from callboard.app.collector import Collector
class Ticking(QObject):
    def __init__(self):
        super().__init__()
        self.startTimer(50)
        self.me = self
def make_waste():
    waste = []
    for number in range(100_000):
        waste.append([number])
application = QCoreApplication([])
if "collector" in sys.argv:
    collector = Collector(application)
Ticking()
thread = threading.Thread(target=make_waste)
thread.start()
thread.join()
QTimer.singleShot(2500, application.quit)
application.exec()
print("alive")
"""


@pytest.fixture(autouse=True)
def collector_as_before() -> Iterator[None]:
    was_enabled, thresholds = gc.isenabled(), gc.get_threshold()
    yield
    gc.set_threshold(*thresholds)
    _ = gc.enable() if was_enabled else gc.disable()


@pytest.fixture
def visits() -> Iterator[list[int]]:
    """The threads to which the collector came."""
    found: list[int] = []

    def note(phase: str, _info: object) -> None:
        if phase == "start":
            found.append(threading.get_ident())

    gc.callbacks.append(note)
    yield found
    gc.callbacks.remove(note)


class Circle(QObject):
    """Its last reference is its own."""

    def __init__(self, died_on: list[int]) -> None:
        super().__init__()
        self.me = self
        self.destroyed.connect(lambda: died_on.append(threading.get_ident()))


def _make_waste() -> None:
    kept = [[number] for number in range(50_000)]
    kept.clear()


def _on_another_thread() -> None:
    thread = threading.Thread(target=_make_waste)
    thread.start()
    thread.join()


def _run(*arguments: str) -> "subprocess.CompletedProcess[str]":
    command = [sys.executable, "-c", SCENE, *arguments]
    return subprocess.run(command, check=False, capture_output=True, text=True, timeout=50)


def test_without_it_a_timer_that_dies_on_another_thread_ends_the_process() -> None:
    ended = _run()
    assert ended.returncode != 0, "Qt has learnt it: is the collector of ours still needed?"
    assert "another thread" in ended.stderr


def test_with_it_the_same_goes_on() -> None:
    ended = _run("collector")
    assert (ended.returncode, ended.stdout.strip(), ended.stderr) == (0, "alive", "")


def test_it_comes_to_no_other_thread(qapp: QObject, visits: list[int]) -> None:
    gc.enable()
    gc.set_threshold(700, 10, 10)
    _on_another_thread()
    assert visits, "this is enough to call it"
    visits.clear()
    collector = Collector(qapp)
    _on_another_thread()
    collector.end()
    _on_another_thread()
    assert visits == []


def test_what_it_finds_dies_on_the_windows_thread(qapp: QObject, qtbot: QtBot) -> None:
    gc.set_threshold(700, 10, 10)
    collector = Collector(qapp)
    died_on: list[int] = []
    Circle(died_on)
    kept = [[number] for number in range(1000)]
    qtbot.waitUntil(lambda: bool(died_on))
    assert died_on == [threading.get_ident()]
    assert kept
    collector.end()


def test_nothing_is_done_before_it_is_time(visits: list[int]) -> None:
    gc.disable()
    gc.collect()
    visits.clear()
    gc.set_threshold(100_000, 10, 10)
    assert collect_what_is_due() is None
    assert visits == []


def test_older_things_are_looked_through_less_often() -> None:
    gc.disable()
    gc.collect()
    gc.set_threshold(1, 2, 2)
    looked_through: list[int | None] = []
    kept: list[list[int]] = []
    for _ in range(40):
        kept += [[number] for number in range(10)]
        looked_through.append(collect_what_is_due())
    assert looked_through.count(0) > looked_through.count(1) > looked_through.count(2) > 0
