"""3CX 12 is asked to start a conference itself: what the window says when it does, and when it does not, as in the
field. The phone system lives by the clock here: it has to agree with ours about what time it is."""

import asyncio
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from callboard.app.console import Console
from callboard.app.shutdown import shut_down
from callboard.controller.patience import Patience
from callboard.controller.switchboard import Switchboard
from callboard.domain.commands import ScheduleConference
from callboard.domain.conferences.scheduled_conference import ScheduledConference, ScheduleFate
from callboard.domain.preferences import Preferences
from callboard.paths import stand_in_folder
from callboard.sessions.catalogue import ThreeCxChoice, session_maker
from callboard.sessions.credentials import Credentials
from callboard.sessions.simulator.demo_pbx import now_ticks
from callboard.sessions.simulator.engine import PhoneEngine
from callboard.sessions.simulator.scenario import load_scenario
from callboard.sessions.simulator.simulated_session import SimulatedSession
from callboard.sessions.threecx.generations import generation_named
from callboard.sessions.threecx.runtime import RuntimeChoice
from tests.doubles.leaks import nothing_left_behind
from tests.doubles.pbx import SCENARIO, Pbx
from tests.doubles.pbx_controls import PbxChild, PbxInside
from tests.doubles.pbxes import V11, V12, on_v12
from tests.doubles.window_loop import finish, window_loop_for

BY_THE_CLOCK = 1.0
WATCHED_S = 1.5
SOON_S = 2
DEADLINE_MS = 15_000


