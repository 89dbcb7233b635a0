"""Conferences that were not started by this run of the program, or that are ended, chased, shared from here."""

from callboard.domain.calls.call import Leg, LegState
from callboard.domain.commands import AddToConference, DropLeg, StartConference
from callboard.domain.conferences.conference import ConferencePlan
from callboard.domain.conferences.conference_memory import KeptConference, KeptMember
from callboard.domain.conferences.conference_progress import ConferencePhase
from callboard.domain.conferences.kept_progress import kept_of
from callboard.domain.problems import ProblemCode, problem
from tests.doubles.fake_session import office
from tests.doubles.following import LIVE, LOST, Following

SILENCE = problem(ProblemCode.NO_REACTION, seconds="20")


def ask(day: Following, request_id: int, command: AddToConference) -> None:
    day.followed.begin(request_id, command)
    day.followed.hand_over(request_id, command)
    day.followed.accepted(request_id, command)


def with_conference_of_others() -> Following:
    """101 and 102 talk in 702; nobody here knows why."""
    day = Following()
    day.join(30, "101", "702")
    day.join(31, "102", "702")
    return day


def test_somebody_called_into_a_conference_of_others_is_followed() -> None:
    day = with_conference_of_others()
    ask(day, 5, AddToConference("702", "103"))
    assert day.members(5) == {"103": "accepted"}
    day.join(32, "103", "702")
    assert day.members(5) == {"103": "joined"}
    assert day.conference(5).phase is ConferencePhase.RUNNING
    assert day.conference(5).is_adopted
    for call_id in (30, 31, 32):
        day.end(call_id, 2)
        day.end(call_id, 1)
    assert day.conference(5).phase is ConferencePhase.ENDED
    assert day.followed.is_idle


def test_a_second_one_called_in_is_of_the_same_conference_and_may_know_the_pin() -> None:
    day = with_conference_of_others()
    ask(day, 5, AddToConference("702", "103"))
    day.followed.out_of_reaction_time(5, AddToConference("702", "103"), SILENCE)
    told = day.conference(5).members[0].problem
    assert told == problem(ProblemCode.NO_REACTION, seconds="20", case="pin")
    assert day.conference(5).phase is ConferencePhase.RUNNING, "it is not for ours to say that it is over"
    ask(day, 6, AddToConference("702", "103", "4711"))
    assert day.conference(5).plan.pin == "4711"
    day.join(32, "103", "702")
    assert day.members(5) == {"103": "joined"}


def test_no_pin_is_suspected_where_it_was_set_here() -> None:
    day = Following()
    day.ask_conference()
    day.join(20, "100")
    (errand,) = day.followed.take_errands()
    day.ask_add(2, errand)
    day.followed.out_of_reaction_time(2, errand.command, SILENCE)
    assert day.conference().members[1].problem == SILENCE


def test_nobody_is_called_into_a_room_of_others_that_is_empty_by_now() -> None:
    day = Following()
    add = AddToConference("702", "103")
    day.followed.begin(5, add)
    why = day.followed.why_not(5, add)
    assert why == problem(ProblemCode.SLOT_NOT_RUNNING, slot="702")
    day.followed.failed(5, add, why)
    assert day.followed.is_idle


def test_what_comes_after_all_counts() -> None:
    day = Following()
    day.ask_conference()
    day.join(20, "100")
    (errand,) = day.followed.take_errands()
    day.ask_add(2, errand)
    day.followed.out_of_reaction_time(2, errand.command, SILENCE)
    day.join(21, "101")
    assert day.members() == {"100": "joined", "101": "joined", "102": "waiting"}


def test_who_is_missing_may_dial_in() -> None:
    day = Following()
    day.ask_conference(plan=ConferencePlan("701", ("100", "101")))
    day.join(20, "100")
    (errand,) = day.followed.take_errands()
    day.ask_add(2, errand)
    day.leg(21, 1, "701", LegState.DIALLING, "101")
    day.leg(21, 2, "101", LegState.RINGING, "701")
    day.end(21, 2)
    day.end(21, 1)
    assert day.members() == {"100": "joined", "101": "failed"}
    day.leg(40, 1, "101", LegState.DIALLING, "701")
    day.leg(40, 2, "701", LegState.RINGING, "101")
    assert day.members()["101"] == "failed", "only rings"
    day.leg(40, 1, "101", LegState.CONNECTED, "701")
    day.leg(40, 2, "701", LegState.CONNECTED, "101")
    assert day.members() == {"100": "joined", "101": "joined"}
    day.end(40, 1)
    assert day.members() == {"100": "joined", "101": "left"}


