"""What a screen reader is given to say of what happens in the office."""

import asyncio
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from callboard.app.console import Console
from callboard.app.shutdown import shut_down
from callboard.domain.calls.call import LegState
from callboard.domain.commands import PlaceCall, StartConference
from callboard.domain.conferences.conference import ConferencePlan
from callboard.domain.problems import ProblemCode, problem
from callboard.domain.profile_memory import ProfileMemory
from callboard.views import announcer
from tests.doubles.announced import CAN_LISTEN, listening
from tests.doubles.fake_session import FakeSession
from tests.doubles.leaks import nothing_left_behind
from tests.doubles.window_loop import finish, window_loop_for

pytestmark = [
    pytest.mark.qt_log_ignore("This plugin does not support"),
    pytest.mark.skipif(not CAN_LISTEN, reason="Qt can be listened to on Linux only"),
]
CALLER = "02079460311"


class Desk:
    def __init__(self, console: Console, session: FakeSession, heard: list[tuple[str, bool]], qtbot: QtBot) -> None:
        self.console = console
        self.session = session
        self.heard = heard
        self._qtbot = qtbot

    def wait_for(self, sentence: str, is_urgent: bool = False) -> None:
        self._qtbot.waitUntil(lambda: (sentence, is_urgent) in self.heard)

    @property
    def sentences(self) -> list[str]:
        return [sentence for sentence, _ in self.heard]


@pytest.fixture
def loop(qapp: QApplication) -> Iterator[asyncio.AbstractEventLoop]:
    with window_loop_for(qapp) as loop:
        yield loop


@pytest.fixture
def desk(
    qapp: QApplication, loop: asyncio.AbstractEventLoop, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Desk]:
    monkeypatch.setattr(announcer, "AT_MOST_EVERY_MS", 30)
    with nothing_left_behind(), listening() as heard:
        session = FakeSession()
        memory = ProfileMemory(favourites=("101",))
        console = Console(lambda: session, qapp, loop, my_phone="100", memory=memory)
        console.start()
        desk = Desk(console, session, heard, qtbot)
        desk.wait_for("Connected.")
        yield desk
        console.popups.stack.close_all()
        assert finish(loop, shut_down(console))


def test_a_call_for_my_phone_is_said_with_who_calls(desk: Desk) -> None:
    desk.session.leg(7, 1, "103", LegState.DIALLING, "100")
    desk.session.leg(7, 2, "100", LegState.RINGING, "103")
    desk.wait_for("Incoming call from 103 Person 103.")


def test_favourites_are_said_and_other_people_are_not(desk: Desk) -> None:
    desk.session.leg(7, 1, "102", LegState.DIALLING, "103")
    desk.session.leg(7, 2, "103", LegState.RINGING, "102")
    desk.session.leg(8, 1, CALLER, LegState.DIALLING, "101", line="10001")
    desk.session.leg(8, 2, "101", LegState.RINGING, CALLER)
    desk.wait_for("101 Person 101: Ringing")
    desk.session.leg(8, 2, "101", LegState.CONNECTED, CALLER)
    desk.wait_for("101 Person 101: Talking")
    assert not [sentence for sentence in desk.sentences if "102" in sentence or "103" in sentence]


def test_the_line_is_lost_urgently_and_comes_back_politely(desk: Desk) -> None:
    desk.session.lose_line()
    desk.wait_for("Connection lost.", is_urgent=True)


def test_a_call_that_fails_is_said_urgently_with_the_reason(desk: Desk) -> None:
    desk.session.answers[PlaceCall("100", "103")] = problem(ProblemCode.NOT_REACHED, who="103")
    desk.console.call_desk.run(PlaceCall("100", "103"))
    desk._qtbot.waitUntil(lambda: any(is_urgent and "103" in sentence for sentence, is_urgent in desk.heard))


def test_who_joins_a_conference_and_who_does_not_is_said_by_name(desk: Desk) -> None:
    plan = ConferencePlan("701", ("101", "102"))
    desk.console.call_desk.run(StartConference(plan))
    desk._qtbot.waitUntil(lambda: StartConference(plan) in desk.session.executed)
    desk.session.leg(9, 1, "701", LegState.CONNECTED, "101")
    desk.session.leg(9, 2, "101", LegState.CONNECTED, "701")
    desk._qtbot.waitUntil(lambda: any(each.startswith("101 Person 101 has joined.") for each in desk.sentences))
    desk._qtbot.waitUntil(lambda: len(desk.session.executed) == 2)
    desk.session.leg(10, 1, "701", LegState.DIALLING, "102")
    desk.session.leg(10, 2, "102", LegState.RINGING, "701")
    desk.session.end(10, 1)
    desk.session.end(10, 2)
    desk._qtbot.waitUntil(lambda: any(each.startswith("102 Person 102 did not join.") for each in desk.sentences))
