"""The phone system's library stops answering in the middle of something: the window lives on."""

import time
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from PySide6.QtCore import QTimer

from callboard.domain.connection import LineState
from callboard.domain.extension import ExtensionState
from tests.doubles.pbxes import V11, V12, on_both
from tests.doubles.reception import Reception

pytestmark = pytest.mark.alone

BEAT_MS = 10
LONGEST_PAUSE_S = 1.0
"""Far more than a window needs and far less than a stuck one would take: these machines are shared."""
OUTSIDE, CALLER = "02079460958", "01632960123"

through_dotnet = pytest.mark.parametrize("pbx", [V11[1], V12[1]], indirect=True, ids="-".join)


class Pulse:
    """How often the window's loop came round, and the longest time it did not."""

    def __init__(self) -> None:
        self.beats = 0
        self.longest_pause_s = 0.0
        self._last_s = time.perf_counter()

    def beat(self) -> None:
        now_s = time.perf_counter()
        self.longest_pause_s = max(self.longest_pause_s, now_s - self._last_s)
        self._last_s = now_s
        self.beats += 1


@contextmanager
def feeling_the_pulse() -> Iterator[Pulse]:
    pulse, timer = Pulse(), QTimer()
    timer.timeout.connect(pulse.beat)
    timer.start(BEAT_MS)
    try:
        yield pulse
    finally:
        timer.stop()


def find(reception: Reception, text: str) -> None:
    """Search the board, as somebody does who does not know that anything is stuck."""
    tiles, everybody = reception.panels.board.tiles, len(reception.board.extensions)
    reception.type_into(reception.panels.board.search, text)
    reception.wait_until(lambda: 0 < tiles.model().rowCount() < everybody)
    reception.panels.board.search.clear()
    reception.wait_until(lambda: tiles.model().rowCount() == everybody)


@on_both
def test_a_call_that_never_returns_stops_nothing_else(reception: Reception) -> None:
    with feeling_the_pulse() as pulse:
        reception.pbx.controls.do("fault", kind="hang_call")
        reception.dial(OUTSIDE)
        reception.pbx.controls.do("incoming", **{"from": CALLER, "to": "104"})
        reception.wait_for_state("104", ExtensionState.RINGING, ExtensionState.TALKING)
        find(reception, "104")
        assert pulse.longest_pause_s < LONGEST_PAUSE_S
    reception.pbx.controls.do("vanish", for_s=60)
    reception.wait_until(lambda: reception.board.connection.state is not LineState.LIVE)
    reception.pbx.controls.do("heal")
    reception.wait_until(lambda: reception.board.connection.is_live)
    asked = len(reception.calls_asked())
    reception.dial(OUTSIDE)
    reception.wait_for_state("100", ExtensionState.TALKING)
    assert len(reception.calls_asked()) == asked + 1, "what hung is not asked again"


@through_dotnet
def test_a_property_that_never_returns_stops_nothing_in_the_window(reception: Reception) -> None:
    reception.pbx.controls.do("fault", kind="hang_member", member="IsRegistered")
    reception.pbx.controls.do("register", number="106", registered=False)
    with feeling_the_pulse() as pulse:
        reception.wait_until(lambda: pulse.beats >= 50)
        find(reception, "106")
        assert pulse.longest_pause_s < LONGEST_PAUSE_S
    assert reception.board.extensions["106"].registered is True, "the vendor's thread is stuck in reading it"
    reception.pbx.controls.do("heal")
    reception.wait_for_state("106", ExtensionState.OFFLINE)
