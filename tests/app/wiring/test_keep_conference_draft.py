"""What is being set up outlives the program, also when that ends without a word."""

import asyncio
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from callboard.app.console import Console
from callboard.app.kept.conference_store import ConferenceStore
from callboard.app.kept.conference_window import take_window
from callboard.app.shutdown import shut_down
from callboard.domain.conferences.conference import ConferenceSlot, SlotKind
from callboard.domain.conferences.conference_memory import KeptConference, KeptMember, with_running
from tests.doubles.fake_session import FakeSession, office
from tests.doubles.leaks import nothing_left_behind
from tests.doubles.window_loop import finish, window_loop_for

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
PIN = "471147"
PEOPLE = ["101", "+493023125042", "102"]
Opened = Callable[[], AbstractContextManager[Console]]


@pytest.fixture
def loop(qapp: QApplication) -> Iterator[asyncio.AbstractEventLoop]:
    with window_loop_for(qapp) as loop:
        yield loop


@pytest.fixture
def store(tmp_path: Path) -> ConferenceStore:
    return ConferenceStore(tmp_path / "conferences" / "office.toml")


@pytest.fixture
def opened(qapp: QApplication, loop: asyncio.AbstractEventLoop, qtbot: QtBot, store: ConferenceStore) -> Opened:
    @contextmanager
    def window() -> Iterator[Console]:
        rooms = tuple(ConferenceSlot(number, SlotKind.FIXED) for number in ("701", "702", "703", "704"))
        session = FakeSession(replace(office(numbers=("100", "101", "102")), slots=rooms))
        with nothing_left_behind():
            console = Console(lambda: session, qapp, loop, my_phone="100", conferences=store)
            found = QSignalSpy(console.drafts.found)
            console.start()
            try:
                qtbot.waitUntil(lambda: bool(console.feed.board.extensions) and found.count() == 1)
                yield console
            finally:
                assert finish(loop, shut_down(console))

    return window


def set_up(console: Console) -> None:
    page = console.panels.conference
    console.models.participants.learn_names({"+493023125042": "Finch Logistik"})
    page.add_people("703", PEOPLE)
    page.builder.options.fill(PIN, ask_names=False, instant=True)


def told(console: Console) -> str:
    label = console.panels.conference.builder.findChild(QLabel, "conf.people.told")
    assert isinstance(label, QLabel)
    return "" if label.isHidden() else label.text()


def test_it_is_written_while_it_is_made_and_the_pin_never_is(
    opened: Opened, store: ConferenceStore, qtbot: QtBot
) -> None:
    with opened() as console:
        set_up(console)
        qtbot.waitUntil(lambda: len(store.read().drafts) == 1)
        (draft,) = store.read().drafts
        assert (draft.slot, list(draft.what.numbers), draft.what.has_pin) == ("703", PEOPLE, True)
        assert (draft.what.ask_names, draft.what.instant) == (False, True)
    assert PIN not in store.path.read_text("utf-8")


def test_it_is_there_again_and_marked(opened: Opened) -> None:
    with opened() as console:
        set_up(console)  # nothing is written yet: the end of the program does
    with opened() as console:
        page, people = console.panels.conference, console.models.participants
        assert list(people.numbers) == PEOPLE
        assert people.name_of("+493023125042") == "Finch Logistik"
        what, pin = page.builder.kept()
        assert (page.slot, what.ask_names, what.instant, pin) == ("703", False, True, "")
        assert told(console).startswith("This list is kept from before Callboard ended: Today ")
        assert told(console).endswith("Its PIN is not kept: type it again.")
        assert console.window.page == "board", "it does not come to the front"
        people.remove(0)
        assert told(console) == ""


def test_a_list_that_was_cleared_is_not_kept(opened: Opened, store: ConferenceStore, qtbot: QtBot) -> None:
    with opened() as console:
        set_up(console)
        qtbot.waitUntil(lambda: len(store.read().drafts) == 1)
        console.panels.conference.builder.clear()
        qtbot.waitUntil(lambda: store.read().drafts == ())
    with opened() as console:
        assert console.models.participants.numbers == ()
        assert told(console) == ""


def test_a_list_that_was_started_meanwhile_is_not_offered_again(opened: Opened, store: ConferenceStore) -> None:
    with opened() as console:
        set_up(console)
    running = KeptConference("703", tuple(KeptMember(number, "joined") for number in PEOPLE), 1.0)
    store.change(lambda memory: with_running(memory, running))
    with opened() as console:
        assert console.models.participants.numbers == ()
    assert store.read().drafts == ()


def test_what_another_open_window_sets_up_is_left_to_it(opened: Opened, store: ConferenceStore) -> None:
    with opened() as console:
        set_up(console)
        assert console.drafts.window == 1
    lock, number = take_window(store.path)  # as a window that still runs has it
    assert lock is not None
    assert number == 1
    with opened() as console:
        assert console.drafts.window == 2
        assert console.models.participants.numbers == ()
        console.panels.conference.add_people("701", ["102"])
    lock.close()
    assert [(each.window, each.slot) for each in store.read().drafts] == [(1, "703"), (2, "701")]
    with opened() as console:
        assert list(console.models.participants.numbers) == PEOPLE
