"""How Python shares itself out while a window is open: neither other threads nor the collector keep it waiting."""

from __future__ import annotations

import gc
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from callboard.models.board_update import BoardUpdate

SWITCH_INTERVAL_S = 0.0005
"""Painting gives Python's lock away and wants it back dozens of times a frame. With the usual 5 ms, a flood of news
made every one of these last so long."""


COLLECT_AFTER = (20_000, 20, 20)
"""News is thousands of small values that live for a moment and hold no circles: with the usual 700 the collector
looked through them again and again, which took a third of the time of a flood."""


def favour_the_window() -> None:
    """Other threads give way sooner, and the collector comes less often. For the whole process."""
    sys.setswitchinterval(SWITCH_INTERVAL_S)
    gc.set_threshold(*COLLECT_AFTER)


def collect_what_is_due() -> int | None:
    """On the thread that calls this, what the collector would do by itself if it were not switched off. Gives the
    generation it looked through, None when it is not time for any."""
    pairs = zip(gc.get_count(), gc.get_threshold(), strict=True)
    due = [generation for generation, (count, most) in enumerate(pairs) if count > most]
    if 0 not in due:
        return None
    gc.collect(max(due))
    return max(due)


def spare_the_board(update: BoardUpdate) -> None:
    """A whole new board is there to stay: the collector need not look at it again and again.

    A full collection over a board of 10,000 people stops the window for 50 ms and more, and finds nothing.
    """
    if update.replaced:
        gc.freeze()
