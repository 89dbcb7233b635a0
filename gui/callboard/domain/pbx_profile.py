"""A phone system that Callboard knows how to reach: everything about it but its secrets."""

import hashlib
import re
from dataclasses import dataclass, field
from enum import StrEnum

from callboard.domain.calls.party_rights import ONLY_MINE, UNREADABLE, PartyRights
from callboard.domain.numbers.dialling_rules import DiallingRules

LONGEST_ID = 48
_RESERVED = re.compile("con|prn|aux|nul|com[0-9]|lpt[0-9]")
"""What no file may be called on Windows."""


class ProfileKind(StrEnum):
    """What stands behind a profile."""

    THREE_CX = "3cx"
    DEMO = "demo"


class Band(StrEnum):
    """The colour along the top of the window by which two phone systems are told apart."""

    NONE = "none"
    BLUE = "blue"
    GREEN = "green"
    AMBER = "amber"
    RED = "red"
    PURPLE = "purple"


@dataclass(frozen=True, slots=True)
class PbxProfile:
    """One phone system. Texts are "" and ports are None where nothing was chosen.

    `generation` "" is what the files in `assembly_folder` say. `files_from` is the folder that `assembly_folder` was
    copied from. `parties` says whose calls are shown with who is in them,
    `dialling` how numbers are dialled there. Users are no secrets; their passwords are in
    the keyring, under the profile's id.
    """

    name: str = ""
    kind: ProfileKind = ProfileKind.THREE_CX
    generation: str = ""
    host: str = ""
    port: int | None = None
    call_manager_port: int | None = None
    config_user: str = ""
    call_manager_user: str = ""
    my_extension: str = ""
    assembly_folder: str = ""
    files_from: str = ""
    runtime: str = ""
    band: Band = Band.NONE
    parties: PartyRights = field(default=PartyRights(), metadata={UNREADABLE: ONLY_MINE})
    dialling: DiallingRules = field(default_factory=DiallingRules)

    @property
    def shown_name(self) -> str:
        """What people call it: its name, else where it is."""
        return self.name or self.host


def profile_id_for(name: str, taken: frozenset[str] = frozenset()) -> str:
    """An id for a new profile: lower case, valid as the name of a file everywhere, and none of `taken`."""
    plain = re.sub("[^a-z0-9]+", "-", name.lower()).strip("-")[:LONGEST_ID].strip("-")
    found = plain or hashlib.sha256(name.encode()).hexdigest()[:8]
    if _RESERVED.fullmatch(found):
        found = f"pbx-{found}"
    proposed, number = found, 2
    while proposed in taken:
        proposed, number = f"{found}-{number}", number + 1
    return proposed
