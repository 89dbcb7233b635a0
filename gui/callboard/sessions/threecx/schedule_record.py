"""A scheduled conference as the vendor's record S_SCHEDULEDCONF: which keys it has, and how they are written.

The keys are those of the vendor's sample (3cx-conferences, section 3.1). `startat` is UTC.
"""

from collections.abc import Mapping
from datetime import UTC, datetime

from callboard.domain.conferences.scheduled_conference import LONGEST_RECORD_ID, LONGEST_TITLE, ScheduledConference
from callboard.domain.numbers.phone_number import printable
from callboard.sessions.threecx.conversion import STATISTICS_CONTENT, STATISTICS_NAME, plain_number
from callboard.sessions.threecx.pump_fields import pairs_in
from callboard.sessions.threecx.vendor_rows import VendorRow

SCHEDULE_CLASS = "S_SCHEDULEDCONF"
"""The name of the statistics class, and so the entity of its events."""
NAME, START, PIN, TARGET = "name", "startat", "pin", "target"
_TIME = "%Y-%m-%d %H:%M:%S"
_LEFT_EMPTY = ("numbertocall", "email", "description", "emailtext")
MOST_CALLED = 200
_LONGEST_PIN = 64


def content_of(conference: ScheduledConference) -> dict[str, str]:
    """What is written for `conference`. Keys that the sample leaves empty are empty."""
    return {
        NAME: conference.title,
        "idstat": conference.record_id,
        PIN: conference.pin,
        START: datetime.fromtimestamp(conference.starts_at_s, UTC).strftime(_TIME),
        TARGET: ",".join(conference.called_at_start),
    }


def content_of_new(conference: ScheduledConference) -> dict[str, str]:
    """The same, with the keys that somebody else may fill later."""
    return {**content_of(conference), **dict.fromkeys(_LEFT_EMPTY, "")}


def scheduled_from(row: VendorRow) -> ScheduledConference | None:
    """The scheduled conference in a record; None when its name or its time cannot be read."""
    name, content = row.text(STATISTICS_NAME), row.text(STATISTICS_CONTENT)
    if not name or content is None or len(name) > LONGEST_RECORD_ID:
        return None
    values = pairs_in(content)
    starts_at_s = _moment(values)
    if starts_at_s is None:
        return None
    numbers = (plain_number(each) for each in values.get(TARGET, "").split(",")[:MOST_CALLED])
    return ScheduledConference(
        record_id=name,
        title=printable(values.get(NAME, ""), LONGEST_TITLE),
        starts_at_s=starts_at_s,
        pin=printable(values.get(PIN, ""), _LONGEST_PIN),
        called_at_start=tuple(number for number in numbers if number),
    )


def tidy(conference: ScheduledConference) -> ScheduledConference:
    """`conference` as it will look when it is read again."""
    return ScheduledConference(
        record_id=conference.record_id,
        title=printable(conference.title, LONGEST_TITLE),
        starts_at_s=int(conference.starts_at_s),
        pin=conference.pin,
        called_at_start=conference.called_at_start,
    )


def _moment(values: Mapping[str, str]) -> int | None:
    try:
        return int(datetime.strptime(values.get(START, "").strip(), _TIME).replace(tzinfo=UTC).timestamp())
    except (ValueError, OverflowError):
        return None
