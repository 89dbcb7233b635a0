"""What is dragged, and where it may be let go."""

from dataclasses import dataclass
from enum import StrEnum


class CallKind(StrEnum):
    """What a call was doing when it was picked up. The rule looks at the board for what it is doing now."""

    ANSWERED = "answered"
    RINGING = "ringing"
    DIALLING = "dialling"


@dataclass(frozen=True, slots=True)
class DraggedCall:
    """A live call: `number` is the extension that passes it on, or at which it rings."""

    call_id: int
    number: str
    kind: CallKind


@dataclass(frozen=True, slots=True)
class Dragged:
    """What is being dragged: numbers as they would be dialled; text without a number has none.

    `extensions` are those of `numbers` that were extensions when they were picked up. Of a `call`, the number is
    the other side. `member_of` is the room out of which a person is dragged, `template` names a conference template.
    `names` are those that came along for some of the numbers, on a card.
    """

    numbers: tuple[str, ...]
    call: DraggedCall | None = None
    member_of: str = ""
    template: str = ""
    extensions: tuple[str, ...] = ()
    names: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class OntoExtension:
    """Onto a person's tile."""

    number: str


@dataclass(frozen=True, slots=True)
class OntoSeveral:
    """Onto one of several people who are selected, or onto a group: the first of `numbers` who is free is meant.
    Those who are `reserved` count as busy, and what is `called` already gets no second phone."""

    numbers: tuple[str, ...]
    reserved: frozenset[str] = frozenset()
    called: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class OntoFrom:
    """Onto the field that says which phone rings first."""


@dataclass(frozen=True, slots=True)
class OntoTo:
    """Onto the field that says whom to call."""


@dataclass(frozen=True, slots=True)
class OntoSlot:
    """Onto a conference room."""

    number: str


@dataclass(frozen=True, slots=True)
class OntoPlan:
    """Onto the list of people of a conference that is being set up; `listed` are already in it. They are put in
    before `row`, at the end when it is None."""

    listed: tuple[str, ...] = ()
    row: int | None = None


@dataclass(frozen=True, slots=True)
class OntoFavourites:
    """Between the tiles of the favourites, before `row`; `listed` are those there are."""

    listed: tuple[str, ...] = ()
    row: int = 0


DropTarget = OntoExtension | OntoSeveral | OntoFrom | OntoTo | OntoSlot | OntoPlan | OntoFavourites
