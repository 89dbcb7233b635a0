"""How far passing a call on has come, told from legs alone."""

import pytest

from callboard.domain.calls.call import Leg, LegState
from callboard.domain.calls.handover_progress import HandoverCommand, HandoverPhase, HandoverProgress
from callboard.domain.commands import DivertCall, PickUpCall, TransferCall
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


@pytest.mark.parametrize("command", [TransferCall(5, "204", "215"), DivertCall(5, "204", "215")])
def test_nobody_takes_it_up(command: HandoverCommand) -> None:
    """The giver has left, and then the whole call ends."""
    first = OWN if isinstance(command, TransferCall) else RINGING
    ended = asked(command, LINE, first).after(5, (LINE,)).after(5, ())
    assert ended.problem == problem(ProblemCode.NOT_REACHED, who="215")


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
