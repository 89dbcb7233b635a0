"""What a receptionist chose for the whole program, with what holds until they choose."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType

TEXT_SIZES = (100, 115, 130, 150, 200)
"""Percent (ui-spec, section 4, and one more for who needs it)."""
COLLISION_MINUTES = (0, 5, 10, 30, 60)
"""0 is for calls that go on now, and no others."""
HISTORY_DAYS = (0, 7, 30, 90, 180, 365)
"""For how long calls and conferences are kept; 0 is for not at all."""
VOLUMES = range(5, 101)
"""Percent. Silence is `RingSound.OFF`."""


class ThemeChoice(StrEnum):
    """Which colours the window has."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"


class Density(StrEnum):
    """How much room a person gets on the board."""

    COMFORTABLE = "comfortable"
    COMPACT = "compact"


class WhenClosed(StrEnum):
    """What the close button of the window does."""

    ASK = "ask"
    KEEP_RUNNING = "keep-running"
    QUIT = "quit"


class RingSound(StrEnum):
    """What is heard while a call rings at my phone."""

    OFF = "off"
    ONCE = "once"
    REPEATING = "repeating"


@dataclass(frozen=True, slots=True)
class Preferences:
    """All of it. Nothing in here is a secret, and nothing belongs to one phone system only.

    `text_size` is in percent, one of `TEXT_SIZES`. `reduces_motion` None and `language` "" mean as the system has
    it; `country` is an ISO 3166 code of two letters, "" for that of the system. `ring_volume` is in percent, one of
    `VOLUMES`. `collision_minutes`, one of `COLLISION_MINUTES`, is for how long it is told that a colleague called a
    number; `history_days`, one of `HISTORY_DAYS`, for how long the history is kept. `outside_keys`, in Qt's portable
    form, take the text selected in any program, "" for none. `shortcuts` holds the changed ones only: name of the
    action -> keys in Qt's portable form, "" for none.
    """

    theme: ThemeChoice = ThemeChoice.SYSTEM
    text_size: int = 100
    reduces_motion: bool | None = None
    language: str = ""
    density: Density = Density.COMFORTABLE
    country: str = ""
    offers_copied_number: bool = True
    asks_before_foreign_drop: bool = False
    asks_before_first_abroad: bool = True
    asks_before_costly: bool = True
    collision_minutes: int = 10
    history_days: int = 90
    listens_to_others: bool = False
    when_closed: WhenClosed = WhenClosed.ASK
    pops_up_for_my_phone: bool = True
    pops_up_for_my_groups: bool = False
    pops_up_for_conferences: bool = False
    ring_sound: RingSound = RingSound.OFF
    ring_volume: int = 60
    logs_in_detail: bool = False
    schedules_on_phone_system: bool = False
    outside_keys: str = ""
    shortcuts: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
