"""How far a conference has come, judged by legs alone."""

from dataclasses import replace

from callboard.domain.calls.call import Leg, LegState
from callboard.domain.commands import AddToConference
from callboard.domain.conferences.conference import ConferencePlan
from callboard.domain.conferences.conference_progress import ConferencePhase, ConferenceProgress, MemberStep, begin
from callboard.domain.problems import ProblemCode, problem

PLAN = ConferencePlan("701", ("100", "101", "+493023125042"), pin="4711")


def legs(
    call_id: int, number: str, member: LegState | None, slot: LegState | None = LegState.DIALLING
) -> tuple[Leg, ...]:
    own = () if member is None else (Leg(call_id, 2, number, member, "701"),)
    place = () if slot is None else (Leg(call_id, 1, "701", slot, number),)
    return place + own


def started() -> ConferenceProgress:
    return begin(3, PLAN, frozenset({5})).asked("100").accepted("100")


def with_first_in() -> ConferenceProgress:
    ringing = started().after(10, legs(10, "100", LegState.RINGING))
    answered = ringing.after(10, legs(10, "100", LegState.CONNECTED))
    return answered.after(10, legs(10, "100", LegState.CONNECTED, LegState.CONNECTED))


def steps(progress: ConferenceProgress) -> list[str]:
    return [str(member.step) for member in progress.members]


def test_the_first_one_opens_it() -> None:
    begun = begin(3, PLAN, frozenset())
    assert steps(begun) == ["waiting", "waiting", "waiting"]
    assert begun.next_to_call() == ()
    assert steps(begun.asked("100")) == ["asked", "waiting", "waiting"]
    assert steps(started()) == ["accepted", "waiting", "waiting"]
    assert started().phase is ConferencePhase.OPENING


def test_the_others_are_called_once_the_first_has_picked_up() -> None:
    ringing = started().after(10, legs(10, "100", LegState.RINGING))
    assert ringing.next_to_call() == ()
    answered = ringing.after(10, legs(10, "100", LegState.CONNECTED))
    assert answered.members[0].step is MemberStep.ANSWERED
    assert answered.next_to_call() == (
        AddToConference("701", "101", "4711"),
        AddToConference("701", "+493023125042", "4711"),
    )
    assert answered.asked("101").next_to_call() == (AddToConference("701", "+493023125042", "4711"),)


def test_joined_is_when_the_place_hears_the_member() -> None:
    progress = with_first_in()
    assert progress.members[0].step is MemberStep.JOINED
    assert progress.members[0].call_id == 10
    assert progress.phase is ConferencePhase.GATHERING


def test_everybody_in_is_running_and_the_last_one_out_ends_it() -> None:
    progress = with_first_in()
    for call_id, number in ((11, "101"), (12, "+493023125042")):
        progress = progress.asked(number).accepted(number)
        progress = progress.after(call_id, legs(call_id, number, LegState.CONNECTED, LegState.CONNECTED))
    assert progress.phase is ConferencePhase.RUNNING
    assert progress.is_settled
    for call_id in (10, 11):
        progress = progress.after(call_id, ())
        assert progress.phase is ConferencePhase.RUNNING
    progress = progress.after(12, ())
    assert steps(progress) == ["left", "left", "left"]
    assert progress.phase is ConferencePhase.ENDED
    assert progress.is_over


def test_a_first_one_who_does_not_answer_fails_all() -> None:
    progress = started().after(10, legs(10, "100", LegState.RINGING)).after(10, ())
    assert progress.phase is ConferencePhase.FAILED
    assert progress.problem == problem(ProblemCode.NOT_ANSWERED, who="100")
    assert progress.next_to_call() == ()


def test_a_later_one_who_fails_leaves_the_rest_running() -> None:
    progress = with_first_in().member_failed("101", problem(ProblemCode.NO_REACTION, seconds="60"))
    progress = progress.asked("+493023125042").after(12, legs(12, "+493023125042", LegState.DIALLING))
    assert steps(progress) == ["joined", "failed", "dialling"]
    assert progress.phase is ConferencePhase.GATHERING
    assert progress.problem is None


def test_a_member_in_the_conference_who_is_held_stays_joined() -> None:
    progress = with_first_in().after(10, legs(10, "100", LegState.HELD, LegState.HOLDING))
    assert progress.members[0].step is MemberStep.JOINED


def test_late_news_of_somebody_who_is_gone_changes_nothing() -> None:
    failed = started().after(10, legs(10, "100", LegState.RINGING)).after(10, ())
    assert failed.after(10, legs(10, "100", LegState.RINGING)) is failed
    left = with_first_in().after(10, ())
    assert left.after(10, legs(10, "100", LegState.CONNECTED, LegState.CONNECTED)) is left


