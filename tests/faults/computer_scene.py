"""A computer on which something is wrong, with real windows on it: plays a row of the table and tells what was seen."""

import os
import signal
import subprocess
import threading
import time
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from callboard.paths import stand_in_folder
from tests.doubles.pbx import SCENARIO
from tests.faults.fault import V11, V12, Expect, Fault
from tests.faults.other_window import OtherWindow, Windows, settings_of
from tests.faults.pbx_server import PbxServer
from tests.faults.shown import Shown

END_S, POLL_S, READY_S = 6.0, 0.05, 30.0
WORKS_WITH = "02079460777"
NO_GUARD = "--no-guard"


class ComputerScene:
    """`where` is "system", or the generation of the phone system on the server that the windows connect to."""

    def __init__(self, fault: Fault, where: str, top: Path, variables: Mapping[str, str]) -> None:
        self.fault = fault
        self.top = top
        self.windows = Windows(top, **variables)
        self.server = PbxServer(where) if where in (V11, V12) else None
        self.where = where
        self.window: OtherWindow | None = None
        self.process: subprocess.Popen[bytes] | None = None
        self._first: tuple[OtherWindow, subprocess.Popen[bytes]] | None = None
        self.asked: Counter[tuple[str, ...]] = Counter()
        self.seen: list[str] = []
        self.missed: list[str] = []
        self.slowest_s = 0.0

    def play(self) -> None:
        """All of the row. What went wrong is in `missed`."""
        fault = self.fault
        for step in fault.first:
            step.act(self)
        began_s = time.monotonic()
        for step in fault.steps:
            step.act(self)
        self._see(fault.shows, began_s if not fault.steps else time.monotonic())
        for step in fault.mends:
            step.act(self)
        self._see(fault.after, time.monotonic())
        if fault.calls_from and self.window is not None:
            self.dial(WORKS_WITH)
            self._see((Expect("a call works", lambda now: now.calls > 0, 10.0),), time.monotonic())
        if self.server is not None:
            too_much = self.requests() - self.asked
            if too_much:
                self.missed.append(f"asked without being told to: {dict(too_much)}")
        if self.window is not None:
            self.end_window()

    def close(self) -> None:
        self.windows.close()
        if self.server is not None:
            self.server.close()

    # what steps do

    @property
    def shown(self) -> OtherWindow:
        assert self.window is not None, "no window"
        return self.window

    @property
    def settings(self) -> Path:
        return settings_of(self.windows.surroundings.environment)

    def arguments(self) -> list[str]:
        if self.server is None:
            return ["--rehearsal", "v11", "--scenario", str(SCENARIO), "--speed", "20"]
        folder = str(stand_in_folder(self.where))
        where = ["--host", "127.0.0.1", "--port", str(self.server.port), "--runtime", "core80"]
        return ["--assembly-folder", folder, "--generation", self.where, *where]

    def open(
        self,
        *options: str,
        within: Sequence[str] = (),
        is_ready: bool = True,
        arguments: Sequence[str] = (),
        **changed: str,
    ) -> None:
        """Start a window, and wait until it shows its board."""
        self.process = self.windows.start([*options, *(arguments or self.arguments())], within, **changed)
        try:
            self.window = self.windows.next()
        except TimeoutError:
            raise AssertionError(f"no window: {self.windows.said(self.process)}") from None
        if is_ready:
            self.wait(Expect("the first picture", lambda now: now.is_lively and now.extensions > 0, READY_S))

    def wait_for_guard(self) -> None:
        self._poll(lambda: bool(self.shown.do("guard")), 10.0, "guard")

    def remember_window(self) -> None:
        """Another window is going to be looked at."""
        assert self.window is not None
        assert self.process is not None
        self._first = self.window, self.process

    def go_back(self) -> None:
        """End the window that is looked at, and go back to the one before."""
        self.end_window()
        assert self._first is not None
        self.window, self.process = self._first

    def all_windows(self) -> list[OtherWindow]:
        return [self.shown] if self._first is None else [self._first[0], self.shown]

    def wait_for_another(self, within_s: float = 20.0) -> None:
        """Somebody else starts a window."""
        self.window, self.process = self.windows.next(within_s), None

    def wait(self, expect: Expect) -> None:
        self._see((expect,), time.monotonic(), notes=False)

    def dial(self, number: str) -> None:
        self.asked["MAKECALL", "100", number] += 1
        self.shown.do("dial", number=number)

    def control(self, word: str, **details: object) -> None:
        assert self.server is not None
        self.server.do(word, **details)

    def requests(self) -> Counter[tuple[str, ...]]:
        assert self.server is not None
        asked = self.server.do("requests")["requests"]
        return Counter((each["verb"], *each["args"]) for each in asked if each["verb"] in ("MAKECALL", "DROP"))

    def wait_for_requests(self, count: int) -> None:
        self._poll(lambda: sum(self.requests().values()) >= count, 10.0, f"{count} requests")

    def send(self, what: signal.Signals) -> None:
        os.kill(self.shown.pid, what)

    def wait_for_end(self, *codes: int, within_s: float = END_S) -> None:
        """The window has to end by itself, with one of these exit codes."""
        assert self.process is not None
        began_s = time.monotonic()
        try:
            code = self.process.wait(within_s)
        except subprocess.TimeoutExpired:
            self.missed.append(f"it had not ended after {within_s:g} s")
            self.process.kill()
            self.process.wait()
        else:
            self.seen.append(f"ended with {code} {time.monotonic() - began_s:.1f} s")
            self.slowest_s = max(self.slowest_s, time.monotonic() - began_s)
            if code not in codes:
                self.missed.append(f"exit code {code}: {self.windows.said(self.process)[-600:]}")
        self.window = None

    def end_window(self) -> None:
        """Close it as a person would; it has to be gone in time, without complaints."""
        process, window = self.process, self.shown
        window.do("end")
        if process is not None:
            self.wait_for_end(0)
            said = self.windows.said(process)
            if "Traceback" in said:
                self.missed.append(f"it complained: {said[-600:]}")
            return
        self._poll(lambda: not Path(f"/proc/{window.pid}").exists(), END_S, "end of the window")
        self.window = None

    # what is looked at

    def _see(self, expected: Sequence[Expect], began_s: float, *, notes: bool = True) -> None:
        left, last = list(expected), Shown()
        most_s = max((each.within_s for each in expected), default=0.0)
        pause = threading.Event()
        while left:
            try:
                last = self.shown.look()
            except (OSError, ValueError, TypeError) as error:
                self.missed.append(f"the window is gone: {error}")
                self.window = None
                return
            passed_s = time.monotonic() - began_s
            for each in [each for each in left if each.is_so(last)]:
                left.remove(each)
                if notes:
                    self.seen.append(f"{each.words} {passed_s:.1f} s")
                    self.slowest_s = max(self.slowest_s, passed_s)
                if passed_s > each.within_s:
                    self.missed.append(f"too late: {each} after {passed_s:.1f} s")
            if passed_s > most_s:
                break
            pause.wait(POLL_S)
        self.missed += [f"not seen: {each}; instead: {last}" for each in left]

    def _poll(self, happened: Callable[[], bool], within_s: float, what: str) -> None:
        pause, until_s = threading.Event(), time.monotonic() + within_s
        while not happened():
            if time.monotonic() > until_s:
                raise AssertionError(f"no {what} within {within_s:g} s")
            pause.wait(POLL_S)
