"""What a command about conferences needs, in this process: a desk that remembers what was said, a rehearsed line."""

import io
from collections.abc import Iterator
from contextlib import contextmanager

from callboard.command_line.asking import Asking
from callboard.command_line.conference.plan import Prepared
from callboard.command_line.conference.start import start
from callboard.command_line.desk import Desk, EmptyShelf, KeptConferences
from callboard.command_line.phone_line import PhoneLine
from callboard.domain.conferences.conference_template import ConferenceTemplate, Invited
from callboard.sessions.catalogue import session_maker
from callboard.sessions.choices import RehearsalChoice
from callboard.sessions.credentials import Credentials
from callboard.sessions.pin_store import PinStore
from tests.doubles.spoken import Spoken

FAST = 20.0


class Terminal(io.StringIO):
    """An input at which somebody sits."""

    def isatty(self) -> bool:
        return True


class DeskOfOne:
    """One shelf for several commands. `desk()` is for the next one; `spoken` remembers what it says."""

    def __init__(self, my_extension: str = "", pins: PinStore | None = None) -> None:
        self.kept = KeptConferences(EmptyShelf(), PinStore() if pins is None else pins)
        self.my_extension = my_extension
        self.spoken = Spoken()
        self.shown = io.StringIO()

    def desk(self, typed: str | None = None, *, piped: str = "", as_json: bool = True) -> Desk:
        """`typed` is what somebody at the terminal types; None: nobody is there, and the input is `piped`."""
        self.spoken = Spoken(as_json=as_json)
        self.shown = io.StringIO()
        source = io.StringIO(piped) if typed is None else Terminal(typed)
        return Desk(self.spoken.output, self.kept, Asking(source, self.shown), self.my_extension)


@contextmanager
def rehearsed(generation: str = "v11", scenario: str = "quiet_office", speed: float = FAST) -> Iterator[PhoneLine]:
    """A line to a phone system that pretends, for several commands."""
    choice = RehearsalChoice(generation, scenario, speed)
    with PhoneLine(session_maker(choice, Credentials())) as line:
        yield line


def wanted(*numbers: str, room: str = "", pin: str = "", name: str = "") -> Prepared:
    """A conference of these."""
    people = tuple(Invited(number) for number in numbers)
    what = ConferenceTemplate(name, people, has_pin=bool(pin))
    return Prepared(what, room, pin, are_options_wanted=bool(pin))


def run_one(line: PhoneLine, one: DeskOfOne, *numbers: str, room: str = "701", pin: str = "", name: str = "") -> int:
    """Start a conference and leave it running."""
    return start(wanted(*numbers, room=room, pin=pin, name=name), line, one.desk())
