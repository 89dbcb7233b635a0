"""Presence on the PBX thread: chosen by name, saved, and believed only once it was read back."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

import pytest

from callboard.domain.capability import Capabilities
from callboard.domain.changes import ProfilesRead
from callboard.domain.commands import ReadProfiles, SetPresence
from callboard.domain.connection import PbxIdentity
from callboard.domain.presence import ForwardingProfile
from callboard.domain.problems import Problem, ProblemCode, SessionFailed, problem
from callboard.sessions.threecx.live_news import LiveNews, Picture, Wanted
from callboard.sessions.threecx.presence_desk import PresenceDesk
from callboard.sessions.threecx.v12.rules import V12
from callboard.sessions.threecx.vendor_rows import VendorRow, VendorTables
from tests.doubles.recording import Recording
from tests.doubles.vendor_rows_made import event, row

PROFILES = (ForwardingProfile("Available"), ForwardingProfile("Away", "Lunch"))
AWAY = SetPresence("100", "Away")


def anna(profile: str, label: str = "") -> VendorRow:
    return row("Extension", 1, Number="100", FirstName="Anna", IsRegistered="1", Profile=profile, ProfileLabel=label)


class People:
    """One person; what saving does is up to the test. `done` is what was asked, in order."""

    def __init__(self) -> None:
        self.current = anna("Available")
        self.profiles_now = PROFILES
        self.is_there = True
        self.done: list[str] = []
        self.on_save: list[Callable[[], bool]] = []
        self.on_row: Callable[[], None] = lambda: None

    def find(self, number: str) -> "Person | None":
        return Person(self) if self.is_there and number == "100" else None

    def keep(self, name: str, label: str = "") -> None:
        self.current = anna(name, label)


class Person:
    def __init__(self, people: People) -> None:
        self._people = people
        self._wanted = ""

    def row(self) -> VendorRow:
        self._people.on_row()
        return self._people.current

    def profiles(self) -> tuple[ForwardingProfile, ...]:
        return self._people.profiles_now

    def choose(self, name: str) -> bool:
        self._people.done.append(f"choose {name}")
        self._wanted = next((each.label for each in self._people.profiles_now if each.name == name), "none")
        return self._wanted != "none"

    def save(self) -> bool:
        self._people.done.append("save")
        if self._people.on_save:
            return self._people.on_save.pop(0)()
        self._people.keep("Away", self._wanted)
        return True

    def refresh(self) -> None:
        self._people.done.append("refresh")


class Desk:
    """A desk over `people`, and what is told."""

    def __init__(self) -> None:
        self.people = People()
        self.told = Recording()
        self.news = LiveNews(V12(), self.told, lambda: 1.0)
        self.news.begin_picture(at_least=Wanted.PICTURE)
        tables = VendorTables(extensions=(self.people.current,))
        assert self.news.show_picture(Picture(tables, PbxIdentity("v12"), lambda _: Capabilities()))
        self.desk = PresenceDesk(self.people, self.news, read_back_within_s=0.05)

    def refused(self, command: SetPresence | ReadProfiles = AWAY) -> Problem:
        with pytest.raises(SessionFailed) as failed:
            self.desk.carry_out(command)
        return failed.value.problem

    @property
    def shown(self) -> tuple[str | None, str]:
        extension = self.told.board.extensions["100"]
        return extension.profile, extension.profile_label


def fails(code: ProblemCode, **facts: str) -> bool:
    raise SessionFailed(problem(code, **facts))


def test_what_was_read_back_is_news_even_without_an_event() -> None:
    desk = Desk()
    desk.desk.carry_out(AWAY)
    assert desk.people.done == ["choose Away", "save"]
    assert desk.shown == ("Away", "Lunch")


def test_profiles_are_told() -> None:
    desk = Desk()
    desk.desk.carry_out(ReadProfiles("100"))
    assert desk.told.told()[-1] == ProfilesRead("100", PROFILES)


def test_a_conflict_is_refreshed_chosen_and_saved_once_more() -> None:
    desk = Desk()
    desk.people.on_save = [lambda: False]
    desk.desk.carry_out(AWAY)
    assert desk.people.done == ["choose Away", "save", "refresh", "choose Away", "save"]


def test_a_second_conflict_is_the_end() -> None:
    desk = Desk()
    desk.people.on_save = [lambda: False, lambda: False]
    assert desk.refused().code is ProblemCode.PRESENCE_CONFLICT
    assert desk.people.done.count("save") == 2
    assert desk.shown == ("Available", "")


def test_a_conflict_with_whoever_deleted_the_extension() -> None:
    desk = Desk()

    def delete() -> bool:
        desk.people.is_there = False
        return False

    desk.people.on_save = [delete]
    assert desk.refused() == problem(ProblemCode.FROM_UNKNOWN, number="100")


def test_a_profile_that_went_between_the_two() -> None:
    desk = Desk()

    def rename() -> bool:
        desk.people.profiles_now = (PROFILES[0], replace(PROFILES[1], name="Night"))
        return False

    desk.people.on_save = [rename]
    why = desk.refused()
    assert (why.code, why.facts["known"]) == (ProblemCode.PRESENCE_UNKNOWN, "Available, Night: Lunch")
    assert desk.told.board.profiles["100"][1].name == "Night"


@pytest.mark.parametrize(
    ("thrown", "told"),
    [
        (ProblemCode.VENDOR_ERROR, ProblemCode.PRESENCE_REFUSED),
        (ProblemCode.REFUSED, ProblemCode.PRESENCE_REFUSED),
        (ProblemCode.CANNOT_CONNECT, ProblemCode.CONNECTION_LOST),
        (ProblemCode.CALL_MANAGER_NOT_CONNECTED, ProblemCode.CONNECTION_LOST),
        (ProblemCode.VENDOR_SURFACE_DIFFERS, ProblemCode.VENDOR_SURFACE_DIFFERS),
    ],
)
def test_what_the_library_throws(thrown: ProblemCode, told: ProblemCode) -> None:
    desk = Desk()
    desk.people.on_save = [partial(fails, thrown, said="no")]
    why = desk.refused()
    assert why.code is told
    assert desk.people.done.count("save") == 1
    if told is ProblemCode.PRESENCE_REFUSED:
        assert why.facts["said"] == "no"


def test_what_is_taken_and_not_kept() -> None:
    desk = Desk()
    desk.people.on_save = [lambda: True]
    assert desk.refused() == problem(ProblemCode.PRESENCE_NOT_KEPT, kept="Available")


def test_a_library_that_shows_it_a_moment_later_is_waited_for() -> None:
    desk = Desk()
    readings: list[None] = []

    def later() -> None:
        readings.append(None)
        if len(readings) == 3:
            desk.people.keep("Away", "Lunch")

    desk.people.on_save = [lambda: True]
    desk.people.on_row = later
    desk.desk = PresenceDesk(desk.people, desk.news)
    desk.desk.carry_out(AWAY)
    assert desk.shown == ("Away", "Lunch")


def test_an_old_reading_never_covers_what_an_event_told_meanwhile() -> None:
    desk = Desk()
    at = iter(range(9))

    def somebody_else_at_the_same_moment() -> None:
        # Between the first reading and what is told of it: the event is there, the reading is older.
        if next(at) == 1:
            desk.people.keep("Available")
            desk.news.take([event("U", "DN", anna("Available"))])

    desk.people.on_row = somebody_else_at_the_same_moment
    assert desk.refused().code is ProblemCode.PRESENCE_NOT_KEPT
    assert desk.shown == ("Available", "")


def test_a_line_lost_while_it_is_read_back_is_doubt() -> None:
    desk = Desk()

    def lost() -> None:
        fails(ProblemCode.CANNOT_CONNECT)

    desk.people.on_row = lost
    assert desk.refused() == problem(ProblemCode.CONNECTION_LOST, case="presence")