def test_which_calls_concern_it() -> None:
    progress = started()
    assert progress.concerns(10, legs(10, "100", LegState.RINGING))
    assert not progress.concerns(5, legs(5, "100", LegState.RINGING)), "was there before"
    assert not progress.concerns(11, (Leg(11, 1, "100", LegState.RINGING, "102"),))
    assert with_first_in().concerns(10, ()), "its end concerns the conference too"


def test_somebody_who_dials_in_is_nobody_who_was_called() -> None:
    progress = started()
    assert (
        progress.after(11, (Leg(11, 1, "701", LegState.CONNECTED, "102"), Leg(11, 2, "102", LegState.CONNECTED)))
        is progress
    )


def test_one_more_can_be_wanted_later() -> None:
    progress = with_first_in().with_member("103")
    assert [member.number for member in progress.members][-1] == "103"
    assert progress.with_member("103") is progress
    assert progress.with_member("100") is progress, "is in already"


def test_who_failed_can_be_called_again_as_the_last_one() -> None:
    progress = with_first_in().member_failed("101", problem(ProblemCode.NO_REACTION, seconds="60"))
    again = progress.with_member("101")
    assert [(member.number, str(member.step)) for member in again.members] == [
        ("100", "joined"),
        ("+493023125042", "waiting"),
        ("101", "waiting"),
    ]


def test_steps_are_counted() -> None:
    progress = begin(3, PLAN, frozenset())
    assert progress.step == 0
    assert progress.asked("100").step == 1
    assert progress.asked("100").asked("100").step == 1
    assert progress.is_unclaimed("100") is False
    assert progress.asked("100").is_unclaimed("100") is True


def test_a_busy_phone_shows_no_leg_of_its_own() -> None:
    calling = started().after(10, legs(10, "100", None))
    assert calling.members[0].call_id == 10, "the slot's leg says whom it calls"
    assert calling.members[0].step is MemberStep.ACCEPTED
    assert calling.after(10, legs(10, "100", None)) is calling
    assert not calling.is_unclaimed("100")
    failed = calling.after(10, ())
    assert failed.problem == problem(ProblemCode.NOT_REACHED, who="100")


def test_an_outside_number_that_is_busy_is_known_when_only_one_is_called() -> None:
    nameless = (Leg(12, 1, "701", LegState.DIALLING),)
    only_one = with_first_in().asked("+493023125042").after(12, nameless)
    assert only_one.members[2].call_id == 12
    both = with_first_in().asked("101").asked("+493023125042").after(12, nameless)
    assert [member.call_id for member in both.members] == [10, None, None]


def test_the_leg_of_the_slot_first_and_the_phone_afterwards() -> None:
    calling = started().after(10, legs(10, "100", None))
    ringing = calling.after(10, legs(10, "100", LegState.RINGING))
    assert ringing.members[0].step is MemberStep.RINGING
    between = ringing.after(10, legs(10, "100", None))
    assert between.members[0].step is MemberStep.RINGING, "somebody else's phone may ring next"
    gone = between.after(10, ())
    assert gone.problem == problem(ProblemCode.NOT_ANSWERED, who="100")


def test_whoever_answers_for_somebody_is_that_participant() -> None:
    ringing = started().after(10, legs(10, "100", LegState.RINGING))
    place = Leg(10, 1, "701", LegState.DIALLING, "100")
    colleague = Leg(10, 3, "105", LegState.RINGING, "701")
    forwarded = ringing.after(10, (place,)).after(10, (place, colleague))
    assert forwarded.members[0].step is MemberStep.RINGING
    taken = forwarded.after(10, (place, replace(colleague, state=LegState.CONNECTED)))
    assert taken.members[0].step is MemberStep.ANSWERED
    place_in = replace(place, state=LegState.CONNECTED)
    joined = taken.after(10, (place_in, replace(colleague, state=LegState.CONNECTED)))
    assert joined.members[0].step is MemberStep.JOINED
    assert joined.after(10, ()).members[0].step is MemberStep.LEFT


def test_of_a_group_that_rings_together_the_one_who_answers_counts() -> None:
    place = Leg(10, 1, "701", LegState.DIALLING, "800")
    group = begin(3, ConferencePlan("701", ("800",)), frozenset()).asked("800").accepted("800")
    ringing = group.after(10, (place, Leg(10, 2, "110", LegState.RINGING), Leg(10, 3, "111", LegState.RINGING)))
    assert ringing.members[0].step is MemberStep.RINGING
    answered = ringing.after(10, (place, Leg(10, 2, "110", LegState.RINGING), Leg(10, 3, "111", LegState.CONNECTED)))
    assert answered.members[0].step is MemberStep.ANSWERED


