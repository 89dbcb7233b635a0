"""The phone systems that are known, what may be done with them, and what a bad file costs."""

import os
import threading
from dataclasses import replace
from pathlib import Path

import pytest

from callboard.app.kept import turn
from callboard.app.kept.profiles_store import FIELDS, FILE_NAME, ProfilesStore
from callboard.domain.pbx_profile import Band, PbxProfile, ProfileKind
from callboard.domain.problems import Problem, ProblemCode, SessionFailed
from callboard.wording.problem_sentences import sentence_of

OFFICE = PbxProfile("Head office", host="pbx.example", generation="v12", port=5485, my_extension="104", band=Band.BLUE)
DEMO = PbxProfile("Try it", ProfileKind.DEMO, "v11")
PREPARED = """\
locked = ["profile.*.host"]
[profiles.office]
name = "Head office"
host = "pbx.example"
port = 5485
"""


def refused(attempt: object, *arguments: object) -> Problem:
    with pytest.raises(SessionFailed) as failure:
        attempt(*arguments)  # type: ignore[operator]
    assert sentence_of(failure.value.problem).what
    return failure.value.problem


def prepared(folder: Path, text: str = PREPARED) -> Path:
    file = folder / "defaults.toml"
    file.write_text(text, "utf-8")
    return file


def test_nothing_is_known_and_nothing_is_made_at_first(tmp_path: Path) -> None:
    store = ProfilesStore(tmp_path / "settings", tmp_path / "defaults.toml")
    assert (dict(store.known), store.current, store.warnings) == ({}, "", [])
    assert list(tmp_path.iterdir()) == []


def test_what_is_saved_is_known_to_another_run(tmp_path: Path) -> None:
    store = ProfilesStore(tmp_path)
    store.save("office", OFFICE)
    store.save("demo", DEMO)
    store.choose("demo")
    again = ProfilesStore(tmp_path)
    assert dict(again.known) == {"office": OFFICE, "demo": DEMO}
    assert again.current == "demo"


def test_the_only_one_there_is_is_the_current_one(tmp_path: Path) -> None:
    store = ProfilesStore(tmp_path)
    store.save("office", OFFICE)
    assert store.current == "office"
    store.save("demo", DEMO)
    assert store.current == ""


def test_what_is_removed_is_gone(tmp_path: Path) -> None:
    store = ProfilesStore(tmp_path)
    store.save("office", OFFICE)
    store.save("demo", DEMO)
    store.choose("demo")
    store.remove("demo")
    assert dict(ProfilesStore(tmp_path).known) == {"office": OFFICE}
    assert refused(store.remove, "demo").code is ProblemCode.PROFILE_UNKNOWN
    assert refused(store.choose, "demo").code is ProblemCode.PROFILE_UNKNOWN


def test_what_another_console_saved_meanwhile_stays(tmp_path: Path) -> None:
    one, two = ProfilesStore(tmp_path), ProfilesStore(tmp_path)
    one.save("office", OFFICE)
    two.save("demo", DEMO)
    assert set(ProfilesStore(tmp_path).known) == {"office", "demo"}


def test_consoles_that_save_within_the_same_moment_lose_nothing(tmp_path: Path) -> None:
    ids = [f"office-{number}" for number in range(12)]
    begin = threading.Barrier(len(ids))

    def save(profile_id: str) -> None:
        store = ProfilesStore(tmp_path)
        begin.wait(20)
        store.save(profile_id, OFFICE)

    threads = [threading.Thread(target=save, args=(profile_id,)) for profile_id in ids]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert set(ProfilesStore(tmp_path).known) == set(ids)


def test_who_cannot_have_a_turn_is_told_and_nothing_has_changed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(turn, "WAIT_S", 0.05)
    store = ProfilesStore(tmp_path)
    with turn.our_turn(tmp_path / FILE_NAME):
        assert refused(store.save, "office", OFFICE).code is ProblemCode.SETTINGS_NOT_SAVED
    assert dict(store.known) == dict(ProfilesStore(tmp_path).known) == {}


@pytest.mark.parametrize("profile_id", ["", "..", "../x", "a/b", "A", "con", "x" * 80, "a b", "ü", "-a", "a\n"])
def test_an_id_is_the_name_of_a_file_and_nothing_else(tmp_path: Path, profile_id: str) -> None:
    store = ProfilesStore(tmp_path)
    assert refused(store.save, profile_id, OFFICE).code is ProblemCode.PROFILE_UNUSABLE
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "odd",
    [
        {"port": 0},
        {"port": 65536},
        {"host": "p bx"},
        {"host": "pbx\u202e"},
        {"name": "n" * 500_000},
        {"name": "\x1b[2J"},
        {"generation": "../v11"},
        {"my_extension": "drop table"},
        {"assembly_folder": "a\x00b"},
        {"runtime": "core80; rm"},
    ],
)
def test_what_could_not_be_read_again_is_not_written(tmp_path: Path, odd: dict[str, object]) -> None:
    problem = refused(ProfilesStore(tmp_path).save, "office", replace(OFFICE, **odd))  # type: ignore[arg-type]
    assert problem.code is ProblemCode.PROFILE_UNUSABLE
    assert problem.facts["fields"] == next(iter(odd)).replace("_", " ")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "text",
    [
        'current = 3\n[profiles.office]\nname = ["x"]\nhost = "pbx.example"\n',
        f'current = "{"n" * 400_000}"\n[profiles.office]\nname = "{"n" * 500_000}"\nhost = "pbx.example"\n',
        'current = "../../etc"\n[profiles."../../etc"]\nhost = "x"\n[profiles.office]\nhost = "pbx.example"\n',
        '[profiles.office]\nname = "\\u0000\\u001b"\nhost = "pbx.example"\nport = -1\n',
        '[profiles.office]\nhost = "pbx.example"\npassword = "secret"\nport = "5485"\nband = "pink"\n',
        'profiles.CON.host = "x"\n[profiles.office]\nhost = "pbx.example"\nkind = true\n',
    ],
)
def test_what_is_wrong_in_the_file_costs_itself_only(tmp_path: Path, text: str) -> None:
    (tmp_path / FILE_NAME).write_text(text, "utf-8")
    store = ProfilesStore(tmp_path)
    assert dict(store.known) == {"office": PbxProfile(host="pbx.example")}
    assert store.current == "office"
    assert store.warnings == []


