"""Phone books in rehearsal: the entries of the pretend phone system."""

from collections.abc import Sequence

from callboard.sessions.simulator.rehearsed_line import RehearsedLine
from callboard.sessions.simulator.rehearsed_rows import vendor_row
from callboard.sessions.threecx.vendor_rows import VendorRow

_OWNER = "Owner"


class RehearsedPhoneBook:
    """See `PhoneBookRecords`."""

    def __init__(self, line: RehearsedLine) -> None:
        self._line = line

    def read(self, mine: str) -> Sequence[VendorRow]:
        """Those of the company, and those of extension `mine`."""
        rows = (row for row in self._line.read_phone_book() if (row.fields.get(_OWNER) or "") in ("", mine))
        return [found for found in map(vendor_row, rows) if found is not None]
