"""Phone systems are changed, added and removed, and the window starts again where it has to."""

import asyncio
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from callboard.app.console import Console
from callboard.app.kept.profiles_store import ProfilesStore
from callboard.app.kept_start import KeptStart
from callboard.app.shutdown import shut_down
from callboard.app.wiring.connect_check import connect_check
from callboard.app.wiring.connect_phone_systems import PhoneSystems, profile_of
from callboard.app.wiring.connect_profile import connect_profile
from callboard.domain.calls.call import LegState
from callboard.domain.pbx_profile import Band, PbxProfile
from callboard.domain.problems import ProblemCode, SessionFailed, problem
from callboard.sessions.choices import ThreeCxChoice, choice_of
from callboard.sessions.credentials import Credentials
from callboard.sessions.secret_store import SecretStore
from callboard.sessions.threecx.assembly_library import DATA_FOLDER
from callboard.views.connection.profile_editor import ProfileEditor
from callboard.views.questions import QuestionPopup
from callboard.views.settings.late_settings import LateSettings
from callboard.views.settings.phone_system_form import PhoneSystemForm
from callboard.views.window.ask_dialog import AskDialog
from tests.doubles.fake_session import FakeSession
from tests.doubles.keyrings import KeyringInMemory
from tests.doubles.leaks import nothing_left_behind
from tests.doubles.window_loop import finish, window_loop_for

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

LIMIT_MS = 20_000
SECRET, FRESH = "planted-2236", "planted-2449"
OFFICE = PbxProfile(
    "Head office",
    generation="v11",
    host="pbx.example",
    config_user="callboard",
    assembly_folder="/gone",
    files_from="/gone",
)
LEEDS = replace(OFFICE, name="Leeds & York", host="leeds.example")


class Desk:
    def __init__(
        self, kept: KeptStart, console: Console, session: FakeSession, choice: ThreeCxChoice, qtbot: QtBot
    ) -> None:
        self.kept = kept
        self.console = console
        self.session = session
        self._qtbot = qtbot
        self.copies: list[tuple[Path, str]] = []
        self.failed = QSignalSpy(console.notices.failed)
        switch = connect_profile(console, kept)
        check = connect_check(console, choice, Credentials)
        self.systems = PhoneSystems(console, kept, switch, check, choice, self._copied)
        self.closing = QSignalSpy(console.window.closing)

    def _copied(self, source: Path, profile_id: str) -> Path:
        if source.name == "unreadable":
            raise SessionFailed(problem(ProblemCode.FOLDER_MISSING, folder=str(source)))
        self.copies.append((source, profile_id))
        return Path("/our/copy")

    def wait_until(self, happened: Callable[[], bool]) -> None:
        self._qtbot.waitUntil(happened, timeout=LIMIT_MS)

    @property
    def editor(self) -> ProfileEditor:
        editor = self.systems.desk.editor
        assert editor is not None, "no editor is open"
        return editor

    def apply(self) -> None:
        self.editor.apply.click()

    def wait_for_save(self) -> None:
        self.wait_until(lambda: self.systems.desk.editor is None)

    def form(self) -> PhoneSystemForm:
        settings = self.console.panels.settings
        assert isinstance(settings, LateSettings)
        form = settings.page.findChild(PhoneSystemForm)
        assert isinstance(form, PhoneSystemForm)
        return form

    def asked(self) -> AskDialog | None:
        found = [each for each in self.console.window.findChildren(AskDialog) if each.isVisible()]
        return found[0] if found else None

    def talk(self) -> None:
        self.session.leg(5, 1, "100", LegState.CONNECTED, "101")
        self.session.leg(5, 2, "101", LegState.CONNECTED, "100")
        self.wait_until(lambda: len(self.console.feed.board.legs) == 2)


@pytest.fixture
def loop(qapp: QApplication) -> Iterator[asyncio.AbstractEventLoop]:
    with window_loop_for(qapp) as loop:
        yield loop


@pytest.fixture
def keyring() -> KeyringInMemory:
    return KeyringInMemory()


@pytest.fixture
def kept(tmp_path: Path, keyring: KeyringInMemory) -> KeptStart:
    store = ProfilesStore(tmp_path)
    store.save("office", OFFICE)
    store.save("leeds", LEEDS)
    secrets = SecretStore({}, keyring)
    secrets.write("office", Credentials("callboard", SECRET, "callboard", SECRET))
    return KeptStart(store, secrets, profile_id="office")


