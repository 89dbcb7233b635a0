"""Which keys can be heard, where, and by what they are called on each system."""

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from callboard.app.computer.held_keys import Held, HeldKeys, held_keys
from callboard.app.computer.hotkey import Hotkey, HotkeyState, listener_maker
from callboard.app.computer.hotkey_windows import NO_REPEAT, code_of, mask_of


@pytest.mark.parametrize(
    ("portable", "key", "held"),
    [
        ("Ctrl+K", "K", {Held.CTRL}),
        ("Ctrl+Shift+F9", "F9", {Held.CTRL, Held.SHIFT}),
        ("Meta+7", "7", {Held.META}),
        ("Ctrl+Alt+Shift+A", "A", {Held.CTRL, Held.ALT, Held.SHIFT}),
        ("F12", "F12", set()),
    ],
)
def test_keys_that_every_keyboard_has_can_be_heard(portable: str, key: str, held: set[Held]) -> None:
    assert held_keys(portable) == HeldKeys(key, frozenset(held))


@pytest.mark.parametrize(
    "portable", ["", "K", "Shift+K", "Ctrl+", "Ctrl++", "Ctrl+F25", "Ctrl+Ö", "Ctrl+Ctrl+K", "Strg+K"]
)
def test_others_cannot(portable: str) -> None:
    assert held_keys(portable) is None


def test_what_windows_calls_them() -> None:
    keys = held_keys("Ctrl+Alt+Shift+Meta+F9")
    assert keys is not None
    assert (mask_of(keys), code_of(keys)) == (NO_REPEAT | 0xF, 0x78)
    assert code_of(HeldKeys("K", frozenset())) == 0x4B


@pytest.mark.parametrize(
    ("platform", "environment", "state"),
    [
        ("linux", {"WAYLAND_DISPLAY": "wayland-0", "DISPLAY": ":0"}, HotkeyState.WAYLAND),
        ("linux", {"XDG_SESSION_TYPE": "wayland", "DISPLAY": ":0"}, HotkeyState.WAYLAND),
        ("linux", {}, HotkeyState.NOT_HERE),
        ("darwin", {"DISPLAY": ":0"}, HotkeyState.NOT_HERE),
    ],
)
def test_where_nobody_can_listen_it_is_said_at_once(
    platform: str, environment: dict[str, str], state: HotkeyState, qtbot: QtBot
) -> None:
    maker = listener_maker(platform, environment)
    hotkey = Hotkey(maker)
    hotkey.choose("Ctrl+K")
    assert hotkey.state is state
    hotkey.choose("")
    assert hotkey.state is HotkeyState.OFF


class Listeners:
    """What would listen, without a computer."""

    def __init__(self) -> None:
        self.log: list[str] = []
        self.take: Callable[[str], None] = lambda _: None
        self.tell: Callable[[HotkeyState], None] = lambda _: None
        self._keys = ""

    def make(self, keys: HeldKeys, take: Callable[[str], None], tell: Callable[[HotkeyState], None]) -> "Listeners":
        self.take, self.tell = take, tell
        self.log.append(f"make {keys.key}")
        return self

    def start(self) -> None:
        self.log.append("start")

    def end(self) -> None:
        self.log.append("end")


def test_one_listens_at_a_time_and_what_the_one_before_heard_counts_no_more(qtbot: QtBot) -> None:
    listeners, heard = Listeners(), list[str]()
    hotkey = Hotkey(listeners.make)
    hotkey.pressed.connect(heard.append)
    hotkey.choose("Ctrl+K")
    assert hotkey.state is HotkeyState.COMING
    listeners.tell(HotkeyState.READY)
    qtbot.waitUntil(lambda: hotkey.state is HotkeyState.READY)
    before = listeners.take
    listeners.take("204")
    qtbot.waitUntil(lambda: heard == ["204"])
    hotkey.choose("Ctrl+L")
    before("205")
    listeners.take("206")
    qtbot.waitUntil(lambda: heard == ["204", "206"])
    hotkey.choose("Ctrl+Ö")
    assert hotkey.state is HotkeyState.OTHER_KEYS
    hotkey.end()
    assert listeners.log == ["make K", "start", "end", "make L", "start", "end"]
