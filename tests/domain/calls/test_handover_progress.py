"""How far passing a call on has come, told from legs alone."""

import pytest

from callboard.domain.calls.call import Leg, LegState
from callboard.domain.calls.handover_progress import HandoverCommand, HandoverPhase, HandoverProgress
from callboard.domain.commands import DivertCall, ListenIn, ListenMode, PickUpCall, RecordCall, TransferCall
from callboard.domain.problems import ProblemCode, problem

CALLER = "01632960173"
LINE = Leg(5, 1, CALLER, LegState.CONNECTED, "204", "10000")
OWN = Leg(5, 2, "204", LegState.CONNECTED, CALLER)
RINGING = Leg(5, 2, "204", LegState.RINGING, CALLER)
NEW = Leg(5, 3, "215", LegState.RINGING, CALLER)
TOO_LATE = problem(ProblemCode.NO_REACTION, seconds="60")


def asked(command: HandoverCommand, *legs: Leg, others: tuple[int, ...] = ()) -> HandoverProgress:
    calls: dict[int, tuple[Leg, ...]] = {5: legs, **dict.fromkeys(others, ())}
    return HandoverProgress(1, command).handed_over(calls).accepted()


def transfer(destination: str = "215") -> HandoverProgress:
    return asked(TransferCall(5, "204", destination), LINE, OWN)


def test_accepted_is_no_success() -> None:
    progress = transfer()
    assert progress.phase is HandoverPhase.ACCEPTED
    assert progress.after(5, (LINE, OWN)) == progress
    assert progress.out_of_time(TOO_LATE).problem == TOO_LATE


def test_it_is_done_once_the_destination_is_in_the_call() -> None:
    left = transfer().after(5, (LINE,))
    assert (left.phase, left.has_left) == (HandoverPhase.ACCEPTED, True)
    assert left.after(5, (LINE, NEW)).phase is HandoverPhase.DONE


def test_the_destination_may_come_before_the_other_leaves() -> None:
    assert transfer().after(5, (LINE, OWN, NEW)).phase is HandoverPhase.DONE


def test_a_destination_that_forwards_its_calls_counts() -> None:
    elsewhere = Leg(5, 3, "131", LegState.RINGING, CALLER)
    assert transfer().after(5, (LINE, OWN, elsewhere)).phase is HandoverPhase.ACCEPTED
    assert transfer().after(5, (LINE,)).after(5, (LINE, elsewhere)).phase is HandoverPhase.DONE


def test_a_call_that_goes_on_under_another_number_counts() -> None:
    moved = (Leg(9, 1, CALLER, LegState.CONNECTED, "215", "10000"), Leg(9, 2, "215", LegState.RINGING, CALLER))
    assert transfer().after(9, moved).phase is HandoverPhase.DONE
    assert asked(TransferCall(5, "204", "215"), LINE, OWN, others=(9,)).after(9, moved).phase is HandoverPhase.ACCEPTED
    strangers = (Leg(9, 1, "101", LegState.DIALLING, "215"), Leg(9, 2, "215", LegState.RINGING, "101"))
    assert transfer().after(9, strangers).phase is HandoverPhase.ACCEPTED


def test_nobody_takes_it_up() -> None:
    """The giver has left, and then the whole call ends."""
    assert transfer().after(5, (LINE,)).after(5, ()).problem == problem(ProblemCode.NOT_REACHED, who="215")


def test_a_call_that_ends_while_it_rings_may_have_been_given_up() -> None:
    """Where nobody new was seen, the phone system may have ignored the request."""
    ended = asked(DivertCall(5, "204", "215"), LINE, RINGING).after(5, (LINE,)).after(5, ())
    assert ended.problem == problem(ProblemCode.ENDED_MEANWHILE)


def test_the_caller_hangs_up_meanwhile() -> None:
    assert transfer().after(5, ()).problem == problem(ProblemCode.ENDED_MEANWHILE)


def test_who_has_left_has_passed_it_on_even_if_nobody_new_is_seen() -> None:
    over = transfer().after(5, (LINE,)).out_of_time(TOO_LATE)
    assert (over.phase, over.is_seen) == (HandoverPhase.DONE, False)
    assert transfer().after(5, (LINE, NEW)).is_seen


