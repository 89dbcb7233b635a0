"""Planned conferences in windows that share one file: one of them starts it, once, whatever ends and begins."""

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from callboard.app.kept.conference_store import ConferenceStore
from callboard.app.planning.planned_starts import PlannedStarts
from callboard.domain.board import Board
from callboard.domain.calls.call import Leg, LegState
from callboard.domain.changes import ConnectionChanged
from callboard.domain.conferences.conference import ConferencePlan
from callboard.domain.conferences.conference_progress import begin
from callboard.domain.conferences.conference_template import ConferenceTemplate, Invited
from callboard.domain.conferences.planned_conference import (
    PlannedConference,
    PlannedState,
    with_planned,
    without_planned,
)
from callboard.domain.connection import Connection, LineState
from callboard.models.conferences.conference_memory_now import ConferenceMemoryNow
from callboard.models.conferences.pins_now import PinsNow
from callboard.sessions.pin_store import PinStore, key_of_planned
from callboard.views.my_phone import MyPhone
from tests.doubles.fake_session import office
from tests.doubles.keyrings import KeyringInMemory
from tests.doubles.leaks import nothing_left_behind

ROOT = Path(__file__).resolve().parents[3]
CLAIMER = Path(__file__).with_name("claiming_process.py")
AT_S = 1_800_000_000.0
WHAT = ConferenceTemplate("Sales round", (Invited("101"), Invited("102")))
ONE = PlannedConference("one", AT_S, WHAT)
LIVE = Board().after([ConnectionChanged(Connection(LineState.LIVE)), office()])


class Clock:
    def __init__(self) -> None:
        self.now_s = AT_S - 600


class Window:
    """What a window needs to start planned conferences; `end` is what its end leaves behind."""

    def __init__(self, store: ConferenceStore, clock: Clock, pins: PinStore | None = None) -> None:
        self.owner = QObject()
        self.store = store
        self.kept_at_start: list[list[PlannedState]] = []
        self.board = LIVE
        self.has_ended = False
        self.started: list[ConferencePlan] = []
        self.conferences = ConferenceMemoryNow(store, store.path.parent, self.owner)
        self.starts = PlannedStarts(
            self.conferences,
            PinsNow(pins, self.owner),
            lambda: self.board,
            MyPhone("100", self.owner),
            self._start,
            self.owner,
            lambda: clock.now_s,
        )

    def _start(self, _planned: PlannedConference, plan: ConferencePlan) -> None:
        self.kept_at_start.append(states(self.store))
        self.started.append(plan)

    def end(self) -> None:
        if self.has_ended:
            return
        self.has_ended = True
        self.starts.stop()
        self.conferences.flush()
        self.owner.deleteLater()


OpenWindow = Callable[..., Window]


@pytest.fixture
def store(tmp_path: Path) -> ConferenceStore:
    return ConferenceStore(tmp_path / "conferences" / "demo.toml")


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def opened(store: ConferenceStore, clock: Clock, qtbot: QtBot) -> Iterator[OpenWindow]:
    windows: list[Window] = []

    def opened(pins: PinStore | None = None) -> Window:
        windows.append(Window(store, clock, pins))
        windows[-1].starts.look()
        return windows[-1]

    with nothing_left_behind():
        yield opened
        for window in windows:
            window.end()
        windows.clear()


def plan(store: ConferenceStore, one: PlannedConference = ONE) -> None:
    store.change(lambda memory: replace(memory, planned=with_planned(memory.planned, one)))


def states(store: ConferenceStore) -> list[PlannedState]:
    return [each.state for each in store.read().planned]


def test_it_is_started_at_its_time_and_on_the_disk_before(
    store: ConferenceStore, clock: Clock, opened: OpenWindow, qtbot: QtBot
) -> None:
    plan(store)
    window = opened()
    clock.now_s = AT_S
    window.starts.look()
    qtbot.waitUntil(lambda: window.started == [ConferencePlan("701", ("101", "102"))])
    assert window.kept_at_start == [[PlannedState.STARTING]]


def test_of_two_windows_at_once_one_starts_it(
    store: ConferenceStore, clock: Clock, opened: OpenWindow, qtbot: QtBot
) -> None:
    plan(store)
    first, second = opened(), opened()
    clock.now_s = AT_S
    first.starts.look()
    second.starts.look()
    both = (first, second)
    qtbot.waitUntil(lambda: all(w.conferences.value.planned[0].state is PlannedState.STARTING for w in both))
    for window in both:
        window.starts.look()
        window.conferences.flush()
    assert len(first.started) + len(second.started) == 1


def test_a_window_that_comes_after_another_starts_nothing_again(
    store: ConferenceStore, clock: Clock, opened: OpenWindow, qtbot: QtBot
) -> None:
    plan(store)
    first = opened()
    clock.now_s = AT_S
    first.starts.look()
    qtbot.waitUntil(lambda: len(first.started) == 1)
    called = begin(1, first.started[0], frozenset()).asked("101").accepted("101")
    first.starts.follow(called.after(1, (Leg(1, 1, "101", LegState.CONNECTED),)))
    first.end()
    clock.now_s = AT_S + 10
    second = opened()
    second.conferences.flush()
    assert second.started == []
    assert states(store) == [PlannedState.STARTED]


