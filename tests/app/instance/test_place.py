"""Where windows find each other: nobody else can look in there, and one place belongs to one phone system."""

import os
import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from callboard.app.instance import place
from callboard.app.instance.claim import claimed
from callboard.app.instance.place import LONGEST_PIPE, own_folder, place_of, places_in

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="about owners and modes of folders")


@pytest.fixture
def runtime(monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A short one: a socket's path has not much room."""
    with TemporaryDirectory(prefix="cb-", dir="/tmp") as name:
        monkeypatch.setenv("XDG_RUNTIME_DIR", name)
        yield Path(name)


def test_a_folder_of_ones_own_is_made_where_the_system_has_room_for_it(runtime: Path) -> None:
    folder = own_folder()
    assert folder == runtime / "callboard"
    assert folder.stat().st_mode & 0o777 == 0o700


def test_one_place_for_each_phone_system_and_settings_folder(runtime: Path, tmp_path: Path) -> None:
    wanted = [(tmp_path / "a", "profile one"), (tmp_path / "a", "profile two"), (tmp_path / "b", "profile one")]
    places = [place_of(*each) for each in wanted]
    assert len({each.pipe for each in places if each}) == 3
    assert places == [place_of(*each) for each in wanted]
    assert place_of(tmp_path / "c" / ".." / "a", "profile one") == places[0]
    for each in places:
        assert each is not None
        assert each.lock.parent == runtime / "callboard"
        assert len(each.pipe) <= LONGEST_PIPE


@pytest.mark.usefixtures("runtime")
def test_the_places_of_one_settings_folder_begin_with_the_one_used_last(tmp_path: Path) -> None:
    assert places_in(tmp_path / "a") == ()
    one, two, three = (place_of(tmp_path / "a", name) for name in ("one", "two", "three"))
    elsewhere = place_of(tmp_path / "b", "one")
    claims = [claimed(each) for each in (one, two, three, elsewhere) if each]
    for seconds, each in enumerate((two, three, one, elsewhere)):
        assert each is not None
        os.utime(each.lock, (seconds, seconds))
    assert places_in(tmp_path / "c" / ".." / "a") == (one, three, two)
    claim = claims[1]
    assert claim is not None
    claim.mark_used()
    assert places_in(tmp_path / "a") == (two, one, three)
    assert places_in(tmp_path / "b") == (elsewhere,)
    for each in claims:
        assert each is not None
        each.release()
        each.mark_used()  # it is no window any more: nothing
    assert places_in(tmp_path / "a") == (two, one, three), "who is dead is told by the lock"


@pytest.mark.parametrize("mode", [0o755, 0o770, 0o777])
def test_a_folder_that_others_can_enter_is_not_used(
    runtime: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, mode: int
) -> None:
    folder = tmp_path / "open"
    folder.mkdir()
    folder.chmod(mode)
    monkeypatch.setattr(place, "_candidates", lambda: [folder])
    assert own_folder() is None
    assert place_of(tmp_path, "x") is None


def test_a_link_that_somebody_put_there_is_not_followed(monkeypatch: pytest.MonkeyPatch, runtime: Path) -> None:
    real, link = runtime / "real", runtime / "link"
    real.mkdir(mode=0o700, exist_ok=True)
    link.unlink(missing_ok=True)
    link.symlink_to(real)
    monkeypatch.setattr(place, "_candidates", lambda: [link])
    assert own_folder() is None
    monkeypatch.setattr(place, "_candidates", lambda: [link, real])
    assert own_folder() == real


def test_the_folder_of_somebody_else_is_not_used(monkeypatch: pytest.MonkeyPatch, runtime: Path) -> None:
    own = runtime / "callboard"
    own.mkdir(mode=0o700, exist_ok=True)
    somebody_else = os.getuid() + 1
    monkeypatch.setattr(os, "getuid", lambda: somebody_else)
    monkeypatch.setattr(place, "_candidates", lambda: [own])
    assert own_folder() is None


def test_a_runtime_folder_with_too_long_a_name_is_passed_over(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    long = tmp_path / ("x" * 80)
    long.mkdir(mode=0o700)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(long))
    folder = own_folder()
    assert folder is not None
    assert long not in folder.parents
