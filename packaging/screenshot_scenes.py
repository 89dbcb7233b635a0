"""The scenes of `make screenshots`: a rehearsal on a busy morning, worked through the same widgets as by hand."""

from __future__ import annotations

import asyncio
import os
import sys
import time
from collections.abc import Callable
from pathlib import Path

from callboard.app.console import Console
from callboard.app.main import open_window
from callboard.domain.call_progress import CallPhase, CallProgress
from callboard.domain.capability import Feature
from callboard.domain.extension import ExtensionState
from callboard.domain.preferences import ThemeChoice
from callboard.domain.profile_memory import BoardShape
from callboard.sessions.choices import RehearsalChoice
from callboard.sessions.credentials import Credentials

SCENARIO = "rush_hour"
THEMES = (ThemeChoice.LIGHT, ThemeChoice.DARK, ThemeChoice.CONTRAST)
FAVOURITES = ("101", "118", "204", "215", "131", "142", "107", "160")
GUESTS = ("101", "104", "108")
ABROAD, AT_HOME = "+493023125042", "02079460311"
SIZES = {"1": ((1366, 768), (1920, 1080), (900, 480)), "2": ((960, 540),)}
"""In the window's own pixels, by magnification of the screen: the last one fills 1920x1080 at 200 %."""
SETTLE_S, LIMIT_S, LOOK_AGAIN_S = 1.2, 60.0, 0.05


class Scenes:
    """Sets a scene, dresses the window in each theme and size, and saves what is seen."""

    def __init__(self, console: Console, folder: Path, magnification: str) -> None:
        self._console = console
        self._folder = folder
        self._magnification = magnification

    async def take_all(self, generation: str) -> None:
        """All scenes of one generation of the phone system."""
        console = self._console
        await self._until(lambda: bool(console.feed.board.extensions))
        console.memory.change(favourites=FAVOURITES, board_shape=BoardShape.CARDS)
        if generation == "v11":
            await self._hold_conference()
        await self._until(self._something_rings)
        await self._call_abroad()
        await self._take("board")
        console.memory.change(board_shape=BoardShape.TABLE)
        await self._take("table")
        console.memory.change(board_shape=BoardShape.CARDS)
        console.panels.conference.new()
        console.panels.conference.add_people("", ["103", "105", "204", AT_HOME])
        await self._take("conference")
        console.window.show_page("settings")
        await self._take("settings")

    async def _hold_conference(self) -> None:
        page = self._console.panels.conference
        page.new()
        page.add_people("", list(GUESTS))
        if self._console.feed.board.capabilities.offers(Feature.CONFERENCE_OPTIONS):
            page.builder.options.pin.setText("4711")
        page.builder.start.click()
        slot = page.slot
        await self._until(lambda: len(self._console.feed.board.members_of(slot)) == len(GUESTS))
        self._console.window.show_page("board")

    async def _call_abroad(self) -> None:
        console = self._console
        phases: list[CallPhase] = []

        def note(progress: CallProgress) -> None:
            phases.append(progress.phase)

        console.feed.call_progressed.connect(note)
        console.panels.dial.number_to.set_number(ABROAD)
        console.panels.dial.call.click()
        await self._until(lambda: CallPhase.CALLING_TO in phases or CallPhase.TALKING in phases)

    def _something_rings(self) -> bool:
        board = self._console.feed.board
        return any(board.state_of(number) is ExtensionState.RINGING for number in board.extensions)

    async def _take(self, scene: str) -> None:
        for width, height in SIZES[self._magnification]:
            self._console.window.resize(width, height)
            for theme in THEMES:
                self._console.preferences.change(theme=theme)
                await asyncio.sleep(SETTLE_S)
                size = f"{width}x{height}" if self._magnification == "1" else "1920x1080-at-200"
                self._save(self._folder / f"{scene}-{size}-{theme}.png")

    def _save(self, path: Path) -> None:
        if not self._console.window.grab().save(str(path)):
            raise OSError(f"{path} cannot be written")
        print(path.name, flush=True)

    async def _until(self, happened: Callable[[], bool]) -> None:
        limit = time.monotonic() + LIMIT_S
        while not happened():
            if time.monotonic() > limit:
                raise TimeoutError("the scene did not come about")
            await asyncio.sleep(LOOK_AGAIN_S)


def main(folder: Path) -> int:
    """Open the window on a rehearsal and take the pictures."""

    async def play(console: Console) -> int:
        await Scenes(console, folder, os.environ.get("QT_SCALE_FACTOR", "1")).take_all("v11")
        return 0

    return open_window(RehearsalChoice("v11", SCENARIO), Credentials(), is_pretend=True, play=play)


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
