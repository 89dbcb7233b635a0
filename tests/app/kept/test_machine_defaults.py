"""What an administrator prepared, and that no file of theirs can keep the program from starting."""

import sys
from pathlib import Path

import pytest

from callboard.app.kept.machine_defaults import MachineDefaults, read_machine_defaults
from callboard.app.kept.settings_folder import MACHINE_FILE, machine_file
from callboard.domain.pbx_profile import PbxProfile
from callboard.domain.preferences import Preferences, ThemeChoice
from callboard.domain.problems import ProblemCode
from callboard.wording.problem_sentences import sentence_of

WHOLE = """\
locked = ["preferences.country", "profile.*.host", "profile.hq"]
current = "hq"
[preferences]
country = "GB"
theme = "dark"
[profiles.hq]
name = "Head office"
"""


def read(folder: Path, content: str | bytes) -> MachineDefaults:
    file = folder / "defaults.toml"
    file.write_bytes(content if isinstance(content, bytes) else content.encode("utf-8"))
    return read_machine_defaults(file)


def test_no_file_is_no_matter(tmp_path: Path) -> None:
    assert read_machine_defaults(tmp_path / "defaults.toml") == MachineDefaults() == read_machine_defaults(None)


def test_all_that_it_may_say(tmp_path: Path) -> None:
    found = read(tmp_path, WHOLE)
    assert found.preferences == Preferences(country="GB", theme=ThemeChoice.DARK)
    assert dict(found.profiles) == {"hq": PbxProfile("Head office")}
    assert found.current == "hq"
    assert found.locked_preferences == {"country"}
    assert found.locks_profile("hq", "band")
    assert found.locks_profile("own", "host")
    assert not found.locks_profile("own", "band")
    assert found.warning is None


def test_everything_can_be_locked_at_once(tmp_path: Path) -> None:
    found = read(tmp_path, 'locked = ["preferences", "profile.*"]')
    assert {"theme", "country", "shortcuts"} < found.locked_preferences
    assert found.locks_profile("own", "name")


@pytest.mark.parametrize(
    "lock", ["", "x", "preferences.colour", "profile.*.password", "profile.../x.host", "a.b.c.d", "preferences.a.b"]
)
def test_a_lock_that_means_nothing_is_told(tmp_path: Path, lock: str) -> None:
    found = read(tmp_path, f'locked = ["{lock}", "preferences.theme"]')
    assert found.locked_preferences == {"theme"}
    assert found.warning is not None
    assert found.warning.facts["said"] == "locked"


@pytest.mark.parametrize(
    "content",
    [
        b"\xff\xfe",
        b"[" * 100_000,
        b"x" * 1_500_000,
        b"preferences = 3",
        b'[profiles."../../x"]\nhost = "x"',
        b'[profiles.hq]\nname = 3\n[preferences]\ntheme = "pink"',
        b'current = "nobody"',
        ('[profiles.hq]\nname = "' + "n" * 500_000 + '"').encode(),
    ],
)
def test_a_bad_file_is_a_warning_and_no_more(tmp_path: Path, content: bytes) -> None:
    found = read(tmp_path, content)
    assert found.preferences == Preferences()
    assert found.warning is not None
    assert found.warning.code is ProblemCode.MACHINE_FILE_UNUSABLE
    told = sentence_of(found.warning)
    assert str(tmp_path / "defaults.toml") in told.what
    assert len(told.whole) < 500


def test_a_file_that_cannot_be_opened_is_a_warning_too(tmp_path: Path) -> None:
    found = read_machine_defaults(tmp_path)
    assert found.warning is not None


def test_where_it_is(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert machine_file({MACHINE_FILE: str(tmp_path / "x.toml")}) == tmp_path / "x.toml"
    assert machine_file({}, "linux") == Path("/etc/callboard/defaults.toml")
    if sys.platform == "win32":
        assert machine_file({}).parts[-2:] == ("Callboard", "defaults.toml")
