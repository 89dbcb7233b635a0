"""The directory in the window: read once the window is there, read again when somebody comes back, asked of the phone
system for my phone."""

import asyncio
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from callboard.app.console import Console
from callboard.app.shutdown import shut_down
from callboard.app.wiring.connect_directory import READ_AFTER_MS, READ_ANYWAY_MS, PhoneBookReader
from callboard.domain.people.contact import ContactNumber, tidy_contact
from callboard.domain.people.people_edit import added
from callboard.records.database import Database
from callboard.records.people_store import PeopleStore
from callboard.sessions.credentials import Credentials
from callboard.sessions.simulator.demo_pbx import now_ticks
from callboard.sessions.simulator.engine import PhoneEngine
from callboard.sessions.simulator.scenario import load_scenario
from callboard.sessions.simulator.simulated_session import SimulatedSession
from callboard.sessions.threecx.generations import generation_named
from tests.doubles.leaks import nothing_left_behind
from tests.doubles.pbx import SCENARIO, SPEED
from tests.doubles.pbx_controls import PbxInside
from tests.doubles.window_loop import finish, window_loop_for

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

ANNA = tidy_contact("Anna Quist", "Quist Printing", [ContactNumber("02079460311")])


@pytest.fixture
def loop(qapp: QApplication) -> Iterator[asyncio.AbstractEventLoop]:
    with window_loop_for(qapp) as loop:
        yield loop


@pytest.fixture
def inside() -> PbxInside:
    scenario = load_scenario(str(SCENARIO))
    return PbxInside(lambda: PhoneEngine(scenario, "v12", started_at_ticks=now_ticks()), SPEED)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    database = Database(tmp_path / "records.db")
    PeopleStore(database).keep(added([ANNA])).result(10)
    assert database.close()
    return tmp_path / "records.db"


@pytest.fixture
def console(
    inside: PbxInside, file: Path, qapp: QApplication, loop: asyncio.AbstractEventLoop, qtbot: QtBot
) -> Iterator[Console]:
    def session() -> SimulatedSession:
        paced = inside.new()
        return SimulatedSession(generation_named("v12"), lambda: paced, Credentials())

    with nothing_left_behind():
        console = Console(session, qapp, loop, records=Database(file))
        console.start()
        qtbot.waitUntil(lambda: bool(console.feed.board.extensions))
        yield console
        assert finish(loop, shut_down(console))


def write_entry(inside: PbxInside, name: str, number: str, owner: str = "") -> None:
    fields = ["FirstName", name, "PhoneNumber", number, *(["Owner", owner] if owner else [])]
    inside.do("ask", verb="SAVE", args=["PHONEBOOK", "PhoneBookEntry", "0", *fields])


def test_it_is_read_by_itself_and_the_board_knows_the_names(console: Console, qtbot: QtBot) -> None:
    assert READ_AFTER_MS < READ_ANYWAY_MS
    assert not console.people.is_read, "the window comes first"
    qtbot.waitUntil(lambda: console.people.is_read, timeout=READ_ANYWAY_MS + 3_000)
    assert console.board().name_of("02079460311") == "Anna Quist"
    assert console.board().name_of("100") != "", "those of the house keep their names"


def test_coming_back_to_the_window_shows_what_another_program_wrote(console: Console, file: Path, qtbot: QtBot) -> None:
    console.people.read()
    qtbot.waitUntil(lambda: console.people.is_read)
    other = Database(file)
    PeopleStore(other).keep(added([tidy_contact("Bob", numbers=[ContactNumber("02079460399")])])).result(10)
    assert other.close()
    console.application.applicationStateChanged.emit(Qt.ApplicationState.ApplicationActive)
    qtbot.waitUntil(lambda: console.board().name_of("02079460399") == "Bob")


def test_my_private_phone_book_is_read_once_it_is_known_which_phone_is_mine(
    console: Console, inside: PbxInside, qtbot: QtBot
) -> None:
    write_entry(inside, "Company", "01632960001")
    write_entry(inside, "Mine", "01632960002", "101")
    write_entry(inside, "Hers", "01632960003", "102")
    reader = console.findChild(PhoneBookReader)
    assert reader is not None
    qtbot.waitUntil(lambda: console.board().name_of("01632960001") == "Company", timeout=READ_AFTER_MS + 3_000)
    assert console.board().name_of("01632960002") == ""
    console.my_phone.choose("101")
    qtbot.waitUntil(lambda: console.board().name_of("01632960002") == "Mine", timeout=READ_AFTER_MS + 3_000)
    assert console.board().name_of("01632960003") == ""
    found = console.people.known.contact_for("01632960002")
    assert found is not None
    assert not found.is_own
