"""What a session reads in one go, and what makes it read."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import IntEnum

from callboard.domain.capability import Capabilities
from callboard.domain.conferences.conference import ConferenceSlot
from callboard.domain.connection import PbxIdentity
from callboard.sessions.threecx.vendor_rows import VendorRow, VendorTables


class Wanted(IntEnum):
    """What the PBX thread is asked to do. The greater one includes the smaller."""

    NOTHING = 0
    PICTURE = 1  # something is not known any more
    RECONNECTION = 2  # the PBX was away: its call ids, its objects and its call manager are new


@dataclass(frozen=True, slots=True)
class Picture:
    """What was read of the PBX in one go."""

    tables: VendorTables
    identity: PbxIdentity
    capabilities: Callable[[Sequence[ConferenceSlot]], Capabilities]
    schedules: Sequence[VendorRow] | None = None
