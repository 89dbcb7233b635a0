"""How the window is closed, and who stops in which order, each with a deadline."""

import asyncio
import logging
import time
from collections.abc import Coroutine
from typing import Any

from callboard.app.console import Console

log = logging.getLogger(__name__)


async def closed(console: Console) -> int:
    """Wait until somebody closes the window. Returns the exit code."""
    over = asyncio.Event()
    console.window.closing.connect(over.set)
    if not console.window.is_closing:
        await over.wait()
    return 0


async def played_or_closed(console: Console, play: Coroutine[Any, Any, int]) -> int:
    """Wait until `play` has ended with its exit code, or somebody closes the window in the middle of it: 1 then."""
    playing, closing = asyncio.ensure_future(play), asyncio.ensure_future(closed(console))
    done, unfinished = await asyncio.wait({playing, closing}, return_when=asyncio.FIRST_COMPLETED)
    for task in unfinished:
        task.cancel()
    return playing.result() if playing in done else 1


async def shut_down(console: Console) -> bool:
    """End `console`: the window goes at once, then the phone system, then the news. Returns whether all ended in time.

    The switchboard's own deadlines bound the wait; the event loop lives on meanwhile, so that nothing that the
    phone system's threads still say can block them.
    """
    began = time.monotonic()
    console.window.put_away()
    console.popups.end()
    console.tray.end()
    console.outside.end()
    console.questions.put_away()
    console.history_desk.put_away()
    console.panels.conference.builder.put_away()
    console.performer.stop()
    # What is kept of conferences is what was so while the window was there.
    console.undo.settle()
    console.drafts.settle()
    console.conferences.flush()
    console.pins.flush()
    console.recorder.end()
    console.people.end()
    has_ended = await asyncio.to_thread(console.switchboard.stop)
    await asyncio.to_thread(console.ringer.close)
    console.records.end()
    await asyncio.to_thread(console.records.database.close)
    console.feed.stop()
    console.window.board_place.end()
    console.window.deleteLater()
    console.deleteLater()
    log.info("ended in %d ms", round((time.monotonic() - began) * 1000))
    return has_ended
