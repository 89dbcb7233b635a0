"""The real library plays into a device that is made of nothing, and says so where there is no device."""

import threading
import time
from collections.abc import Iterator

import pytest
from PySide6.QtTest import QSignalSpy
from pytestqt.qtbot import QtBot

from callboard.views.sound.loudspeaker import END_WITHIN_S, Loudspeaker, _frames
from callboard.views.sound.tone import Tone
from tests.doubles.leaks import nothing_left_behind

NOTHING = ("NULL",)
NOT_ON_THIS_SYSTEM = ("AAUDIO",)
SHORT = Tone(b"\1\0" * 2205, 22050)
LONG = Tone(b"\1\0" * 22050 * 30, 22050)


@pytest.fixture(autouse=True)
def quiet_afterwards(qapp: object) -> Iterator[None]:
    with nothing_left_behind():
        yield


@pytest.mark.alone
def test_a_tone_is_played_to_its_end_without_keeping_anybody_waiting(qtbot: QtBot) -> None:
    speaker = Loudspeaker(ways=NOTHING)
    with qtbot.waitSignal(speaker.tried) as told:
        began = time.monotonic()
        speaker.play(SHORT)
        assert time.monotonic() - began < 0.1
    assert told.args == [True]
    speaker.end()


def test_without_a_device_it_says_so(qtbot: QtBot) -> None:
    speaker = Loudspeaker(ways=NOT_ON_THIS_SYSTEM)
    with qtbot.waitSignal(speaker.tried) as told:
        speaker.play(SHORT)
    assert told.args == [False]
    speaker.end()


def test_it_stops_when_it_is_told_to(qtbot: QtBot) -> None:
    speaker = Loudspeaker(ways=NOTHING)
    began = time.monotonic()
    with qtbot.waitSignal(speaker.tried):
        speaker.play(LONG)
        speaker.stop()
    assert time.monotonic() - began < 5
    speaker.end()


def test_a_new_tone_ends_the_one_before(qtbot: QtBot) -> None:
    speaker = Loudspeaker(ways=NOTHING)
    tried = QSignalSpy(speaker.tried)
    speaker.play(LONG)
    speaker.play(SHORT)
    qtbot.waitUntil(lambda: tried.count() == 2)
    speaker.end()


def test_once_ended_it_is_silent() -> None:
    speaker = Loudspeaker(ways=NOTHING)
    speaker.play(LONG)
    speaker.end()
    speaker.play(SHORT)
    assert not [thread for thread in threading.enumerate() if thread.name == "callboard-sound"]


def test_a_device_that_hangs_is_not_waited_for_for_long(monkeypatch: pytest.MonkeyPatch) -> None:
    lets_go = threading.Event()
    module = "callboard.views.sound.loudspeaker"
    monkeypatch.setattr(f"{module}._play_on", lambda ways, tone, enough: lets_go.wait(30))
    monkeypatch.setattr(f"{module}.END_WITHIN_S", 0.05)
    speaker = Loudspeaker(ways=NOTHING)
    speaker.play(SHORT)
    began = time.monotonic()
    speaker.end()
    assert time.monotonic() - began < END_WITHIN_S
    lets_go.set()
    for thread in threading.enumerate():
        if thread.name == "callboard-sound":
            thread.join(10)


def test_every_frame_is_handed_out_once_and_in_order() -> None:
    is_over = threading.Event()
    frames = _frames(bytes(range(20)), is_over)
    assert next(frames) == b""
    taken = [frames.send(wanted) for wanted in (3, 4, 100)]
    assert [len(part) for part in taken] == [6, 8, 6]
    assert b"".join(taken) == bytes(range(20))
    assert not is_over.is_set()
    with pytest.raises(StopIteration):
        frames.send(5)
    assert is_over.is_set()
