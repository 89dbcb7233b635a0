"""What happens when something is dropped on several people at once: the first who is free, or waiting for one."""

from dataclasses import replace

from callboard.domain.board import Board
from callboard.domain.calls.live_call_rules import leg_of
from callboard.domain.commands import PlaceCall
from callboard.domain.drops.drop_outcomes import AskReason, DropOutcome, DropRefused, DropWatches, refused
from callboard.domain.drops.drop_outcomes import DropRefusal as Refusal
from callboard.domain.drops.drop_targets import DraggedCall, OntoSeveral
from callboard.domain.first_free import first_idle
from callboard.domain.numbers.ask_first import checked, why_ask_about
from callboard.domain.numbers.phone_number import same_number
from callboard.domain.problems import ProblemCode, problem
from callboard.domain.request_rules import why_not
from callboard.domain.watch import CallFrom, PassOn, command_of


def number_onto_several(number: str, target: OntoSeveral, board: Board) -> DropOutcome:
    """`number` is called from the first who is free; while nobody is, it waits. Nobody calls himself."""
    others = tuple(each for each in target.numbers if each in board.extensions and not same_number(each, number))
    if not others:
        return refused(Refusal.SAME_PHONE if target.numbers else Refusal.NOBODY_THERE)
    if any(same_number(number, called) for called in target.called):
        return refused(Refusal.CALLED_ALREADY, number=number)
    reason = why_ask_about(number, board)
    free = first_idle(others, board, target.reserved)
    if free:
        outcome = checked(PlaceCall(free, number), board, reason)
        return outcome if isinstance(outcome, DropRefused) else replace(outcome, among=others)
    if reason not in (None, AskReason.FIRST_ABROAD):
        # Help is not waited for, and a code is not sent by whoever happens to be free later.
        return refused(Refusal.NOT_TO_WAIT)
    why = why_not(PlaceCall(others[0], number), board)
    return DropRefused(why) if why is not None else DropWatches(CallFrom(number), others)


def call_onto_several(call: DraggedCall, target: OntoSeveral, board: Board) -> DropOutcome:
    """A call is passed on to the first who is free, after a question; while nobody is, waiting is offered."""
    if not board.connection.is_live:
        return refused(problem(ProblemCode.NOT_CONNECTED))
    leg = leg_of(call.call_id, call.number, board)
    if leg is None:
        return refused(problem(ProblemCode.CALL_GONE))
    parties = [other.number for other in (leg, *board.shown_others(leg))]
    others = tuple(
        each
        for each in target.numbers
        if each in board.extensions and not any(same_number(each, party) for party in parties)
    )
    if not others:
        return refused(Refusal.SAME_PHONE if target.numbers else Refusal.NOBODY_THERE)
    wish = PassOn(call.call_id, call.number)
    free = first_idle(others, board, target.reserved)
    command = command_of(wish, free or others[0], board)
    if command is None:
        return refused(Refusal.NOT_HERE)
    outcome = checked(command, board, AskReason.FIRST_FREE)
    if isinstance(outcome, DropRefused):
        return outcome
    return replace(outcome, among=others) if free else DropWatches(wish, others, asks_first=True)
