"""When the tone is heard, how often and how loud."""

import array
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from PySide6.QtTest import QSignalSpy
from pytestqt.qtbot import QtBot

from callboard.domain.preferences import RingSound
from callboard.models.preferences_now import PreferencesNow
from callboard.views.sound import ringer as ringer_module
from callboard.views.sound.ringer import Ringer
from callboard.views.sound.tone import NoTone, Tone
from tests.doubles.leaks import nothing_left_behind
from tests.doubles.speaker import HeardSpeaker

TONE = Tone(array.array("h", [10_000, -10_000]).tobytes(), 1000)


class Desk:
    def __init__(self) -> None:
        self.host = QObject()
        self.speaker = HeardSpeaker()
        self.preferences = PreferencesNow(parent=self.host)
        self.ringer = Ringer(self.speaker, lambda: TONE, self.preferences, self.host)

    @property
    def times(self) -> int:
        return len(self.speaker.heard)


@pytest.fixture
def desk(qapp: object, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desk]:
    monkeypatch.setattr(ringer_module, "AGAIN_AFTER_MS", 30)
    with nothing_left_behind():
        desk = Desk()
        yield desk
        desk.ringer.mute(True)


def test_as_shipped_nothing_is_heard(desk: Desk) -> None:
    desk.ringer.begin(7)
    assert desk.times == 0
    assert not desk.ringer.is_repeating


def test_once_is_once_for_each_call(desk: Desk) -> None:
    desk.preferences.change(ring_sound=RingSound.ONCE)
    desk.ringer.begin(7)
    desk.ringer.begin(7)
    assert desk.times == 1
    assert not desk.ringer.is_repeating
    desk.ringer.begin(8)
    assert desk.times == 2


def test_repeating_goes_on_until_nothing_rings_any_more(desk: Desk, qtbot: QtBot) -> None:
    desk.preferences.change(ring_sound=RingSound.REPEATING)
    desk.ringer.begin(7)
    desk.ringer.begin(8)
    assert desk.times == 1, "the second call does not break into the tone of the first"
    qtbot.waitUntil(lambda: desk.times >= 3)
    desk.ringer.end(7)
    assert desk.ringer.is_repeating
    assert desk.speaker.stops == 0
    desk.ringer.end(8)
    assert not desk.ringer.is_repeating
    assert desk.speaker.stops == 1


def test_muted_it_is_silent_at_once_and_stays_so(desk: Desk, qtbot: QtBot) -> None:
    desk.preferences.change(ring_sound=RingSound.REPEATING)
    desk.ringer.begin(7)
    desk.ringer.mute(True)
    assert desk.speaker.stops == 1
    assert not desk.ringer.is_repeating
    desk.ringer.begin(8)
    assert desk.times == 1
    desk.ringer.mute(False)
    qtbot.waitUntil(lambda: desk.times == 2)


def test_another_choice_holds_for_what_rings_already(desk: Desk) -> None:
    desk.preferences.change(ring_sound=RingSound.ONCE)
    desk.ringer.begin(7)
    desk.preferences.change(ring_sound=RingSound.REPEATING)
    assert desk.ringer.is_repeating
    desk.preferences.change(ring_sound=RingSound.OFF)
    assert not desk.ringer.is_repeating
    assert desk.speaker.stops == 1


def test_it_is_as_loud_as_chosen(desk: Desk) -> None:
    desk.preferences.change(ring_sound=RingSound.ONCE, ring_volume=50)
    desk.ringer.begin(7)
    assert list(array.array("h", desk.speaker.heard[0].samples)) == [2500, -2500]


def test_somebody_who_chooses_may_listen_while_it_is_off(desk: Desk) -> None:
    tried = QSignalSpy(desk.ringer.tried)
    desk.ringer.try_out()
    assert desk.times == 1
    assert tried.at(0) == [True]


def test_a_tone_that_cannot_be_read_is_a_tone_less(desk: Desk, caplog: pytest.LogCaptureFixture) -> None:
    def broken() -> Tone:
        raise NoTone("no such file")

    ringer = Ringer(desk.speaker, broken, desk.preferences, desk.host)
    ringer.try_out()
    assert desk.times == 0
    assert "no such file" in caplog.text


def test_closing_ends_the_device(desk: Desk) -> None:
    desk.ringer.close()
    assert desk.speaker.has_ended
