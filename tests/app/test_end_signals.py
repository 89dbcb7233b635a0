"""Being told to end, before and after there is something to end. In processes of their own: no other thread there."""

import subprocess
import sys

import pytest

from callboard.app.end_signals import HANG_UP, SIGNALS

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no signal that comes from outside")

BEGINNING = """
import os, signal, threading
from callboard.app.end_signals import SIGNALS, EndSignals

blocked_before = signal.pthread_sigmask(signal.SIG_BLOCK, ())
signals, ended = EndSignals(), threading.Event()
signals.take()
"""


def answer_of(scene: str) -> str:
    command = (sys.executable, "-c", BEGINNING + scene)
    return subprocess.run(command, capture_output=True, text=True, timeout=30, check=True).stdout.strip()


@pytest.mark.parametrize("number", [*SIGNALS, HANG_UP])
def test_a_signal_ends(number: int) -> None:
    scene = f"signals.end_with(ended.set); print(ended.is_set()); os.kill(os.getpid(), {int(number)}); "
    assert answer_of(scene + "print(ended.wait(10))").split() == ["False", "True"]


def test_one_that_came_too_early_is_remembered() -> None:
    assert (
        answer_of("os.kill(os.getpid(), signal.SIGTERM); signals.end_with(ended.set); print(ended.wait(10))") == "True"
    )


def test_a_handler_that_somebody_put_in_place_later_is_never_asked() -> None:
    scene = "signal.signal(signal.SIGTERM, lambda *_: print('asked')); signals.end_with(ended.set); "
    assert answer_of(scene + "os.kill(os.getpid(), signal.SIGTERM); print(ended.wait(10))") == "True"


def test_what_was_let_go_is_somebody_elses_again() -> None:
    scene = "print(set(SIGNALS) <= signal.pthread_sigmask(signal.SIG_BLOCK, ())); signals.end_with(ended.set); "
    after = "signals.let_go(); print(ended.is_set(), signal.pthread_sigmask(signal.SIG_BLOCK, ()) == blocked_before)"
    assert answer_of(scene + after).split() == ["True", "False", "True"]


def test_a_terminal_that_goes_means_nothing_to_who_ignores_it() -> None:
    ignoring = "import signal; signal.signal(signal.SIGHUP, signal.SIG_IGN)\n"
    scene = "signals.end_with(ended.set); os.kill(os.getpid(), signal.SIGHUP); print(ended.wait(0.3)); "
    command = (sys.executable, "-c", ignoring + BEGINNING + scene + "signals.let_go()")
    assert subprocess.run(command, capture_output=True, text=True, timeout=30, check=True).stdout.strip() == "False"
