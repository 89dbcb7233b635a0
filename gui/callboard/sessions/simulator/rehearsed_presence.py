"""Presence in rehearsal: the extensions of the pretend phone system and their forwarding profiles."""

from callboard.domain.presence import ForwardingProfile
from callboard.domain.problems import ProblemCode, SessionFailed, problem
from callboard.sessions.simulator.records import PROFILE_SEPARATOR
from callboard.sessions.simulator.refusal import EngineRefusal, saving_failed
from callboard.sessions.simulator.rehearsed_line import HOST, RehearsedLine
from callboard.sessions.simulator.rehearsed_rows import vendor_row
from callboard.sessions.simulator.rows import Row
from callboard.sessions.threecx.conversion import plain_name
from callboard.sessions.threecx.failures import Server, VendorException, problem_of
from callboard.sessions.threecx.vendor_rows import VendorRow

_HERE = Server(HOST, port=0, call_manager_port=0)
_SAVED_BY_OTHERS = saving_failed("").exception_name


class RehearsedPerson:
    """See `PersonRecord`."""

    def __init__(self, line: RehearsedLine, number: str, row: Row) -> None:
        self._line = line
        self._number = number
        self._row = row
        self._wanted = ""

    def row(self) -> VendorRow:
        """As the pump would read it."""
        found = vendor_row(self._row)
        if found is None:
            raise SessionFailed(problem(ProblemCode.FROM_UNKNOWN, number=self._number))
        return found

    def profiles(self) -> tuple[ForwardingProfile, ...]:
        """However many there are."""
        return tuple(profile for _, profile in self._with_ids())

    def choose(self, name: str) -> bool:
        """Remembered until `save`."""
        self._wanted = next((number for number, profile in self._with_ids() if profile.name == name), "")
        return bool(self._wanted)

    def save(self) -> bool:
        """By the request that the vendor's library would send."""
        row = self._row
        try:
            self._line.request("SAVE", row.entity, row.kind, str(row.id), "CurrentProfile", self._wanted)
        except EngineRefusal as refusal:
            if refusal.exception_name == _SAVED_BY_OTHERS:
                return False
            thrown = VendorException((refusal.exception_name,), refusal.message)
            raise SessionFailed(problem_of(thrown, _HERE)) from refusal
        return True

    def refresh(self) -> None:
        """As the phone system has it now."""
        self._row = self._line.read_extension(self._number) or self._row
        self._wanted = ""

    def _with_ids(self) -> list[tuple[str, ForwardingProfile]]:
        found: list[tuple[str, ForwardingProfile]] = []
        for text in (self._row.fields.get("Profiles") or "").split(PROFILE_SEPARATOR):
            number, name, label, *_ = [*text.split("|"), "", ""]
            if name:
                found.append((number, ForwardingProfile(plain_name(name), plain_name(label))))
        return found


class RehearsedPeople:
    """See `PersonRecords`."""

    def __init__(self, line: RehearsedLine) -> None:
        self._line = line

    def find(self, number: str) -> RehearsedPerson | None:
        """Of extensions only."""
        row = self._line.read_extension(number)
        return RehearsedPerson(self._line, number, row) if row is not None else None
