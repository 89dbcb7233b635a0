"""Plays a tone on what this computer has to play on, without keeping anybody waiting."""

import logging
import sys
import threading
from collections.abc import Generator, Sequence
from typing import Any, Protocol

from PySide6.QtCore import QObject, Signal

from callboard.views.sound.tone import BYTES_EACH, Tone

log = logging.getLogger(__name__)

BUFFER_MS = 100
LONGER_THAN_TONE_S = 3.0
"""After so long a device that takes nothing is left alone."""
END_WITHIN_S = 1.0
WAYS = ("WASAPI", "DSOUND", "WINMM") if sys.platform == "win32" else ("PULSEAUDIO", "ALSA", "COREAUDIO")
"""How a device is reached, in this order; the library would otherwise "play" where there is none, and say nothing."""


class Speaker(Protocol):
    """Something to play on. `tried` says after each `play` whether there was any such thing."""

    @property
    def tried(self) -> Any:
        """Signal of one bool; a checker of types takes it for something else in a class than in an object."""
        ...

    def play(self, tone: Tone) -> None:
        """Begin to play `tone`; what is heard meanwhile ends."""

    def stop(self) -> None:
        """Be quiet."""

    def end(self) -> None:
        """Be quiet for good, within about `END_WITHIN_S`."""


class Loudspeaker(QObject):
    """The device that this computer plays on by itself. It is opened for each tone, on a thread of its own, and closed
    after it: opening may take a while, and headsets come and go."""

    tried = Signal(bool)

    def __init__(self, parent: QObject | None = None, ways: Sequence[str] = WAYS) -> None:
        super().__init__(parent)
        self._ways = ways
        self._has_ended = False
        self._playing: tuple[threading.Thread, threading.Event] | None = None

    def play(self, tone: Tone) -> None:
        """Begin to play `tone`; what is heard meanwhile ends."""
        self.stop()
        if self._has_ended:
            return
        enough = threading.Event()
        # Nothing may be lost when the program ends in the middle of a tone.
        thread = threading.Thread(target=self._play, args=(tone, enough), name="callboard-sound", daemon=True)
        self._playing = thread, enough
        thread.start()

    def stop(self) -> None:
        """Be quiet."""
        if self._playing is not None:
            self._playing[1].set()

    def end(self) -> None:
        """Be quiet for good. Waits until the device is closed, but not for one that hangs."""
        self._has_ended = True
        self.stop()
        if self._playing is not None:
            self._playing[0].join(END_WITHIN_S)

    def _play(self, tone: Tone, enough: threading.Event) -> None:
        try:
            _play_on(self._ways, tone, enough)
        except Exception as error:  # noqa: BLE001 - whatever a driver raises, a call is more important than its tone
            log.info("no tone: %s", error)
            self._tell(False)
        else:
            self._tell(True)

    def _tell(self, was_heard: bool) -> None:
        try:
            self.tried.emit(was_heard)
        except RuntimeError:
            log.debug("the window is gone already")


def _play_on(ways: Sequence[str], tone: Tone, enough: threading.Event) -> None:
    import miniaudio  # noqa: PLC0415 - only who hears tones pays for it

    is_over = threading.Event()
    frames = _frames(tone.samples, is_over)
    next(frames)
    device = miniaudio.PlaybackDevice(
        miniaudio.SampleFormat.SIGNED16,
        nchannels=1,
        sample_rate=tone.rate_hz,
        buffersize_msec=BUFFER_MS,
        backends=[miniaudio.Backend[way] for way in ways],
        app_name="Callboard",
    )
    with device:
        device.start(frames)
        left_s = tone.length_s + LONGER_THAN_TONE_S
        while not enough.wait(BUFFER_MS / 1000) and not is_over.is_set() and left_s > 0:
            left_s -= BUFFER_MS / 1000
        enough.wait(2 * BUFFER_MS / 1000)  # what was handed over last has still to be heard


def _frames(samples: bytes, is_over: threading.Event) -> Generator[bytes, int, None]:
    """Hands out as many frames as the device wants each time."""
    wanted, place = (yield b""), 0
    while place < len(samples):
        part = samples[place : place + wanted * BYTES_EACH]
        place += len(part)
        wanted = yield part
    is_over.set()
