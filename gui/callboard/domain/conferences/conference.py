"""Conference slots and what a receptionist plans to start in one."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from callboard.domain.calls.call import Leg, LegState


class SlotKind(StrEnum):
    """Where a slot comes from: 3CX 11 has fixed places and a gateway, 3CX 12 one room per extension."""

    FIXED = "fixed"
    GATEWAY = "gateway"
    PERSONAL = "personal"


class SlotState(StrEnum):
    """What is going on in a slot, read from its legs."""

    FREE = "free"
    FILLING = "filling"
    RUNNING = "running"
    NOT_USABLE = "not-usable"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class ConferenceSlot:
    """A place where a conference can run. `number` is what is dialled; `owner` is the extension it belongs to."""

    number: str
    kind: SlotKind
    owner: str = ""


@dataclass(frozen=True, slots=True)
class ConferencePlan:
    """A conference to start. `participants` are called in order; the first one opens the slot.

    `pin` empty means public; `ask_names` False is the vendor's "noname"; `instant` spares the confirmation. All
    three count only for the call that starts the conference (3CX 11), see 3cx-conferences, section 2.3.
    """

    slot: str
    participants: tuple[str, ...]
    pin: str = ""
    ask_names: bool = True
    instant: bool = False

    @property
    def has_options(self) -> bool:
        """Whether anything but the plain form is wanted."""
        return bool(self.pin) or not self.ask_names or self.instant


def slot_state(slot: ConferenceSlot, legs: Iterable[Leg]) -> SlotState:
    """The state of `slot` while `legs` (those whose number is the slot's) are alive."""
    if slot.kind is SlotKind.GATEWAY:
        return SlotState.NOT_USABLE
    states = [leg.state for leg in legs]
    if LegState.CONNECTED in states:
        return SlotState.RUNNING
    if LegState.UNKNOWN in states:
        return SlotState.UNKNOWN
    return SlotState.FILLING if states else SlotState.FREE
