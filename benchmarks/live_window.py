"""The whole program with its real window on a demo PBX, worked by a measurement instead of a receptionist."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Coroutine
from typing import TYPE_CHECKING, Any

from benchmarks.bare_vendor import HOST, RUNTIME
from benchmarks.demo_pbx import GENERATION
from callboard.app.opened_window import Wish, open_window
from callboard.paths import stand_in_folder
from callboard.sessions.choices import ThreeCxChoice
from callboard.sessions.credentials import Credentials

if TYPE_CHECKING:
    # The program alone decides what is imported when: that is measured, too.
    from callboard.app.console import Console

WIDTH, HEIGHT = 1920, 1080
"""A large screen, where that is measured too."""
LIMIT_S = 60.0
Answer = dict[str, Any]


def in_live_window(
    port: int,
    extensions: int,
    measure: Callable[[Console], Awaitable[Answer]],
    on_made: Callable[[Console], object] = lambda _: None,
) -> Answer:
    """What `measure` gives once the board of all `extensions` is there, in the window as it opens. `on_made` is told
    of the window before anything of it is painted."""
    answer: Answer = {}

    def play(console: Console) -> Coroutine[Any, Any, int]:
        from callboard.domain.profile_memory import BoardShape  # noqa: PLC0415  (see above)

        console.memory.change(board_shape=BoardShape.CARDS)  # so many people would come up as a table
        on_made(console)
        return played(console)

    async def played(console: Console) -> int:
        await full_board(console, extensions)
        answer.update(await measure(console))
        return 0

    choice = ThreeCxChoice(GENERATION, stand_in_folder(GENERATION), HOST, port, runtime=RUNTIME)
    open_window(Wish(choice, Credentials(), is_pretend=True, play=play))
    return answer


async def full_board(console: Console, extensions: int) -> None:
    """Wait until the board holds so many extensions."""
    await changed_until(console, lambda: len(console.feed.board.extensions) >= extensions)


async def changed_until(console: Console, happened: Callable[[], bool], limit_s: float = LIMIT_S) -> None:
    """Wait for a change of the board after which `happened`. TimeoutError when it does not come."""
    if happened():
        return
    import asyncio  # noqa: PLC0415  (see above)

    over: asyncio.Future[None] = asyncio.get_running_loop().create_future()

    def look() -> None:
        if happened() and not over.done():
            over.set_result(None)

    connection = console.feed.board_changed.connect(lambda _: look())
    try:
        await asyncio.wait_for(over, limit_s)
    finally:
        console.feed.board_changed.disconnect(connection)


async def settled(console: Console, quiet_s: float = 0.3) -> None:
    """Wait until the board has not changed for so long."""
    import asyncio  # noqa: PLC0415  (see above)

    from PySide6.QtCore import QTimer  # noqa: PLC0415

    over: asyncio.Future[None] = asyncio.get_running_loop().create_future()
    timer = QTimer(singleShot=True, interval=round(quiet_s * 1000))
    timer.timeout.connect(lambda: over.done() or over.set_result(None))
    connection = console.feed.board_changed.connect(lambda _: timer.start())
    timer.start()
    try:
        await asyncio.wait_for(over, LIMIT_S)
    finally:
        timer.stop()
        console.feed.board_changed.disconnect(connection)
