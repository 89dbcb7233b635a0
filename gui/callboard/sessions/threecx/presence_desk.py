"""How people can be reached: their forwarding profiles read, and one of them chosen. The same for every session.

What the phone system merely takes is not believed: it is read back, and the reading is news as an event is.
"""

import threading
import time
from collections.abc import Generator
from contextlib import contextmanager
from typing import Protocol

from callboard.domain.changes import ProfilesRead
from callboard.domain.commands import PresenceCommand, ReadProfiles, SetPresence
from callboard.domain.presence import ForwardingProfile
from callboard.domain.problems import Problem, ProblemCode, SessionFailed, problem
from callboard.sessions.threecx.conversion import PROFILE, PROFILE_LABEL, plain_name
from callboard.sessions.threecx.live_news import LiveNews
from callboard.sessions.threecx.vendor_rows import Operation, VendorEvent, VendorRow

READ_BACK_WITHIN_S = 2.0
"""So long the library may take until it shows what was saved."""
_AGAIN_AFTER_S = 0.05
_NO_LINE = frozenset({ProblemCode.CANNOT_CONNECT, ProblemCode.CALL_MANAGER_NOT_CONNECTED, ProblemCode.CONNECTION_LOST})


class PersonRecord(Protocol):
    """One extension as it was when it was found. All methods raise SessionFailed."""

    def row(self) -> VendorRow:
        """What it says of itself."""
        ...

    def profiles(self) -> tuple[ForwardingProfile, ...]:
        """Those it has, in the order of the phone system."""
        ...

    def choose(self, name: str) -> bool:
        """Make the profile of that name the current one; nothing is saved yet. False when there is none."""
        ...

    def save(self) -> bool:
        """Save what was chosen. False when somebody else saved since it was found or refreshed."""
        ...

    def refresh(self) -> None:
        """Be as the phone system has it now; what was chosen is forgotten."""
        ...


class PersonRecords(Protocol):
    """The extensions of the phone system."""

    def find(self, number: str) -> PersonRecord | None:
        """As it is now; None when there is no such extension. Raises SessionFailed."""
        ...


class PresenceDesk:
    """Carries the commands out, on the PBX thread."""

    def __init__(self, people: PersonRecords, news: LiveNews, read_back_within_s: float = READ_BACK_WITHIN_S) -> None:
        self._people = people
        self._news = news
        self._read_back_within_s = read_back_within_s
        self._pause = threading.Event()  # never set: waiting for it is waiting

    def carry_out(self, command: PresenceCommand) -> None:
        """Do what `command` says. Raises SessionFailed."""
        match command:
            case ReadProfiles():
                self._news.tell(ProfilesRead(command.number, self._find(command.number).profiles()))
            case SetPresence():
                self._set(command)
                self._read_back(command)

    def _set(self, command: SetPresence) -> None:
        person = self._find(command.number)
        with _told_of_presence():
            self._choose(person, command)
            if person.save():
                return
            # Somebody else saved meanwhile: refreshed, chosen and saved once more, as the help of v12 has it.
            self._find(command.number)  # or it was deleted
            person.refresh()
            self._choose(person, command)
            if not person.save():
                self._find(command.number)
                raise SessionFailed(problem(ProblemCode.PRESENCE_CONFLICT, number=command.number))

    def _choose(self, person: PersonRecord, command: SetPresence) -> None:
        if person.choose(command.profile):
            return
        profiles = person.profiles()
        self._news.tell(ProfilesRead(command.number, profiles))
        known = ", ".join(profile.whole for profile in profiles)
        facts = {"number": command.number, "profile": command.profile, "known": known}
        raise SessionFailed(problem(ProblemCode.PRESENCE_UNKNOWN, **facts))

    def _read_back(self, command: SetPresence) -> None:
        """Told until two readings agree: what was read before an event must not cover what the event told."""
        until_s = time.monotonic() + self._read_back_within_s
        told: VendorRow | None = None
        while True:
            row = self._reading(command.number)
            is_steady = row == told
            if not is_steady:
                self._news.take([VendorEvent(Operation.UPDATED, "FWDPROFILE", row.record_id, row)])
                told = row
            if is_steady and plain_name(row.text(PROFILE)) == command.profile:
                return
            if time.monotonic() >= until_s:
                raise SessionFailed(_not_kept(row))
            if is_steady:
                self._pause.wait(_AGAIN_AFTER_S)

    def _reading(self, number: str) -> VendorRow:
        try:
            return self._find(number).row()
        except SessionFailed as failure:
            if failure.problem.code in _NO_LINE:
                raise SessionFailed(problem(ProblemCode.CONNECTION_LOST, case="presence")) from failure
            raise

    def _find(self, number: str) -> PersonRecord:
        person = self._people.find(number)
        if person is None:
            raise SessionFailed(problem(ProblemCode.FROM_UNKNOWN, number=number))
        return person


def _not_kept(row: VendorRow) -> Problem:
    kept = ForwardingProfile(plain_name(row.text(PROFILE)), plain_name(row.text(PROFILE_LABEL)))
    return problem(ProblemCode.PRESENCE_NOT_KEPT, kept=kept.whole)


@contextmanager
def _told_of_presence() -> Generator[None]:
    """What the line was lost over may have been saved: in doubt. Whatever else the library throws is a refusal."""
    try:
        yield
    except SessionFailed as failure:
        code = failure.problem.code
        if code in _NO_LINE:
            raise SessionFailed(problem(ProblemCode.CONNECTION_LOST, case="presence")) from failure
        if code in (ProblemCode.REFUSED, ProblemCode.VENDOR_ERROR):
            said = failure.problem.facts.get("said", "")
            raise SessionFailed(problem(ProblemCode.PRESENCE_REFUSED, said=said)) from failure
        raise
