"""What an event about a DN says: an extension is new, different or gone; of the rest only a new picture can tell."""

from collections.abc import Sequence

from callboard.sessions.threecx.conversion import CALL_GROUP_KINDS, EXTENSION, LINE, PLACE
from callboard.sessions.threecx.directory import Directory, DirectoryNews
from callboard.sessions.threecx.vendor_rows import Operation, VendorEvent

_STRUCTURE = frozenset({PLACE, LINE, *CALL_GROUP_KINDS})


def news_of_dn(event: VendorEvent, directory: Directory) -> Sequence[DirectoryNews] | None:
    """Take `event` in; what is new by it, None when everything has to be read again."""
    if event.entity == "DN" and event.operation is Operation.DELETED:
        is_structure = directory.is_structure(event.record_id)
        return None if is_structure else directory.extension_gone(event.record_id)
    if event.row is None:
        return None
    if event.row.kind in _STRUCTURE:
        return None if directory.changes_structure(event.row) else ()
    if event.row.kind != EXTENSION:
        return ()
    return None if event.row.text("Number") is None else directory.extension_changed(event.row)
