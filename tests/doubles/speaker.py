"""A loudspeaker that only remembers what it was given."""

from PySide6.QtCore import QObject, Signal

from callboard.views.sound.tone import Tone


class HeardSpeaker(QObject):
    """`heard` are the tones, in order; `stops` counts how often it was told to be quiet."""

    tried = Signal(bool)

    def __init__(self, is_there: bool = True) -> None:
        super().__init__()
        self.heard: list[Tone] = []
        self.stops = 0
        self.has_ended = False
        self.is_there = is_there

    def play(self, tone: Tone) -> None:
        self.heard.append(tone)
        self.tried.emit(self.is_there)

    def stop(self) -> None:
        self.stops += 1

    def end(self) -> None:
        self.has_ended = True
