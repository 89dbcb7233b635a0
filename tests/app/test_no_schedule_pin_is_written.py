"""The PIN of a scheduled conference is planted, and looked for in everything that the program wrote.

Nobody told the log which PIN it is: it must not get that far.
"""

from pathlib import Path

import pytest

from tests.doubles.planted import SECRETS, found_in, found_under
from tests.doubles.watched_run import Surroundings

PIN = SECRETS["conference PIN"]

IN_A_WINDOW = """
import asyncio, logging, sys, time
from pathlib import Path
from callboard.app.opened_window import Wish, open_window
from callboard.app.wiring.connect_diagnostics import DiagnosticsShower
from callboard.domain.commands import ReadSchedules, RemoveSchedule, ScheduleConference
from callboard.domain.preferences import Preferences
from callboard.domain.conferences.scheduled_conference import ScheduledConference
from callboard.sessions.choices import RehearsalChoice
from callboard.sessions.credentials import Credentials
from tests.doubles.planted import SECRETS

PIN = SECRETS["conference PIN"]

async def play(console):
    console.window.book["help.detailed_log"].trigger()
    while not console.feed.board.connection.is_live or not console.feed.board.extensions:
        await asyncio.sleep(0.02)
    console.preferences.change(schedules_on_phone_system=True)
    meeting = ScheduledConference("a", "Board", int(time.time()) + 3600, PIN, ("101",))
    asked = [
        ScheduleConference(meeting),
        ScheduleConference(meeting, meeting),
        ScheduleConference(ScheduledConference("b", "Board", 5, PIN)),
        ScheduleConference(ScheduledConference("c", "Board", int(time.time()) + 3600, PIN + "x")),
        ReadSchedules(),
        RemoveSchedule("a"),
    ]
    for command in asked:
        console.performer.perform(command)
        logging.getLogger("callboard.test").error("this was asked: %r", command)
    for _ in range(50):
        await asyncio.sleep(0.02)
    logging.getLogger("callboard.test").error("this is known: %r", console.board().schedules)
    shower = console.findChild(DiagnosticsShower)
    shower.desk.save(Path("bundle.zip"))
    while shower.desk.is_working:
        await asyncio.sleep(0.02)
    return 0

choice = RehearsalChoice("v12", scenario=sys.argv[1])
sys.exit(open_window(Wish(choice, Credentials(), is_pretend=True, play=play)))
"""


@pytest.mark.parametrize("becomes", ["kept", "refused", "unknown", "line-lost"])
def test_the_pin_of_a_scheduled_conference_is_written_nowhere(tmp_path: Path, becomes: str) -> None:
    here = Surroundings(tmp_path / "here")
    scenario = tmp_path / "day.toml"
    scenario.write_text(f'[conferences]\nscheduled = "{becomes}"\n', "utf-8")
    done = here.run(str(scenario), program=IN_A_WINDOW)
    assert done.returncode == 0, done.stderr.decode()
    log = here.log_text()
    assert "schedule-conference with 1 people is asked" in log
    assert "this was asked: ScheduleConference" in log
    assert "this is known: Schedules(is_read=True" in log
    assert (here.work / "bundle.zip").exists()
    assert found_under([here.top], [PIN]) == []
    assert found_in(done.stdout + done.stderr, [PIN]) == []