@pytest.fixture
def desk(qapp: QApplication, loop: asyncio.AbstractEventLoop, qtbot: QtBot, kept: KeptStart) -> Iterator[Desk]:
    with nothing_left_behind():
        session = FakeSession()
        console = Console(lambda: session, qapp, loop, my_phone="100", pbx_name=kept.profile.shown_name)
        choice = (
            choice_of(kept.profile) if kept.profile_id else ThreeCxChoice("v11", Path("/typed"), "typed.example", 6000)
        )
        desk = Desk(kept, console, session, choice, qtbot)
        console.start()
        qtbot.waitUntil(lambda: bool(console.feed.board.extensions))
        yield desk
        assert finish(loop, shut_down(console))


def test_the_settings_begin_with_the_phone_systems(desk: Desk) -> None:
    form = desk.form()
    settings = desk.console.panels.settings
    assert isinstance(settings, LateSettings)
    assert settings.page.list.item(0).text() == "Phone system"
    assert [form.list.item(row).text().split("\n")[0] for row in range(form.list.count())] == [
        "Head office",
        "Leeds & York",
    ]
    assert form.selected == "office"


def test_what_only_is_shown_needs_no_new_start(desk: Desk) -> None:
    desk.systems.edit_current()
    desk.editor.fields.name.setText("Main house")
    desk.editor.fields.band.show_value(Band.RED)
    desk.apply()
    desk.wait_for_save()
    assert desk.kept.profiles.known["office"] == replace(OFFICE, name="Main house", band=Band.RED)
    assert desk.kept.next_start.arguments is None
    assert desk.closing.count() == 0


def test_another_server_means_another_start(desk: Desk) -> None:
    desk.systems.edit_current()
    desk.editor.fields.host.setText("new.example")
    desk.apply()
    desk.wait_until(lambda: desk.closing.count() == 1)
    assert desk.kept.profiles.known["office"].host == "new.example"
    assert desk.kept.next_start.arguments == ("--profile", "office")


def test_beside_a_call_it_is_asked_first(desk: Desk) -> None:
    desk.talk()
    desk.systems.edit_current()
    desk.editor.fields.host.setText("new.example")
    desk.apply()
    desk.wait_until(lambda: desk.asked() is not None)
    asked = desk.asked()
    assert asked is not None
    assert asked.accessibleName() == "You are on a call. Start Callboard again now?"
    asked.stay.click()
    assert desk.closing.count() == 0
    assert desk.kept.profiles.known["office"].host == "new.example", "it counts from the next start on"


def test_a_new_password_goes_into_the_keyring(desk: Desk, keyring: KeyringInMemory) -> None:
    desk.systems.edit_current()
    password = desk.editor.fields.sign_in.password
    desk.wait_until(lambda: password.placeholderText() == "Stored and hidden")
    password.setText(FRESH)
    desk.apply()
    desk.wait_until(lambda: desk.closing.count() == 1)
    assert desk.kept.secrets.read("office").config_password == FRESH
    assert SECRET not in str(desk.kept.profiles.known) + str(desk.kept.next_start.arguments)


def test_another_one_is_changed_without_a_start(desk: Desk) -> None:
    desk.form().edit_requested.emit("leeds")
    desk.editor.fields.host.setText("york.example")
    desk.apply()
    desk.wait_for_save()
    assert desk.kept.profiles.known["leeds"].host == "york.example"
    assert "york.example" in desk.form().list.item(1).text()
    assert desk.closing.count() == 0


def test_files_from_another_folder_are_copied(desk: Desk, tmp_path: Path) -> None:
    desk.systems.desk.edit("leeds")
    desk.editor.fields.folder.set_path(str(tmp_path))
    desk.apply()
    desk.wait_for_save()
    assert desk.copies == [(tmp_path, "leeds")]
    leeds = desk.kept.profiles.known["leeds"]
    assert (leeds.assembly_folder, leeds.files_from) == (str(Path("/our/copy")), str(tmp_path))


def test_files_that_cannot_be_copied_leave_all_as_it_was(desk: Desk, tmp_path: Path) -> None:
    desk.systems.desk.edit("leeds")
    desk.editor.fields.folder.set_path(str(tmp_path / "unreadable"))
    desk.apply()
    desk.wait_until(lambda: "does not exist" in desk.editor.said.text)
    assert desk.editor.apply.isEnabled()
    assert desk.kept.profiles.known["leeds"] == LEEDS


def test_one_can_be_added(desk: Desk) -> None:
    desk.form().add_requested.emit()
    fields = desk.editor.fields
    fields.name.setText("Third")
    fields.host.setText("third.example")
    fields.folder.set_path("/media/3cx")
    desk.apply()
    desk.wait_for_save()
    assert desk.kept.profiles.known["third"].host == "third.example"
    assert desk.form().list.count() == 3


