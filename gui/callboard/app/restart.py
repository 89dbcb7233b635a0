"""Starts the program afresh in its own place. One process has one .NET runtime and one generation of 3CX, so another
phone system means another process."""

from __future__ import annotations

import logging
import os
import signal
import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from callboard.app.handover import Handover

log = logging.getLogger(__name__)
_DETACHED = 0x00000008 | 0x00000200
"""On Windows: without our console, and not ended with us."""


@dataclass(slots=True)
class NextStart:
    """What comes after the window has gone; nothing unless somebody asked. `main` looks here at its very end."""

    arguments: tuple[str, ...] | None = None
    handover: Handover | None = None

    def ask(self, arguments: Sequence[str], handover: Handover | None = None) -> None:
        """Start again with these arguments once everything is closed. Whoever asks then ends the window."""
        self.arguments, self.handover = tuple(arguments), handover


def this_program() -> list[str]:
    """How this program is called: the frozen one by itself, else Python with our package."""
    return [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "callboard"]


def restart(arguments: Sequence[str], handover: Handover | None = None) -> int:
    """Start the same program with `arguments` in the place of this one, which has closed everything by now.

    Does not return where a process can be replaced; elsewhere it returns the exit code to end with. OSError when the
    program cannot be started.
    """
    from callboard.app.handover import Handover, packed  # noqa: PLC0415 - only now

    logging.shutdown()
    for stream in (sys.stdout, sys.stderr):
        if stream is not None:  # pyright: ignore[reportUnnecessaryComparison]  # a frozen program without a console
            stream.flush()
    content = packed(handover or Handover())
    if sys.platform == "win32":
        return _beside_us(arguments, content)
    return _in_our_place(arguments, content)


def _in_our_place(arguments: Sequence[str], content: bytes) -> int:
    reading, writing = os.pipe()
    # It fits into the pipe as a whole, so nobody needs to read meanwhile.
    os.write(writing, content)
    os.close(writing)
    os.set_inheritable(reading, True)
    # What a library blocked would stay so for good.
    signal.pthread_sigmask(signal.SIG_SETMASK, [])
    command = [*this_program(), *arguments, "--handover", str(reading)]
    os.execv(command[0], command)  # noqa: S606 - ourselves
    return 0


def _beside_us(arguments: Sequence[str], content: bytes) -> int:
    import subprocess  # noqa: PLC0415 - only here

    command = [*this_program(), *arguments, "--handover", "0"]
    process = subprocess.Popen(command, stdin=subprocess.PIPE, creationflags=_DETACHED, close_fds=True)
    if process.stdin is not None:
        process.stdin.write(content)
        process.stdin.close()
    return 0
