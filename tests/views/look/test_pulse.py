"""The slow fade of whatever rings: only while somebody wants it, and never faster than once in two seconds."""

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from callboard.views.look.pulse import FAINTEST, PERIOD_MS, STEP_MS, Pulse


@pytest.fixture
def pulse(qtbot: QtBot) -> Pulse:
    return Pulse()


def test_nothing_beats_until_somebody_wants_it(pulse: Pulse, qtbot: QtBot) -> None:
    who = QObject()
    assert pulse.strength == 1.0
    with qtbot.waitSignal(pulse.beat):
        pulse.want(who, True)
    with qtbot.waitSignal(pulse.beat):  # the last one, which lets everything be painted as it is
        pulse.want(who, False)
    with qtbot.assertNotEmitted(pulse.beat, wait=3 * STEP_MS):
        assert pulse.strength == 1.0


def test_it_goes_down_and_up_once_in_its_period(pulse: Pulse, qtbot: QtBot) -> None:
    assert PERIOD_MS >= 1000, "nothing may blink faster than once in a second"
    seen: list[float] = []
    pulse.beat.connect(lambda: seen.append(pulse.strength))
    pulse.want(pulse, True)
    qtbot.waitUntil(lambda: len(seen) >= PERIOD_MS // STEP_MS, timeout=10 * PERIOD_MS)
    pulse.want(pulse, False)
    assert min(seen) == pytest.approx(FAINTEST)
    assert max(seen) == pytest.approx(1.0)
    down, up = seen[: seen.index(min(seen))], seen[seen.index(min(seen)) : PERIOD_MS // STEP_MS]
    assert down == sorted(down, reverse=True)
    assert up == sorted(up)


def test_it_stands_still_where_motion_is_not_wanted(pulse: Pulse, qtbot: QtBot) -> None:
    pulse.allow(False)
    with qtbot.assertNotEmitted(pulse.beat, wait=3 * STEP_MS):
        pulse.want(pulse, True)
    assert (pulse.strength, pulse.is_allowed) == (1.0, False)
    with qtbot.waitSignal(pulse.beat):
        pulse.allow(True)
