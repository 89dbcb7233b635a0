"""Scheduled conferences in rehearsal: the records of the pretend phone system."""

from collections.abc import Mapping, Sequence

from callboard.domain.problems import ProblemCode, SessionFailed, problem
from callboard.sessions.simulator.refusal import EngineRefusal, not_connected
from callboard.sessions.simulator.rehearsed_line import HOST, RehearsedLine
from callboard.sessions.simulator.rehearsed_rows import DATA, vendor_row
from callboard.sessions.simulator.rows import Row
from callboard.sessions.threecx.failures import Server, VendorException, problem_of
from callboard.sessions.threecx.schedule_record import SCHEDULE_CLASS
from callboard.sessions.threecx.vendor_rows import VendorRow

_HERE = Server(HOST, port=0, call_manager_port=0)


class RehearsedSchedules:
    """See `ScheduleRecords`."""

    def __init__(self, line: RehearsedLine) -> None:
        self._line = line

    def read(self) -> Sequence[VendorRow]:
        """All there are."""
        found = (vendor_row(row) for row in self._rows())
        return [row for row in found if row is not None]

    def save(self, name: str, content: Mapping[str, str], content_of_new: Mapping[str, str]) -> None:
        """The vendor's library says of a refusal no more than that there was one."""
        there = self._find(name)
        values = {**_content(there), **content} if there is not None else content_of_new
        pairs = [text for pair in values.items() for text in pair]
        if not self._is_carried_out("STATS_SAVE", SCHEDULE_CLASS, name, *pairs):
            raise SessionFailed(problem(ProblemCode.SCHEDULE_REFUSED))

    def delete(self, name: str) -> bool:
        """False when there is none."""
        there = self._find(name)
        return there is not None and self._is_carried_out("STATS_DELETE", SCHEDULE_CLASS, str(there.id))

    def _find(self, name: str) -> Row | None:
        return next((row for row in self._rows() if row.fields.get("Name") == name), None)

    def _rows(self) -> list[Row]:
        try:
            return self._line.read_statistics(SCHEDULE_CLASS)
        except EngineRefusal as refusal:
            raise _failed(refusal) from refusal

    def _is_carried_out(self, verb: str, *args: str) -> bool:
        try:
            self._line.request(verb, *args)
        except EngineRefusal as refusal:
            if refusal.exception_name == not_connected().exception_name:
                raise _failed(refusal) from refusal
            return False
        return True


def _content(row: Row) -> dict[str, str]:
    return {key.removeprefix(DATA): value or "" for key, value in row.fields.items() if key.startswith(DATA)}


def _failed(refusal: EngineRefusal) -> SessionFailed:
    return SessionFailed(problem_of(VendorException((refusal.exception_name,), refusal.message), _HERE))
