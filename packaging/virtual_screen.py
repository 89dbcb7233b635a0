"""An X server without a screen, for as long as one program needs it."""

from __future__ import annotations

import contextlib
import os
import secrets
import shutil
import subprocess
import tempfile
from collections.abc import Generator, Mapping
from pathlib import Path

SCREEN = "1600x1000x24"


class NoVirtualScreen(Exception):
    """Xvfb is missing or did not start; the text is one line that says what to do."""


def has_screen(environment: Mapping[str, str]) -> bool:
    """Whether a window could be shown to somebody."""
    if os.name == "nt":
        return True
    return bool(environment.get("DISPLAY") or environment.get("WAYLAND_DISPLAY"))


@contextlib.contextmanager
def virtual_screen(size: str = SCREEN) -> Generator[dict[str, str]]:
    """Run an X server; the value is the environment for programs that shall use it.

    The server itself picks a free display number, so that several can run side by side, and only who
    knows its cookie may connect.
    """
    if not shutil.which("Xvfb"):
        raise NoVirtualScreen("Xvfb is not installed: run `make setup`")
    with tempfile.TemporaryDirectory(prefix="callboard-x-") as folder:
        authority = Path(folder) / "authority"
        authority.touch(mode=0o600)
        cookie = secrets.token_hex(16)
        _add_cookie(authority, ":0", cookie)
        server, display = _start_server(authority, size)
        try:
            _add_cookie(authority, display, cookie)
            hidden = ("WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
            environment = {name: value for name, value in os.environ.items() if name not in hidden}
            yield environment | {"DISPLAY": display, "XAUTHORITY": str(authority), "QT_QPA_PLATFORM": "xcb"}
        finally:
            server.terminate()
            server.wait()


def _add_cookie(authority: Path, display: str, cookie: str) -> None:
    # The server reads any cookie in the file; clients want the one written for their display.
    command = ("xauth", "-q", "-f", authority)
    subprocess.run((*command, "source", "-"), input=f"add {display} . {cookie}\n", text=True, check=True)


def _start_server(authority: Path, size: str) -> tuple[subprocess.Popen[bytes], str]:
    reader, writer = os.pipe()
    options = ("-screen", "0", size, "-nolisten", "tcp", "-auth", authority, "-displayfd", str(writer))
    try:
        server = subprocess.Popen(
            ("Xvfb", *options), pass_fds=(writer,), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
    finally:
        os.close(writer)
    with os.fdopen(reader, encoding="ascii") as answer:
        number = answer.readline().strip()
    if number:
        return server, f":{number}"
    server.kill()
    server.wait()
    raise NoVirtualScreen("Xvfb did not start")
