"""A conference that 3CX 12 itself is asked to start: the record S_SCHEDULEDCONF (3cx-conferences, section 3.1)."""

import secrets
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from types import MappingProxyType

LONGEST_TITLE = 80
"""Characters (a choice of ours)."""
LONGEST_RECORD_ID = 64
START_WITHIN_S = 120.0
"""So long after its time a conference may begin, until it is said that nothing started."""


@dataclass(frozen=True, slots=True)
class ScheduledConference:
    """`starts_at_s` is Unix time in seconds, whole; `called_at_start` are the numbers that 3CX shall call itself.
    `record_id` is the name of the record, "" for a new one. `pin` is a secret: never in a log, never in a file."""

    record_id: str
    title: str
    starts_at_s: int
    pin: str = field(default="", repr=False)
    called_at_start: tuple[str, ...] = ()


class ScheduleFate(StrEnum):
    """What became of it at its time."""

    WAITING = "waiting"  # its time has not come
    DUE = "due"  # its time has come, and nothing has been seen so far
    STARTED = "started"
    NOTHING_STARTED = "nothing-started"  # accepted, and nobody was called
    NOT_SEEN = "not-seen"  # nobody could look: not connected then, or nobody is called at its start


SEEN = frozenset({ScheduleFate.STARTED, ScheduleFate.NOTHING_STARTED})
FORGOTTEN_AFTER_S = 30 * 24 * 3600
"""So long what became of one is kept beside those that come after it (a choice of ours)."""


@dataclass(frozen=True, slots=True)
class ScheduleOutcome:
    """The fate of a scheduled conference at one of its times."""

    record_id: str
    starts_at_s: int
    title: str
    fate: ScheduleFate


@dataclass(frozen=True, slots=True)
class Schedules:
    """The scheduled conferences of the phone system, those that start first first; nothing until they have been read.

    `unreadable` counts the records in it that could not be understood.
    """

    is_read: bool = False
    known: tuple[ScheduledConference, ...] = ()
    unreadable: int = 0
    fates: Mapping[tuple[str, int], ScheduleFate] = field(default_factory=lambda: MappingProxyType({}))

    def find(self, record_id: str) -> ScheduledConference | None:
        """The one with that name."""
        return find_schedule(self.known, record_id)

    def fate_of(self, conference: ScheduledConference, now_s: float) -> ScheduleFate:
        """What became of `conference`; of one whose time had passed before anybody watched, nothing is known."""
        told = self.fates.get((conference.record_id, conference.starts_at_s))
        if told is not None:
            return told
        return ScheduleFate.WAITING if now_s < conference.starts_at_s else ScheduleFate.NOT_SEEN

    def after_reading(self, known: Iterable[ScheduledConference], unreadable: int) -> "Schedules":
        """Once the list was read anew."""
        return replace(self, is_read=True, known=tuple(known), unreadable=unreadable)

    def remembering(self, outcomes: Iterable[ScheduleOutcome]) -> "Schedules":
        """With what was seen by others, or in an earlier run; what is known in this one counts more."""
        seen = {(each.record_id, each.starts_at_s): each.fate for each in outcomes}
        return replace(self, fates=MappingProxyType({**seen, **self.fates}))

    def after_outcome(self, outcome: ScheduleOutcome) -> "Schedules":
        """Once the fate of one is known."""
        key = (outcome.record_id, outcome.starts_at_s)
        return replace(self, fates=MappingProxyType({**self.fates, key: outcome.fate}))


def find_schedule(known: Iterable[ScheduledConference], record_id: str) -> ScheduledConference | None:
    """The one with that name."""
    return next((each for each in known if each.record_id == record_id), None)


def with_outcome(outcomes: Iterable[ScheduleOutcome], new: ScheduleOutcome) -> tuple[ScheduleOutcome, ...]:
    """`outcomes` with `new`, where it is final; those of long ago are forgotten. Where several windows looked, a start
    that one of them saw counts."""
    known = tuple(each for each in outcomes if each.starts_at_s >= new.starts_at_s - FORGOTTEN_AFTER_S)
    key = (new.record_id, new.starts_at_s)
    same = next((each for each in known if (each.record_id, each.starts_at_s) == key), None)
    if new.fate not in SEEN or (same is not None and same.fate is ScheduleFate.STARTED):
        return known
    return (*(each for each in known if each is not same), new)


def new_record_id() -> str:
    """A name that no other record has."""
    return secrets.token_hex(8)


def differences(wanted: ScheduledConference, kept: ScheduledConference) -> tuple[str, ...]:
    """What is not as it was wanted: "title", "time", "pin", "people". Never the PIN itself."""
    pairs = {
        "title": wanted.title == kept.title,
        "time": wanted.starts_at_s == kept.starts_at_s,
        "pin": wanted.pin == kept.pin,
        "people": wanted.called_at_start == kept.called_at_start,
    }
    return tuple(name for name, is_equal in pairs.items() if not is_equal)
