"""What a test must not leave behind: windows, threads, running timers."""

import gc
import threading
from collections.abc import Iterator
from contextlib import contextmanager

import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QTimer
from PySide6.QtWidgets import QApplication


@contextmanager
def nothing_left_behind() -> Iterator[None]:
    """Fails when the block leaves a top-level window, a thread or a running timer."""
    windows, threads, timers = _windows(), _threads(), _timers()
    yield
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    gc.collect()
    assert _windows() - windows == set(), "windows"
    assert _threads() - threads == set(), "threads"
    assert _timers() - timers == set(), "timers"


def _windows() -> set[str]:
    return {f"{type(widget).__name__} {widget.objectName()} {id(widget)}" for widget in QApplication.topLevelWidgets()}


def _threads() -> set[str]:
    # A thread of Qt or .NET that once ran Python stays listed as a dummy when it has ended.
    threads = (thread for thread in threading.enumerate() if not isinstance(thread, threading._DummyThread))
    return {f"{thread.name} {thread.ident}" for thread in threads}


def _timers() -> set[str]:
    timers = (thing for thing in gc.get_objects() if isinstance(thing, QTimer) and shiboken6.isValid(thing))
    return {f"{timer.parent()} {timer.interval()} ms {id(timer)}" for timer in timers if timer.isActive()}
