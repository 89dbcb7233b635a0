"""The vendor's call manager connection (`PBXConnection`): requests about calls. What came of them is told by events."""

import importlib
from typing import Any

from callboard.domain.problems import ProblemCode, SessionFailed, problem
from callboard.sessions.choices import ThreeCxChoice
from callboard.sessions.credentials import Credentials
from callboard.sessions.threecx.assemblies import VendorAssembly
from callboard.sessions.threecx.failures import Server, vendor_failures
from callboard.sessions.threecx.members import has_method


class CallManager:
    """One connection to the call manager. A lost one stays lost: make a new one (inferred). On the PBX thread."""

    def __init__(self, vendor: VendorAssembly, choice: ThreeCxChoice, credentials: Credentials) -> None:
        self.server = Server(choice.host, choice.port, choice.call_manager_port_used)
        connection_type = vendor.call_control.PBXConnection
        system: Any = importlib.import_module("System")
        with vendor_failures(self.server):
            self.connection: Any = connection_type(
                choice.host,
                choice.call_manager_port_used,
                credentials.call_manager_user,
                credentials.call_manager_password,
            )
        # Found once: looking for the right one of several methods costs ten times as much as the call itself.
        text, whole = system.String, system.Int32
        self._make_call = self.connection.MakeCall.Overloads[text, text] if has_make_call(vendor) else None
        self._drop_call = self.connection.DropCall.Overloads[whole, text] if has_drop_call(vendor) else None

    def make_call(self, dn_from: str, number_to: str) -> None:
        """Ring `dn_from`, then call `number_to`; with a conference place first, call `number_to` into it."""
        call = _offered(self._make_call, "PBXConnection.MakeCall")
        with vendor_failures(self.server, number_to):
            call(dn_from, number_to)

    def drop_call(self, call_id: int, dn: str) -> None:
        """End the part of `dn` in a call."""
        drop = _offered(self._drop_call, "PBXConnection.DropCall")
        with vendor_failures(self.server, dn):
            drop(call_id, dn)

    def close(self) -> None:
        """End the connection."""
        with vendor_failures(self.server):
            self.connection.Dispose()


def has_make_call(vendor: VendorAssembly) -> bool:
    """Whether the assembly can make calls."""
    system: Any = importlib.import_module("System")
    return has_method(vendor.call_control.PBXConnection, "MakeCall", system.String, system.String)


def has_drop_call(vendor: VendorAssembly) -> bool:
    """Whether the assembly can end a party's part in a call."""
    system: Any = importlib.import_module("System")
    return has_method(vendor.call_control.PBXConnection, "DropCall", system.Int32, system.String)


def _offered(method: Any, member: str) -> Any:
    if method is None:
        raise SessionFailed(problem(ProblemCode.VENDOR_SURFACE_DIFFERS, member=member))
    return method
