"""A tone as numbers: read from a file, and made softer."""

import array
import wave
from dataclasses import dataclass
from pathlib import Path

BYTES_EACH = 2
"""One channel of 16 bit."""


class NoTone(Exception):
    """The file holds nothing that could be played."""


@dataclass(frozen=True, slots=True)
class Tone:
    """One channel of 16-bit samples, as this computer orders their bytes; `rate_hz` of them make a second."""

    samples: bytes
    rate_hz: int

    @property
    def length_s(self) -> float:
        """How long it is heard, in seconds."""
        return len(self.samples) / BYTES_EACH / self.rate_hz


def read_tone(file: Path) -> Tone:
    """The tone in a WAV file of one channel and 16 bit. Raises NoTone, also when there is no such file."""
    try:
        with wave.open(str(file), "rb") as source:
            form = (source.getnchannels(), source.getsampwidth(), source.getcomptype())
            tone = Tone(source.readframes(source.getnframes()), source.getframerate())
    except (OSError, EOFError, wave.Error) as error:
        raise NoTone(str(error)) from error
    if form != (1, BYTES_EACH, "NONE") or not tone.samples:
        raise NoTone(f"{file.name} is not one channel of 16 bit")
    return tone


def at_volume(tone: Tone, percent: int) -> Tone:
    """`tone` so loud, from 0 to 100. The ear hears half as loud at about a quarter of the height, hence the square."""
    share = (max(0, min(100, percent)) / 100) ** 2
    samples = array.array("h", tone.samples)
    return Tone(array.array("h", (round(sample * share) for sample in samples)).tobytes(), tone.rate_hz)
