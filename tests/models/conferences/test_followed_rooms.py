"""What became of the conferences that were started here."""

from dataclasses import replace

from callboard.domain.calls.call import Leg, LegState
from callboard.domain.changes import ExtensionGone
from callboard.domain.conferences.conference import ConferencePlan
from callboard.domain.conferences.conference_memory import KeptConference, KeptMember
from callboard.domain.conferences.conference_progress import ConferenceProgress, MemberStep, begin
from callboard.domain.conferences.kept_progress import as_kept, found_again
from callboard.domain.problems import ProblemCode, problem
from callboard.models.conferences.followed_rooms import FollowedRooms
from tests.doubles.boards import board_of, picture

IN_ROOM = (
    Leg(1, 1, "701", LegState.CONNECTED, "101", since=64.0),
    Leg(1, 2, "101", LegState.CONNECTED, "701", since=60.0),
)


class Rooms:
    def __init__(self) -> None:
        self.now_s = 1000.0
        self.rooms = FollowedRooms(lambda: self.now_s)

    def follow(self, progress: ConferenceProgress, at_s: float) -> ConferenceProgress:
        self.now_s = at_s
        self.rooms.follow(progress)
        return progress

    def since(self) -> dict[str, float | None]:
        members = self.rooms.members("701", board_of(picture(legs=IN_ROOM)), lambda _: "")
        return {member.number: member.since for member in members}


def _begun() -> ConferenceProgress:
    return begin(7, ConferencePlan("701", ("101", "104", "204")), frozenset()).asked("101").after(1, IN_ROOM)


def test_who_is_not_in_has_the_time_at_which_it_was_over() -> None:
    rooms = Rooms()
    progress = rooms.follow(_begun(), 1000.0)
    progress = rooms.follow(progress.member_failed("104", problem(ProblemCode.NOT_ANSWERED, who="104")), 1010.0)
    assert rooms.since() == {"101": 64.0, "104": 1010.0, "204": None}
    progress = rooms.follow(progress.after(1, ()), 1020.0)
    assert rooms.since()["101"] == 1020.0
    assert rooms.since()["104"] == 1010.0, "it stays"
    again = rooms.follow(progress.with_member("104"), 1030.0)
    assert rooms.since()["104"] is None, "is called once more"
    rooms.follow(again.member_failed("104", problem(ProblemCode.NOT_ANSWERED, who="104")), 1040.0)
    assert rooms.since()["104"] == 1040.0


def test_the_next_conference_in_the_room_knows_nothing_of_the_last_one() -> None:
    rooms = Rooms()
    why = problem(ProblemCode.NOT_ANSWERED, who="101")
    rooms.follow(begin(7, ConferencePlan("701", ("101",)), frozenset()).member_failed("101", why), 1000.0)
    assert not rooms.rooms.is_open("701")
    rooms.follow(begin(8, ConferencePlan("701", ("101",)), frozenset()), 1001.0)
    assert rooms.rooms.is_open("701")
    assert [one.step for one in rooms.rooms.members("701", board_of(), lambda _: "")] == [MemberStep.WAITING]


def test_what_is_over_can_be_forgotten() -> None:
    rooms = Rooms()
    why = problem(ProblemCode.NOT_ANSWERED, who="101")
    rooms.follow(_begun(), 1000.0)
    rooms.follow(begin(8, ConferencePlan("702", ("101",)), frozenset()).member_failed("101", why), 1000.0)
    rooms.rooms.forget_ended()
    assert rooms.rooms.of("702") is None
    assert rooms.rooms.of("701") is not None


def test_an_outside_number_has_the_name_that_came_along_with_it() -> None:
    rooms = Rooms()
    rooms.follow(begin(7, ConferencePlan("703", ("02079460311", "101")), frozenset()), 1000.0)
    names = {"02079460311": "Rosalind Pike", "101": "somebody else"}
    members = rooms.rooms.members("703", board_of(), lambda number: names.get(number, ""))
    assert [member.name for member in members] == ["Rosalind Pike", "Anna Berg"]


def test_after_a_restart_everybody_is_in_since_they_came_in() -> None:
    rooms = Rooms()
    kept = KeptConference("701", (KeptMember("101", "joined", 1), KeptMember("104", "left")), 10.0)
    legs = tuple(replace(leg, since=None) for leg in IN_ROOM)  # the phone system does not tell it
    rooms.rooms.recall("701", {"101": 20.0, "104": 30.0})
    resumed = rooms.follow(as_kept(7, kept), 1000.0)
    rooms.follow(found_again(resumed, {1: legs}), 1001.0)
    members = rooms.rooms.members("701", board_of(picture(legs=legs)), lambda _: "")
    assert {member.number: member.since for member in members} == {"101": 20.0, "104": 30.0}
    assert dict(rooms.rooms.settled_at("701")) == {"101": 20.0, "104": 30.0}


def test_a_name_is_known_on_when_its_extension_is_deleted() -> None:
    rooms = Rooms()
    progress = rooms.follow(_begun(), 1000.0)
    board = board_of(picture(legs=IN_ROOM))
    rooms.rooms.members("701", board, lambda _: "")
    after = board.after([ExtensionGone("101")])
    rooms.follow(progress.after(1, ()), 1001.0)
    member = rooms.rooms.members("701", after, lambda _: "")[0]
    assert (member.number, member.name, member.is_deleted) == ("101", "Anna Berg", True)
