"""What a start that had nothing to open tells whoever started it: what the window that is open made of it."""

from __future__ import annotations

import sys
from typing import TextIO

from callboard.app.instance.errand import Answer
from callboard.command_line.exit_codes import ExitCode

HANDED_OVER = "Callboard is open already. Its window has been brought forward."
OFFERED = "Callboard is open already. Its window offers the number; nobody is called until you say so there."
NO_ANSWER = (
    "Callboard is open already, but it does not answer. Nothing was handed over. Wait a moment and try again, or end "
    "it with the tools of the system."
)
NOT_UNDERSTOOD = (
    "Callboard is open already, but another version of it: it does not understand this one. Quit it, and start again."
)
TEXTS = {
    Answer.SHEET: "Callboard is open already. Its window shows what it finds in the text; nobody is called until you "
    "say so there.",
    Answer.SAME: "Callboard is open already. The same number came a moment ago, so it is not offered once more.",
    Answer.UNREADABLE: "Callboard is open already, but it finds no phone number in this. Nothing was offered. Check "
    "the number, then try again.",
    Answer.OTHER_LINK: "Callboard is open already, but its window still asks about another link. This number was not "
    "taken. Answer that question, then try again.",
    Answer.SHUT: "Callboard is open already, but too many numbers came from other programs. This number was not taken. "
    'Press "Take numbers again" in its window, then try again.',
    Answer.LOCKED: "Callboard is open already, but the screen is locked. The number was not taken. Unlock the screen, "
    "then try again.",
    Answer.SETTING_UP: "Callboard is being set up and knows no phone system yet. The number was not taken. Try again "
    "when that is done.",
}
EXIT_CODES = {
    Answer.TAKEN: ExitCode.DONE,
    Answer.SHEET: ExitCode.DONE,
    Answer.SAME: ExitCode.DONE,
    Answer.UNREADABLE: ExitCode.WRONG_USAGE,
    Answer.OTHER_LINK: ExitCode.SAID_NO,
    Answer.SHUT: ExitCode.SAID_NO,
    Answer.LOCKED: ExitCode.SAID_NO,
    Answer.SETTING_UP: ExitCode.SAID_NO,
}


def tell(answer: Answer, *, is_offer: bool) -> int:
    """Say what `answer` means, on the right stream. The exit code."""
    code = EXIT_CODES.get(answer, ExitCode.CANNOT_CONNECT)
    text = sentence(answer, is_offer=is_offer)
    if code is ExitCode.DONE:
        _say(text, sys.stdout)
    else:
        _say(f"callboard: {text}", sys.stderr)
    return code


def sentence(answer: Answer, *, is_offer: bool) -> str:
    """For a start that brought a number when `is_offer`."""
    if answer is Answer.TAKEN:
        return OFFERED if is_offer else HANDED_OVER
    return TEXTS.get(answer) or (NOT_UNDERSTOOD if answer is Answer.REFUSED else NO_ANSWER)


def _say(text: str, stream: TextIO | None) -> None:
    if stream is not None:  # a frozen program without a console has none
        stream.write(f"{text}\n")
        stream.flush()
