"""A time as it is typed, by the clock of this computer, and as it is told: with the zone beside it."""

from datetime import datetime

from callboard.domain.conferences.moment_ahead import MomentAhead, read_moment
from callboard.domain.problems import Problem, SessionFailed

COMES_TWICE = "The clocks go back on that day, so this time comes twice. The first one is meant."


def typed_moment(text: str, now_s: float) -> MomentAhead:
    """The moment of a local date and time that is still to come. Raises SessionFailed."""
    found = read_moment(text, now_s)
    if isinstance(found, Problem):
        raise SessionFailed(found)
    return found


def told_moment(moment_s: float) -> str:
    """For programs: "2027-03-01T14:00:00+00:00", the local time with its distance from UTC."""
    return datetime.fromtimestamp(moment_s).astimezone().isoformat(timespec="seconds")


def shown_moment(moment_s: float) -> str:
    """For people: "2027-03-01 14:00 (UTC+01:00)"."""
    local = datetime.fromtimestamp(moment_s).astimezone()
    return f"{local:%Y-%m-%d %H:%M} (UTC{local.isoformat()[-6:]})"
