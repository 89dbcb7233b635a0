"""The vendor's records of scheduled conferences (`Statistics` of the class S_SCHEDULEDCONF), on the PBX thread.

Only methods and accessor methods are called; lists are read by the pump.
"""

import importlib
from collections.abc import Mapping, Sequence
from typing import Any

from callboard.domain.problems import ProblemCode, SessionFailed, problem
from callboard.sessions.threecx.assemblies import VendorAssembly
from callboard.sessions.threecx.configuration_server import ConfigurationServer, row_from
from callboard.sessions.threecx.conversion import STATISTICS, STATISTICS_CONTENT
from callboard.sessions.threecx.failures import vendor_failures
from callboard.sessions.threecx.members import has_method
from callboard.sessions.threecx.schedule_record import PIN, SCHEDULE_CLASS
from callboard.sessions.threecx.vendor_rows import VendorRow


class VendorSchedules:
    """See `ScheduleRecords`."""

    def __init__(self, server: ConfigurationServer) -> None:
        self._server = server

    def read(self) -> Sequence[VendorRow]:
        """All records; a new line has to be told again that their events are wanted (help of v12)."""
        with vendor_failures(self._server.who):
            found = self._server.root.InitializeStatistics.Overloads[_text()](SCHEDULE_CLASS)
            rows = [row_from(STATISTICS, values) for values in self._server.columns_of(STATISTICS).table(found)]
        if any(row.lacks(STATISTICS_CONTENT) for row in rows):
            raise SessionFailed(problem(ProblemCode.VENDOR_SURFACE_DIFFERS, member="Statistics.Content"))
        return rows

    def save(self, name: str, content: Mapping[str, str], content_of_new: Mapping[str, str]) -> None:
        """As in the vendor's sample: everything is set anew, in a record that is there only what is ours."""
        self._server.who.secrets.keep_out(content.get(PIN, ""))
        with vendor_failures(self._server.who):
            record = self._record(name)
            is_new = not record.GetHashCode()
            if is_new:
                record.clearall()
            for key, value in (content_of_new if is_new else content).items():
                record.set_Item(key, value)
            is_taken = record.update()
            is_kept = bool(record.GetHashCode())
        if not is_taken:
            raise SessionFailed(problem(ProblemCode.SCHEDULE_REFUSED))
        if not is_kept:
            raise SessionFailed(problem(ProblemCode.SCHEDULE_NOT_KEPT))

    def delete(self, name: str) -> bool:
        """A record without an id is none."""
        with vendor_failures(self._server.who):
            record = self._record(name)
            if not record.GetHashCode():
                return False
            record.Delete()
        return True

    def _record(self, name: str) -> Any:
        return self._server.root.CreateStatistics.Overloads[_text(), _text()](SCHEDULE_CLASS, name)


def schedules_offered(vendor: VendorAssembly) -> bool:
    """Whether the assembly has what is needed."""
    phone_system, record = vendor.configuration.PhoneSystem, getattr(vendor.configuration, "Statistics", None)
    return (
        record is not None
        and has_method(phone_system, "CreateStatistics", _text(), _text())
        and has_method(phone_system, "InitializeStatistics", _text())
        and has_method(record, "set_Item", _text(), _text())
        and all(has_method(record, name) for name in ("clearall", "update", "Delete", "get_Content"))
    )


def _text() -> Any:
    system: Any = importlib.import_module("System")
    return system.String
