"""What is kept of conferences, as far as is known now, and who hears when it changes: here, in another window, or by a
command."""

import contextlib
import logging
import threading
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, Qt, QTimer, Signal

from callboard.domain.conferences.conference_memory import ConferenceMemory
from callboard.domain.conferences.conference_shelf import ConferenceShelf, MemoryChange
from callboard.domain.problems import Problem, SessionFailed

LOOK_AGAIN_MS = 60
"""A file that is being replaced is news several times."""
DEADLINE_S = 3.0
"""How long the end of the program waits for a disk that does not answer."""
Told = Callable[[ConferenceMemory | None], object]
log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class _Wanted:
    """One change that is not on the disk yet. With `told` it counts only once it is there."""

    change: MemoryChange
    told: Told | None = None


@dataclass(frozen=True, slots=True)
class _Answer:
    """What the disk holds now; None, with the reason, when it did not take what was asked."""

    value: ConferenceMemory | None
    problem: Problem | None = None


class ConferenceMemoryNow(QObject):
    """The one place in a window that holds the `ConferenceMemory`. For the window's thread, which never waits for the
    disk: a change counts at once, and is made once more from the newest content of `shelf` while nobody else can
    write. Without a shelf it lives as long as the window. `folder` is looked at for what others write.

    `changed` comes after every true change, whoever made it. `failed` says that something could not be kept; once,
    until something could. It holds for this run all the same.
    """

    changed = Signal()
    failed = Signal(object)  # Problem
    _answered = Signal()

    def __init__(
        self, shelf: ConferenceShelf | None = None, folder: Path | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._shelf = shelf
        self._value = ConferenceMemory()
        self._waiting: tuple[_Wanted, ...] = ()  # the disk has not got them
        self._asked: tuple[_Wanted, ...] = ()  # it is being asked to take them
        self._worker: threading.Thread | None = None
        self._answer: _Answer | None = None
        self._has_complained = self._wants_look = False
        self._answered.connect(self._on_answered, Qt.ConnectionType.QueuedConnection)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(LOOK_AGAIN_MS)
        self._soon.timeout.connect(self.look_again)
        if shelf is not None:
            self._begin(shelf, folder)

    @property
    def value(self) -> ConferenceMemory:
        """As far as is known now."""
        return self._value

    def change(self, change: MemoryChange) -> ConferenceMemory:
        """Keep what `change` makes of it; returns that. `change` is asked again for the newest content, which another
        window may have written, so it must only compute. Where it matters who was first, use `settle`."""
        self._take(change(self._value))
        if self._shelf is not None:
            self._waiting = (*self._waiting, _Wanted(change))
            self._ask_disk()
        return self._value

    def settle(self, change: MemoryChange, told: Told) -> None:
        """The same, but nothing counts before it is kept, and `change` is asked once, on another thread: of two windows
        that take the same thing, the second one's finds it taken. `told` hears, on the window's thread, what is kept
        now; None when nothing could be."""
        if self._shelf is None:
            value = self.change(change)
            QTimer.singleShot(0, self, lambda: told(value))
            return
        self._waiting = (*self._waiting, _Wanted(change, told))
        self._ask_disk()

    def look_again(self) -> None:
        """Somebody else may have written."""
        self._wants_look = self._shelf is not None
        self._ask_disk()

    def flush(self) -> bool:
        """Write what is not yet written. Returns whether the disk took it in time; waits for a few seconds at most."""
        self._soon.stop()
        for _ in range(2):  # what is being written, and what came meanwhile
            self._ask_disk()
            if self._worker is None:
                break
            self._worker.join(DEADLINE_S)
            if self._worker.is_alive():
                return False
            self._on_answered()
        return self._worker is None and not self._waiting

    def _begin(self, shelf: ConferenceShelf, folder: Path | None) -> None:
        try:
            self._value = shelf.read()
        except SessionFailed as failure:
            what = failure.problem
            QTimer.singleShot(0, self, lambda: self._complain(what))  # nobody listens yet
        if folder is None:
            return
        with contextlib.suppress(OSError):  # whoever writes will say so
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            watcher = QFileSystemWatcher([str(folder)], self)
            watcher.directoryChanged.connect(self._soon.start)

    def _ask_disk(self) -> None:
        """One question at a time; whoever hears the answer asks the next one."""
        if self._worker is not None or not (self._waiting or self._wants_look):
            return
        self._wants_look = False
        self._asked, self._waiting = self._waiting, ()
        self._worker = threading.Thread(target=self._work, args=(self._asked,), name="conferences", daemon=True)
        self._worker.start()

    def _work(self, asked: tuple[_Wanted, ...]) -> None:
        """On a thread of its own: the disk may be a drive of the office network."""
        shelf = self._shelf
        if shelf is None:
            return
        try:
            value = shelf.change(lambda newest: _with_all(newest, asked)) if asked else shelf.read()
            self._answer = _Answer(value)
        except SessionFailed as failure:
            self._answer = _Answer(None, failure.problem)
        with contextlib.suppress(RuntimeError):  # the window has gone
            self._answered.emit()

    def _on_answered(self) -> None:
        answer, asked = self._answer, self._asked
        if answer is None:
            return  # taken already, by whoever could not wait
        if self._worker is not None:
            self._worker.join()  # it has nothing left to do
        self._answer, self._asked, self._worker = None, (), None
        if answer.value is not None:
            self._has_complained = self._has_complained and not asked
            self._take(_with_all(answer.value, tuple(each for each in self._waiting if each.told is None)))
        else:
            # They hold for this run, and go to the disk with the next change.
            self._waiting = (*(each for each in asked if each.told is None), *self._waiting)
            self._complain(answer.problem)
        for each in asked:
            if each.told is not None:
                each.told(answer.value)
        if answer.value is not None or any(each.told for each in self._waiting):
            self._ask_disk()

    def _take(self, value: ConferenceMemory) -> None:
        if value != self._value:
            self._value = value
            self.changed.emit()

    def _complain(self, what: Problem | None) -> None:
        if what is not None and not self._has_complained:
            self._has_complained = True
            self.failed.emit(what)


def _with_all(memory: ConferenceMemory, wanted: tuple[_Wanted, ...]) -> ConferenceMemory:
    for each in wanted:
        try:
            memory = each.change(memory)
        except Exception:
            log.exception("a change of what is kept of conferences failed")
    return memory
