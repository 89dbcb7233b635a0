"""A conference that is being planned: what the dialog begins with, and what it comes to."""

from dataclasses import dataclass
from datetime import datetime

from callboard.domain.conferences.conference_template import ConferenceTemplate
from callboard.domain.conferences.scheduled_conference import ScheduledConference
from callboard.models.conferences.planned_facts import Starter


@dataclass(frozen=True, slots=True)
class PlanDraft:
    """`starts_at` is local time without a zone. `what.name` is the title, `slot` "" the first room that is free then.
    `key` is that of the row that is being changed, "" for a new one. `pin` None is one that is kept already: that of
    `template`, or else of the row. `was` is what the phone system kept when the change began."""

    what: ConferenceTemplate
    starts_at: datetime
    pin: str | None = ""
    slot: str = ""
    starter: Starter = Starter.CALLBOARD
    key: str = ""
    template: str = ""
    was: ScheduledConference | None = None


@dataclass(frozen=True, slots=True)
class PeopleOffer:
    """People who can be chosen, called `text`, with `pin` and `template` as in a `PlanDraft`."""

    text: str
    what: ConferenceTemplate
    pin: str | None = ""
    template: str = ""


@dataclass(frozen=True, slots=True)
class PlanOffers:
    """What can be chosen: people, rooms with their names, and who starts it."""

    people: tuple[PeopleOffer, ...]
    rooms: tuple[tuple[str, str], ...]
    starters: tuple[Starter, ...] = (Starter.CALLBOARD,)
