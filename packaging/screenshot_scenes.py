"""The scenes of `make screenshots`: a morning at the reception, worked through the same widgets as by hand."""

from __future__ import annotations

import asyncio
import os
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QCursor, QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QWidget

from callboard.app.console import Console
from callboard.app.event_loop import make_application, window_loop
from callboard.app.shutdown import shut_down
from callboard.domain.capability import Feature
from callboard.domain.extension import ExtensionState
from callboard.domain.preferences import ThemeChoice
from callboard.domain.profile_memory import BoardShape
from picture_office import PictureOffice

LIGHT_AND_DARK = (ThemeChoice.LIGHT, ThemeChoice.DARK)
ALL_THEMES = (*LIGHT_AND_DARK, ThemeChoice.CONTRAST)
FAVOURITES = ("101", "118", "204", "215", "131", "142", "107", "160")
PEOPLE = ("100", "105", "111", "112")
ABROAD, AT_HOME, BUSY = "+493023125042", "02079460311", "01632960101"
SMALL_TALK = (("114", "116"), ("117", "119"), ("120", "121"), ("122", "124"), ("126", "127"))
USUAL = ((1366, 768),)
SIZES = {"1": ((1366, 768), (1920, 1080), (900, 480)), "2": ((960, 540),)}
"""In the window's own pixels, by magnification of the screen: the last one fills 1920x1080 at 200 %."""
SETTLE_S, LIMIT_S, LOOK_AGAIN_S = 0.6, 30.0, 0.05
FULL = 0.95
"""What rings is in its full colours again: nobody can see on a picture that it fades."""
GONE_S, PROMPTS_S = 600, 2
COPY, NOBODY = Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier


