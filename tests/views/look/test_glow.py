"""One glow, which fades once."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QImage, QPainter
from PySide6.QtTest import QSignalSpy
from pytestqt.qtbot import QtBot

from callboard.views.look.glow import Glow
from callboard.views.look.painting import draw_glow
from callboard.views.look.pulse import Pulse
from tests.views.conftest import Office


class Clock:
    now_s = 50.0

    def __call__(self) -> float:
        return self.now_s


def test_it_fades_once_and_never_grows_again(qapp: object) -> None:
    clock, pulse = Clock(), Pulse()
    glow = Glow(pulse, now_s=clock)
    glow.shine(["101", 7])
    assert (glow.of("101"), glow.of(7), glow.of("102")) == (1.0, 1.0, 0.0)
    seen: list[float] = []
    for _ in range(16):
        seen.append(glow.of("101"))
        clock.now_s += 0.1
    assert seen == sorted(seen, reverse=True)
    assert seen[-1] == 0.0


def test_it_is_over_by_itself(qapp: object, qtbot: QtBot) -> None:
    glow = Glow(Pulse())
    beats = QSignalSpy(glow.beat)
    glow.shine(["101"])
    qtbot.waitUntil(lambda: not glow.lights)
    assert 5 <= beats.count() <= 18
    assert glow.of("101") == 0.0


def test_where_nothing_may_move_it_stands_still_and_goes(qapp: object, qtbot: QtBot) -> None:
    pulse = Pulse()
    pulse.allow(False)
    clock = Clock()
    glow = Glow(pulse, now_s=clock)
    beats = QSignalSpy(glow.beat)
    glow.shine(["101"])
    clock.now_s += 2.9
    assert glow.of("101") == 1.0
    clock.now_s += 0.2
    qtbot.waitUntil(lambda: not glow.lights)
    assert beats.count() == 2, "when it comes and when it goes"


def test_nothing_different_glows_not_at_all(qapp: object) -> None:
    glow = Glow(Pulse())
    glow.shine([])
    assert glow.strength == 0.0


def test_it_is_painted_as_strong_as_it_is(office: Office) -> None:
    def painted(strength: float) -> QImage:
        image = QImage(60, 40, QImage.Format.Format_ARGB32)
        image.fill(office.look.theme.colour("surface"))
        painter = QPainter(image)
        draw_glow(painter, QRect(0, 0, 60, 40), office.look, strength)
        assert painter.opacity() == 1.0
        painter.end()
        return image

    plain, full, half = painted(0.0), painted(1.0), painted(0.5)
    assert plain.pixelColor(1, 20) == office.look.theme.colour("surface")
    assert full.pixelColor(1, 20) == office.look.theme.colour("accent")
    assert full.pixelColor(30, 20) == office.look.theme.colour("accenttint")
    assert half.pixelColor(1, 20) not in (full.pixelColor(1, 20), plain.pixelColor(1, 20))
