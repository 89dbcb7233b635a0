"""Icons: one SVG each, coloured when it is needed and kept per name, colour, size and screen."""

from pathlib import Path

from PySide6.QtCore import QByteArray, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

BADGE_RADIUS = 8


class Icons:
    """Draws the SVG files of `folder`."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._drawings: dict[str, str] = {}
        self._pixmaps: dict[tuple[str, str, int, float], QPixmap] = {}
        self._icons: dict[tuple[str, str, str, int, int], QIcon] = {}

    def pixmap(self, name: str, colour: QColor, size: int, ratio: float = 1.0) -> QPixmap:
        """Icon `name` in `colour`, `size` logical pixels wide, for a screen with `ratio` device pixels to each."""
        key = (name, colour.name(), size, ratio)
        pixmap = self._pixmaps.get(key)
        if pixmap is None:
            pixmap = self._pixmaps[key] = self._drawn(name, colour, size, ratio)
        return pixmap

    def icon(self, name: str, colour: QColor, off: QColor | None = None, size: int = 20, gap: int = 0) -> QIcon:
        """The same as an icon for buttons and menus; `off` is its colour while they are disabled, `gap` the empty
        pixels behind it, or before it when less than 0."""
        key = (name, colour.name(), off.name() if off is not None else "", size, gap)
        known = self._icons.get(key)
        if known is not None:
            return known
        icon = self._icons[key] = QIcon()
        for ratio in (1.0, 2.0):
            icon.addPixmap(_with_gap(self.pixmap(name, colour, size, ratio), gap))
            if off is not None:
                icon.addPixmap(_with_gap(self.pixmap(name, off, size, ratio), gap), QIcon.Mode.Disabled)
        return icon

    def badge(
        self, name: str, colour: QColor, ground: QColor, size: int, icon_size: int, ratio: float = 1.0
    ) -> QPixmap:
        """Icon `name` in the middle of a rounded square of the colour `ground`."""
        pixmap = QPixmap(QSize(size, size) * ratio)
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawRoundedRect(QRectF(0, 0, size, size), BADGE_RADIUS, BADGE_RADIUS)
        inset = (size - icon_size) / 2
        painter.drawPixmap(QPointF(inset, inset), self.pixmap(name, colour, icon_size, ratio))
        painter.end()
        return pixmap

    def _drawn(self, name: str, colour: QColor, size: int, ratio: float) -> QPixmap:
        if name not in self._drawings:
            self._drawings[name] = (self._folder / f"{name}.svg").read_text(encoding="utf-8")
        svg = self._drawings[name].replace("currentColor", colour.name())
        pixmap = QPixmap(QSize(size, size) * ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        QSvgRenderer(QByteArray(svg.encode())).render(painter, QRectF(pixmap.rect()))
        painter.end()
        pixmap.setDevicePixelRatio(ratio)
        return pixmap


def _with_gap(pixmap: QPixmap, gap: int) -> QPixmap:
    # No style lets anybody say how far the icon of a button is from its text.
    if gap == 0:
        return pixmap
    ratio = pixmap.devicePixelRatio()
    wider = QPixmap(round(pixmap.width() + abs(gap) * ratio), pixmap.height())
    wider.setDevicePixelRatio(ratio)
    wider.fill(Qt.GlobalColor.transparent)
    painter = QPainter(wider)
    painter.drawPixmap(max(0, -gap), 0, pixmap)
    painter.end()
    return wider
