"""Connection settings: what is typed, what stays hidden, and what is said about it."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from callboard.domain.pbx_profile import Band, PbxProfile, ProfileKind
from callboard.domain.preferences import ThemeChoice
from callboard.domain.problems import ProblemCode, problem
from callboard.paths import stand_in_folder
from callboard.sessions.credentials import Credentials
from callboard.views.connection.profile_editor import ProfileEditor
from tests.doubles.clipped import clipped_in
from tests.views.conftest import Office

LIMIT_MS = 10_000
SECRET, OTHER_SECRET = "planted-1414", "planted-1732"
STORED = Credentials("callboard", SECRET, "callboard", SECRET)
FOLDER = "/no/such/folder"
HQ = PbxProfile(
    name="Head office",
    host="pbx.example",
    port=5485,
    config_user="callboard",
    my_extension="100",
    assembly_folder=FOLDER,
    files_from=FOLDER,
    band=Band.BLUE,
)


class Editing:
    def __init__(self, office: Office, profile: PbxProfile = HQ, locked: frozenset[str] = frozenset()) -> None:
        self.editor = ProfileEditor("hq", profile, locked, True, office.look, office.host)
        self.editor.show_stored(STORED)
        self.editor.show()
        self.fields = self.editor.fields
        self._saved = QSignalSpy(self.editor.profile_saved)

    def type_into(self, field: QLineEdit, text: str) -> None:
        field.selectAll()
        QTest.keyClicks(field, text) if text else QTest.keyClick(field, Qt.Key.Key_Delete)

    def apply(self) -> tuple[PbxProfile, Credentials | None] | None:
        before = self._saved.count()
        QTest.mouseClick(self.editor.apply, Qt.MouseButton.LeftButton)
        if self._saved.count() == before:
            return None
        profile_id, profile, credentials = self._saved.at(before)
        assert profile_id == "hq"
        return profile, credentials


@pytest.fixture
def editing(office: Office) -> Editing:
    return Editing(office)


def test_nothing_changed_is_saved_as_it_was(editing: Editing) -> None:
    assert editing.apply() == (HQ, None)


def test_what_is_typed_is_saved(editing: Editing) -> None:
    fields = editing.fields
    editing.type_into(fields.name, "Branch")
    editing.type_into(fields.host, "10.0.0.7")
    editing.type_into(fields.port, "6000")
    editing.type_into(fields.mine, "104")
    saved = editing.apply()
    assert saved is not None
    assert saved[0] == replace(HQ, name="Branch", host="10.0.0.7", port=6000, my_extension="104")
    assert saved[1] is None


def test_a_port_behind_the_name_is_taken(editing: Editing) -> None:
    editing.type_into(editing.fields.port, "")
    editing.type_into(editing.fields.host, "pbx.example:7000")
    saved = editing.apply()
    assert saved is not None
    assert (saved[0].host, saved[0].port) == ("pbx.example", 7000)


@pytest.mark.parametrize(
    ("key", "text", "said"),
    [
        ("host", "", "Type the name or address of the 3CX server."),
        ("host", "not a host!", "This is not the name or address of a computer."),
        ("port", "70000", "A port is a number from 1 to 65535."),
        ("call_manager_port", "abc", "A port is a number from 1 to 65535."),
        ("my_extension", "1o4", "An extension has digits only."),
    ],
)
def test_what_is_wrong_is_said_under_its_field(editing: Editing, key: str, text: str, said: str) -> None:
    field = editing.fields.field(key)
    assert isinstance(field.control, QLineEdit)
    editing.type_into(field.control, text)
    assert editing.apply() is None
    assert field.said == said
    assert field.control.accessibleDescription() == said
    editing.type_into(field.control, "104" if key == "my_extension" else "5482" if "port" in key else "pbx")
    assert editing.apply() is not None
    assert field.said == ""


def test_a_folder_is_needed(editing: Editing) -> None:
    editing.fields.folder.set_path("")
    assert editing.apply() is None
    assert "3cxpscomcpp2.dll" in editing.fields.field("assembly_folder").said


def test_a_stored_password_is_said_and_never_shown(editing: Editing) -> None:
    sign_in = editing.fields.sign_in
    assert sign_in.password.placeholderText() == "Stored and hidden"
    assert sign_in.password.text() == ""
    assert not sign_in.password.eye.isEnabled(), "there is nothing to look at"
    assert not any(SECRET in label.text() for label in editing.editor.findChildren(QLabel))


def test_a_new_password_is_hidden_until_the_eye_is_pressed(editing: Editing) -> None:
    password = editing.fields.sign_in.password
    QTest.keyClicks(password, OTHER_SECRET)
    assert password.echoMode() is QLineEdit.EchoMode.Password
    QTest.mouseClick(password.eye, Qt.MouseButton.LeftButton)
    assert password.echoMode() is QLineEdit.EchoMode.Normal
    QTest.mouseClick(password.eye, Qt.MouseButton.LeftButton)
    assert password.echoMode() is QLineEdit.EchoMode.Password
    saved = editing.apply()
    assert saved is not None
    assert saved[1] == Credentials("callboard", OTHER_SECRET, "callboard", OTHER_SECRET)


def test_calls_may_have_another_user(editing: Editing) -> None:
    sign_in = editing.fields.sign_in
    assert not sign_in.call_user.isVisible()
    sign_in.other.click()
    assert sign_in.call_user.isVisible()
    QTest.keyClicks(sign_in.call_user, "calls")
    QTest.keyClicks(sign_in.call_password, OTHER_SECRET)
    saved = editing.apply()
    assert saved is not None
    assert saved[0].call_manager_user == "calls"
    assert saved[1] == Credentials("callboard", SECRET, "calls", OTHER_SECRET)


def test_calls_may_go_back_to_the_same_user(office: Office) -> None:
    editing = Editing(office, replace(HQ, call_manager_user="calls"))
    editing.editor.show_stored(Credentials("callboard", SECRET, "calls", OTHER_SECRET))
    assert editing.fields.sign_in.call_user.text() == "calls"
    editing.fields.sign_in.other.click()
    saved = editing.apply()
    assert saved is not None
    assert saved[0].call_manager_user == "callboard"
    assert saved[1] == Credentials("callboard", SECRET, "callboard", SECRET)


def test_what_it_has_set_cannot_be_changed_and_says_so(office: Office) -> None:
    editing = Editing(office, locked=frozenset({"host", "port", "assembly_folder", "config_user", "band"}))
    fields = editing.fields
    assert not any(fields.field(key).control.isEnabled() for key in ("host", "port", "assembly_folder", "band"))
    assert fields.host.accessibleDescription() == "Set by your IT."
    assert fields.name.isEnabled()
    assert fields.sign_in.password.isEnabled(), "a password is everybody's own"
    editing.type_into(fields.name, "Mine")
    assert editing.apply() == (replace(HQ, name="Mine"), None)


def test_the_files_say_what_they_are(office: Office, qtbot: QtBot) -> None:
    editing = Editing(office, replace(HQ, assembly_folder=str(stand_in_folder("v11")), files_from=""))
    fields = editing.fields
    qtbot.waitUntil(lambda: fields.files.verdict.text.startswith("Files of 3CX 11"), timeout=LIMIT_MS)
    assert fields.version.currentText() == "As the files say: 3CX 11"
    fields.version.show_value("v12")
    fields.version.chosen.emit("v12")
    qtbot.waitUntil(lambda: "you chose 3CX 12" in fields.files.verdict.text, timeout=LIMIT_MS)
    assert fields.files.verdict.tone == "danger"
    saved = editing.apply()
    assert saved is not None
    assert saved[0].generation == "v12", "it may be overridden"


def test_another_folder_is_where_the_files_come_from(editing: Editing, tmp_path: Path, qtbot: QtBot) -> None:
    editing.fields.folder.set_path(str(tmp_path))
    qtbot.waitUntil(lambda: "missing" in editing.fields.files.verdict.text, timeout=LIMIT_MS)
    saved = editing.apply()
    assert saved is not None
    assert (saved[0].files_from, saved[0].assembly_folder) == (str(tmp_path), str(tmp_path))


def test_an_ini_file_fills_the_fields(editing: Editing, tmp_path: Path, qtbot: QtBot) -> None:
    ini = tmp_path / "3CXPhoneSystem.ini"
    ini.write_text(f"[ConfService]\nConfPort=6485\nconfUser=fresh\nconfPass={OTHER_SECRET}\n", encoding="utf-8")
    editing.editor.import_file(str(ini))
    qtbot.waitUntil(lambda: editing.editor.said.text.startswith("File read."), timeout=LIMIT_MS)
    sign_in = editing.fields.sign_in
    assert (editing.fields.port.text(), sign_in.user.text(), sign_in.password.text()) == ("6485", "fresh", "")
    saved = editing.apply()
    assert saved is not None
    assert saved[1] == Credentials("fresh", OTHER_SECRET, "fresh", OTHER_SECRET)


def test_another_file_is_refused_in_words(editing: Editing, tmp_path: Path, qtbot: QtBot) -> None:
    other = tmp_path / "other.ini"
    other.write_text("[General]\n", encoding="utf-8")
    editing.editor.import_file(str(other))
    qtbot.waitUntil(lambda: "[ConfService]" in editing.editor.said.text, timeout=LIMIT_MS)
    assert editing.editor.said.tone == "danger"


def test_a_demo_has_nothing_of_a_server(office: Office) -> None:
    demo = PbxProfile(name="Demo PBX", kind=ProfileKind.DEMO, generation="v11")
    editing = Editing(office, demo)
    assert not editing.fields.field("host").isVisible()
    assert not editing.fields.sign_in.isVisible()
    assert not editing.editor.import_button.isVisible()
    editing.fields.band.show_value(Band.RED)
    assert editing.apply() == (replace(demo, band=Band.RED), None)


def test_what_could_not_be_saved_is_said_and_can_be_tried_again(editing: Editing) -> None:
    assert editing.apply() is not None
    assert not editing.editor.apply.isEnabled(), "once is enough"
    editing.editor.refuse(problem(ProblemCode.SETTINGS_NOT_SAVED, file="profiles.toml"))
    assert editing.editor.said.text.startswith("profiles.toml could not be saved.")
    assert editing.editor.apply.isEnabled()


@pytest.mark.parametrize("text_size", [100, 200])
def test_every_text_fits(office: Office, qapp: QApplication, text_size: int) -> None:
    office.look.put_on(qapp, ThemeChoice.LIGHT, text_size)
    office.host.resize(900, 480)
    editing = Editing(office, replace(HQ, call_manager_user="calls"), frozenset({"generation"}))
    editing.type_into(editing.fields.host, "no host!")
    assert editing.apply() is None
    qapp.processEvents()
    assert clipped_in(editing.editor) == []
    assert editing.editor.height() <= 480
    office.look.put_on(qapp, ThemeChoice.LIGHT)