def test_a_phone_system_may_give_the_same_part_to_somebody_else() -> None:
    instead = Leg(5, 2, "215", LegState.RINGING, CALLER)
    assert transfer().after(5, (LINE, instead)).phase is HandoverPhase.DONE


def test_a_phone_that_takes_a_call_has_it_when_it_has_answered() -> None:
    rings, answers = (Leg(5, 3, "100", state, CALLER) for state in (LegState.RINGING, LegState.CONNECTED))
    progress = asked(PickUpCall(5, "204", "100"), LINE, RINGING).after(5, (LINE, rings))
    assert progress.phase is HandoverPhase.ACCEPTED
    assert progress.after(5, (LINE, answers)).phase is HandoverPhase.DONE
    assert progress.after(5, (LINE,)).after(5, ()).problem == problem(ProblemCode.ENDED_MEANWHILE)


@pytest.mark.parametrize("command", [DivertCall(5, "204", "215"), PickUpCall(5, "204", "100")])
def test_a_ringing_call_is_answered_before(command: HandoverCommand) -> None:
    taken = asked(command, LINE, RINGING).after(5, (LINE, OWN))
    assert taken.problem == problem(ProblemCode.TAKEN_ELSEWHERE)


def test_a_pick_up_is_done_when_my_phone_has_it() -> None:
    mine = Leg(5, 3, "100", LegState.CONNECTED, CALLER)
    progress = asked(PickUpCall(5, "204", "100"), LINE, RINGING)
    assert progress.receiver == "100"
    assert progress.after(5, (LINE,)).after(5, (LINE, mine)).phase is HandoverPhase.DONE


def test_somebody_else_picks_up() -> None:
    other = Leg(5, 3, "131", LegState.CONNECTED, CALLER)
    progress = asked(PickUpCall(5, "204", "100"), LINE, RINGING).after(5, (LINE,))
    assert progress.after(5, (LINE, other)).problem == problem(ProblemCode.TAKEN_ELSEWHERE)


def test_the_other_phone_of_a_group_picks_up() -> None:
    second = Leg(5, 3, "131", LegState.RINGING, CALLER)
    progress = asked(PickUpCall(5, "204", "100"), LINE, RINGING, second)
    taken = Leg(5, 3, "131", LegState.CONNECTED, CALLER)
    assert progress.after(5, (LINE, taken)).problem == problem(ProblemCode.TAKEN_ELSEWHERE)


def test_what_is_over_stays_as_it_is() -> None:
    done = transfer().after(5, (LINE, OWN, NEW))
    assert done.failed(TOO_LATE) is done
    assert done.after(5, ()) is done
    assert done.accepted() is done
    failed = transfer().failed(TOO_LATE)
    assert failed.out_of_time(TOO_LATE) is failed
    assert (failed.step, failed.problem) == (2, TOO_LATE)


GUEST_RINGS = Leg(5, 3, "100", LegState.RINGING, "204")
GUEST_HEARS = Leg(5, 3, "100", LegState.CONNECTED, "204")
BOTH = (LINE, OWN)
GIVEN_UP = problem(ProblemCode.NOT_ANSWERED, who="100")


def listening() -> HandoverProgress:
    return asked(ListenIn(5, "204", "100", ListenMode.LISTEN), *BOTH)


def test_a_phone_that_comes_in_rings_and_then_is_in_the_call() -> None:
    assert listening().receiver == "100"
    rings = listening().after(5, (*BOTH, GUEST_RINGS))
    assert (rings.phase, rings.is_over) == (HandoverPhase.RINGING, False)
    assert rings.after(5, (*BOTH, GUEST_RINGS)) is rings
    done = rings.after(5, (*BOTH, GUEST_HEARS))
    assert (done.phase, done.is_seen) == (HandoverPhase.DONE, True)


def test_the_news_may_be_faster_than_the_acceptance() -> None:
    command = ListenIn(5, "204", "100", ListenMode.JOIN)
    rings = HandoverProgress(1, command).handed_over({5: BOTH}).after(5, (*BOTH, GUEST_RINGS))
    assert rings.accepted().phase is HandoverPhase.RINGING


def test_a_phone_that_is_not_picked_up_is_not_in_the_call() -> None:
    rings = listening().after(5, (*BOTH, GUEST_RINGS))
    assert rings.after(5, BOTH).problem == GIVEN_UP
    assert rings.out_of_time(TOO_LATE).problem == GIVEN_UP
    assert listening().out_of_time(TOO_LATE).problem == TOO_LATE
    assert listening().after(5, ()).problem == problem(ProblemCode.ENDED_MEANWHILE)


