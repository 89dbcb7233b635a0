"""An update of the phone system is noticed, and its files are copied again with one press."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtTest import QSignalSpy
from pytestqt.qtbot import QtBot

from callboard.app.fresh_files import FreshFiles
from callboard.app.kept.profiles_store import ProfilesStore
from callboard.domain.pbx_profile import PbxProfile, ProfileKind
from callboard.domain.problems import ProblemCode
from callboard.sessions.threecx.assembly_library import keep_copy
from callboard.sessions.threecx.kept_copy import CopyState, state_of
from tests.doubles.made_assemblies import vendor_like


class Kept:
    """A profile with its copied files."""

    def __init__(self, folder: Path) -> None:
        self.server, self.library = folder / "server", folder / "library"
        vendor_like(self.server, "1.5.0.0")
        (self.server / "sl.dll").write_bytes(b"MZ" + bytes(100))
        copy = keep_copy(self.server, "office", self.library)
        self.profiles = ProfilesStore(folder / "settings")
        profile = PbxProfile(
            host="pbx", generation="v11", assembly_folder=str(copy.folder), files_from=str(self.server)
        )
        self.profiles.save("office", profile)
        self.fresh = FreshFiles(self.profiles, "office", self.library)
        self.told = QSignalSpy(self.fresh.wanting)

    @property
    def folder(self) -> Path:
        return Path(self.profiles.known["office"].assembly_folder)

    def update(self, size: int) -> None:
        (self.server / "sl.dll").write_bytes(b"MZ" + bytes(size))

    def look(self, qtbot: QtBot) -> None:
        self.fresh.look()
        qtbot.waitUntil(lambda: not self.fresh._looker.is_busy)


@pytest.fixture
def kept(tmp_path: Path, qtbot: QtBot) -> Iterator[Kept]:
    kept = Kept(tmp_path)
    yield kept
    kept.fresh.deleteLater()


def test_nothing_is_said_while_nothing_has_changed(kept: Kept, qtbot: QtBot) -> None:
    kept.look(qtbot)
    assert kept.told.count() == 0


def test_a_change_is_told_once(kept: Kept, qtbot: QtBot) -> None:
    kept.update(200)
    kept.look(qtbot)
    kept.look(qtbot)
    assert kept.told.count() == 1
    assert kept.told.at(0) == [CopyState.ORIGIN_NEWER]


def test_a_damaged_copy_is_mended_the_same_way(kept: Kept, qtbot: QtBot) -> None:
    (kept.folder / "sl.dll").write_bytes(b"rubbish")
    kept.look(qtbot)
    assert kept.told.at(0) == [CopyState.DAMAGED]
    with qtbot.waitSignal(kept.fresh.copied):
        kept.fresh.copy_again()
    assert state_of(kept.folder) is CopyState.UNCHANGED


def test_one_press_copies_and_the_old_copy_stays_for_who_uses_it(kept: Kept, qtbot: QtBot) -> None:
    old = kept.folder
    kept.update(200)
    with qtbot.waitSignal(kept.fresh.copied) as copied:
        kept.fresh.copy_again()
    assert copied.args == ["office"]
    assert kept.folder != old
    assert state_of(kept.folder) is CopyState.UNCHANGED
    assert state_of(old) is CopyState.ORIGIN_NEWER
    kept.update(300)
    with qtbot.waitSignal(kept.fresh.copied):
        kept.fresh.copy_again()
    assert not old.exists(), "nobody has used it since"


def test_a_server_that_became_a_12_is_a_12(kept: Kept, qtbot: QtBot) -> None:
    vendor_like(kept.server, "1.6.0.0")
    with qtbot.waitSignal(kept.fresh.copied):
        kept.fresh.copy_again()
    assert kept.profiles.known["office"].generation == "v12"


def test_a_copy_that_fails_changes_nothing(kept: Kept, qtbot: QtBot) -> None:
    before = kept.folder
    (kept.server / "sl.dll").unlink()
    with qtbot.waitSignal(kept.fresh.failed) as failed:
        kept.fresh.copy_again()
    assert failed.args is not None
    assert failed.args[0].code is ProblemCode.FILE_MISSING
    assert kept.folder == before


def test_a_demo_has_no_files_to_look_at(tmp_path: Path, qtbot: QtBot) -> None:
    profiles = ProfilesStore(tmp_path)
    profiles.save("demo", PbxProfile("Demo", ProfileKind.DEMO, "v11"))
    fresh = FreshFiles(profiles, "demo", tmp_path)
    fresh.look()
    assert not fresh._looker.is_busy