def test_who_hangs_up_before_joining_has_answered_all_the_same() -> None:
    failed = started().after(10, legs(10, "100", LegState.CONNECTED)).after(10, ())
    assert failed.problem == problem(ProblemCode.NOT_ANSWERED, who="100", case="hung-up")


def test_when_the_first_hangs_up_the_rest_is_still_called_as_long_as_somebody_is() -> None:
    answered = started().after(10, legs(10, "100", LegState.CONNECTED))
    gone = answered.asked("101").after(10, ())
    assert gone.phase is ConferencePhase.GATHERING
    assert gone.next_to_call() == (AddToConference("701", "+493023125042", "4711"),)


def _both_in() -> ConferenceProgress:
    plan = ConferencePlan("701", ("100", "101"))
    progress = begin(3, plan, frozenset()).asked("100").accepted("100")
    progress = progress.after(10, legs(10, "100", LegState.CONNECTED, LegState.CONNECTED))
    progress = progress.asked("101").accepted("101")
    return progress.after(11, legs(11, "101", LegState.CONNECTED, LegState.CONNECTED))


def test_who_is_ended_from_here_was_removed_and_did_not_leave() -> None:
    wanted = _both_in().dropping(11, "101")
    gone = wanted.after(11, ()).members[1]
    assert (gone.step, gone.is_removed) == (MemberStep.LEFT, True)
    left = _both_in().after(11, ()).members[1]
    assert (left.step, left.is_removed) == (MemberStep.LEFT, False)


def test_what_could_not_be_ended_from_here_may_end_by_itself_later() -> None:
    refused = _both_in().dropping(11, "101").dropping(11, "101", is_wanted=False)
    assert not refused.after(11, ()).members[1].is_removed


def test_who_had_answered_and_was_ended_from_here_did_answer() -> None:
    answered = started().after(10, legs(10, "100", LegState.CONNECTED)).dropping(10, "100")
    failed = answered.after(10, ())
    assert failed.problem == problem(ProblemCode.CANCELLED)
    assert failed.members[0].is_removed


def test_somebody_more_does_not_make_a_running_one_start_again() -> None:
    first_in = with_first_in()
    assert first_in.is_starting
    running = _both_in()
    assert (running.phase, running.is_starting) == (ConferencePhase.RUNNING, False)
    more = running.with_member("102").asked("102")
    assert (more.phase, more.is_starting) == (ConferencePhase.GATHERING, False)


def test_when_everybody_is_sent_away_nobody_else_is_called_any_more() -> None:
    gathering = with_first_in()
    assert gathering.next_to_call()
    ended = gathering.dropping(10, "100")
    assert ended.next_to_call() == ()
    assert ended.after(10, ()).phase is ConferencePhase.ENDED
    one_of_two = gathering.asked("101").accepted("101").after(11, legs(11, "101", LegState.CONNECTED))
    assert one_of_two.dropping(11, "101").next_to_call(), "somebody stays: the others are still wanted"
    stopped = started().after(10, legs(10, "100", LegState.RINGING)).dropping(10, "100").after(10, ())
    assert steps(stopped) == ["failed", "waiting", "waiting"], "another one may open it"


def test_the_rest_is_called_when_somebody_added_opened_it_and_the_first_is_called_again() -> None:
    added = started().with_member("105").asked("105").accepted("105")
    in_it = added.after(11, legs(11, "105", LegState.CONNECTED, LegState.CONNECTED))
    again = in_it.member_failed("100", problem(ProblemCode.NO_REACTION, seconds="60")).with_member("100")
    assert again.members[0].number == "101"
    assert again.phase is ConferencePhase.GATHERING
    assert [command.number for command in again.next_to_call()] == ["101", "+493023125042", "100"]


def test_it_never_opened_when_the_first_failed_again_as_the_last_one() -> None:
    why = problem(ProblemCode.NO_REACTION, seconds="60")
    added = started().with_member("105").asked("105").member_failed("100", why)
    again = added.with_member("100").asked("100").member_failed("105", why)
    assert again.phase is ConferencePhase.OPENING
    never = again.member_failed("100", why)
    assert never.phase is ConferencePhase.FAILED
    assert never.problem == why


def test_a_call_that_was_only_guessed_is_given_up_for_the_one_that_reaches_them() -> None:
    strangers = Leg(12, 1, "701", LegState.DIALLING)
    guessed = with_first_in().asked("101").after(12, (strangers,))
    assert guessed.members[1].call_id == 12
    seen = guessed.after(12, (strangers, Leg(12, 2, "02079460958", LegState.DIALLING, "701")))
    assert seen.members[1].call_id == 12, "perhaps somebody answers for them"
    theirs = seen.after(13, legs(13, "101", LegState.RINGING))
    assert (theirs.members[1].call_id, theirs.members[1].step) == (13, MemberStep.RINGING)
    assert not theirs.members[1].is_guessed
