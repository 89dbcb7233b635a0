"""Tones are read whole or not at all, and made softer without being changed otherwise."""

import array
import wave
from pathlib import Path

import pytest

from callboard.views.sound.tone import NoTone, Tone, at_volume, read_tone

SAMPLES = (0, 32767, -32768, 1000, -1000)


def tone_of(*samples: int) -> Tone:
    return Tone(array.array("h", samples).tobytes(), 1000)


def samples_of(tone: Tone) -> list[int]:
    return list(array.array("h", tone.samples))


def written(file: Path, channels: int = 1, width: int = 2, samples: bytes = b"\1\0" * 8) -> Path:
    with wave.open(str(file), "wb") as out:
        out.setnchannels(channels)
        out.setsampwidth(width)
        out.setframerate(8000)
        out.writeframes(samples)
    return file


@pytest.mark.parametrize(
    ("percent", "heights"),
    [
        (100, [0, 32767, -32768, 1000, -1000]),
        (50, [0, 8192, -8192, 250, -250]),
        (10, [0, 328, -328, 10, -10]),
        (0, [0, 0, 0, 0, 0]),
        (900, [0, 32767, -32768, 1000, -1000]),
        (-5, [0, 0, 0, 0, 0]),
    ],
)
def test_half_as_loud_is_a_quarter_as_high(percent: int, heights: list[int]) -> None:
    assert samples_of(at_volume(tone_of(*SAMPLES), percent)) == heights


def test_a_file_is_read(tmp_path: Path) -> None:
    tone = read_tone(written(tmp_path / "a.wav"))
    assert (tone.rate_hz, tone.samples) == (8000, b"\1\0" * 8)
    assert tone.length_s == 0.001


def test_what_is_no_tone_is_said_to_be_none(tmp_path: Path) -> None:
    text = tmp_path / "text.wav"
    text.write_text("no sound at all", encoding="utf-8")
    empty = tmp_path / "empty.wav"
    empty.write_bytes(b"")
    for file in (
        tmp_path / "missing.wav",
        text,
        empty,
        tmp_path,
        written(tmp_path / "stereo.wav", channels=2),
        written(tmp_path / "thin.wav", width=1),
        written(tmp_path / "silent.wav", samples=b""),
    ):
        with pytest.raises(NoTone):
            read_tone(file)
