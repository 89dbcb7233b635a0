"""The rule whose parties are shown: from the profile to the board, from the Privacy page to the profile."""

import asyncio
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from callboard.app.console import Console
from callboard.app.kept.preferences_store import PreferencesStore
from callboard.app.kept.profiles_store import ProfilesStore
from callboard.app.kept_start import KeptStart
from callboard.app.shutdown import shut_down
from callboard.app.wiring.connect_profile import connect_profile
from callboard.app.wiring.connect_rights import RightsDesk
from callboard.domain.calls.party_rights import ONLY_MINE, PartyRights, PartyRule, Sight
from callboard.domain.pbx_profile import PbxProfile
from callboard.views.settings.late_settings import LateSettings
from callboard.views.settings.privacy_form import PrivacyForm
from tests.doubles.fake_session import FakeSession
from tests.doubles.leaks import nothing_left_behind
from tests.doubles.window_loop import finish, window_loop_for

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

OFFICE = PbxProfile("Head office", host="pbx.example", parties=ONLY_MINE)
PREPARED = '[profiles.office]\nname = "Head office"\n[profiles.office.parties]\nrule = "my-groups"\n'


@pytest.fixture
def loop(qapp: QApplication) -> Iterator[asyncio.AbstractEventLoop]:
    with window_loop_for(qapp) as loop:
        yield loop


@pytest.fixture
def console(qapp: QApplication, loop: asyncio.AbstractEventLoop, qtbot: QtBot) -> Iterator[Console]:
    with nothing_left_behind():
        console = Console(FakeSession, qapp, loop, my_phone="100")
        console.start()
        qtbot.waitUntil(lambda: bool(console.feed.board.extensions))
        yield console
        assert finish(loop, shut_down(console))


def kept_in(folder: Path, machine: Path | None = None) -> KeptStart:
    store = ProfilesStore(folder, machine)
    if machine is None:
        store.save("office", OFFICE)
    return KeptStart(store, profile_id="office")


def privacy_of(console: Console) -> PrivacyForm:
    settings = console.panels.settings
    assert isinstance(settings, LateSettings)
    form = settings.page.findChild(PrivacyForm)
    assert isinstance(form, PrivacyForm)
    return form


def test_the_profile_says_what_is_seen(console: Console, tmp_path: Path) -> None:
    connect_profile(console, kept_in(tmp_path))
    assert console.feed.board.sight == Sight(ONLY_MINE, "100")
    assert [console.diary.parties.sees(number) for number in ("100", "101")] == [True, False]
    console.my_phone.choose("102")
    assert console.feed.board.sight == Sight(ONLY_MINE, "102")


def test_what_is_chosen_counts_at_once_and_is_kept(console: Console, tmp_path: Path, qtbot: QtBot) -> None:
    kept = kept_in(tmp_path)
    connect_profile(console, kept)
    form = privacy_of(console)
    assert form.rule.value is PartyRule.MINE
    assert form.rule.isEnabled()
    form.rule.chosen.emit(PartyRule.LISTED)
    form.numbers.setText("101, 999 101")
    form.numbers.editingFinished.emit()
    wanted = PartyRights(PartyRule.LISTED, (), ("101", "999"))
    assert console.feed.board.sight.rights == wanted
    said = form.findChild(QLabel, "settings.parties.numbers.text")
    assert isinstance(said, QLabel)
    assert said.text() == "Not known to the phone system: 999. Check them."
    qtbot.waitUntil(lambda: ProfilesStore(tmp_path).known["office"].parties == wanted)


def test_a_group_is_ticked(console: Console, tmp_path: Path, qtbot: QtBot) -> None:
    kept = kept_in(tmp_path)
    kept.profiles.save("office", PbxProfile("Head office", parties=PartyRights(PartyRule.LISTED, ("Sales",))))
    connect_profile(console, kept)
    form = privacy_of(console)
    item = form.groups.item(0)
    assert (item.text(), item.checkState()) == ("Sales", Qt.CheckState.Checked)
    item.setCheckState(Qt.CheckState.Unchecked)
    assert console.feed.board.sight.rights == PartyRights(PartyRule.LISTED)
    qtbot.waitUntil(lambda: not ProfilesStore(tmp_path).known["office"].parties.groups)


def test_what_it_set_is_shown_and_stays(console: Console, tmp_path: Path) -> None:
    machine = tmp_path / "machine.toml"
    machine.write_text(PREPARED, "utf-8")
    connect_profile(console, kept_in(tmp_path, machine))
    form = privacy_of(console)
    assert (form.rule.value, form.rule.isEnabled()) == (PartyRule.MY_GROUPS, False)
    note = form.findChild(QLabel, "settings.parties.fixed")
    assert isinstance(note, QLabel)
    assert note.text() == "Set by your IT."
    QTest.keyClick(form.rule, Qt.Key.Key_Down)
    assert console.feed.board.sight.rights == PartyRights(PartyRule.MY_GROUPS)


def test_without_a_profile_it_is_kept_with_what_is_remembered_of_the_phone_system(
    console: Console, tmp_path: Path
) -> None:
    """A phone system that was named on the command line: the next start must not show everybody's calls again."""
    store = PreferencesStore(tmp_path, "pbx.example")
    store.keep(console.preferences, console.memory)
    RightsDesk(console, KeptStart()).rights.choose(ONLY_MINE)
    assert console.feed.board.sight.rights == ONLY_MINE
    assert store.flush()
    console.memory.change(parties=PreferencesStore(tmp_path, "pbx.example").memory.parties)
    assert RightsDesk(console, KeptStart()).rights.value == ONLY_MINE


def test_a_rule_that_cannot_be_read_shows_my_own_calls_only(tmp_path: Path) -> None:
    folder = tmp_path / "profiles"
    folder.mkdir()
    (folder / "pbx.example.toml").write_text('[parties]\nrule = "mny"\n', "utf-8")
    assert PreferencesStore(tmp_path, "pbx.example").memory.parties.rule is PartyRule.MINE
