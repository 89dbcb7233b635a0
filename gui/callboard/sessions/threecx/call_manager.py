"""The vendor's call manager connection (`PBXConnection`): requests about calls. What came of them is told by events."""

import importlib
from collections.abc import Callable, Generator, Mapping
from contextlib import contextmanager
from typing import Any

from callboard.domain.capability import Feature
from callboard.domain.commands import ListenMode
from callboard.domain.problems import ProblemCode, SessionFailed, problem
from callboard.sessions.choices import ThreeCxChoice
from callboard.sessions.credentials import Credentials
from callboard.sessions.known_secrets import KnownSecrets
from callboard.sessions.threecx.assemblies import VendorAssembly
from callboard.sessions.threecx.barge_in import BARGE_IN_MODES
from callboard.sessions.threecx.failures import Server, in_doubt_when_lost, vendor_failures
from callboard.sessions.threecx.generation import SlotCall
from callboard.sessions.threecx.members import has_method

FindLeg = Callable[[int, str], Any]
"""The vendor's ActiveConnection that a DN has in a call, None when it has none."""


class CallManager:
    """One connection to the call manager, see `CallRequests`. A lost one stays lost: make a new one (inferred). On the
    PBX thread.

    `is_asked` says, to any thread, whether a request is in the vendor's hands.
    """

    def __init__(
        self, vendor: VendorAssembly, choice: ThreeCxChoice, credentials: Credentials, find_leg: FindLeg
    ) -> None:
        self._find_leg = find_leg
        passwords = KnownSecrets(credentials.config_password, credentials.call_manager_password)
        self.server = Server(choice.host, choice.port, choice.call_manager_port_used, passwords)
        self.is_asked = False
        connection_type = vendor.call_control.PBXConnection
        with vendor_failures(self.server):
            self.connection: Any = connection_type(
                choice.host,
                choice.call_manager_port_used,
                credentials.call_manager_user,
                credentials.call_manager_password,
            )
        # Found once: looking for the right one of several methods costs ten times as much as the call itself.
        offered = calls_offered(vendor)
        self._barge_in_mode = _barge_in_mode(vendor)
        self._methods = {
            feature: getattr(self.connection, name).Overloads[types(vendor)]
            for feature, (name, types) in _MEMBERS.items()
            if feature in offered
        }

    def make_call(self, dn_from: str, number_to: str) -> None:
        """Ring `dn_from`, then call `number_to`; with a conference place first, call `number_to` into it."""
        self._ask(Feature.MAKE_CALL, number_to, dn_from, number_to)

    def drop_call(self, call_id: int, dn: str) -> None:
        """End the part of `dn` in a call."""
        self._ask(Feature.DROP, dn, call_id, dn)

    def transfer_call(self, call_id: int, dn: str, number_to: str) -> None:
        """Put `number_to` in the place of `dn`, which is talking."""
        self._ask(Feature.TRANSFER, number_to, call_id, dn, number_to)

    def divert_call(self, call_id: int, dn: str, number_to: str, *, to_voicemail: bool) -> None:
        """Let `number_to` ring instead of `dn`, or its voicemail answer."""
        self._ask(Feature.DIVERT, number_to, call_id, dn, number_to, to_voicemail)

    def pick_up_call(self, call_id: int, dn: str, dn_by: str) -> None:
        """Let `dn_by` take exactly the call that rings at `dn`."""
        self._ask(Feature.PICK_UP, dn_by, dn_by, self._leg(call_id, dn))

    def listen_in(self, call_id: int, dn: str, dn_by: str, mode: ListenMode) -> None:
        """Let `dn_by` come into the call of `dn`."""
        leg = self._leg(call_id, dn)
        vendor_mode = self._barge_in_mode(BARGE_IN_MODES[mode]) if self._barge_in_mode is not None else None
        self._ask(Feature.LISTEN_IN, dn_by, dn_by, leg, vendor_mode)

    def record_call(self, call_id: int, dn: str, *, is_on: bool) -> None:
        """Record what `dn` says and hears, or stop it."""
        self._ask(Feature.RECORD, dn, call_id, dn, is_on)

    def call_into(self, call: SlotCall) -> None:
        """Bring somebody into a slot, without options."""
        if call.parameters is not None:
            raise SessionFailed(problem(ProblemCode.VENDOR_SURFACE_DIFFERS, member="PBXConnection.MakeCall"))
        self.make_call(call.slot, call.number)

    @contextmanager
    def asking(self, number: str) -> Generator[None]:
        """For one request of the vendor's connection, about `number`."""
        self.is_asked = True
        try:
            with in_doubt_when_lost(), vendor_failures(self.server, number):
                yield
        finally:
            self.is_asked = False

    def close(self) -> None:
        """End the connection."""
        with vendor_failures(self.server):
            self.connection.Dispose()

    def _leg(self, call_id: int, dn: str) -> Any:
        leg = self._find_leg(call_id, dn)
        if leg is None:
            raise SessionFailed(problem(ProblemCode.CALL_GONE))
        return leg

    def _ask(self, feature: Feature, number: str, *arguments: Any) -> None:
        method = self._methods.get(feature)
        if method is None:
            member = f"PBXConnection.{_MEMBERS[feature][0]}"
            raise SessionFailed(problem(ProblemCode.VENDOR_SURFACE_DIFFERS, member=member))
        with self.asking(number):
            method(*arguments)


