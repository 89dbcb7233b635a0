"""A number behind which there is no single person: a queue, a ring group, a menu."""

from dataclasses import dataclass
from enum import StrEnum


class CallGroupKind(StrEnum):
    """What it does with a call."""

    QUEUE = "queue"  # lets callers wait for somebody
    RING_GROUP = "ring-group"  # rings at several
    MENU = "menu"  # asks the caller (IVR)


@dataclass(frozen=True, slots=True)
class CallGroup:
    """`members` are the extensions at which a call to it may ring, as far as the phone system tells."""

    number: str
    name: str
    kind: CallGroupKind
    members: tuple[str, ...] = ()