def test_one_can_be_added_step_by_step(desk: Desk) -> None:
    desk.systems.add_profile = desk.systems.open_set_up
    desk.form().add_requested.emit()
    adder = desk.systems._adder
    assert adder is not None
    assert adder.dialog is not None
    assert adder.dialog.isVisible()
    desk.kept.profiles.save("new", replace(LEEDS, name="Third"))
    desk.kept.profiles.choose("new")
    adder.give_up()
    adder.added.emit("new")
    desk.wait_until(lambda: desk.form().list.count() == 3)
    assert desk.console.notices.last == "Third was added."
    assert desk.kept.profiles.current == "office", "the next start is for the one in use"


def test_one_is_added_from_the_menu_too(desk: Desk) -> None:
    asked: list[bool] = []
    desk.systems.add_profile = lambda: asked.append(True)
    desk.console.window.book["profile.add"].trigger()
    assert asked == [True]


def test_one_is_removed_after_a_question(desk: Desk, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv(DATA_FOLDER, str(tmp_path))
    copies = [tmp_path / "assemblies" / each / "files" for each in ("leeds", "office")]
    for copy in copies:
        copy.mkdir(parents=True)
    form = desk.form()
    form.remove_requested.emit("leeds")
    popups = [popup for popup in desk.console.window.findChildren(QuestionPopup) if popup.isVisible()]
    assert popups[0].accessibleName() == "Remove Leeds & York? Its password is forgotten too."
    yes = next(button for button in popups[0]._buttons if button.objectName() == "question.yes")
    yes.click()
    desk.wait_until(lambda: "leeds" not in desk.kept.profiles.known)
    desk.wait_until(lambda: form.list.count() == 1)
    assert desk.console.notices.last == "Leeds & York was removed."
    assert [copy.exists() for copy in copies] == [False, True]


def test_one_goes_into_a_file_and_comes_back_without_secrets(desk: Desk, tmp_path: Path) -> None:
    file = tmp_path / "office.toml"
    assert desk.systems.export_to(file, "office") == "Exported to office.toml, without passwords."
    assert SECRET not in file.read_text("utf-8")
    desk.kept.profiles.remove("office")
    assert desk.systems.import_from(file) == "Imported: Head office. Passwords have to be typed once."
    assert desk.kept.profiles.known["office"] == OFFICE


def test_another_file_is_refused(desk: Desk, tmp_path: Path) -> None:
    other = tmp_path / "other.toml"
    other.write_bytes(b"\xff\xfe")
    with pytest.raises(SessionFailed) as refused:
        desk.systems.import_from(other)
    assert refused.value.problem.code is ProblemCode.PROFILE_FILE_UNREADABLE


def test_the_editor_begins_where_the_check_failed(desk: Desk) -> None:
    page = desk.systems._check.page
    page.list.select(1)
    desk.console.window.show_page("connection")
    page.settings_requested.emit()
    assert desk.editor.focusWidget() is not None
    assert desk.editor.focusWidget().objectName() == "profile.folder"
    page.settings_requested.emit()
    assert len(desk.console.window.findChildren(ProfileEditor)) == 1, "one at a time"


class TestTypedOnTheCommandLine:
    @pytest.fixture
    def kept(self, tmp_path: Path, keyring: KeyringInMemory) -> KeptStart:
        return KeptStart(ProfilesStore(tmp_path), SecretStore({}, keyring))

    def test_it_is_kept_with_the_first_change(self, desk: Desk) -> None:
        desk.systems.edit_current()
        assert desk.editor.fields.host.text() == "typed.example"
        desk.apply()
        desk.wait_until(lambda: desk.closing.count() == 1)
        assert desk.kept.profiles.known["typed-example"].port == 6000
        assert desk.kept.next_start.arguments == ("--profile", "typed-example")


class TestWithoutAKeyring:
    @pytest.fixture
    def keyring(self) -> KeyringInMemory:
        return RefusingKeyring()

    @pytest.fixture
    def kept(self, tmp_path: Path, keyring: KeyringInMemory) -> KeptStart:
        store = ProfilesStore(tmp_path)
        store.save("office", OFFICE)
        return KeptStart(store, SecretStore({}, keyring), profile_id="office")

    def test_the_password_holds_for_this_run_and_that_is_said(self, desk: Desk) -> None:
        desk.systems.edit_current()
        desk.editor.fields.sign_in.password.setText(FRESH)
        desk.apply()
        desk.wait_until(lambda: desk.asked() is not None)
        assert "password could not be saved" in str(desk.failed.at(0)[0])
        asked = desk.asked()
        assert asked is not None
        asked.go.click()
        assert desk.closing.count() == 1
        assert desk.kept.next_start.handover.secrets["office"].config_password == FRESH


class RefusingKeyring(KeyringInMemory):
    def set_password(self, service: str, username: str, password: str) -> None:
        raise RuntimeError("refused")


def test_a_choice_becomes_the_profile_it_came_from() -> None:
    choice = ThreeCxChoice("v12", Path("/files"), "pbx.example", 6000, 6001, "mono")
    assert choice_of(profile_of(choice)) == choice
