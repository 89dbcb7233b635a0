"""Icons: one SVG each, coloured when it is needed and kept per name, colour, size and screen."""

from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer


class Icons:
    """Draws the SVG files of `folder`."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._pixmaps: dict[tuple[str, str, int, float], QPixmap] = {}

    def pixmap(self, name: str, colour: QColor, size: int, ratio: float = 1.0) -> QPixmap:
        """Icon `name` in `colour`, `size` logical pixels wide, for a screen with `ratio` device pixels to each."""
        key = (name, colour.name(), size, ratio)
        pixmap = self._pixmaps.get(key)
        if pixmap is None:
            pixmap = self._pixmaps[key] = self._drawn(name, colour, size, ratio)
        return pixmap

    def icon(self, name: str, colour: QColor, off: QColor | None = None, size: int = 20) -> QIcon:
        """The same as an icon for buttons and menus; `off` is its colour while they are disabled."""
        icon = QIcon()
        for ratio in (1.0, 2.0):
            icon.addPixmap(self.pixmap(name, colour, size, ratio))
            if off is not None:
                icon.addPixmap(self.pixmap(name, off, size, ratio), QIcon.Mode.Disabled)
        return icon

    def _drawn(self, name: str, colour: QColor, size: int, ratio: float) -> QPixmap:
        svg = (self._folder / f"{name}.svg").read_text(encoding="utf-8").replace("currentColor", colour.name())
        pixmap = QPixmap(QSize(size, size) * ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        QSvgRenderer(QByteArray(svg.encode())).render(painter, QRectF(pixmap.rect()))
        painter.end()
        pixmap.setDevicePixelRatio(ratio)
        return pixmap
