"""Conferences that the phone system itself shall start: when their list is read, and what is said at their time."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from callboard.domain.capability import Feature
from callboard.domain.commands import ReadSchedules
from callboard.domain.conferences.scheduled_conference import SEEN, ScheduleFate, ScheduleOutcome, with_outcome
from callboard.domain.problems import ProblemCode, problem
from callboard.models.board_update import BoardUpdate

if TYPE_CHECKING:
    from callboard.app.console import Console


def connect_schedule(console: Console) -> None:
    """Have the list read where somebody switched it on, and told what became of each."""
    ScheduleReader(console)


class ScheduleReader(QObject):
    """Asks once for each picture of the phone system, which may be another session's: from then on the session tells
    what is different. While it is switched off nothing of it is asked of the phone system at all."""

    def __init__(self, console: Console) -> None:
        super().__init__(console)
        self._console = console
        self._has_asked = False
        console.feed.board_changed.connect(self._on_board)
        console.feed.connection_changed.connect(self._on_connection)
        console.feed.schedule_progressed.connect(self._on_progressed)
        console.preferences.changed.connect(self._ask)

    def _on_board(self, update: BoardUpdate) -> None:
        if update.replaced:
            self._has_asked = False
            self._ask()

    def _on_connection(self) -> None:
        if not self._console.board().connection.is_live:
            self._has_asked = False
        self._ask()

    def _ask(self) -> None:
        board = self._console.board()
        is_wanted = self._console.preferences.value.schedules_on_phone_system
        is_possible = board.connection.is_live and board.capabilities.offers(Feature.SCHEDULE)
        if is_wanted and is_possible and not self._has_asked:
            self._has_asked = True
            self._console.performer.perform(ReadSchedules())

    def _on_progressed(self, outcome: ScheduleOutcome) -> None:
        notices = self._console.notices
        if outcome.fate in SEEN:
            self._console.conferences.change(
                lambda memory: replace(memory, outcomes=with_outcome(memory.outcomes, outcome))
            )
        if outcome.fate is ScheduleFate.NOTHING_STARTED:
            notices.fail(problem(ProblemCode.SCHEDULE_NOT_STARTED, title=outcome.title))
        elif outcome.fate is ScheduleFate.STARTED:
            notices.say(self.tr("3CX has started “{title}”.").format(title=outcome.title), "users-group")
