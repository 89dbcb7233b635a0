"""What differs between the generations of the simulated phone system?

Everything else asks these rules; nobody else knows a generation's name. Sources: the article on the call
control API for v11 and v12, and the vendor's help; what is inferred says so.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

ROOM_MARK = "**"


@dataclass(frozen=True, slots=True)
class PlaceSpec:
    """One conference place to set up."""

    number: str
    is_gateway: bool


@dataclass(frozen=True, slots=True)
class Room:
    """Where one conference is held: the place's number, and the room as it is dialled (and told apart)."""

    place_number: str
    dialled: str


class ConferenceRules(Protocol):
    """How conferences are laid out and addressed."""

    def place_specs(self, first_number: int, places: int) -> tuple[PlaceSpec, ...]: ...

    def room_of(self, dialled: str, is_extension: Callable[[str], bool]) -> Room | None:
        """The room a number leads to, also for the gateway's `None`."""
        ...

    def room_for(self, first_number: int, place: int, owner: str) -> Room:
        """The room that a scenario means by its n-th place (1 is the first) and its owner."""
        ...

    def place_leg_party(self, room: Room, member: str) -> str:
        """What the place's leg shows as its external party."""
        ...


@dataclass(frozen=True, slots=True)
class NumberedPlaces:
    """v11: a gateway and numbered places behind it; their number is a setting of the phone system."""

    def place_specs(self, first_number: int, places: int) -> tuple[PlaceSpec, ...]:
        gateway = PlaceSpec(str(first_number), True)
        return (gateway, *(PlaceSpec(str(first_number + n), False) for n in range(1, places + 1)))

    def room_of(self, dialled: str, is_extension: Callable[[str], bool]) -> Room | None:
        return Room(dialled, dialled)

    def room_for(self, first_number: int, place: int, owner: str) -> Room:
        number = str(first_number + place)
        return Room(number, number)

    def place_leg_party(self, room: Room, member: str) -> str:
        return member


@dataclass(frozen=True, slots=True)
class RoomPerExtension:
    """v12: one place, and behind it a room for every extension, dialled as place, two stars, extension.

    That the place's leg tells the room is inferred.
    """

    def place_specs(self, first_number: int, places: int) -> tuple[PlaceSpec, ...]:
        return (PlaceSpec(str(first_number), False),)

    def room_of(self, dialled: str, is_extension: Callable[[str], bool]) -> Room | None:
        place, mark, owner = dialled.partition(ROOM_MARK)
        return Room(place, dialled) if mark and is_extension(owner) else None

    def room_for(self, first_number: int, place: int, owner: str) -> Room:
        return Room(str(first_number), f"{first_number}{ROOM_MARK}{owner}")

    def place_leg_party(self, room: Room, member: str) -> str:
        return room.dialled


@dataclass(frozen=True, slots=True)
class Generation:
    """One generation: what it calls itself, how conferences work, and what it accepts."""

    name: str
    version: str
    build: str
    conferences: ConferenceRules
    accepts_conference_parameters: bool
    statistics_classes: frozenset[str]


GENERATIONS = {
    "v11": Generation(
        name="v11",
        version="11.0.28976",
        build="28976",
        conferences=NumberedPlaces(),
        accepts_conference_parameters=True,
        statistics_classes=frozenset({"STATISTICS"}),
    ),
    "v12": Generation(
        name="v12",
        version="12.0.35479",
        build="35479",
        conferences=RoomPerExtension(),
        accepts_conference_parameters=False,
        statistics_classes=frozenset({"STATISTICS", "S_SCHEDULEDCONF"}),
    ),
}
