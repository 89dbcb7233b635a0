"""The window's loop in a test: it lives while somebody waits with qtbot, and nothing in it is waited for endlessly."""

import asyncio
from collections.abc import Coroutine, Iterator
from contextlib import contextmanager
from typing import Any, TypeVar

import qasync
from PySide6.QtWidgets import QApplication

from callboard.app.collector import Collector

Result = TypeVar("Result")
DEADLINE_S = 20.0


@contextmanager
def window_loop_for(application: QApplication) -> Iterator[asyncio.AbstractEventLoop]:
    """A loop of its own for one test, during which Python's collector comes as it does in the program."""
    collector = Collector(application)
    loop = qasync.QEventLoop(application)
    try:
        yield loop
    finally:
        loop.close()
        collector.end()


def finish(loop: asyncio.AbstractEventLoop, work: Coroutine[Any, Any, Result]) -> Result:
    """Run `work` to its end. A test's own time limit could not break a Qt loop, so there is one here."""
    return loop.run_until_complete(asyncio.wait_for(work, DEADLINE_S))
