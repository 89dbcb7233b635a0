"""From what a clock on the wall shows to a moment, and which moments may be planned for."""

from datetime import UTC, datetime, tzinfo

from callboard.domain.problems import Problem, ProblemCode, problem

FURTHEST_DAYS = 731
"""Further ahead nobody plans a conference: the year was mistyped."""
_FIRST_YEAR, _LAST_YEAR = 1971, 9998
"""Outside of these the clock functions of some systems fail."""


def moment_of(local: datetime, zone: tzinfo | None = None) -> int | Problem:
    """The Unix time, in whole seconds, of `local` (without a zone) in `zone`, None for that of this computer.

    The Problem is TIME_SKIPPED for an hour that summer time leaves out. Of an hour that comes twice, the earlier.
    """
    if local.year < _FIRST_YEAR:
        return problem(ProblemCode.TIME_PAST)
    if local.year > _LAST_YEAR:
        return problem(ProblemCode.TIME_TOO_FAR, days=str(FURTHEST_DAYS))
    moment_s = _seconds(local, zone, fold=0)
    if local_of(moment_s, zone) != local.replace(microsecond=0, fold=0):
        return problem(ProblemCode.TIME_SKIPPED, time=f"{local:%H:%M}")
    return moment_s


def local_of(moment_s: float, zone: tzinfo | None = None) -> datetime:
    """What a clock on the wall shows at a Unix time, without a zone."""
    return datetime.fromtimestamp(moment_s, UTC).astimezone(zone).replace(tzinfo=None, fold=0)


def comes_twice(local: datetime, zone: tzinfo | None = None) -> bool:
    """Whether a clock on the wall shows `local` twice, because summer time ends in between."""
    if not _FIRST_YEAR <= local.year <= _LAST_YEAR or isinstance(moment_of(local, zone), Problem):
        return False
    return _seconds(local, zone, fold=0) != _seconds(local, zone, fold=1)


def why_not_start_at(starts_at_s: float, now_s: float) -> Problem | None:
    """The reason why nothing can be planned for that Unix time, or None."""
    if starts_at_s <= now_s:
        return problem(ProblemCode.TIME_PAST)
    if starts_at_s > now_s + FURTHEST_DAYS * 24 * 3600:
        return problem(ProblemCode.TIME_TOO_FAR, days=str(FURTHEST_DAYS))
    return None


def _seconds(local: datetime, zone: tzinfo | None, fold: int) -> int:
    told = local.replace(microsecond=0, tzinfo=zone, fold=fold)
    return round(told.timestamp())
