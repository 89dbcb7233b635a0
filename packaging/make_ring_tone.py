"""Make the tone that is heard while my phone rings: resources/sounds/ring.wav, the same wherever it is made."""

from __future__ import annotations

import array
import math
import sys
import wave
from pathlib import Path

RING = Path(__file__).resolve().parent.parent / "resources" / "sounds" / "ring.wav"
RATE_HZ = 22050
LENGTH_S = 1.1
PEAK = 0.7
BEND_S = 0.012
"""A note that began at once would click."""
NOTES = ((0.0, 659.26), (0.22, 523.25))
"""When each begins, in seconds, and its pitch in Hz: a soft knock, higher and then lower."""
PARTIALS = ((1.0, 1.0, 5.0), (2.0, 0.22, 8.0), (4.0, 0.08, 14.0))
"""Multiple of the pitch, share of the loudness, and how fast it dies away (per second)."""


def samples() -> array.array[int]:
    """The tone, 16 bit and one channel, as loud as it may become."""
    count = round(RATE_HZ * LENGTH_S)
    heights = [sum(_note(place / RATE_HZ - begins_s, pitch) for begins_s, pitch in NOTES) for place in range(count)]
    fade_from = count - round(RATE_HZ * 0.1)
    heights = [h * min(1.0, (count - 1 - place) / (count - fade_from)) for place, h in enumerate(heights)]
    factor = PEAK * 32767 / max(abs(height) for height in heights)
    return array.array("h", (round(height * factor) for height in heights))


def _note(since_s: float, pitch_hz: float) -> float:
    if since_s < 0:
        return 0.0
    bend = math.sin(math.pi / 2 * min(1.0, since_s / BEND_S)) ** 2
    return bend * sum(
        share * math.exp(-fade * since_s) * math.sin(2 * math.pi * pitch_hz * multiple * since_s)
        for multiple, share, fade in PARTIALS
    )


def write(file: Path) -> None:
    """Write the tone to `file`."""
    file.parent.mkdir(parents=True, exist_ok=True)
    values = samples()
    if sys.byteorder == "big":
        values.byteswap()
    with wave.open(str(file), "wb") as out:
        out.setnchannels(1)
        out.setsampwidth(2)
        out.setframerate(RATE_HZ)
        out.writeframes(values.tobytes())


if __name__ == "__main__":
    write(RING)
