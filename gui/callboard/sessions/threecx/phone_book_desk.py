"""The phone books are read for whoever asks. The same for every session."""

from collections.abc import Sequence
from typing import Protocol

from callboard.domain.commands import ReadPhoneBook
from callboard.sessions.threecx.live_news import LiveNews
from callboard.sessions.threecx.vendor_rows import VendorRow


class PhoneBookRecords(Protocol):
    """The entries of phone books."""

    def read(self, mine: str) -> Sequence[VendorRow]:
        """Those of the company, and the private ones of extension `mine` ("" for none). Raises SessionFailed."""
        ...


class PhoneBookDesk:
    """Carries the command out, on the PBX thread."""

    def __init__(self, records: PhoneBookRecords, news: LiveNews) -> None:
        self._records = records
        self._news = news

    def carry_out(self, command: ReadPhoneBook) -> None:
        """Read them; from now on what changes in them is news. Raises SessionFailed."""
        self._news.read_phone_book(lambda: self._records.read(command.number), command.number)
