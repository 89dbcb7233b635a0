"""What letting go leads to, and why it does not."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType

from callboard.domain.commands import Command
from callboard.domain.problems import Problem
from callboard.domain.watch import Wish


class AskReason(StrEnum):
    """Why a drop is not done straight away."""

    CODE = "code"
    EMERGENCY = "emergency"
    LONG_NUMBER = "long-number"
    COSTLY = "costly"
    FIRST_ABROAD = "first-abroad"
    BUSY = "busy"
    DO_NOT_DISTURB = "do-not-disturb"
    OFFLINE = "offline"
    FOREIGN = "foreign"
    FIRST_FREE = "first-free"


class DropRefusal(StrEnum):
    """Why a drop is not possible, where no `Problem` says it."""

    NO_NUMBER = "no-number"
    FROM_OUTSIDE = "from-outside"
    GATEWAY = "gateway"
    SAME_PHONE = "same-phone"
    CALL_ONTO_FIELD = "call-onto-field"
    TEMPLATE_ELSEWHERE = "template-elsewhere"
    ALREADY_IN_CONFERENCE = "already-in-conference"
    CALL_INTO_ROOM = "call-into-room"
    IN_OTHER_ROOM = "in-other-room"
    ROOM_IN_USE = "room-in-use"
    ALREADY_LISTED = "already-listed"
    TARGET_CHANGED = "target-changed"
    CALLED_ALREADY = "called-already"
    NOT_TO_WAIT = "not-to-wait"
    NOBODY_THERE = "nobody-there"
    NOT_HERE = "not-here"


@dataclass(frozen=True, slots=True)
class DropRuns:
    """Letting go asks the phone system for `command`. `among` are those of whom it takes the first who is free."""

    command: Command
    among: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class DropAsks:
    """Letting go shows a question first; yes means `command`. `among` is that of `DropRuns`."""

    command: Command
    reason: AskReason
    among: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class DropWatches:
    """None of `targets` is free: letting go waits until one is, for `wish`. Nobody is called. With `asks_first` it is
    asked whether to wait."""

    wish: Wish
    targets: tuple[str, ...]
    asks_first: bool = False


@dataclass(frozen=True, slots=True)
class DropChooses:
    """Letting go shows "Which number?" first; then the rule is asked again with the one chosen."""

    numbers: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class DropFills:
    """Letting go puts `number` into the field; nobody is called."""

    number: str


@dataclass(frozen=True, slots=True)
class DropAdds:
    """Letting go puts `numbers` on the list of people for `slot` (empty: the one being set up), before `row` (None: at
    its end); nobody is called."""

    numbers: tuple[str, ...]
    slot: str = ""
    row: int | None = None


@dataclass(frozen=True, slots=True)
class DropFillsBuilder:
    """Letting go sets up `slot` as the conference template `template` says; nobody is called."""

    template: str
    slot: str


@dataclass(frozen=True, slots=True)
class DropKeeps:
    """Letting go puts `numbers` among the favourites before `row`; `is_move` when they are there already."""

    numbers: tuple[str, ...]
    row: int
    is_move: bool


@dataclass(frozen=True, slots=True)
class DropRefused:
    """Letting go does nothing; `facts` fill the placeholders of the sentence."""

    why: DropRefusal | Problem
    facts: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))


DropOutcome = (
    DropRuns | DropAsks | DropWatches | DropChooses | DropFills | DropAdds | DropFillsBuilder | DropKeeps | DropRefused
)


def refused(why: DropRefusal | Problem, **facts: str) -> DropRefused:
    """Shorthand: `refused(DropRefusal.ALREADY_LISTED, number="204")`."""
    return DropRefused(why, MappingProxyType(dict(facts)))
