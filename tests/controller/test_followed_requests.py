"""Which call belongs to which request, and what becomes of it when the line is lost in between."""

from callboard.controller.conferences.calling_order import Errand
from callboard.domain.calls.call import Leg, LegState
from callboard.domain.calls.call_progress import CallPhase
from callboard.domain.changes import (
    ConferenceProgressed,
)
from callboard.domain.commands import AddToConference, DropLeg, PlaceCall, StartConference
from callboard.domain.conferences.conference import ConferencePlan
from callboard.domain.conferences.conference_progress import ConferencePhase
from callboard.domain.problems import ProblemCode, problem
from tests.doubles.fake_session import office
from tests.doubles.following import CALL, LIVE, LOST, Following

NO_REACTION = problem(ProblemCode.NO_REACTION, seconds="60")


def test_every_step_is_told_in_order() -> None:
    office_day = Following()
    office_day.ask_call(1)
    office_day.leg(9, 1, "100", LegState.RINGING, "101")
    office_day.leg(9, 1, "100", LegState.DIALLING, "101")
    office_day.leg(9, 2, "101", LegState.RINGING, "100")
    office_day.leg(9, 2, "101", LegState.CONNECTED, "100")
    office_day.leg(9, 1, "100", LegState.CONNECTED, "101")
    office_day.end(9, 1)
    office_day.end(9, 2)
    assert [step.progress.step for step in office_day.steps] == list(range(9))
    assert [str(step.progress.phase) for step in office_day.steps] == [
        *("asked", "accepted", "calling-from", "calling-to", "calling-to", "calling-to"),
        *("talking", "talking", "ended"),
    ]
    assert office_day.followed.is_idle


def test_identical_requests_are_told_apart_in_order() -> None:
    office_day = Following()
    office_day.ask_call(1)
    office_day.ask_call(2)
    office_day.leg(9, 1, "100", LegState.RINGING, "101")
    office_day.leg(10, 1, "100", LegState.RINGING, "101")
    office_day.leg(10, 1, "100", LegState.DIALLING, "101")
    assert office_day.call(1).call_id == 9
    assert office_day.call(2).call_id == 10
    assert office_day.call(1).phase is CallPhase.CALLING_FROM
    assert office_day.call(2).phase is CallPhase.CALLING_TO


def test_a_call_that_was_there_before_is_not_the_one_asked_for() -> None:
    office_day = Following()
    office_day.leg(9, 1, "100", LegState.RINGING, "101")
    office_day.ask_call(1)
    office_day.leg(9, 1, "100", LegState.DIALLING, "101")
    assert office_day.call(1).phase is CallPhase.ACCEPTED


def test_a_call_before_the_request_was_handed_over_is_not_it_either() -> None:
    office_day = Following()
    office_day.followed.begin(1, CALL)
    office_day.leg(9, 1, "100", LegState.RINGING, "101")
    office_day.followed.hand_over(1, CALL)
    office_day.leg(9, 1, "100", LegState.DIALLING, "101")
    assert office_day.call(1).phase is CallPhase.ASKED


def test_the_phone_may_ring_before_the_request_comes_back() -> None:
    office_day = Following()
    office_day.followed.begin(1, CALL)
    office_day.followed.hand_over(1, CALL)
    office_day.leg(9, 1, "100", LegState.RINGING, "101")
    office_day.followed.accepted(1, CALL)
    phases = [str(step.progress.phase) for step in office_day.steps]
    assert phases == ["asked", "accepted", "calling-from"], "the same steps, whichever thread was faster"


def test_a_member_may_ring_before_the_request_comes_back() -> None:
    office_day = Following()
    start = StartConference(ConferencePlan("701", ("100",)))
    office_day.followed.begin(1, start)
    office_day.followed.hand_over(1, start)
    office_day.join(20, "100")
    office_day.followed.accepted(1, start)
    steps = [step.progress.members[0].step for step in office_day.steps if isinstance(step, ConferenceProgressed)]
    assert list(dict.fromkeys(map(str, steps))) == ["waiting", "asked", "accepted", "ringing", "answered", "joined"]


def test_late_news_of_a_call_that_is_over_starts_nothing() -> None:
    office_day = Following()
    office_day.ask_call(1)
    office_day.ask_call(2)
    office_day.leg(9, 1, "100", LegState.RINGING, "101")
    office_day.end(9, 1)
    assert office_day.call(1).problem == problem(ProblemCode.NOT_ANSWERED, who="100")
    office_day.leg(9, 1, "100", LegState.RINGING, "101")
    assert office_day.call(2).phase is CallPhase.ACCEPTED


