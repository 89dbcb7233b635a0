"""The phone system's own file: what is found in it, and the plain sentences about what is not."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from callboard.views.first_run.import_form import ImportForm
from callboard.views.look.look import Look


@pytest.fixture
def form(qtbot: QtBot, look: Look) -> Iterator[ImportForm]:
    host = QWidget()
    qtbot.addWidget(host)
    form = ImportForm(look, host)
    host.show()
    yield form
    qtbot.waitUntil(lambda: not form._reader.is_busy)


def read(qtbot: QtBot, form: ImportForm, path: Path) -> str:
    with qtbot.waitSignal(form.ready):
        form.file.set_path(str(path))
    return form.said.text


def with_text(tmp_path: Path, text: str) -> Path:
    file = tmp_path / "3CXPhoneSystem.ini"
    file.write_text(text, "utf-8")
    return file


def test_what_was_found_is_said_and_the_password_is_not(qtbot: QtBot, form: ImportForm, ini: Path) -> None:
    said = read(qtbot, form, ini)
    assert said == "File read. Port, user and password found. The password stays hidden."
    assert form.said.tone == "ok"


def test_the_folder_of_the_file_will_do(qtbot: QtBot, form: ImportForm, ini: Path) -> None:
    assert "File read" in read(qtbot, form, ini.parent)


def test_another_file_is_named_as_such(qtbot: QtBot, form: ImportForm, tmp_path: Path) -> None:
    said = read(qtbot, form, with_text(tmp_path, "[Other]\na=b\n"))
    assert said == "This is not a 3CXPhoneSystem.ini: it has no [ConfService] part."
    assert form.said.tone == "danger"
    objection = form.objection()
    assert objection is not None
    assert objection.text == said


def test_a_file_that_is_not_there(qtbot: QtBot, form: ImportForm, tmp_path: Path) -> None:
    assert "cannot be read" in read(qtbot, form, tmp_path / "nothing.ini")


def test_a_file_without_a_password(qtbot: QtBot, form: ImportForm, tmp_path: Path) -> None:
    said = read(qtbot, form, with_text(tmp_path, "[ConfService]\nConfPort=5485\n"))
    assert "no user and password" in said
    form.host.setText("pbx")
    assert form.objection() is not None


def test_a_file_without_a_port_has_the_usual_one(qtbot: QtBot, form: ImportForm, tmp_path: Path) -> None:
    said = read(qtbot, form, with_text(tmp_path, "[ConfService]\nconfUser=u\nconfPass=p\n"))
    assert "5485" in said
    form.host.setText("pbx")
    assert form.objection() is None
    assert form.draft().profile.port is None


def test_the_computer_that_the_file_names_is_proposed(qtbot: QtBot, form: ImportForm, tmp_path: Path) -> None:
    read(qtbot, form, with_text(tmp_path, "[ConfService]\nconfNIC=10.1.2.3\nConfPort=1\nconfUser=u\nconfPass=p\n"))
    assert form.host.text() == "10.1.2.3"
    assert "The file names this computer" in form.host.accessibleDescription()


def test_what_was_typed_is_not_replaced(qtbot: QtBot, form: ImportForm, tmp_path: Path) -> None:
    QTest.keyClicks(form.host, "pbx.example")
    read(qtbot, form, with_text(tmp_path, "[ConfService]\nconfNIC=10.1.2.3\nConfPort=1\nconfUser=u\nconfPass=p\n"))
    assert form.host.text() == "pbx.example"


def test_a_phone_system_on_this_computer_is_known(qtbot: QtBot, form: ImportForm, tmp_path: Path) -> None:
    text = f"[ConfService]\nconfNIC=127.0.0.1\nConfPort=1\nconfUser=u\nconfPass=p\n[General]\nAppPath={tmp_path}\n"
    read(qtbot, form, with_text(tmp_path, text))
    assert form.host.text() == "127.0.0.1"


def test_one_that_listens_on_itself_is_told_before(qtbot: QtBot, form: ImportForm, ini: Path) -> None:
    read(qtbot, form, ini)
    assert form.host.text() == ""
    assert "on its own computer only" in form.host.accessibleDescription()


def test_only_the_newest_file_counts(qtbot: QtBot, form: ImportForm, ini: Path, tmp_path: Path) -> None:
    form.file.set_path(str(ini))
    assert "cannot be read" in read(qtbot, form, tmp_path / "nothing.ini")
    form.host.setText("pbx")
    assert form.objection() is not None
