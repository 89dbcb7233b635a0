"""What somebody typed after `callboard schedule`, as values."""

from dataclasses import dataclass, field
from enum import StrEnum

from callboard.command_line.conference.wishes import StartWish


class ScheduleDeed(StrEnum):
    """What to do with conferences for later."""

    LIST = "list"
    ADD = "add"
    REMOVE = "remove"


class StartedBy(StrEnum):
    """Who starts it at its time."""

    CALLBOARD = "callboard"
    PHONE_SYSTEM = "3cx"
    ANY = "any"
    AS_SWITCHED_ON = "as switched on"  # Callboard, and 3CX too where Settings let it start conferences


@dataclass(frozen=True, slots=True)
class ScheduleWish:
    """The texts as typed; `at` is a local date and time, `ids` are those to remove. `is_experimental`: it is known that
    the phone system may not do it."""

    deed: ScheduleDeed
    by: StartedBy = StartedBy.CALLBOARD
    at: str = ""
    title: str = ""
    what: StartWish = field(default_factory=StartWish)
    ids: tuple[str, ...] = ()
    is_experimental: bool = False
