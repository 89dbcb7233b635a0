"""What is said of a live call that somebody asked something of: how it went on, and why nothing came of it."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from callboard.domain.calls.handover_failure import failure_of
from callboard.domain.calls.handover_progress import HandoverPhase, HandoverProgress
from callboard.domain.commands import DivertCall, ListenIn, PickUpCall, RecordCall
from callboard.domain.problems import Problem
from callboard.views.words.phrases import problem_text

translate = QCoreApplication.translate


def news_words(progress: HandoverProgress, who: Callable[[str], str], generation: str) -> str:
    """What there is to say now; "" for nothing. `who` names a number in a sentence, `generation` is as "12"."""
    if isinstance(progress.command, RecordCall):
        is_taken = progress.phase is HandoverPhase.ACCEPTED
        return _recording_words(progress.command, who, generation) if is_taken else ""
    if progress.phase is HandoverPhase.RINGING:
        return translate("Handovers", "{who} rings. Pick up to come into the call.").format(who=who(progress.receiver))
    return _done_words(progress, who) if progress.phase is HandoverPhase.DONE else ""


def why_failed(progress: HandoverProgress, why: Problem, who: Callable[[str], str]) -> Problem:
    """The same reason, said of what was wanted."""
    return failure_of(progress, why, lambda reason: problem_text(reason).what, who)


def _recording_words(command: RecordCall, who: Callable[[str], str], generation: str) -> str:
    if command.on:
        text = translate(
            "Handovers", "3CX {generation} was asked to record {who}. It does not report whether it records."
        )
    else:
        text = translate(
            "Handovers", "3CX {generation} was asked to stop recording {who}. It does not report whether it has."
        )
    return text.format(generation=generation, who=who(command.number))


def _done_words(progress: HandoverProgress, who: Callable[[str], str]) -> str:
    command, receiver, giver = progress.command, who(progress.receiver), who(progress.command.number)
    if not progress.is_seen:
        text = translate("Handovers", "The call left {giver}. The phone system did not say who has it now.")
    elif isinstance(command, ListenIn):
        text = translate("Handovers", "{who} is in the call.")
    elif isinstance(command, PickUpCall):
        text = translate("Handovers", "{who} has the call.")
    elif isinstance(command, DivertCall) and command.to_voicemail:
        # Who has answered is not told: what was asked for, and what was seen.
        text = translate("Handovers", "The call was sent to the voicemail of {who}. It left {giver} and was answered.")
    elif isinstance(command, DivertCall):
        text = translate("Handovers", "The call was diverted to {who}.")
    else:
        text = translate("Handovers", "The call was transferred to {who}.")
    return text.format(who=receiver, giver=giver)