def test_a_request_that_failed_while_its_call_is_seen_goes_on() -> None:
    office_day = Following()
    office_day.ask_call(1)
    office_day.leg(9, 1, "100", LegState.RINGING, "101")
    office_day.followed.failed(1, CALL, problem(ProblemCode.NO_ANSWER_FROM_PBX))
    assert office_day.call(1).phase is CallPhase.CALLING_FROM


def test_no_reaction_only_when_nothing_was_seen() -> None:
    office_day = Following()
    office_day.ask_call(1)
    office_day.ask_call(2)
    office_day.leg(9, 1, "100", LegState.RINGING, "101")
    office_day.followed.out_of_reaction_time(1, CALL, NO_REACTION)
    office_day.followed.out_of_reaction_time(2, CALL, NO_REACTION)
    assert office_day.call(1).phase is CallPhase.CALLING_FROM
    assert office_day.call(2).problem == NO_REACTION


# ---------------------------------------------------------------- the line is lost in the middle


def test_a_call_that_is_still_there_goes_on() -> None:
    office_day = Following()
    office_day.ask_call(1)
    office_day.leg(9, 1, "100", LegState.RINGING, "101")
    office_day.see(LOST)
    assert office_day.call(1).phase is CallPhase.CALLING_FROM, "nobody knows yet"
    both = (Leg(9, 1, "100", LegState.CONNECTED, "101"), Leg(9, 2, "101", LegState.CONNECTED, "100"))
    office_day.see(LIVE, office(both))
    assert office_day.call(1).phase is CallPhase.TALKING


def test_a_call_that_was_talking_and_is_gone_has_ended() -> None:
    office_day = Following()
    office_day.ask_call(1)
    office_day.leg(9, 1, "100", LegState.CONNECTED, "101")
    office_day.leg(9, 2, "101", LegState.CONNECTED, "100")
    office_day.see(LOST, LIVE, office())
    assert office_day.call(1).phase is CallPhase.ENDED
    assert office_day.call(1).problem is None


def test_a_call_that_was_ringing_and_is_gone_has_failed() -> None:
    office_day = Following()
    office_day.ask_call(1)
    office_day.leg(9, 1, "100", LegState.RINGING, "101")
    office_day.see(LOST, LIVE, office())
    assert office_day.call(1).problem == problem(ProblemCode.CONNECTION_LOST)


def test_a_call_number_given_to_strangers_is_not_ours_any_more() -> None:
    office_day = Following()
    office_day.ask_call(1)
    office_day.leg(9, 1, "100", LegState.RINGING, "101")
    strangers = (Leg(9, 1, "102", LegState.RINGING, "103"), Leg(9, 2, "103", LegState.DIALLING, "102"))
    office_day.see(LOST, LIVE, office(strangers))
    assert office_day.call(1).problem == problem(ProblemCode.CONNECTION_LOST)


def test_an_accepted_call_that_began_while_the_line_was_down_is_found() -> None:
    office_day = Following()
    office_day.ask_call(1)
    office_day.see(LOST, LIVE, office((Leg(9, 1, "100", LegState.RINGING, "101"),)))
    assert office_day.call(1).phase is CallPhase.CALLING_FROM
    assert office_day.call(1).call_id == 9


def test_an_accepted_call_of_which_nothing_is_there_is_lost() -> None:
    office_day = Following()
    office_day.ask_call(1)
    office_day.see(LOST)
    office_day.followed.out_of_reaction_time(1, CALL, NO_REACTION)
    assert office_day.call(1).phase is CallPhase.ACCEPTED, "nothing can be seen now, so nobody can say"
    office_day.see(LIVE, office())
    assert office_day.call(1).problem == problem(ProblemCode.CONNECTION_LOST)


def test_a_request_made_between_the_line_and_the_picture_is_not_in_doubt() -> None:
    office_day = Following()
    office_day.see(LOST, LIVE)
    office_day.ask_call(1)
    office_day.see(office())
    assert office_day.call(1).phase is CallPhase.ACCEPTED


def test_reading_everything_again_without_a_loss_changes_no_judgement() -> None:
    office_day = Following()
    office_day.ask_call(1)
    office_day.see(office())
    assert office_day.call(1).phase is CallPhase.ACCEPTED
    office_day.see(office((Leg(9, 1, "100", LegState.RINGING, "101"),)))
    assert office_day.call(1).phase is CallPhase.CALLING_FROM
    office_day.see(office())
    assert office_day.call(1).problem == problem(ProblemCode.NOT_ANSWERED, who="100")


# ---------------------------------------------------------------- conferences


