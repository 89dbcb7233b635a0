"""How a conference that is followed is told: every step of everybody, and then what came of it."""

from collections.abc import Collection, Iterable

from callboard.command_line.dial import named
from callboard.command_line.exit_codes import ExitCode, exit_code_of
from callboard.command_line.output import Output, told_in_result
from callboard.domain.board import Board
from callboard.domain.conferences.conference_progress import ConferencePhase, ConferenceProgress, Member, MemberStep
from callboard.wording.problem_sentences import sentence_of
from callboard.wording.step_words import MEMBER_STEP_TEXTS

_NOT_TOLD = frozenset({MemberStep.WAITING, MemberStep.ACCEPTED})
"""Accepted may come before or after the first ring, by chance; it tells nobody anything."""

WAS_IN = frozenset({MemberStep.JOINED, MemberStep.LEFT})


class MembersTold:
    """Tells each step once. `numbers` None: those of everybody."""

    def __init__(self, output: Output, numbers: Collection[str] | None = None) -> None:
        self._output = output
        self._numbers = numbers
        self._told: dict[str, MemberStep] = {}

    def tell(self, members: Iterable[Member], board: Board) -> None:
        """What is new of `members`."""
        for member in members:
            if self._numbers is not None and member.number not in self._numbers:
                continue
            if self._told.get(member.number) is member.step or member.step in _NOT_TOLD:
                continue
            if not self._told and member.step is MemberStep.FAILED and member.call_id is None:
                break  # nobody was called at all: that is no news of this participant
            self._told[member.number] = member.step
            _tell_member(member, board, self._output)


def _tell_member(member: Member, board: Board, output: Output) -> None:
    text = MEMBER_STEP_TEXTS[member.step].format(who=named(member.number, board))
    why = "." if member.problem is None else f": {sentence_of(member.problem).what}"
    output.tell(
        f"{text}{why}",
        "member",
        number=member.number,
        name=board.name_of(member.number),
        state=str(member.step),
        call_id=member.call_id,
        **told_in_result(member.problem),
    )


def tell_start(progress: ConferenceProgress, board: Board, output: Output, new_pin: str = "") -> ExitCode:
    """The result of a start. `new_pin` was made up for it, so nobody knows it yet."""
    missing = [member for member in progress.members if member.step not in WAS_IN]
    why = progress.problem or next((member.problem for member in missing), None)
    code = ExitCode.DONE if not missing else exit_code_of(why) if why else ExitCode.SAID_NO
    if why is not None:
        output.explain(why)
    slot = progress.plan.slot
    if not missing:
        outcome, text = "running", f"The conference in room {slot} is running; everybody joined."
    elif progress.phase is ConferencePhase.FAILED:
        outcome, text = "failed", f"The conference in room {slot} did not start."
    else:
        outcome, text = "incomplete", f"The conference in room {slot}: not joined: {_names(missing, board)}."
    told_pin = {"pin": new_pin} if new_pin else {}
    output.tell(
        text, "result", outcome=outcome, slot=slot, roster=roster(progress.members), **told_in_result(why), **told_pin
    )
    if new_pin:
        output.go_on(f"PIN: {new_pin}")
    return code


def tell_called(slot: str, called: list[Member], board: Board, output: Output) -> ExitCode:
    """The result of calling somebody into a conference that was running."""
    missing = [member for member in called if member.step not in WAS_IN]
    why = next((member.problem for member in missing if member.problem is not None), None)
    if why is not None:
        output.explain(why)
    if missing:
        text, outcome = f"Room {slot}: not joined: {_names(missing, board)}.", "incomplete"
    else:
        text, outcome = f"Room {slot}: everybody who was called joined.", "done"
    output.tell(text, "result", outcome=outcome, slot=slot, roster=roster(called), **told_in_result(why))
    return ExitCode.DONE if not missing else exit_code_of(why) if why else ExitCode.SAID_NO


def roster(members: Iterable[Member]) -> list[dict[str, str | int | bool | None]]:
    """As it stands in a result."""
    return [
        {
            "number": member.number,
            "state": str(member.step),
            "problem": None if member.problem is None else str(member.problem.code),
        }
        for member in members
    ]


def _names(members: Iterable[Member], board: Board) -> str:
    return ", ".join(named(member.number, board) for member in members)
