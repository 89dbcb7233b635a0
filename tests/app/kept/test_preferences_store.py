"""Which files there are, and that what is changed in the window gets there."""

from pathlib import Path

import pytest

from callboard.app.kept.machine_defaults import MachineDefaults
from callboard.app.kept.memory_key import profile_key
from callboard.app.kept.preferences_store import PreferencesStore
from callboard.app.kept.settings_folder import SETTINGS_FOLDER, settings_folder
from callboard.domain.preferences import Preferences, ThemeChoice
from callboard.domain.profile_memory import ProfileMemory
from callboard.models.preferences_now import MemoryNow, PreferencesNow
from callboard.sessions.choices import RehearsalChoice, SessionChoice, ThreeCxChoice


def three_cx(host: str, port: int = 5485) -> ThreeCxChoice:
    return ThreeCxChoice("v11", Path("assemblies"), host, port)


def test_the_folder_is_the_systems_own_unless_another_is_named(tmp_path: Path) -> None:
    assert settings_folder({}).name == "callboard"
    assert settings_folder({SETTINGS_FOLDER: str(tmp_path)}) == tmp_path


@pytest.mark.parametrize(
    ("choice", "is_demo", "key"),
    [
        (RehearsalChoice("v12"), False, "rehearsal-v12"),
        (RehearsalChoice("v12", scenario="flood", seed=3), False, "rehearsal-v12"),
        (three_cx("127.0.0.1", 40123), True, "demo-v11"),
        (three_cx("pbx.example.com"), False, "3cx-pbx.example.com-5485"),
        (three_cx("PBX.Example.com"), False, "3cx-pbx.example.com-5485"),
        (three_cx("nul", 1), False, "3cx-nul-1"),
    ],
)
def test_every_phone_system_has_its_own_file(choice: SessionChoice, is_demo: bool, key: str) -> None:
    assert profile_key(choice, is_demo) == key


def test_no_host_leads_out_of_the_folder_or_into_the_file_of_another() -> None:
    hosts = ["../../x", "..\\..\\x", "a b", "a_b", "a/b", "fe80::1", "fe80__1", "h" * 300, "h" * 301, "büro", "b_ro"]
    keys = [profile_key(three_cx(host)) for host in hosts]
    assert len(set(keys)) == len(hosts)
    for key in keys:
        assert not set(key) & set("/\\: ")
        assert len(key) < 120
        assert key.isascii()


def test_what_is_changed_is_there_the_next_time(tmp_path: Path, qapp: object) -> None:
    store = PreferencesStore(tmp_path, "rehearsal-v11")
    preferences, memory = PreferencesNow(store.preferences), MemoryNow(store.memory)
    store.keep(preferences, memory)
    preferences.change(text_size=130)
    memory.change(my_phone="104")
    memory.change(favourites=("101",))
    assert store.flush()
    again = PreferencesStore(tmp_path, "rehearsal-v11")
    assert again.preferences == Preferences(text_size=130)
    assert again.memory == ProfileMemory(my_phone="104", favourites=("101",))
    other = PreferencesStore(tmp_path, "rehearsal-v12")
    assert other.preferences == Preferences(text_size=130)
    assert other.memory == ProfileMemory()


def test_just_looking_leaves_no_trace(tmp_path: Path, qapp: object) -> None:
    folder = tmp_path / "settings"
    store = PreferencesStore(folder, "rehearsal-v11")
    store.keep(PreferencesNow(store.preferences), MemoryNow(store.memory))
    store.flush()
    assert not folder.exists()


def test_without_a_folder_everything_is_forgotten(
    tmp_path: Path, qapp: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(SETTINGS_FOLDER, str(tmp_path / "settings"))
    store = PreferencesStore(None, "demo-v11")
    preferences, memory = PreferencesNow(store.preferences), MemoryNow(store.memory)
    store.keep(preferences, memory)
    preferences.change(text_size=130)
    memory.change(my_phone="104")
    assert store.flush()
    assert list(tmp_path.iterdir()) == []


def test_what_it_prepared_holds_until_somebody_chooses(tmp_path: Path, qapp: object) -> None:
    machine = MachineDefaults(Preferences(theme=ThemeChoice.DARK, text_size=130, reduces_motion=True))

    def opened() -> PreferencesStore:
        return PreferencesStore(tmp_path, "rehearsal-v11", machine=machine)

    store = opened()
    assert store.preferences == machine.preferences
    preferences = PreferencesNow(store.preferences)
    store.keep(preferences, MemoryNow())
    # Also what is usual elsewhere is a choice here.
    preferences.change(theme=ThemeChoice.SYSTEM, reduces_motion=None)
    assert store.flush()
    assert opened().preferences == Preferences(text_size=130)


def test_what_it_locked_holds_whatever_was_chosen(tmp_path: Path, qapp: object) -> None:
    (tmp_path / "preferences.toml").write_text('country = "DE"\ntext_size = 150\n', "utf-8")
    machine = MachineDefaults(Preferences(country="GB"), locked=("preferences.country",))
    store = PreferencesStore(tmp_path, "rehearsal-v11", machine=machine)
    assert store.preferences == Preferences(country="GB", text_size=150)
