"""What somebody has set up is saved as a whole, or nothing of it is."""

from dataclasses import replace
from pathlib import Path

import pytest

from callboard.app.kept.profiles_store import ProfilesStore
from callboard.app.set_up import SetUpStores, save_set_up, take_back
from callboard.domain.pbx_profile import PbxProfile, ProfileKind
from callboard.domain.problems import ProblemCode, SessionFailed
from callboard.sessions.credentials import Credentials
from callboard.sessions.secret_store import SecretStore
from callboard.sessions.threecx.kept_copy import CopyState, state_of
from callboard.views.first_run.draft import FirstRunResult
from tests.doubles.keyrings import KeyringInMemory, LockedKeyring
from tests.doubles.made_assemblies import vendor_like

SIGN_IN = Credentials("user", "Secret-1", "user", "Secret-1")


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("server")
    vendor_like(folder, "1.6.0.0")
    (folder / "sl.dll").write_bytes(b"MZ" + bytes(100))
    return folder


def result_for(server: Path) -> FirstRunResult:
    profile = PbxProfile(host="pbx.example", generation="v12", my_extension="204", files_from=str(server))
    return FirstRunResult("", profile, SIGN_IN)


def stores_in(folder: Path, keyring: KeyringInMemory | None = None, machine: str = "") -> SetUpStores:
    machine_file = folder / "machine.toml"
    machine_file.write_text(machine, "utf-8")
    secrets = SecretStore({}, keyring or KeyringInMemory())
    return SetUpStores(ProfilesStore(folder / "settings", machine_file), secrets, folder / "library")


def written_below(folder: Path) -> list[str]:
    """But for the settings themselves and the empty files that say whose turn it is."""
    files = [path for path in folder.rglob("*") if path.is_file() and path.suffix not in (".toml", ".lock")]
    return [str(path.relative_to(folder)) for path in files]


def test_everything_is_where_it_belongs(tmp_path: Path, server: Path) -> None:
    stores = stores_in(tmp_path)
    saved = save_set_up(result_for(server), stores)
    assert saved.profile_id == "pbx-example"
    assert saved.warning is None
    fresh = ProfilesStore(tmp_path / "settings")
    assert fresh.current == "pbx-example"
    profile = fresh.known["pbx-example"]
    assert (profile.host, profile.generation, profile.my_extension) == ("pbx.example", "v12", "204")
    assert profile.files_from == str(server)
    copied = Path(profile.assembly_folder)
    assert copied.is_relative_to(tmp_path / "library")
    assert state_of(copied) is CopyState.UNCHANGED
    assert stores.secrets.read("pbx-example") == SIGN_IN
    for file in tmp_path.rglob("*"):
        assert not file.is_file() or b"Secret-1" not in file.read_bytes(), file


def test_a_second_one_at_the_same_place_has_an_id_of_its_own(tmp_path: Path, server: Path) -> None:
    stores = stores_in(tmp_path)
    assert [save_set_up(result_for(server), stores).profile_id for _ in range(2)] == ["pbx-example", "pbx-example-2"]


def test_another_phone_system_does_not_take_the_place_of_the_one_in_use(tmp_path: Path, server: Path) -> None:
    stores = stores_in(tmp_path)
    first = save_set_up(result_for(server), stores).profile_id
    save_set_up(result_for(server), replace(stores, chooses=False))
    assert stores.profiles.current == first


def test_a_demo_needs_no_files_and_no_keyring(tmp_path: Path) -> None:
    keyring = KeyringInMemory()
    stores = stores_in(tmp_path, keyring)
    saved = save_set_up(FirstRunResult("", PbxProfile("Demo PBX", ProfileKind.DEMO, "v11")), stores)
    assert saved.profile_id == "demo-pbx"
    assert keyring.asked == 0
    assert not (tmp_path / "library").exists()


def test_a_locked_keyring_is_told_and_stops_nothing(tmp_path: Path, server: Path) -> None:
    stores = stores_in(tmp_path, LockedKeyring())
    saved = save_set_up(result_for(server), stores)
    assert saved.warning is not None
    assert saved.warning.code is ProblemCode.KEYRING_LOCKED
    assert stores.profiles.current == "pbx-example"
    assert stores.secrets.read("pbx-example") == SIGN_IN, "for this run"


def test_files_that_cannot_be_copied_leave_nothing(tmp_path: Path, server: Path) -> None:
    keyring = KeyringInMemory()
    stores = stores_in(tmp_path, keyring)
    gone = replace(result_for(server), profile=PbxProfile(host="pbx", generation="v12", files_from="/not/there"))
    with pytest.raises(SessionFailed):
        save_set_up(gone, stores)
    assert written_below(tmp_path) == []
    assert keyring.kept == {}
    assert stores.profiles.known == {}


def test_a_profile_that_cannot_be_written_leaves_nothing(tmp_path: Path, server: Path) -> None:
    keyring = KeyringInMemory()
    stores = stores_in(tmp_path, keyring)
    (tmp_path / "settings").write_text("a file where the folder should be", "utf-8")
    with pytest.raises(SessionFailed):
        save_set_up(result_for(server), stores)
    (tmp_path / "settings").unlink()
    assert written_below(tmp_path) == []
    assert keyring.kept == {}


PREPARED = '[profiles.hq]\nname = "HQ"\nhost = "pbx.hq"\n'


def test_one_of_it_is_completed_and_not_changed(tmp_path: Path, server: Path) -> None:
    stores = stores_in(tmp_path, machine=PREPARED)
    prepared = stores.profiles.known["hq"]
    mine = replace(prepared, my_extension="204", files_from=str(server), generation="v12")
    assert save_set_up(FirstRunResult("hq", mine, SIGN_IN), stores).profile_id == "hq"
    known = ProfilesStore(tmp_path / "settings", tmp_path / "machine.toml").known["hq"]
    assert (known.name, known.host, known.my_extension) == ("HQ", "pbx.hq", "204")


def test_what_it_locked_is_told(tmp_path: Path, server: Path) -> None:
    stores = stores_in(tmp_path, machine=PREPARED)
    other = replace(stores.profiles.known["hq"], host="elsewhere", files_from=str(server))
    with pytest.raises(SessionFailed) as raised:
        save_set_up(FirstRunResult("hq", other, Credentials()), stores)
    assert raised.value.problem.code is ProblemCode.PROFILE_LOCKED


def test_the_folder_of_it_is_used_from_where_it_is(tmp_path: Path, server: Path) -> None:
    stores = stores_in(tmp_path, machine=f'{PREPARED}assembly_folder = "{server}"\n')
    profile = stores.profiles.known["hq"]
    save_set_up(FirstRunResult("hq", profile, Credentials(), has_fixed_files=True), stores)
    assert not (tmp_path / "library").exists()


def test_what_was_saved_can_be_taken_back(tmp_path: Path, server: Path) -> None:
    keyring = KeyringInMemory()
    stores = stores_in(tmp_path, keyring)
    profile_id = save_set_up(result_for(server), stores).profile_id
    take_back(profile_id, stores)
    assert stores.profiles.known == {}
    assert keyring.kept == {}
    assert written_below(tmp_path) == []
