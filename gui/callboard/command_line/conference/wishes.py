"""What somebody typed after `callboard conference`, as values; numbers and names are still texts as typed."""

from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path


class ConferenceDeed(StrEnum):
    """What to do with a conference."""

    START = "start"
    CHECK = "check"
    LIST = "list"
    SHOW = "show"
    ADD = "add"
    REMOVE = "remove"
    CHASE = "chase"
    END = "end"
    TEMPLATES = "templates"


class TemplateDeed(StrEnum):
    """What to do with the conferences that are held often."""

    LIST = "list"
    SHOW = "show"
    SAVE = "save"
    RENAME = "rename"
    REMOVE = "remove"
    EXPORT = "export"


@dataclass(frozen=True, slots=True)
class PeopleWish:
    """Where the people come from: at most one of template, last time and file; `numbers` are called after them."""

    numbers: tuple[str, ...] = ()
    template: str | None = None
    same_as_last: bool = False
    file: Path | None = None


@dataclass(frozen=True, slots=True)
class PinWish:
    """Where the PIN comes from; nothing of it is that of the template. `given` is what the environment holds, None for
    nothing."""

    given: str | None = field(default=None, repr=False)
    is_asked_for: bool = False
    is_made: bool = False
    is_none: bool = False


@dataclass(frozen=True, slots=True)
class OptionsWish:
    """How people join, as far as somebody said."""

    pin: PinWish = field(default_factory=PinWish)
    no_names: bool = False
    instant: bool = False


@dataclass(frozen=True, slots=True)
class StartWish:
    """A conference to start or to check; `room` "" is my own one, or the first that is free. `is_sure`: emergency
    numbers and codes are called without a question."""

    people: PeopleWish = field(default_factory=PeopleWish)
    options: OptionsWish = field(default_factory=OptionsWish)
    room: str = ""
    is_sure: bool = False


@dataclass(frozen=True, slots=True)
class RoomWish:
    """What is wanted of one room that is in use. `is_sure`: nobody is asked, neither before
    everybody is cut off nor before a number is called that never is without a question."""

    room: str = ""
    numbers: tuple[str, ...] = ()
    pin: PinWish = field(default_factory=PinWish)
    is_sure: bool = False
    tells_pin: bool = False


@dataclass(frozen=True, slots=True)
class TemplateWish:
    """`what` is what to save as `name`; `keeps_pin` its PIN too, in the keyring."""

    deed: TemplateDeed
    name: str = ""
    new_name: str = ""
    what: StartWish = field(default_factory=StartWish)
    keeps_pin: bool = False
    file: Path | None = None


@dataclass(frozen=True, slots=True)
class ConferenceWish:
    """The part that belongs to `deed` is there, the others are None. `is_all`: list the rooms nobody uses as well."""

    deed: ConferenceDeed
    start: StartWish | None = None
    room: RoomWish | None = None
    template: TemplateWish | None = None
    is_all: bool = False