def test_everybody_missing_is_called_again_one_after_the_other() -> None:
    day = Following()
    day.ask_conference()
    day.join(20, "100")
    for request_id, call_id in ((2, 21), (3, 22)):
        (errand,) = day.followed.take_errands()
        assert isinstance(errand.command, AddToConference)
        day.ask_add(request_id, errand)
        day.leg(call_id, 1, "701", LegState.DIALLING, errand.command.number)
        day.leg(call_id, 2, errand.command.number, LegState.RINGING, "701")
        day.end(call_id, 2)
        day.end(call_id, 1)
    assert day.members() == {"100": "joined", "101": "failed", "102": "failed"}
    assert day.followed.call_missing("701", ())
    (first,) = day.followed.take_errands()
    assert first.command == AddToConference("701", "101", "4711")
    day.ask_add(4, first)
    assert day.followed.take_errands() == [], "the order stays"
    day.join(23, "101")
    (second,) = day.followed.take_errands()
    assert second.command == AddToConference("701", "102", "4711")


def test_where_nothing_is_followed_nobody_is_missing() -> None:
    assert not Following().followed.call_missing("701", ())


def test_who_was_removed_or_has_left_is_not_called_again() -> None:
    day = Following()
    day.ask_conference(plan=ConferencePlan("701", ("100", "101", "102")))
    day.join(20, "100")
    for request_id, call_id in ((2, 21), (3, 22)):
        (errand,) = day.followed.take_errands()
        assert isinstance(errand.command, AddToConference)
        day.ask_add(request_id, errand)
        day.join(call_id, errand.command.number)
    day.end(21, 2)
    drop = DropLeg(22, "102")
    day.followed.begin(9, drop)
    day.followed.hand_over(9, drop)
    day.end(22, 2)
    assert day.members() == {"100": "joined", "101": "left", "102": "left"}
    assert day.followed.call_missing("701", ())
    assert day.followed.take_errands() == []


def test_the_end_for_everyone_takes_those_who_still_appear() -> None:
    day = Following()
    day.ask_conference()
    day.join(20, "100")
    (errand,) = day.followed.take_errands()
    day.ask_add(2, errand)  # 101 was asked for, and nothing is seen of it yet
    day.followed.end_conference("701")
    assert [each.command for each in day.followed.take_errands()] == [DropLeg(20, "100")]
    assert day.members() == {"100": "joined", "101": "accepted", "102": "failed"}
    day.leg(21, 1, "701", LegState.DIALLING, "101")
    (late,) = day.followed.take_errands()
    assert late.command == DropLeg(21, "701")
    day.followed.begin(10, late.command)
    day.followed.hand_over(10, late.command)
    day.end(21, 1)
    day.end(20, 2)
    day.end(20, 1)
    members = {member.number: member for member in day.conference().members}
    assert members["101"].is_removed
    assert members["102"].is_removed
    assert day.conference().phase is ConferencePhase.ENDED
    assert day.followed.is_idle, "the room is nobody's again"


def test_what_others_do_in_the_room_after_its_end_is_theirs() -> None:
    day = Following()
    day.ask_conference()
    day.join(20, "100")
    (errand,) = day.followed.take_errands()
    day.ask_add(2, errand)
    day.followed.end_conference("701")
    day.followed.take_errands()
    day.end(20, 2)
    day.end(20, 1)  # empty, and 101 may still come
    day.join(50, "103")
    assert day.followed.take_errands() == []
    day.leg(21, 1, "701", LegState.DIALLING, "101")
    assert [each.command for each in day.followed.take_errands()] == [DropLeg(21, "701")]


def test_a_conference_of_others_is_ended_as_well() -> None:
    day = with_conference_of_others()
    day.followed.end_conference("702")
    assert [each.command for each in day.followed.take_errands()] == [DropLeg(30, "101"), DropLeg(31, "102")]
    day.see(LOST)
    day.see(LIVE, office())
    day.join(40, "103", "702")
    assert day.followed.take_errands() == [], "after the line was lost nobody knows whose conference this is"


def test_two_consoles_open_the_same_room_at_once() -> None:
    day = Following()
    day.join(40, "103", "701")  # the other console was quicker, and both have no PIN
    day.ask_conference(plan=ConferencePlan("701", ("100", "101")))
    day.join(41, "100")
    assert day.conference().is_shared
    assert day.members()["100"] == "joined"


