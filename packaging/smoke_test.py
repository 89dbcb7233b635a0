"""Try the frozen program: every verb that matters, and the window by real keys, in rehearsal and through .NET.

`smoke_test.py FOLDER` runs in a network of its own where that is possible, and fails on every packet that is not for
the demo PBX.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Generator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

from closed_network import Capture, NoClosedNetwork, is_inside, run_inside, strangers
from frozen_program import FrozenProgram, SmokeFailed, Window
from runtime_wheel import runtime_folder
from virtual_screen import virtual_screen

NUMBER, MINE = "01632960123", "100"
SCREEN = "1366x768x24"
GENERATIONS = ("v11", "v12")
ROOMS = {"v11": "701", "v12": f"700**{MINE}"}
MOST_PRESSES, PRESS_AGAIN_S = 6, 3.0
_KEYS_DELAY_MS = "30"


def main(arguments: Sequence[str]) -> int:
    """Try the program in a folder. Returns 0 when all of it works."""
    folder = Path(arguments[0]).resolve()
    if not is_inside() and sys.platform.startswith("linux"):
        try:
            return run_inside((sys.executable, __file__, str(folder)))
        except NoClosedNetwork as why:
            print(f"smoke test: {why}; packets are not looked at")
    try:
        with tempfile.TemporaryDirectory(prefix="callboard-smoke-") as home:
            smoke_test(folder, Path(home))
    except SmokeFailed as failure:
        print(f"smoke test: {failure}", file=sys.stderr)
        return 1
    print("The frozen program works.")
    return 0


def smoke_test(folder: Path, home: Path) -> None:
    """All of it. Raises SmokeFailed."""
    program = FrozenProgram(folder, home, _bare_environment())
    _version(program)
    for generation in GENERATIONS:
        capture = Capture() if is_inside() else None
        with _demo_pbx(program, generation) as port:
            ways = {
                "rehearsal": ("--rehearsal", generation),
                "dotnet": _to_pbx(program, generation, port),
            }
            for way, to in ways.items():
                _commands(program, to, ROOMS[generation])
                _offscreen(program, f"{generation}-{way}-offscreen", to)
                _by_keys(program, f"{generation}-{way}-keys", to)
                print(f"{generation}, {way}: calls and a conference by command and by keys", flush=True)
        if capture is not None:
            packets = capture.stop()
            if others := strangers(packets, port):
                raise SmokeFailed(f"it sent something to {sorted({packet.target for packet in others})}: {others[:5]}")
            print(f"{generation}: {len(packets)} packets, every one between the program and the phone system")
    if missing := program.missing_words():
        raise SmokeFailed("something is missing in it:\n" + "\n".join(missing[:20]))


def _bare_environment() -> dict[str, str]:
    """Nothing of the checkout: no Python path, no variables of ours; a .NET runtime as an administrator installs it."""
    ours = ("PYTHON", "CALLBOARD", "QT_", "VIRTUAL_ENV", "LD_LIBRARY_PATH")
    environment = {name: value for name, value in os.environ.items() if not name.startswith(ours)}
    signed = {f"CALLBOARD_{what}": "demo" for what in _CREDENTIALS}
    return {**environment, **signed, "DOTNET_ROOT": str(runtime_folder()), "CALLBOARD_MY_EXTENSION": MINE}


_CREDENTIALS = ("CONFIG_USER", "CONFIG_PASSWORD", "CALL_MANAGER_USER", "CALL_MANAGER_PASSWORD")


def _version(program: FrozenProgram) -> None:
    done = subprocess.run((program.console, "--version"), capture_output=True, text=True, check=True, timeout=60)
    print(done.stdout.strip(), flush=True)


@contextmanager
def _demo_pbx(program: FrozenProgram, generation: str) -> Generator[int]:
    command = (program.console, "demo-pbx", "--generation", generation, "--port", "0", "--until-stdin-closes")
    with subprocess.Popen(
        command, env=program.environment_of("pbx"), stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as server:
        if server.stdin is None or server.stdout is None:
            raise SmokeFailed("the demo PBX says nothing")
        try:
            yield json.loads(server.stdout.readline())["port"]
        finally:
            server.stdin.close()


def _to_pbx(program: FrozenProgram, generation: str, port: int) -> tuple[str, ...]:
    root = program.folder / "_internal"
    files = root / "vendor" / "stand_in" / "build" / generation
    where = ("--host", "127.0.0.1", "--port", str(port))
    return ("--assembly-folder", str(files), "--generation", generation, *where, "--runtime", "core80")


def _commands(program: FrozenProgram, to: tuple[str, ...], room: str) -> None:
    _expect(program.command("status", *to), "result", "status")
    _expect(program.command("dial", NUMBER, "--from", MINE, *to), "talking", "dial")
    if "--host" in to:  # of a rehearsal each command has one of its own
        _expect(program.command("drop", "--my", "--yes", *to), "done", "drop")
    _expect(program.command("conference", "start", "--room", room, "--yes", "101", "105", *to), "running", "conference")
    if "--host" in to:
        _expect(program.command("conference", "end", room, "--yes", *to), "done", "conference end")


def _expect(events: list[dict[str, object]], word: str, what: str) -> None:
    last = events[-1] if events else {}
    if word not in (last.get("event"), last.get("outcome")):
        raise SmokeFailed(f"{what} ended with {last}")


def _offscreen(program: FrozenProgram, name: str, to: tuple[str, ...]) -> None:
    with program.window(name, (*to, "--no-guard"), {"QT_QPA_PLATFORM": "offscreen"}) as window:
        window.wait_for("connected in")
        window.ask_to_end()
        window.wait_for_end()


def _by_keys(program: FrozenProgram, name: str, to: tuple[str, ...]) -> None:
    with virtual_screen(SCREEN) as screen, program.window(name, (*to, "--no-guard"), screen) as window:
        window.wait_for("connected in")
        for keys, words in _DEEDS:
            _press_until(screen, keys, lambda words=words: words in window.log, window, words)
        _typed_into(screen)
        _press(screen, "ctrl+q")
        window.wait_for_end()


_DEEDS = (
    (("ctrl+d", "ctrl+a", f"type {NUMBER}", "Return"), "place-call"),
    (("ctrl+shift+h",), "drop-leg"),
    (("ctrl+n", "type 101", "Return", "type 105", "Return", "ctrl+Return"), "start-conference"),
)


def _press_until(
    screen: Mapping[str, str], keys: Sequence[str], is_done: Callable[[], bool], window: Window, words: str
) -> None:
    """What is pressed too early does nothing, as for a person: then once more."""
    for _ in range(MOST_PRESSES):
        _typed_into(screen)
        for key in keys:
            _press(screen, key)
        if window.has_within(is_done, PRESS_AGAIN_S):
            return
    window.wait_for(words)


def _press(screen: Mapping[str, str], key: str) -> None:
    what = ("type", "--delay", _KEYS_DELAY_MS, key[5:]) if key.startswith("type ") else ("key", key)
    subprocess.run(("xdotool", *what), env=dict(screen), check=True, timeout=30)


def _typed_into(screen: Mapping[str, str]) -> None:
    """Have the window get the keys as soon as it is there. No window manager does that here, least of all after a list
    of proposals has closed."""
    command = ("xdotool", "search", "--sync", "--onlyvisible", "--name", "Callboard", "windowfocus")
    subprocess.run(command, env=dict(screen), check=True, timeout=60, stdout=subprocess.DEVNULL)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
