"""What is dropped on several people goes to the first who is free, or waits."""

from dataclasses import replace

from callboard.domain.board import Board
from callboard.domain.calls.call import Leg, LegState
from callboard.domain.commands import DivertCall, PlaceCall, TransferCall
from callboard.domain.drops.drop_rules import (
    AskReason,
    CallKind,
    Dragged,
    DraggedCall,
    DropAsks,
    DropChooses,
    DropOutcome,
    DropRefusal,
    DropRefused,
    DropRuns,
    DropWatches,
    OntoSeveral,
    outcome_of_drop,
)
from callboard.domain.numbers.dialling import Dialling
from callboard.domain.numbers.dialling_rules import DiallingRules
from callboard.domain.problems import ProblemCode, problem
from callboard.domain.watch import CallFrom, PassOn
from tests.doubles.boards import LOST, board_of, picture, talk

NUMBER, CALLER = "02079460311", "01632960173"
MINE, ANNA, OSCAR, MAYA, AWAY, OFFLINE = "100", "101", "104", "204", "106", "160"
BUSY = talk(1, ANNA, "0770090001", line="10001")
ALL_BUSY = (*BUSY, *talk(2, OSCAR, "0770090002", line="10002"))
MY_CALL = talk(3, MINE, CALLER, line="10003")


def board(*legs: Leg) -> Board:
    return board_of(picture(legs=legs))


def drop(number: str, now: Board, *targets: str, **more: frozenset[str]) -> DropOutcome:
    internal = (number,) if number in now.extensions else ()
    return outcome_of_drop(Dragged((number,), extensions=internal), OntoSeveral(targets, **more), now)


def drop_my_call(now: Board, *targets: str, number: str = MINE) -> DropOutcome:
    call = DraggedCall(3, number, CallKind.ANSWERED)
    return outcome_of_drop(Dragged((CALLER,), call), OntoSeveral(targets), now)


def test_the_first_who_is_free_in_their_order() -> None:
    among = (ANNA, AWAY, MAYA, OSCAR)
    assert drop(NUMBER, board(*BUSY), *among) == DropRuns(PlaceCall(MAYA, NUMBER), among)
    assert drop(NUMBER, board(*BUSY), *among, reserved=frozenset({MAYA})) == DropRuns(PlaceCall(OSCAR, NUMBER), among)


def test_while_nobody_is_free_it_waits_and_nobody_is_called() -> None:
    among = (ANNA, OSCAR, AWAY, OFFLINE)
    assert drop(NUMBER, board(*ALL_BUSY), *among) == DropWatches(CallFrom(NUMBER), among)


def test_nobody_calls_himself() -> None:
    assert drop(OSCAR, board(*BUSY), OSCAR, MAYA) == DropRuns(PlaceCall(MAYA, OSCAR), (MAYA,))
    assert drop(OSCAR, board(), OSCAR) == DropRefused(DropRefusal.SAME_PHONE)
    assert drop(NUMBER, board()) == DropRefused(DropRefusal.NOBODY_THERE)


def test_who_is_called_already_gets_no_second_phone() -> None:
    outcome = drop(NUMBER, board(), OSCAR, MAYA, called=frozenset({"+442079460311"}))
    assert isinstance(outcome, DropRefused)
    assert outcome.why is DropRefusal.CALLED_ALREADY


def test_what_is_always_asked_about_is_asked_and_never_waits() -> None:
    outcome = drop("112", board(), OSCAR, MAYA)
    assert outcome == DropAsks(PlaceCall(OSCAR, "112"), AskReason.EMERGENCY, (OSCAR, MAYA))
    assert drop("112", board(*ALL_BUSY), ANNA, OSCAR) == DropRefused(DropRefusal.NOT_TO_WAIT)


def test_of_several_numbers_one_is_chosen_first() -> None:
    outcome = outcome_of_drop(Dragged((NUMBER, CALLER)), OntoSeveral((OSCAR, MAYA)), board())
    assert outcome == DropChooses((NUMBER, CALLER))


def test_without_a_line_nothing_is_done_and_nothing_waits() -> None:
    refused = DropRefused(problem(ProblemCode.NOT_CONNECTED))
    lost = board(*MY_CALL).after([LOST])
    assert drop(NUMBER, lost, OSCAR, MAYA) == refused
    assert drop_my_call(lost, OSCAR, MAYA) == refused


def test_a_call_of_mine_is_passed_on_after_a_question() -> None:
    now = board(*BUSY, *MY_CALL)
    assert drop_my_call(now, ANNA, OSCAR) == DropAsks(TransferCall(3, MINE, OSCAR), AskReason.FIRST_FREE, (ANNA, OSCAR))
    ringing = board(*BUSY, Leg(3, 1, CALLER, LegState.CONNECTED, line="10003"), Leg(3, 2, MINE, LegState.RINGING))
    assert drop_my_call(ringing, ANNA, OSCAR) == DropAsks(
        DivertCall(3, MINE, OSCAR), AskReason.FIRST_FREE, (ANNA, OSCAR)
    )


def test_a_call_of_mine_is_asked_whether_it_shall_wait() -> None:
    now = board(*ALL_BUSY, *MY_CALL)
    assert drop_my_call(now, MINE, ANNA, OSCAR) == DropWatches(PassOn(3, MINE), (ANNA, OSCAR), asks_first=True)


def test_a_call_that_is_gone_or_has_nobody_to_go_to_is_refused() -> None:
    assert drop_my_call(board(), ANNA, OSCAR) == DropRefused(problem(ProblemCode.CALL_GONE))
    assert drop_my_call(board(*MY_CALL), MINE) == DropRefused(DropRefusal.SAME_PHONE)
    assert drop_my_call(board(*MY_CALL)) == DropRefused(DropRefusal.NOBODY_THERE)


def test_a_new_country_is_asked_about_but_may_wait() -> None:
    dialling = Dialling(DiallingRules("GB"))
    abroad = "+493023125042"
    free, busy = (replace(now, dialling=dialling) for now in (board(), board(*ALL_BUSY)))
    assert drop(abroad, free, ANNA) == DropAsks(PlaceCall(ANNA, abroad), AskReason.FIRST_ABROAD, (ANNA,))
    assert drop(abroad, busy, ANNA, OSCAR) == DropWatches(CallFrom(abroad), (ANNA, OSCAR))
    assert drop("09098790123", busy, ANNA) == DropRefused(DropRefusal.NOT_TO_WAIT)
