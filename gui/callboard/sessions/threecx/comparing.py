"""What differs between what was told and the phone system's own lists, of the parts of calls and of people.

An event that is lost somewhere on its way is told by nobody, and a leg that has ended would be shown for ever. See
`gui/decisions/0012-what-is-shown-is-compared-now-and-then.md`.
"""

import logging
from collections.abc import Callable, Container, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Generic, NamedTuple, TypeVar

from callboard.domain.changes import LegChanged, LegEnded, PbxNews
from callboard.domain.extension import Extension
from callboard.sessions.news_order import LegOrder, LegSighting
from callboard.sessions.threecx.conversion import LegReading, extension_from, sighting_from
from callboard.sessions.threecx.directory import Directory
from callboard.sessions.threecx.vendor_rows import VendorEvent, VendorRow

log = logging.getLogger(__name__)

UnderstoodT = TypeVar("UnderstoodT")


class Known(NamedTuple):
    """What was told, and how rows are read."""

    order: LegOrder
    directory: Directory
    reading: LegReading


class Listed(NamedTuple):
    """The people of a list by record id, with the groups that were known when it was understood."""

    people: Mapping[int, Extension]
    groups_of: Mapping[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Comparison(Generic[UnderstoodT]):
    """`read` asks the phone system, `understand` makes values of its rows, `differences` takes them in, which is done
    under the lock of the news; the last argument are the records that had news meanwhile."""

    read: Callable[[], Sequence[VendorRow]]
    understand: Callable[[Iterable[VendorRow], Known], UnderstoodT]
    differences: Callable[[UnderstoodT, Known, Container[int]], list[PbxNews]]


def of_legs(read: Callable[[], Sequence[VendorRow]]) -> Comparison[list[LegSighting]]:
    """Compare the parts of all calls."""
    return Comparison(read, lambda rows, known: sightings_in(rows, known.reading), _leg_differences)


def of_people(read: Callable[[], Sequence[VendorRow]]) -> Comparison[Listed]:
    """Compare the extensions: who they are, whether their phones are registered, how they can be reached."""
    return Comparison(read, _people_in, _people_differences)


def records_of(event: VendorEvent) -> set[int]:
    """The records that `event` is about."""
    return {event.record_id} if event.row is None else {event.record_id, event.row.record_id}


def sightings_in(rows: Iterable[VendorRow], reading: LegReading) -> list[LegSighting]:
    """The legs that can be told from `rows`."""
    found = (sighting_from(row, reading) for row in rows)
    return [sighting for sighting in found if sighting is not None]


def _leg_differences(listed: Iterable[LegSighting], known: Known, told_of: Container[int]) -> list[PbxNews]:
    over, different = known.order.compared(listed, told_of)
    if over or different:
        log.warning("no event told that %d parts of calls are over and %d different", len(over), len(different))
    return [*map(LegEnded, over), *map(LegChanged, different)]


def _people_in(rows: Iterable[VendorRow], known: Known) -> Listed:
    groups_of = known.directory.groups_of
    found = ((row.record_id, extension_from(row, groups_of)) for row in rows)
    return Listed({record_id: person for record_id, person in found if person is not None}, groups_of)


def _people_differences(listed: Listed, known: Known, told_of: Container[int]) -> list[PbxNews]:
    if known.directory.groups_of is not listed.groups_of:
        return []  # the groups changed meanwhile; the next comparison knows them
    news = known.directory.compared(listed.people, told_of)
    if news:
        log.warning("no event told %d changes of people", len(news))
    return [*news]
