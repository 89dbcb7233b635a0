"""The demo that works the window by itself: a callback, then a conference, told line by line in plain words."""

import asyncio
import time
from collections.abc import Callable
from pathlib import Path

from callboard.app.console import Console
from callboard.domain.board import Board
from callboard.domain.calls.call_progress import CallPhase, CallProgress
from callboard.domain.capability import Feature
from callboard.domain.conferences.conference_progress import ConferencePhase, ConferenceProgress
from callboard.domain.extension import ExtensionState
from callboard.models.extension_facts import number_order
from callboard.views.conference.conference_words import progress_words
from callboard.views.dialer.progress_words import summary_of
from callboard.views.words.phrases import problem_text
from callboard.views.words.state_words import in_sentence, people

OUTSIDE_NUMBER = "02079460958"
DEMO_PIN = "4711"
PEOPLE_WANTED = 3
CONNECT_S, CALL_S, CONFERENCE_S = 30.0, 40.0, 60.0
LOOK_AGAIN_S = 0.02
SETTLE_S = 0.4

Tell = Callable[[str], object]


class DemoFailed(Exception):
    """The demo did not get to its end; the text is one sentence."""


async def unattended(console: Console, tell: Tell, picture: Path | None) -> int:
    """Work the window; returns the exit code: 0 when everything happened, 1 and a sentence when something did not."""
    story = Story(console, tell)
    try:
        await story.connect()
        await story.place_callback()
        await story.hold_conference()
        await story.take_picture(picture)
    except DemoFailed as failure:
        tell(f"The demo stopped: {failure}")
        return 1
    tell("Done: the window closes.")
    return 0


class Story:
    """One showing of the demo. Everything is done through the widgets that a receptionist would use."""

    def __init__(self, console: Console, tell: Tell) -> None:
        self._console = console
        self._tell = tell
        self._call: CallProgress | None = None
        self._conference: ConferenceProgress | None = None
        self._told = ""
        console.feed.call_progressed.connect(self._on_call)
        console.feed.conference_progressed.connect(self._on_conference)

    @property
    def _board(self) -> Board:
        return self._console.feed.board

    async def connect(self) -> None:
        """Wait for the first picture."""

        def is_there() -> bool:
            return self._board.connection.is_live and bool(self._board.extensions)

        def what_else() -> str:
            problem = self._board.connection.problem
            return problem_text(problem).whole if problem is not None else "the phone system sent no extensions."

        await self._until(is_there, CONNECT_S, what_else)
        generation = self._board.identity.generation.removeprefix("v")
        count, rooms = len(self._board.extensions), len(self._board.slots)
        self._tell(f"Connected to 3CX {generation}: {count} extensions, {rooms} conference rooms.")

    async def place_callback(self) -> None:
        """Call an outside number from my phone through the dialler."""
        console = self._console
        dial = console.panels.dial
        console.window.show_page("board")
        dial.number_to.set_number(OUTSIDE_NUMBER)
        mine = self._person(console.my_phone.number)
        self._tell(f"A callback: {mine} rings first, then {OUTSIDE_NUMBER} is called.")
        if not dial.call.isEnabled():
            raise DemoFailed("the Call button is off.")
        dial.call.click()

        def they_talk() -> bool:
            return self._call is not None and (self._call.is_over or self._call.phase is CallPhase.TALKING)

        await self._until(they_talk, CALL_S, lambda: "nobody answered the callback in time.")
        if self._call is None or self._call.phase is not CallPhase.TALKING:
            problem = self._call.problem if self._call is not None else None
            raise DemoFailed(problem_text(problem).whole if problem is not None else "the callback ended early.")

    async def hold_conference(self) -> None:
        """Set up a conference and wait until everybody is in."""
        page = self._console.panels.conference
        page.new()
        numbers = self._free_people()
        page.add_people("", numbers)
        options = page.builder.options
        if self._board.capabilities.offers(Feature.CONFERENCE_OPTIONS):
            options.pin.setText(DEMO_PIN)
            options.no_names.setChecked(True)
            self._tell("A conference with a PIN, and nobody is asked for a name.")
        else:
            self._tell("A conference; this phone system decides how people join.")
        self._tell(f"In {page.slot}: {', '.join(self._person(number) for number in numbers)}.")
        if not page.builder.start.isEnabled():
            raise DemoFailed("the Start conference button is off.")
        page.builder.start.click()

        def all_in() -> bool:
            return self._conference is not None and self._conference.is_settled

        await self._until(all_in, CONFERENCE_S, lambda: "the conference did not get together in time.")
        if self._conference is None or self._conference.phase is not ConferencePhase.RUNNING:
            raise DemoFailed("the conference did not come about.")
        self._tell(f"In the conference: {people(len(self._board.members_of(page.slot)))}.")

    async def take_picture(self, picture: Path | None) -> None:
        """Save what the window shows, if a file is wanted."""
        if picture is None:
            return
        self._console.window.show_page("board")
        await asyncio.sleep(SETTLE_S)  # what was just said shall be painted
        if not self._console.window.grab().save(str(picture)):
            raise DemoFailed(f"the picture could not be saved to {picture}.")

    def _free_people(self) -> list[str]:
        board, mine = self._board, self._console.my_phone.number
        free = [number for number in board.extensions if board.state_of(number) is ExtensionState.FREE]
        return sorted((number for number in free if number != mine), key=number_order)[:PEOPLE_WANTED]

    def _person(self, number: str) -> str:
        return in_sentence(number, self._board.name_of(number))

    def _on_call(self, progress: CallProgress) -> None:
        self._call = progress
        self._tell_news(summary_of(progress, self._person))

    def _on_conference(self, progress: ConferenceProgress) -> None:
        self._conference = progress
        self._tell_news(progress_words(progress, self._person))

    def _tell_news(self, sentence: str) -> None:
        if sentence != self._told:
            self._told = sentence
            self._tell(f"  {sentence}")

    async def _until(self, happened: Callable[[], bool], deadline_s: float, what_else: Callable[[], str]) -> None:
        limit = time.monotonic() + deadline_s
        while not happened():
            if time.monotonic() > limit:
                raise DemoFailed(what_else())
            await asyncio.sleep(LOOK_AGAIN_S)
