"""The second start's end of the pipe: says what it was started for, and waits for one word. Without Qt, which would
want an application for this and then be in the way of another."""

from __future__ import annotations

import socket
import struct
import sys
import threading
import time

from callboard.app.instance.errand import GO, MOST_BYTES, Answer, Errand, answer_of, packed

_LONGEST_ANSWER = 64
_PEER = struct.Struct("3i")


def call(pipe: str, errand: Errand, patience_s: float) -> Answer:
    """Ask it of whoever listens at `pipe`. Takes hardly longer than `patience_s`."""
    line = packed(errand)
    if len(line) > MOST_BYTES:
        return Answer.REFUSED
    if sys.platform == "win32":
        return _call_on_windows(pipe, line, patience_s)
    until_s = time.monotonic() + patience_s
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as line_to:
        line_to.settimeout(patience_s)
        try:
            line_to.connect(pipe)
        except (TimeoutError, BlockingIOError):
            return Answer.SILENT  # so many wait before us that there is no room
        except OSError:
            return Answer.NOBODY
        if not _is_same_user(line_to):
            return Answer.NOBODY
        try:
            line_to.sendall(line)
            answer = _answer(line_to, until_s)
            if answer is not Answer.HEARD:
                return answer
            line_to.sendall(GO)
            return _answer(line_to, until_s)
        except OSError:
            return Answer.SILENT


def _answer(line_to: socket.socket, until_s: float) -> Answer:
    said = b""
    while b"\n" not in said and len(said) < _LONGEST_ANSWER:
        left_s = until_s - time.monotonic()
        if left_s <= 0:
            return Answer.SILENT
        line_to.settimeout(left_s)
        more = line_to.recv(_LONGEST_ANSWER)
        if not more:
            return Answer.SILENT
        said += more
    return answer_of(said)


def _is_same_user(line_to: socket.socket) -> bool:
    import os  # noqa: PLC0415 - not there on Windows in this form

    if not hasattr(socket, "SO_PEERCRED"):
        return True  # the folder of the pipe is closed to everybody else
    content = line_to.getsockopt(socket.SOL_SOCKET, socket.SO_PEERCRED, _PEER.size)
    return _PEER.unpack(content)[1] == os.getuid()


def _call_on_windows(pipe: str, line: bytes, patience_s: float) -> Answer:
    """A named pipe is a file there, and a file has no patience: a thread of its own waits for it."""
    said: list[Answer] = []
    is_over = threading.Event()

    def ask() -> None:
        try:
            with open(rf"\\.\pipe\{pipe}", "r+b", buffering=0) as line_to:  # noqa: PTH123 - no path
                line_to.write(line)
                answer = answer_of(line_to.read(_LONGEST_ANSWER) or b"")
                # Whoever waited for this may have gone on without it by now.
                if answer is Answer.HEARD and not is_over.is_set():
                    line_to.write(GO)
                    answer = answer_of(line_to.read(_LONGEST_ANSWER) or b"")
                said.append(answer)
        except FileNotFoundError:
            said.append(Answer.NOBODY)
        except OSError:
            said.append(Answer.SILENT)

    asking = threading.Thread(target=ask, daemon=True)
    asking.start()
    asking.join(patience_s)
    is_over.set()
    return said[0] if said else Answer.SILENT
