"""What somebody typed after `callboard drop` and its like, as values; numbers are still texts as typed."""

from dataclasses import dataclass
from enum import StrEnum

from callboard.domain.commands import ListenMode


class LiveCallDeed(StrEnum):
    """What to do with a call that is there; the value is the verb."""

    DROP = "drop"
    TRANSFER = "transfer"
    DIVERT = "divert"
    PICKUP = "pickup"
    RECORD = "record"
    LISTEN = "listen"


@dataclass(frozen=True, slots=True)
class CallsWish:
    """`follows`: tell what changes until somebody stops it."""

    follows: bool = False


@dataclass(frozen=True, slots=True)
class LiveCallWish:
    """`call` None is the only one there is; of PICKUP it may be an extension. `of` is whose part is meant, None where
    nobody said, and `is_mine` that it is mine. `on` is the phone that shall have the call, None for mine. `is_sure`:
    nobody is asked."""

    deed: LiveCallDeed
    call: str | None = None
    destination: str = ""
    of: str | None = None
    is_mine: bool = False
    on: str | None = None
    to_voicemail: bool = False
    mode: ListenMode = ListenMode.LISTEN
    records: bool = True
    is_sure: bool = False
