"""`callboard dial`: one callback, told leg by leg."""

from collections.abc import Callable

from callboard.command_line.arguments import DialWish
from callboard.command_line.collision_told import no_country, tell_collision
from callboard.command_line.exit_codes import ExitCode, exit_code_of
from callboard.command_line.output import Output, told_in_result
from callboard.command_line.phone_line import PhoneLine
from callboard.domain.board import Board
from callboard.domain.calls.call_progress import CallPhase, CallProgress
from callboard.domain.calls.collision import Collision
from callboard.domain.commands import PlaceCall
from callboard.domain.numbers.phone_number import clean_number
from callboard.domain.problems import Problem
from callboard.wording.step_words import PARTY_STEP_TEXTS


def wanted_call(wish: DialWish) -> PlaceCall | Problem:
    """The command for what was typed, or why it cannot be one."""
    dn_from, number_to = clean_number(wish.dn_from or ""), clean_number(wish.number_to)
    if isinstance(number_to, Problem):
        return number_to
    return dn_from if isinstance(dn_from, Problem) else PlaceCall(dn_from, number_to)


def dial(
    command: PlaceCall,
    line: PhoneLine,
    output: Output,
    *,
    until_ended: bool,
    country: Callable[[], str] = no_country,
) -> ExitCode:
    """Say who else is in touch with the number, call, tell every state of both legs, and end when both talk or, with
    `until_ended`, when it is over. `country` is that of outside numbers."""
    collision = tell_collision(command, line.board, output, country)
    before = CallProgress(0, command.dn_from, command.number_to)
    for progress in line.call(command):
        _tell_legs(before, progress, line.board, output)
        before = progress
        if progress.is_over or (progress.phase is CallPhase.TALKING and not until_ended):
            break
    return _tell_result(before, line.board, output, collision)


def _tell_legs(before: CallProgress, now: CallProgress, board: Board, output: Output) -> None:
    sides = (
        ("from", now.dn_from, before.from_step, now.from_step),
        ("to", now.number_to, before.to_step, now.to_step),
    )
    for leg, number, step_before, step in sides:
        if step is not step_before:
            text = f"{PARTY_STEP_TEXTS[step].format(who=named(number, board))}."
            output.tell(text, "leg", leg=leg, number=number, state=str(step), call_id=now.call_id)


def _tell_result(progress: CallProgress, board: Board, output: Output, collision: Collision | None) -> ExitCode:
    why = progress.problem
    if why is not None:
        output.explain(why)
    both = f"{named(progress.dn_from, board)} and {named(progress.number_to, board)}"
    text = {
        CallPhase.TALKING: f"{both} are talking.",
        CallPhase.ENDED: f"The call between {both} has ended.",
    }.get(progress.phase, "")
    kind = None if collision is None else str(collision.kind)
    facts = {"outcome": str(progress.phase), "call_id": progress.call_id, "collision": kind}
    output.tell(text, "result", **facts, **told_in_result(why))
    return exit_code_of(why)


def named(number: str, board: Board) -> str:
    """`number` with the name that belongs to it."""
    return f"{number} {board.name_of(number)}".strip()