def calls_offered(vendor: VendorAssembly) -> frozenset[Feature]:
    """What the assembly has a method for."""
    return frozenset(feature for feature in _MEMBERS if _is_offered(feature, vendor))


def _is_offered(feature: Feature, vendor: VendorAssembly) -> bool:
    if feature is Feature.LISTEN_IN and _barge_in_mode(vendor) is None:
        return False
    name, types = _MEMBERS[feature]
    return has_method(vendor.call_control.PBXConnection, name, *types(vendor))


def _barge_in_mode(vendor: VendorAssembly) -> Any:
    """The enum of the ways to come in, nested in the class of the connection; None when there is none."""
    return getattr(vendor.call_control.PBXConnection, "BargeInMode", None)


def _two_texts(_vendor: VendorAssembly) -> tuple[Any, ...]:
    return (_system().String, _system().String)


def _party(_vendor: VendorAssembly) -> tuple[Any, ...]:
    return (_system().Int32, _system().String)


def _party_to(_vendor: VendorAssembly) -> tuple[Any, ...]:
    return (_system().Int32, _system().String, _system().String)


def _party_to_box(_vendor: VendorAssembly) -> tuple[Any, ...]:
    return (_system().Int32, _system().String, _system().String, _system().Boolean)


def _taker_and_leg(vendor: VendorAssembly) -> tuple[Any, ...]:
    return (_system().String, vendor.configuration.ActiveConnection)


def _guest_and_leg(vendor: VendorAssembly) -> tuple[Any, ...]:
    return (_system().String, vendor.configuration.ActiveConnection, _barge_in_mode(vendor))


def _party_on_off(_vendor: VendorAssembly) -> tuple[Any, ...]:
    return (_system().Int32, _system().String, _system().Boolean)


def _system() -> Any:
    return importlib.import_module("System")


_MEMBERS: Mapping[Feature, tuple[str, Callable[[VendorAssembly], tuple[Any, ...]]]] = {
    Feature.MAKE_CALL: ("MakeCall", _two_texts),
    Feature.DROP: ("DropCall", _party),
    Feature.TRANSFER: ("TransferCall", _party_to),
    Feature.DIVERT: ("DivertCall", _party_to_box),
    Feature.PICK_UP: ("PickupCall", _taker_and_leg),
    Feature.LISTEN_IN: ("BargeinCall", _guest_and_leg),
    Feature.RECORD: ("RecordCall", _party_on_off),
}
"""The vendor's method for each request, and the types of the one of its forms that is used."""
