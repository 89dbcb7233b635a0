"""The shipped tone is what the script makes, and it is a soft one."""

import array
import itertools
from pathlib import Path

import make_ring_tone
from callboard.views.sound.tone import read_tone

SHIPPED = Path(__file__).resolve().parents[2] / "resources" / "sounds" / "ring.wav"


def test_the_shipped_tone_is_the_one_that_is_made(tmp_path: Path) -> None:
    made_file = tmp_path / "a folder" / "ring.wav"
    make_ring_tone.write(made_file)
    made, shipped = read_tone(made_file), read_tone(SHIPPED)
    assert made.rate_hz == shipped.rate_hz
    pairs = zip(array.array("h", made.samples), array.array("h", shipped.samples), strict=True)
    assert max(abs(one - other) for one, other in pairs) <= 1, "another mathematical library may round otherwise"


def test_it_is_short_and_soft() -> None:
    tone = read_tone(SHIPPED)
    samples = array.array("h", tone.samples)
    assert 0.5 < tone.length_s < 1.5
    assert 10_000 < max(abs(sample) for sample in samples) < 25_000, "neither too faint to scale nor near the limit"
    for edge in (samples[:20], samples[-20:]):
        assert max(abs(sample) for sample in edge) < 500, "a tone that begins or ends at once clicks"
    assert len(SHIPPED.read_bytes()) < 100_000


def test_it_has_two_notes() -> None:
    tone = read_tone(SHIPPED)
    samples = array.array("h", tone.samples)
    first, second = (_crossings_per_s(samples, tone.rate_hz, at_s) for at_s in (0.1, 0.7))
    assert abs(first - 659) < 30
    assert abs(second - 523) < 30


def _crossings_per_s(samples: array.array, rate_hz: int, from_s: float, for_s: float = 0.1) -> float:
    part = samples[round(from_s * rate_hz) : round((from_s + for_s) * rate_hz)]
    return sum(one < 0 <= other for one, other in itertools.pairwise(part)) / for_s
