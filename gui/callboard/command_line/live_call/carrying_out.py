"""Asking it of the phone system, and waiting for what the events show. Nothing is asked twice."""

from concurrent.futures import Future

from callboard.command_line.desk import Desk
from callboard.command_line.dial import named
from callboard.command_line.exit_codes import ExitCode
from callboard.command_line.live_call.outcome import (
    Outcome,
    dropped,
    outcome_after,
    outcome_of_failure,
    tell_outcome,
)
from callboard.command_line.live_call.wanted_command import agree, command_for, question_before
from callboard.command_line.live_call.which_call import Meant, call_meant
from callboard.command_line.live_call.wishes import LiveCallWish
from callboard.command_line.phone_line import PhoneLine
from callboard.controller.patience import Patience
from callboard.domain.board import Board
from callboard.domain.calls.call import Call
from callboard.domain.calls.handover_progress import HandoverCommand, HandoverPhase, HandoverProgress
from callboard.domain.calls.live_call_rules import leg_of
from callboard.domain.commands import DropLeg, LiveCallCommand
from callboard.domain.problems import Problem, ProblemCode, SessionFailed, problem
from callboard.domain.request_rules import why_not


class LiveCallRun:
    """One wish. `has_asked` says whether the phone system has been asked: from then on nothing is certainly undone."""

    def __init__(self, wish: LiveCallWish, desk: Desk, patience: Patience | None = None) -> None:
        self._wish = wish
        self._desk = desk
        self._patience = patience or Patience()
        self.has_asked = False

    def run(self, line: PhoneLine) -> ExitCode:
        """Ask for it, and tell what became of it. Raises SessionFailed while nothing has been asked."""
        mine = self._desk.my_extension
        meant = call_meant(self._wish, line.board, mine)
        command = command_for(self._wish, meant, mine)
        _refuse(command, line.board)
        question = question_before(command, meant, line.board, mine)
        if agree(question, self._desk.asking, is_sure=self._wish.is_sure):
            next(line.changes())
            _still_the_same(meant, line.board)
            _refuse(command, line.board)
        self.has_asked = True
        try:
            outcome = self._drop(command, line) if isinstance(command, DropLeg) else self._hand_over(command, line)
        except SessionFailed as failure:
            outcome = outcome_of_failure(command, failure.problem, line.board)
        return tell_outcome(command, outcome, self._desk.output)

    def _drop(self, command: DropLeg, line: PhoneLine) -> Outcome:
        leg = leg_of(command.call_id, command.number, line.board)
        key = leg.key if leg is not None else None
        answer = line.ask(command)
        line.is_so_within(self._patience.reaction_s, lambda board: key not in board.legs or _has_failed(answer))
        if key not in line.board.legs:
            return dropped(command, line.board)
        error = answer.exception() if answer.done() else None
        if isinstance(error, SessionFailed):
            return outcome_of_failure(command, error.problem, line.board)
        silence = problem(ProblemCode.NO_REACTION, seconds=f"{self._patience.reaction_s:g}")
        return outcome_of_failure(command, silence, line.board)

    def _hand_over(self, command: HandoverCommand, line: PhoneLine) -> Outcome:
        progress = HandoverProgress(0, command)
        for now in line.handover(command):
            if now.phase is HandoverPhase.RINGING and progress.phase is not HandoverPhase.RINGING:
                said = f"{named(now.receiver, line.board)} rings. Pick up to come into the call."
                self._desk.output.tell(said, "ringing", call_id=command.call_id, number=now.receiver)
            progress = now
            if progress.is_over:
                break
        return outcome_after(progress, line.board)


def _refuse(command: LiveCallCommand, board: Board) -> None:
    refused: Problem | None = why_not(command, board)
    if refused is not None:
        raise SessionFailed(refused)


def _still_the_same(meant: Meant, board: Board) -> None:
    """Somebody said yes to what they read: not to what the call has become meanwhile."""
    now = board.calls.get(meant.call.call_id)
    if now is None:
        raise SessionFailed(problem(ProblemCode.CALL_GONE))
    if _who(now) != _who(meant.call):
        raise SessionFailed(problem(ProblemCode.CALL_DIFFERS))


def _who(call: Call) -> list[tuple[int, str]]:
    return [(leg.leg_id, leg.number) for leg in call.legs]


def _has_failed(answer: "Future[None]") -> bool:
    return answer.done() and answer.exception() is not None
