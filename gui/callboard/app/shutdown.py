"""How the window is closed, and who stops in which order, each with a deadline."""

import asyncio
import logging
import time

from callboard.app.console import Console

log = logging.getLogger(__name__)


async def closed(console: Console) -> int:
    """Wait until somebody closes the window. Returns the exit code."""
    over: asyncio.Future[int] = asyncio.get_running_loop().create_future()
    console.window.closing.connect(lambda: over.done() or over.set_result(0))
    return await over


async def shut_down(console: Console) -> bool:
    """End `console`: the window goes at once, then the phone system, then the news. Returns whether all ended in time.

    The switchboard's own deadlines bound the wait; the event loop lives on meanwhile, so that nothing that the
    phone system's threads still say can block them.
    """
    began = time.monotonic()
    console.window.hide()
    console.questions.put_away()
    console.performer.stop()
    has_ended = await asyncio.to_thread(console.switchboard.stop)
    console.feed.stop()
    console.window.deleteLater()
    console.deleteLater()
    log.info("ended in %d ms", round((time.monotonic() - began) * 1000))
    return has_ended
