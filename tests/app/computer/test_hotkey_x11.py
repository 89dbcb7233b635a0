"""On a real X server: keys that are pressed in another program, and the text that is selected there."""

import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from callboard.app.computer.hotkey import Hotkey, HotkeyState, listener_maker
from callboard.app.computer.hotkey_x11 import SELECTED_S

pytestmark = pytest.mark.xserver
OTHER = Path(__file__).with_name("other_x_program.py")
KEYS, PRESSED = "Ctrl+Shift+F9", "ctrl+shift+F9"
Starter = Callable[..., "subprocess.Popen[str]"]


@pytest.fixture
def program() -> Iterator[Starter]:
    started: list[subprocess.Popen[str]] = []

    def start(*arguments: str) -> "subprocess.Popen[str]":
        process = subprocess.Popen([sys.executable, str(OTHER), *arguments], stdout=subprocess.PIPE, text=True)
        started.append(process)
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
        return process

    yield start
    for process in started:
        process.kill()
        process.communicate()


@pytest.fixture
def hotkey() -> Iterator[Hotkey]:
    hotkey = Hotkey(listener_maker())
    yield hotkey
    hotkey.end()


def press(qtbot: QtBot, keys: str = PRESSED) -> None:
    hand = subprocess.Popen(["xdotool", "key", keys])
    qtbot.waitUntil(lambda: hand.poll() is not None)
    assert hand.returncode == 0


def choose(hotkey: Hotkey, qtbot: QtBot, keys: str = KEYS, state: HotkeyState = HotkeyState.READY) -> None:
    hotkey.choose(keys)
    qtbot.waitUntil(lambda: hotkey.state is state)


def test_the_text_selected_in_another_program_comes(hotkey: Hotkey, program: Starter, qtbot: QtBot) -> None:
    program("select", "Call ☎ 020 7946 0311 today")
    choose(hotkey, qtbot)
    with qtbot.waitSignal(hotkey.pressed) as heard:
        press(qtbot)
    assert heard.args == ["Call ☎ 020 7946 0311 today"]


@pytest.mark.parametrize("lock", ["Num_Lock", "Caps_Lock"])
def test_a_lock_that_is_on_makes_no_difference(hotkey: Hotkey, program: Starter, qtbot: QtBot, lock: str) -> None:
    program("select", "204")
    choose(hotkey, qtbot, "Ctrl+Shift+K")
    press(qtbot, lock)
    try:
        with qtbot.waitSignal(hotkey.pressed) as heard:
            press(qtbot, "ctrl+shift+k")
    finally:
        press(qtbot, lock)
    assert heard.args == ["204"]


def test_keys_that_another_program_has_are_told(hotkey: Hotkey, program: Starter, qtbot: QtBot) -> None:
    other = program("grab", "F9")
    choose(hotkey, qtbot, state=HotkeyState.TAKEN)
    other.kill()
    other.wait()
    choose(hotkey, qtbot)


@pytest.mark.parametrize("what", ["hang", "picture"])
def test_a_program_that_does_not_say_what_is_selected_is_not_waited_for(
    hotkey: Hotkey, program: Starter, qtbot: QtBot, what: str
) -> None:
    program(what)
    choose(hotkey, qtbot)
    began_s = time.monotonic()
    with qtbot.waitSignal(hotkey.pressed) as heard:
        press(qtbot)
    assert heard.args == [""]
    assert time.monotonic() - began_s < SELECTED_S + 2


def test_more_than_a_number_needs_is_cut(hotkey: Hotkey, program: Starter, qtbot: QtBot) -> None:
    program("select", "7" * 100_000)
    choose(hotkey, qtbot)
    with qtbot.waitSignal(hotkey.pressed) as heard:
        press(qtbot)
    assert heard.args is not None
    assert 4096 <= len(heard.args[0]) <= 16_384


def test_keys_that_are_given_up_are_free_for_others(hotkey: Hotkey, program: Starter, qtbot: QtBot) -> None:
    choose(hotkey, qtbot)
    other = Hotkey(listener_maker())
    other.choose(KEYS)
    qtbot.waitUntil(lambda: other.state is HotkeyState.TAKEN)
    choose(hotkey, qtbot, "", HotkeyState.OFF)
    other.choose(KEYS)
    qtbot.waitUntil(lambda: other.state is HotkeyState.READY)
    heard: list[str] = []
    hotkey.pressed.connect(heard.append)
    with qtbot.waitSignal(other.pressed):
        press(qtbot)
    assert heard == []
    other.end()
