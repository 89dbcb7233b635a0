"""The vendor's phone books, on the PBX thread: the company's, and the private one of one extension.

Only methods are called; lists are read by the pump.
"""

from collections.abc import Sequence
from typing import Any

from callboard.sessions.threecx.assemblies import VendorAssembly
from callboard.sessions.threecx.configuration_server import ConfigurationServer, row_from
from callboard.sessions.threecx.conversion import PHONE_BOOK
from callboard.sessions.threecx.failures import vendor_failures
from callboard.sessions.threecx.members import has_method
from callboard.sessions.threecx.vendor_rows import VendorRow

_LIST = "GetPhoneBookEntries"


class VendorPhoneBook:
    """See `PhoneBookRecords`."""

    def __init__(self, server: ConfigurationServer) -> None:
        self._server = server

    def read(self, mine: str) -> Sequence[VendorRow]:
        """All there are of the company, and those of extension `mine`. Raises SessionFailed."""
        with vendor_failures(self._server.who):
            root: Any = self._server.root
            tenants = root.GetTenants()
            found: list[VendorRow] = []
            # By index: `for` over a .NET sequence keeps Python's lock.
            for index in range(len(tenants)):
                found += self._rows(tenants[index].GetPhoneBookEntries())
            owner = root.GetDNByNumber(mine) if mine else None
            return found + self._rows(owner.GetPhoneBookEntries()) if owner is not None else found

    def _rows(self, entries: Any) -> list[VendorRow]:
        return [row_from(PHONE_BOOK, values) for values in self._server.columns_of(PHONE_BOOK).table(entries)]


def phone_book_offered(vendor: VendorAssembly) -> bool:
    """Whether the assembly has what is needed."""
    names = ("PhoneSystem", "Tenant", "DN", PHONE_BOOK)
    phone_system, tenant, dn, entry = (getattr(vendor.configuration, name, None) for name in names)
    if phone_system is None or tenant is None or dn is None or entry is None:
        return False
    return has_method(phone_system, "GetTenants") and has_method(tenant, _LIST) and has_method(dn, _LIST)
