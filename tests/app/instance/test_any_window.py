"""Real processes: a start that names no phone system, as links and the start menu do, finds whatever window is open."""

import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from callboard.app.kept.profiles_store import ProfilesStore
from callboard.domain.pbx_profile import PbxProfile, ProfileKind
from callboard.paths import stand_in_folder
from tests.app.instance.started_desk import DEADLINE_S, REHEARSAL, Desk, wait_until

OTHER = ("--rehearsal", "v12", "--speed", "20", "--no-guard")
LINK, NUMBER, SHOWN = "tel:+442079460018", "020 7946 0311", ["02079460311"]

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="looks into /proc and uses signals")


def keep_profiles(desk: Desk, current: str) -> None:
    store = ProfilesStore(Path(desk.environment["CALLBOARD_SETTINGS_FOLDER"]))
    for name in ("one", "two"):
        store.save(name, PbxProfile(name.title(), ProfileKind.DEMO, "v11"))
    store.choose(current)


def window(desk: Desk, *arguments: str, **changed: str) -> "subprocess.Popen[str]":
    """Start it, and wait for its window."""
    process = desk.start(*arguments, **changed)
    wait_until(lambda: desk.told(process.pid) or process.poll() is not None, "a window")
    assert process.poll() is None
    return process


def test_a_link_finds_the_window_of_a_phone_system_that_is_not_kept(desk: Desk) -> None:
    """Nothing is kept: without it the first run would open."""
    first = desk.open()
    assert "nobody is called" in desk.end("--link", LINK)
    wait_until(lambda: desk.told(first.pid)["link"])
    assert "nobody is called" in desk.end(NUMBER)
    wait_until(lambda: desk.told(first.pid)["tray"] == SHOWN)
    assert "brought forward" in desk.end()
    assert desk.windows() == {first.pid}


@pytest.mark.parametrize(
    "opened",
    [
        ("--profile", "two", "--no-guard"),
        ("--no-guard", "demo"),
        ("--host", "127.0.0.1", "--port", "9", "--generation", "v11", "--no-guard"),
        (*REHEARSAL, "--no-guard", "--another-window"),
        ("--profile", "two"),
    ],
    ids=["another profile", "demo", "host", "beside", "guarded"],
)
def test_whatever_the_window_shows_it_is_found(desk: Desk, opened: tuple[str, ...]) -> None:
    keep_profiles(desk, "one")
    if "--host" in opened:
        opened = (*opened, "--assembly-folder", str(stand_in_folder("v11")))
    first = window(desk, *opened)
    # Somebody else has chosen meanwhile what is opened the next time.
    keep_profiles(desk, "one")
    assert "nobody is called" in desk.end(NUMBER)
    wait_until(lambda: desk.told(first.pid)["tray"] == SHOWN)
    assert desk.windows() == {first.pid}
    assert ProfilesStore(Path(desk.environment["CALLBOARD_SETTINGS_FOLDER"])).current == "one"


def test_of_several_the_one_used_last_has_it(desk: Desk) -> None:
    first = desk.open()
    second = window(desk, *OTHER)
    desk.end(NUMBER)
    wait_until(lambda: desk.told(second.pid)["tray"] == SHOWN)
    assert desk.told(first.pid)["tray"] == []
    desk.hand_over()  # which the first one comes forward for
    desk.end("020 7946 0422")
    wait_until(lambda: desk.told(first.pid)["tray"] == ["02079460422"])
    assert desk.told(second.pid)["tray"] == SHOWN
    first.terminate()
    assert first.wait(DEADLINE_S) == 0
    desk.end("--link", LINK)
    wait_until(lambda: desk.told(second.pid)["link"])


def test_one_that_was_killed_is_passed_over(desk: Desk) -> None:
    first = desk.open()
    second = window(desk, *OTHER)
    desk.hand_over()
    first.kill()
    first.wait()
    began_s = time.monotonic()
    desk.end(NUMBER)
    assert time.monotonic() - began_s < 5
    wait_until(lambda: desk.told(second.pid)["tray"] == SHOWN)


