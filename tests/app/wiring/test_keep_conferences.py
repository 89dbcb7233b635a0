"""What others on this computer started is known by name before it is taken up here."""

import asyncio
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from callboard.app.console import Console
from callboard.app.kept.conference_store import ConferenceStore
from callboard.app.shutdown import shut_down
from callboard.domain.conferences.conference_memory import KeptConference, KeptMember, with_running
from tests.doubles.fake_session import FakeSession
from tests.doubles.leaks import nothing_left_behind
from tests.doubles.window_loop import finish, window_loop_for

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def loop(qapp: QApplication) -> Iterator[asyncio.AbstractEventLoop]:
    with window_loop_for(qapp) as loop:
        yield loop


def test_people_of_a_conference_that_a_command_still_calls_together_have_names(
    qapp: QApplication, loop: asyncio.AbstractEventLoop, qtbot: QtBot, tmp_path: Path
) -> None:
    store = ConferenceStore(tmp_path / "conferences" / "office.toml")
    with nothing_left_behind():
        console = Console(FakeSession, qapp, loop, my_phone="100", conferences=store)
        console.start()
        try:
            members = (KeptMember("101", "joined", 1), KeptMember("+493023125042", "waiting", name="Finch Logistik"))
            running = KeptConference("702", members, 1.0)
            store.change(lambda memory: with_running(memory, running))
            live = console.panels.conference.live_desk
            qtbot.waitUntil(lambda: live.name_of("+493023125042") == "Finch Logistik")
            assert not live.followed.is_open("702")
        finally:
            assert finish(loop, shut_down(console))
