"""The program ends in the middle of a conference and is started again: the same people, where they are now."""

from asyncio import AbstractEventLoop as Loop
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from callboard.app.console import Console
from callboard.app.kept.conference_store import ConferenceStore
from callboard.app.shutdown import shut_down
from callboard.domain.conferences.conference_progress import MemberStep
from tests.doubles.lasting_pbx import LastingPbx
from tests.doubles.pbx import Pbx
from tests.doubles.pbxes import on_both
from tests.doubles.reception import Reception
from tests.doubles.ten_people import MomentByMoment
from tests.doubles.window_loop import finish

LIST = ("101", "102", "103", "104")


class Days:
    """One window after the other on the same phone system, with the same memory of conferences."""

    def __init__(
        self,
        pbx: Pbx,
        lasting: LastingPbx,
        store: Path,
        qapp: QApplication,
        loop: Loop,
        bot: QtBot,
    ) -> None:
        self.pbx = pbx
        self._make_session = lasting.make_session
        self._store = store
        self._qapp, self._loop, self._bot = qapp, loop, bot

    @contextmanager
    def run(self) -> Iterator[Reception]:
        store = ConferenceStore(self._store)
        console = Console(self._make_session, self._qapp, self._loop, my_phone="100", conferences=store)
        console.start()
        reception = Reception(console, self.pbx, self._bot)
        try:
            reception.wait_for_picture()
            yield reception
        finally:
            assert finish(self._loop, shut_down(console)), "the phone system did not let go in time"
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.fixture
def days(pbx: Pbx, tmp_path: Path, qapp: QApplication, loop: Loop, qtbot: QtBot) -> Iterator[Days]:
    lasting = LastingPbx(pbx)
    yield Days(pbx, lasting, tmp_path / "conferences" / "here.toml", qapp, loop, qtbot)
    lasting.end()


def _called(reception: Reception) -> list[str]:
    return [request[2] for request in reception.calls_asked()]


@on_both
def test_who_left_and_who_came_meanwhile_is_seen_and_nobody_is_called_again(days: Days) -> None:
    slot = days.pbx.slot_of("100")
    controls = days.pbx.controls
    with days.run() as reception:
        controls.do("phone", number="104", phone="waits", after_s=3000)
        reception.panels.conference.open_room(slot)
        reception.panels.conference.add_people("", list(LIST))
        story = MomentByMoment(reception, slot)
        reception.button("conf.start").click()
        story.live_until(lambda: reception.steps() == [*[MemberStep.JOINED] * 3, MemberStep.RINGING])
    controls.do("hang_up", number="102")
    controls.do("answer", number="104")
    story.live_unseen(5)
    with days.run() as reception:
        reception.panels.conference.open_room(slot)
        MomentByMoment(reception, slot).compare()
        assert tuple(reception.members()) == LIST
        joined, left = MemberStep.JOINED, MemberStep.LEFT
        assert reception.steps() == [joined, left, joined, joined]
        assert _called(reception) == list(LIST)


@on_both
def test_who_was_not_called_yet_is_called_only_when_somebody_says_so(days: Days) -> None:
    slot = days.pbx.slot_of("100")
    controls = days.pbx.controls
    with days.run() as reception:
        controls.do("phone", number="101", phone="waits", after_s=3000)
        reception.panels.conference.open_room(slot)
        reception.panels.conference.add_people("", list(LIST))
        story = MomentByMoment(reception, slot)
        reception.button("conf.start").click()
        reception.wait_until(lambda: reception.steps()[:1] == [MemberStep.RINGING])
    controls.do("answer", number="101")
    story.live_unseen(5)
    with days.run() as reception:
        reception.panels.conference.open_room(slot)
        story = MomentByMoment(reception, slot)
        story.compare()
        assert reception.steps() == [MemberStep.JOINED, *[MemberStep.WAITING] * 3]
        assert reception.find_text("conf.live.held.text") == "3 people were not called yet. Call them now?"
        assert _called(reception) == ["101"]
        reception.button("conf.live.held.call").click()
        story.live_until(lambda: reception.steps() == [MemberStep.JOINED] * 4)
        assert _called(reception) == list(LIST)