def test_a_plan_outlives_the_window_that_made_it(
    store: ConferenceStore, clock: Clock, opened: OpenWindow, qtbot: QtBot
) -> None:
    first = opened()
    first.conferences.change(lambda memory: replace(memory, planned=with_planned(memory.planned, ONE)))
    first.end()
    second = opened()
    clock.now_s = AT_S + 5
    second.starts.look()
    qtbot.waitUntil(lambda: len(second.started) == 1)


def test_a_window_that_comes_seconds_after_its_time_asks_and_starts_nothing_by_itself(
    store: ConferenceStore, clock: Clock, opened: OpenWindow, qtbot: QtBot
) -> None:
    plan(store)
    clock.now_s = AT_S + 3
    window = opened()
    clock.now_s = AT_S + 8
    window.starts.look()
    window.conferences.flush()
    assert (states(store), window.started) == ([PlannedState.MISSED], [])


def test_what_was_missed_meanwhile_is_asked_about_and_started_once_when_somebody_wants_it(
    store: ConferenceStore, clock: Clock, opened: OpenWindow, qtbot: QtBot
) -> None:
    plan(store)
    clock.now_s = AT_S + 7200
    window = opened()
    window.conferences.flush()
    assert (states(store), window.started) == ([PlannedState.MISSED], [])
    assert window.starts.start_anyway("one") is None
    assert window.starts.start_anyway("one") is None
    qtbot.waitUntil(lambda: len(window.started) == 1)
    window.conferences.flush()
    assert states(store) == [PlannedState.STARTING]
    assert len(window.started) == 1


def test_a_window_that_died_in_the_middle_is_found_out(
    store: ConferenceStore, clock: Clock, opened: OpenWindow, qtbot: QtBot
) -> None:
    plan(store, replace(ONE, state=PlannedState.STARTING, state_since_s=AT_S))
    clock.now_s = AT_S + 30
    window = opened()
    assert states(store) == [PlannedState.STARTING]
    clock.now_s = AT_S + 90
    window.starts.look()
    window.conferences.flush()
    assert (states(store), window.started) == ([PlannedState.FAILED], [])
    assert store.read().planned[0].reason == "closed"


def test_what_another_window_or_a_command_plans_is_started_here(
    store: ConferenceStore, clock: Clock, opened: OpenWindow, qtbot: QtBot
) -> None:
    window = opened()
    clock.now_s = AT_S
    plan(store)
    qtbot.waitUntil(lambda: len(window.started) == 1)


def test_what_is_cancelled_elsewhere_is_not_started_here(
    store: ConferenceStore, clock: Clock, opened: OpenWindow, qtbot: QtBot
) -> None:
    plan(store)
    window = opened()
    store.change(lambda memory: replace(memory, planned=without_planned(memory.planned, "one")))
    clock.now_s = AT_S
    window.starts.look()  # perhaps it has not heard of it yet
    window.conferences.flush()
    assert window.started == []


def test_the_pin_comes_from_the_keyring(store: ConferenceStore, clock: Clock, opened: OpenWindow, qtbot: QtBot) -> None:
    keyring = KeyringInMemory()
    PinStore("demo", keyring).keep(key_of_planned("one"), "4711")
    plan(store, replace(ONE, what=replace(WHAT, has_pin=True)))
    window = opened(PinStore("demo", keyring))
    clock.now_s = AT_S
    window.starts.look()
    qtbot.waitUntil(lambda: window.started == [ConferencePlan("701", ("101", "102"), "4711")])


def test_a_pin_that_nobody_knows_keeps_it_from_starting(
    store: ConferenceStore, clock: Clock, opened: OpenWindow, qtbot: QtBot
) -> None:
    plan(store, replace(ONE, what=replace(WHAT, has_pin=True)))
    window = opened(PinStore("demo", KeyringInMemory()))
    for late_s in (0, 30, 61):
        clock.now_s = AT_S + late_s
        window.starts.look()
    window.conferences.flush()
    assert window.started == []
    assert (states(store), store.read().planned[0].reason) == ([PlannedState.MISSED], "keyring-failed")


def test_many_processes_that_look_at_the_same_moment_start_it_once(store: ConferenceStore) -> None:
    at_s = time.time() + 600
    plan(store, replace(ONE, starts_at_s=at_s))
    command = [sys.executable, str(CLAIMER), str(store.path), str(at_s)]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join((str(ROOT / "gui"), str(ROOT)))}
    several = [
        subprocess.Popen(command, stdout=subprocess.PIPE, stdin=subprocess.PIPE, text=True, env=environment)
        for _ in range(4)
    ]
    for process in several:
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
    for process in several:
        assert process.stdin is not None
        process.stdin.write("go\n")
        process.stdin.flush()
    answers = [json.loads(process.communicate(timeout=60)[0]) for process in several]
    assert sorted(answers) == [0, 0, 0, 1]
    assert states(store) == [PlannedState.STARTING]