def test_whose_opening_is_ignored_hears_who_was_quicker() -> None:
    day = Following()
    start = day.ask_conference()
    day.join(40, "103", "701")
    day.followed.out_of_reaction_time(1, start, SILENCE)
    assert day.conference().problem == problem(ProblemCode.SLOT_IN_USE, slot="701", case="same-time")
    other = Following()
    start = other.ask_conference()
    other.followed.out_of_reaction_time(1, start, SILENCE)
    assert other.conference().problem == problem(ProblemCode.NO_REACTION, seconds="20", slot="701", case="room")


def test_a_room_that_is_refused_is_no_matter_of_a_phone() -> None:
    day = Following()
    start = StartConference(ConferencePlan("701", ("100", "101")))
    day.followed.begin(1, start)
    day.followed.hand_over(1, start)
    day.followed.failed(1, start, problem(ProblemCode.REFUSED, said="no more conferences"))
    assert day.conference().problem == problem(ProblemCode.REFUSED, said="no more conferences", slot="701", case="room")
    assert day.followed.take_errands() == []


def running() -> Following:
    """100 is in, 101 rings, 102 waits, 103 did not come."""
    day = Following()
    day.ask_conference(plan=ConferencePlan("701", ("100", "103", "101", "102"), "4711"))
    day.join(20, "100")
    (errand,) = day.followed.take_errands()
    day.ask_add(2, errand)
    day.followed.failed(2, errand.command, problem(ProblemCode.NOT_REACHED, who="103"))
    (errand,) = day.followed.take_errands()
    day.ask_add(3, errand)
    day.leg(21, 1, "701", LegState.DIALLING, "101")
    return day


def kept_while_running() -> KeptConference:
    return kept_of(running().conference(), 1000.0, "Supplier call")


def test_a_restart_finds_the_same_people() -> None:
    kept = kept_while_running()
    assert [member.step for member in kept.members] == ["joined", "failed", "accepted", "waiting"]
    assert kept.has_pin
    assert "4711" not in repr(kept)
    day = Following()
    day.join(20, "100")
    day.join(21, "101")
    day.followed.resume(7, kept, "4711")
    assert day.members(7) == {"100": "joined", "103": "failed", "101": "joined", "102": "waiting"}
    assert day.conference(7).members[1].problem == problem(ProblemCode.NOT_REACHED, who="103")
    assert day.followed.take_errands() == [], "nobody is called without asking"
    day.end(20, 2)
    assert day.members(7)["100"] == "left", "it is followed again"
    assert day.followed.call_missing("701", ())
    (errand,) = day.followed.take_errands()
    assert errand.command == AddToConference("701", "102", "4711")


def test_before_the_first_picture_a_restart_shows_what_was_kept() -> None:
    day = Following()
    day.see(LOST)
    day.followed.resume(7, kept_while_running(), "4711")
    assert day.members(7) == {"100": "joined", "103": "failed", "101": "accepted", "102": "waiting"}
    legs = (Leg(20, 1, "701", LegState.CONNECTED, "100"), Leg(20, 2, "100", LegState.CONNECTED, "701"))
    day.see(LIVE, office(legs))
    assert day.members(7) == {"100": "joined", "103": "failed", "101": "failed", "102": "waiting"}
    why = day.conference(7).members[2].problem
    assert why == problem(ProblemCode.NOT_REACHED, who="101", case="while-closed")


def test_a_conference_that_ended_meanwhile_is_over_and_calls_nobody() -> None:
    day = Following()
    day.followed.resume(7, kept_while_running(), "")
    assert day.conference(7).phase is ConferencePhase.ENDED
    assert day.members(7) == {"100": "left", "103": "failed", "101": "failed", "102": "failed"}
    assert day.followed.is_idle
    assert not day.followed.call_missing("701", ())


def test_a_restarted_phone_system_that_counts_anew_is_known_by_its_numbers() -> None:
    day = Following()
    day.join(21, "100")  # 21 was the call of 101 before
    day.join(22, "102")
    day.followed.resume(7, kept_while_running(), "4711")
    assert day.members(7) == {"100": "joined", "103": "failed", "101": "failed", "102": "joined"}


def test_the_room_empties_while_people_are_held() -> None:
    day = Following()
    day.join(20, "100")
    day.followed.resume(7, kept_while_running(), "4711")
    day.end(20, 2)
    day.end(20, 1)
    assert day.conference(7).phase is ConferencePhase.ENDED
    assert day.members(7)["102"] == "failed"
    assert day.followed.is_idle


def test_a_resumed_conference_does_not_keep_a_new_one_out() -> None:
    day = Following()
    kept = KeptConference("702", (KeptMember("100", "joined", 20),), 1000.0)
    day.followed.resume(7, kept, "")
    start = StartConference(ConferencePlan("702", ("100",)))
    day.followed.begin(8, start)
    assert day.followed.why_not(8, start) is None