def test_one_that_hangs_leaves_it_to_the_next_and_does_nothing_late(desk: Desk) -> None:
    first = desk.open()
    second = window(desk, *OTHER)
    desk.hand_over()
    first.send_signal(signal.SIGSTOP)
    desk.end(NUMBER)
    wait_until(lambda: desk.told(second.pid)["tray"] == SHOWN)
    first.send_signal(signal.SIGCONT)
    desk.hand_over()
    assert desk.told(first.pid)["tray"] == []


def test_where_the_only_one_hangs_no_other_opens(desk: Desk) -> None:
    keep_profiles(desk, "one")
    first = desk.open()
    first.send_signal(signal.SIGSTOP)
    assert "it does not answer. Nothing was handed over." in desk.end(NUMBER, code=3)
    assert desk.windows() == {first.pid}


def test_without_a_window_the_current_profile_opens_and_has_the_number(desk: Desk) -> None:
    keep_profiles(desk, "two")
    before = desk.open()
    before.terminate()
    assert before.wait(DEADLINE_S) == 0
    opened = window(desk, "--no-guard", NUMBER)
    wait_until(lambda: desk.told(opened.pid)["tray"] == SHOWN)
    # Who names it finds it, and who names another one has a window of that.
    assert "brought forward" in desk.end("--profile", "two", "--no-guard")
    other = window(desk, "--profile", "one", "--no-guard")
    assert desk.windows() == {before.pid, opened.pid, other.pid}


def test_another_settings_folder_has_windows_of_its_own(desk: Desk, tmp_path: Path) -> None:
    keep_profiles(desk, "one")
    first = window(desk, *OTHER, CALLBOARD_SETTINGS_FOLDER=str(tmp_path / "elsewhere"))
    second = window(desk, "--no-guard", NUMBER)
    wait_until(lambda: desk.told(second.pid)["tray"] == SHOWN)
    assert desk.told(first.pid)["tray"] == []


def test_of_several_that_name_none_at_the_same_moment_one_is_the_window(desk: Desk) -> None:
    keep_profiles(desk, "one")
    several = [desk.start("--no-guard") for _ in range(4)]
    wait_until(lambda: [each.poll() for each in several].count(0) == 3, "three hand over")
    (opened,) = [each for each in several if each.poll() is None]
    wait_until(lambda: desk.told(opened.pid))
    assert desk.windows() == {opened.pid}


def test_what_a_guard_starts_again_looks_for_no_other_window(desk: Desk) -> None:
    keep_profiles(desk, "one")
    first = window(desk)
    wait_until(lambda: "guarded by process" in desk.surroundings.log_text(), "its guard")
    other = window(desk, *OTHER)
    first.send_signal(signal.SIGSEGV)
    wait_until(lambda: desk.windows() - {first.pid, other.pid}, "the next window")
    assert other.poll() is None


@pytest.mark.xserver
@pytest.mark.skipif(not shutil.which("xdotool"), reason="not installed")
def test_on_a_real_screen_the_one_with_the_keyboard_is_the_one_used_last(desk: Desk) -> None:
    first = desk.open(*REHEARSAL, "--no-guard", QT_QPA_PLATFORM="xcb")
    second = window(desk, *OTHER, QT_QPA_PLATFORM="xcb")
    for used, other, number in ((first, second, "020 7946 0311"), (second, first, "020 7946 0422")):
        wait_until(lambda: desk.told(second.pid)["visible"])
        give_keyboard(used.pid)
        wait_until(lambda used=used: desk.told(used.pid)["active"], "the keyboard")
        desk.end(number)
        wait_until(lambda used=used, number=number: number.replace(" ", "") in desk.told(used.pid)["tray"], number)
        assert number.replace(" ", "") not in desk.told(other.pid)["tray"]


def give_keyboard(pid: int) -> None:
    found = subprocess.run(
        ["xdotool", "search", "--onlyvisible", "--pid", str(pid)], capture_output=True, text=True, check=True
    )
    subprocess.run(["xdotool", "windowfocus", found.stdout.split()[0]], check=True, timeout=DEADLINE_S)
