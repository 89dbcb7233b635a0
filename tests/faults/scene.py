"""One window, one phone system, and what befalls them: plays a row of the table and tells what was seen."""

import asyncio
import contextlib
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.exceptions import TimeoutError as NotInTime
from pytestqt.qtbot import QtBot

from callboard.app.console import Console
from callboard.app.guard.guarding import Guarding
from callboard.app.shutdown import shut_down
from callboard.app.wiring.connect_trouble import TroubleShower
from callboard.controller.patience import Patience
from callboard.controller.request_journal import RequestJournal
from callboard.controller.switchboard import Switchboard
from callboard.domain.commands import DropLeg
from callboard.domain.conferences.conference import SlotState
from callboard.domain.extension import ExtensionState
from callboard.sessions.session import PbxSession
from tests.doubles.other_clock import OtherClock
from tests.doubles.pbx import Pbx
from tests.doubles.pbx_truth import seen_on, truth_of
from tests.doubles.reception import Reception
from tests.doubles.window_loop import finish
from tests.faults.fault import Expect, Fault
from tests.faults.pbx_server import PbxServer
from tests.faults.pulse import Pulse
from tests.faults.shown import Shown, shown_by

SHORT = Patience(relief_s=0.5, reaction_s=4.0, connect_s=8.0, quiet_s=1.5, alive_s=1.5)
"""The limits of the program, shorter, and in the same order. What a fault may take is counted from these."""
STEP_S, SAME_S, END_S = 15.0, 10.0, 5.0
POLL_MS = 10
REST_S = 0.2
SOMEBODY = "158"
WORKS_WITH = "02079460777"
ASKING = ("MAKECALL", "MAKECALLPARAMS", "DROP", "DIVERT", "TRANSFER", "PICKUP", "BARGEIN", "INVOKE", "SAVE", "DELETE")

Request = tuple[str, ...]


