"""The phone system behind a session under test: its controls, its log, and what is really going on in it."""

import threading
import time
from collections.abc import Callable, Mapping
from pathlib import Path

from callboard.sessions.session import PbxSession
from tests.doubles.pbx_controls import PbxControls
from tests.doubles.pbx_truth import seen_on, truth_of
from tests.doubles.recording import DEADLINE_S, Recording

SCENARIO = Path(__file__).resolve().parents[1] / "sessions" / "promises.toml"
SPEED = 20.0
BUSY_EVENTS_PER_S = 60
"""Of the phone system's own time: SPEED times as many arrive."""

_A_MOMENT_S = 0.05


class Pbx:
    """The makers give a session with this phone system, without and with a lot of traffic."""

    def __init__(
        self,
        generation: str,
        controls: PbxControls,
        make_session: Callable[[], PbxSession],
        make_busy_session: Callable[[], PbxSession],
    ) -> None:
        self.generation = generation
        self.controls = controls
        self.make_session = make_session
        self.make_busy_session = make_busy_session

    def slot_of(self, owner: str) -> str:
        """A slot that can be used: a fixed one, or that of an extension."""
        return "701" if self.generation == "v11" else f"700**{owner}"

    def set_phones(self, behaviour: Mapping[str, str]) -> None:
        """How phones behave from now on. The phone system has to run: after `open`."""
        for number, word in behaviour.items():
            self.controls.do("phone", number=number, phone=word)

    def requests(self) -> list[list[str]]:
        """What reached the phone system, by its own log: verb and arguments, PINs masked."""
        return [[entry["verb"], *entry["args"]] for entry in self.controls.do("requests")["requests"]]

    def verbs(self) -> list[str]:
        return [verb for verb, *_ in self.requests()]

    def is_seen_on(self, told: Recording) -> bool:
        """Whether the board becomes what is really going on, in time."""
        deadline = time.monotonic() + DEADLINE_S
        while time.monotonic() < deadline:
            truth = truth_of(self.controls.rows())
            if told.happened(lambda now, true=truth: seen_on(now.board) == true, 0.25):
                return True
        truth, seen = truth_of(self.controls.rows()), seen_on(told.board)
        assert seen.legs == truth.legs
        assert seen.extensions == truth.extensions
        return seen == truth

    def wait_for_events(self, count: int) -> None:
        """Until so many events have happened in all."""
        self._wait_until(lambda: int(self.controls.do("status")["events"]) >= count)

    def wait_for_requests(self, count: int) -> None:
        """Until so many requests have reached it."""
        self._wait_until(lambda: len(self.requests()) >= count)

    def wait_until_silent(self) -> None:
        """No calls any more."""
        self.controls.do("traffic", events_per_second=0)
        self._wait_until(lambda: int(self.controls.do("status")["calls"]) == 0)

    def _wait_until(self, is_so: Callable[[], bool]) -> None:
        deadline = time.monotonic() + DEADLINE_S
        pause = threading.Event()
        while not is_so():
            assert time.monotonic() < deadline, self.controls.do("status")
            pause.wait(_A_MOMENT_S)
