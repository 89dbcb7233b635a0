"""Who came and went between two steps of a conference."""

from callboard.domain.calls.call import Leg, LegState
from callboard.domain.conferences.conference import ConferencePlan
from callboard.domain.conferences.conference_events import events_between
from callboard.domain.conferences.conference_progress import ConferenceProgress, MemberStep, begin
from callboard.domain.problems import ProblemCode, problem

PLAN = ConferencePlan("701", ("100", "101"))


def call(number: str, call_id: int, state: LegState, slot: LegState) -> tuple[Leg, ...]:
    return (Leg(call_id, 1, "701", slot, number), Leg(call_id, 2, number, state, "701"))


def events(before: ConferenceProgress | None, after: ConferenceProgress) -> list[tuple[str, MemberStep]]:
    return [(member.number, member.step) for member in events_between(before, after)]


def with_first_in() -> ConferenceProgress:
    ringing = begin(1, PLAN, frozenset()).asked("100").after(5, call("100", 5, LegState.RINGING, LegState.DIALLING))
    return ringing.after(5, call("100", 5, LegState.CONNECTED, LegState.CONNECTED))


def test_ringing_is_no_event_and_joining_is_one() -> None:
    begun = begin(1, PLAN, frozenset())
    ringing = begun.asked("100").after(5, call("100", 5, LegState.RINGING, LegState.DIALLING))
    assert events(None, begun) == []
    assert events(begun, ringing) == []
    assert events(ringing, with_first_in()) == [("100", MemberStep.JOINED)]
    assert events(with_first_in(), with_first_in()) == []


def test_leaving_and_not_being_reached_are_events() -> None:
    both_in = with_first_in().asked("101").after(6, call("101", 6, LegState.CONNECTED, LegState.CONNECTED))
    assert events(both_in, both_in.after(6, ())) == [("101", MemberStep.LEFT)]
    why = problem(ProblemCode.NOT_REACHED, who="101")
    assert events(with_first_in(), with_first_in().member_failed("101", why)) == [("101", MemberStep.FAILED)]


def test_who_is_seen_for_the_first_time_in_the_middle_counts() -> None:
    assert events(None, with_first_in()) == [("100", MemberStep.JOINED)]


def test_who_is_called_once_more_may_join_once_more() -> None:
    gone = with_first_in().asked("101").after(6, call("101", 6, LegState.CONNECTED, LegState.CONNECTED)).after(6, ())
    again = gone.with_member("101").asked("101")
    assert events(gone, again) == []
    back = again.after(8, call("101", 8, LegState.CONNECTED, LegState.CONNECTED))
    assert events(again, back) == [("101", MemberStep.JOINED)]
