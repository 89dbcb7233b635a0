"""What a running conference asks or has to say."""

from collections.abc import Iterator

import pytest
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit

from callboard.views.conference.live.live_bars import LiveBars
from tests.views.conftest import Office


@pytest.fixture
def bars(office: Office) -> Iterator[LiveBars]:
    bars = LiveBars(office.look, office.host)
    bars.resize(640, 200)
    bars.allow(can_add=True)
    yield bars
    bars.hide()


def text(bars: LiveBars, name: str) -> str:
    strip = bars.findChild(QFrame, name)
    words = bars.findChild(QLabel, f"{name}.text")
    assert isinstance(strip, QFrame)
    assert isinstance(words, QLabel)
    return words.text() if strip.isVisible() else ""


def test_with_nothing_to_say_there_is_nothing(bars: LiveBars) -> None:
    assert not bars.isVisible()


def test_who_was_never_called_is_called_or_left_out_only_when_somebody_says_so(bars: LiveBars) -> None:
    called, left_out = QSignalSpy(bars.call_them_requested), QSignalSpy(bars.leave_out_requested)
    bars.show_held(3)
    assert "3" in text(bars, "conf.live.held")
    assert called.count() == left_out.count() == 0
    bars.call_them.click()
    bars.leave_out.click()
    assert called.count() == left_out.count() == 1
    bars.allow(can_add=False)
    bars.call_them.click()
    assert called.count() == 1, "without a line nobody is called"
    bars.show_held(0)
    assert not bars.isVisible()


def test_another_pin_can_be_typed_and_is_not_readable(bars: LiveBars) -> None:
    given = QSignalSpy(bars.pin_given)
    bars.show_pin_wrong("103: The phone system took the request and did nothing.")
    assert not bars.call_with_pin.isEnabled()
    QTest.keyClicks(bars.pin, "47x11")
    assert bars.pin.text() == "4711"
    assert bars.pin.echoMode() is QLineEdit.EchoMode.Password
    bars.call_with_pin.click()
    assert given.at(0) == ["4711"]
    bars.show_pin_wrong("")
    assert bars.pin.text() == "", "a PIN is not left lying about"


def test_what_stands_side_by_side_stands_below_where_it_is_narrow(bars: LiveBars) -> None:
    bars.show_held(2)
    bars.turn(is_narrow=True)
    bars.resize(280, 300)
    QTest.qWaitForWindowExposed(bars)
    layout = bars.layout()
    assert layout is not None
    layout.activate()
    words = bars.findChild(QLabel, "conf.live.held.text")
    assert isinstance(words, QLabel)
    strip = words.parentWidget()
    assert strip is not None
    strip_layout = strip.layout()
    assert strip_layout is not None
    strip_layout.activate()
    assert bars.call_them.y() >= words.geometry().bottom()


def test_a_pin_that_is_wanted_first_is_used_and_not_called_again_with(bars: LiveBars) -> None:
    bars.show_pin_wrong("The PIN is not known.", is_wanted=True)
    assert bars.call_with_pin.text() == "Use this PIN"
    bars.show_pin_wrong("103: The phone system took the request and did nothing.")
    assert bars.call_with_pin.text() == "Call again with this PIN"
