"""`callboard profile`: what is known is shown, used, taken in and given away; no password is in any of it."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from keyring.backends.fail import Keyring as NoKeyring

from callboard.app.kept.conference_store import conference_store
from callboard.app.kept.memory_key import key_of_profile
from callboard.app.kept.profiles_store import ProfilesStore
from callboard.app.kept_start import KeptStart, tools_of
from callboard.command_line.arguments import parse
from callboard.command_line.run import run
from callboard.domain.conferences.conference_memory import ConferenceMemory
from callboard.domain.conferences.conference_template import ConferenceTemplate, Invited
from callboard.domain.pbx_profile import PbxProfile, ProfileKind
from callboard.sessions.credentials import Credentials
from callboard.sessions.pin_store import PinStore, key_of_template
from callboard.sessions.secret_store import SecretStore
from callboard.sessions.threecx.assembly_library import DATA_FOLDER, library_folder
from tests.doubles.keyrings import KeyringInMemory, LockedKeyring

PASSWORD, MANAGER_PASSWORD = "s3cret=one", "s3cret-two"
INI = f"""\
[ConfService]
ConfPort = 5490
confUser = cfguser_default
confPass = {PASSWORD}
[General]
cmPort = 5483
pbxuser = cm
pbxpass = {MANAGER_PASSWORD}
"""
OFFICE = PbxProfile("Head office", generation="v12", host="pbx.example", config_user="cfg")
DEMO = PbxProfile("Try it", ProfileKind.DEMO, "v11", my_extension="100")
Said = tuple[int, list[dict[str, Any]]]
Command = Callable[..., Said]


@pytest.fixture
def backend() -> KeyringInMemory:
    return KeyringInMemory()


@pytest.fixture
def store(tmp_path: Path) -> ProfilesStore:
    store = ProfilesStore(tmp_path / "settings")
    store.save("office", OFFICE)
    store.save("demo", DEMO)
    return store


@pytest.fixture
def callboard(capsys: pytest.CaptureFixture[str], store: ProfilesStore, backend: KeyringInMemory) -> Command:
    """Run a command with --json in this process."""

    def run_it(*argv: str, keyring: Any = None) -> Said:
        kept = KeptStart(ProfilesStore(store.folder), SecretStore({}, keyring or backend))
        code = run(parse([*argv, "--json"], {}), tools_of(kept))
        said = capsys.readouterr()
        assert said.err == ""
        assert "s3cret" not in said.out
        return code, [json.loads(line) for line in said.out.splitlines()]

    return run_it


def written(folder: Path, text: str = INI) -> Path:
    file = folder / "3CXPhoneSystem.ini"
    file.write_text(text, "utf-8")
    return file


def test_the_list_says_which_one_is_in_use(callboard: Command) -> None:
    assert callboard("profile", "use", "demo")[0] == 0
    code, (office, demo, result) = callboard("profile", "list")
    assert code == 0
    assert (office["id"], office["host"], office["is_current"]) == ("office", "pbx.example", False)
    assert (demo["id"], demo["kind"], demo["is_current"]) == ("demo", "demo", True)
    assert result["profiles"] == 2


def test_for_people_it_is_a_few_plain_lines(
    store: ProfilesStore, backend: KeyringInMemory, capsys: pytest.CaptureFixture[str]
) -> None:
    kept = tools_of(KeptStart(store, SecretStore({}, backend)))
    store.choose("office")
    assert run(parse(["profile", "list"], {}), kept) == 0
    assert capsys.readouterr().out == "* office: Head office\n  demo: Try it\n"
    assert run(parse(["profile", "show"], {}), kept) == 0
    assert capsys.readouterr().out.splitlines()[:3] == ["office:", "    name: Head office", "    kind: 3cx"]


def test_one_is_shown_with_whether_its_password_is_known(callboard: Command, backend: KeyringInMemory) -> None:
    assert callboard("profile", "show", "office")[1][0]["password"] == "not known"
    SecretStore({}, backend).write("office", Credentials("cfg", PASSWORD))
    assert callboard("profile", "show", "office")[1][0]["password"] == "known"
    assert callboard("profile", "show", "office", keyring=LockedKeyring())[1][0]["password"] == "keyring-locked"


@pytest.mark.parametrize("deed", ["show", "use", "remove", "export"])
def test_one_that_is_not_known_is_refused(callboard: Command, deed: str) -> None:
    code, (error, result) = callboard("profile", deed, "nobody")
    assert code == 2
    assert error["code"] == "profile-unknown"
    assert result["outcome"] == "failed"


def test_what_is_removed_takes_its_password_along(
    callboard: Command, store: ProfilesStore, backend: KeyringInMemory
) -> None:
    SecretStore({}, backend).write("office", Credentials("cfg", PASSWORD))
    assert callboard("profile", "remove", "office")[0] == 0
    assert backend.kept == {}
    assert set(ProfilesStore(store.folder).known) == {"demo"}


def test_what_is_removed_takes_the_pins_of_its_conferences_along(
    callboard: Command, store: ProfilesStore, backend: KeyringInMemory
) -> None:
    assert store.folder is not None
    key = key_of_profile("office")
    weekly = ConferenceTemplate("Weekly", (Invited("100"),), has_pin=True)
    conference_store(store.folder, key).change(lambda _: ConferenceMemory(templates=(weekly,)))
    PinStore(key, backend).keep(key_of_template("Weekly"), "4711")
    assert callboard("profile", "remove", "office")[0] == 0
    assert backend.kept == {}


def test_what_is_removed_takes_its_copied_files_along(
    callboard: Command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(DATA_FOLDER, str(tmp_path / "data"))
    copies = [library_folder() / name / "one" for name in ("office", "demo")]
    for folder in copies:
        folder.mkdir(parents=True)
    assert callboard("profile", "remove", "office")[0] == 0
    assert [folder.exists() for folder in copies] == [False, True]


def test_a_locked_keyring_does_not_keep_a_profile(callboard: Command, store: ProfilesStore) -> None:
    code, (removed, error, result) = callboard("profile", "remove", "office", keyring=LockedKeyring())
    assert (code, removed["event"], error["code"]) == (1, "removed", "keyring-locked")
    assert result["outcome"] == "done-without-keyring"
    assert set(ProfilesStore(store.folder).known) == {"demo"}


def test_an_ini_of_the_server_is_taken_in(
    callboard: Command, store: ProfilesStore, backend: KeyringInMemory, tmp_path: Path
) -> None:
    code, events = callboard("profile", "import", str(written(tmp_path)), "--host", "new.example", "--name", "Leeds")
    assert code == 0
    assert events[0]["id"] == "leeds"
    made = ProfilesStore(store.folder).known["leeds"]
    assert made == PbxProfile(
        "Leeds",
        host="new.example",
        port=5490,
        call_manager_port=5483,
        config_user="cfguser_default",
        call_manager_user="cm",
    )
    found = SecretStore({}, backend).read("leeds")
    assert found == Credentials("cfguser_default", PASSWORD, "cm", MANAGER_PASSWORD)
    for file in (tmp_path / "settings").rglob("*"):
        assert b"s3cret" not in file.read_bytes()


@pytest.mark.parametrize(("keyring", "code"), [(NoKeyring(), "keyring-missing"), (LockedKeyring(), "keyring-locked")])
def test_without_a_keyring_the_rest_is_taken_in(
    callboard: Command, store: ProfilesStore, tmp_path: Path, keyring: Any, code: str
) -> None:
    exit_code, events = callboard("profile", "import", str(written(tmp_path)), "--host", "new.example", keyring=keyring)
    assert exit_code == 1
    assert [event["event"] for event in events] == ["profile", "error", "result"]
    assert events[1]["code"] == code
    assert events[1]["message"].startswith("The password could not be saved: ")
    assert "new-example" in ProfilesStore(store.folder).known
    for file in (tmp_path / "settings").rglob("*"):
        assert b"s3cret" not in file.read_bytes()


def test_an_ini_that_does_not_say_where_needs_a_host(callboard: Command, tmp_path: Path) -> None:
    code, (error, _) = callboard("profile", "import", str(written(tmp_path)))
    assert (code, error["code"]) == (3, "settings-incomplete")
    assert "--host" in error["mend"]


def test_a_file_that_is_none(callboard: Command, tmp_path: Path) -> None:
    assert callboard("profile", "import", str(written(tmp_path, "nothing")))[1][0]["code"] == "ini-no-conf-service"
    other = tmp_path / "other.toml"
    assert callboard("profile", "import", str(other))[1][0]["code"] == "profile-file-unreadable"
    other.write_bytes(b"\xff\xfe")
    assert callboard("profile", "import", str(other))[0] == 2


def test_an_export_holds_no_secret_and_comes_back(
    callboard: Command, store: ProfilesStore, backend: KeyringInMemory, tmp_path: Path
) -> None:
    SecretStore({}, backend).write("office", Credentials("cfg", PASSWORD, "cm", MANAGER_PASSWORD))
    file = tmp_path / "export.toml"
    assert callboard("profile", "export", "office", "--to", str(file))[0] == 0
    assert "s3cret" not in file.read_text("utf-8")
    callboard("profile", "remove", "office")
    code, events = callboard("profile", "import", str(file))
    assert (code, events[0]["id"]) == (0, "office")
    assert ProfilesStore(store.folder).known["office"] == OFFICE
    assert callboard("profile", "export")[1][0]["ids"] == ["demo", "office"]


def test_an_export_can_be_printed_and_used(
    store: ProfilesStore, backend: KeyringInMemory, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    kept = tools_of(KeptStart(store, SecretStore({}, backend)))
    assert run(parse(["profile", "export", "office"], {}), kept) == 0
    file = tmp_path / "printed.toml"
    file.write_text(capsys.readouterr().out, "utf-8")
    other = ProfilesStore(tmp_path / "other")
    assert run(parse(["profile", "import", str(file)], {}), tools_of(KeptStart(other, SecretStore({}, backend)))) == 0
    assert dict(other.known) == {"office": OFFICE}


def test_what_could_not_be_read_is_told_before_anything_else(
    callboard: Command, store: ProfilesStore, tmp_path: Path
) -> None:
    (tmp_path / "settings" / "profiles.toml").write_text("[[[", "utf-8")
    code, (warning, result) = callboard("profile", "list")
    assert (code, warning["event"], warning["code"]) == (0, "warning", "settings-unreadable")
    assert result["profiles"] == 0


def test_a_check_goes_on_without_a_password(callboard: Command) -> None:
    code, events = callboard("check", "--profile", "office", keyring=LockedKeyring())
    assert code == 3
    assert (events[0]["event"], events[0]["code"]) == ("warning", "keyring-locked")
    assert "settings-incomplete" in {event.get("problem") for event in events}


def test_where_nothing_can_be_written_it_says_so(callboard: Command, tmp_path: Path) -> None:
    assert callboard("profile", "export", "--to", str(tmp_path))[1][0]["code"] == "settings-not-saved"


def test_other_verbs_take_a_profile(callboard: Command, store: ProfilesStore) -> None:
    code, events = callboard("status", "--profile", "demo")
    assert (code, events[-1]["event"]) == (0, "result")
    store.choose("demo")
    assert callboard("status")[0] == 0
    code, (error, _) = callboard("status", "--profile", "../../etc")
    assert (code, error["code"]) == (2, "profile-unknown")


def test_the_own_phone_is_that_of_the_profile(callboard: Command, store: ProfilesStore) -> None:
    code, events = callboard("dial", "101", "--profile", "demo")
    assert code == 0
    assert events[-1]["outcome"] == "talking"
    code, (error,) = callboard("dial", "101", "--profile", "office")
    assert (code, error["code"]) == (2, "wrong-usage")
    assert error["message"].startswith("Say which phone rings first")


def test_without_one_that_was_used_it_has_to_be_said(callboard: Command) -> None:
    code, (error,) = callboard("status")
    assert (code, error["code"]) == (2, "wrong-usage")
    assert error["message"].startswith("Say which phone system: --profile ID")


def test_a_profile_says_everything(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        parse(["status", "--profile", "demo", "--host", "pbx"], {})
    assert "leave out --host, or --profile" in capsys.readouterr().err
