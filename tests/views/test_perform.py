"""Commands on their way: quiet when they work, a notice when they do not, a hint when they take long."""

import asyncio
from collections.abc import Iterator
from concurrent.futures import Future
from dataclasses import dataclass, field

import pytest
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from callboard.domain.calls.call_progress import CallPhase, CallProgress
from callboard.domain.commands import AddToConference, Command, DropLeg, PlaceCall, StartConference
from callboard.domain.conferences.conference import ConferencePlan
from callboard.domain.conferences.conference_memory import KeptConference, KeptMember
from callboard.domain.conferences.conference_progress import begin
from callboard.domain.conferences.kept_progress import as_kept
from callboard.domain.problems import Problem, ProblemCode, SessionFailed, problem
from callboard.views.call_desk import CallDesk
from callboard.views.notices import Notices
from callboard.views.perform import Performer
from tests.doubles.window_loop import window_loop_for

CALL = PlaceCall("100", "204")


@dataclass
class Asked:
    request_id: int
    accepted: "Future[None]" = field(default_factory=Future)


class Switchboard:
    """Takes commands and leaves the answer to the test."""

    def __init__(self) -> None:
        self.commands: list[Command] = []
        self.asked: list[Asked] = []

    def submit(self, command: Command) -> Asked:
        self.commands.append(command)
        self.asked.append(Asked(len(self.commands)))
        return self.asked[-1]


class Desk:
    def __init__(self, loop: asyncio.AbstractEventLoop) -> None:
        self.switchboard = Switchboard()
        self.notices = Notices()
        self.failed = QSignalSpy(self.notices.failed)
        self.said = QSignalSpy(self.notices.said)
        self.waiting = QSignalSpy(self.notices.waiting)
        self.performer = Performer(self.switchboard.submit, loop, self.notices)
        self.calls = CallDesk(self.performer, self.notices)

    def waits_for(self) -> list[str]:
        return [self.waiting.at(n)[0] for n in range(self.waiting.count())]


@pytest.fixture
def desk(qapp: QApplication) -> Iterator[Desk]:
    with window_loop_for(qapp) as loop:
        yield Desk(loop)


def test_success_is_quiet(desk: Desk, qtbot: QtBot) -> None:
    assert desk.performer.perform(CALL) == 1
    desk.switchboard.asked[0].accepted.set_result(None)
    qtbot.waitUntil(lambda: desk.waits_for() == [""])
    assert desk.failed.count() == 0


def test_a_failure_is_a_notice(desk: Desk, qtbot: QtBot) -> None:
    desk.performer.perform(DropLeg(1, "100"))
    desk.switchboard.asked[0].accepted.set_exception(SessionFailed(problem(ProblemCode.CALL_GONE)))
    qtbot.waitUntil(lambda: desk.failed.count() == 1)
    assert desk.failed.at(0) == ["This call is already over.", "There is nothing to do."]


def test_a_failure_may_belong_elsewhere(desk: Desk, qtbot: QtBot) -> None:
    heard: list[Problem] = []
    desk.performer.perform(CALL, heard.append)
    desk.switchboard.asked[0].accepted.set_exception(SessionFailed(problem(ProblemCode.CALL_GONE)))
    qtbot.waitUntil(lambda: bool(heard))
    assert heard[0].code is ProblemCode.CALL_GONE
    assert desk.failed.count() == 0


def test_what_takes_long_says_so_until_it_is_over(desk: Desk, qtbot: QtBot) -> None:
    desk.performer.perform(CALL)
    qtbot.waitUntil(lambda: desk.waits_for() == ["Waiting for the phone system…"])
    desk.switchboard.asked[0].accepted.set_result(None)
    qtbot.waitUntil(lambda: desk.waits_for()[-1] == "")


def test_leaving_lets_go_of_what_is_under_way(desk: Desk, qtbot: QtBot) -> None:
    desk.performer.perform(CALL)
    qtbot.waitUntil(lambda: desk.waits_for() == ["Waiting for the phone system…"])
    desk.performer.stop()
    qtbot.waitUntil(lambda: desk.waits_for()[-1] == "")
    desk.switchboard.asked[0].accepted.cancel()
    assert desk.failed.count() == 0


def test_the_same_call_is_not_asked_twice_until_it_has_led_somewhere(desk: Desk) -> None:
    desk.calls.run(CALL)
    desk.calls.run(CALL)
    assert desk.switchboard.commands == [CALL]
    assert desk.said.at(0) == ["204 is being called already."]
    desk.calls.run(PlaceCall("100", "205"))
    desk.calls.follow_call(CallProgress(1, "100", "204", phase=CallPhase.CALLING_TO))
    desk.calls.run(CALL)
    assert len(desk.switchboard.commands) == 2
    desk.calls.follow_call(CallProgress(1, "100", "204", phase=CallPhase.TALKING))
    desk.calls.run(CALL)
    assert len(desk.switchboard.commands) == 3
    desk.performer.stop()


def test_who_is_called_in_later_gets_the_pin_of_the_conference(desk: Desk) -> None:
    progress = begin(1, ConferencePlan("701", ("101",), pin="4711"), frozenset())
    desk.calls.run(StartConference(progress.plan))
    desk.calls.follow_conference(progress)
    desk.calls.run(AddToConference("701", "102"))
    desk.calls.run(AddToConference("702", "102"))
    over = progress.member_failed("101", problem(ProblemCode.NOT_ANSWERED, who="101"))
    desk.calls.follow_conference(over)
    desk.calls.run(AddToConference("701", "103"))
    desk.calls.run(DropLeg(1, "101"))
    assert desk.switchboard.commands[1:] == [
        AddToConference("701", "102", "4711"),
        AddToConference("702", "102"),
        AddToConference("701", "103"),
        DropLeg(1, "101"),
    ]
    desk.performer.stop()


def test_nobody_is_called_without_a_pin_that_is_only_not_known_any_more(desk: Desk) -> None:
    kept = KeptConference("701", (KeptMember("101", "joined", 1),), 1.0, has_pin=True)
    wanted = QSignalSpy(desk.calls.pin_wanted)
    desk.calls.follow_conference(as_kept(3, kept))
    desk.calls.run(AddToConference("701", "102"))
    assert wanted.at(0) == ["701", "102"]
    assert desk.switchboard.asked == []
    desk.calls.run(AddToConference("702", "103"))
    desk.calls.follow_conference(as_kept(3, kept).with_pin("4711"))
    desk.calls.run(AddToConference("701", "102"))
    assert (wanted.count(), len(desk.switchboard.asked)) == (1, 2)
