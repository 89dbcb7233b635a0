"""What differs between the legs that were told of and the phone system's own list of them.

An event that is lost somewhere on its way is told by nobody, and a leg that has ended would be shown for ever. See
`gui/decisions/0012-calls-are-compared-now-and-then.md`.
"""

import logging
from collections.abc import Container, Iterable

from callboard.domain.changes import LegChanged, LegEnded, PbxNews
from callboard.sessions.news_order import LegOrder, LegSighting
from callboard.sessions.threecx.conversion import LegReading, sighting_from
from callboard.sessions.threecx.vendor_rows import VendorEvent, VendorRow

log = logging.getLogger(__name__)


def records_of(event: VendorEvent) -> set[int]:
    """The records that `event` is about."""
    return {event.record_id} if event.row is None else {event.record_id, event.row.record_id}


def sightings_in(rows: Iterable[VendorRow], reading: LegReading) -> list[LegSighting]:
    """The legs that can be told from `rows`."""
    found = (sighting_from(row, reading) for row in rows)
    return [sighting for sighting in found if sighting is not None]


def differences(listed: Iterable[LegSighting], order: LegOrder, told_of: Container[int] | None) -> list[PbxNews]:
    """Take in the list of all legs; `told_of` are the records that had news while it was read."""
    over, different = order.compared(listed, told_of or ())
    if over or different:
        log.warning("no event told that %d parts of calls are over and %d different", len(over), len(different))
    return [*map(LegEnded, over), *map(LegChanged, different)]
