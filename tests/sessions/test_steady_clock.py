"""The clock that nobody can set, and who goes by it."""

import re
import time
from pathlib import Path

import pytest

import callboard
from callboard.sessions import steady_clock
from callboard.sessions.steady_clock import steady_now_s, unix_time_of
from tests.doubles.other_clock import OtherClock

HOUR_S, DAY_S = 3600.0, 86_400.0
PACKAGE = Path(callboard.__file__).parent


@pytest.fixture
def other(monkeypatch: pytest.MonkeyPatch) -> OtherClock:
    return OtherClock(monkeypatch)


def test_it_begins_as_the_clock_of_the_computer() -> None:
    assert steady_now_s() == pytest.approx(time.time(), abs=60)


def test_it_never_goes_back() -> None:
    moments = [steady_now_s() for _ in range(2000)]
    assert moments == sorted(moments)


@pytest.mark.parametrize("set_by_s", [HOUR_S, -HOUR_S, DAY_S, -DAY_S])
def test_setting_the_clock_does_not_move_it(other: OtherClock, set_by_s: float) -> None:
    before_s = steady_now_s()
    other.set_by(set_by_s)
    assert 0 <= steady_now_s() - before_s < HOUR_S / 2


def test_it_goes_on_while_the_computer_sleeps(other: OtherClock) -> None:
    before_s = steady_now_s()
    other.sleep(8 * HOUR_S)
    assert steady_now_s() - before_s == pytest.approx(8 * HOUR_S, abs=60)


def test_a_moment_is_shown_as_the_clock_of_the_computer_has_it_now(other: OtherClock) -> None:
    moment_s = steady_now_s()
    assert unix_time_of(moment_s) == moment_s, "exactly: a second less would be shown otherwise"
    other.set_by(-DAY_S)
    assert unix_time_of(moment_s) == pytest.approx(time.time(), abs=60)
    other.sleep(HOUR_S)
    assert unix_time_of(moment_s) == pytest.approx(time.time() - HOUR_S, abs=60)


def test_the_system_counts_what_it_slept() -> None:
    assert steady_clock._running_s() >= time.monotonic() - 1.0


def test_whoever_shows_how_long_something_lasts_asks_this_clock() -> None:
    """The time of day jumps when it is set, and with it how long a call has lasted."""
    lasting = re.compile(r"\bfacts\.since\b|\bleg\.since\b|\bcall\.since_s\b|\bknown_at_s\b|[^_]duration\(")
    wrong = [
        str(path.relative_to(PACKAGE))
        for path in PACKAGE.rglob("*.py")
        if re.search(r"\btime\.time\b", text := path.read_text("utf-8")) and lasting.search(text)
    ]
    assert wrong == []
