"""What is kept of conferences, in a window: at once here, in turn on the disk, and news of what others wrote."""

import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtTest import QSignalSpy
from pytestqt.qtbot import QtBot

from callboard.app.kept.conference_store import ConferenceStore
from callboard.domain.conferences.conference_memory import ConferenceMemory
from callboard.domain.conferences.conference_shelf import MemoryChange
from callboard.domain.conferences.conference_template import ConferenceTemplate, with_template, without_template
from callboard.domain.problems import ProblemCode, SessionFailed, problem
from callboard.models.conferences.conference_memory_now import ConferenceMemoryNow
from tests.doubles.leaks import nothing_left_behind


def adding(name: str) -> MemoryChange:
    return lambda memory: replace(memory, templates=with_template(memory.templates, ConferenceTemplate(name)))


def names(memory: ConferenceMemory) -> list[str]:
    return [template.name for template in memory.templates]


@pytest.fixture
def store(tmp_path: Path) -> ConferenceStore:
    return ConferenceStore(tmp_path / "conferences" / "demo.toml")


@pytest.fixture
def now(store: ConferenceStore, qtbot: QtBot) -> Iterator[ConferenceMemoryNow]:
    with nothing_left_behind():
        now = ConferenceMemoryNow(store, store.path.parent)
        yield now
        now.flush()
        now.deleteLater()


def test_without_a_file_it_lives_in_memory(qtbot: QtBot) -> None:
    now = ConferenceMemoryNow()
    heard = QSignalSpy(now.changed)
    assert names(now.change(adding("Monday"))) == ["Monday"]
    now.change(lambda memory: memory)
    assert heard.count() == 1
    told: list[ConferenceMemory | None] = []
    now.settle(adding("Friday"), told.append)
    assert told == []
    qtbot.waitUntil(lambda: told == [now.value])
    assert now.flush()


def test_a_change_counts_at_once_and_is_on_the_disk_a_moment_later(
    now: ConferenceMemoryNow, store: ConferenceStore, qtbot: QtBot
) -> None:
    now.change(adding("Monday"))
    assert names(now.value) == ["Monday"]
    qtbot.waitUntil(lambda: names(store.read()) == ["Monday"])


def test_the_end_of_the_program_waits_for_what_is_not_written(now: ConferenceMemoryNow, store: ConferenceStore) -> None:
    for name in ("One", "Two", "Three"):
        now.change(adding(name))
    assert now.flush()
    assert names(store.read()) == ["One", "Two", "Three"]


def test_what_another_window_wrote_meanwhile_stays(
    now: ConferenceMemoryNow, store: ConferenceStore, qtbot: QtBot
) -> None:
    store.change(adding("Theirs"))
    now.change(adding("Mine"))
    assert now.flush()
    assert names(store.read()) == names(now.value) == ["Theirs", "Mine"]


def test_what_another_window_writes_is_news_here(
    now: ConferenceMemoryNow, store: ConferenceStore, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(now.changed):
        store.change(adding("Theirs"))
    assert names(now.value) == ["Theirs"]
    with qtbot.waitSignal(now.changed):
        store.change(lambda memory: replace(memory, templates=without_template(memory.templates, "Theirs")))
    assert names(now.value) == []


def test_of_two_windows_that_take_the_same_thing_one_gets_it(store: ConferenceStore, qtbot: QtBot) -> None:
    windows = [ConferenceMemoryNow(ConferenceStore(store.path)) for _ in range(3)]
    got: list[int] = []
    told: list[ConferenceMemory | None] = []

    def take(who: int) -> MemoryChange:
        def change(memory: ConferenceMemory) -> ConferenceMemory:
            if memory.templates:
                return memory
            got.append(who)
            return adding(f"taken by {who}")(memory)

        return change

    for who, window in enumerate(windows):
        window.settle(take(who), told.append)
        assert names(window.value) == []
    qtbot.waitUntil(lambda: len(told) == len(windows))
    assert len(got) == 1
    assert {tuple(names(memory)) for memory in told if memory is not None} == {(f"taken by {got[0]}",)}
    assert all(window.flush() for window in windows)


class SlowShelf:
    """A disk that takes its time, and then perhaps nothing."""

    def __init__(self) -> None:
        self.kept = ConferenceMemory()
        self.may_go_on = threading.Event()
        self.is_full = False
        self.changes = 0

    def read(self) -> ConferenceMemory:
        return self.kept

    def change(self, change: MemoryChange) -> ConferenceMemory:
        assert self.may_go_on.wait(20)
        self.changes += 1
        if self.is_full:
            raise SessionFailed(problem(ProblemCode.SETTINGS_NOT_SAVED, file="x", said="full"))
        self.kept = change(self.kept)
        return self.kept


def test_the_window_does_not_wait_for_a_slow_disk_and_writes_together_what_came_meanwhile(qtbot: QtBot) -> None:
    shelf = SlowShelf()
    now = ConferenceMemoryNow(shelf)
    for number in range(10):
        now.change(adding(str(number)))
    assert len(now.value.templates) == 10
    shelf.may_go_on.set()
    qtbot.waitUntil(lambda: len(shelf.kept.templates) == 10)
    assert now.flush()
    assert shelf.changes == 2
    assert now.value == shelf.kept


def test_what_the_disk_does_not_take_holds_for_this_run_and_is_tried_again(qtbot: QtBot) -> None:
    shelf = SlowShelf()
    shelf.may_go_on.set()
    shelf.is_full = True
    now = ConferenceMemoryNow(shelf)
    failures = QSignalSpy(now.failed)
    told: list[ConferenceMemory | None] = []
    with qtbot.waitSignal(now.failed):
        now.change(adding("One"))
    now.settle(adding("Never"), told.append)
    qtbot.waitUntil(lambda: told == [None])
    assert names(now.value) == ["One"]
    assert failures.count() == 1
    assert not now.flush()
    shelf.is_full = False
    now.change(adding("Two"))
    assert now.flush()
    assert names(shelf.kept) == names(now.value) == ["One", "Two"]


def test_a_change_that_fails_on_the_newest_content_costs_only_itself(
    now: ConferenceMemoryNow, store: ConferenceStore, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    store.change(adding("Theirs"))

    def fail(memory: ConferenceMemory) -> ConferenceMemory:
        raise ZeroDivisionError

    told: list[ConferenceMemory | None] = []
    now.settle(fail, told.append)
    qtbot.waitUntil(lambda: len(told) == 1)
    assert names(now.value) == ["Theirs"]
    assert "failed" in caplog.text


def test_a_file_that_cannot_be_read_is_told_of_once_somebody_listens(store: ConferenceStore, qtbot: QtBot) -> None:
    store.path.mkdir(parents=True)
    now = ConferenceMemoryNow(store, store.path.parent)
    with qtbot.waitSignal(now.failed) as heard:
        pass
    assert heard.args[0].code is ProblemCode.SETTINGS_UNREADABLE
