"""At most one sentence a second is said, the newest, and nothing urgent is passed over."""

import pytest
from PySide6.QtTest import QSignalSpy
from pytestqt.qtbot import QtBot

from callboard.views import announcer as announcer_module
from callboard.views.announcer import Announcer
from tests.views.conftest import Office

PAUSE_MS = 60


class Desk:
    def __init__(self, office: Office, qtbot: QtBot) -> None:
        self.announcer = Announcer(office.host)
        self.spy = QSignalSpy(self.announcer.announced)
        self.qtbot = qtbot

    @property
    def heard(self) -> list[tuple[str, bool]]:
        return [tuple(self.spy.at(number)) for number in range(self.spy.count())]

    def wait_for(self, count: int) -> None:
        self.qtbot.waitUntil(lambda: self.spy.count() == count)


@pytest.fixture
def desk(office: Office, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Desk:
    monkeypatch.setattr(announcer_module, "AT_MOST_EVERY_MS", PAUSE_MS)
    return Desk(office, qtbot)


def test_one_at_a_time_and_the_newest_of_those_that_waited(desk: Desk) -> None:
    desk.announcer.say("one")
    desk.wait_for(1)
    desk.announcer.say("two")
    desk.announcer.say("three")
    assert desk.heard == [("one", False)]
    desk.wait_for(2)
    assert desk.heard[1] == ("three", False)


def test_what_is_urgent_is_said_before_what_is_not(desk: Desk) -> None:
    desk.announcer.say("the same")
    desk.announcer.warn("the same")
    desk.announcer.say("something else")
    desk.wait_for(1)
    assert desk.heard == [("the same", True)]


def test_nothing_is_said_twice_in_a_row_but_again_later(desk: Desk) -> None:
    desk.announcer.say("ringing")
    desk.wait_for(1)
    desk.announcer.say("ringing")
    desk.qtbot.waitUntil(lambda: not desk.announcer._pause.isActive())
    assert desk.spy.count() == 1
    desk.announcer.say("ringing")
    desk.wait_for(2)


def test_an_empty_sentence_is_not_said(desk: Desk) -> None:
    desk.announcer.say("")
    assert not desk.announcer._pause.isActive()
