"""What was before is told until somebody has read it; a library that does not answer, once waiting is in vain."""

import asyncio
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from callboard.app.console import Console
from callboard.app.guard.bad_end import BadEnd, How
from callboard.app.guard.guarding import Guarding
from callboard.app.shutdown import shut_down
from callboard.app.wiring import connect_trouble
from callboard.app.wiring.connect_trouble import TroubleShower
from callboard.controller.patience import Patience
from callboard.controller.request_journal import OpenRequest, RequestJournal, Wish, open_requests
from callboard.controller.switchboard import Switchboard
from callboard.domain.commands import PlaceCall
from callboard.views.diagnostics.crash_offer import CrashOffer, CrashWords
from tests.doubles.fake_session import FakeSession
from tests.doubles.window_loop import finish, window_loop_for

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
CALL = PlaceCall("100", "101")
EARLIER = OpenRequest(Wish.CALL, ("100", "102"), 1_700_000_000.0)
SHORT = Patience(answer_s=0.1, relief_s=60.0)


@pytest.fixture
def loop(qapp: QApplication) -> Iterator[asyncio.AbstractEventLoop]:
    with window_loop_for(qapp) as loop:
        yield loop


class Desk:
    def __init__(self, qapp: QApplication, loop: asyncio.AbstractEventLoop, folder: Path, after: BadEnd | None) -> None:
        self.session = FakeSession()
        self.path = folder / "journal"
        self.journal = RequestJournal(self.path.open("ab"), [EARLIER] if after is not None else [])
        switchboard = Switchboard(lambda: self.session, SHORT, journal=self.journal)
        self.console = Console(switchboard, qapp, loop, my_phone="100")
        self.started: list[str] = []
        self.shower = TroubleShower(
            self.console, Guarding(None, after), self.journal, None, lambda: self.started.append("again")
        )
        self.strips = self.console.panels.trouble
        self.console.start()
        self._loop = loop

    def end(self) -> None:
        self.shower.goodbye()
        assert finish(self._loop, shut_down(self.console))
        assert self.journal.close(5.0)
        self.shower.end()


def test_what_was_before_stands_there_until_it_has_been_read(
    qapp: QApplication, loop: asyncio.AbstractEventLoop, qtbot: QtBot, tmp_path: Path
) -> None:
    desk = Desk(qapp, loop, tmp_path, BadEnd(How.FROZE, 5, (1,)))
    assert desk.strips.before.isVisible()
    said = desk.strips.before.text()
    assert said.startswith("Callboard did not answer for 5 s")
    assert "Unknown: call from 100 to 102 at " in said
    qtbot.waitUntil(lambda: open_requests(desk.path.read_bytes()) == [EARLIER])
    desk.strips.before.close_button.click()
    qtbot.waitUntil(lambda: desk.path.read_bytes() == b"")
    assert not desk.strips.before.isVisible()
    desk.end()


@pytest.mark.parametrize("after", [None, BadEnd(How.DIED, 0, (1,))], ids=["open requests alone", "started again"])
def test_the_report_is_offered_in_the_strip_that_tells_of_the_end(
    qapp: QApplication, loop: asyncio.AbstractEventLoop, tmp_path: Path, after: BadEnd | None
) -> None:
    desk = Desk(qapp, loop, tmp_path, after)
    before = desk.strips.before
    if after is None:
        before.show_text("Unknown: call from 100 to 102 at 9:43.")
    offer = CrashOffer(CrashWords(1_700_000_000.0, says_why=True), desk.console.look, desk.console.window)
    offer.stand_above(desk.strips.stuck)
    desk.shower.take_in(offer)
    assert before.isAncestorOf(offer)
    assert before.text().count("ended unexpectedly") == 1
    desk.end()


def test_without_a_word_about_the_window_before_the_offer_stands_alone(
    qapp: QApplication, loop: asyncio.AbstractEventLoop, tmp_path: Path
) -> None:
    desk = Desk(qapp, loop, tmp_path, None)
    offer = CrashOffer(CrashWords(1_700_000_000.0, says_why=True), desk.console.look, desk.console.window)
    offer.stand_above(desk.strips.stuck)
    for each in (None, offer):
        desk.shower.take_in(each)
    assert not desk.strips.before.isAncestorOf(offer)
    assert not offer.text.isHidden()
    desk.end()


def test_too_often_is_said(qapp: QApplication, loop: asyncio.AbstractEventLoop, qtbot: QtBot, tmp_path: Path) -> None:
    desk = Desk(qapp, loop, tmp_path, BadEnd(How.DIED, 0, (1, 2, 3)))
    said = desk.strips.before.text()
    assert said.startswith("Callboard ended unexpectedly.")
    assert "does not connect by itself" in said
    desk.end()


def test_a_library_that_does_not_answer_offers_to_start_afresh(
    qapp: QApplication, loop: asyncio.AbstractEventLoop, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(connect_trouble, "LOOK_MS", 20)
    monkeypatch.setattr(connect_trouble, "STUCK_AFTER_S", 0.1)
    desk = Desk(qapp, loop, tmp_path, None)
    assert not desk.strips.before.isVisible()
    qtbot.waitUntil(lambda: desk.console.feed.board.connection.is_live)
    gate = desk.session.gates[CALL] = threading.Event()
    desk.console.switchboard.submit(CALL)
    qtbot.waitUntil(desk.strips.stuck.isVisible)
    desk.strips.stuck.action.click()
    assert desk.started == ["again"]
    assert desk.shower.is_waited_for
    gate.set()
    qtbot.waitUntil(desk.strips.stuck.isHidden)
    desk.end()


def test_it_is_not_offered_again_and_again(
    qapp: QApplication, loop: asyncio.AbstractEventLoop, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(connect_trouble, "LOOK_MS", 20)
    monkeypatch.setattr(connect_trouble, "STUCK_AFTER_S", 0.1)
    desk = Desk(qapp, loop, tmp_path, None)
    qtbot.waitUntil(lambda: desk.console.feed.board.connection.is_live)
    gate = desk.session.gates[CALL] = threading.Event()
    desk.console.switchboard.submit(CALL)
    qtbot.waitUntil(desk.strips.stuck.isVisible)
    desk.strips.stuck.close_button.click()
    seen: list[bool] = []
    desk.shower._ticker.timeout.connect(lambda: seen.append(desk.strips.stuck.isVisible()))
    qtbot.waitUntil(lambda: len(seen) > 5)
    assert not any(seen)
    gate.set()
    desk.end()
