"""What stands in the list of planned conferences, whoever starts them."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from callboard.domain.conferences.planned_conference import PlannedConference, PlannedState
from callboard.domain.conferences.scheduled_conference import ScheduledConference, ScheduleFate, Schedules


class Starter(StrEnum):
    """Who starts it at its time."""

    CALLBOARD = "callboard"
    PHONE_SYSTEM = "phone-system"


@dataclass(frozen=True, slots=True)
class PlannedFacts:
    """One row. `key` tells it from every other one; exactly one of `planned` and `scheduled` is there."""

    key: str
    title: str
    starts_at_s: float
    people: int
    planned: PlannedConference | None = None
    scheduled: ScheduledConference | None = None
    fate: ScheduleFate = ScheduleFate.WAITING

    @property
    def starter(self) -> Starter:
        """Who starts it."""
        return Starter.CALLBOARD if self.planned is not None else Starter.PHONE_SYSTEM

    @property
    def is_waiting(self) -> bool:
        """Whether its time has not come, so that it can still be changed."""
        if self.planned is not None:
            return self.planned.state is PlannedState.WAITING
        return self.fate is ScheduleFate.WAITING

    @property
    def may_be_changed(self) -> bool:
        """Whether another time and other people would still make a difference."""
        if self.planned is not None:
            return self.planned.state is PlannedState.WAITING or self.planned.needs_answer
        return self.fate in (ScheduleFate.WAITING, ScheduleFate.DUE)

    @property
    def needs_answer(self) -> bool:
        """Whether it did not start, and somebody has to say what shall become of it."""
        if self.planned is not None:
            return self.planned.needs_answer
        return self.fate is ScheduleFate.NOTHING_STARTED


def planned_facts(
    planned: Iterable[PlannedConference], schedules: Schedules | None, now_s: float
) -> tuple[PlannedFacts, ...]:
    """All rows at Unix time `now_s`, those that start first first. `schedules` are those of the phone system, None
    where they are not shown."""
    rows = [
        PlannedFacts(f"callboard/{one.planned_id}", one.what.name, one.starts_at_s, len(one.what.people), planned=one)
        for one in planned
    ]
    if schedules is not None:
        rows += [
            PlannedFacts(
                f"phone-system/{one.record_id}",
                one.title,
                float(one.starts_at_s),
                len(one.called_at_start),
                scheduled=one,
                fate=schedules.fate_of(one, now_s),
            )
            for one in schedules.known
        ]
    return tuple(sorted(rows, key=lambda row: (row.starts_at_s, row.key)))
