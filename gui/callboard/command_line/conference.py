"""`callboard conference`: one conference, told participant by participant."""

from callboard.command_line.arguments import ConferenceWish
from callboard.command_line.dial import named
from callboard.command_line.exit_codes import ExitCode, exit_code_of
from callboard.command_line.output import Output, told_in_result
from callboard.command_line.phone_line import PhoneLine
from callboard.domain.board import Board
from callboard.domain.commands import StartConference
from callboard.domain.conference import ConferencePlan
from callboard.domain.conference_progress import ConferencePhase, ConferenceProgress, Member, MemberStep
from callboard.domain.phone_number import clean_number
from callboard.domain.problems import Problem
from callboard.domain.request_rules import why_not_pin
from callboard.wording.problem_sentences import sentence_of
from callboard.wording.step_words import MEMBER_STEP_TEXTS

_NOT_TOLD = frozenset({MemberStep.WAITING, MemberStep.ACCEPTED})
"""Accepted may come before or after the first ring, by chance; it tells nobody anything."""

_WAS_IN = frozenset({MemberStep.JOINED, MemberStep.LEFT})


def wanted_conference(wish: ConferenceWish) -> StartConference | Problem:
    """The command for what was typed, or why it cannot be one."""
    numbers: list[str] = []
    for typed in wish.participants:
        number = clean_number(typed)
        if isinstance(number, Problem):
            return number
        numbers.append(number)
    refused = why_not_pin(wish.pin)
    if refused is not None:
        return refused
    slot = clean_number(wish.slot)
    # What is no number is no room either, and the phone system's list says which ones there are.
    known_as = wish.slot.strip() if isinstance(slot, Problem) else slot
    return StartConference(ConferencePlan(known_as, tuple(numbers), wish.pin, wish.ask_names, wish.instant))


def conference(command: StartConference, line: PhoneLine, output: Output) -> ExitCode:
    """Start it, tell every step of everybody, and end when everybody has joined or failed."""
    told: dict[str, MemberStep] = {}
    progress: ConferenceProgress | None = None
    for progress in line.conference(command):
        for member in progress.members:
            if told.get(member.number) is member.step or member.step in _NOT_TOLD:
                continue
            if not told and member.step is MemberStep.FAILED:
                break  # nobody was called at all: that is no news of this participant
            told[member.number] = member.step
            _tell_member(member, line.board, output)
        if progress.is_settled:
            break
    return ExitCode.SAID_NO if progress is None else _tell_result(progress, line.board, output)


def _tell_member(member: Member, board: Board, output: Output) -> None:
    text = MEMBER_STEP_TEXTS[member.step].format(who=named(member.number, board))
    why = "." if member.problem is None else f": {sentence_of(member.problem).what}"
    output.tell(
        f"{text}{why}",
        "member",
        number=member.number,
        state=str(member.step),
        call_id=member.call_id,
        **told_in_result(member.problem),
    )


def _tell_result(progress: ConferenceProgress, board: Board, output: Output) -> ExitCode:
    missing = [member for member in progress.members if member.step not in _WAS_IN]
    why = progress.problem or next((member.problem for member in missing), None)
    code = ExitCode.DONE if not missing else exit_code_of(why) if why else ExitCode.SAID_NO
    if why is not None:
        output.explain(why)
    slot = progress.plan.slot
    names = ", ".join(named(member.number, board) for member in missing)
    if not missing:
        outcome, text = "running", f"The conference in room {slot} is running; everybody joined."
    elif progress.phase is ConferencePhase.FAILED:
        outcome, text = "failed", f"The conference in room {slot} did not start."
    else:
        outcome, text = "incomplete", f"The conference in room {slot}: not joined: {names}."
    output.tell(text, "result", outcome=outcome, slot=slot, roster=_roster(progress), **told_in_result(why))
    return code


def _roster(progress: ConferenceProgress) -> list[dict[str, str | int | bool | None]]:
    return [
        {
            "number": member.number,
            "state": str(member.step),
            "problem": None if member.problem is None else str(member.problem.code),
        }
        for member in progress.members
    ]
