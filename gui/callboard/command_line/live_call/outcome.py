"""What is said of something that was asked of a live call, when it is over."""

from dataclasses import dataclass
from enum import StrEnum

from callboard.command_line.dial import named
from callboard.command_line.exit_codes import ExitCode, exit_code_of
from callboard.command_line.output import Output, told_in_result
from callboard.domain.board import Board
from callboard.domain.calls.handover_failure import failure_of
from callboard.domain.calls.handover_progress import HandoverPhase, HandoverProgress
from callboard.domain.commands import (
    DivertCall,
    DropLeg,
    ListenIn,
    LiveCallCommand,
    PickUpCall,
    RecordCall,
    TransferCall,
)
from callboard.domain.problems import Problem, ProblemCode, problem
from callboard.wording.problem_sentences import sentence_of

_NOBODY_KNOWS = frozenset({ProblemCode.CONNECTION_LOST, ProblemCode.NO_ANSWER_FROM_PBX, ProblemCode.NO_REACTION})
"""Asked, and then nothing was seen: it may have been done all the same."""
_NEVER_ASKED = "not-sent"
"""The case in which no answer came because the question never went out."""


class HowItEnded(StrEnum):
    """The `outcome` of a result."""

    DONE = "done"
    ASKED = "asked"  # the phone system took it, and will never report whether it did it
    FAILED = "failed"
    NOT_KNOWN = "not-known"


@dataclass(frozen=True, slots=True)
class Outcome:
    """`said` is for people. `why` is what is told of a failure, `because` what it came from."""

    ended: HowItEnded
    said: str = ""
    why: Problem | None = None
    because: Problem | None = None


def outcome_after(progress: HandoverProgress, board: Board) -> Outcome:
    """Of something that has been followed to its end."""
    command = progress.command
    if progress.phase is HandoverPhase.FAILED and progress.problem is not None:
        return outcome_of_failure(command, progress.problem, board, progress)
    if isinstance(command, RecordCall):
        return Outcome(HowItEnded.ASKED, _recording(command, board))
    if not progress.is_seen:
        left = problem(ProblemCode.OUTCOME_NOT_KNOWN, case="left", who=named(command.number, board))
        return Outcome(HowItEnded.NOT_KNOWN, why=left, because=left)
    return Outcome(HowItEnded.DONE, _done(command, board))


def outcome_of_failure(
    command: LiveCallCommand, because: Problem, board: Board, progress: HandoverProgress | None = None
) -> Outcome:
    """Of something that came to nothing, as far as is known."""
    reason = _in_words(because, board)
    if because.code in _NOBODY_KNOWS and because.facts.get("case") != _NEVER_ASKED:
        unknown = problem(ProblemCode.OUTCOME_NOT_KNOWN, why=reason.rstrip("."))
        return Outcome(HowItEnded.NOT_KNOWN, why=unknown, because=because)
    if isinstance(command, DropLeg) or progress is None:
        is_refused = because.code is ProblemCode.REFUSED
        # No call was asked for, as the ordinary sentence has it.
        why = Problem(because.code, {**because.facts, "case": "live"}) if is_refused else because
        return Outcome(HowItEnded.FAILED, why=why, because=because)
    why = failure_of(progress, because, lambda reason: _in_words(reason, board), lambda number: named(number, board))
    return Outcome(HowItEnded.FAILED, why=why, because=because)


def tell_outcome(command: LiveCallCommand, outcome: Outcome, output: Output) -> ExitCode:
    """The last line. Returns the exit code."""
    if outcome.why is not None:
        output.explain(outcome.why)
    output.tell(
        outcome.said,
        "result",
        outcome=str(outcome.ended),
        call_id=command.call_id,
        number=command.number,
        **_more(command),
        because=None if outcome.because is None else str(outcome.because.code),
        **told_in_result(outcome.why),
    )
    return exit_code_of(outcome.because)


def dropped(command: DropLeg, board: Board) -> Outcome:
    """Its part is seen to be over."""
    who = named(command.number, board)
    rest = "It is over." if command.call_id not in board.calls else "It goes on without them."
    return Outcome(HowItEnded.DONE, f"{who} is out of call {command.call_id}. {rest}")


def _more(command: LiveCallCommand) -> dict[str, str | bool]:
    match command:
        case DropLeg():
            return {}
        case TransferCall():
            return {"destination": command.destination}
        case DivertCall():
            return {"destination": command.destination, "to_voicemail": command.to_voicemail}
        case PickUpCall():
            return {"on": command.dn}
        case RecordCall():
            return {"record": "on" if command.on else "off"}
        case ListenIn():
            return {"on": command.dn, "mode": str(command.mode)}


def _recording(command: RecordCall, board: Board) -> str:
    who, generation = named(command.number, board), board.identity.generation.removeprefix("v")
    if command.on:
        return f"3CX {generation} took the request to record {who}. It does not report whether it records."
    return f"3CX {generation} took the request to stop recording {who}. It does not report whether it has."


def _done(command: LiveCallCommand, board: Board) -> str:
    match command:
        case ListenIn():
            return f"{named(command.dn, board)} is in the call."
        case PickUpCall():
            return f"{named(command.dn, board)} has the call that rang at {named(command.number, board)}."
        case DivertCall(to_voicemail=True):
            # Who has answered is not told: what was asked for, and what was seen.
            mailbox, giver = named(command.destination, board), named(command.number, board)
            return f"The call was sent to the voicemail of {mailbox}. It left {giver} and was answered."
        case DivertCall():
            return f"The call was diverted to {named(command.destination, board)}."
        case TransferCall():
            return f"The call was transferred to {named(command.destination, board)}."
        case _:
            return ""


def _in_words(why: Problem, board: Board) -> str:
    who = why.facts.get("who", "")
    named_too = {"who": named(who, board)} if who in board.extensions else {}
    return sentence_of(Problem(why.code, {**why.facts, **named_too})).what
