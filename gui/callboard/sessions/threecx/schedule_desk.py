"""Scheduled conferences: written, and believed only once they have been read back. The same for every session.

The author of the only field report saw no error and no effect, so nothing that is merely accepted counts
(3cx-conferences, section 3).
"""

import logging
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Protocol

from callboard.domain.commands import ReadSchedules, RemoveSchedule, ScheduleCommand, ScheduleConference
from callboard.domain.conferences.local_time import why_not_start_at
from callboard.domain.conferences.scheduled_conference import (
    ScheduledConference,
    differences,
    find_schedule,
    new_record_id,
)
from callboard.domain.problems import Problem, ProblemCode, SessionFailed, problem
from callboard.sessions.threecx.live_news import LiveNews
from callboard.sessions.threecx.schedule_record import content_of, content_of_new, tidy
from callboard.sessions.threecx.vendor_rows import VendorRow

log = logging.getLogger(__name__)

READ_BACK_WITHIN_S = 2.0
"""So long the library may take until it shows what was written: it says so itself of other records (help of v12)."""
_AGAIN_AFTER_S = 0.05
_NO_LINE = frozenset({ProblemCode.CANNOT_CONNECT, ProblemCode.CALL_MANAGER_NOT_CONNECTED, ProblemCode.CONNECTION_LOST})


class ScheduleRecords(Protocol):
    """The records of the class S_SCHEDULEDCONF. All methods raise SessionFailed."""

    def read(self) -> Sequence[VendorRow]:
        """All there are; from now on changes of them come as events."""
        ...

    def save(self, name: str, content: Mapping[str, str], content_of_new: Mapping[str, str]) -> None:
        """Put `content` into the record `name`, or make one of `content_of_new`. SCHEDULE_REFUSED, _NOT_KEPT."""
        ...

    def delete(self, name: str) -> bool:
        """Delete the record; False when there is none."""
        ...


class ScheduleDesk:
    """Carries the commands out, on the PBX thread. `wall_clock` gives Unix time."""

    def __init__(self, records: ScheduleRecords, news: LiveNews, wall_clock: Callable[[], float] = time.time) -> None:
        self._records = records
        self._news = news
        self._wall_clock = wall_clock
        self._pause = threading.Event()  # never set: waiting for it is waiting
        self._is_followed = False

    def carry_out(self, command: ScheduleCommand) -> None:
        """Do what `command` says. Raises SessionFailed."""
        match command:
            case ReadSchedules():
                self._read()
            case ScheduleConference():
                self._schedule(command)
            case RemoveSchedule():
                self._remove(command.record_id)

    def rows_for_picture(self) -> Sequence[VendorRow] | None:
        """The list for a new picture; None while nobody asked for it, and when it cannot be read.

        A new line forgets which records are listened to (help of v12), so it is read with every picture.
        """
        if not self._is_followed:
            return None
        try:
            return self._records.read()
        except SessionFailed as failure:
            log.warning("the scheduled conferences could not be read: %s", failure.problem.code)
            return None

    def _read(self) -> tuple[ScheduledConference, ...]:
        known = self._news.read_schedules(self._records.read)
        self._is_followed = True
        return known

    def _schedule(self, command: ScheduleConference) -> None:
        wanted = tidy(command.conference)
        if not wanted.record_id:
            wanted = replace(wanted, record_id=new_record_id())
        refused = why_not_start_at(wanted.starts_at_s, self._wall_clock())
        if refused is not None:
            raise SessionFailed(refused)
        if command.was is not None:
            self._refuse_other_than(command.was)
        self._ask(lambda: self._records.save(wanted.record_id, content_of(wanted), content_of_new(wanted)))
        kept = self._read_back(wanted.record_id, lambda found: found == wanted)
        if kept is None:
            raise SessionFailed(problem(ProblemCode.SCHEDULE_NOT_KEPT))
        what = differences(wanted, kept)
        if what:
            case = {"case": what[0]} if len(what) == 1 else {}
            raise SessionFailed(problem(ProblemCode.SCHEDULE_DIFFERS, what=" ".join(what), **case))

    def _refuse_other_than(self, was: ScheduledConference) -> None:
        there = find_schedule(self._read(), was.record_id)
        if there is None:
            raise SessionFailed(problem(ProblemCode.SCHEDULE_GONE))
        if there != was:
            raise SessionFailed(problem(ProblemCode.SCHEDULE_CHANGED))

    def _remove(self, record_id: str) -> None:
        if not self._ask(lambda: self._records.delete(record_id)):
            self._read()
            raise SessionFailed(problem(ProblemCode.SCHEDULE_GONE))
        if self._read_back(record_id, lambda found: found is None) is not None:
            raise SessionFailed(problem(ProblemCode.SCHEDULE_REFUSED, case="remove"))

    def _ask(self, ask: Callable[[], bool | None]) -> bool | None:
        """What the line was lost over may have been written: in doubt."""
        try:
            return ask()
        except SessionFailed as failure:
            if failure.problem.code in _NO_LINE:
                raise SessionFailed(_in_doubt()) from failure
            raise

    def _read_back(
        self, record_id: str, is_done: Callable[[ScheduledConference | None], bool]
    ) -> ScheduledConference | None:
        """What is there in the end. CONNECTION_LOST when that cannot be seen any more."""
        until_s = time.monotonic() + READ_BACK_WITHIN_S
        while True:
            try:
                found = find_schedule(self._read(), record_id)
            except SessionFailed as failure:
                raise SessionFailed(_in_doubt()) from failure
            if is_done(found) or time.monotonic() >= until_s:
                return found
            self._pause.wait(_AGAIN_AFTER_S)


def _in_doubt() -> Problem:
    return problem(ProblemCode.CONNECTION_LOST, case="schedule")
