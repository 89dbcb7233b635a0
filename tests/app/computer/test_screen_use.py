"""Whether a pop-up would be seen: what answers mean, and that nobody is kept waiting for one."""

import subprocess
import sys
from pathlib import Path

import pytest

from callboard.app.computer.screen_use import NOT_KNOWN, ScreenProbe, ScreenUse, has_session_bus, use_of_windows_state

ROOT = Path(__file__).resolve().parents[3]
SCENE = """
import os, sys
from PySide6.QtCore import QCoreApplication, QObject, QTimer, Slot
from PySide6.QtDBus import QDBusConnection, QDBusServer
from callboard.app.computer.screen_use import ScreenProbe

class Locker(QObject):
    @Slot(result=bool)
    def GetActive(self):
        return True

class Probe(ScreenProbe):
    def bus(self):
        return line

def on_line(connection):
    lines.append(connection)
    if {path!r}:
        connection.registerObject({path!r}, {service!r}, locker, QDBusConnection.RegisterOption.ExportAllSlots)

def end(text):
    print(text, flush=True)
    os._exit(0)  # what is tidied up in which order is no matter here

application, locker, lines = QCoreApplication([]), Locker(), []
server = QDBusServer("unix:tmpdir={folder}")
server.newConnection.connect(on_line)
line = QDBusConnection.connectToPeer(server.address(), "scene")
Probe(platform="linux").ask(lambda use: end(use.is_locked))
QTimer.singleShot(20000, lambda: end("no answer"))
application.exec()
"""


@pytest.mark.parametrize(
    ("state", "is_locked", "is_filled"),
    [
        (1, True, False),
        (2, False, True),
        (3, False, True),
        (4, False, True),
        (5, False, False),
        (6, False, False),
        (7, False, False),
        (None, None, None),
    ],
)
def test_what_windows_says(state: int | None, is_locked: bool | None, is_filled: bool | None) -> None:
    assert use_of_windows_state(state) == ScreenUse(is_locked, is_filled)


@pytest.mark.parametrize(
    ("use", "hides"),
    [
        (ScreenUse(True, False), True),
        (ScreenUse(False, True), True),
        (ScreenUse(True, None), True),
        (ScreenUse(False, False), False),
        (ScreenUse(False, None), False),
        (NOT_KNOWN, False),
    ],
)
def test_only_what_is_known_hides_a_popup(use: ScreenUse, hides: bool) -> None:
    assert use.hides_popups is hides


def test_where_nobody_can_be_asked_nothing_is_known() -> None:
    told: list[ScreenUse] = []
    ScreenProbe(platform="darwin").ask(told.append)
    assert told == [NOT_KNOWN]


def test_without_a_bus_none_is_started(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    assert not has_session_bus({"DISPLAY": ":0", "XDG_RUNTIME_DIR": str(tmp_path)})
    (tmp_path / "bus").touch()
    assert has_session_bus({"XDG_RUNTIME_DIR": str(tmp_path)})
    assert has_session_bus({"DBUS_SESSION_BUS_ADDRESS": "unix:path=/nowhere"})
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    monkeypatch.delenv("XDG_RUNTIME_DIR", raising=False)
    told: list[ScreenUse] = []
    ScreenProbe(platform="linux").ask(told.append)
    assert told == [NOT_KNOWN]


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux asks over this bus")
@pytest.mark.parametrize(
    ("service", "said"),
    [("org.freedesktop.ScreenSaver", "True"), ("org.gnome.ScreenSaver", "True"), ("", "None")],
)
def test_a_real_line_to_whoever_locks_the_screen(service: str, said: str, tmp_path: Path) -> None:
    path = f"/{service.replace('.', '/')}" if service else ""
    scene = SCENE.format(service=service, path=path, folder=tmp_path)
    run = subprocess.run(
        (sys.executable, "-c", scene), capture_output=True, text=True, timeout=50, cwd=ROOT / "gui", check=False
    )
    assert (run.stdout.strip(), run.returncode) == (said, 0), run.stderr
