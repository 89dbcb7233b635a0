"""What several delegates paint: discs with an icon, and text that is cut where it does not fit."""

from functools import lru_cache

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QImage, QPainter, QPen, QPixmap, QStaticText, QTransform

from callboard.domain.extension import ExtensionState
from callboard.views.look.look import Look
from callboard.views.look.theme import BODY_PX, SECOND_PX, font_of
from callboard.views.words.one_line import one_line
from callboard.views.words.state_words import STATE_ICONS

ICON, LARGE_ICON = 0.53, 0.74
"""How much of a disc its icon fills, and of a disc not larger than `SMALL_DISC` (ui-spec, section 6)."""
SMALL_DISC = 20
QUIET_STATES = frozenset({ExtensionState.FREE, ExtensionState.AWAY, ExtensionState.OFFLINE, ExtensionState.UNKNOWN})
LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
RIGHTWARDS = int(Qt.AlignmentFlag.AlignRight)
SHAPED = 1024
"""Texts of a font whose layout is remembered: several windows full. Each takes kilobytes, and running times and passing
callers bring new ones all day."""


class TextPainter:
    """One font, measured once; remembers how texts are laid out, which costs three times as much as drawing them."""

    def __init__(self, pixels: int, weight: QFont.Weight = QFont.Weight.Normal) -> None:
        self.font = font_of(pixels, weight)
        self._metrics = QFontMetrics(self.font)
        self._height = self._metrics.height()
        self._line = lru_cache(maxsize=SHAPED)(self._laid_out)
        self.width = lru_cache(maxsize=SHAPED)(self._measured)

    def draw(
        self,
        painter: QPainter,
        rect: QRect,
        text: str,
        colour: QColor,
        align: int = LEFT,
        cut: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
    ) -> None:
        """Draw `text` on one line inside `rect`, halfway between its top and bottom. What does not fit is cut out of
        it where `cut` says, and where there is no room at all nothing is drawn."""
        if not text or rect.width() <= 0:
            return
        line, width = self._line(text, rect.width(), cut)
        left = rect.left() + (rect.width() - width if align & RIGHTWARDS else 0)
        painter.setFont(self.font)
        painter.setPen(colour)
        painter.drawStaticText(QPointF(left, rect.top() + (rect.height() - self._height) // 2), line)

    def _measured(self, text: str) -> int:
        return self._metrics.horizontalAdvance(one_line(text))

    def _laid_out(self, text: str, width: int, cut: Qt.TextElideMode) -> tuple[QStaticText, float]:
        text = one_line(text)
        line = self._shaped(text)
        if line.size().width() > width:
            line = self._shaped(self._metrics.elidedText(text, cut, width))
        return line, line.size().width()

    def _shaped(self, text: str) -> QStaticText:
        line = QStaticText(text)
        line.setTextFormat(Qt.TextFormat.PlainText)
        line.prepare(QTransform(), self.font)
        return line


class Texts:
    """The fonts of tiles and rows, as large as the look says, and `zoom` times that."""

    def __init__(self, look: Look) -> None:
        self._look = look
        self._zoom = 1.0
        look.changed.connect(self._measure)
        self._measure()

    def set_zoom(self, zoom: float) -> None:
        """All fonts `zoom` times as large as the look says."""
        self._zoom = zoom
        self._measure()

    def _measure(self) -> None:
        scale = self._look.factor * self._zoom
        self.name = TextPainter(round(BODY_PX * scale), QFont.Weight.DemiBold)
        self.body = TextPainter(round(BODY_PX * scale))
        self.word = TextPainter(round(SECOND_PX * scale), QFont.Weight.DemiBold)
        self.second = TextPainter(round(SECOND_PX * scale))


class Discs:
    """State discs, drawn once per state, size and screen."""

    def __init__(self, look: Look) -> None:
        self._look = look
        self._pixmaps: dict[tuple[str, int, float, bool], QPixmap] = {}
        look.changed.connect(self._pixmaps.clear)

    def draw(self, painter: QPainter, rect: QRect, state: ExtensionState, is_stale: bool = False) -> None:
        """Draw the disc of `state` into the square `rect`; an outline only when what is known may be old."""
        ratio = painter.device().devicePixelRatio()
        key = (state.value, rect.width(), ratio, is_stale)
        pixmap = self._pixmaps.get(key)
        if pixmap is None:
            pixmap = self._pixmaps[key] = self._drawn(state, rect.width(), ratio, is_stale)
        painter.drawPixmap(rect.topLeft(), pixmap)

    def _drawn(self, state: ExtensionState, size: int, ratio: float, is_stale: bool) -> QPixmap:
        theme = self._look.theme
        colours = theme.state(state)
        pixmap = QPixmap(int(size * ratio), int(size * ratio))
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if is_stale:
            painter.setPen(QPen(theme.colour("control"), 1.2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            icon_colour = theme.colour("text2")
        else:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colours.bg if state in QUIET_STATES else colours.solid)
            icon_colour = colours.fg if state in QUIET_STATES else theme.colour("onsolid")
        painter.drawEllipse(QRectF(0.7, 0.7, size - 1.4, size - 1.4))
        icon_size = round(size * (LARGE_ICON if size <= self._look.px(SMALL_DISC) else ICON))
        icon = self._look.icons.pixmap(STATE_ICONS[state], icon_colour, icon_size, ratio)
        painter.drawPixmap(QPointF((size - icon_size) / 2, (size - icon_size) / 2), icon)
        painter.end()
        return pixmap


def draw_box(
    painter: QPainter, rect: QRect, fill: QColor, line: QColor, width: float = 1.0, radius: float = 8.0
) -> None:
    """A rounded box whose border lies inside `rect`."""
    ratio = painter.device().devicePixelRatio()
    if ratio != int(ratio):
        # A remembered picture would be blurred where its corner lies between two pixels of the screen.
        _paint_box(painter, QRectF(rect), fill, line, width, radius)
        return
    box = _box(rect.width(), rect.height(), fill.rgba(), line.rgba(), width, radius, int(ratio))
    painter.drawImage(rect.topLeft(), box)


def draw_glow(painter: QPainter, rect: QRect, look: Look, strength: float, radius: float = 8.0) -> None:
    """What is different lately glows by so much, from 0 to 1: below its text, and without changing any size."""
    if strength <= 0:
        return
    theme = look.theme
    painter.setOpacity(strength)
    fill = theme.colour("window" if theme.is_system else "accenttint")
    draw_box(painter, rect, fill, theme.colour("accent"), 2.0, radius)
    painter.setOpacity(1.0)


@lru_cache(maxsize=64)
def _box(wide: int, high: int, fill: int, line: int, width: float, radius: float, ratio: int) -> QImage:
    """A box as a picture: copying it costs a tenth of painting its round corners. All tiles of a state share one."""
    image = QImage(wide * ratio, high * ratio, QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(ratio)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _paint_box(painter, QRectF(0, 0, wide, high), QColor.fromRgba(fill), QColor.fromRgba(line), width, radius)
    painter.end()
    return image


def _paint_box(painter: QPainter, rect: QRectF, fill: QColor, line: QColor, width: float, radius: float) -> None:
    painter.setPen(QPen(line, width))
    painter.setBrush(fill)
    inset = width / 2
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius, radius)
