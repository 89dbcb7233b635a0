"""Who and what is on this PBX: extensions with their groups, places, lines and call groups, by number and record id."""

from collections import defaultdict
from collections.abc import Container, Iterable, Mapping
from dataclasses import replace

from callboard.domain.call_group import CallGroup
from callboard.domain.changes import ExtensionChanged, ExtensionGone
from callboard.domain.extension import Extension
from callboard.domain.external_line import Line
from callboard.sessions.threecx.conversion import (
    CALL_GROUP_KINDS,
    LINE,
    PLACE,
    Group,
    Place,
    call_group_from,
    extension_from,
    group_from,
    line_from,
    place_from,
)
from callboard.sessions.threecx.vendor_rows import VendorRow, VendorTables

DirectoryNews = ExtensionChanged | ExtensionGone


class Directory:
    """What is known about everything but calls. Not locked. `groups_of` a number are the names of its groups; another
    object whenever they change."""

    def __init__(self, tables: VendorTables) -> None:
        self._groups = {row.record_id: group for row in tables.groups if (group := group_from(row)) is not None}
        self.groups_of = _groups_by_member(self._groups.values())
        self._places = {row.record_id: place for row in tables.places if (place := place_from(row)) is not None}
        self._lines = {row.record_id: line for row in tables.lines if (line := line_from(row)) is not None}
        found = ((row.record_id, call_group_from(row)) for row in tables.call_groups)
        self._call_groups = {record_id: group for record_id, group in found if group is not None}
        self._extensions: dict[str, Extension] = {}
        self._number_of_id: dict[int, str] = {}
        for row in tables.extensions:
            self.extension_changed(row)
        self.place_numbers = frozenset(place.number for place in self._places.values())
        self.line_numbers = frozenset(line.number for line in self._lines.values())

    @property
    def extensions(self) -> tuple[Extension, ...]:
        """All extensions."""
        return tuple(self._extensions.values())

    @property
    def extension_count(self) -> int:
        """How many extensions there are."""
        return len(self._extensions)

    @property
    def numbers(self) -> tuple[str, ...]:
        """The numbers of all extensions."""
        return tuple(self._extensions)

    @property
    def places(self) -> tuple[Place, ...]:
        """All conference places, the gateway among them."""
        return tuple(self._places.values())

    @property
    def lines(self) -> tuple[Line, ...]:
        """All external lines."""
        return tuple(self._lines.values())

    @property
    def call_groups(self) -> tuple[CallGroup, ...]:
        """All queues, ring groups and menus."""
        return tuple(self._call_groups.values())

    def extension_changed(self, row: VendorRow) -> list[DirectoryNews]:
        """Take in the row of an extension; gives what is new, nothing when all was known."""
        extension = extension_from(row, self.groups_of)
        return [] if extension is None else self._take(row.record_id, extension)

    def compared(self, listed: Mapping[int, Extension], told_of: Container[int]) -> list[DirectoryNews]:
        """Take in all extensions there are, by record id, but those in `told_of`, of which there is newer news; gives
        what differs."""
        news: list[DirectoryNews] = []
        for record_id in self._number_of_id.keys() - listed.keys():
            if record_id not in told_of:
                news += self.extension_gone(record_id)
        for record_id, extension in listed.items():
            if record_id not in told_of:
                news += self._take(record_id, extension)
        return news

    def _take(self, record_id: int, extension: Extension) -> list[DirectoryNews]:
        news: list[DirectoryNews] = []
        before = self._number_of_id.get(record_id)
        if before is not None and before != extension.number:
            news += self.extension_gone(record_id)
        self._number_of_id[record_id] = extension.number
        if self._extensions.get(extension.number) != extension:
            self._extensions[extension.number] = extension
            news.append(ExtensionChanged(extension))
        return news

    def extension_gone(self, record_id: int) -> list[DirectoryNews]:
        """Forget an extension by its record id; nothing when there is none."""
        number = self._number_of_id.pop(record_id, None)
        if number is None or self._extensions.pop(number, None) is None:
            return []
        return [ExtensionGone(number)]

    def group_changed(self, record_id: int, row: VendorRow | None) -> list[DirectoryNews]:
        """Take in the row of a group, None when it is gone; gives the extensions that are in other groups now."""
        group = group_from(row) if row is not None else None
        before = self._groups.pop(record_id, None)
        if group is not None:
            self._groups[record_id] = group
        if group == before:
            return []
        self.groups_of = _groups_by_member(self._groups.values())
        touched = {member for each in (before, group) if each is not None for member in each.members}
        news: list[DirectoryNews] = []
        for number in sorted(touched & self._extensions.keys()):
            extension = replace(self._extensions[number], groups=self.groups_of.get(number, ()))
            if extension != self._extensions[number]:
                self._extensions[number] = extension
                news.append(ExtensionChanged(extension))
        return news

    def is_structure(self, record_id: int) -> bool:
        """Whether this is the record of a place, a line or a call group: what is part of pictures only."""
        return record_id in self._places or record_id in self._lines or record_id in self._call_groups

    def changes_structure(self, row: VendorRow) -> bool:
        """Whether this row of a place, a line or a call group says something that is not known."""
        if row.kind in CALL_GROUP_KINDS:
            return call_group_from(row) != self._call_groups.get(row.record_id)
        if row.kind == PLACE:
            return place_from(row) != self._places.get(row.record_id)
        return row.kind == LINE and line_from(row) != self._lines.get(row.record_id)


def _groups_by_member(groups: Iterable[Group]) -> dict[str, tuple[str, ...]]:
    names: defaultdict[str, list[str]] = defaultdict(list)
    for group in groups:
        for member in group.members:
            if group.name not in names[member]:
                names[member].append(group.name)
    return {member: tuple(found) for member, found in names.items()}