def test_the_others_are_called_one_after_the_other_once_the_first_has_picked_up() -> None:
    office_day = Following()
    office_day.ask_conference()
    assert office_day.members() == {"100": "accepted", "101": "waiting", "102": "waiting"}
    office_day.leg(20, 1, "701", LegState.DIALLING, "100")
    office_day.leg(20, 2, "100", LegState.RINGING, "701")
    assert office_day.followed.take_errands() == []
    office_day.leg(20, 2, "100", LegState.CONNECTED, "701")
    (first,) = office_day.followed.take_errands()
    assert first == Errand(1, AddToConference("701", "101", "4711"))
    office_day.leg(20, 1, "701", LegState.CONNECTED, "100")
    office_day.ask_add(2, first)
    assert office_day.followed.take_errands() == [], "nothing of 101 has been seen yet"
    office_day.join(21, "101")
    (second,) = office_day.followed.take_errands()
    assert second == Errand(1, AddToConference("701", "102", "4711"))
    office_day.ask_add(3, second)
    assert office_day.members() == {"100": "joined", "101": "joined", "102": "accepted"}
    office_day.join(22, "102")
    assert office_day.conference().phase is ConferencePhase.RUNNING
    assert office_day.followed.take_errands() == [], "each is named once"
    office_day.end(20, 2)
    office_day.end(21, 2)
    office_day.end(22, 2)
    assert office_day.conference().phase is ConferencePhase.ENDED
    assert office_day.followed.is_idle


def test_the_next_one_does_not_wait_for_ever() -> None:
    office_day = Following()
    office_day.ask_conference()
    office_day.join(20, "100")
    (first,) = office_day.followed.take_errands()
    office_day.ask_add(2, first)
    office_day.followed.call_next(2, first.command)
    (second,) = office_day.followed.take_errands()
    assert second.command.number == "102"
    office_day.followed.call_next(2, first.command)
    assert office_day.followed.take_errands() == []
    office_day.ask_add(3, second)
    office_day.join(21, "101")
    office_day.join(22, "102")
    assert office_day.members() == {"100": "joined", "101": "joined", "102": "joined"}


def test_a_refused_member_fails_alone() -> None:
    office_day = Following()
    office_day.ask_conference()
    office_day.join(20, "100")
    (first,) = office_day.followed.take_errands()
    refused = problem(ProblemCode.REFUSED)
    office_day.followed.begin(2, first.command, first.conference_id)
    office_day.followed.failed(2, first.command, refused)
    (second,) = office_day.followed.take_errands()
    office_day.ask_add(3, second)
    office_day.followed.out_of_reaction_time(3, second.command, NO_REACTION)
    assert office_day.members() == {"100": "joined", "101": "failed", "102": "failed"}
    assert [member.problem for member in office_day.conference().members] == [None, refused, NO_REACTION]
    assert office_day.conference().phase is ConferencePhase.RUNNING


def test_a_first_one_who_fails_leaves_nobody_to_call() -> None:
    office_day = Following()
    start = office_day.ask_conference()
    office_day.followed.out_of_reaction_time(1, start, NO_REACTION)
    assert office_day.conference().phase is ConferencePhase.FAILED
    assert office_day.conference().problem == problem(ProblemCode.NO_REACTION, seconds="60", slot="701", case="room")
    assert office_day.followed.take_errands() == []


def test_somebody_added_later_joins_its_progress() -> None:
    office_day = Following()
    office_day.ask_conference(plan=ConferencePlan("701", ("100",)))
    office_day.join(20, "100")
    add = AddToConference("701", "103")
    office_day.followed.begin(5, add)
    office_day.followed.hand_over(5, add)
    office_day.followed.accepted(5, add)
    assert office_day.members() == {"100": "joined", "103": "accepted"}
    assert office_day.followed.take_errands() == []
    office_day.join(21, "103")
    assert office_day.members() == {"100": "joined", "103": "joined"}


def test_two_openings_of_one_slot_are_not_both_sent() -> None:
    office_day = Following()
    start = office_day.ask_conference(1)
    office_day.followed.begin(2, start)
    assert office_day.followed.why_not(2, start) == problem(ProblemCode.SLOT_IN_USE, slot="701")
    assert office_day.followed.why_not(1, start) is None


def test_nobody_is_called_into_a_conference_that_is_over() -> None:
    office_day = Following()
    office_day.ask_conference(plan=ConferencePlan("701", ("100", "101")))
    office_day.leg(20, 1, "701", LegState.DIALLING, "100")
    office_day.leg(20, 2, "100", LegState.CONNECTED, "701")
    (errand,) = office_day.followed.take_errands()
    office_day.followed.begin(2, errand.command, errand.conference_id)
    office_day.end(20, 2)
    assert office_day.conference().phase is ConferencePhase.FAILED
    refused = office_day.followed.why_not(2, errand.command)
    assert refused == problem(ProblemCode.SLOT_NOT_RUNNING, slot="701")


