"""What the window before left behind, a library that does not answer, and the guard of this window."""

from __future__ import annotations

import logging
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from callboard.app.guard.bad_end import BadEnd, How
from callboard.app.guard.guarding import Guarding
from callboard.app.guard.window_guard import WindowGuard
from callboard.controller.request_journal import RequestJournal
from callboard.views.words.trouble_words import died_words, froze_words, rest_words, stuck_words, unknown_words

if TYPE_CHECKING:
    from callboard.app.console import Console
    from callboard.views.diagnostics.crash_offer import CrashOffer

log = logging.getLogger(__name__)

LOOK_MS = 1000
STUCK_AFTER_S = 15.0
"""By then another session would have taken over, if that were possible."""


class TroubleShower(QObject):
    """Make it before the window is shown. `goodbye` when the end begins, `end` as the last thing of all.

    `journal` is what is asked here and was asked before, `words` where this process writes when it hangs, and
    `start_again` begins afresh in an orderly way.
    """

    def __init__(
        self,
        console: Console,
        guarding: Guarding,
        journal: RequestJournal,
        words: Path | None,
        start_again: Callable[[], object],
    ) -> None:
        super().__init__(console)
        self._console = console
        self._strips = console.panels.trouble
        self._journal = journal
        # No child of the console: the guard watches until that has gone.
        self.guard = WindowGuard(guarding.command, guarding.starts, words) if guarding.command else None
        self.is_waited_for = False
        self._ticker = QTimer(self)
        self._ticker.setInterval(LOOK_MS)
        self._ticker.timeout.connect(self._on_look)
        self._ticker.start()
        self._is_stuck_closed = False
        self._was_ended = guarding.after is not None
        self._strips.before.closed.connect(journal.forget_earlier)
        self._strips.stuck.closed.connect(self._on_stuck_closed)
        self._strips.stuck.acted.connect(lambda: self._on_restart(start_again))
        self._strips.before.show_text(before_words(guarding.after, journal))
        console.recorder.take_open(journal.earlier)
        if guarding.after is not None:
            log.warning("the window before this one %s", guarding.after.how.value)
        if self.guard is not None:
            self.guard.start_soon()

    def take_in(self, offer: CrashOffer | None) -> None:
        """The report of the window before is offered where that window is spoken of, if it is: `offer` is made."""
        before = self._strips.before
        if offer is None or before.isHidden():
            return
        if not self._was_ended:
            before.show_text(f"{offer.text.whole}\n{before.text()}")
        offer.join(before)

    def goodbye(self) -> None:
        """From here on an end is no accident."""
        self._ticker.stop()
        if self.guard is not None:
            self.guard.goodbye()

    def end(self) -> None:
        """Let the guard go."""
        if self.guard is not None:
            self.guard.end()

    def _on_look(self) -> None:
        is_stuck = self._console.switchboard.stuck_for_s >= STUCK_AFTER_S
        if not is_stuck:
            self._is_stuck_closed = False
        if is_stuck is self._strips.stuck.isHidden() and not self._is_stuck_closed:
            self._strips.stuck.show_text(stuck_words() if is_stuck else "")

    def _on_stuck_closed(self) -> None:
        self._is_stuck_closed = True

    def _on_restart(self, start_again: Callable[[], object]) -> None:
        # What hangs is not known to have been done: the next window says so.
        self.is_waited_for = True
        start_again()


def before_words(after: BadEnd | None, journal: RequestJournal) -> str:
    """What to tell of the window before; "" when there is nothing to tell."""
    said: list[str] = []
    if after is not None:
        said.append(froze_words(after.silent_s) if after.how is How.FROZE else died_words())
        if after.needs_rest:
            said.append(rest_words())
    unknown = unknown_words(journal.earlier)
    return "\n".join(filter(None, (" ".join(said), unknown)))
