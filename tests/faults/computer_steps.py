"""What can happen to a computer and to a process on it, in the words of the table."""

import signal
import subprocess
import sys
import threading
import tomllib
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from callboard.app.kept.profiles_store import ProfilesStore
from callboard.domain.pbx_profile import PbxProfile
from callboard.paths import stand_in_folder
from tests.faults.computer_scene import NO_GUARD, ComputerScene
from tests.faults.fault import Expect, Step

OUTSIDE = "02079460958"
NO_SCREEN_ENDS_WITH = 2
Surround = Callable[[ComputerScene], Sequence[str]]


def does(words: str, act: Callable[[ComputerScene], object]) -> Step:
    return Step(words, act)  # type: ignore[arg-type]


def opened(*options: str, within: Surround = lambda _: (), **more: Any) -> Step:
    """A window without a guard, which would start it again."""
    return does("a window", lambda scene: scene.open(NO_GUARD, *options, within=within(scene), **more))


GUARDED = does("a guarded window", lambda scene: (scene.open(), scene.wait_for_guard()))
ANOTHER = does("another window comes", lambda scene: scene.wait_for_another())


def opening(**more: Any) -> Step:
    """A window that is not waited for: it will not get far."""
    return opened(is_ready=False, **more)


def fault(kind: str, **details: object) -> Step:
    return does(kind, lambda scene: scene.control("fault", kind=kind, **details))


def control(word: str, **details: object) -> Step:
    return does(word, lambda scene: scene.control(word, **details))


def sent(what: signal.Signals) -> Step:
    return does(what.name, lambda scene: scene.send(what))


def ends(*codes: int) -> Step:
    return does("it ends", lambda scene: scene.wait_for_end(*codes))


def dialled(number: str = OUTSIDE) -> Step:
    return does(f"call {number}", lambda scene: scene.dial(number))


def asked(count: int) -> Step:
    return does(f"{count} asked", lambda scene: scene.wait_for_requests(count))


def shows(words: str, is_so: Callable[[Any], bool], within_s: float = 10.0) -> Step:
    """What has to be so before the next thing happens."""
    return does(words, lambda scene: scene.wait(Expect(words, is_so, within_s)))


def passing(seconds: float) -> Step:
    """So long nothing happens, from outside."""
    return does(f"{seconds:g} s", lambda _: threading.Event().wait(seconds))


CHANGED = does("a setting is changed", lambda scene: scene.shown.do("change", dark=True))
FILLED = does("its disk fills up", lambda scene: scene.shown.do("fill", folder=str(scene.top / "drive")))


def put(name: str, content: bytes | None) -> Step:
    """A file in the settings; with None a folder where a file is wanted."""

    def act(scene: ComputerScene) -> None:
        path = scene.settings / name
        path.parent.mkdir(parents=True, exist_ok=True)
        if content is None:
            path.mkdir()
        else:
            path.write_bytes(content)

    return does(f"{name} is {'a folder' if content is None else 'another file'}", act)


def in_the_way(variable: str) -> Step:
    """A file where the folder should be. Root may write everywhere, so rights alone would stop nobody."""

    def act(scene: ComputerScene) -> None:
        folder = Path(scene.windows.surroundings.environment[variable])
        folder.parent.mkdir(parents=True, exist_ok=True)
        folder.write_text("a file", "utf-8")

    return does(f"a file instead of {variable}", act)


def _on_drive(scene: ComputerScene, how: str) -> list[str]:
    """In its own view of the drives, in which the folder `drive` is another one; gone when the process ends."""
    folder = scene.top / "drive"
    folder.mkdir(exist_ok=True)
    return ["unshare", "--mount", "--map-root-user", "sh", "-c", f'{how.format(folder=folder)} && exec "$@"', "sh"]


def small_drive(scene: ComputerScene) -> list[str]:
    return _on_drive(scene, "mount -t tmpfs -o size=512k tmpfs '{folder}'")


def full_drive(scene: ComputerScene) -> list[str]:
    fill = "(head -c 1000000 /dev/zero > '{folder}/filler' 2>/dev/null; true)"
    return _on_drive(scene, f"mount -t tmpfs -o size=512k tmpfs '{{folder}}' && {fill}")


def locked_drive(scene: ComputerScene) -> list[str]:
    return _on_drive(scene, "mount --bind '{folder}' '{folder}' && mount -o remount,ro,bind '{folder}'")


def no_file_grows(_scene: ComputerScene) -> list[str]:
    return ["sh", "-c", 'ulimit -f 0; exec "$@"', "sh"]


def few_handles(_scene: ComputerScene) -> list[str]:
    return ["sh", "-c", 'ulimit -n 64; exec "$@"', "sh"]


def _kept(scene: ComputerScene) -> None:
    """A phone system whose password would be in the keyring."""
    assert scene.server is not None
    folder = str(stand_in_folder(scene.where))
    profile = PbxProfile(
        "Office", generation=scene.where, host="127.0.0.1", port=scene.server.port, config_user="cfg",
        assembly_folder=folder, runtime="core80", my_extension="100",
    )  # fmt: skip
    ProfilesStore(scene.settings).save("one", profile)


KEPT = does("a kept phone system", _kept)


def _second(scene: ComputerScene) -> None:
    scene.remember_window()
    scene.open(NO_GUARD, "--another-window")


SECOND = does("a second window", _second)
BACK_TO_FIRST = does("the first window", lambda scene: scene.go_back())


def _change_in_both(scene: ComputerScene) -> None:
    for number in range(20):
        for window in scene.all_windows():
            window.do("change", dark=number % 2 == 0)


CHANGE_IN_BOTH = does("both change settings", _change_in_both)


def _settings_are_whole(scene: ComputerScene) -> None:
    text = (scene.settings / "preferences.toml").read_text("utf-8")
    if tomllib.loads(text).get("theme") not in ("dark", "light"):
        scene.missed.append(f"the settings are not whole: {text[:200]}")


SETTINGS_ARE_WHOLE = does("settings are whole", _settings_are_whole)


def _no_screen(scene: ComputerScene) -> None:
    ours = scene.windows.surroundings
    environment = {name: each for name, each in ours.environment.items() if name not in ("QT_QPA_PLATFORM", "DISPLAY")}
    done = subprocess.run(
        [sys.executable, "-m", "callboard", *scene.arguments()],
        env=environment,
        capture_output=True,
        text=True,
        timeout=20,
        check=False,
    )
    if done.returncode != NO_SCREEN_ENDS_WITH or "There is no screen here." not in done.stderr:
        scene.missed.append(f"ended with {done.returncode}: {done.stderr[-300:]}")
    scene.seen.append(f"ended with {done.returncode}: There is no screen here")


NO_SCREEN = does("started without a screen", _no_screen)
ON_DRIVE = (("CALLBOARD_SETTINGS_FOLDER", "drive/settings"), ("CALLBOARD_LOG_FOLDER", "drive/log"))
IN_PROFILE = {"arguments": ("--profile", "one")}