def test_a_call_of_the_same_phone_is_not_mistaken_for_the_conference() -> None:
    office_day = Following()
    office_day.ask_call(1, PlaceCall("100", "103"))
    office_day.ask_conference(2, ConferencePlan("701", ("100",)))
    office_day.leg(20, 1, "701", LegState.DIALLING, "100")
    office_day.leg(20, 2, "100", LegState.RINGING, "701")
    office_day.leg(21, 1, "100", LegState.RINGING, "103")
    assert office_day.call(1).call_id == 21
    assert office_day.conference(2).members[0].call_id == 20


def test_after_a_loss_each_member_is_judged() -> None:
    office_day = Following()
    office_day.ask_conference(plan=ConferencePlan("701", ("100", "101", "102", "103")))
    office_day.join(20, "100")
    office_day.ask_next(2)
    office_day.join(21, "101")
    office_day.ask_next(3)
    office_day.leg(22, 1, "701", LegState.DIALLING, "102")
    office_day.leg(22, 2, "102", LegState.RINGING, "701")
    office_day.ask_next(4)
    still_there = (
        *(Leg(20, 1, "701", LegState.CONNECTED, "100"), Leg(20, 2, "100", LegState.CONNECTED, "701")),
        *(Leg(23, 1, "701", LegState.DIALLING, "103"), Leg(23, 2, "103", LegState.RINGING, "701")),
    )
    office_day.see(LOST)
    assert office_day.members() == {"100": "joined", "101": "joined", "102": "ringing", "103": "accepted"}
    office_day.see(LIVE, office(still_there))
    assert office_day.members() == {"100": "joined", "101": "left", "102": "failed", "103": "ringing"}
    assert office_day.conference().members[2].problem == problem(ProblemCode.CONNECTION_LOST)


def test_after_a_loss_with_nothing_left_an_opening_has_failed() -> None:
    office_day = Following()
    office_day.ask_conference()
    office_day.see(LOST, LIVE, office())
    assert office_day.conference().phase is ConferencePhase.FAILED
    assert office_day.conference().problem == problem(ProblemCode.CONNECTION_LOST)
    assert office_day.followed.is_idle


def test_a_busy_member_is_seen_by_the_leg_of_the_slot() -> None:
    office_day = Following()
    start = office_day.ask_conference(plan=ConferencePlan("701", ("100",)))
    office_day.leg(20, 1, "701", LegState.DIALLING, "100")
    office_day.followed.out_of_reaction_time(1, start, NO_REACTION)
    assert office_day.members() == {"100": "accepted"}, "something was seen"
    office_day.end(20, 1)
    assert office_day.conference().problem == problem(ProblemCode.NOT_REACHED, who="100")


def ringing_call(office_day: Following) -> None:
    office_day.ask_call(1)
    office_day.leg(7, 1, "100", LegState.RINGING, "101")


def test_a_call_that_was_ended_from_here_was_cancelled() -> None:
    office_day = Following()
    ringing_call(office_day)
    drop = DropLeg(7, "100")
    office_day.followed.begin(2, drop)
    office_day.followed.hand_over(2, drop)
    office_day.end(7, 1)  # the news may be faster than the answer
    office_day.followed.accepted(2, drop)
    assert office_day.call(1).problem == problem(ProblemCode.CANCELLED)


def test_a_call_that_could_not_be_ended_from_here_was_not_cancelled() -> None:
    office_day = Following()
    ringing_call(office_day)
    drop = DropLeg(7, "100")
    office_day.followed.begin(2, drop)
    office_day.followed.hand_over(2, drop)
    office_day.followed.failed(2, drop, problem(ProblemCode.REFUSED, number="100", said=""))
    office_day.end(7, 1)
    assert office_day.call(1).problem == problem(ProblemCode.NOT_ANSWERED, who="100")


def test_a_second_wish_to_end_it_that_is_refused_takes_nothing_back() -> None:
    office_day = Following()
    ringing_call(office_day)
    for request_id in (2, 3):
        office_day.followed.begin(request_id, DropLeg(7, "100"))
        office_day.followed.hand_over(request_id, DropLeg(7, "100"))
    office_day.followed.accepted(2, DropLeg(7, "100"))
    office_day.followed.failed(3, DropLeg(7, "100"), problem(ProblemCode.CALL_GONE))
    office_day.end(7, 1)
    assert office_day.call(1).problem == problem(ProblemCode.CANCELLED)


def test_ending_another_call_cancels_nothing() -> None:
    office_day = Following()
    ringing_call(office_day)
    office_day.leg(8, 1, "102", LegState.RINGING, "103")
    drop = DropLeg(8, "102")
    office_day.followed.begin(2, drop)
    office_day.followed.hand_over(2, drop)
    office_day.followed.accepted(2, drop)
    office_day.end(7, 1)
    assert office_day.call(1).problem == problem(ProblemCode.NOT_ANSWERED, who="100")
