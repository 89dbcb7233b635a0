"""Where an outside number is, by its calling code."""

# ruff: noqa: PLC0415
from functools import lru_cache

from callboard.domain.history.history_entry import HistoryEntry, HistoryKind, Outcome
from callboard.domain.numbers.number_identity import e164

_CALLED = frozenset({Outcome.ANSWERED, Outcome.NOT_ANSWERED})


def was_called(entry: HistoryEntry) -> bool:
    """Whether somebody outside was really called from here, and not only the phone that rings first."""
    return entry.kind is HistoryKind.OUTGOING and entry.who.is_outside and entry.outcome in _CALLED


@lru_cache(maxsize=1024)
def calling_code(number: str, country: str) -> str:
    """ "+44" for "+442079460311", "" where it cannot be understood. `country` is that of the caller."""
    world = e164(number, country)
    if not world:
        return ""
    from phonenumbers import parse

    return f"+{parse(world).country_code}"