def test_a_phone_may_come_in_by_a_call_that_is_joined() -> None:
    joined = (Leg(9, 1, "100", LegState.RINGING, "204"),)
    rings = listening().after(9, joined)
    assert (rings.phase, rings.rings_in) == (HandoverPhase.RINGING, 9)
    assert rings.after(5, BOTH) is rings, "the call itself says nothing of a phone that rings beside it"
    assert rings.after(9, ()) is rings, "it may be about to come into the other one"
    assert rings.after(9, ()).after(5, (*BOTH, GUEST_HEARS)).phase is HandoverPhase.DONE
    assert rings.after(9, (Leg(9, 1, "100", LegState.CONNECTED, "204"),)).phase is HandoverPhase.DONE


def test_another_call_of_that_phone_is_not_the_one_asked_for() -> None:
    own = (Leg(9, 1, "100", LegState.RINGING, "131"), Leg(9, 2, "131", LegState.DIALLING, "100"))
    assert listening().after(9, own) == listening()
    before = asked(ListenIn(5, "204", "100", ListenMode.LISTEN), *BOTH, others=(9,))
    assert before.after(9, (Leg(9, 1, "100", LegState.RINGING, "204"),)) == before


@pytest.mark.parametrize("is_on", [True, False])
def test_of_a_recording_its_acceptance_is_all_there_is(is_on: bool) -> None:
    progress = asked(RecordCall(5, "204", is_on), *BOTH)
    assert (progress.phase, progress.is_over, progress.receiver) == (HandoverPhase.ACCEPTED, True, "204")
    assert progress.after(5, ()) is progress
    assert progress.out_of_time(TOO_LATE) is progress
    refused = HandoverProgress(1, RecordCall(5, "204", is_on)).handed_over({5: BOTH}).failed(TOO_LATE)
    assert refused.phase is HandoverPhase.FAILED


CALLER_WAITS = Leg(5, 1, CALLER, LegState.DIALLING, "204", "10000")
CALLER_TALKS = Leg(5, 1, CALLER, LegState.CONNECTED, "900", "10000")


def test_a_voicemail_has_a_call_when_somebody_new_or_nobody_has_answered() -> None:
    """What the part of a voicemail looks like is not known: the call left, and it goes on answered."""
    progress = asked(DivertCall(5, "204", "204", to_voicemail=True), CALLER_WAITS, RINGING)
    left = progress.after(5, (CALLER_WAITS,))
    assert left.phase is HandoverPhase.ACCEPTED
    box = Leg(5, 3, "900", LegState.RINGING, CALLER)
    assert left.after(5, (CALLER_WAITS, box)).phase is HandoverPhase.ACCEPTED
    assert left.after(5, (CALLER_TALKS, box)).phase is HandoverPhase.DONE
    assert left.after(5, (CALLER_TALKS,)).phase is HandoverPhase.DONE
    assert left.after(5, ()).problem == problem(ProblemCode.ENDED_MEANWHILE)
    assert progress.after(5, (CALLER_TALKS, OWN)).problem == problem(ProblemCode.TAKEN_ELSEWHERE)


BUSY = problem(ProblemCode.TARGET_BUSY, who="215")


def test_what_was_in_the_way_explains_a_failure_that_says_no_reason() -> None:
    command = TransferCall(5, "204", "215")
    progress = HandoverProgress(1, command).handed_over({5: BOTH}, BUSY).accepted()
    said = problem(ProblemCode.REFUSED, number="215", said="no")
    assert progress.failed(said).problem == problem(ProblemCode.TARGET_BUSY, who="215", said="no")
    assert progress.out_of_time(TOO_LATE).problem == problem(ProblemCode.TARGET_BUSY, who="215")
    ended = progress.after(5, (LINE,)).after(5, ())
    assert ended.problem == problem(ProblemCode.TARGET_BUSY, who="215")
    assert progress.after(5, ()).problem == problem(ProblemCode.ENDED_MEANWHILE)
    assert progress.failed(problem(ProblemCode.CONNECTION_LOST)).problem == problem(ProblemCode.CONNECTION_LOST)
    assert progress.after(5, (LINE, OWN, NEW)).problem is None, "it rang all the same"
