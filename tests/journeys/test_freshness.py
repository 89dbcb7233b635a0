"""What is shown is as fresh as it says: a cut line, one that is dead at its other end, one that comes and goes."""

import itertools
import time

from callboard.domain.connection import LineState
from callboard.domain.extension import ExtensionState
from tests.doubles.pbxes import in_rehearsal, on_both
from tests.doubles.reception import Reception

STALE_WITHIN_S = 2.0
HALF_OPEN_WITHIN_S = 10.0
OUTSIDE = "02079460958"


def _is_stale(reception: Reception) -> bool:
    tiles = reception.panels.board.tiles
    return not tiles.is_live and reception.fresh().startswith("Not live · last update ")


def _until_stale_s(reception: Reception) -> float:
    began_s = time.monotonic()
    reception.wait_until(lambda: _is_stale(reception))
    return time.monotonic() - began_s


def _until_live(reception: Reception) -> None:
    reception.wait_until(lambda: reception.board.connection.is_live and reception.panels.board.tiles.is_live)


def _until_told(reception: Reception) -> str:
    reception.wait_until(lambda: reception.status().startswith("While away "))
    return reception.status()


@on_both
def test_a_cut_line_is_shown_at_once_and_what_was_missed_is_told(reception: Reception) -> None:
    reception.dial(OUTSIDE)
    reception.wait_for_state("100", ExtensionState.TALKING)
    lit: list[frozenset[object]] = []
    reception.console.look.glow.beat.connect(lambda: lit.append(reception.console.look.glow.lights))
    reception.pbx.controls.do("vanish", for_s=60)
    assert _until_stale_s(reception) < STALE_WITHIN_S
    assert not lit
    reception.pbx.controls.do("heal")
    _until_live(reception)
    text = _until_told(reception)
    assert text.startswith("While away 0:0")
    assert "your call ended" in text
    reception.wait_until(lambda: bool(lit) and not lit[-1])
    assert "100" in lit[0]
    assert {each for each in lit if each} == {lit[0]}, "one glow, not two"


@on_both
def test_a_line_that_is_dead_at_its_other_end_is_found(reception: Reception) -> None:
    reception.wait_for_silence()
    reception.pbx.controls.freeze()
    try:
        assert _until_stale_s(reception) < HALF_OPEN_WITHIN_S
        assert reception.board.connection.state is LineState.LOST
        assert reception.label("connection.chip").text() == "Reconnecting"
        assert not reception.panels.dial.call.isEnabled()
        reception.wait_until(lambda: reception.label("banner.text").isVisible())
    finally:
        reception.pbx.controls.thaw()
    _until_live(reception)
    assert _until_told(reception).endswith(": nothing changed.")
    reception.dial("104")
    reception.wait_for_state("104", ExtensionState.RINGING, ExtensionState.TALKING)


@on_both
def test_silence_alone_is_no_loss(reception: Reception) -> None:
    reception.wait_for_silence()
    lost: list[LineState] = []
    reception.console.feed.connection_changed.connect(lambda connection: lost.append(connection.state))
    silences: list[float] = []

    def is_asked_twice() -> bool:
        silences.append(reception.console.switchboard.silent_for_s)
        answers = sum(after < before for before, after in itertools.pairwise(silences))
        return answers >= 2

    reception.wait_until(is_asked_twice)
    assert max(silences) < 5.0
    assert lost == []
    assert not reception.calls_asked()


@on_both
def test_two_quick_losses_end_in_the_true_board(reception: Reception) -> None:
    reception.dial(OUTSIDE)
    reception.wait_for_state("100", ExtensionState.TALKING)
    pictures: list[bool] = []
    reception.console.feed.board_changed.connect(lambda update: pictures.append(update.replaced))
    for losses in (1, 2):
        reception.pbx.controls.do("fault", kind="drop_connections")
        reception.wait_until(lambda times=losses: sum(pictures) >= times)
        _until_live(reception)
    assert reception.board.state_of("100") is ExtensionState.TALKING
    asked = len(reception.calls_asked())
    assert asked == 1, "nothing is asked again by itself"


@on_both
def test_a_line_lost_while_everything_is_read_is_read_again(reception: Reception) -> None:
    reception.pbx.controls.do("fault", kind="slow_member", member="FirstName", delay_s=0.02)
    for _ in range(2):
        reception.pbx.controls.do("fault", kind="drop_connections")
        reception.wait_until(lambda: not reception.board.connection.is_live)
    reception.pbx.controls.do("heal")
    _until_live(reception)
    reception.dial("104")
    reception.wait_for_state("104", ExtensionState.RINGING, ExtensionState.TALKING)


@in_rehearsal
def test_a_live_line_that_somebody_doubts_stays_as_it_is(reception: Reception) -> None:
    states: list[LineState] = []
    reception.console.feed.connection_changed.connect(lambda connection: states.append(connection.state))
    reception.window.book["connection.retry"].trigger()
    reception.console.connection.wake.woke.emit()
    reception.wait_until(lambda: reception.console.switchboard.silent_for_s < 0.5)
    assert states == []


@on_both
def test_a_line_lost_in_the_middle_of_the_end_hinders_nothing(reception: Reception) -> None:
    reception.window.end()
    reception.pbx.controls.do("vanish", for_s=600)
