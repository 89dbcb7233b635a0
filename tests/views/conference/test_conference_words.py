"""A conference in words."""

from callboard.domain.conferences.conference import ConferencePlan
from callboard.domain.conferences.conference_progress import ConferenceProgress, MemberStep, begin
from callboard.domain.problems import ProblemCode, problem
from callboard.models.conferences.member_facts import MemberFacts
from callboard.views.conference.conference_words import (
    count_words,
    named,
    news_words,
    plan_words,
    progress_words,
    room_name,
    subtitle,
    why_not_add,
)
from tests.doubles.boards import LOST, board_of, picture

V11, V12 = board_of(), board_of(picture("v12"))


def _progress(*numbers: str) -> ConferenceProgress:
    return begin(1, ConferencePlan("701", numbers), frozenset())


def test_rooms_are_called_by_number_or_by_owner() -> None:
    assert room_name("702", V11, "100") == "room 702"
    assert room_name("700**100", V12, "100") == "my room"
    assert room_name("700**101", V12, "100") == "Anna Berg's room"
    assert subtitle("702", V11) == "Add people, choose how they join, then start."
    assert subtitle("700**100", V12) == "Callboard dials 700**100, the room that belongs to 100 Reception."


def test_a_plan_in_one_line_never_tells_the_pin() -> None:
    plan = ConferencePlan("702", ("101", "204"), "4711", ask_names=False, instant=True)
    line = plan_words(plan, "room 702")
    assert line == "Room 702 · 2 people · PIN · names not asked · starts instantly"
    assert "4711" not in line
    assert plan_words(ConferencePlan("702", ("101",)), "room 702") == "Room 702 · 1 person"


def test_progress_is_told_as_it_goes() -> None:
    opening = _progress("101", "204")
    assert progress_words(opening, lambda number: number) == "Calling 101, who opens the conference."
    failed = opening.member_failed("101", problem(ProblemCode.NOT_ANSWERED, who="101"))
    assert progress_words(failed, lambda number: number) == "101 did not answer."


def test_who_waits_is_not_said_to_be_called() -> None:
    steps = (MemberStep.JOINED, MemberStep.RINGING, MemberStep.WAITING, MemberStep.WAITING, MemberStep.LEFT)
    members = [MemberFacts(str(number), "", step) for number, step in enumerate(steps, 101)]
    assert count_words(members) == "1 in · 1 being called · 2 waiting · 1 not in"
    assert count_words(members[:1]) == "1 in"


def test_the_room_of_a_person_is_named_with_what_is_dialled_for_it() -> None:
    plan = ConferencePlan("700**100", ("101", "204"))
    assert plan_words(plan, room_name("700**100", V12, "100")) == "My room · 700**100 · 2 people"


def test_why_nobody_can_be_added() -> None:
    assert why_not_add(V11, "701", is_in_use=True, is_starting=False) == ""
    assert (
        why_not_add(V11, "701", is_in_use=False, is_starting=True)
        == "People can be added as soon as the first phone rings."
    )
    assert why_not_add(V11, "701", is_in_use=False, is_starting=False).startswith("This conference is over.")
    lost = V11.after([LOST])
    assert why_not_add(lost, "701", is_in_use=True, is_starting=False) == "Not connected to the phone system."


def test_whoever_did_not_answer_is_called_by_name() -> None:
    before = _progress("101", "102").asked("101")
    why = problem(ProblemCode.NOT_ANSWERED, who="101")
    after = before.member_failed("101", why)
    assert (
        news_words(before, after, lambda number: f"{number} Anna Berg", "room 701") == "101 Anna Berg did not answer."
    )
    assert named(why, lambda _: "101 Anna Berg").facts["who"] == "101 Anna Berg"
    other = problem(ProblemCode.SLOT_IN_USE, slot="702")
    assert named(other, lambda _: "nobody") == other
