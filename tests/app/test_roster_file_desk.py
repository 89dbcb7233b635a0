"""Lists of people out of files and into files, in the whole window."""

import asyncio
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel
from pytestqt.qtbot import QtBot

from callboard.app.console import Console
from callboard.app.roster_file_desk import RosterFileDesk
from callboard.app.shutdown import shut_down
from callboard.domain.conferences.conference_template import ConferenceTemplate, Invited
from callboard.views.conference.templates.roster_file_dialog import RosterFileDialog
from callboard.views.conference.templates.save_template_dialog import SaveTemplateDialog
from tests.doubles.fake_session import FakeSession
from tests.doubles.leaks import nothing_left_behind
from tests.doubles.window_loop import finish, window_loop_for

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def loop(qapp: QApplication) -> Iterator[asyncio.AbstractEventLoop]:
    with window_loop_for(qapp) as loop:
        yield loop


@pytest.fixture
def console(qapp: QApplication, loop: asyncio.AbstractEventLoop, qtbot: QtBot) -> Iterator[Console]:
    with nothing_left_behind():
        console = Console(FakeSession, qapp, loop, my_phone="100")
        console.start()
        qtbot.waitUntil(lambda: console.feed.board.connection.is_live)
        yield console
        assert finish(loop, shut_down(console))


@pytest.fixture
def files(console: Console) -> RosterFileDesk:
    found = console.findChild(RosterFileDesk)
    assert found is not None
    return found


def listed(console: Console) -> tuple[str, ...]:
    return console.models.participants.numbers


def complained(console: Console) -> str:
    return " ".join(label.text() for label in console.panels.notice.findChildren(QLabel))


def opened(files: RosterFileDesk, file: Path, qtbot: QtBot) -> RosterFileDialog:
    with qtbot.waitSignal(files.ended):
        files.read(file)
    assert files.dialog is not None
    return files.dialog


def test_people_of_a_file_come_onto_the_list(
    console: Console, files: RosterFileDesk, tmp_path: Path, qtbot: QtBot
) -> None:
    file = tmp_path / "list.csv"
    file.write_bytes("\ufeffName;Nummer\r\nJosé;0171 5550100\r\nAnna;101\r\n".encode())
    console.panels.conference.add_people("701", ["101"])
    opened(files, file, qtbot).add.click()
    assert listed(console) == ("101", "01715550100")
    assert console.models.participants.name_of("01715550100") == "José"
    assert console.panels.status.message.whole == "2 people read from the file."
    qtbot.waitUntil(lambda: files.dialog is None)


def test_people_of_a_file_become_a_template(
    console: Console, files: RosterFileDesk, tmp_path: Path, qtbot: QtBot
) -> None:
    file = tmp_path / "Board meeting.csv"
    file.write_text("101,Anna\n102,Leo\n")
    opened(files, file, qtbot).save.click()
    (dialog,) = console.window.findChildren(SaveTemplateDialog)
    assert dialog.name.text() == "Board meeting"
    dialog.save.click()
    (template,) = console.conferences.value.templates
    assert template == ConferenceTemplate("Board meeting", (Invited("101", "Anna"), Invited("102", "Leo")))
    assert listed(console) == ()


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"\n\n", "holds no list of people that could be read"),
        (None, "There is no file"),
        (b"\x00\x1b101", "is not a text file"),
    ],
)
def test_a_file_without_anybody_is_told_of(
    console: Console, files: RosterFileDesk, tmp_path: Path, qtbot: QtBot, content: bytes | None, said: str
) -> None:
    file = tmp_path / "empty.csv"
    if content is not None:
        file.write_bytes(content)
    with qtbot.waitSignal(files.ended):
        files.read(file)
    assert "empty.csv" in complained(console)
    assert said in complained(console)
    assert files.dialog is None


def test_a_list_is_written_and_read_again(
    console: Console, files: RosterFileDesk, tmp_path: Path, qtbot: QtBot
) -> None:
    file = tmp_path / "out.csv"
    people = (Invited("101", "Chloé; Dubois"), Invited("+493023125042", "=cmd()"))
    with qtbot.waitSignal(files.ended):
        files.write(file, people)
    assert console.panels.status.message.whole == f"2 people written to {file}. No PIN is in it."
    assert file.read_bytes().startswith(b"\xef\xbb\xbf")
    assert opened(files, file, qtbot).read().people == people
    assert files.dialog is not None
    files.dialog.close()


def test_a_place_that_takes_no_file_is_told_of(
    console: Console, files: RosterFileDesk, tmp_path: Path, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(files.ended):
        files.write(tmp_path / "no folder" / "out.csv", ())
    assert "out.csv" in complained(console)


def test_the_dialogs_ask_for_tables_and_nothing_waits_for_them(console: Console, files: RosterFileDesk) -> None:
    files.ask_for_file()
    files.ask_where(ConferenceTemplate("a/b: c?", (Invited("101"),)))
    opens, saves = console.window.findChildren(QFileDialog)
    assert opens.acceptMode() is QFileDialog.AcceptMode.AcceptOpen
    assert saves.acceptMode() is QFileDialog.AcceptMode.AcceptSave
    assert Path(saves.selectedFiles()[0]).name == "a_b_ c_.csv"
    for dialog in (opens, saves):
        assert dialog.isVisible()
        dialog.close()


def test_a_table_that_is_dragged_onto_the_list_is_shown_first(
    console: Console, files: RosterFileDesk, tmp_path: Path, qtbot: QtBot
) -> None:
    file = tmp_path / "list.csv"
    file.write_bytes(b"Name;Number\nAnna;101\n")
    with qtbot.waitSignal(files.ended):
        console.panels.conference.builder.chips.file_dropped.emit(file)
    assert files.dialog is not None
    assert listed(console) == ()
    files.dialog.add.click()
    assert listed(console) == ("101",)
