"""Runs a window, unless there is one for the same phone system: then that one gets the errand. Where no phone system
is named, any window that is open gets it."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from callboard.app.instance.arrival import Arriving
from callboard.app.instance.claim import Claim, claimed
from callboard.app.instance.errand import UNDERSTOOD, Answer, errand_for
from callboard.app.instance.place import place_of, places_in
from callboard.app.instance.told import tell

if TYPE_CHECKING:
    from callboard.app.kept_start import KeptStart

FIRST_RUN = "first-run"
"""Stands for a phone system where none is known yet."""
MOST_BESIDE = 20
"""So many windows that were opened beside another one can be found."""
TOKEN = "XDG_ACTIVATION_TOKEN"  # noqa: S105 - no secret: with it a desktop lets a window come to the front


def only_once(system: str, kept: KeptStart, open_it: Callable[[], int]) -> int:
    """What `open_it` gives, or the exit code of a start that had nothing to open. `system` tells phone systems apart;
    what `kept` says of this start is obeyed."""
    if kept.is_another:
        return _run(_claim_beside(system), kept, open_it)
    place = place_of(_folder(), system)
    if place is None:
        return open_it()
    _let_it_come_forward()
    errand = errand_for(kept.offered, os.environ.pop(TOKEN, ""))
    arrival = Arriving(place, errand, in_place=kept.is_in_place).arrive()
    if arrival.claim is None:
        return tell(arrival.answer, is_offer=bool(kept.offered))
    return _run(arrival.claim, kept, open_it)


def handed_over(kept: KeptStart) -> int | None:
    """For a start that names no phone system: the errand of `kept` goes to any window that is open, whatever it shows,
    to the one used last where there are several. The exit code; None when none is open, or none may be looked for."""
    if kept.is_another or kept.is_in_place:
        return None
    _let_it_come_forward()
    # The token stays where it is: whoever is a window after all takes it from there.
    errand = errand_for(kept.offered, os.environ.get(TOKEN, ""))
    first_run = place_of(_folder(), FIRST_RUN)
    refusals: list[Answer] = []
    for place in places_in(_folder()):
        if place == first_run:
            continue
        arrival = Arriving(place, errand).arrive()
        if arrival.claim is not None:
            arrival.claim.release()  # nobody has it any more
        elif arrival.answer in UNDERSTOOD:
            return tell(arrival.answer, is_offer=bool(kept.offered))
        else:
            refusals.append(arrival.answer)
    return tell(refusals[0], is_offer=False) if refusals else None


def _run(claim: Claim, kept: KeptStart, open_it: Callable[[], int]) -> int:
    kept.claim = claim
    claim.mark_used()
    try:
        return open_it()
    finally:
        claim.release()
        kept.claim = Claim()


def _claim_beside(system: str) -> Claim:
    """For a window that no start looks for which names `system`. Nobody looks for a first run beside another one."""
    if system == FIRST_RUN:
        return Claim()
    for number in range(MOST_BESIDE):
        place = place_of(_folder(), f"{system} beside {number}")
        claim = claimed(place) if place is not None else Claim()
        if claim is not None:
            return claim
    return Claim()


def _folder() -> Path:
    from callboard.app.kept.settings_folder import settings_folder  # noqa: PLC0415 - as late as everything that is kept

    return settings_folder()


def _let_it_come_forward() -> None:
    """Windows lets a window come to the front only for whoever was clicked last, which is this process."""
    if sys.platform == "win32":
        import ctypes  # noqa: PLC0415 - only there

        anybody = -1
        ctypes.windll.user32.AllowSetForegroundWindow(anybody)
