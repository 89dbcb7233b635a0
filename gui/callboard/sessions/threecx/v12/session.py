"""3CX 12: a conference is a plain call of a room. The dictionary is refused by the PBX, so there is none here."""

from callboard.sessions.threecx.assemblies import VendorAssembly
from callboard.sessions.threecx.call_manager import CallManager
from callboard.sessions.threecx.session import ThreeCxSession
from callboard.sessions.threecx.v12.rules import V12


class V12Session(ThreeCxSession[CallManager]):
    """A live connection to a 3CX 12."""

    generation = V12()

    def new_call_manager(self, vendor: VendorAssembly) -> CallManager:
        """The plain one."""
        return CallManager(vendor, self.choice, self.credentials, self.vendor_leg)

    def has_call_with_parameters(self, vendor: VendorAssembly) -> bool:
        """Not in this generation, whatever the assembly still carries (3cx-conferences, section 3)."""
        return False
