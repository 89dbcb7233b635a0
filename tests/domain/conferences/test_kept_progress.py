"""What is kept of a running conference, and who is dropped at its end."""

from callboard.domain.board import Board
from callboard.domain.calls.call import Leg, LegState
from callboard.domain.commands import DropLeg
from callboard.domain.conferences.conference import ConferencePlan
from callboard.domain.conferences.conference_memory import (
    ConferenceMemory,
    KeptConference,
    KeptMember,
    with_running,
    without_running,
)
from callboard.domain.conferences.conference_progress import ConferencePhase, begin, missing
from callboard.domain.conferences.kept_progress import as_kept, found_again, kept_of, kept_of_board, legs_to_drop
from callboard.domain.problems import ProblemCode, problem
from tests.doubles.fake_session import office

IN_701 = (
    Leg(20, 1, "701", LegState.CONNECTED, "100"),
    Leg(20, 2, "100", LegState.CONNECTED, "701"),
    Leg(21, 1, "701", LegState.DIALLING, "101"),
)


def board_with(*legs: Leg) -> Board:
    return Board().after([office(legs)])


def test_the_pin_itself_is_not_kept() -> None:
    progress = begin(1, ConferencePlan("701", ("100",), "4711", ask_names=False, instant=True), frozenset())
    kept = kept_of(progress, 1000.0, "Supplier call", lambda number: f"Person {number}")
    assert kept == KeptConference(
        "701", (KeptMember("100", "waiting", None, "Person 100"),), 1000.0, "Supplier call", False, True, True
    )


def test_since_when_somebody_is_gone_is_kept() -> None:
    progress = begin(1, ConferencePlan("701", ("100", "101")), frozenset())
    failed = progress.asked("100").member_failed("100", problem(ProblemCode.NOT_ANSWERED, who="100"))
    kept = kept_of(failed, 1000.0, settled_at={"100": 1007.0, "101": 1.0})
    assert [(one.why, one.gone_at_s) for one in kept.members] == [("not-answered", 1007.0), ("", None)]


def test_what_stands_in_the_file_may_be_anything() -> None:
    kept = KeptConference("701", (KeptMember("100", "dancing"), KeptMember("101", "failed", why="out-of-cheese")), 1.0)
    members = as_kept(5, kept).members
    assert [str(member.step) for member in members] == ["left", "failed"]
    assert members[1].problem == problem(ProblemCode.NOT_REACHED, who="101")


def test_one_call_is_found_for_one_person_only() -> None:
    kept = KeptConference("701", (KeptMember("100", "joined", 20), KeptMember("101", "joined", 20)), 1.0)
    calls = {20: IN_701[:2]}
    found = found_again(as_kept(5, kept), calls)
    assert [str(member.step) for member in found.members] == ["joined", "left"]


def test_a_call_of_that_number_elsewhere_is_not_the_conference() -> None:
    kept = KeptConference("701", (KeptMember("100", "joined", 20),), 1.0)
    calls = {20: (Leg(20, 2, "100", LegState.CONNECTED, "205"), Leg(20, 1, "205", LegState.CONNECTED, "100"))}
    found = found_again(as_kept(5, kept), calls)
    assert found.phase is ConferencePhase.ENDED


def test_every_call_in_the_room_is_dropped_once() -> None:
    assert legs_to_drop(board_with(*IN_701), "701") == (DropLeg(20, "100"), DropLeg(21, "701"))
    assert legs_to_drop(board_with(*IN_701), "702") == ()


def test_a_conference_nobody_kept_is_made_of_who_is_in_it() -> None:
    kept = kept_of_board(board_with(*IN_701), "701", 5.0)
    assert kept is not None
    assert [member.number for member in kept.members] == ["100"]
    assert kept_of_board(board_with(), "701", 5.0) is None


def test_who_is_missing() -> None:
    progress = begin(1, ConferencePlan("701", ("100", "101", "102")), frozenset())
    assert missing(progress) == (), "they are still to be called"
    failed = progress.asked("101").member_failed("101", problem(ProblemCode.NOT_ANSWERED, who="101"))
    removed = failed.asked("102").member_failed("102", problem(ProblemCode.CANCELLED))
    assert missing(removed) == ("101",)


def test_a_conference_that_began_later_in_the_same_room_is_not_taken_out_with_the_earlier_one() -> None:
    first, second = KeptConference("701", (), 1.0), KeptConference("701", (), 2.0)
    memory = with_running(with_running(ConferenceMemory(), first), second)
    assert memory.running == (second,)
    assert without_running(memory, "701", 1.0).running == (second,)
    assert without_running(memory, "701", 2.0).running == ()


def test_since_when_somebody_is_in_is_kept() -> None:
    progress = found_again(as_kept(5, KeptConference("701", (KeptMember("100", "joined", 20),), 1.0)), {20: IN_701[:2]})
    kept = kept_of(progress, 1.0, settled_at={"100": 7.0})
    assert [(one.step, one.in_since_s, one.gone_at_s) for one in kept.members] == [("joined", 7.0, None)]
