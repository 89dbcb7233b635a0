"""Runs a window, unless there is one for the same phone system: then that one gets the errand."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

from callboard.app.instance.arrival import Arriving
from callboard.app.instance.claim import Claim
from callboard.app.instance.errand import Answer, errand_for
from callboard.app.instance.place import place_of
from callboard.command_line.exit_codes import ExitCode

if TYPE_CHECKING:
    from callboard.app.kept_start import KeptStart

HANDED_OVER = "Callboard is open already. Its window has been brought forward."
OFFERED = "Callboard is open already. Its window offers the number; nobody is called until you say so there."
NO_ANSWER = (
    "Callboard is open already, but it does not answer. Nothing was handed over. Wait a moment and try again, or end "
    "it with the tools of the system."
)
NOT_UNDERSTOOD = (
    "Callboard is open already, but another version of it: it does not understand this one. Quit it, and start again."
)
FIRST_RUN = "first-run"
"""Stands for a phone system where none is known yet."""
TOKEN = "XDG_ACTIVATION_TOKEN"  # noqa: S105 - no secret: with it a desktop lets a window come to the front


def only_once(system: str, kept: KeptStart, open_it: Callable[[], int]) -> int:
    """What `open_it` gives, or the exit code of a start that had nothing to open. `system` tells phone systems apart;
    what `kept` says of this start is obeyed."""
    place = None if kept.is_another else place_of(_folder(), system)
    if place is None:
        return open_it()
    _let_it_come_forward()
    errand = errand_for(kept.offered, os.environ.pop(TOKEN, ""))
    arrival = Arriving(place, errand, in_place=kept.is_in_place).arrive()
    if arrival.claim is None:
        return _told(arrival.answer, is_offer=bool(kept.offered))
    kept.claim = arrival.claim
    try:
        return open_it()
    finally:
        arrival.claim.release()
        kept.claim = Claim()


def _told(answer: Answer, *, is_offer: bool) -> int:
    if answer is Answer.TAKEN:
        _say(OFFERED if is_offer else HANDED_OVER, sys.stdout)
        return ExitCode.DONE
    _say(f"callboard: {NOT_UNDERSTOOD if answer is Answer.REFUSED else NO_ANSWER}", sys.stderr)
    return ExitCode.CANNOT_CONNECT


def _say(sentence: str, stream: TextIO | None) -> None:
    if stream is not None:  # a frozen program without a console has none
        stream.write(f"{sentence}\n")
        stream.flush()


def _folder() -> Path:
    from callboard.app.kept.settings_folder import settings_folder  # noqa: PLC0415 - as late as everything that is kept

    return settings_folder()


def _let_it_come_forward() -> None:
    """Windows lets a window come to the front only for whoever was clicked last, which is this process."""
    if sys.platform == "win32":
        import ctypes  # noqa: PLC0415 - only there

        anybody = -1
        ctypes.windll.user32.AllowSetForegroundWindow(anybody)