@dataclass
class Office:
    """The window and what is behind it."""

    console: Console
    pbx: Pbx
    qtbot: QtBot
    notices: list[str]

    def schedule(self) -> ScheduledConference:
        """In a moment, and wait until it is in the list."""
        meeting = ScheduledConference("", "Board", int(time.time()) + SOON_S, "4711", ("101", "102"))
        self.console.performer.perform(ScheduleConference(meeting))
        self.wait_until(lambda: len(self.console.board().schedules.known) == 1)
        return self.console.board().schedules.known[0]

    def wait_for_fate(self, conference: ScheduledConference, fate: ScheduleFate) -> None:
        self.wait_until(lambda: self.console.board().schedules.fate_of(conference, time.time()) is fate)

    def wait_until(self, is_so: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(is_so, timeout=DEADLINE_MS)


@pytest.fixture
def pbx(request: pytest.FixtureRequest) -> Iterator[Pbx]:
    where, generation = request.param
    if where == "rehearsal":
        scenario = load_scenario(str(SCENARIO))
        inside = PbxInside(lambda: PhoneEngine(scenario, generation, started_at_ticks=now_ticks()), BY_THE_CLOCK)

        def session() -> SimulatedSession:
            paced = inside.new()
            return SimulatedSession(generation_named(generation), lambda: paced, Credentials())

        yield Pbx(generation, inside, session, session)
        return
    runtime: RuntimeChoice = request.getfixturevalue("runtime_choice")
    request.getfixturevalue("built_assemblies")
    child = PbxChild(generation, "--scenario", str(SCENARIO), "--speed", str(BY_THE_CLOCK))
    choice = ThreeCxChoice(generation, stand_in_folder(generation), "127.0.0.1", child.port, runtime=runtime.name)
    make_session = session_maker(choice, Credentials())
    yield Pbx(generation, child, make_session, make_session)
    child.close()


@pytest.fixture
def loop(qapp: QApplication) -> Iterator[asyncio.AbstractEventLoop]:
    with window_loop_for(qapp) as loop:
        yield loop


@pytest.fixture
def office(pbx: Pbx, qapp: QApplication, loop: asyncio.AbstractEventLoop, qtbot: QtBot) -> Iterator[Office]:
    with nothing_left_behind():
        switchboard = Switchboard(pbx.make_session, Patience(schedule_start_s=WATCHED_S))
        console = Console(
            switchboard, qapp, loop, my_phone="100", preferences=Preferences(schedules_on_phone_system=True)
        )
        notices: list[str] = []
        console.notices.failed.connect(lambda what, mend: notices.append(f"{what} {mend}"))
        console.notices.said.connect(lambda said: notices.append(said) if said else None)
        console.start()
        made = Office(console, pbx, qtbot, notices)
        try:
            made.wait_until(lambda: console.board().connection.is_live and bool(console.board().extensions))
            yield made
        finally:
            assert finish(loop, shut_down(console))


@on_v12
def test_where_it_is_switched_on_the_list_is_read_and_kept_up_to_date(office: Office) -> None:
    office.wait_until(lambda: office.console.board().schedules.is_read)
    content = ["name", "Of another console", "startat", "2050-01-01 10:00:00"]
    office.pbx.controls.do("ask", verb="STATS_SAVE", args=["S_SCHEDULEDCONF", "a", *content])
    office.wait_until(lambda: len(office.console.board().schedules.known) == 1)


@on_v12
def test_a_line_that_comes_back_has_the_list_again(office: Office) -> None:
    office.wait_until(lambda: office.console.board().schedules.is_read)
    office.pbx.controls.do("vanish", for_s=1)
    office.wait_until(lambda: not office.console.board().connection.is_live)
    content = ["name", "Of another console", "startat", "2050-01-01 10:00:00"]
    office.wait_until(lambda: office.console.board().connection.is_live)
    office.pbx.controls.do("ask", verb="STATS_SAVE", args=["S_SCHEDULEDCONF", "a", *content])
    office.wait_until(lambda: len(office.console.board().schedules.known) == 1)


@on_v12
def test_what_3cx_accepted_and_did_not_start_is_said(office: Office) -> None:
    meeting = office.schedule()
    office.wait_for_fate(meeting, ScheduleFate.DUE)
    office.wait_for_fate(meeting, ScheduleFate.NOTHING_STARTED)
    assert any("3CX accepted it but nothing started: “Board”." in said for said in office.notices)
    assert office.console.board().schedules.find(meeting.record_id) == meeting  # it stays in the list


@on_v12
def test_what_3cx_did_start_is_seen_in_its_calls(office: Office) -> None:
    office.pbx.controls.do("scheduled", becomes="starts")
    meeting = office.schedule()
    office.wait_for_fate(meeting, ScheduleFate.STARTED)
    assert "3CX has started “Board”." in office.notices
    office.wait_until(lambda: {"101", "102"} <= {leg.number for leg in office.console.board().legs.values()})


@on_v12
def test_what_was_moved_is_watched_at_its_new_time(office: Office) -> None:
    office.pbx.controls.do("scheduled", becomes="starts")
    was = office.schedule()
    later = replace(was, starts_at_s=was.starts_at_s + SOON_S)
    office.console.performer.perform(ScheduleConference(later, was))
    office.wait_until(lambda: office.console.board().schedules.known == (later,))
    office.wait_for_fate(later, ScheduleFate.STARTED)
    assert (was.record_id, was.starts_at_s) not in office.console.board().schedules.fates


@pytest.mark.parametrize("pbx", V11, indirect=True, ids="-".join)
def test_nothing_of_it_is_asked_of_a_phone_system_that_has_not_got_it(office: Office) -> None:
    office.console.preferences.change(schedules_on_phone_system=False)
    office.console.preferences.change(schedules_on_phone_system=True)
    office.pbx.controls.do("incoming", **{"from": "01632960123", "to": "101"})
    office.wait_until(lambda: bool(office.console.board().legs))
    assert not {"STATS_INIT", "STATS_SAVE"} & set(office.pbx.verbs())
    assert office.notices == []


@pytest.mark.parametrize("pbx", V12[:1], indirect=True, ids="-".join)
def test_nothing_of_it_is_asked_while_it_is_switched_off(
    pbx: Pbx, qapp: QApplication, loop: asyncio.AbstractEventLoop, qtbot: QtBot
) -> None:
    console = Console(pbx.make_session, qapp, loop, my_phone="100")
    console.start()
    try:
        qtbot.waitUntil(lambda: bool(console.board().extensions), timeout=DEADLINE_MS)
        assert "STATS_INIT" not in pbx.verbs()
        console.preferences.change(schedules_on_phone_system=True)
        qtbot.waitUntil(lambda: console.board().schedules.is_read, timeout=DEADLINE_MS)
    finally:
        assert finish(loop, shut_down(console))
