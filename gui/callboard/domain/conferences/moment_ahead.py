"""The moment that somebody names for what is still to happen: typed, or picked from a calendar."""

from dataclasses import dataclass
from datetime import datetime, timedelta, tzinfo

from callboard.domain.conferences.local_time import comes_twice, local_of, moment_of, why_not_start_at
from callboard.domain.problems import Problem, ProblemCode, problem

_JUST_A_DATE = len("2026-11-23")


@dataclass(frozen=True, slots=True)
class MomentAhead:
    """`at_s` is Unix time in seconds. `comes_twice` when the clocks go back and this is the first of two moments that
    both have this local time."""

    at_s: float
    comes_twice: bool = False


def moment_ahead(wanted: datetime, now_s: float, zone: tzinfo | None = None) -> MomentAhead | Problem:
    """The moment at which the clock on the wall shows `wanted` (without a zone of its own), in `zone` or, by default,
    where this computer is. Where `wanted` comes twice and the first is over, the second is meant."""
    at_s = moment_of(wanted, zone)
    if isinstance(at_s, Problem):
        return at_s
    found = MomentAhead(float(at_s), comes_twice(wanted, zone))
    if found.comes_twice and found.at_s <= now_s:
        found = MomentAhead(wanted.replace(tzinfo=zone, fold=1).timestamp())
    return why_not_start_at(found.at_s, now_s) or found


def read_moment(text: str, now_s: float, zone: tzinfo | None = None) -> MomentAhead | Problem:
    """The moment that `text` names: "2026-11-23 14:00", or with a T between the two."""
    try:
        wanted = datetime.fromisoformat(text.strip())
    except ValueError:
        return problem(ProblemCode.TIME_UNREADABLE)
    if wanted.tzinfo is not None or len(text.strip()) <= _JUST_A_DATE:
        return problem(ProblemCode.TIME_UNREADABLE)
    return moment_ahead(wanted, now_s, zone)


def next_quarter(now_s: float, zone: tzinfo | None = None) -> datetime:
    """What the clock on the wall shows at the next full quarter of an hour that is not just about to begin."""
    soon = local_of(now_s, zone) + timedelta(minutes=20)
    return soon.replace(minute=soon.minute - soon.minute % 15, second=0, microsecond=0)
