"""3CX 11: conferences with options are asked for with a dictionary (3cx-conferences, section 2.3)."""

import importlib
from collections.abc import Mapping
from typing import Any

from callboard.domain.problems import ProblemCode, SessionFailed, problem
from callboard.sessions.choices import ThreeCxChoice
from callboard.sessions.credentials import Credentials
from callboard.sessions.threecx.assemblies import VendorAssembly
from callboard.sessions.threecx.call_manager import CallManager, FindLeg
from callboard.sessions.threecx.generation import SlotCall
from callboard.sessions.threecx.members import has_method
from callboard.sessions.threecx.session import ThreeCxSession
from callboard.sessions.threecx.v11.rules import PIN, TO_JOIN, V11


class V11CallManager(CallManager):
    """With the call that carries a dictionary."""

    def __init__(
        self, vendor: VendorAssembly, choice: ThreeCxChoice, credentials: Credentials, find_leg: FindLeg
    ) -> None:
        super().__init__(vendor, choice, credentials, find_leg)
        self._dictionary = text_dictionary()
        overloads = self.connection.MakeCall.Overloads
        has_it = has_call_with_parameters(vendor)
        self._make_call_with = overloads[_text(), self._dictionary] if has_it else None

    def call_into(self, call: SlotCall) -> None:
        """With a dictionary when the call has one."""
        if call.parameters is None:
            super().call_into(call)
        else:
            self.make_call_with(call.slot, call.parameters)

    def make_call_with(self, place: str, parameters: Mapping[str, str]) -> None:
        """Ask a conference place for something; "tojoin" is whom it calls."""
        if self._make_call_with is None:
            raise SessionFailed(problem(ProblemCode.VENDOR_SURFACE_DIFFERS, member="PBXConnection.MakeCall"))
        self.server.secrets.keep_out(parameters.get(PIN, ""))
        dictionary = self._dictionary()
        for key, value in parameters.items():
            dictionary.Add(key, value)
        with self.asking(parameters[TO_JOIN]):
            self._make_call_with(place, dictionary)


class V11Session(ThreeCxSession[V11CallManager]):
    """A live connection to a 3CX 11."""

    generation = V11()

    def new_call_manager(self, vendor: VendorAssembly) -> V11CallManager:
        """One that can hand options over."""
        return V11CallManager(vendor, self.choice, self.credentials, self.vendor_leg)

    def has_call_with_parameters(self, vendor: VendorAssembly) -> bool:
        """As the assembly has it."""
        return has_call_with_parameters(vendor)


def text_dictionary() -> Any:
    """The type Dictionary<string, string>. A Python dict would not be taken for one."""
    generic: Any = importlib.import_module("System.Collections.Generic")
    return generic.Dictionary[_text(), _text()]


def has_call_with_parameters(vendor: VendorAssembly) -> bool:
    """Whether the assembly has the call that carries a dictionary."""
    return has_method(vendor.call_control.PBXConnection, "MakeCall", _text(), text_dictionary())


def _text() -> Any:
    system: Any = importlib.import_module("System")
    return system.String
