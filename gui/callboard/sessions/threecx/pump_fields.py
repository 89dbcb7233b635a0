"""What one field of a pump row says. The C# side (`vendor/pump/Marks.cs`, `FieldText.cs`) writes them.

The typed readers give None (or nothing) for a null, for a member that this generation does not have and for
one that threw. Who needs to tell these apart asks `is_null`, `is_missing` and `failure_in` first.
"""

from datetime import UTC, datetime, timedelta

NULL = "\x00"
MISSING = "\x01"
FAILURE = "\x02"
_PAIR_END = "\x1c"
_ITEM_END = "\x1d"
_MARKS = (NULL, MISSING, FAILURE)
_TICKS_PER_MICROSECOND = 10
_FIRST_MOMENT = datetime(1, 1, 1)  # noqa: DTZ001  (what .NET counts its ticks from; the zone is added below)


def is_null(field: str) -> bool:
    """Whether the member, or an object on the way to it, was null."""
    return field == NULL


def is_missing(field: str) -> bool:
    """Whether the object has no such member."""
    return field == MISSING


def failure_in(field: str) -> str | None:
    """What a throwing member said: "TypeName: message". None when it did not throw."""
    return field[1:] if field.startswith(FAILURE) else None


def text_in(field: str) -> str | None:
    """The text itself."""
    return None if field.startswith(_MARKS) else field


def integer_in(field: str) -> int | None:
    """A whole number, or the number behind an enum value."""
    return None if field.startswith(_MARKS) else int(field)


def flag_in(field: str) -> bool | None:
    """A yes or no."""
    return None if field.startswith(_MARKS) else field == "1"


def moment_in(field: str) -> datetime | None:
    """A date with time: in UTC when .NET knew the zone, without a zone when it did not say."""
    if field.startswith(_MARKS):
        return None
    ticks, zone = int(field[:-1]), field[-1]
    moment = _FIRST_MOMENT + timedelta(microseconds=ticks // _TICKS_PER_MICROSECOND)
    return moment if zone == "N" else moment.replace(tzinfo=UTC)


def texts_in(field: str) -> tuple[str, ...]:
    """Several texts. One empty text and no text at all look the same: no text."""
    return () if field == "" or field.startswith(_MARKS) else tuple(field.split(_ITEM_END))


def pairs_in(field: str) -> dict[str, str]:
    """A dictionary of texts."""
    pairs = (item.partition(_PAIR_END) for item in texts_in(field))
    return {key: value for key, _, value in pairs}
