"""Awaits one command: a hint when it takes long, quiet when it works, a notice when it does not."""

import asyncio
from collections.abc import Callable
from concurrent.futures import Future
from typing import Protocol

from PySide6.QtCore import QObject, QTimer

from callboard.domain.commands import Command
from callboard.domain.problems import Problem, SessionFailed
from callboard.views.notices import Notices

HINT_AFTER_MS = 400


class Accepted(Protocol):
    """What asking gives back (`controller.request.Submitted`)."""

    @property
    def request_id(self) -> int:
        """Which request it is."""
        ...

    @property
    def accepted(self) -> "Future[None]":
        """Done when the phone system took it, or fails with SessionFailed."""
        ...


class Performer(QObject):
    """Hands commands to `submit` and follows what becomes of them on `loop`."""

    def __init__(
        self,
        submit: Callable[[Command], Accepted],
        loop: asyncio.AbstractEventLoop,
        notices: Notices,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._submit = submit
        self._loop = loop
        self._notices = notices
        # A task that nobody holds may be collected while it waits.
        self._tasks: set[asyncio.Task[None]] = set()

    def perform(
        self,
        command: Command,
        on_problem: Callable[[Problem], object] | None = None,
        on_done: Callable[[], object] | None = None,
    ) -> int:
        """Ask for `command` and return its request id at once. A failure goes to `on_problem`, else it is a notice."""
        submitted = self._submit(command)
        task = self._loop.create_task(self._follow(submitted.accepted, on_problem or self._notices.fail, on_done))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        return submitted.request_id

    def stop(self) -> None:
        """Follow nothing any more."""
        for task in tuple(self._tasks):
            task.cancel()

    async def _follow(
        self,
        accepted: "Future[None]",
        on_problem: Callable[[Problem], object],
        on_done: Callable[[], object] | None,
    ) -> None:
        hint = QTimer(self)
        hint.setSingleShot(True)
        hint.timeout.connect(lambda: self._notices.wait_for(self.tr("Waiting for the phone system…")))
        hint.start(HINT_AFTER_MS)
        try:
            await asyncio.wrap_future(accepted, loop=self._loop)
        except SessionFailed as failure:
            on_problem(failure.problem)
        else:
            if on_done is not None:
                on_done()
        finally:
            hint.stop()
            hint.deleteLater()
            self._notices.wait_for("")
