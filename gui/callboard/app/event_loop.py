"""The window's event loop: asyncio on Qt, and nothing that goes wrong in it goes unheard."""

import asyncio
import logging
import sys
from collections.abc import Callable, Generator, Sequence
from contextlib import contextmanager
from types import TracebackType
from typing import Any

import qasync
from PySide6.QtCore import QMessageLogContext, Qt, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from callboard.app.collector import Collector

log = logging.getLogger(__name__)

_LEVEL_OF_QT = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


def make_application(arguments: Sequence[str]) -> QApplication:
    """The one QApplication, named and set up as the window needs it; the one there is when it was made before."""
    found = QApplication.instance()
    if isinstance(found, QApplication):
        return found
    QGuiApplication.setHighDpiScaleFactorRoundingPolicy(Qt.HighDpiScaleFactorRoundingPolicy.PassThrough)
    application = QApplication(list(arguments))
    # Not its display name as well: Qt would put that behind the title of every window.
    application.setApplicationName("Callboard")
    application.setDesktopFileName("callboard")
    # Closing the last window would stop the loop under tasks that still wait; quitting is `shutdown.py`'s matter.
    application.setQuitOnLastWindowClosed(False)
    return application


@contextmanager
def window_loop(
    application: QApplication, on_unexpected: Callable[[BaseException], None] | None = None
) -> Generator[asyncio.AbstractEventLoop]:
    """The running program's loop. What nobody caught is logged and given to `on_unexpected`; the program lives on. From
    now on Python's collector comes to this thread only."""

    def tell(error: BaseException | None, where: str) -> None:
        if error is None:
            log.error("%s", where)
            return
        log.error("not expected: %s", where, exc_info=error)
        if on_unexpected is not None:
            on_unexpected(error)

    def on_exception(kind: type[BaseException], error: BaseException, _trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            application.quit()
            return
        tell(error, "in a slot or callback")

    def on_task_exception(_loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
        tell(context.get("exception"), str(context.get("message", "in a task")))

    collector = Collector(application)
    loop = qasync.QEventLoop(application)
    asyncio.set_event_loop(loop)
    loop.set_exception_handler(on_task_exception)
    hook_before, sys.excepthook = sys.excepthook, on_exception
    handler_before = qInstallMessageHandler(_log_qt_message)
    try:
        with loop:
            yield loop
    finally:
        collector.end()
        sys.excepthook = hook_before
        qInstallMessageHandler(handler_before)
        asyncio.set_event_loop(None)


def _log_qt_message(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    logging.getLogger(f"qt.{context.category or 'default'}").log(_LEVEL_OF_QT.get(kind, logging.WARNING), "%s", message)
