"""Keeps the conference that is being set up, and shows it again at the next start."""

from __future__ import annotations

import contextlib
import threading
import time
from dataclasses import replace
from pathlib import Path
from typing import IO, TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from callboard.app.kept.conference_window import NO_WINDOW, take_window
from callboard.domain.conferences.conference_memory import KeptDraft, draft_of, with_draft
from callboard.views.words.planned_words import when_words

if TYPE_CHECKING:
    from callboard.app.console import Console

WRITTEN_AFTER_MS = 1500
"""As long as somebody sets it up, the disk is asked once in that time at most."""


class DraftKeeper(QObject):
    """Without `path`, that of what is kept of conferences, nothing is. The PIN is not: whoever shows the list again
    says so."""

    found = Signal()  # it is known which window this is, and what was left here is shown
    _numbered = Signal(object, int)

    def __init__(self, console: Console, path: Path | None) -> None:
        super().__init__(console)
        self._console = console
        self._page = console.panels.conference
        self._lock: IO[bytes] | None = None
        self.window = NO_WINDOW
        self._kept: KeptDraft | None = None
        self._soon = QTimer(self, interval=WRITTEN_AFTER_MS, singleShot=True)
        self._soon.timeout.connect(self._write)
        self._numbered.connect(self._on_numbered, Qt.ConnectionType.QueuedConnection)
        self._page.builder.plan_changed.connect(self._on_changed)
        self._page.standing_changed.connect(self._on_changed)
        if path is not None:
            left = tuple(each.window for each in console.conferences.value.drafts)
            threading.Thread(target=self._take_window, args=(path, left), name="draft", daemon=True).start()

    def settle(self) -> None:
        """The program ends: what is not written yet is."""
        if self._soon.isActive():
            self._write()
        self.window = NO_WINDOW
        if self._lock is not None:
            self._lock.close()

    def _take_window(self, path: Path, left: tuple[int, ...]) -> None:
        """On a thread of its own: the disk may be a drive of the office network."""
        lock, window = take_window(path, left)
        with contextlib.suppress(RuntimeError):  # the window has gone
            self._numbered.emit(lock, window)

    def _on_numbered(self, lock: IO[bytes] | None, window: int) -> None:
        self._lock, self.window = lock, window
        memory = self._console.conferences.value
        self._kept = next((each for each in memory.drafts if each.window == window), None)
        draft = draft_of(memory, window)
        if draft is not None and not self._console.models.participants.numbers:
            self._page.set_up_again(draft, self._words(draft))
        self._on_changed()
        self.found.emit()

    def _words(self, draft: KeptDraft) -> str:
        text = self.tr("This list is kept from before Callboard ended: {when}. Nobody is called until you start it.")
        said = [text.format(when=when_words(draft.kept_at_s, time.time()))]
        if draft.what.has_pin:
            said.append(self.tr("Its PIN is not kept: type it again."))
        return " ".join(said)

    def _on_changed(self) -> None:
        if self.window == NO_WINDOW:
            return
        if self._kept is not None and not self._console.models.participants.numbers:
            self._write()  # it was started, or is not wanted any more
        elif not self._soon.isActive():
            self._soon.start()

    def _write(self) -> None:
        self._soon.stop()
        builder, before = self._page.builder, self._kept
        what, _ = builder.kept()
        slot = builder.slot or (before.slot if before is not None else "")
        now = KeptDraft(self.window, what, slot, time.time()) if what.people else None
        is_same = now is not None and before is not None and replace(now, kept_at_s=before.kept_at_s) == before
        if is_same or now is before:
            return
        window, self._kept = self.window, now
        self._console.conferences.change(lambda memory: with_draft(memory, window, now))