@pytest.mark.parametrize("content", [b"\xff\xfe\x00", b"[[[[" * 1000, b"[" * 100_000, b"x" * 1_500_000, b"a = \x00"])
def test_a_file_that_nobody_understands_is_told_and_set_aside_with_the_next_change(
    tmp_path: Path, content: bytes
) -> None:
    file = tmp_path / FILE_NAME
    file.write_bytes(content)
    store = ProfilesStore(tmp_path)
    assert [each.code for each in store.warnings] == [ProblemCode.SETTINGS_UNREADABLE]
    assert file.read_bytes() == content
    store.save("office", OFFICE)
    assert dict(ProfilesStore(tmp_path).known) == {"office": OFFICE}
    assert (tmp_path / f"{FILE_NAME}.bad").read_bytes() == content
    assert not ProfilesStore(tmp_path).warnings


def test_a_file_that_cannot_be_read_is_not_written_over(tmp_path: Path) -> None:
    (tmp_path / FILE_NAME).mkdir()
    store = ProfilesStore(tmp_path)
    assert [each.code for each in store.warnings] == [ProblemCode.SETTINGS_UNREADABLE]
    assert refused(store.save, "office", OFFICE).code is ProblemCode.SETTINGS_UNREADABLE
    assert (tmp_path / FILE_NAME).is_dir()


def test_a_folder_that_takes_nothing_is_told(tmp_path: Path) -> None:
    (tmp_path / "settings").write_text("a file where the folder should be")
    store = ProfilesStore(tmp_path / "settings")
    problem = refused(store.save, "office", OFFICE)
    assert problem.code in {ProblemCode.SETTINGS_NOT_SAVED, ProblemCode.SETTINGS_UNREADABLE}
    assert dict(store.known) == {}


@pytest.mark.skipif(os.name != "posix", reason="Windows has other rights")
def test_the_file_is_for_the_eyes_of_its_owner(tmp_path: Path) -> None:
    ProfilesStore(tmp_path / "settings").save("office", OFFICE)
    made = sorted((tmp_path / "settings").iterdir())
    assert [each.name for each in made] == [f".{FILE_NAME}.lock", FILE_NAME]
    assert {each.stat().st_mode & 0o777 for each in made} == {0o600}


def test_what_it_prepared_can_be_used_and_not_changed(tmp_path: Path) -> None:
    store = ProfilesStore(tmp_path / "settings", prepared(tmp_path))
    office = store.known["office"]
    assert office == PbxProfile("Head office", host="pbx.example", port=5485)
    assert store.current == "office"
    assert store.is_prepared("office")
    locked = {name for name in FIELDS if store.is_locked("office", name)}
    assert locked == {"kind", "name", "host", "port"}
    problem = refused(store.save, "office", replace(office, port=5000, name="Mine"))
    assert sentence_of(problem).what == "Set by your IT: name, port."
    assert refused(store.remove, "office").code is ProblemCode.PROFILE_LOCKED


def test_what_it_left_open_can_be_filled_in(tmp_path: Path) -> None:
    file = prepared(tmp_path)
    store = ProfilesStore(tmp_path / "settings", file)
    store.save("office", replace(store.known["office"], my_extension="104"))
    assert ProfilesStore(tmp_path / "settings", file).known["office"].my_extension == "104"
    # What IT changes later reaches everybody, also where a copy was saved.
    prepared(tmp_path, PREPARED.replace("pbx.example", "new.example"))
    assert ProfilesStore(tmp_path / "settings", file).known["office"] == PbxProfile(
        "Head office", host="new.example", port=5485, my_extension="104"
    )


def test_a_locked_field_stays_so_in_ones_own_as_well(tmp_path: Path) -> None:
    store = ProfilesStore(tmp_path / "settings", prepared(tmp_path))
    assert store.is_locked("mine", "host")
    assert refused(store.save, "mine", PbxProfile("Mine", host="else.example")).code is ProblemCode.PROFILE_LOCKED
    store.save("mine", DEMO)
    assert set(store.known) == {"office", "mine"}


def test_without_a_folder_nothing_is_kept(tmp_path: Path) -> None:
    store = ProfilesStore(None)
    store.save("office", OFFICE)
    store.choose("office")
    assert store.current == "office"
    assert list(tmp_path.iterdir()) == []
