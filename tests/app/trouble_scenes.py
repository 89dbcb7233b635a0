"""The whole program with something wrong in it, in a process of its own. Arguments: what, then those of the program.

Prints "live" when there is a picture, and "there" when it is as bad as it was meant to be.
"""

import ctypes
import os
import sys
import threading
from collections.abc import Callable

from PySide6.QtCore import QMetaObject, Qt

from callboard.app.console import Console
from callboard.app.main import main
from callboard.domain.commands import PlaceCall

A_MOMENT_S = 0.05
OUTSIDE = "02079460958"


def say(word: str) -> None:
    print(word, flush=True)


def wait_until(happened: Callable[[], object]) -> None:
    never = threading.Event()
    while not happened():
        never.wait(A_MOMENT_S)


def play(what: str, console: Console) -> None:
    """On a thread of its own; it reads only what may be read from any."""
    wait_until(lambda: console.feed.board.connection.is_live and console.feed.board.extensions)
    say("live")
    if what == "stuck":
        wait_until(lambda: console.switchboard.stuck_for_s)
    if what in ("ask", "ask-and-abort", "ask-and-restart"):
        sys.stdin.readline()  # the test has made ready, and who rings says that this has arrived
        wait_until(lambda: console.feed.board.legs_of("104"))
        accepted = console.switchboard.submit(PlaceCall("100", OUTSIDE)).accepted
        threading.Event().wait(0.5)  # handed over by now, and not back
        assert not accepted.done()
    if what == "ask-and-restart":
        sys.stdin.readline()
        QMetaObject.invokeMethod(console.panels.trouble.stuck.action, "click", Qt.ConnectionType.QueuedConnection)
    if what in ("abort", "ask-and-abort"):
        say("there")
        sys.stdin.readline()
        ctypes.CDLL(None).abort()
    if what == "hold":
        say("there")
        sys.stdin.readline()
        ctypes.PyDLL(None).sleep(1000)
    say("there")


def run(what: str, *arguments: str) -> int:
    start = Console.start

    def start_and_play(console: Console) -> None:
        start(console)
        threading.Thread(target=play, args=(what, console), daemon=True).start()

    Console.start = start_and_play
    sys.argv[1:] = arguments
    return main()


if __name__ == "__main__":
    code = run(*sys.argv[1:])
    # As `callboard.__main__` does where .NET runs.
    os._exit(code)
