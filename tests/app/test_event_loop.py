"""Nothing that goes wrong in the window's loop goes unheard, and nothing of it ends the program."""

import asyncio
import sys
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QTimer, qWarning
from PySide6.QtWidgets import QApplication

from callboard.app.event_loop import window_loop


class Heard:
    def __init__(self, loop: asyncio.AbstractEventLoop, errors: list[BaseException]) -> None:
        self.loop = loop
        self.errors = errors

    def run(self, seconds: float) -> None:
        self.loop.run_until_complete(asyncio.sleep(seconds))


@pytest.fixture
def heard(qapp: QApplication) -> Iterator[Heard]:
    errors: list[BaseException] = []
    with window_loop(qapp, errors.append) as loop:
        yield Heard(loop, errors)


def _fail() -> None:
    raise LookupError("in a slot")


@pytest.mark.qt_no_exception_capture
def test_an_exception_in_a_slot_is_logged_and_the_loop_goes_on(heard: Heard, caplog: pytest.LogCaptureFixture) -> None:
    QTimer.singleShot(0, _fail)
    heard.run(0.05)
    assert [str(error) for error in heard.errors] == ["in a slot"]
    assert "not expected" in caplog.text
    heard.run(0)


def test_an_exception_in_a_task_nobody_awaits_is_heard(heard: Heard) -> None:
    async def fail() -> None:
        raise LookupError("in a task")

    async def start() -> None:
        task = asyncio.get_running_loop().create_task(fail())
        await asyncio.wait([task])
        del task

    heard.loop.run_until_complete(start())
    heard.run(0)
    assert [str(error) for error in heard.errors] == ["in a task"]


@pytest.mark.qt_log_ignore("careful")
def test_what_qt_says_reaches_the_log(heard: Heard, caplog: pytest.LogCaptureFixture) -> None:
    qWarning("careful")
    assert "careful" in caplog.text


def test_everything_is_put_back(qapp: QApplication) -> None:
    hook = sys.excepthook
    with window_loop(qapp):
        assert sys.excepthook is not hook
    assert sys.excepthook is hook