class Scenes:
    """Sets a scene, dresses the window in themes and sizes, and saves what is seen."""

    def __init__(self, console: Console, office: PictureOffice, folder: Path, magnification: str) -> None:
        self._console = console
        self._office = office
        self._folder = folder
        self._magnification = magnification

    async def take_all_of_v11(self) -> None:
        """The board, the table and the conference at all sizes; at the usual size whatever comes and goes."""
        console = self._console
        is_usual = self._magnification == "1"
        await self._open("701")
        await self._have_calls()
        await self._call(ABROAD, ExtensionState.DIALLING)
        console.panels.calls.rows.scrollToTop()
        await self._take("board")
        if is_usual:
            await self._drag()
            await self._choose()
        self._press("dial.progress.cancel")
        await self._until(lambda: self._state("100") is ExtensionState.FREE)
        await asyncio.sleep(SETTLE_S)
        self._press("dial.progress.close")
        console.panels.dial.number_to.set_number("")
        console.memory.change(board_shape=BoardShape.TABLE)
        await self._take("table")
        await self._search()
        console.memory.change(board_shape=BoardShape.CARDS)
        if is_usual:
            await self._palette()
            await self._fail()
        self._set_up_conference()
        await self._take("conference")
        if is_usual:
            await self._hold_conference()
        console.window.show_page("settings")
        await self._take("settings")
        if is_usual:
            await self._be_called()
            await self._lose_line()

    async def take_all_of_v12(self) -> None:
        """What is different: the rooms, and the options of a conference."""
        await self._open("700**105")
        await self._have_calls()
        self._set_up_conference()
        await self._take("conference-v12", LIGHT_AND_DARK, USUAL)

    async def _open(self, room: str) -> None:
        console = self._console
        self._office.ago_s = 728
        await self._until(lambda: bool(console.feed.board.extensions))
        self._office.do("traffic", events_per_second=0)
        await self._until(lambda: len(console.feed.board.members_of(room)) == 4)
        await asyncio.sleep(PROMPTS_S)
        console.memory.change(favourites=FAVOURITES, board_shape=BoardShape.CARDS)

    async def _have_calls(self) -> None:
        office = self._office
        await self._talk(411, "104", lambda: self._dial("101", "104"))
        await self._talk(134, "204", lambda: self._ring("02079460958", "204"))
        await self._talk(300, "142", lambda: self._ring("07700900461", "142"))
        for ago_s, (caller, called) in zip((95, 74, 52, 33, 21), SMALL_TALK, strict=True):
            await self._talk(ago_s, called, lambda caller=caller, called=called: self._dial(caller, called))
        office.ago_s = 38
        office.do("hold", number="142", on=True)
        await self._until(lambda: self._state("142") is ExtensionState.ON_HOLD)
        office.ago_s = 9
        self._ring("01632960173", "118")
        await self._until(lambda: self._state("118") is ExtensionState.RINGING)
        office.ago_s = 0
        self._select_call_of("204")

    async def _talk(self, ago_s: float, number: str, begin: Callable[[], None]) -> None:
        self._office.ago_s = ago_s
        begin()
        await self._until(lambda: self._state(number) is ExtensionState.TALKING)

    def _dial(self, caller: str, called: str) -> None:
        self._office.do("phone", number=called, phone="answers", after_s=0.2, talk_s=3600)
        self._office.do("dial", **{"from": caller, "to": called})

    def _ring(self, caller: str, called: str) -> None:
        self._office.do("incoming", **{"from": caller, "to": called})

    async def _call(self, number: str, until: ExtensionState) -> None:
        dial = self._console.panels.dial
        dial.number_to.set_number(number)
        dial.call.click()
        await self._until(lambda: self._state("100") is until)

    def _select_call_of(self, number: str) -> None:
        calls = self._console.models.calls
        rows = (calls.facts_at(row) for row in range(calls.rowCount()))
        found = next(facts for facts in rows if facts.other is not None and facts.other.number == number)
        self._console.panels.calls.rows.select_call(found.call_id)
        self._console.panels.calls.rows.scrollToTop()

    async def _drag(self) -> None:
        favourites = self._console.panels.board.cards.favourites
        mime = QMimeData()
        mime.setText(AT_HOME)
        buttons = Qt.MouseButton.LeftButton
        for theme in LIGHT_AND_DARK:
            self._console.preferences.change(theme=theme)
            await asyncio.sleep(SETTLE_S)
            place = favourites.place_of("204")
            on_screen = place.center() + QPoint(24, 12)
            QCursor.setPos(on_screen)
            at = favourites.viewport().mapFromGlobal(on_screen)
            favourites.dragEnterEvent(QDragEnterEvent(at, COPY, mime, buttons, NOBODY))
            favourites.dragMoveEvent(QDragMoveEvent(at, COPY, mime, buttons, NOBODY))
            await asyncio.sleep(LOOK_AGAIN_S)
            self._save(self._console.window, f"drag-1366x768-{theme}")
            favourites.dragLeaveEvent(QDragLeaveEvent())
        await asyncio.sleep(LOOK_AGAIN_S)

    async def _choose(self) -> None:
        self._console.window.book["call.transfer"].trigger()
        for theme in LIGHT_AND_DARK:
            self._console.preferences.change(theme=theme)
            chooser = self._seen("chooser")
            self._type("chooser.search", "jo")
            await asyncio.sleep(SETTLE_S)
            self._save(chooser, f"chooser-{theme}")
        self._seen("chooser").close()

    async def _search(self) -> None:
        self._type("board.search", "ha")
        await self._take("search", LIGHT_AND_DARK)
        self._field("board.search").clear()

    async def _palette(self) -> None:
        self._console.window.book["tools.palette"].trigger()
        self._type("palette.search", "con")
        await self._take("palette", LIGHT_AND_DARK, USUAL)
        QTest.keyClick(self._field("palette.search"), Qt.Key.Key_Escape)

    async def _fail(self) -> None:
        await self._call(BUSY, ExtensionState.DIALLING)
        await self._until(lambda: self._state("100") is ExtensionState.FREE)
        await self._take("failed", LIGHT_AND_DARK, USUAL)
        self._press("dial.progress.close")

    def _set_up_conference(self) -> None:
        console = self._console
        page = console.panels.conference
        page.new()
        page.add_people("", [*PEOPLE, ABROAD])
        if console.feed.board.capabilities.offers(Feature.CONFERENCE_OPTIONS):
            page.builder.options.pin.setText("4711")
            page.builder.options.no_names.setChecked(True)
        console.window.show_page("conference")

    async def _hold_conference(self) -> None:
        page, board = self._console.panels.conference, self._console.feed
        page.builder.start.click()
        slot = page.slot
        await self._until(lambda: len(board.board.members_of(slot)) >= 3)
        await asyncio.sleep(SETTLE_S)
        await self._take("live", LIGHT_AND_DARK, USUAL)

    async def _be_called(self) -> None:
        self._console.window.show_page("board")
        self._office.do("hang_up", number="100")
        await self._until(lambda: self._state("100") is ExtensionState.FREE)
        self._office.do("phone", number="100", phone="waits")
        self._ring("01632960122", "100")
        await self._until(lambda: self._state("100") is ExtensionState.RINGING)
        for theme in LIGHT_AND_DARK:
            self._console.preferences.change(theme=theme)
            await asyncio.sleep(SETTLE_S)
            self._save(self._seen("toast"), f"toast-{theme}")

    async def _lose_line(self) -> None:
        self._office.do("vanish", for_s=GONE_S)
        await self._until(lambda: not self._console.feed.board.connection.is_live)
        await asyncio.sleep(3)  # the banner waits two seconds
        await self._take("stale", LIGHT_AND_DARK, USUAL)

    def _state(self, number: str) -> ExtensionState:
        return self._console.feed.board.state_of(number)

    def _seen(self, name: str) -> QWidget:
        widgets = [*QApplication.topLevelWidgets(), *self._console.window.findChildren(QWidget)]
        return next(widget for widget in widgets if widget.objectName() == name and widget.isVisible())

    def _field(self, name: str) -> QLineEdit:
        found = next(field for field in QApplication.allWidgets() if field.objectName() == name)
        if not isinstance(found, QLineEdit):
            raise TypeError(f"{name} is no field")
        return found

    def _type(self, name: str, text: str) -> None:
        field = self._field(name)
        field.clear()
        QTest.keyClicks(field, text)

    def _press(self, name: str) -> None:
        buttons = self._console.window.findChildren(QPushButton, name)
        next(button for button in buttons if button.isVisible()).click()

    async def _take(
        self,
        scene: str,
        themes: Sequence[ThemeChoice] = ALL_THEMES,
        sizes: Sequence[tuple[int, int]] | None = None,
    ) -> None:
        for width, height in sizes or SIZES[self._magnification]:
            self._console.window.resize(width, height)
            for theme in themes:
                self._console.preferences.change(theme=theme)
                await asyncio.sleep(SETTLE_S)
                pulse = self._console.look.pulse
                await self._until(lambda pulse=pulse: pulse.strength > FULL)
                size = f"{width}x{height}" if self._magnification == "1" else "1920x1080-at-200"
                self._save(self._console.window, f"{scene}-{size}-{theme}")
        self._console.window.resize(*USUAL[0])

    def _save(self, widget: QWidget, name: str) -> None:
        if not widget.grab().save(str(self._folder / f"{name}.png")):
            raise OSError(f"{name} cannot be written")
        print(name, flush=True)

    async def _until(self, happened: Callable[[], bool]) -> None:
        limit = time.monotonic() + LIMIT_S
        while not happened():
            if time.monotonic() > limit:
                raise TimeoutError("the scene did not come about")
            await asyncio.sleep(LOOK_AGAIN_S)


def main(folder: Path, generation: str) -> int:
    """Open the window on the office of `generation` and take the pictures."""
    office = PictureOffice(generation)
    application = make_application(sys.argv[:1])
    with window_loop(application) as loop:
        console = Console(
            office.make_session, application, loop, my_phone="100", is_pretend=True, pbx_name="Harbour & Finch HQ"
        )
        console.start()
        scenes = Scenes(console, office, folder, os.environ.get("QT_SCALE_FACTOR", "1"))
        taking = scenes.take_all_of_v11 if generation == "v11" else scenes.take_all_of_v12
        loop.run_until_complete(taking())
        loop.run_until_complete(shut_down(console))
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), sys.argv[2]))
