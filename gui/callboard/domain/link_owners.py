"""Which program opens links for calls on this computer, and which links those are."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType

SCHEMES = ("tel", "callto", "sip", "sips")
"""All that Callboard understands."""
WANTED = ("tel", "callto")
"""Those that it is made the program for. A sip: link is for a soft phone, unless a person decides otherwise."""


class Owner(StrEnum):
    """Who opens a link."""

    OURS = "callboard"
    OTHER = "another"
    NOBODY = "nobody"
    UNKNOWN = "unknown"  # the computer does not say


class LinksProblem(StrEnum):
    """Why it cannot be said, or changed."""

    NOT_HERE = "not-here"  # this system has no such thing, or none that we know
    NOT_READ = "not-read"
    NOT_WRITTEN = "not-written"


@dataclass(frozen=True, slots=True)
class LinkOwner:
    """Who opens the links of one scheme. `name` is what that other program calls itself, as far as is known."""

    owner: Owner = Owner.NOBODY
    name: str = ""


@dataclass(frozen=True, slots=True)
class LinkState:
    """How it is on this computer. `is_registered` says that Callboard can be chosen, `owners` who is, by scheme.
    `needs_person`: only a person can choose, in the settings of the system."""

    is_registered: bool = False
    owners: Mapping[str, LinkOwner] = field(default_factory=lambda: MappingProxyType({}))
    needs_person: bool = False
    problem: LinksProblem | None = None
    said: str = ""

    def owner_of(self, scheme: str) -> LinkOwner:
        """Who opens its links."""
        return self.owners.get(scheme, LinkOwner(Owner.UNKNOWN))

    @property
    def is_ours(self) -> bool:
        """Whether every link that Callboard is for is opened by it."""
        return all(self.owner_of(scheme).owner is Owner.OURS for scheme in WANTED)

    @property
    def others(self) -> Mapping[str, str]:
        """The schemes of ours that other programs own -> what those are called."""
        owners = {scheme: self.owner_of(scheme) for scheme in WANTED}
        return {scheme: found.name for scheme, found in owners.items() if found.owner is Owner.OTHER}
