"""When the tone is heard: for calls that ring at my phone, as chosen, and never while pop-ups are muted."""

import logging
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from callboard.domain.preferences import RingSound
from callboard.models.preferences_now import PreferencesNow
from callboard.views.sound.loudspeaker import Speaker
from callboard.views.sound.tone import NoTone, Tone, at_volume

log = logging.getLogger(__name__)

AGAIN_AFTER_MS = 3000


class Ringer(QObject):
    """Told of each call for my phone by `begin` and `end`. `tried` says whether a tone found something to play on."""

    tried = Signal(bool)

    def __init__(
        self, speaker: Speaker, read_tone: Callable[[], Tone], preferences: PreferencesNow, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._speaker = speaker
        self._read_tone = read_tone
        self._preferences = preferences
        self._tone: Tone | None = None
        self._calls: set[int] = set()
        self._is_muted = False
        self._again = QTimer(self)
        self._again.setInterval(AGAIN_AFTER_MS)
        self._again.timeout.connect(self._play)
        speaker.tried.connect(self.tried)
        preferences.changed.connect(self._on_changed)

    @property
    def is_repeating(self) -> bool:
        """Whether the tone will be heard again by itself."""
        return self._again.isActive()

    def begin(self, call_id: int) -> None:
        """A call rings at my phone."""
        if call_id in self._calls:
            return
        self._calls.add(call_id)
        # A second call does not break into the tone of the first.
        if self._sound is not RingSound.OFF and not self._is_muted and not self.is_repeating:
            self._play()
        self._follow()

    def end(self, call_id: int) -> None:
        """It does not ring any more."""
        self._calls.discard(call_id)
        if not self._calls:
            self._speaker.stop()
        self._follow()

    def mute(self, is_muted: bool) -> None:
        """Be silent whatever rings, or no longer."""
        self._is_muted = is_muted
        if is_muted:
            self._speaker.stop()
        self._follow()

    def try_out(self) -> None:
        """Let the tone be heard once, for somebody who chooses how loud it shall be."""
        self._play()

    def close(self) -> None:
        """Be silent for good. May wait a moment; not for the thread of the window."""
        self._speaker.end()

    @property
    def _sound(self) -> RingSound:
        return self._preferences.value.ring_sound

    def _on_changed(self) -> None:
        if self._sound is RingSound.OFF and self._calls:
            self._speaker.stop()
        self._follow()

    def _follow(self) -> None:
        shall_repeat = self._sound is RingSound.REPEATING and bool(self._calls) and not self._is_muted
        if shall_repeat and not self._again.isActive():
            self._again.start()
        elif not shall_repeat:
            self._again.stop()

    def _play(self) -> None:
        try:
            self._tone = self._tone or self._read_tone()
        except NoTone as fault:
            log.warning("no tone: %s", fault)
            return
        self._speaker.play(at_volume(self._tone, self._preferences.value.ring_volume))
