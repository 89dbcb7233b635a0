"""A conference that Callboard itself starts at its time, as long as it is running then."""

import secrets
from dataclasses import dataclass, replace
from enum import StrEnum

from callboard.domain.conferences.conference_template import ConferenceTemplate

LATE_AFTER_S = 60.0
"""A start that is later than this is missed: it is reported, and never made up for without asking."""
REMIND_BEFORE_S = 120.0
CLAIM_HOLDS_S = 60.0
"""By then whoever took it has either started it or is gone."""
LONGEST_PLANNED_TITLE = 80
"""Characters (a choice of ours)."""
FORGOTTEN_AFTER_S = 86_400.0
"""What was started is worth seeing in the list for a day."""


class PlannedState(StrEnum):
    """What became of it."""

    WAITING = "waiting"
    STARTING = "starting"  # some Callboard has taken it and is starting it
    STARTED = "started"
    FAILED = "failed"  # it was tried; asked about once
    MISSED = "missed"  # nobody was there at its time; asked about once


@dataclass(frozen=True, slots=True)
class PlannedConference:
    """`starts_at_s` is Unix time in seconds; `slot` "" means my own room, or the first one that is free then.
    `what.name` is its title. It has been in its `state` since `state_since_s`, Unix time as well; `reason` is the
    value of a `ProblemCode` that says why it was missed or failed, "" when Callboard was not running."""

    planned_id: str
    starts_at_s: float
    what: ConferenceTemplate
    slot: str = ""
    state: PlannedState = PlannedState.WAITING
    state_since_s: float = 0.0
    reason: str = ""

    def is_due(self, now_s: float) -> bool:
        """Whether it has to be started now."""
        return self.state is PlannedState.WAITING and 0 <= now_s - self.starts_at_s <= LATE_AFTER_S

    def is_missed(self, now_s: float) -> bool:
        """Whether its time has passed and nobody started it."""
        return self.state is PlannedState.WAITING and now_s - self.starts_at_s > LATE_AFTER_S

    def is_near(self, now_s: float) -> bool:
        """Whether it starts within the next minutes, or is late and may start at any moment."""
        return self.state is PlannedState.WAITING and -LATE_AFTER_S <= self.starts_at_s - now_s <= REMIND_BEFORE_S

    def is_left_alone(self, now_s: float) -> bool:
        """Whether somebody took it and was not heard of again. A clock that was put back says so as well."""
        is_recent = abs(now_s - self.state_since_s) <= CLAIM_HOLDS_S
        return self.state is PlannedState.STARTING and not is_recent

    def is_ahead_again(self, now_s: float) -> bool:
        """Whether it was missed by a clock that was wrong and has been put back: its time is still to come."""
        return self.state is PlannedState.MISSED and now_s < min(self.starts_at_s, self.state_since_s)

    def is_forgotten(self, now_s: float) -> bool:
        """Whether nobody needs to know of it any more."""
        return self.state is PlannedState.STARTED and now_s - self.state_since_s > FORGOTTEN_AFTER_S

    @property
    def has_begun(self) -> bool:
        """Whether it is too late to plan it in another way."""
        return self.state in (PlannedState.STARTING, PlannedState.STARTED)

    @property
    def needs_answer(self) -> bool:
        """Whether somebody has to say what shall become of it."""
        return self.state in (PlannedState.MISSED, PlannedState.FAILED)


def next_within(known: "Planned", now_s: float, seconds: float) -> PlannedConference | None:
    """The first one that starts within so many seconds, None when none does."""
    ahead = (each for each in known if each.state is PlannedState.WAITING and 0 <= each.starts_at_s - now_s <= seconds)
    return min(ahead, key=lambda each: each.starts_at_s, default=None)


Planned = tuple[PlannedConference, ...]


def new_planned_id() -> str:
    """The id of one more: no two are alike, whoever makes them."""
    return secrets.token_hex(8)


def in_state(known: Planned, planned_id: str, state: PlannedState, now_s: float = 0.0, reason: str = "") -> Planned:
    """The planned conferences with that one in `state` since `now_s`."""
    return tuple(
        replace(each, state=state, state_since_s=now_s, reason=reason) if each.planned_id == planned_id else each
        for each in known
    )


def with_planned(known: Planned, new: PlannedConference) -> Planned:
    """The planned conferences with `new`, in the place of the one with its id if there is one; in order of time."""
    return tuple(sorted((*without_planned(known, new.planned_id), new), key=lambda each: each.starts_at_s))


def without_planned(known: Planned, planned_id: str) -> Planned:
    """The planned conferences without that one."""
    return tuple(each for each in known if each.planned_id != planned_id)


def planned_with_id(known: Planned, planned_id: str) -> PlannedConference | None:
    """That one, None when it is not planned any more."""
    return next((each for each in known if each.planned_id == planned_id), None)
