"""The vendor's extensions and their forwarding profiles, on the PBX thread.

Only methods and accessor methods are called; how a profile is chosen is that of the official samples.
"""

from typing import Any

from callboard.domain.presence import ForwardingProfile
from callboard.sessions.threecx.assemblies import VendorAssembly
from callboard.sessions.threecx.configuration_server import ConfigurationServer, row_from
from callboard.sessions.threecx.conversion import EXTENSION, FORWARDING, forwarding_from, plain_name
from callboard.sessions.threecx.failures import dotnet_exceptions, read_exception, vendor_failures
from callboard.sessions.threecx.members import has_method
from callboard.sessions.threecx.vendor_rows import VendorRow

_SAVED_BY_OTHERS = "ObjectSavingException"
_NEEDED = ("get_FwdProfiles", "get_CurrentProfile", "Save", "Refresh")


class VendorPerson:
    """See `PersonRecord`."""

    def __init__(self, server: ConfigurationServer, extension: Any) -> None:
        self._server = server
        self._extension = extension

    def row(self) -> VendorRow:
        """Read by the pump."""
        with vendor_failures(self._server.who):
            return row_from(EXTENSION, self._server.columns_of(EXTENSION).row(self._extension))

    def profiles(self) -> tuple[ForwardingProfile, ...]:
        """However many there are: five is only the usual number."""
        with vendor_failures(self._server.who):
            found = self._server.columns_of(FORWARDING).table(self._extension.get_FwdProfiles())
        profiles = (forwarding_from(row_from(FORWARDING, values)) for values in found)
        return tuple(profile for profile in profiles if profile is not None)

    def choose(self, name: str) -> bool:
        """By its name: the place of a profile in the list is not the same everywhere."""
        with vendor_failures(self._server.who):
            profiles: Any = self._extension.get_FwdProfiles()
            if profiles is None:
                return False
            # By index: `for` over a .NET sequence keeps Python's lock.
            for index in range(len(profiles)):
                profile = profiles[index]
                if profile is not None and plain_name(profile.get_Name()) == name:
                    self._extension.set_CurrentProfile(profile)
                    return True
        return False

    def save(self) -> bool:
        """The vendor says by an exception that somebody else was faster (help of v12)."""
        with vendor_failures(self._server.who):
            try:
                self._extension.Save()
            except dotnet_exceptions() as error:
                if _SAVED_BY_OTHERS in read_exception(error).types:
                    return False
                raise
        return True

    def refresh(self) -> None:
        """As the library knows it now."""
        with vendor_failures(self._server.who):
            self._extension.Refresh()


class VendorPeople:
    """See `PersonRecords`."""

    def __init__(self, server: ConfigurationServer) -> None:
        self._server = server

    def find(self, number: str) -> VendorPerson | None:
        """A number may also be that of a queue or a room, which have no profiles."""
        with vendor_failures(self._server.who):
            found = self._server.root.GetDNByNumber(number)
        if found is None or getattr(found, "get_FwdProfiles", None) is None:
            return None
        return VendorPerson(self._server, found)


def presence_offered(vendor: VendorAssembly) -> bool:
    """Whether the assembly has what is needed."""
    extension, profile = (getattr(vendor.configuration, name, None) for name in (EXTENSION, FORWARDING))
    if extension is None or profile is None:
        return False
    return has_method(extension, "set_CurrentProfile", profile) and all(has_method(extension, each) for each in _NEEDED)