class Scene:
    """`console` is the window, `pbx` holds the controls of the phone system."""

    def __init__(
        self,
        fault: Fault,
        pbx: Pbx,
        make_session: Callable[[], PbxSession],
        application: QApplication,
        loop: asyncio.AbstractEventLoop,
        qtbot: QtBot,
        clock: OtherClock,
    ) -> None:
        self.fault = fault
        self.pbx = pbx
        self.clock = clock
        self.pulse = Pulse()
        self.asked: Counter[Request] = Counter()
        self.seen: list[str] = []
        self.missed: list[str] = []
        self.slowest_s = 0.0
        self.pause_ms = 0.0
        self._busy_at_s = 0.0
        self._said: list[str] = []
        self._loop = loop
        self._wait = qtbot.waitUntil
        patience = replace(SHORT, answer_s=fault.answer_s)
        board = Switchboard(make_session, patience, draw=lambda: 1.0)
        self.console = Console(board, application, loop, my_phone="100")
        self.trouble = TroubleShower(self.console, Guarding(), RequestJournal(), None, lambda: None)
        self.console.notices.said.connect(self._said.append)
        self.console.notices.waiting.connect(self._said.append)
        self.console.notices.failed.connect(lambda what, mend: self._said.append(f"{what} {mend}"))
        self.reception = Reception(self.console, pbx, qtbot)

    # the whole of it

    def play(self) -> None:
        """All of the row. What went wrong is in `missed`."""
        fault = self.fault
        for step in fault.first:
            step.act(self)
        self.console.start()
        if not fault.first:
            self._until("the first picture", lambda: self._shown().is_lively and self._shown().extensions > 0, STEP_S)
        self.pulse.start()
        began_s = time.monotonic()
        for step in fault.steps:
            step.act(self)
            began_s = time.monotonic()
        self._see(fault.shows, began_s, fault.never)
        for step in fault.mends:
            step.act(self)
        self._see(fault.after, time.monotonic())
        if fault.calls_from:
            self._see_a_call_work()
            self._see_the_same()
        self.pause_ms = self.pulse.stop()
        self._look_into_the_log()

    def end(self) -> None:
        """Close the window, in whatever state it is."""
        began_s = time.monotonic()
        self.trouble.goodbye()
        has_ended = finish(self._loop, shut_down(self.console))
        self.trouble.end()
        took_s = time.monotonic() - began_s
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        if not has_ended or took_s > END_S:
            self.missed.append(f"it took {took_s:.1f} s to end")
        if self.pause_ms > self.fault.most_pause_ms:
            self.missed.append(f"the window stood still for {self.pause_ms:.0f} ms")

    # what steps do

    def control(self, word: str, **details: object) -> object:
        with self.pulse.aside():
            return self.pbx.controls.do(word, **details)

    def freeze(self) -> None:
        with self.pulse.aside():
            self.pbx.controls.freeze()

    def thaw(self) -> None:
        with self.pulse.aside():
            self.pbx.controls.thaw()

    @property
    def server(self) -> PbxServer:
        assert isinstance(self.pbx.controls, PbxServer), "only over the network"
        return self.pbx.controls

    def kill_pbx(self) -> None:
        with self.pulse.aside():
            self.server.kill()

    def restart_pbx(self, *options: str) -> None:
        with self.pulse.aside():
            self.server.start(*options)

    def dial(self, number: str) -> None:
        self.asked["MAKECALL", "100", number] += 1
        self.reception.dial(number)

    def drag_onto(self, number: str, text: str) -> None:
        self.asked["MAKECALL", number, text] += 1
        self.reception.drop_text_on_tile(text, number)

    def meet(self, numbers: Sequence[str]) -> None:
        page = self.console.panels.conference
        page.new()
        for number in numbers:
            for verb in ("MAKECALL", "MAKECALLPARAMS"):
                self.asked[verb, page.slot, number] += 1
        page.add_people("", list(numbers))
        self.reception.button("conf.start").click()

    def ask_nothing_more(self) -> None:
        """What was asked so far has to have been all."""
        self.asked = self.requests()

    def hang_up(self, number: str) -> None:
        """End the part that this phone has in its call."""
        leg = self.console.feed.board.legs_of(number)[0]
        self.asked["DROP", str(leg.call_id), number] += 1
        self.console.call_desk.run(DropLeg(leg.call_id, number))

    def retry(self) -> None:
        self.console.window.book["connection.retry"].trigger()

    def search(self, text: str) -> None:
        tiles, field = self.console.panels.board.tiles, self.console.panels.board.search
        self.reception.type_into(field, text)
        self._until(f"{text} found", lambda: tiles.model().rowCount() == 1, 2.0)
        field.clear()

    def press_keys(self, text: str) -> None:
        QTest.keyClicks(self.console.panels.board.search, text)

    # what steps wait for

    def wait_for_state(self, number: str, *states: ExtensionState) -> None:
        board = self.console.feed
        self._until(f"{number} {states}", lambda: board.board.state_of(number) in states, STEP_S)

    def wait_for_room(self, state: SlotState) -> None:
        room = self.pbx.slot_of("100")
        self._until(f"{room} {state}", lambda: self.console.feed.board.slot_state(room) is state, STEP_S)

    def wait_for_silence(self) -> None:
        self._until("silence", lambda: not self.console.feed.board.legs, STEP_S)

    def wait_for_news(self) -> None:
        """Something happens that matters to nobody, and is seen."""
        was_there = self.console.feed.board.extensions[SOMEBODY].registered is True
        self.control("register", number=SOMEBODY, registered=not was_there)
        people = self.console.feed
        self._until("news", lambda: (people.board.extensions[SOMEBODY].registered is True) is not was_there, STEP_S)

    def wait_for_words(self, part: str) -> None:
        self._until(part, lambda: any(part in said for said in self._said), STEP_S)

    def wait_for_requests(self, count: int) -> None:
        self._until(f"{count} requests", lambda: sum(self.requests().values()) >= count, STEP_S)

    def requests(self) -> Counter[Request]:
        """What reached the phone system so far, without what changes nothing."""
        with self.pulse.aside():
            return Counter(_plain(request) for request in self.pbx.requests() if request[0] in ASKING)

    # what is looked at

    def _shown(self) -> Shown:
        return shown_by(self.console, tuple(self._said))

    def _see(self, expected: Sequence[Expect], began_s: float, never: Sequence[Expect] = ()) -> None:
        """Wait until everything was seen, each in its time; it need not all be so at the same moment."""
        left = {each.words: each for each in expected}
        last = Shown()

        def look() -> bool:
            nonlocal last
            last, passed_s = self._shown(), time.monotonic() - began_s
            for words in [words for words, each in left.items() if each.is_so(last)]:
                self._note(left.pop(words), passed_s)
            self.missed += [f"never: {each.words}" for each in never if each.is_so(last)]
            return not left

        connection = self.console.feed.connection_changed.connect(lambda _: look())
        try:
            most_s = max((each.within_s for each in expected), default=0.0)
            with contextlib.suppress(NotInTime):
                self._wait(look, timeout=round(most_s * 1000) + POLL_MS)
        finally:
            self.console.feed.connection_changed.disconnect(connection)
        self.missed += [f"not seen: {each}; instead: {last}" for each in left.values()]

    def _note(self, expect: Expect, passed_s: float) -> None:
        self.seen.append(f"{expect.words} {passed_s:.1f} s")
        self.slowest_s = max(self.slowest_s, passed_s)
        if passed_s > expect.within_s:
            self.missed.append(f"too late: {expect} after {passed_s:.1f} s")

    def _see_a_call_work(self) -> None:
        # As a table, a board of many people has no tiles.
        has_tile = self.console.models.people.row_of(self.fault.calls_from) is not None
        number = self.fault.calls_from if has_tile else "100"
        # What hung may have come back, or another session may be taking over from it just now.
        self._busy_at_s = time.monotonic()
        self._until("rest", self._is_at_rest, STEP_S)
        before = self.requests()[_call(number)]
        if not has_tile:
            self.reception.dial(WORKS_WITH)
        elif not self.reception.drop_text_on_tile(WORKS_WITH, number):
            self.missed.append(f"no call from {number} was taken: {self._shown()}")
            return
        self.asked[_call(number)] += 1
        began_s = time.monotonic()
        busy = (ExtensionState.TALKING, ExtensionState.DIALLING, ExtensionState.RINGING)
        with _missed(self.missed, f"no call from {number}"):
            self._until("a call", lambda: self.console.feed.board.state_of(number) in busy, SAME_S)
            self.seen.append(f"a call works {time.monotonic() - began_s:.1f} s")
        if self.requests()[_call(number)] != before + 1:
            self.missed.append("the call was not asked for exactly once")

    def _is_at_rest(self) -> bool:
        """Nothing has been under way for a moment: between two sessions there is one, too."""
        board, now_s = self.console.switchboard, time.monotonic()
        is_busy = board._queue.running is not None or not board._desk.connection.is_live
        if is_busy or not self._shown().is_lively:
            self._busy_at_s = now_s
        return now_s - self._busy_at_s > REST_S

    def _see_the_same(self) -> None:
        """The board is what is really going on."""
        until_s = time.monotonic() + SAME_S
        while time.monotonic() < until_s:
            with self.pulse.aside():
                truth = truth_of(self.pbx.controls.rows())
            with contextlib.suppress(NotInTime):
                self._wait(lambda true=truth: seen_on(self.console.feed.board) == true, timeout=300)
                self.seen.append("same as the phone system")
                return
        with self.pulse.aside():
            truth, seen = truth_of(self.pbx.controls.rows()), seen_on(self.console.feed.board)
        differing = {key for key in truth.extensions if truth.extensions[key] != seen.extensions.get(key)}
        differing |= seen.extensions.keys() - truth.extensions.keys()
        legs = set(truth.legs.items()) ^ set(seen.legs.items())
        self.missed.append(f"not the same as the phone system: {sorted(differing)[:5]} {sorted(legs)[:5]}")

    def _look_into_the_log(self) -> None:
        """Nothing was asked that nobody asked for, and nothing twice."""
        too_much = self.requests() - self.asked
        if too_much:
            self.missed.append(f"asked without being told to: {dict(too_much)}")

    def _until(self, what: str, happened: Callable[[], bool], within_s: float) -> None:
        try:
            self._wait(happened, timeout=round(within_s * 1000))
        except NotInTime:
            raise AssertionError(f"no {what} within {within_s:g} s: {self._shown()}") from None


@contextlib.contextmanager
def _missed(missed: list[str], what: str) -> Iterator[None]:
    try:
        yield
    except AssertionError as error:
        missed.append(f"{what}: {error}")


def _call(number: str) -> Request:
    return "MAKECALL", number, WORKS_WITH


def _plain(request: Sequence[str]) -> Request:
    """Verb, who, and whom; not the other options of a conference."""
    verb, *rest = request
    if verb == "MAKECALLPARAMS":
        options = dict(zip(rest[1::2], rest[2::2], strict=False))
        return verb, rest[0], options.get("tojoin", "")
    return verb, *rest
