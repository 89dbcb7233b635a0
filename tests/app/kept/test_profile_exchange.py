"""Phone systems go from one computer to another, without a secret."""

from dataclasses import replace
from pathlib import Path

import pytest

from callboard.app.kept.machine_defaults import read_machine_defaults
from callboard.app.kept.profile_exchange import export_profiles, import_profiles
from callboard.app.kept.profiles_store import ProfilesStore
from callboard.domain.pbx_profile import Band, PbxProfile, ProfileKind
from callboard.domain.problems import ProblemCode, SessionFailed

OFFICE = PbxProfile("Büro & Lager", generation="v12", host="pbx.example", config_user="cfg", band=Band.GREEN)
DEMO = PbxProfile("Try it", ProfileKind.DEMO, "v11")


@pytest.fixture
def store(tmp_path: Path) -> ProfilesStore:
    store = ProfilesStore(tmp_path / "one")
    store.save("office", OFFICE)
    store.save("demo", DEMO)
    return store


def code_of(attempt: object, *arguments: object) -> ProblemCode:
    with pytest.raises(SessionFailed) as failure:
        attempt(*arguments)  # type: ignore[operator]
    return failure.value.problem.code


def test_what_is_exported_can_be_imported_elsewhere(store: ProfilesStore, tmp_path: Path) -> None:
    other = ProfilesStore(tmp_path / "other")
    assert import_profiles(other, export_profiles(store, ["office", "demo"])) == ("office", "demo")
    assert dict(other.known) == dict(store.known)


def test_what_is_known_already_is_not_kept_twice(store: ProfilesStore) -> None:
    assert import_profiles(store, export_profiles(store, ["office"])) == ("office",)
    assert len(store.known) == 2


def test_another_one_of_the_same_id_gets_a_new_one(store: ProfilesStore, tmp_path: Path) -> None:
    text = export_profiles(store, ["office"])
    store.save("office", replace(OFFICE, host="else.example"))
    assert import_profiles(store, text) == ("office-2",)
    assert store.known["office"].host == "else.example"
    assert store.known["office-2"] == OFFICE


def test_what_is_exported_can_stand_in_the_file_of_an_administrator(store: ProfilesStore, tmp_path: Path) -> None:
    file = tmp_path / "defaults.toml"
    file.write_text(export_profiles(store, ["office"]), "utf-8")
    found = read_machine_defaults(file)
    assert dict(found.profiles) == {"office": OFFICE}
    assert found.warning is None


def test_what_is_not_known_cannot_be_exported(store: ProfilesStore) -> None:
    assert code_of(export_profiles, store, ["nobody"]) is ProblemCode.PROFILE_UNKNOWN


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[[[",
        "[" * 100_000,
        "x" * 1_500_000,
        "current = 'office'",
        "[profiles.office]\n",
        '[profiles.office]\npassword = "secret"\n',
        '[profiles."../../x"]\nhost = "pbx"\n',
        '[profiles.office]\nname = "' + "n" * 500_000 + '"\n',
    ],
)
def test_a_text_that_holds_none(store: ProfilesStore, text: str) -> None:
    assert code_of(import_profiles, store, text, "file.toml") is ProblemCode.PROFILE_FILE_UNREADABLE
    assert dict(store.known) == {"office": OFFICE, "demo": DEMO}
